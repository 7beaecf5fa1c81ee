"""Cases of what goes element by element: arithmetic, functions, comparison, choice, changes in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from operators.drawing import ALL, MISMATCHED, NUMBERS, PAIRS, SHAPES, Maker, extreme_ints, special
from operators.model import BOOL, F32, F64, I64, Case, Tensor

if TYPE_CHECKING:
    from collections.abc import Iterator


def is_remainder(name: str) -> bool:
    """PyTorch's vector code makes NaN of a remainder whose quotient is too large for the dtype, its scalar code the remainder."""
    return "fmod" in name or "remainder" in name


def without(t: Tensor, number: float) -> Tensor:
    """A vector's numbers but for one."""
    data = tuple(x for x in t.data if x != number)
    return Tensor(data, (len(data),), t.dtype)


def unary(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in SHAPES:
            yield Case(name, (make.tensor(dims, dtype),))
        for t in make.layouts(dtype):
            yield Case(name, (t,))
    # PyTorch's vector code makes NaN of gelu(inf) in f32, its scalar code inf
    yield from (Case(name, (special(dtype),)) for dtype in (F32, F64) if (name, dtype) != ("tensor_gelu", F32))
    yield Case(name, (extreme_ints(),))


def binary(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a_dtype in ALL:
        for b_dtype in ALL:
            for a, b in PAIRS:
                yield Case(name, (make.tensor(a, a_dtype), make.tensor(b, b_dtype)))
    for a in make.layouts():
        yield Case(name, (a, make.tensor(a.dims[-1:])))
        yield Case(name, (make.tensor(a.dims), a))
    for dtype in (F32, F64):
        t, divisors = special(dtype), special(dtype).data
        if is_remainder(name):
            t, divisors = without(t, 3e38), [x for x in divisors if not 0 < abs(x) < 0.1]
        yield Case(name, (t, Tensor(tuple(divisors), (len(divisors), 1), dtype)))
    ints = extreme_ints()
    yield Case(name, (ints, Tensor(ints.data, (len(ints.data), 1), I64)))
    for a, b in MISMATCHED:
        yield Case(name, (make.tensor(a), make.tensor(b)))


def scalar(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for dims in ((), (4,), (2, 3), (0,)):
            for number in NUMBERS:
                yield Case(name, (make.tensor(dims, dtype), number))
    for t in make.layouts():
        yield Case(name, (t, 2.5))
    for number in (3.0, 0.5, -2, float("nan"), float("inf")):
        yield Case(name, (without(special(), 3e38) if is_remainder(name) else special(), number))
    for number in (3, -1, 2**62):
        yield Case(name, (extreme_ints(), number))


def scalar_first(name: str) -> Iterator[Case]:
    for case in scalar(name):
        yield Case(name, case.arguments[::-1])


def clamp(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for limits in ((-1, 1), (0.5, 2), (None, 1), (-0.5, None), (2, -2), (None, None), (float("nan"), 1)):
            yield Case(name, (make.tensor((2, 3), dtype), *limits))
    yield Case(name, (special(), -1.0, 1.0))
    yield Case(name, (make.tensor(()), 0, 1))
    yield Case(name, (extreme_ints(), -5, 5))


def where(name: str) -> Iterator[Case]:
    make = Maker(name)
    for a_dtype in ALL:
        for b_dtype in ALL:
            yield Case(name, (make.tensor((2, 3), BOOL), make.tensor((2, 3), a_dtype), make.tensor((3,), b_dtype)))
    yield Case(name, (make.tensor((), BOOL), make.tensor((2,)), make.tensor((3, 1))))
    yield Case(
        name,
        (
            make.tensor((4, 1), BOOL),
            make.tensor((3, 4), F32, "transposed").__class__((1.0,), (1,), F32),
            make.tensor(()),
        ),
    )
    yield Case(
        name, (make.tensor((2, 3), BOOL, "transposed"), make.tensor((2, 3), F32, "sliced"), make.tensor((3,), F64))
    )
    yield Case(name, (make.tensor((2,), F32), make.tensor((2,)), make.tensor((2,))))
    yield Case(name, (make.tensor((3,), BOOL), make.tensor((2,)), make.tensor((3,))))
    yield Case(name, (make.tensor((3,), BOOL), make.tensor((3,)), make.tensor((4,))))


def where_other(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), BOOL), make.tensor((3,), dtype), number))


def where_self(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), BOOL), number, make.tensor((3,), dtype)))


def in_place(name: str, *more: tuple[Any, ...]) -> Iterator[Case]:
    make = Maker(name)
    tails = more or ((),)
    for tail in tails:
        for a_dtype in ALL:
            for b_dtype in ALL:
                yield Case(name, (make.tensor((2, 3), a_dtype), make.tensor((3,), b_dtype), *tail))
        for t in make.layouts():
            yield Case(name, (t, make.tensor(t.dims), *tail))
        yield Case(name, (make.tensor(()), make.tensor(()), *tail))
        for a, b in (((3,), (2, 3)), ((3,), (4,)), ((0,), (1,)), ((2, 3), ())):
            yield Case(name, (make.tensor(a), make.tensor(b), *tail))


def in_place_scalar(name: str) -> Iterator[Case]:
    make = Maker(name)
    for dtype in ALL:
        for number in NUMBERS:
            yield Case(name, (make.tensor((2, 3), dtype), number))
    for t in make.layouts():
        yield Case(name, (t, 2))
