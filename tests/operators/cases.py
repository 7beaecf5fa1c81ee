"""The calls that the operators are tried with: values, shapes, dtypes, layouts, and calls that must fail.

Every operator of the spec has a family here (a test holds that). Numbers are drawn from a generator seeded by the operator's
name, so a case is the same in every run.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ALL = (F32, F64, I64, BOOL)
SHAPES: tuple[tuple[int, ...], ...] = ((), (1,), (5,), (0,), (2, 3), (3, 0), (1, 4), (2, 3, 4), (2, 1, 3, 2))
PAIRS: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...] = (
    ((), ()), ((3,), ()), ((), (2, 3)), ((5,), (5,)), ((2, 3), (2, 3)), ((2, 3), (3,)), ((2, 1), (1, 4)), ((4, 1, 3), (2, 1)),
    ((0,), (1,)), ((2, 0), (1, 0)), ((1,), (3, 1, 2)),
)  # fmt: skip
MISMATCHED = (((3,), (4,)), ((2, 3), (3, 2)), ((2, 3, 4), (2, 4)), ((0,), (2,)))
NUMBERS: tuple[float | int | bool, ...] = (2, -3, 0, 0.5, -1.25, True)


class Maker:
    """Makes tensors with the numbers of one operator."""

    def __init__(self, name: str, low: float = -3.0, high: float = 3.0) -> None:
        self.random = random.Random(name)  # noqa: S311 - test data
        self.low, self.high = low, high

    def tensor(self, dims: tuple[int, ...], dtype: int = F32, layout: str = "plain", *, distinct: bool = False) -> Tensor:
        """A tensor of drawn numbers; `distinct`: no number comes twice."""
        if layout == "sliced" and not dims:
            layout = "plain"
        made = Tensor((), dims, dtype, layout)
        n = 1
        for size in made.base_dims:
            n *= size
        if distinct:
            data: list[Any] = self.random.sample(range(-n, n), n)
            if dtype in (F32, F64):
                data = [x / 2 for x in data]
        elif dtype == BOOL:
            data = [self.random.random() < 0.5 for _ in range(n)]
        elif dtype == I64:
            data = [self.random.randint(int(self.low), int(self.high)) for _ in range(n)]
        else:
            data = [round(self.random.uniform(self.low, self.high) * 64) / 64 for _ in range(n)]
        return Tensor(tuple(data), dims, dtype, layout)

    def layouts(self, dtype: int = F32) -> Iterator[Tensor]:
        """Tensors whose elements don't lie in row-major order."""
        yield self.tensor((3, 4), dtype, "transposed")
        yield self.tensor((2, 3, 4), dtype, "transposed")
        yield self.tensor((3, 4), dtype, "sliced")
        yield self.tensor((5,), dtype, "sliced")
        yield self.tensor((3, 4), dtype, "expanded")


def special(dtype: int = F32) -> Tensor:
    """The floats that are none, are no numbers, or are near the limits."""
    inf, nan = float("inf"), float("nan")
    data = (0.0, -0.0, 1.0, -1.0, inf, -inf, nan, 1e-30, -1e30, 88.0, -104.0, 0.5, -2.5, 1.5, 3e38)
    return Tensor(data, (len(data),), dtype)


def extreme_ints() -> Tensor:
    """Integers at the ends of i64, whose arithmetic wraps around."""
    top = 2**63 - 1
    data = (top, -top - 1, -1, 1, 0, 3037000500, -(2**40) + 7, 123456789123456789)
    return Tensor(data, (len(data),), I64)


