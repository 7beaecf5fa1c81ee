"""`std.math`'s functions on bits and the rounding of `fma`, against C's."""

from __future__ import annotations

import ctypes
import ctypes.util
import math
import random
import struct

import pytest

from simple.runtime.arithmetic import f32
from simple.runtime.std import math as std_math

_EDGES = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 5e-324, 2.2e-308, 1.7e308]


def _libm() -> ctypes.CDLL:
    return ctypes.CDLL(ctypes.util.find_library("m"))  # None: what Python itself is linked with


def _number(source: random.Random) -> float:
    match source.randrange(4):
        case 0:
            return struct.unpack("<d", source.randbytes(8))[0]
        case 1:
            return source.choice(_EDGES)
        case _:
            return source.uniform(-2, 2)


@pytest.mark.parametrize("width", [64, 32])
def test_fma_rounds_once(width: int) -> None:
    kind, name, mine = {
        64: (ctypes.c_double, "fma", std_math.fma),
        32: (ctypes.c_float, "fmaf", std_math.fma32),
    }[width]
    theirs = getattr(_libm(), name)
    theirs.argtypes, theirs.restype = [kind] * 3, kind
    source = random.Random(width)
    for _ in range(5000):
        a, b = _number(source), _number(source)
        c = _number(source) if source.random() < 0.5 else -a * b * (1 + source.choice([0, 1e-16, 1e-9]))
        if width == 32:
            a, b, c = map(f32, (a, b, c))
        got, wanted = mine(a, b, c), theirs(a, b, c)
        assert struct.pack("<d", got) == struct.pack("<d", wanted) or (math.isnan(got) and math.isnan(wanted))


def test_bits_come_back() -> None:
    for value in _EDGES:
        assert repr(std_math.from_bits(std_math.bits(value))) == repr(value)
        assert repr(std_math.from_bits32(std_math.bits32(f32(value)))) == repr(f32(value))
    assert std_math.bits(-math.nan) == std_math.bits(math.nan)
    assert std_math.bits32(-math.nan) == std_math.bits32(math.nan)
