"""The types of a function's parameters by their spelling, and what a generic function's type variables are in a call."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ELEMENTS = {
    "d": "f64", "f": "f32", "q": "i64", "l": "i64", "i": "i32", "h": "i16", "b": "i8", "Q": "u64", "L": "u64", "I": "u32",
    "H": "u16", "B": "u8",
}  # fmt: skip
"""The elements of Python's arrays by their typecodes. A bool is a byte there, as u8."""


def chosen(types: tuple[str, ...], variables: dict[str, str], arguments: tuple[Any, ...]) -> tuple[str, ...] | None:
    """The types of the parameters for these arguments; None if they don't fit. `variables`: each type variable's bound."""
    if len(arguments) != len(types):
        return None
    choice: dict[str, str] = {}
    for type_, argument in zip(types, arguments, strict=True):
        if type_.startswith("Buffer<") and type_[7:-1] in variables:
            item = ELEMENTS.get(getattr(argument, "typecode", ""))
            if item is None or not _allowed(variables[type_[7:-1]], item):
                return None
            choice.setdefault(type_[7:-1], item)
    return tuple(
        f"Buffer<{choice[t[7:-1]]}>" if t.startswith("Buffer<") and t[7:-1] in choice else choice.get(t, t)
        for t in types
    )


def _allowed(bound: str, item: str) -> bool:
    return bound not in {"Float", "Integer"} or (item[0] == "f") == (bound == "Float")
