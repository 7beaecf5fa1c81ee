"""`std.reflect`: what a value is made of, for code that must work with types it doesn't know."""

from __future__ import annotations

from simple.runtime.errors import SimpleError
from simple.runtime.values import kind_of, subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["copy", "fields", "kind", "same_object", "set_field", "tuple_of"]


def fields(value: Any) -> dict[str, Any]:
    return {name: getattr(value, name) for name in getattr(type(value), ".fields", ())}


def copy(value: Any) -> Any:
    kept = fields(value)
    _refuse_without_fields(value, "copied")
    made = object.__new__(type(value))
    for name, held in kept.items():
        setattr(made, name, held)
    return made


def set_field(target: Any, name: str, value: Any) -> tuple[()]:
    _refuse_without_fields(target, "set")
    known = getattr(type(target), ".fields", ())
    if name not in known:
        raise SimpleError(
            "invalid-argument", f"{subject(target)} has no field `{name}`", f"it has {', '.join(known) or 'none'}"
        )
    was, comes = kind_of(getattr(target, name)), kind_of(value)
    if was != comes:
        raise SimpleError("type", f"The field `{name}` is of the type {was}; it can't become {comes}")
    setattr(target, name, value)
    return ()


def _refuse_without_fields(value: Any, done: str) -> None:
    of_class = not (hasattr(type(value), ".copy") or hasattr(type(value), ".variant"))
    if not of_class or not hasattr(type(value), ".fields"):
        raise SimpleError("type", f"{subject(value)} has no fields that can be {done}: only an object of a class has")


def kind(value: Any) -> str:
    return kind_of(value)


def same_object(left: object, right: object) -> bool:
    return left is right


def tuple_of(items: list[Any]) -> tuple[Any, ...]:
    return tuple(items)
