"""Equality: `true` is not `1`, numbers compare by value, collections and structs by their parts, classes by identity."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NUMBERS = frozenset({int, float})


def equal(left: Any, right: Any) -> bool:
    """`left == right`."""
    first, second = type(left), type(right)
    if first is not second:
        if first in _NUMBERS and second in _NUMBERS:
            return bool(left == right)
        if first is bool or second is bool or left is None or right is None:
            return False
        return _own(left, right, first, second)
    if first is list or first is tuple:
        return len(left) == len(right) and all(map(equal, left, right))
    if first is dict:
        return len(left) == len(right) and all(k in right and equal(v, right[k]) for k, v in left.items())
    result = left == right
    return result if type(result) is bool else bool(result)


def _own(left: Any, right: Any, first: type, second: type) -> bool:
    """Values of different types are equal only if a type says so itself."""
    if first.__module__ == "builtins" and second.__module__ == "builtins":
        if {first, second} == {list, range}:
            return list(left) == list(right)
        return False
    result = left == right
    return result if type(result) is bool else bool(result)


def same(value: Any, literal: Any) -> bool:
    """Whether a value of any type is this literal: of its type, and equal."""
    kind, wanted = type(value), type(literal)
    if kind is wanted:
        return bool(value == literal)
    return kind in _NUMBERS and wanted in _NUMBERS and bool(value == literal)


def comparable(value: Any, end: Any) -> bool:
    """Whether a value of any type can lie in a range with this end."""
    if type(end) is str:
        return type(value) is str
    return type(value) in _NUMBERS


def contains(container: Any, item: Any) -> bool:
    """`item in container`."""
    kind = type(container)
    if kind is list or kind is tuple:
        return any(equal(item, other) for other in container)
    if kind is str:
        return type(item) is str and item in container
    if kind is range:
        return type(item) is int and item in container
    if kind is dict:
        try:
            return item in container
        except TypeError:
            return False
    own = getattr(kind, "contains", None)
    if own is not None:
        return bool(own(container, item))
    if hasattr(kind, "__iter__"):
        return any(equal(item, other) for other in container)
    from simple.runtime.errors import SimpleError
    from simple.runtime.values import noun_of

    raise SimpleError("type", f"Nothing can be in {noun_of(container)}", "`in` looks into a list, dict, text or range")
