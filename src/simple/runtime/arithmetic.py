"""Arithmetic that Python's own operators don't do as Simple does: ranges of integers, IEEE division, f32."""

from __future__ import annotations

import math

from simple.runtime.errors import SimpleError
from simple.runtime.values import INT_LIMITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

_pack_f32 = None


def overflow(value: int, kind: str, added: int = 0) -> NoReturn:
    """An integer result that doesn't fit its type. `added`: what was added last; the value before may be the one that doesn't fit."""
    low, high = INT_LIMITS[kind]
    if not low <= value - added <= high:
        value -= added
    shown = str(value) if value.bit_length() < 256 else f"A number of {value.bit_length()} bits"
    raise SimpleError("overflow", f"{shown} doesn't fit `{kind}`", f"`{kind}` holds {low} to {high}")


def int_divide(left: int, right: int, kind: str) -> int:
    """Integer division that rounds toward zero."""
    if right == 0:
        raise SimpleError("division-by-zero", f"{left} is divided by zero")
    result = left // right
    if result < 0 and result * right != left:
        result += 1
    return result if result <= INT_LIMITS[kind][1] else overflow(result, kind)


def int_remainder(left: int, right: int, _kind: str) -> int:
    """The remainder of `int_divide`: it has the sign of the dividend."""
    if right == 0:
        raise SimpleError("division-by-zero", f"{left} is divided by zero")
    result = abs(left) % abs(right)
    return -result if left < 0 else result


def int_power(left: int, right: int, kind: str) -> int:
    """An integer to an integer's power."""
    if right < 0:
        raise SimpleError("negative-exponent", f"The exponent {right} is negative", "make the base a float: `x as f64`")
    low, high = INT_LIMITS[kind]
    if abs(left) > 1 and right > 64:
        overflow_power(left, right, kind)
    result: int = left**right
    if low <= result <= high:
        return result
    return overflow(result, kind) if right <= 8 else overflow_power(left, right, kind)


def overflow_power(left: int, right: int, kind: str) -> NoReturn:
    low, high = INT_LIMITS[kind]
    raise SimpleError("overflow", f"{left} ** {right} doesn't fit `{kind}`", f"`{kind}` holds {low} to {high}")


def _check_shift(right: int, kind: str) -> None:
    bits = int(kind[1:])
    if not 0 <= right < bits:
        raise SimpleError("shift", f"A shift by {right} is outside 0 to {bits - 1}")


def shift_left(left: int, right: int, kind: str) -> int:
    """`<<`, of which no bit may get lost."""
    _check_shift(right, kind)
    low, high = INT_LIMITS[kind]
    result = left << right
    return result if low <= result <= high else overflow(result, kind)


def shift_right(left: int, right: int, kind: str) -> int:
    """`>>`."""
    _check_shift(right, kind)
    return left >> right


class _Zero:
    """A zero divisor: what a float is divided by it follows IEEE."""

    __slots__ = ("infinity",)

    def __init__(self, infinity: float) -> None:
        self.infinity = infinity

    def __rtruediv__(self, left: float) -> float:
        if left > 0:
            return self.infinity
        return -self.infinity if left < 0 else math.nan


_PLUS, _MINUS = _Zero(math.inf), _Zero(-math.inf)


def zero_divisor(value: float) -> Any:
    """What to divide by instead of a zero; it keeps the sign of the zero."""
    return _MINUS if math.copysign(1.0, value) < 0 else _PLUS


def float_divide(left: float, right: float) -> float:
    """IEEE division."""
    if right:
        return left / right
    quotient: float = left / zero_divisor(right)
    return quotient


def float_remainder(left: float, right: float) -> float:
    """C's fmod: the sign of the dividend; nan where there is no remainder."""
    if right == 0 or left in (math.inf, -math.inf):
        return math.nan
    return math.fmod(left, right)


def float_power(left: float, right: float) -> float:
    """C's pow."""
    try:
        return math.pow(left, right)
    except OverflowError:
        odd = right == math.floor(right) and right % 2 == 1
        return -math.inf if left < 0 and odd else math.inf
    except ValueError:
        if left == 0:
            odd = right == math.floor(right) and right % 2 == 1
            return math.copysign(math.inf, left) if odd else math.inf
        return math.nan


def f32(value: float) -> float:
    """The nearest f32."""
    global _pack_f32  # noqa: PLW0603 - the import of `array` waits until a program uses f32
    if _pack_f32 is None:
        from array import array

        _pack_f32 = array("f", [0.0])
    _pack_f32[0] = value
    return _pack_f32[0]


def float_to_int(value: float, kind: str) -> int:
    """A float without its fraction; an error where the type can't hold it."""
    low, high = INT_LIMITS[kind]
    if math.isfinite(value):
        result = int(value)
        if low <= result <= high:
            return result
    raise SimpleError("overflow", f"{value!r} doesn't fit `{kind}`", f"`{kind}` holds {low} to {high}")


def sum_ints(values: Any, kind: str) -> int:
    """The sum of integers of another width than 64 bits with a sign."""
    low, high = INT_LIMITS[kind]
    total: int = sum(values)
    return total if low <= total <= high else overflow(total, kind)


def sum_floats(values: Any) -> float:
    """The sum from left to right, where Python's own `sum` compensates for rounding (from 3.12 on)."""
    total = 0.0
    for value in values:
        total += value
    return total


def sum_f32(values: Any) -> float:
    """The sum from left to right, rounded to f32 at each step."""
    total = 0.0
    for value in values:
        total = f32(total + value)
    return total
