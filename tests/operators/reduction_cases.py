"""Cases of what goes along dimensions: reductions, products of matrices, sorting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, SHAPES, Maker, extreme_ints
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


def along_dim(name: str) -> Iterator[Case]:
    """Operators that keep the shape and go along one dimension."""
    make = Maker(name)
    for dtype in ALL:
        for dims in ((), (5,), (2, 3), (2, 3, 4), (0,), (2, 0)):
            for dim in range(-max(len(dims), 1), max(len(dims), 1)):
                yield Case(name, (make.tensor(dims, dtype), dim))
    for t in make.layouts():
        yield Case(name, (t, 0))
    yield Case(name, (Tensor((100.0, 101.0, -200.0, 88.0), (2, 2), F32), 1))
    yield Case(name, (Tensor((float("nan"), 1.0, 2.0, 3.0), (2, 2), F32), 1))
    yield Case(name, (make.tensor((2, 3)), 2))
    yield Case(name, (make.tensor((2, 3)), -3))


def matmul(name: str) -> Iterator[Case]:
    make = Maker(name)
    fitting = (
        ((3,), (3,)), ((2, 3), (3,)), ((3,), (3, 4)), ((2, 3), (3, 4)), ((1, 1), (1, 1)), ((5, 2, 3), (3, 4)), ((5, 2, 3), (3,)),
        ((3,), (5, 3, 2)), ((2, 3), (5, 3, 2)), ((5, 2, 3), (5, 3, 4)), ((1, 2, 3), (5, 3, 4)), ((4, 1, 2, 3), (5, 3, 2)),
        ((0, 3), (3, 2)), ((2, 0), (0, 3)), ((0,), (0,)), ((3, 2, 0), (0, 4)), ((0, 2, 3), (3, 2)), ((0, 2, 3), (1, 3, 2)),
    )  # fmt: skip
    for dtype in ALL:
        for a, b in fitting:
            yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype)))
    for layout in ("transposed", "sliced", "expanded"):
        yield Case(name, (make.tensor((4, 3), F32, layout), make.tensor((3, 4), F32, layout)))
        yield Case(name, (make.tensor((2, 4, 3), F32, layout), make.tensor((2, 3, 4), F32, layout)))
    for a, b in (
        ((2, 3), (4, 5)), ((3,), (4,)), ((2, 3), (4,)), ((3,), (4, 2)), ((2, 2, 3), (3, 3, 2)), ((2, 2, 3), (2, 4, 2)), ((), ()),
        ((3,), ()), ((2, 2, 3), (4,)), ((4,), (2, 3, 2)), ((2, 2, 3), (4, 2)),
    ):  # fmt: skip
        yield Case(name, (make.tensor(a), make.tensor(b)))
    for a, b in (((2, 3), (3, 2)), ((3,), (3,)), ((2, 2, 3), (2, 3, 2))):
        yield Case(name, (make.tensor(a, F32), make.tensor(b, F64)))
    yield Case(name, (extreme_ints(), extreme_ints()))


def dot(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for n in (0, 1, 5):
            yield Case(name, (make.tensor((n,), dtype), make.tensor((n,), dtype)))
    yield Case(name, (make.tensor((4,), F32, "sliced"), make.tensor((4,), F32)))
    yield Case(name, (make.tensor((3,)), make.tensor((4,))))
    yield Case(name, (make.tensor((2, 2)), make.tensor((4,))))
    yield Case(name, (make.tensor((3,)), make.tensor((3,), F64)))


def reduce_all(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in SHAPES:
            yield Case(name, (make.tensor(dims, dtype),))
        for t in make.layouts(dtype):
            yield Case(name, (t,))
    yield Case(name, (Tensor((1.0, float("nan"), 3.0), (3,), F32),))
    yield Case(name, (Tensor((1.0, float("inf"), -float("inf")), (3,), F64),))
    yield Case(name, (extreme_ints(),))


DIMS: tuple[tuple[tuple[int, ...], list[int] | None], ...] = (
    ((), None), ((), [0]), ((), [-1]), ((5,), [0]), ((2, 3), [0]), ((2, 3), [1]), ((2, 3), [-1]), ((2, 3), [0, 1]), ((2, 3), None),
    ((2, 3), []), ((2, 3, 4), [0, 2]), ((2, 3, 4), [-2]), ((0,), [0]), ((2, 0), [1]), ((2, 0), [0]), ((0, 3), [0]),
)  # fmt: skip


def reduce_dims(name: str, *more: Any) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims, over in DIMS:
            for keepdim in (False, True):
                yield Case(name, (make.tensor(dims, dtype), over, keepdim, *more))
    for t in make.layouts():
        yield Case(name, (t, [0], False, *more))
    for over in ([2], [-3], [0, 0], [0, -2]):
        yield Case(name, (make.tensor((2, 3)), over, False, *more))


def sum_dim(name: str) -> Iterator[Case]:
    yield from reduce_dims(name, None)
    make = Maker(name)
    for dtype in ALL:
        for wanted in (F32, F64, I64):
            yield Case(name, (make.tensor((2, 3), dtype), [1], False, wanted))


def variance(name: str) -> Iterator[Case]:
    for case in reduce_dims(name):
        t, over, keepdim = case.arguments
        for correction in (None, 0, 1.5):
            yield Case(name, (t, over, correction, keepdim))
    yield Case(name, (Tensor((1.0, 2.0), (2,), F32), [0], 3, False))


def reduce_dim(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in ((), (5,), (2, 3), (2, 3, 4), (0, 2), (2, 0)):
            for dim in range(-max(len(dims), 1), max(len(dims), 1)):
                for keepdim in (False, True):
                    yield Case(name, (make.tensor(dims, dtype), dim, keepdim))
    for t in make.layouts():
        yield Case(name, (t, 0, False))
    yield Case(
        name, (Tensor((1.0, float("nan"), 3.0, 2.0, 2.0, 1.0, float("nan"), float("nan")), (4, 2), F32), 0, False)
    )
    yield Case(
        name, (Tensor((1.0, float("nan"), 3.0, 2.0, 2.0, 1.0, float("nan"), float("nan")), (4, 2), F32), 1, False)
    )
    yield Case(name, (make.tensor((2, 3)), 2, False))


def arg_extreme(name: str) -> Iterator[Case]:
    yield from reduce_dim(name)
    for case in reduce_all(name):
        yield Case(name, (*case.arguments, None, False))
        yield Case(name, (*case.arguments, None, True))


def sort(name: str) -> Iterator[Case]:
    make = Maker(name)
    for descending in (False, True):
        for dims in ((), (5,), (2, 3), (2, 3, 4), (0,), (2, 0)):
            for dim in range(-max(len(dims), 1), max(len(dims), 1)):
                yield Case(name, (make.tensor(dims, F32, distinct=True), dim, descending))
                yield Case(name, (make.tensor(dims, I64, distinct=True), dim, descending))
        yield Case(name, (make.tensor((7,), F32, "sliced", distinct=True), 0, descending))
        yield Case(name, (make.tensor((3, 5), F32, "transposed", distinct=True), 1, descending))
        yield Case(name, (make.tensor((33,), F64, distinct=True), 0, descending))
    yield Case(name, (Tensor((3.0, float("nan"), 1.0, -float("inf")), (4,), F32), 0, False))
    yield Case(name, (Tensor((3.0, float("nan"), 1.0, float("inf")), (4,), F32), 0, True))
    yield Case(name, (make.tensor((2, 3)), 2, False))


def topk(name: str) -> Iterator[Case]:
    make = Maker(name)
    for largest in (False, True):
        for dims, k, dim in (
            ((5,), 2, 0),
            ((5,), 5, -1),
            ((5,), 0, 0),
            ((2, 3), 2, 1),
            ((4, 3), 2, 0),
            ((2, 3, 4), 1, 1),
            ((), 1, 0),
        ):
            yield Case(name, (make.tensor(dims, F32, distinct=True), k, dim, largest))
            yield Case(name, (make.tensor(dims, I64, distinct=True), k, dim, largest))
        yield Case(name, (Tensor((3.0, float("nan"), 1.0), (3,), F32), 2, 0, largest))
        for size, k in ((6, 5), (12, 3), (40, 20), (90, 90), (200, 3), (300, 150)):  # with equal elements
            data = [make.random.randrange(4) for _ in range(size)]
            yield Case(name, (Tensor(tuple(data), (size,), I64), k, 0, largest))
            floats = [float("nan") if x == 0 else float(x) for x in data]
            yield Case(name, (Tensor(tuple(floats), (size,), F32), k, 0, largest))
            yield Case(name, (Tensor(tuple(floats * 2), (2, size), F32, "transposed"), 2, 0, largest))
    for k, dim in ((6, 0), (-1, 0), (1, 1)):
        yield Case(name, (make.tensor((5,)), k, dim, True))
    yield Case(name, (make.tensor((5,), BOOL), 1, 0, True))
