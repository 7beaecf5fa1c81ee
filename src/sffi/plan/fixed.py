"""Values that a spec fixes, `alpha = 1` say: whether one fits its argument's type, and how it is written in C++.

A value is written as a schema's default is: a number, `True`, `False`, `None`, a text in `'`, or a *word*, which stands
for a constant of that name in the namespace `fixed` of the library's C++.
"""

from __future__ import annotations

import math
import re

from sffi.schema.model import ListOf, Named, OptionalOf, Type

__all__ = ["constant_name", "cpp_value", "value_problem"]

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)\Z")
_NUMBER = re.compile(r"-?([0-9]+(\.[0-9]*)?|\.[0-9]+)(e[+-]?[0-9]+)?\Z", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z_]\w*\Z", re.ASCII)
_TEXT = re.compile(r"'[^\"\\']*'\Z")
_NO_WORDS = frozenset(("True", "False", "None"))
# Words of schemas that C++ keeps for itself.
_CPP_KEYWORDS = frozenset(("bool", "double", "float", "int", "long", "short"))
_LOWEST, _HIGHEST = -(2**63), 2**63 - 1


def value_problem(kind: Type, value: str) -> str | None:
    """Why an argument of a type can't have this value, as the end of a sentence; None where it can."""
    match kind:
        case OptionalOf(element):
            return None if value == "None" else value_problem(element, value)
        case ListOf(element):
            return value_problem(element, value)
        case Named(name):
            return _problem(name, value)


def constant_name(value: str) -> str | None:
    """The C++ constant that a word stands for; None where the value is no word."""
    if not _WORD.match(value) or value in _NO_WORDS:
        return None
    return f"{value}_" if value in _CPP_KEYWORDS else value


def cpp_value(kind: Type, value: str, namespace: str) -> str:
    """The C++ expression of a value that fits its type."""
    constant = constant_name(value)
    if constant:
        return f"{namespace}::fixed::{constant}"
    if value == "None":
        return "std::nullopt"
    if value in _NO_WORDS:
        return value.lower()
    if value.startswith("'"):
        return f'"{value[1:-1]}"'
    if _INTEGER.match(value):
        if _innermost(kind) == "float":
            return f"{value}.0"  # C++ has integers of 64 bits, this type any
        if int(value) == _LOWEST:
            return f"({_LOWEST + 1} - 1)"  # C++ reads the sign apart from the number, which alone doesn't fit
    return value


def _problem(name: str, value: str) -> str | None:
    if name == "bool":
        return None if value in ("True", "False") else "is neither True nor False"
    if name == "str":
        return None if _TEXT.match(value) else "is no text in ' without quotes and backslashes in it"
    if value == "None":
        return f"is none, which {name} can't be; only {name}? can"
    if constant_name(value):
        return None
    if name == "Scalar" and value in _NO_WORDS:
        return None
    if name in ("int", "SymInt", "float", "Scalar"):
        return _number_problem(name, value)
    return None if _TEXT.match(value) else f"is no value of {name}; it has words, as a schema's defaults do"


def _number_problem(name: str, value: str) -> str | None:
    if _INTEGER.match(value) and name != "float":
        return None if _LOWEST <= int(value) <= _HIGHEST else "doesn't fit the 64 bits of an integer"
    if not _NUMBER.match(value) or name in ("int", "SymInt"):
        return "is no number" if name in ("float", "Scalar") else "is no integer"
    return None if math.isfinite(float(value)) else "doesn't fit the 64 bits of a float"


def _innermost(kind: Type) -> str:
    match kind:
        case OptionalOf(element) | ListOf(element):
            return _innermost(element)
        case Named(name):
            return name
