"""Cases of rows taken from tables, of membership, and of windows as columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker, special
from operators.model import BOOL, C64, F32, F64, I32, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


def places(make: Maker, dims: tuple[int, ...], number: int, dtype: int = I64) -> Tensor:
    """A tensor of numbers of rows."""
    n = len(make.tensor(dims).data)
    return Tensor(tuple(make.random.randrange(number) for _ in range(n)), dims, dtype)


def embedding(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for dims in ((), (5,), (2, 3), (0,), (2, 1, 3)):
            for padding, by_frequency in ((-1, False), (1, False), (-1, True)):
                yield Case(name, (make.tensor((4, 3), dtype), places(make, dims, 4), padding, by_frequency))
    yield Case(name, (make.tensor((4, 3), F32, "transposed"), places(make, (3,), 4), -1, False))
    yield Case(name, (make.tensor((4, 3), F32, "sliced"), places(make, (3,), 4, I32), -1, False))
    yield Case(name, (make.tensor((4, 3), I64), places(make, (3,), 4), -1, False))
    table = make.tensor((4, 3))
    yield Case(name, (table, Tensor((0, 4), (2,), I64), -1, False))
    yield Case(name, (table, Tensor((-1,), (1,), I64), -1, False))
    yield Case(name, (make.tensor((4,)), places(make, (3,), 4), -1, False))
    yield Case(name, (table, make.tensor((3,)), -1, False))


def isin(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a_dtype in ALL:
        for b_dtype in ALL:
            for a, b in (((), ()), ((5,), (3,)), ((2, 3), (2, 2)), ((0,), (2,)), ((4,), (0,))):
                for invert in (False, True):
                    yield Case(name, (make.tensor(a, a_dtype), make.tensor(b, b_dtype), False, invert))
    for t in make.layouts(I64):
        yield Case(name, (t, make.tensor((3,), I64), False, False))
    yield Case(name, (special(F64), special(F64), False, False))
    yield Case(name, (make.tensor((40,), I64), make.tensor((30,), I64), False, True))


def unfold(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for numbers in (
            ([2, 2], [1, 1], [0, 0], [1, 1]),
            ([2, 3], [1, 2], [1, 0], [2, 1]),
            ([3, 1], [2, 1], [2, 1], [1, 3]),
        ):
            for dims in ((2, 3, 5, 6), (1, 5, 6), (0, 2, 5, 6)):
                yield Case(name, (make.tensor(dims, dtype), *numbers))
    for layout in ("transposed", "sliced"):
        yield Case(name, (make.tensor((2, 2, 4, 4), F32, layout), [2, 2], [1, 1], [0, 0], [1, 1]))
    x = make.tensor((1, 2, 4, 4))
    for bad in (
        ([0, 2], [1, 1], [0, 0], [1, 1]), ([2, 2], [0, 1], [0, 0], [1, 1]), ([2, 2], [1, 1], [-1, 0], [1, 1]),
        ([2, 2], [1, 1], [0, 0], [1, 0]),
        ([5, 5], [1, 1], [0, 0], [1, 1]),
    ):  # fmt: skip
        yield Case(name, (x, *bad))
    yield Case(name, (make.tensor((4, 4)), [2, 2], [1, 1], [0, 0], [1, 1]))
    yield Case(name, (make.tensor((1, 0, 4, 4)), [2, 2], [1, 1], [0, 0], [1, 1]))
    for dtype in (C64, BOOL):
        yield Case(name, (make.tensor((2, 2, 4, 5), dtype), [2, 3], [1, 1], [1, 0], [1, 2]))


def fold(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in (F32, F64):
        for size, numbers, columns in (
            ([4, 5], ([2, 2], [1, 1], [0, 0], [1, 1]), 12), ([4, 5], ([2, 3], [1, 2], [1, 0], [2, 1]), 3),
            ([3, 4], ([2, 1], [2, 1], [2, 1], [1, 3]), 10),
            ([4, 4], ([2, 2], [1, 1], [0, 0], [2, 2]), 4),
        ):  # fmt: skip
            rows = 2 * numbers[0][0] * numbers[0][1]
            for dims in ((2, rows, columns), (rows, columns), (0, rows, columns)):
                yield Case(name, (make.tensor(dims, dtype), size, *numbers))
    plain = ([2, 2], [1, 1], [0, 0], [1, 1])
    yield Case(name, (make.tensor((8, 9), F32, "transposed"), [4, 4], *plain))
    yield Case(name, (make.tensor((7, 9)), [4, 4], *plain))
    yield Case(name, (make.tensor((8, 8)), [4, 4], *plain))
    yield Case(name, (make.tensor((8,)), [4, 4], *plain))
    yield Case(name, (make.tensor((8, 9)), [4, -4], *plain))
    yield Case(name, (make.tensor((8, 9)), [4, 4], [0, 2], *plain[1:]))
    for dtype in (BOOL, C64):
        yield Case(name, (make.tensor((8, 9), dtype), [4, 4], *plain))


def bag(name: str) -> Iterator[Case]:
    make = Maker(name)
    offsets = Tensor((0, 2, 2), (3,), I64)
    for dtype in (F32, F64):
        for mode in (0, 1, 2):
            table = make.tensor((4, 3), dtype)
            at = places(make, (5,), 4)
            for padding in (None, 1, -1):
                yield Case(name, (table, at, offsets, False, mode, None, False, padding))
            yield Case(name, (table, at, Tensor((0, 2, 2, 5), (4,), I64), False, mode, None, True, None))
            yield Case(name, (table, Tensor((), (0,), I64), Tensor((0, 0), (2,), I64), False, mode, None, False, None))
            yield Case(name, (make.tensor((4, 3), dtype, "transposed"), at, offsets, False, mode, None, False, None))
            yield Case(name, (table, at, offsets, False, mode, make.tensor((5,), dtype), False, None))
            yield Case(name, (table, at, offsets, True, mode, None, False, None))
    table, at = make.tensor((4, 3)), places(make, (5,), 4)
    for wrong in (Tensor((1, 2), (2,), I64), Tensor((0, 7), (2,), I64)):
        yield Case(name, (table, at, wrong, False, 0, None, False, None))
    for end in ((0, 2, 4), (0, 3, 1), (0, 0, 5)):
        for mode in (0, 1, 2):
            yield Case(name, (table, at, Tensor(end, (3,), I64), False, mode, None, True, None))
    yield Case(name, (table, at, offsets, False, 0, None, False, 7))
    yield Case(name, (table, make.tensor((5,)), offsets, False, 1, None, False, None))
    yield Case(name, (table, Tensor((0, 9), (2,), I64), Tensor((0,), (1,), I64), False, 2, None, False, None))
    yield Case(name, (make.tensor((4,)), at, offsets, False, 0, None, False, None))


FAMILIES: dict[str, Any] = {
    "embedding": embedding,
    "embedding_bag": bag,
    "tensor_isin": isin,
    "unfold_windows": unfold,
    "fold_windows": fold,
}
