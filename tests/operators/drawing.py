"""Tensors for the cases: drawn numbers, numbers near the limits, layouts."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from operators.model import BOOL, C64, C128, F32, F64, I64, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        self.random = random.Random(name)
        self.low, self.high = low, high

    def tensor(
        self, dims: tuple[int, ...], dtype: int = F32, layout: str = "plain", *, distinct: bool = False
    ) -> Tensor:
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
        elif dtype in (C64, C128):
            data = [complex(self.number(), self.number()) for _ in range(n)]
        else:
            data = [self.number() for _ in range(n)]
        return Tensor(tuple(data), dims, dtype, layout)

    def number(self) -> float:
        """A float that f32 holds exactly."""
        return round(self.random.uniform(self.low, self.high) * 64) / 64

    def layouts(self, dtype: int = F32) -> Iterator[Tensor]:
        """Tensors whose elements don't lie in row-major order."""
        yield self.tensor((3, 4), dtype, "transposed")
        yield self.tensor((2, 3, 4), dtype, "transposed")
        yield self.tensor((3, 4), dtype, "sliced")
        yield self.tensor((5,), dtype, "sliced")
        yield self.tensor((3, 4), dtype, "expanded")


def special(dtype: int = F32) -> Tensor:
    """The floats that are none, are no numbers, are near the limits, or have lost digits to the lowest exponent."""
    inf, nan = float("inf"), float("nan")
    denormal = (1e-40, -1e-44) if dtype == F32 else (1e-310, -5e-324)
    data = (0.0, -0.0, 1.0, -1.0, inf, -inf, nan, 1e-30, -1e30, 88.0, -104.0, 0.5, -2.5, 1.5, 3e38, *denormal)
    return Tensor(data, (len(data),), dtype)


def extreme_ints() -> Tensor:
    """Integers at the ends of i64, whose arithmetic wraps around."""
    top = 2**63 - 1
    data = (top, -top - 1, -1, 1, 0, 3037000500, -(2**40) + 7, 123456789123456789)
    return Tensor(data, (len(data),), I64)


def ints(*values: int, dims: tuple[int, ...] | None = None) -> Tensor:
    return Tensor(values, (len(values),) if dims is None else dims, I64)
