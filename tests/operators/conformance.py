"""Runs the whole suite and writes `docs/conformance.md`: how many cases there are, and how many differ from PyTorch.

    cd tests && python -m operators.conformance

The counts of cases don't need a run; a test holds that the page has them as they are.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from gradients.cases import names as gradient_names
from gradients.checking import gradient_problems, on_backend
from operators.cases import FAMILIES, cases_of
from operators.checking import BACKENDS, problems
from operators.conftest import Worker
from operators.coverage import gradient_count, named_operators
from operators.exceptions import (
    CRASHES,
    FEW_CASES,
    NEVER_FAILS,
    PYTORCH_ONLY,
    SERVICE_FUNCTIONS,
    SERVICES,
    UNTRIED_DENORMAL,
    UNTRIED_DTYPES,
    UNTRIED_ENDS,
    UNTRIED_WILD,
)
from operators.model import DTYPE_NAMES
from operators.oracle import OPERATORS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "conformance.md"
HEAD = """# Conformance

Every operator of `lib.torch` is called on both backends, PyTorch through the C library and pure Simple, and its results are compared with
those of `torch.ops.aten`: values, sizes, dtypes, and failures where PyTorch fails. Gradients, first and second, are compared with
PyTorch's and with finite differences in f64. `tests/operators` and `tests/gradients` hold the cases.

    cd tests && python -m operators.conformance

runs all and writes this page; a test holds that its counts are current. A case is one call, and is made on each backend.

"""


@dataclass(frozen=True)
class Row:
    """A group of the spec: its operators, the cases of their values and of their gradients."""

    group: str
    operators: int
    cases: int
    gradients: int


def rows() -> list[Row]:
    """The counts by group, in the order of the spec."""
    operators: Counter[str] = Counter()
    cases: Counter[str] = Counter()
    gradients: Counter[str] = Counter()
    for name in named_operators():
        group = OPERATORS[name].group
        operators[group] += 1
        if name in FAMILIES:
            cases[group] += len(cases_of(name))
            gradients[group] += gradient_count(name)
    return [Row(group, operators[group], cases[group], gradients[group]) for group in operators]


def line(row: Row) -> str:
    """A row of the page's table, without its last column."""
    return f"| {row.group} | {row.operators} | {row.cases:,} | {row.gradients:,} |"


def page(failures: Counter[str]) -> str:
    """The page, with the failures of a run by group."""
    counted = rows()
    total = Row(
        "**all**", *(sum(getattr(row, name) for row in counted) for name in ("operators", "cases", "gradients"))
    )
    table = [f"{line(row)} {failures[row.group]} |" for row in counted] + [f"{line(total)} {failures.total()} |"]
    head = ["| group | operators | cases | gradient cases | failures |", "|---|---:|---:|---:|---:|"]
    return HEAD + "\n".join([*head, *table, "", *_exceptions(), ""])


def _exceptions() -> list[str]:
    untried = {
        name: "not in " + ", ".join(DTYPE_NAMES[each] for each in dtypes) for name, dtypes in UNTRIED_DTYPES.items()
    }
    parts = {
        "Functions that aren't operators, and where they are tested": SERVICES | SERVICE_FUNCTIONS,
        "What only PyTorch has": PYTORCH_ONLY,
        "Tried with fewer cases": FEW_CASES,
        "What no legal argument makes fail": NEVER_FAILS,
        "What isn't tried with generated bad input": CRASHES,
        "What isn't tried with NaN and Inf": UNTRIED_WILD,
        "What isn't tried with denormals": UNTRIED_DENORMAL,
        "What isn't tried with the ends of integers": UNTRIED_ENDS,
        "What isn't tried in a dtype that PyTorch takes": untried,
    }
    lines: list[str] = []
    for title, reasons in parts.items():
        if not reasons:
            continue
        lines += ["", f"## {title}", ""]
        by_reason: dict[str, list[str]] = {}
        for name, reason in reasons.items():
            by_reason.setdefault(reason, []).append(f"`{name}`" if name in OPERATORS else name)
        lines += [f"- {', '.join(names)}: {reason}." for reason, names in by_reason.items()]
    return lines


def run() -> Counter[str]:
    """The failures of the whole suite by group; each is printed."""
    failures: Counter[str] = Counter()
    workers = {name: Worker(name) for name in BACKENDS}
    for name in sorted(FAMILIES):
        found = problems(name, workers)
        for backend in BACKENDS if name in gradient_names() else ():
            with on_backend(backend):
                found += [f"{problem} on {backend}" for problem in gradient_problems(name)]
        failures[OPERATORS[name].group] += len(found)
        sys.stdout.write("".join(f"{problem}\n" for problem in found))
    for worker in workers.values():
        worker.close()
    return failures


if __name__ == "__main__":
    PAGE.write_text(page(run()), encoding="utf-8")
