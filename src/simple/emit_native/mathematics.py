"""`std.math` in machine code.

What the processor computes exactly (a square root, rounding, fma) is an instruction. The rest are the functions of C's library,
which Python's `math` calls, too, so that interpreted code has the same results. A few functions that Python computes in its own
way (`gamma`, `hypot`) aren't there.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from simple.emit_native.arithmetic import library_call
from simple.emit_native.text import constant
from simple.types.model import F64

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.emit_native.writer import Writer

_INSTRUCTIONS = {
    "sqrt": "llvm.sqrt", "floor": "llvm.floor", "ceil": "llvm.ceil", "trunc": "llvm.trunc", "round_even": "llvm.roundeven",
    "copysign": "llvm.copysign", "fma": "llvm.fma",
}  # fmt: skip

_LIBRARY = frozenset(
    {
        "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "cbrt", "sin", "cos", "tan", "asin", "acos", "atan",
        "atan2", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc",
    }
)  # fmt: skip


def mathematical(writer: Writer, name: str, arguments: list[str]) -> str | None:
    """A call of a foreign function of `std.math`; None for those that machine code doesn't have."""
    if name in _INSTRUCTIONS:
        function = writer.intrinsic(f"{_INSTRUCTIONS[name]}.f64", "double", *["double"] * len(arguments))
        return writer.body.value(f"call double {function}({', '.join(f'double {a}' for a in arguments)})")
    if name in _LIBRARY:
        return library_call(writer, name, *arguments)
    special = _SPECIAL.get(name)
    return None if special is None else special(writer, *arguments)


def has_function(name: str) -> bool:
    return name in _INSTRUCTIONS or name in _LIBRARY or name in _SPECIAL


def absolute(writer: Writer, value: str) -> str:
    return writer.body.value(f"call double {writer.intrinsic('llvm.fabs.f64', 'double', 'double')}(double {value})")


def _isnan(writer: Writer, x: str) -> str:
    return writer.body.value(f"fcmp uno double {x}, {x}")


def _isinf(writer: Writer, x: str) -> str:
    return writer.body.value(f"fcmp oeq double {absolute(writer, x)}, {constant(math.inf, F64)}")


def _isfinite(writer: Writer, x: str) -> str:
    return writer.body.value(f"fcmp olt double {absolute(writer, x)}, {constant(math.inf, F64)}")


def _degrees(writer: Writer, x: str) -> str:
    return writer.body.value(f"fmul double {x}, {constant(180.0 / math.pi, F64)}")


def _radians(writer: Writer, x: str) -> str:
    return writer.body.value(f"fmul double {x}, {constant(math.pi / 180.0, F64)}")


def _fma32(writer: Writer, a: str, b: str, c: str) -> str:
    function = writer.intrinsic("llvm.fma.f32", "float", "float", "float", "float")
    return writer.body.value(f"call float {function}(float {a}, float {b}, float {c})")


def _bits(writer: Writer, x: str) -> str:
    """Every nan has the same bits."""
    nan = writer.body.value(f"fcmp uno double {x}, {x}")
    plain = writer.body.value(f"bitcast double {x} to i64")
    return writer.body.value(f"select i1 {nan}, i64 {0x7FF8 << 48}, i64 {plain}")


def _bits32(writer: Writer, x: str) -> str:
    nan = writer.body.value(f"fcmp uno float {x}, {x}")
    plain = writer.body.value(f"bitcast float {x} to i32")
    return writer.body.value(f"select i1 {nan}, i32 {0x7FC0 << 16}, i32 {plain}")


def _from_bits(writer: Writer, x: str) -> str:
    return writer.body.value(f"bitcast i64 {x} to double")


def _from_bits32(writer: Writer, x: str) -> str:
    return writer.body.value(f"bitcast i32 {x} to float")


_SPECIAL: dict[str, Callable[..., str]] = {
    "isnan": _isnan, "isinf": _isinf, "isfinite": _isfinite, "degrees": _degrees, "radians": _radians, "fma32": _fma32,
    "bits": _bits, "bits32": _bits32, "from_bits": _from_bits, "from_bits32": _from_bits32,
}  # fmt: skip