def unary(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in SHAPES:
            yield Case(name, (make.tensor(dims, dtype),))
        for t in make.layouts(dtype):
            yield Case(name, (t,))
    # PyTorch's vector code makes NaN of gelu(inf) in f32, its scalar code inf
    yield from (Case(name, (special(dtype),)) for dtype in (F32, F64) if (name, dtype) != ("tensor_gelu", F32))
    yield Case(name, (extreme_ints(),))


def binary(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a_dtype in ALL:
        for b_dtype in ALL:
            for a, b in PAIRS:
                yield Case(name, (make.tensor(a, a_dtype), make.tensor(b, b_dtype)))
    for a in make.layouts():
        yield Case(name, (a, make.tensor(a.dims[-1:])))
        yield Case(name, (make.tensor(a.dims), a))
    for dtype in (F32, F64):
        t = special(dtype)
        turned = Tensor(t.data, (len(t.data), 1), dtype)
        yield Case(name, (t, turned))
    ints = extreme_ints()
    yield Case(name, (ints, Tensor(ints.data, (len(ints.data), 1), I64)))
    for a, b in MISMATCHED:
        yield Case(name, (make.tensor(a), make.tensor(b)))


def scalar(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in ((), (4,), (2, 3), (0,)):
            for number in NUMBERS:
                yield Case(name, (make.tensor(dims, dtype), number))
    for t in make.layouts():
        yield Case(name, (t, 2.5))
    for number in (3.0, 0.5, -2, float("nan"), float("inf")):
        yield Case(name, (special(), number))
    for number in (3, -1, 2**62):
        yield Case(name, (extreme_ints(), number))


def scalar_first(name: str) -> Iterator[Case]:
    for case in scalar(name):
        yield Case(name, case.arguments[::-1])


def clamp(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for limits in ((-1, 1), (0.5, 2), (None, 1), (-0.5, None), (2, -2), (None, None), (float("nan"), 1)):
            yield Case(name, (make.tensor((2, 3), dtype), *limits))
    yield Case(name, (special(), -1.0, 1.0))
    yield Case(name, (make.tensor(()), 0, 1))
    yield Case(name, (extreme_ints(), -5, 5))


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


def where(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a_dtype in ALL:
        for b_dtype in ALL:
            yield Case(name, (make.tensor((2, 3), BOOL), make.tensor((2, 3), a_dtype), make.tensor((3,), b_dtype)))
    yield Case(name, (make.tensor((), BOOL), make.tensor((2,)), make.tensor((3, 1))))
    yield Case(name, (make.tensor((4, 1), BOOL), make.tensor((3, 4), F32, "transposed").__class__((1.0,), (1,), F32), make.tensor(())))
    yield Case(name, (make.tensor((2, 3), BOOL, "transposed"), make.tensor((2, 3), F32, "sliced"), make.tensor((3,), F64)))
    yield Case(name, (make.tensor((2,), F32), make.tensor((2,)), make.tensor((2,))))
    yield Case(name, (make.tensor((3,), BOOL), make.tensor((2,)), make.tensor((3,))))
    yield Case(name, (make.tensor((3,), BOOL), make.tensor((3,)), make.tensor((4,))))


def where_other(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), BOOL), make.tensor((3,), dtype), number))


def where_self(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), BOOL), number, make.tensor((3,), dtype)))


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
    yield Case(name, (Tensor((1.0, float("nan"), 3.0, 2.0, 2.0, 1.0, float("nan"), float("nan")), (4, 2), F32), 0, False))
    yield Case(name, (Tensor((1.0, float("nan"), 3.0, 2.0, 2.0, 1.0, float("nan"), float("nan")), (4, 2), F32), 1, False))
    yield Case(name, (make.tensor((2, 3)), 2, False))


def arg_extreme(name: str) -> Iterator[Case]:
    yield from reduce_dim(name)
    for case in reduce_all(name):
        yield Case(name, (*case.arguments, None, False))
        yield Case(name, (*case.arguments, None, True))


def shapes(name: str, calls: list[tuple[Any, ...]]) -> Iterator[Case]:
    """Calls given as (sizes, argument, …), tried with every dtype in the plain layout and with every layout in f32."""
    make = Maker(name)
    for dims, *rest in calls:
        for dtype in ALL:
            yield Case(name, (make.tensor(dims, dtype), *rest))
        for layout in ("transposed", "sliced", "expanded"):
            if len(dims) >= 2:
                yield Case(name, (make.tensor(dims, F32, layout), *rest))


