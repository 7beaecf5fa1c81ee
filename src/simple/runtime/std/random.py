"""`std.random`: the generator behind it, a Mersenne Twister. The same seed gives the same numbers on every machine."""

from __future__ import annotations

from _random import Random

from simple.runtime.errors import SimpleError

_generator = Random()


def seed(value: int) -> tuple[()]:
    _generator.seed(value)
    return ()


random = _generator.random


def integer(low: int, high: int) -> int:
    """Every integer from low to high (included) is as likely."""
    if low > high:
        raise SimpleError("domain", f"There is no integer from {low} to {high}")
    size = high - low + 1
    bits = size.bit_length()
    while True:
        value = _generator.getrandbits(bits)
        if value < size:
            return low + value
