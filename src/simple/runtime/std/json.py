"""`std.json`: JSON text and Simple's values. Objects become dicts, numbers i64 or f64; classes are written by their fields."""

from __future__ import annotations

import json

from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST, LOWEST, noun_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_MOST_DIGITS = 400
_DEEPEST = 200


def _integer(digits: str) -> int | float:
    """An i64, or the nearest f64 of what is too large for one."""
    if len(digits) > _MOST_DIGITS:
        return float(digits)
    value = int(digits)
    return value if LOWEST <= value <= HIGHEST else float(value)


def _refuse(name: str) -> Any:
    raise SimpleError("format", f"This isn't JSON: {name} is no JSON value")


def _entries_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object's entries, none of them twice, and no half of a character among them."""
    entries: dict[str, Any] = {}
    for key, value in pairs:
        if key in entries:
            raise SimpleError("format", f"This isn't JSON: {json.dumps(key)} stands in one object twice")
        for part in (key, value):
            if type(part) is str and not part.isascii():
                _refuse_halves(part)
        entries[key] = value
    return entries


def _refuse_halves(part: str) -> None:
    try:
        part.encode("utf-8")
    except UnicodeEncodeError:
        raise SimpleError("format", f"This isn't JSON: {json.dumps(part)} has half of a character") from None


def parse(content: str) -> Any:
    return _parsed(content, None)


def parse_once(content: str) -> Any:
    return _parsed(content, _entries_once)


def _parsed(content: str, hook: Callable[[list[tuple[str, Any]]], Any] | None) -> Any:
    try:
        return json.loads(content, parse_int=_integer, parse_constant=_refuse, object_pairs_hook=hook)
    except json.JSONDecodeError as problem:
        raise SimpleError(
            "format", f"This isn't JSON: {problem.msg} at line {problem.lineno}, column {problem.colno}"
        ) from None
    except RecursionError:
        raise SimpleError("format", "This JSON is too deeply nested") from None
    except OverflowError:
        raise SimpleError("format", "This isn't JSON: a number is too large") from None


def write(value: Any, indent: int | None) -> str:
    try:
        return json.dumps(_plain(value, 0), indent=indent, ensure_ascii=False, allow_nan=False)
    except ValueError:
        raise SimpleError("format", "JSON has no inf and no nan") from None


def _plain(value: Any, depth: int) -> Any:
    """The value as Python's json takes it."""
    if depth > _DEEPEST:
        raise SimpleError("format", "The value is too deeply nested for JSON, or contains itself")
    kind = type(value)
    if value is None or kind in {bool, int, float, str}:
        return value
    if kind in {list, tuple, range} or kind.__module__ == "array":
        return [_plain(item, depth + 1) for item in value]
    if kind is dict:
        return {_key(key): _plain(item, depth + 1) for key, item in value.items()}
    fields = getattr(kind, ".fields", None)
    if fields is not None:
        variant = getattr(kind, ".variant", None)
        if variant is not None and not fields:
            return variant
        parts = {field: _plain(getattr(value, field), depth + 1) for field in fields}
        return parts if variant is None else {variant: parts}
    raise SimpleError("type", f"JSON has nothing for {noun_of(value)}")


def _key(key: Any) -> str:
    if type(key) is str:
        return key
    if type(key) is int:
        return str(key)
    raise SimpleError("type", f"The keys of a JSON object are text, and this is {noun_of(key)}")