RESHAPES: list[tuple[Any, ...]] = [
    ((), [1]), ((), []), ((), [1, 1]), ((6,), [2, 3]), ((6,), [-1]), ((2, 3), [6]), ((2, 3), [3, 2]), ((2, 3), [3, -1]), ((2, 3), [-1, 1]),
    ((2, 3), [2, 1, 3]), ((2, 3, 4), [6, 4]), ((2, 3, 4), [2, 12]), ((2, 3, 4), [2, 3, 2, 2]), ((0, 3), [3, -1]), ((0, 3), [0]),
    ((2, 3), [4, 2]), ((2, 3), [-1, 4]), ((2, 3), [-1, -1]), ((2, 3), [-2, 3]), ((0,), [-1, 0]), ((1, 1), []), ((2, 3), [0, 3]),
]  # fmt: skip
SIGNED_DIMS: list[tuple[Any, ...]] = [
    ((), 0), ((), -1), ((5,), 0), ((1,), 0), ((1, 3), 0), ((1, 3), -1), ((2, 1, 3), 1), ((2, 3), -2), ((2, 3), 2), ((2, 3), -3),
]  # fmt: skip


def cat(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dims, dim in (((3,), 0), ((2, 3), 0), ((2, 3), 1), ((2, 3), -1), ((2, 3, 4), 1), ((0, 2), 0)):
        for dtype in ALL:
            yield Case(name, ([make.tensor(dims, dtype) for _ in range(3)], dim))
    yield Case(name, ([make.tensor((2, 3)), make.tensor((2, 3), F64), make.tensor((2, 3), I64)], 0))
    yield Case(name, ([make.tensor((2, 3), BOOL), make.tensor((2, 3), I64)], 1))
    yield Case(name, ([make.tensor((2, 3), F32, "transposed"), make.tensor((2, 3), F32, "sliced")], 0))
    yield Case(name, ([make.tensor((2, 3))], 0))
    if name == "cat":
        yield Case(name, ([make.tensor((2, 3)), make.tensor((4, 3))], 0))
        yield Case(name, ([make.tensor((0,)), make.tensor((2, 3))], 1))
        yield Case(name, ([make.tensor((0,)), make.tensor((0,))], 0))
    yield Case(name, ([], 0))
    yield Case(name, ([make.tensor((2, 3)), make.tensor((2, 2))], 0))
    yield Case(name, ([make.tensor((2, 3)), make.tensor((3,))], 0))
    yield Case(name, ([make.tensor((2, 3)), make.tensor((2, 3))], 3))
    yield Case(name, ([make.tensor(()), make.tensor(())], 0))


def select(name: str) -> Iterator[Case]:
    calls = [((5,), 0, 2), ((5,), 0, -1), ((2, 3), 1, 2), ((2, 3), -1, 0), ((2, 3, 4), 1, -3), ((2, 3), 0, 2), ((2, 3), 0, -3), ((2, 3), 2, 0), ((), 0, 0)]
    yield from shapes(name, calls)


def slices(name: str) -> Iterator[Case]:
    bounds = ((None, None, 1), (1, 3, 1), (-2, None, 1), (None, -1, 2), (3, 1, 1), (10, 20, 1), (-10, 2, 3), (0, 3, 0), (0, 3, -1))
    yield from shapes(name, [((5,), 0, *b) for b in bounds] + [((2, 4), -1, *b) for b in bounds] + [((), 0, 0, 1, 1), ((2, 3), 2, 0, 1, 1)])


def narrow(name: str) -> Iterator[Case]:
    bounds = ((0, 2), (1, 1), (-1, 1), (-2, 2), (2, 0), (1, 4), (6, 0), (0, -1), (-6, 1))
    yield from shapes(name, [((5,), 0, *b) for b in bounds] + [((2, 5), 1, *b) for b in bounds] + [((), 0, 0, 1)])


def ints(*values: int, dims: tuple[int, ...] | None = None) -> Tensor:
    return Tensor(values, (len(values),) if dims is None else dims, I64)


def index_select(name: str) -> Iterator[Case]:
    calls: list[tuple[Any, ...]] = [
        ((5,), 0, ints(4, 0, 0)), ((2, 3), 0, ints(1)), ((2, 3), 1, ints(2, 1, 0, 1)), ((2, 3), -1, ints()), ((2, 3, 4), 1, ints(0, 2)),
        ((2, 3), 0, ints(1, dims=())), ((), 0, ints(0)), ((), 0, ints(0, 0)), ((2, 3), 0, ints(2)), ((2, 3), 0, ints(-1)),
        ((2, 3), 0, ints(0, 1, dims=(1, 2))), ((2, 3), 2, ints(0)), ((2, 3), 0, Tensor((0.0,), (1,), F32)), ((0, 3), 1, ints(0)),
    ]  # fmt: skip
    yield from shapes(name, calls)


def gather(name: str) -> Iterator[Case]:
    calls: list[tuple[Any, ...]] = [
        ((5,), 0, ints(4, 0, 0)), ((2, 3), 1, ints(0, 2, 1, 0, dims=(2, 2))), ((2, 3), 0, ints(1, 0, 1, dims=(1, 3))),
        ((2, 3), -1, ints(2, dims=(1, 1))), ((2, 3, 4), 1, ints(0, 2, 1, 1, dims=(2, 1, 2))), ((), 0, ints(0, dims=())), ((), 0, ints(0, 0)),
        ((3,), 0, ints(1, dims=())), ((2, 3), 1, ints(0, 3, dims=(1, 2))), ((2, 3), 1, ints(0, -1, dims=(1, 2))), ((2, 3), 1, ints(0)),
        ((2, 3), 1, ints(*[0] * 9, dims=(3, 3))), ((2, 3), 0, Tensor((0.0,), (1, 1), F32)), ((2, 3), 1, ints()), ((2, 3), 2, ints(0, dims=(1, 1))),
    ]  # fmt: skip
    yield from shapes(name, calls)


def masked_fill(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), dtype), make.tensor((2, 3), BOOL), number))
    yield Case(name, (make.tensor((2, 3)), make.tensor((3,), BOOL), 7))
    yield Case(name, (make.tensor((3, 2), F32, "transposed"), make.tensor((3, 1), BOOL), 7))
    yield Case(name, (make.tensor((3,)), make.tensor((2, 3), BOOL), 7))
    yield Case(name, (make.tensor(()), make.tensor((), BOOL), 7))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2,), BOOL), 7))
    yield Case(name, (make.tensor((2, 3)), make.tensor((2, 3), F32), 7))


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
        for dims, k, dim in (((5,), 2, 0), ((5,), 5, -1), ((5,), 0, 0), ((2, 3), 2, 1), ((4, 3), 2, 0), ((2, 3, 4), 1, 1), ((), 1, 0)):
            yield Case(name, (make.tensor(dims, F32, distinct=True), k, dim, largest))
            yield Case(name, (make.tensor(dims, I64, distinct=True), k, dim, largest))
        yield Case(name, (Tensor((3.0, float("nan"), 1.0), (3,), F32), 2, 0, largest))
    for k, dim in ((6, 0), (-1, 0), (1, 1)):
        yield Case(name, (make.tensor((5,)), k, dim, True))
    yield Case(name, (make.tensor((5,), BOOL), 1, 0, True))


