"""`std.math`: IEEE functions. Where Python raises an error, these give nan or an infinity, as C does."""

from __future__ import annotations

import math
import struct
from math import atan, atan2, copysign, degrees, erf, erfc, isfinite, isinf, isnan, radians, tanh
from math import cosh as _cosh

from simple.runtime.arithmetic import f32
from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "acos",
    "acosh",
    "asin",
    "asinh",
    "atan",
    "atan2",
    "atanh",
    "bits",
    "bits32",
    "cbrt",
    "ceil",
    "copysign",
    "cos",
    "cosh",
    "degrees",
    "erf",
    "erfc",
    "exp",
    "exp2",
    "expm1",
    "factorial",
    "floor",
    "fma",
    "fma32",
    "from_bits",
    "from_bits32",
    "gamma",
    "gcd",
    "isfinite",
    "isinf",
    "isnan",
    "lcm",
    "lgamma",
    "log",
    "log1p",
    "log2",
    "log10",
    "radians",
    "round_even",
    "sin",
    "sinh",
    "sqrt",
    "tan",
    "tanh",
    "trunc",
]  # fmt: skip

_exp, _sqrt, _sin, _cos = math.exp, math.sqrt, math.sin, math.cos


def sqrt(x: float) -> float:
    try:
        return _sqrt(x)
    except ValueError:
        return math.nan


def exp(x: float) -> float:
    try:
        return _exp(x)
    except OverflowError:
        return math.inf


def sin(x: float) -> float:
    try:
        return _sin(x)
    except ValueError:
        return math.nan


def cos(x: float) -> float:
    try:
        return _cos(x)
    except ValueError:
        return math.nan


def _guarded(function: Callable[[float], float]) -> Callable[[float], float]:
    """The function without its errors: outside its domain it is nan, and too large is an infinity."""

    def guarded(x: float) -> float:
        try:
            return function(x)
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    guarded.__name__ = function.__name__
    return guarded


def _logarithm(function: Callable[[float], float], pole: float) -> Callable[[float], float]:
    """A logarithm, which is minus infinity at its pole."""

    def logarithm(x: float) -> float:
        try:
            return function(x)
        except ValueError:
            return -math.inf if x == pole else math.nan

    logarithm.__name__ = function.__name__
    return logarithm


tan = _guarded(math.tan)
asin = _guarded(math.asin)
acos = _guarded(math.acos)
asinh = math.asinh
acosh = _guarded(math.acosh)
cosh = _guarded(_cosh)
expm1 = _guarded(math.expm1)
exp2 = _guarded(math.exp2)
cbrt = math.cbrt
log = _logarithm(math.log, 0.0)
log2 = _logarithm(math.log2, 0.0)
log10 = _logarithm(math.log10, 0.0)
log1p = _logarithm(math.log1p, -1.0)


def sinh(x: float) -> float:
    try:
        return math.sinh(x)
    except OverflowError:
        return math.copysign(math.inf, x)


def atanh(x: float) -> float:
    if abs(x) == 1.0:
        return math.copysign(math.inf, x)
    return math.atanh(x) if abs(x) < 1.0 else math.nan


def gamma(x: float) -> float:
    if x == 0.0:
        return math.copysign(math.inf, x)
    try:
        return math.gamma(x)
    except OverflowError:
        return math.inf
    except ValueError:
        return math.nan


def lgamma(x: float) -> float:
    try:
        return math.lgamma(x)
    except (OverflowError, ValueError):
        return math.inf


def _whole(function: Callable[[float], int]) -> Callable[[float], float]:
    """A rounding that stays a float and keeps the sign of a zero."""

    def rounding(x: float) -> float:
        if abs(x) >= 4503599627370496.0 or isnan(x):
            return x
        return math.copysign(float(function(x)), x)

    rounding.__name__ = function.__name__
    return rounding


floor = _whole(math.floor)
ceil = _whole(math.ceil)
trunc = _whole(math.trunc)
round_even = _whole(round)


def fma(a: float, b: float, c: float) -> float:
    """The sum in whole numbers where all is finite: dividing two of those rounds once, to subnormal numbers too."""
    if not (a and b and isfinite(a) and isfinite(b)):
        return a * b + c
    if not isfinite(c):
        return c
    (n, d), (m, e), (k, f) = a.as_integer_ratio(), b.as_integer_ratio(), c.as_integer_ratio()
    above, below = n * m * f + k * d * e, d * e * f
    try:
        return above / below
    except OverflowError:
        return math.inf if above > 0 else -math.inf


def fma32(a: float, b: float, c: float) -> float:
    """The product is exact in f64. The sum is rounded to odd there, so that rounding it to f32 is as rounding once."""
    product = a * b
    total = product + c
    if isfinite(total):
        rest = total - product
        lost = (product - (total - rest)) + (c - rest)
        if lost and not _INTEGER.unpack(_FLOAT.pack(total))[0] & 1:
            total = math.nextafter(total, math.copysign(math.inf, lost))
    return f32(total)


_FLOAT, _INTEGER = struct.Struct("<d"), struct.Struct("<q")
_FLOAT32, _INTEGER32 = struct.Struct("<f"), struct.Struct("<i")


def bits(x: float) -> int:
    if isnan(x):
        x = math.nan
    found: int = _INTEGER.unpack(_FLOAT.pack(x))[0]
    return found


def from_bits(bits: int) -> float:
    found: float = _FLOAT.unpack(_INTEGER.pack(bits))[0]
    return found


def bits32(x: float) -> int:
    if isnan(x):
        x = math.nan
    found: int = _INTEGER32.unpack(_FLOAT32.pack(x))[0]
    return found


def from_bits32(bits: int) -> float:
    found: float = _FLOAT32.unpack(_INTEGER32.pack(bits))[0]
    return found


def _fits(value: int, what: str) -> int:
    if value > HIGHEST:
        raise SimpleError("overflow", f"{what} doesn't fit `i64`")
    return value


def gcd(a: int, b: int) -> int:
    return _fits(math.gcd(a, b), f"The greatest common divisor of {a} and {b}")


def lcm(a: int, b: int) -> int:
    return _fits(math.lcm(a, b), f"The least common multiple of {a} and {b}")


def factorial(n: int) -> int:
    if n < 0:
        raise SimpleError("domain", f"There is no factorial of {n}")
    return _fits(math.factorial(min(n, 30)), f"The factorial of {n}")
