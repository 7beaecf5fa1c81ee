"""Cases of the functions that go element by element beyond plain arithmetic: trigonometry, special functions, bits, blends."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, Maker, special
from operators.elementwise_cases import binary, scalar, unary
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator

UNARY = [
    "square", "rsqrt", "exp2", "expm1", "log2", "log10", "log1p", "tan", "asin", "acos", "atan", "sinh", "cosh", "asinh",
    "acosh", "atanh", "erf", "erfc", "erfinv", "lgamma", "digamma", "trunc", "frac", "sgn", "signbit", "deg2rad",
    "rad2deg", "bitwise_not", "isinf", "isfinite",
]  # fmt: skip
BINARY = [
    "fmod", "fmax", "fmin", "hypot", "atan2", "logaddexp", "xlogy", "copysign", "gcd", "bitwise_and", "bitwise_or",
    "bitwise_xor", "bitwise_left_shift", "bitwise_right_shift", "logical_xor", "heaviside",
]  # fmt: skip
SCALAR = ["fmod_scalar", "bitwise_and_scalar", "bitwise_or_scalar", "bitwise_xor_scalar"]


def unary_within(name: str) -> Iterator[Case]:
    """Functions that PyTorch computes by way of a product that overflows in f32 long before the result does."""
    for case in unary(name):
        (t,) = case.arguments
        if t.dtype != F32 or not any(isnan(x) for x in t.data):
            yield case


def lcm(name: str) -> Iterator[Case]:
    """PyTorch divides the smallest i64 by -1 here, which ends the process."""
    smallest = -(2**63)
    for case in binary(name):
        if not any(smallest in t.data for t in case.arguments):
            yield case


FAMILIES: dict[str, Any] = {
    **{f"tensor_{name}": unary for name in UNARY},
    "tensor_sinc": unary_within,
    **{f"tensor_{name}": binary for name in BINARY},
    "tensor_lcm": lcm,
    **{f"tensor_{name}": scalar for name in SCALAR},
}


def rounded_division(name: str) -> Iterator[Case]:
    """Division with a rounding mode, of tensors or by a number."""
    operands = scalar(name) if "scalar" in name else binary(name)
    for i, case in enumerate(operands):
        yield Case(name, (*case.arguments, ("trunc", "floor", None)[i % 3]))
        if i % 7 == 0:
            yield Case(name, (*case.arguments, "trunc"))
    yield Case(name, (*next(iter(scalar(name) if "scalar" in name else binary(name))).arguments, "up"))


def add_scaled(name: str) -> Iterator[Case]:
    for i, case in enumerate(binary(name)):
        yield Case(name, (*case.arguments, (2, -0.5, True, 0)[i % 4]))


def three(name: str, *tails: tuple[Any, ...]) -> Iterator[Case]:
    """Operators of three tensors that are stretched to one shape."""
    make = Maker(name, 0.5, 3.0)
    shapes = (
        ((), (), ()), ((2, 3), (2, 3), (2, 3)), ((3,), (2, 1), (1,)), ((2, 1), (3,), ()), ((0,), (1,), (0,)), ((1,), (2, 3), (3,)),
    )  # fmt: skip
    for tail in tails or ((),):
        for dims in shapes:
            for dtype in ALL:
                yield Case(name, (*(make.tensor(d, dtype) for d in dims), *tail))
        for dtypes in ((F32, F64, F32), (F32, I64, I64), (I64, F32, F32), (F32, F32, BOOL), (F64, F32, F32)):
            yield Case(name, (*(make.tensor((2, 2), dtype) for dtype in dtypes), *tail))
        for t in make.layouts():
            yield Case(name, (t, make.tensor(t.dims), t, *tail))
        yield Case(name, (special(F64), special(F64), special(F64), *tail))
        for bad in (((2,), (3,), (2,)), ((2,), (2,), (3,))):
            yield Case(name, (*(make.tensor(d) for d in bad), *tail))


def lerp_scalar(name: str) -> Iterator[Case]:
    for i, case in enumerate(binary(name)):
        yield Case(name, (*case.arguments, (0.25, 0.75, 2, -1)[i % 4]))


def clamp_tensors(name: str) -> Iterator[Case]:
    yield from three(name)
    for case in three(name):
        t, low, high = case.arguments
        yield Case(name, (t, low, None))
        yield Case(name, (t, None, high))
    yield Case(name, (Maker(name).tensor((2,)), None, None))


def close(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for a, b in (((), ()), ((5,), (5,)), ((2, 3), (3,)), ((0,), (1,)), ((2, 1), (1, 4))):
            for tolerance in ((1e-5, 1e-8, False), (0.5, 0.25, False), (0.0, 0.0, True)):
                yield Case(name, (make.tensor(a, dtype), make.tensor(b, dtype), *tolerance))
        t = make.tensor((4,), dtype)
        yield Case(name, (t, t, 1e-5, 1e-8, False))
    for t in make.layouts():
        yield Case(name, (t, make.tensor(t.dims), 1.0, 0.0, False))
    for equal_nan in (False, True):
        t = special()
        yield Case(name, (t, t, 1e-5, 1e-8, equal_nan))
        yield Case(name, (t, Tensor(t.data, (len(t.data), 1), F32), 1e-5, 1e-8, equal_nan))
    yield Case(name, (make.tensor((2,)), make.tensor((2,), F64), 1e-5, 1e-8, False))
    yield Case(name, (make.tensor((2,)), make.tensor((3,)), 1e-5, 1e-8, False))
    yield Case(name, (make.tensor((2,)), make.tensor((2,)), -1.0, 1e-8, False))
    yield Case(name, (make.tensor((2,)), make.tensor((2,)), 0.0, -2.0, False))


def logit(name: str) -> Iterator[Case]:
    make = Maker(name, 0.0, 1.0)
    for eps in (None, 0.125, 0.0):
        for dtype in ALL:
            for dims in ((), (5,), (2, 3), (0,)):
                yield Case(name, (make.tensor(dims, dtype), eps))
        for t in make.layouts():
            yield Case(name, (t, eps))
        yield Case(name, (special(), eps))


def round_decimals(name: str) -> Iterator[Case]:
    make = Maker(name, -300.0, 300.0)
    for decimals in (0, 1, 3, -1, -2):
        for dtype in ALL:
            for dims in ((), (5,), (2, 3), (0,)):
                yield Case(name, (make.tensor(dims, dtype), decimals))
        for t in make.layouts(F64):
            yield Case(name, (t, decimals))


def nan_to_num(name: str) -> Iterator[Case]:
    make = Maker(name)
    for given in ((None, None, None), (1.5, None, -2.0), (None, 7.0, None)):
        for dtype in ALL:
            for dims in ((), (5,), (2, 0)):
                yield Case(name, (make.tensor(dims, dtype), *given))
        for dtype in (F32, F64):
            yield Case(name, (special(dtype), *given))
        for t in make.layouts():
            yield Case(name, (t, *given))


def factored(name: str) -> Iterator[Case]:
    return three(name, (1,), (2.5,), (-2,))


FAMILIES |= {
    "tensor_div_mode": rounded_division,
    "tensor_div_scalar_mode": rounded_division,
    "tensor_add_scaled": add_scaled,
    "tensor_addcmul": factored,
    "tensor_addcdiv": factored,
    "tensor_lerp": three,
    "tensor_lerp_scalar": lerp_scalar,
    "tensor_clamp_tensors": clamp_tensors,
    "tensor_isclose": close,
    "tensor_allclose": close,
    "tensor_logit": logit,
    "tensor_round_decimals": round_decimals,
    "tensor_nan_to_num": nan_to_num,
}
