"""Every operator of the spec is tried with enough: cases, shapes, layouts, dtypes, special numbers, bad input, gradients."""

from __future__ import annotations

import pytest

from gradients import oracle
from gradients import pure as pure_backend
from gradients.cases import FAMILIES as HAVING_CASES
from gradients.cases import gradient_cases
from gradients.cases import names as gradient_names
from operators.cases import cases_of
from operators.conformance import PAGE, line, rows
from operators.coverage import lacks, named_operators
from operators.exceptions import FORWARD_ONLY, PYTORCH_ONLY, SERVICE_FUNCTIONS, SERVICES
from operators.oracle import OPERATORS


@pytest.mark.parametrize("group", sorted({OPERATORS[name].group for name in named_operators()}))
def test_cases_are_complete(group: str) -> None:
    names = [name for name in named_operators() if OPERATORS[name].group == group]
    lacking = {name: found for name in names if (found := lacks(name))}
    assert not lacking, "\n".join(f"{name}: {', '.join(found)}" for name, found in lacking.items())


def test_every_operator_that_has_gradients_has_cases_of_them() -> None:
    """Where an operator has a gradient in PyTorch, one of its gradient cases has it too."""
    lacking = [
        name
        for name in sorted(set(HAVING_CASES) - set(FORWARD_ONLY) - set(PYTORCH_ONLY))
        if is_differentiable(name) and not is_compared(name)
    ]
    assert not lacking


def is_differentiable(name: str) -> bool:
    """Whether an operator of PyTorch's has a gradient: its schema gives tensors, and some case's result requires one."""
    step = max(1, len(cases_of(name)) // 8)
    return any(oracle.answer(case) is not None for case in cases_of(name)[::step])


def is_compared(name: str) -> bool:
    """Whether a gradient of the operator is compared."""
    return name in gradient_names() and any(oracle.answer(case) is not None for case in gradient_cases(name)[0])


def test_the_pure_backend_has_all_but_what_only_pytorch_has() -> None:
    lacking = set()
    for name in OPERATORS:
        try:
            pure_backend.operator(name)
        except (KeyError, AttributeError):
            lacking.add(name)
    assert lacking <= set(PYTORCH_ONLY), f"without a reason: {sorted(lacking - set(PYTORCH_ONLY))}"


def test_exceptions_are_of_the_spec() -> None:
    groups = {operator.group for operator in OPERATORS.values()}
    assert set(SERVICES) <= groups
    assert {*SERVICE_FUNCTIONS, *PYTORCH_ONLY, *FORWARD_ONLY} <= set(OPERATORS)


def test_the_page_has_the_counts() -> None:
    told = PAGE.read_text(encoding="utf-8")
    stale = [row.group for row in rows() if line(row) not in told]
    assert not stale, f"docs/conformance.md is stale for {stale}: cd tests && python -m operators.conformance"