def one_hot(name: str) -> Iterator[Case]:
    for index, classes in (
        (ints(1, 0, 3), -1), (ints(1, 0, 3), 5), (ints(2, dims=()), 3), (ints(0, 1, 1, 0, dims=(2, 2)), -1), (ints(), 3), (ints(), -1), (ints(1, 0, 3), 2),
        (ints(1, -3), -1), (ints(1, -3), 5), (Tensor((1.0,), (1,), F32), -1), (ints(1), 0),
    ):  # fmt: skip
        yield Case(name, (index, classes))


def to_dtype(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for wanted in ALL:
            for dims in ((), (0,), (2, 3)):
                yield Case(name, (make.tensor(dims, dtype), wanted))
            yield Case(name, (make.tensor((3, 2), dtype, "transposed"), wanted))
    for wanted in (F64, BOOL):
        yield Case(name, (special(), wanted))
    yield Case(name, (Tensor((2.9, -2.9, 1e10, 0.0), (4,), F64), I64))
    yield Case(name, (Tensor((1e300, 1.1, 1e-50), (3,), F64), F32))
    yield Case(name, (extreme_ints(), F32))


def in_place(name: str, *more: tuple[Any, ...]) -> Iterator[Case]:
    make = Maker(name)
    tails = more or ((),)
    for tail in tails:
        for a_dtype in ALL:
            for b_dtype in ALL:
                yield Case(name, (make.tensor((2, 3), a_dtype), make.tensor((3,), b_dtype), *tail))
        for t in make.layouts():
            yield Case(name, (t, make.tensor(t.dims), *tail))
        yield Case(name, (make.tensor(()), make.tensor(()), *tail))
        for a, b in (((3,), (2, 3)), ((3,), (4,)), ((0,), (1,)), ((2, 3), ())):
            yield Case(name, (make.tensor(a), make.tensor(b), *tail))


def in_place_scalar(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), dtype), number))
    for t in make.layouts():
        yield Case(name, (t, 2))


