"""What is wrong with the answers of both backends, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.canonical import canonical
from operators.cases import cases_of, own_cases
from operators.compare import difference, numbers
from operators.exceptions import PYTORCH_ONLY
from operators.model import Failure
from operators.oracle import answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from operators.conftest import Worker
    from operators.model import Case

BACKENDS = ("pure", "torch")


def problems(operator: str, backends: Mapping[str, Worker]) -> list[str]:
    """All that differs from PyTorch in an operator's cases, on either backend, and where the backends' errors differ."""
    cases = cases_of(operator)
    asked = [name for name in BACKENDS if name == "torch" or operator not in PYTORCH_ONLY]
    answers = {name: backends[name].run(cases) for name in asked}
    known = set(map(str, own_cases(operator)))
    found = []
    for case, *given in zip(cases, *answers.values(), strict=True):
        wanted = canonical(operator, answer(case))
        for name, got in zip(asked, given, strict=True):
            if problem := difference(canonical(operator, got), wanted):
                found.append(f"{case} on {name}: {problem}")
        if len(given) > 1 and (problem := _errors(case, *given, exact=str(case) in known)):
            found.append(problem)
    return found


def _errors(case: Case, pure: Any, torch: Any, *, exact: bool) -> str | None:
    """How two errors differ: in their kind or, where they must agree to the sizes, in the numbers that they name."""
    if not isinstance(pure, Failure) or not isinstance(torch, Failure):
        return None
    # of devices that aren't there each backend says what it has
    same_sizes = not exact or torch.kind == "device" or numbers(pure.message) == numbers(torch.message)
    if pure.kind == torch.kind and same_sizes:
        return None
    return f"{case}:\n  pure  {pure.kind}: {pure.message}\n  torch {torch.kind}: {torch.message}"
