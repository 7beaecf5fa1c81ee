"""The types of machine code: what a Simple type becomes in a register and in memory.

A *scalar* is a number or a bool. In registers a bool is `i1`; in a buffer it takes a byte. A function that is generic over the
elements of its buffers is made once for every choice of them: `Choice` maps its type variables to scalars.
"""

from __future__ import annotations

from typing import TypeAlias

from simple.types.model import (
    BOOL,
    F32,
    F64,
    INTS,
    NEVER,
    NIL,
    RANGE,
    UNIT,
    Buffer,
    Float,
    Int,
    Simple,
    Type,
    Variable,
    resolve,
)

Scalar: TypeAlias = "Int | Float | Simple"
Choice: TypeAlias = "dict[Variable, Type]"

TYPECODES: dict[str, Type] = {
    "d": F64, "f": F32, "q": INTS["i64"], "i": INTS["i32"], "h": INTS["i16"], "b": INTS["i8"],
    "Q": INTS["u64"], "I": INTS["u32"], "H": INTS["u16"], "B": INTS["u8"], "l": INTS["i64"], "L": INTS["u64"],
}  # fmt: skip
"""The elements of Python's arrays by their typecodes. A bool is a byte there, as u8."""


class NotNative(Exception):  # noqa: N818 - it is no fault, but a property of the function
    """Something that machine code isn't made of: what it is, and where."""

    def __init__(self, reason: str, span: tuple[int, int]) -> None:
        super().__init__(reason)
        self.reason = reason
        self.span = span


def concrete(type_: Type, choice: Choice) -> Type:
    """The type with the chosen elements in the place of type variables."""
    found = resolve(type_)
    if isinstance(found, Variable):
        return choice.get(found, found)
    if isinstance(found, Buffer):
        item = resolve(found.item)
        return Buffer(choice.get(item, item)) if isinstance(item, Variable) else Buffer(item)
    return found


def is_scalar(type_: Type) -> bool:
    """Whether values of this type live in a register."""
    return isinstance(type_, Int | Float) or type_ == BOOL


def is_buffer(type_: Type) -> bool:
    return isinstance(type_, Buffer) and is_scalar(resolve(type_.item))


def is_nothing(type_: Type) -> bool:
    """Whether there is no value: unit, nil or never."""
    return type_ in (UNIT, NEVER, NIL)


def is_range(type_: Type) -> bool:
    return type_ == RANGE


def register(type_: Type) -> str:
    """The LLVM type of a scalar in a register."""
    if isinstance(type_, Int):
        return f"i{type_.bits}"
    if isinstance(type_, Float):
        return "double" if type_.bits == 64 else "float"
    assert type_ == BOOL, type_
    return "i1"


def memory(type_: Type) -> str:
    """The LLVM type of a buffer's element."""
    return "i8" if type_ == BOOL else register(type_)


def size(type_: Type) -> int:
    """The bytes of a buffer's element."""
    return type_.bits // 8 if isinstance(type_, Int | Float) else 1


def letter(type_: Type) -> str:
    """How an operand of an error is read back: as a number with or without a sign, as a float, as a bool."""
    if isinstance(type_, Int):
        return "q" if type_.signed else "Q"
    return "d" if isinstance(type_, Float) else "?"


def codes_of(type_: Type) -> str:
    """The typecodes that a Python array for this element may have."""
    if type_ == BOOL:
        return "B"
    return "".join(code for code, item in TYPECODES.items() if item == type_)