def created(name: str, *before: Any) -> Iterator[Case]:
    for dims in ([], [3], [0], [2, 3], [2, 0, 3], [-1], [2, -3]):
        for dtype in (None, *ALL):
            yield Case(name, (dims, *before, dtype, -1 if dims else None), seed=3)


def full(name: str) -> Iterator[Case]:
    for value in (*NUMBERS, float("inf"), 2**40):
        yield from created(name, value)


def arange(name: str) -> Iterator[Case]:
    for bounds in (
        (0, 5, 1), (2, 11, 3), (5, 0, -2), (0, 0, 1), (0, 1, 0.3), (1.5, 4, 1), (0.0, 2.0, 0.25), (5, 0, 1), (0, 5, 0), (1, True, 1), (-3, 3, 1),
        (0, float("inf"), 1), (0, float("nan"), 1), (10, -10, -7),
    ):  # fmt: skip
        for dtype in (None, F32, F64, I64, BOOL):
            yield Case(name, (*bounds, dtype, None))


def eye(name: str) -> Iterator[Case]:
    for n, m in ((3, 3), (2, 4), (4, 2), (0, 3), (0, 0), (1, 1), (-1, 2), (2, -1)):
        for dtype in (None, *ALL):
            yield Case(name, (n, m, dtype, None))


def drawn(name: str) -> Iterator[Case]:
    for seed in (0, 1, 12345, 2**33 + 5):
        for dims in ([], [1], [2, 3], [15], [16], [17], [40], [4, 8], [0], [700], [-2]):
            for dtype in (None, F32, F64):
                yield Case(name, (dims, dtype, None), seed=seed)
    yield Case(name, ([2], I64, None), seed=1)


def drawn_default(name: str) -> Iterator[Case]:
    for seed in (0, 7):
        for dims in ([], [3], [16], [5, 5], [-2]):
            yield Case(name, (dims,), seed=seed)


def randint(name: str) -> Iterator[Case]:
    for seed in (0, 7):
        for low, high in ((0, 10), (-5, 5), (0, 2), (3, 3), (5, 1), (0, 2**31), (0, 2**40), (-(2**62), 2**62)):
            yield Case(name, (low, high, [3, 4], None), seed=seed)


def without_arguments(name: str) -> Iterator[Case]:
    yield from (Case(name, (dims,)) for dims in ([], [3], [0], [2, 3], [-1], [2, -3]))


