"""The names that emitted code calls, and where they live. Each file of the run-time library is imported when a program needs it.

Names: `fn.abs` is the built-in function, `list.insert` a built-in method; the others are those of functions here and in the
files that `_HOMES` names.
"""

from __future__ import annotations

import builtins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_PYTHON = frozenset(
    {
        "bool", "callable", "dict", "enumerate", "float", "int", "isinstance", "len", "list", "range", "staticmethod",
        "str", "tuple", "type", "zip",
    }
)  # fmt: skip

_HOMES = {
    "values": ("Err", "Error", "Ok", "Slice", "missing", "slice_by"),
    "arithmetic": (
        "f32", "float_power", "float_remainder", "float_to_int", "int_divide", "int_power", "int_remainder", "overflow",
        "shift_left", "shift_right", "sum_f32", "sum_floats", "sum_ints", "zero_divisor",
    ),
    "classes": (
        "builtin_method_of", "builtin_types", "conforms", "implement", "make_class", "make_enum", "make_struct",
        "make_trait", "method_of", "new",
    ),
    "control": (
        "assertion_failed", "enter", "leave", "no_match", "pattern_failed", "present", "run_deferred", "steady", "unwrap",
    ),
    "dynamic": (
        "binary", "call", "call_method", "get_item", "iterable", "member", "mismatch", "named_parts", "set_item",
        "set_member", "to_float", "unary",
    ),
    "elementwise": ("elementwise",),
    "equality": ("comparable", "contains", "equal", "same"),
    "functions": ("write",),
    "text": ("text", "text_f32"),
}  # fmt: skip

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

_METHOD_TABLES = {
    "list": ("lists", "METHODS"),
    "text": ("texts", "METHODS"),
    "dict": ("containers", "DICT"),
    "buffer": ("containers", "BUFFER"),
    "result": ("containers", "RESULT"),
    "any": ("containers", "ANY"),
}


def helper(name: str) -> Any:
    """The function or value behind a helper's name."""
    if name in _PYTHON:
        return getattr(builtins, name)
    if name == "array":
        from array import array

        return array
    if name == "Ellipsis":
        return type(...)
    if name == "format":
        from simple.runtime.text import format_value

        return format_value
    owner, _, member = name.rpartition(".")
    if owner == "fn":
        return _module("functions").FUNCTIONS[member]
    if owner:
        method = builtin_method(owner, member)
        assert method is not None, name
        return method
    return getattr(_module(_HOME_OF[name]), name)


def builtin_method(kind: str, name: str) -> Callable[..., Any] | None:
    """A method of a built-in type, or None."""
    table = _METHOD_TABLES.get(kind)
    if table is None:
        return None
    home, attribute = table
    methods: dict[str, Callable[..., Any]] = getattr(_module(home), attribute)
    return methods.get(name)


def _module(name: str) -> Any:
    return __import__(f"simple.runtime.{name}", fromlist=["*"])
