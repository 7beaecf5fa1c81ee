"""Cases of other shapes and of parts of tensors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, NUMBERS, Maker, ints
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


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
    calls = [
        ((5,), 0, 2),
        ((5,), 0, -1),
        ((2, 3), 1, 2),
        ((2, 3), -1, 0),
        ((2, 3, 4), 1, -3),
        ((2, 3), 0, 2),
        ((2, 3), 0, -3),
        ((2, 3), 2, 0),
        ((), 0, 0),
    ]
    yield from shapes(name, calls)


def slices(name: str) -> Iterator[Case]:
    bounds = (
        (None, None, 1),
        (1, 3, 1),
        (-2, None, 1),
        (None, -1, 2),
        (3, 1, 1),
        (10, 20, 1),
        (-10, 2, 3),
        (0, 3, 0),
        (0, 3, -1),
    )
    yield from shapes(
        name,
        [((5,), 0, *b) for b in bounds] + [((2, 4), -1, *b) for b in bounds] + [((), 0, 0, 1, 1), ((2, 3), 2, 0, 1, 1)],
    )


def narrow(name: str) -> Iterator[Case]:
    bounds = ((0, 2), (1, 1), (-1, 1), (-2, 2), (2, 0), (1, 4), (6, 0), (0, -1), (-6, 1))
    yield from shapes(name, [((5,), 0, *b) for b in bounds] + [((2, 5), 1, *b) for b in bounds] + [((), 0, 0, 1)])


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
        ((2, 3), -1, ints(2, dims=(1, 1))), ((2, 3, 4), 1, ints(0, 2, 1, 1, dims=(2, 1, 2))), ((), 0, ints(0, dims=())),
        ((), 0, ints(0, 0)),
        ((3,), 0, ints(1, dims=())), ((2, 3), 1, ints(0, 3, dims=(1, 2))), ((2, 3), 1, ints(0, -1, dims=(1, 2))), ((2, 3), 1, ints(0)),
        ((2, 3), 1, ints(*[0] * 9, dims=(3, 3))), ((2, 3), 0, Tensor((0.0,), (1, 1), F32)), ((2, 3), 1, ints()),
        ((2, 3), 2, ints(0, dims=(1, 1))),
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


def one_hot(name: str) -> Iterator[Case]:
    for index, classes in (
        (ints(1, 0, 3), -1), (ints(1, 0, 3), 5), (ints(2, dims=()), 3), (ints(0, 1, 1, 0, dims=(2, 2)), -1), (ints(), 3),
        (ints(), -1), (ints(1, 0, 3), 2),
        (ints(1, -3), -1), (ints(1, -3), 5), (Tensor((1.0,), (1,), F32), -1), (ints(1), 0),
    ):  # fmt: skip
        yield Case(name, (index, classes))
