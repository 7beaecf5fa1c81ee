"""What is wrong with an operator's gradients, in words: against PyTorch's, first and second, and against finite differences."""

from __future__ import annotations

import math
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gradients import oracle, pure, pytorch
from gradients.cases import gradient_cases
from gradients.model import Gradients, direction
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from operators.model import Case


ROUNDED = {"tensor_to_dtype", "tensor_sum_dtype", "tensor_mean_dtype", "tensor_nanmean"}
"""Operators some of whose cases round to f32 on the way, too coarsely for a finite difference."""
UNSTEADY = {"tensor_index_put", "tensor_index_put_", "linalg_cholesky", "linalg_eigh", "linalg_eigvalsh", "linalg_pinv"}
"""Operators that a finite difference says nothing of: some write to a place several times, and which value stays is nobody's
promise; some look at half of a symmetric matrix, but share its gradient between the halves; that of a pseudoinverse doesn't know of
what was left out.
"""
AMBIGUOUS = {"linalg_eigh", "linalg_svd", "linalg_qr"}
"""Operators with several right results, which have gradients of their own."""


@contextmanager
def on_backend(name: str) -> Iterator[None]:
    """Cases call the operators of this backend, `pure` or `torch`, meanwhile."""
    before = pure.operator
    if name == "torch":
        pure.operator = pytorch.operator
    try:
        yield
    finally:
        pure.operator = before


def gradient_problems(operator: str) -> list[str]:
    """All that is wrong with the gradients of an operator's cases."""
    cases, shifted = gradient_cases(operator)
    wrong = []
    for case in [*cases, *shifted]:
        wanted = oracle.answer(case)
        if wanted is None or is_wrong_in_pytorch(case):
            continue
        try:
            got = pure.answer(case, second=wanted.second is not None)
        except (SimpleError, AssertionError) as error:
            if any(x for gradient in wanted.first for x in gradient or ()):
                wrong.append(f"{case}: stops with: {error}")
            continue
        other = operator in AMBIGUOUS and not _close(got.value, wanted.value, 1e-8)
        problem = None if other else difference(got, wanted)
        is_full = operator == "linalg_svd" and case.arguments[1]  # vectors beyond the singular values are any
        if problem is None and case in shifted and operator not in ROUNDED | UNSTEADY and not is_full:
            problem = against_slope(case, got)
        if problem is not None:
            wrong.append(f"{case}: {problem}")
    return wrong


def is_wrong_in_pytorch(case: Case) -> bool:
    """The mean of a loss whose target broadcasts: PyTorch divides the target's gradient by the target's own number of elements.

    The triangle of cholesky_solve, whose other half nothing depends on, though PyTorch gives it a gradient. A source of
    scatter_reduce that is larger than its index, all of which has a gradient there. A volume enlarged by given factors, whose
    gradient takes them for those of the sizes. Numbers by sizes and angles, where a size is below 0.
    """
    if case.operator == "polar":
        return any(x < 0 for x in case.arguments[0].data)
    if case.operator == "upsample_nearest3d":
        return case.arguments[2] is not None
    if case.operator == "tensor_scatter_reduce":
        return case.arguments[2].dims != case.arguments[3].dims
    if case.operator == "tensor_cholesky_solve":
        return True
    if case.operator not in {"mse_loss", "huber_loss", "smooth_l1_loss"} or case.arguments[2] != 1:
        return False
    prediction, target = case.arguments[:2]
    return prediction.dims != target.dims


def difference(got: Gradients, wanted: Gradients) -> str | None:
    """What differs from PyTorch's, in words."""
    for name, mine, theirs in (("gradient", got.first, wanted.first), ("second gradient", got.second, wanted.second)):
        if theirs is None:
            continue
        for k, (a, b) in enumerate(zip(mine or [None] * len(theirs), theirs, strict=True)):
            if not _same(a, b, undefined=name == "second gradient"):
                return f"the {name} of leaf {k} is {a}, but PyTorch's {b}"
    return None


def _same(a: list[float] | None, b: list[float] | None, *, undefined: bool) -> bool:
    """No gradient is as good as zeros; where PyTorch has NaN and that may mean `undefined`, anything is as good."""
    if a is None or b is None:
        return not any(a or b or ())
    return len(a) == len(b) and all(
        _close(x, y, 1e-8) or (undefined and math.isnan(y)) for x, y in zip(a, b, strict=True)
    )


def _close(x: float, y: float, tolerance: float) -> bool:
    if math.isnan(y) or math.isinf(y):
        return math.isnan(x) if math.isnan(y) else x == y
    return math.isclose(x, y, rel_tol=tolerance, abs_tol=tolerance)


def against_slope(case: Case, got: Gradients) -> str | None:
    """Whether the gradient is how fast the value changes."""
    expected = sum(x * direction(i, k) for k, gradient in enumerate(got.first) for i, x in enumerate(gradient or ()))
    found = pure.slope(case, pure.differentiable(case))
    if not math.isfinite(expected) or not math.isfinite(found) or _close(found, expected, 2e-5):
        return None
    return f"changes by {found}, but by its gradient it should by {expected}"
