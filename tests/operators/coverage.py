"""What the cases of an operator lack: too few, no tensor of some shape, layout or dtype, no call that fails, no gradient.

A dtype is *legal* for an operator where PyTorch takes one of its cases with the tensors in that dtype.
"""

from __future__ import annotations

from functools import cache

from gradients.cases import gradient_cases
from gradients.cases import names as differentiable_names
from operators.cases import FAMILIES, cases_of
from operators.exceptions import (
    CRASHES,
    FEW_CASES,
    NEVER_FAILS,
    SERVICE_FUNCTIONS,
    SERVICES,
    UNTRIED_DTYPES,
    UNTRIED_WILD,
)
from operators.model import DTYPE_NAMES, Failure, Tensor, tensors
from operators.oracle import OPERATORS, answer
from operators.varied import DTYPES, is_wild

ENOUGH = 20


def named_operators() -> list[str]:
    """The names that the suite must cover: all of the spec's but those of services."""
    return [
        name
        for name, operator in OPERATORS.items()
        if (operator.group not in SERVICES and name not in SERVICE_FUNCTIONS) or name in FAMILIES
    ]


def lacks(operator: str) -> list[str]:
    """What is missing, in words; nothing where an operator is covered."""
    if operator not in FAMILIES:
        return ["no cases"]
    cases = cases_of(operator)
    found = []
    if len(cases) < ENOUGH and operator not in FEW_CASES:
        found.append(f"only {len(cases)} cases")
    if operator not in FEW_CASES and operator not in NEVER_FAILS and not some_fail(operator):
        found.append("no call that fails")
    given = [t for case in cases for t in tensors(case.arguments)]
    return [*found, *_lacking_tensors(operator, given)] if given and operator not in FEW_CASES else found


def _lacking_tensors(operator: str, given: list[Tensor]) -> list[str]:
    untried = UNTRIED_DTYPES.get(operator, ())
    found = [f"no size {size}" for size in (0, 1) if not any(size in t.dims for t in given)]
    if not any(t.layout in ("transposed", "sliced", "expanded") for t in given):
        found.append("nothing non-contiguous")
    if operator in CRASHES:
        return found
    found += [f"not {DTYPE_NAMES[dtype]}" for dtype in DTYPES if dtype not in (*untried, *(t.dtype for t in given))]
    if not any(is_wild(t) for t in given) and operator not in UNTRIED_WILD:
        found.append("no NaN or Inf")
    return found


@cache
def some_fail(operator: str) -> bool:
    """Whether there is a call that PyTorch refuses."""
    return any(isinstance(answer(case), Failure) for case in reversed(cases_of(operator)))


def gradient_count(operator: str) -> int:
    """How many cases the gradients of an operator are looked for in."""
    if operator not in differentiable_names():
        return 0
    return sum(map(len, gradient_cases(operator)))