def from_numbers(name: str) -> Iterator[Case]:
    numbers: list[Any] = [1.5, -2.0, 0.0, float("nan"), 1e300, 3.0] if "data" in name else [1, -2, 0, 2**62, 7, 3]
    fitting: list[tuple[list[Any], list[int]]] = [(numbers, [6]), (numbers, [2, 3]), (numbers[:1], []), ([], [0]), ([], [2, 0])]
    for data, dims in [*fitting, (numbers, [4]), (numbers, [-1, 6]), (numbers[:2], [])]:
        if name.startswith("tensor"):
            yield Case(name, (data, dims))
        else:
            for dtype in (None, *ALL):
                yield Case(name, ([x for x in data if abs(x) < 1e18] * 1 if dtype == I64 else data, dims, dtype, None))


def properties(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in SHAPES:
            yield Case(name, (make.tensor(dims, dtype),))
        for t in make.layouts(dtype):
            yield Case(name, (t,))


def devices(name: str) -> Iterator[Case]:
    make = Maker(name)
    if name == "tensor_cpu":
        yield Case(name, (make.tensor((2,)),))
        return
    numbers = (0, 3, -1, -5) if name == "tensor_cuda" else (-1, 0, 5, -7)
    for number in numbers:
        yield Case(name, (make.tensor((2,)), number))


def nothing(name: str) -> Iterator[Case]:
    yield Case(name, ())


def threads(name: str) -> Iterator[Case]:
    for n in (1, 2, 0, -1):
        yield Case(name, (n,))


def seeds(name: str) -> Iterator[Case]:
    yield Case(name, (5,))
    yield Case(name, (-1,))


Family = "Callable[[str], Iterator[Case]]"
UNARY = (
    "tensor_neg tensor_abs tensor_sign tensor_reciprocal tensor_exp tensor_log tensor_sqrt tensor_sin tensor_cos tensor_floor tensor_ceil "
    "tensor_round tensor_isnan relu sigmoid tanh tensor_gelu tensor_logical_not tensor_clone tensor_contiguous tensor_squeeze"
).split()
BINARY = (
    "tensor_add tensor_sub tensor_mul tensor_div tensor_floor_divide tensor_remainder tensor_pow tensor_maximum tensor_minimum tensor_eq tensor_ne "
    "tensor_lt tensor_le tensor_gt tensor_ge tensor_logical_and tensor_logical_or tensor_equal"
).split()
SCALAR = (
    "tensor_add_scalar tensor_sub_scalar tensor_rsub_scalar tensor_mul_scalar tensor_div_scalar tensor_floor_divide_scalar tensor_remainder_scalar "
    "tensor_pow_scalar tensor_eq_scalar tensor_ne_scalar tensor_lt_scalar tensor_le_scalar tensor_gt_scalar tensor_ge_scalar"
).split()
FAMILIES: dict[str, Any] = {
    **dict.fromkeys(UNARY, unary),
    **dict.fromkeys(BINARY, binary),
    **dict.fromkeys(SCALAR, scalar),
    "tensor_rpow_scalar": scalar_first,
    "tensor_clamp": clamp,
    **dict.fromkeys(("tensor_softmax", "tensor_log_softmax", "tensor_cumsum"), along_dim),
    "where": where,
    "where_other_scalar": where_other,
    "where_self_scalar": where_self,
    "tensor_matmul": matmul,
    "tensor_dot": dot,
    **dict.fromkeys("tensor_sum tensor_mean tensor_prod tensor_max tensor_min tensor_any tensor_all".split(), reduce_all),
    "tensor_sum_dim": sum_dim,
    "tensor_mean_dim": reduce_dims,
    **dict.fromkeys(("tensor_var", "tensor_std"), variance),
    **dict.fromkeys("tensor_prod_dim tensor_max_dim tensor_min_dim tensor_any_dim tensor_all_dim".split(), reduce_dim),
    **dict.fromkeys(("tensor_argmax", "tensor_argmin"), arg_extreme),
    **dict.fromkeys(("tensor_reshape", "tensor_view"), lambda name: shapes(name, RESHAPES)),
    "tensor_transpose": lambda name: shapes(
        name, [((2, 3), 0, 1), ((2, 3, 4), 0, -1), ((2, 3, 4), 1, 1), ((), 0, -1), ((5,), 0, 0), ((2, 3), 0, 2), ((2, 3), -3, 0)]
    ),
    "tensor_permute": lambda name: shapes(
        name, [((2, 3), [1, 0]), ((2, 3, 4), [2, 0, 1]), ((2, 3, 4), [-1, 0, 1]), ((), []), ((2, 3), [0]), ((2, 3), [0, 0]), ((2, 3), [0, 3])]
    ),
    "tensor_squeeze_dim": lambda name: shapes(name, SIGNED_DIMS),
    "tensor_unsqueeze": lambda name: shapes(name, [*SIGNED_DIMS, ((2, 3), 3), ((2, 3), -4)]),
    "tensor_expand": lambda name: shapes(
        name,
        [((1, 3), [4, 3]), ((3,), [2, 3]), ((1, 3), [-1, -1]), ((2, 3), [5, -1, 3]), ((), [2, 2]), ((1,), [0]), ((2, 3), [4, 3]), ((2, 3), [3]),
         ((2, 3), [-1, 2, 3])],
    ),
    "tensor_flatten": lambda name: shapes(
        name, [((2, 3), 0, -1), ((2, 3, 4), 1, 2), ((2, 3, 4), 0, 1), ((), 0, -1), ((5,), 0, 0), ((2, 3), 1, 0), ((2, 3), 0, 2), ((2, 0, 3), 1, 2)]
    ),
    "tensor_flip": lambda name: shapes(
        name, [((5,), [0]), ((2, 3), [0]), ((2, 3), [0, 1]), ((2, 3), [-1]), ((2, 3), []), ((0, 3), [0]), ((2, 3), [0, 0]), ((2, 3), [2]), ((), [0])]
    ),
    **dict.fromkeys(("cat", "stack"), cat),
    "tensor_split": lambda name: shapes(
        name, [((5,), 2, 0), ((5,), 5, 0), ((5,), 9, -1), ((2, 4), 3, 1), ((0,), 2, 0), ((0,), 0, 0), ((2, 3), -1, 0), ((2, 3), 0, 0), ((2, 3), 1, 2), ((), 1, 0)]
    ),
    "tensor_select": select,
    "tensor_slice": slices,
    "tensor_narrow": narrow,
    "tensor_index_select": index_select,
    "tensor_gather": gather,
    "tensor_masked_fill": masked_fill,
    "tensor_sort": sort,
    "tensor_topk": topk,
    "tensor_one_hot": one_hot,
    "tensor_to_dtype": to_dtype,
    "tensor_add_": lambda name: in_place(name, (1,), (2,), (-0.5,)),
    "tensor_sub_": lambda name: in_place(name, (1,), (3,), (0.25,)),
    **dict.fromkeys(("tensor_mul_", "tensor_div_", "tensor_copy_"), in_place),
    **dict.fromkeys(("tensor_add_scalar_", "tensor_mul_scalar_", "tensor_fill_"), in_place_scalar),
    "tensor_zero_": unary,
    **dict.fromkeys(("zeros", "ones"), created),
    "full": full,
    **dict.fromkeys(("rand", "randn"), drawn),
    "tensor_randn": drawn_default,
    "randint": randint,
    "arange": arange,
    "eye": eye,
    **dict.fromkeys(("tensor_zeros", "tensor_ones"), without_arguments),
    **dict.fromkeys(("tensor_from_data", "tensor_from_ints", "from_data", "from_ints"), from_numbers),
    **dict.fromkeys(
        "tensor_ndim tensor_numel tensor_shape tensor_stride tensor_dtype tensor_device tensor_is_cuda tensor_is_contiguous tensor_item tensor_item_int "
        "tensor_copy_out tensor_copy_out_ints".split(),
        properties,
    ),
    **dict.fromkeys(("tensor_to_device", "tensor_cuda", "tensor_cpu"), devices),
    **dict.fromkeys(("cuda_available", "cuda_device_count", "get_num_threads"), nothing),
    "set_num_threads": threads,
    "manual_seed": seeds,
}


def cases_of(operator: str) -> list[Case]:
    """All the cases of an operator."""
    return list(FAMILIES[operator](operator))
