"""`std.reflect`: what a value is made of, for code that must work with types it doesn't know."""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.values import kind_of, subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["fields", "kind", "same_object", "set_field", "tuple_of"]


def fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in getattr(type(value), ".fields", ())}


def set_field(target: Any, name: str, value: Any) -> tuple[()]:
    known = getattr(type(target), ".fields", ())
    if hasattr(type(target), ".copy") or hasattr(type(target), ".variant") or not known:
        raise SimpleError("type", f"{subject(target)} has no fields that can be set: only an object of a class has")
    if name not in known:
        raise SimpleError("invalid-argument", f"{subject(target)} has no field `{name}`", f"it has {', '.join(known)}")
    was, comes = kind_of(getattr(target, name)), kind_of(value)
    if was != comes:
        raise SimpleError("type", f"The field `{name}` is of the type {was}; it can't become {comes}")
    setattr(target, name, value)
    return ()


def kind(value: Any) -> str:
    return kind_of(value)


def same_object(left: object, right: object) -> bool:
    return left is right


def tuple_of(items: list[Any]) -> tuple[Any, ...]:
    return tuple(items)
