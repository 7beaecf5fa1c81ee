"""Cases of reductions beyond sums and means: extremes, norms, moments, scans, differences."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker, extreme_ints, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor
from operators.reduction_cases import along_dim, reduce_all, reduce_dim, reduce_dims, sum_dim, variance

if TYPE_CHECKING:
    from collections.abc import Iterator

POWERS = (2, 1, 0, 3, -1, 0.5, float("inf"), -float("inf"))


def over_dims(name: str) -> Iterator[Case]:
    """Reductions whose dimensions are a list, all of them where it is empty."""
    for case in reduce_dims(name):
        t, dims, keepdim = case.arguments
        # PyTorch's logsumexp fails where it adds up all dimensions of a matrix
        if dims is not None and not (name == "tensor_logsumexp" and not dims):
            yield Case(name, (t, dims, keepdim))
    nan = Tensor((1.0, float("nan"), 3.0, 2.0, float("inf"), -float("inf")), (2, 3), F32)
    for dims in ([0, 1], [0], [1]):
        yield Case(name, (nan, dims, False))


def aminmax(name: str) -> Iterator[Case]:
    yield from reduce_dim(name)
    for case in reduce_all(name):
        yield Case(name, (*case.arguments, None, False))
    yield Case(name, (Maker(name).tensor((2, 3)), None, True))


def norm(name: str) -> Iterator[Case]:
    for p in POWERS:
        for i, case in enumerate(reduce_all(name)):
            if case.arguments[0].dtype in (F32, F64) or i % 5 == 0:
                yield Case(name, (*case.arguments, p))


def norm_dim(name: str) -> Iterator[Case]:
    for p in (*POWERS, None):
        for i, case in enumerate(over_dims(name)):
            t, dims, keepdim = case.arguments
            if t.dtype in (F32, F64) or i % 7 == 0:
                yield Case(name, (t, p, dims, keepdim))


def count_nonzero(name: str) -> Iterator[Case]:
    for case in reduce_dim(name):
        t, dim, keepdim = case.arguments
        if not keepdim:
            yield Case(name, (t, dim))
    for case in reduce_all(name):
        yield Case(name, (*case.arguments, None))


def without_nan(name: str) -> Iterator[Case]:
    yield from sum_dim(name)
    nan = float("nan")
    for dtype in (F32, F64):
        t = Tensor((1.0, nan, 3.0, nan, nan, float("inf")), (2, 3), dtype)
        for dims in (None, [0], [1], [0, 1]):
            yield Case(name, (t, dims, False, None))
            yield Case(name, (t, dims, True, F64))


def sum_dtype(name: str) -> Iterator[Case]:
    for dtype in (None, F32, F64, I64, BOOL):
        for case in reduce_all(name):
            t = case.arguments[0]
            yield Case(name, (t, None if any(math.isnan(x) or abs(x) > 2**53 for x in t.data) else dtype))


def scan(name: str) -> Iterator[Case]:
    yield from along_dim(name)
    yield Case(name, (Tensor((2.0, 1.0, float("nan"), 3.0, -1.0), (5,), F32), 0))
    yield Case(name, (Tensor((2.0, 2.0, float("inf"), float("inf"), -float("inf")), (5,), F64), 0))
    yield Case(name, (Tensor((-float("inf"), -float("inf"), 1.0, 1.0), (4,), F64), 0))
    yield Case(name, (extreme_ints(), 0))


def diff(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, dim in (((5,), 0), ((2, 4), -1), ((3, 2), 0), ((2, 3, 4), 1), ((0,), 0), ((1,), 0), ((2, 0), 1)):
            for n in (0, 1, 2):
                yield Case(name, (make.tensor(dims, dtype), n, dim, None, None))
        t = make.tensor((2, 3), dtype)
        yield Case(name, (t, 1, 1, make.tensor((2, 1), dtype), None))
        yield Case(name, (t, 1, 1, make.tensor((2, 2), dtype), make.tensor((2, 1), dtype)))
        yield Case(name, (t, 2, 0, None, make.tensor((1, 3), dtype)))
    for t in make.layouts():
        yield Case(name, (t, 1, 0, None, None))
    t = make.tensor((2, 3))
    yield Case(name, (t, 1, 1, make.tensor((3, 1)), None))
    yield Case(name, (t, 1, 1, make.tensor((2,)), None))
    yield Case(name, (t, 1, 2, None, None))
    yield Case(name, (t, -1, 0, None, None))
    yield Case(name, (make.tensor(()), 1, 0, None, None))


def trapezoid(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, dim in (((5,), 0), ((2, 4), -1), ((3, 2), 0), ((2, 3, 4), 1), ((0,), 0), ((1,), 0), ((2, 0), 1)):
            for dx in (1, 0.5):
                yield Case(name, (make.tensor(dims, dtype), dx, dim))
    for t in make.layouts():
        yield Case(name, (t, 2, 0))
    yield Case(name, (special(F64), 1, 0))
    yield Case(name, (make.tensor((2, 3)), 1, 2))


FAMILIES: dict[str, Any] = {
    "tensor_sum_dtype": sum_dtype,
    **dict.fromkeys(("tensor_amax", "tensor_amin", "tensor_logsumexp"), over_dims),
    "tensor_aminmax": aminmax,
    "tensor_norm": norm,
    "tensor_norm_dim": norm_dim,
    "tensor_count_nonzero": count_nonzero,
    **dict.fromkeys(("tensor_nansum", "tensor_nanmean"), without_nan),
    **dict.fromkeys(("tensor_var_mean", "tensor_std_mean"), variance),
    **dict.fromkeys(("tensor_cumprod", "tensor_cummax", "tensor_cummin", "tensor_logcumsumexp"), scan),
    "tensor_diff": diff,
    "trapezoid": trapezoid,
}
