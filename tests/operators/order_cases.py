"""Cases of sorting, searching, counting, and of elements without repetitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker, extreme_ints, ints, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NAN, INF = float("nan"), float("inf")
SIZES: tuple[tuple[int, ...], ...] = ((), (1,), (5,), (2, 3), (2, 3, 4), (0,), (2, 0), (0, 2))
WITH_NAN = Tensor((3.0, NAN, 1.0, -INF, 2.0, INF, NAN, 0.5, 4.0), (3, 3), F32)


def floats(*values: float, dtype: int = F32, dims: tuple[int, ...] | None = None) -> Tensor:
    return Tensor(values, (len(values),) if dims is None else dims, dtype)


def rows(make: Maker, sizes: tuple[tuple[int, ...], ...] = SIZES) -> Iterator[tuple[Tensor, int]]:
    """Tensors without equal elements, and every one of their dimensions."""
    for dims in sizes:
        for dim in range(-max(len(dims), 1), max(len(dims), 1)):
            for dtype in (F32, F64, I64):
                yield make.tensor(dims, dtype, distinct=True), dim
    yield make.tensor((3, 5), F32, "transposed", distinct=True), 1
    yield make.tensor((3, 5), F32, "sliced", distinct=True), 0


def argsort(name: str) -> Iterator[Case]:
    make = Maker(name)
    for descending in (False, True):
        for t, dim in rows(make):
            yield Case(name, (t, True, dim, descending))
        yield Case(name, (WITH_NAN, True, 1, descending))
        yield Case(name, (ints(2, 1, 2, 1, 1, 3), True, 0, descending))
        yield Case(name, (make.tensor((7,), BOOL), True, 0, descending))
    yield Case(name, (make.tensor((2, 3)), True, 2, False))


def sort_stable(name: str) -> Iterator[Case]:
    for case in argsort(name):
        t, _, *rest = case.arguments
        yield Case(name, (t, *rest))


def kthvalue(name: str) -> Iterator[Case]:
    make = Maker(name)
    for k in (1, 2):
        for t, dim in rows(make):
            yield Case(name, (t, k, dim, k == 1))
    yield Case(name, (WITH_NAN, 3, 1, False))
    for k in (0, 4, -1):
        yield Case(name, (floats(1.0, 3.0, 2.0), k, 0, False))
    yield Case(name, (make.tensor((3,), BOOL), 1, 0, False))
    yield Case(name, (make.tensor((2, 3)), 1, 2, False))


def median(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims in SIZES:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype),))
    for t in make.layouts():
        yield Case(name, (t,))
    for t in (WITH_NAN, floats(NAN, NAN), floats(NAN), floats(1.0, NAN), special()):
        yield Case(name, (t,))


def along(name: str) -> Iterator[Case]:
    make = Maker(name)
    for t, dim in rows(make):
        for keepdim in (False, True):
            yield Case(name, (t, dim, keepdim))
    yield Case(name, (make.tensor((3,), BOOL), 0, False))
    yield Case(name, (make.tensor((2, 3)), 2, False))
    if name == "tensor_median_dim":
        yield Case(name, (WITH_NAN, 1, False))
        yield Case(name, (WITH_NAN, 0, True))
    else:
        for dtype in (F32, I64):
            yield Case(name, (Tensor((2, 1, 2, 1, 3, 3, 3, 1, 1, 1), (2, 5), dtype), 1, False))
            yield Case(name, (Tensor((2, 1, 2, 1, 3, 3, 3, 1, 1, 1), (5, 2), dtype), 0, True))
        yield Case(name, (make.tensor((4, 3), BOOL), 0, False))


def quantile(name: str) -> Iterator[Case]:
    make = Maker(name)
    for t, dim in rows(make, ((), (5,), (2, 3), (2, 3, 4), (2, 0))):
        for q in (0.5, 0.3) if name.endswith("scalar") else (floats(0.25, dims=()), floats(0.0, 0.7, 1.0)):
            given = q if isinstance(q, float) else Tensor(q.data, q.dims, t.dtype if t.dtype != I64 else F32)
            yield Case(name, (t, given, dim, False, "linear"))
            yield Case(name, (t, given, None, True, "linear"))
            yield Case(name, (t, given, dim, True, "lower"))
    part: Any
    for way in ("linear", "lower", "higher", "midpoint", "nearest", "best"):
        for x in (0.1, 0.5, 0.625, 0.875):
            part = x if name.endswith("scalar") else floats(x)
            yield Case(name, (floats(1.0, 5.0, 2.0, 9.0, 4.0), part, 0, False, way))
    for x in (1.5, -0.1, NAN):
        part = x if name.endswith("scalar") else floats(x)
        yield Case(name, (floats(1.0, 5.0), part, 0, False, "linear"))
    part = 0.5 if name.endswith("scalar") else floats(0.5)
    yield Case(name, (WITH_NAN, part, 1, False, "linear"))
    yield Case(name, (make.tensor((2, 3)), part, 2, False, "linear"))
    if not name.endswith("scalar"):
        yield Case(name, (make.tensor((2, 3)), floats(0.5, dims=(1, 1)), 0, False, "linear"))
        yield Case(name, (make.tensor((2, 3)), floats(0.5, dtype=F64), 0, False, "linear"))


MORE_VALUES = (floats(dims=(0,)), floats(3.0, 0.5, dims=(2, 1)), floats(NAN, INF, -INF))


def searchsorted(name: str) -> Iterator[Case]:
    make = Maker(name)
    sorted_ = floats(-2.0, -1.0, -1.0, 0.5, 3.0)
    for side in (None, "left", "right"):
        for values in (
            floats(-1.0, 0.0, 9.0, -9.0),
            floats(0.5, dims=()),
            floats(dims=(0,)),
            floats(3.0, 0.5, dims=(2, 1)),
            floats(NAN, INF, -INF),
        ):
            yield Case(name, (sorted_, values, side, None))
        yield Case(name, (Tensor((1, 3, 5, 2, 4, 6), (2, 3), I64), ints(3, 9, 2, 3, dims=(2, 2)), side, None))
        yield Case(
            name, (Tensor((1, 3, 5, 2, 4, 6), (2, 3), F64), Tensor((3.0, 9.0, 2.0, 3.0), (2, 2), F64), side, None)
        )
        yield Case(name, (floats(3.0, 1.0, 2.0), floats(1.5, 2.0), side, ints(1, 2, 0)))
        yield Case(name, (ints(1, 3, 5), floats(3.0, 3.5), side, None))
        yield Case(name, (floats(dims=(0,)), floats(1.0), side, None))
        yield Case(name, (make.tensor((2, 0)), make.tensor((2, 3)), side, None))
    for arguments in (
        (sorted_, floats(1.0), "middle", None), (sorted_, floats(1.0), None, ints(0, 1)), (floats(1.0), floats(1.0), None, floats(0.0)),
        (floats(1.0), floats(1.0), None, ints(4)), (floats(1.0, dims=()), floats(1.0), None, None),
        (make.tensor((2, 3)), make.tensor((3, 3)), None, None),
        (make.tensor((2, 3)), make.tensor(()), None, None), (make.tensor((3,), BOOL), make.tensor((3,), BOOL), None, None),
    ):  # fmt: skip
        yield Case(name, arguments)


def bucketize(name: str) -> Iterator[Case]:
    make = Maker(name)
    for right in (False, True):
        for dtype in (F32, F64, I64):
            for dims in ((), (5,), (2, 3), (0,)):
                yield Case(name, (make.tensor(dims, dtype), Tensor((-2, -1, 0, 2), (4,), dtype), right))
        yield Case(name, (make.tensor((3, 2), F32, "transposed"), ints(-1, 1), right))
        yield Case(name, (ints(1, 2), floats(0.5, 1.5), right))
        yield Case(name, (floats(NAN, INF), floats(0.5, 1.5), right))
    yield Case(name, (make.tensor((3,)), make.tensor((2, 2)), False))
    yield Case(name, (make.tensor((3,)), make.tensor(()), False))
    yield Case(name, (make.tensor((3,), BOOL), make.tensor((2,), BOOL), False))


def bincount(name: str) -> Iterator[Case]:
    for t in (ints(1, 0, 3, 1, 1), ints(0), ints(), ints(7, 7)):
        n = len(t.data)
        for minlength in (0, 3, 10):
            yield Case(name, (t, None, minlength))
            for dtype in (F32, F64, I64):
                yield Case(name, (t, Tensor(tuple(range(1, n + 1)), (n,), dtype), minlength))
    for t, weights, minlength in (
        (ints(-1, 2), None, 0), (ints(1, dims=(1, 1)), None, 0), (ints(1, dims=()), None, 0), (floats(1.0), None, 0), (ints(1), None, -1),
        (ints(1, 2), floats(1.0), 0), (ints(1), floats(1.0, dims=(1, 1)), 0), (Tensor((True,), (1,), BOOL), None, 0),
    ):  # fmt: skip
        yield Case(name, (t, weights, minlength))
    sliced = Tensor((9, 1, 8, 0, 7, 3, 6), (3,), I64, "sliced")
    for weights in (None, Tensor((0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0), (3,), F32, "sliced")):
        yield Case(name, (sliced, weights, 0))


def histc(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in ((), (1,), (9,), (4, 5), (0,)):
            for bins, low, high in ((5, 0, 0), (4, -2, 2), (1, -9.0, 9.0), (3, 0.25, 1)):
                yield Case(name, (make.tensor(dims, dtype), bins, low, high))
    for arguments in (
        (floats(1.0), 0, 0, 0), (floats(1.0), 3, 2, 1), (floats(NAN, 1.0), 3, 0, 0), (floats(NAN, 1.0), 3, 0, 2),
        (floats(INF, 1.0), 3, 0, 0),
        (floats(INF, 1.0), 3, 0, 2), (floats(1.0), 3, 0, INF),
        (floats(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0, dtype=F64), 10, 0, 1),
    ):  # fmt: skip
        yield Case(name, arguments)


REPEATING: tuple[Tensor, ...] = (
    ints(3, 1, 3, 3, 2, 1), floats(2.0, -1.0, 2.0, 0.0, -0.0), floats(1.5, 1.5, dtype=F64),
    ints(), ints(4), floats(2.0, dims=()), ints(1, 1, 2, 2, 1, 1, dims=(3, 2)),
    Tensor((True, False, True), (3,), BOOL), floats(1.0, NAN, NAN, 1.0), ints(dims=(0, 2)), extreme_ints(),
)  # fmt: skip
FLAGS = ((False, False), (True, False), (False, True), (True, True))


def unique(name: str) -> Iterator[Case]:
    for inverse, counts in FLAGS:
        for t in REPEATING:
            # of elements whose repetitions PyTorch doesn't look at it says nothing
            yield Case(name, (t, True, inverse, counts))


SLICES: tuple[tuple[Tensor, int], ...] = (
    (ints(1, 2, 1, 2, 0, 5, dims=(3, 2)), 0), (ints(1, 1, 2, 3, 3, 4, dims=(2, 3)), 1), (ints(3, 1, 3, 1), 0),
    (floats(2.0, 1.0, 2.0, 1.0, 2.0, 1.0, dims=(3, 2)), 0),
    (ints(1, 1, 0, 0, 1, 1, 0, 0, dims=(2, 2, 2)), 1), (ints(1, 2, dims=(1, 2)), -1), (ints(dims=(0, 2)), 0), (ints(dims=(2, 0)), 0),
    (ints(dims=(2, 0)), 1),
    (ints(1, dims=()), 0), (ints(1, 2), 1), (Tensor((True, False, True, False), (2, 2), BOOL), 0),
)  # fmt: skip


def unique_dim(name: str) -> Iterator[Case]:
    for inverse, counts in FLAGS:
        for t, dim in SLICES:
            yield Case(name, (t, dim, True, inverse, counts))


def unique_consecutive(name: str) -> Iterator[Case]:
    for inverse, counts in FLAGS:
        for t in REPEATING:
            yield Case(name, (t, inverse, counts, None))
        for t, dim in SLICES:
            yield Case(name, (t, inverse, counts, dim))


FAMILIES: dict[str, Callable[[str], Iterator[Case]]] = {
    "tensor_argsort": argsort,
    "tensor_sort_stable": sort_stable,
    "tensor_kthvalue": kthvalue,
    **dict.fromkeys(("tensor_median", "tensor_nanmedian"), median),
    **dict.fromkeys(("tensor_median_dim", "tensor_mode"), along),
    **dict.fromkeys(("tensor_quantile", "tensor_quantile_scalar"), quantile),
    "searchsorted": searchsorted,
    "tensor_bucketize": bucketize,
    "tensor_bincount": bincount,
    "tensor_histc": histc,
    "tensor_unique": unique,
    "tensor_unique_dim": unique_dim,
    "tensor_unique_consecutive": unique_consecutive,
}
