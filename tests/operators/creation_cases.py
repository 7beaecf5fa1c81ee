"""Cases of new tensors, conversions, properties and devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, NUMBERS, SHAPES, Maker, extreme_ints, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


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


def created(name: str, *before: Any) -> Iterator[Case]:
    for dims in ([], [3], [0], [2, 3], [2, 0, 3], [-1], [2, -3]):
        for dtype in (None, *ALL):
            yield Case(name, (dims, *before, dtype, -1 if dims else None), seed=3)


def full(name: str) -> Iterator[Case]:
    for value in (*NUMBERS, float("inf"), 2**40):
        yield from created(name, value)


def arange(name: str) -> Iterator[Case]:
    for bounds in (
        (0, 5, 1), (2, 11, 3), (5, 0, -2), (0, 0, 1), (0, 1, 0.3), (1.5, 4, 1), (0.0, 2.0, 0.25), (5, 0, 1),
        (0, 5, 0), (1, True, 1), (-3, 3, 1),
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
        for dims in ([], [1], [0], [3], [15], [16], [17], [5, 5], [2, 3, 4], [-2]):
            yield Case(name, (dims,), seed=seed)


def randint(name: str) -> Iterator[Case]:
    for seed in (0, 7):
        for low, high in ((0, 10), (-5, 5), (0, 2), (3, 3), (5, 1), (0, 2**31), (0, 2**40), (-(2**62), 2**62)):
            yield Case(name, (low, high, [3, 4], None), seed=seed)
        yield from (Case(name, (0, 9, dims, None), seed=seed) for dims in ([], [0], [1], [-1]))


def without_arguments(name: str) -> Iterator[Case]:
    good = (
        [],
        [3],
        [0],
        [1],
        [2, 3],
        [2, 0, 3],
        [1, 1],
        [0, 0],
        [5, 1],
        [1, 5],
        [2, 3, 4],
        [1, 2, 1, 2],
        [40],
        [1] * 8,
    )
    yield from (Case(name, (dims,)) for dims in (*good, [-1], [2, -3], [-5, 0], [0, -1], [2**62], [2**40, 2**40]))


def from_numbers(name: str) -> Iterator[Case]:
    numbers: list[Any] = [1.5, -2.0, 0.0, float("nan"), 1e300, 3.0] if "data" in name else [1, -2, 0, 2**62, 7, 3]
    fitting: list[tuple[list[Any], list[int]]] = [
        (numbers, [6]),
        (numbers, [2, 3]),
        (numbers[:1], []),
        (numbers[:1], [1, 1]),
        (numbers, [6, 1]),
        (numbers, [1, 3, 2]),
        (numbers[:4], [2, 2]),
        (numbers[1:4], [3]),
        (numbers * 4, [2, 3, 4]),
        ([], [0]),
        ([], [2, 0]),
        ([], [0, 1]),
    ]
    bad = (
        (numbers, [4]),
        (numbers, [-1, 6]),
        (numbers[:2], []),
        ([], []),
        ([], [1]),
        (numbers, [2, 2]),
        (numbers, [0]),
        (numbers, [2**62]),
    )
    for data, dims in [*fitting, *bad]:
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
