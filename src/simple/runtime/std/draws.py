"""`std.draws`: random numbers for preparing data: each thread has its own, so that a batch prepared ahead is the one made in turn."""

from __future__ import annotations

from _random import Random
from _thread import _local
from array import array

from simple.runtime.errors import SimpleError

__all__ = ["begin", "fractions", "integers"]


class _Own(_local):
    def __init__(self) -> None:
        self.random = Random(0)


_own = _Own()


def begin(seed: int, epoch: int, batch: int) -> tuple[()]:
    """Begins the numbers of a batch."""
    _own.random.seed(((seed & (1 << 64) - 1) << 128) | ((epoch & (1 << 64) - 1) << 64) | (batch & (1 << 64) - 1))
    return ()


def integers(low: int, high: int, count: int) -> array[int]:
    """Integers from low to high (included), each as likely."""
    if low > high:
        raise SimpleError("domain", f"There is no integer from {low} to {high}")
    draw, size = _own.random.random, high - low + 1
    return array("q", (low + int(draw() * size) for _ in range(count)))


def fractions(count: int) -> array[float]:
    """Numbers from 0.0 up to but not including 1.0."""
    draw = _own.random.random
    return array("d", (draw() for _ in range(count)))
