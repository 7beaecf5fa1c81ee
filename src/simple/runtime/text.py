"""How values are written: `true`, `nil`, `2.0`, `[1, "two"]`, `Point(x: 1.0, y: 2.0)`.

Text stands bare at the top and quoted inside a collection. A type's own `to_text` is used wherever there is one.
f32 values are Python floats; only the static type tells how they print, so callers that know it use `text_f32`.
"""

from __future__ import annotations

from math import isfinite

from simple.runtime.values import Err, Error, Ok, Slice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_ESCAPES = {
    "\\": "\\\\",
    '"': '\\"',
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\0": "\\0",
    "{": "{{",
    "}": "}}",
}


def text(value: Any) -> str:
    """The value as `print` writes it."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is int:
        return str(value)
    if kind is float:
        return repr(value)
    return _Writer(repr).write(value)


def text_f32(value: Any) -> str:
    """The value as `print` writes it when the floats in it are f32."""
    return value if type(value) is str else _Writer(float32_text).write(value)


def nested_text(value: Any) -> str:
    """The value as it stands inside a collection."""
    return _Writer(repr).write(value)


def quoted(value: str) -> str:
    """Text as a Simple literal."""
    if value.isprintable() and not any(c in value for c in '\\"{}'):
        return f'"{value}"'
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(character: str) -> str:
    known = _ESCAPES.get(character)
    if known is not None:
        return known
    return character if character.isprintable() else f"\\u{{{ord(character):x}}}"


def float32_text(value: float) -> str:
    """The shortest decimal that reads back as the same f32."""
    import struct

    if not isfinite(value):
        return repr(value)
    wanted = struct.pack("<f", value)
    for digits in range(6, 10):
        candidate = float(f"{value:.{digits}g}")
        if struct.pack("<f", candidate) == wanted:
            return repr(candidate)
    return repr(value)


def format_value(value: Any, form: str) -> str:
    """`{value:form}`: numbers and text by Python's format language, everything else as padded text."""
    is_plain = isinstance(value, int | float | str) and not isinstance(value, bool)
    try:
        return format(value if is_plain else text(value), form)
    except (ValueError, OverflowError):
        from simple.runtime.failures import bad_format

        raise bad_format(value, form) from None


class _Writer:
    """Writes one value; `floats` writes its floats. Values that contain themselves are written `…` the second time."""

    __slots__ = ("active", "floats")

    def __init__(self, floats: Callable[[float], str]) -> None:
        self.floats = floats
        self.active: set[int] = set()

    def write(self, value: Any) -> str:
        writer = _WRITERS.get(type(value))
        if writer is not None:
            return writer(self, value)
        return self._object(value)

    def inside(self, value: Any, parts: Callable[[], str]) -> str:
        if id(value) in self.active:
            return "…"
        self.active.add(id(value))
        result = parts()
        self.active.discard(id(value))
        return result

    def items(self, values: Any) -> str:
        return ", ".join(map(self.write, values))

    def write_list(self, value: list[Any]) -> str:
        return self.inside(value, lambda: f"[{self.items(value)}]")

    def write_dict(self, value: dict[Any, Any]) -> str:
        return self.inside(
            value, lambda: "{" + ", ".join(f"{self.write(k)}: {self.write(v)}" for k, v in value.items()) + "}"
        )

    def write_tuple(self, value: tuple[Any, ...]) -> str:
        return f"({self.write(value[0])},)" if len(value) == 1 else f"({self.items(value)})"

    def write_range(self, value: range) -> str:
        return (
            f"{value.start}..{value.stop}" if value.step == 1 else f"range({value.start}, {value.stop}, {value.step})"
        )

    def _object(self, value: Any) -> str:
        kind = type(value)
        own = getattr(kind, "to_text", None)
        if callable(own):  # and not the descriptor of a field with this name
            result = own(value)
            return result if type(result) is str else text(result)
        fields = getattr(kind, ".fields", None)
        if fields is not None:
            return self.inside(value, lambda: self._fields(value, kind, fields))
        if kind.__module__ == "array":
            if value.typecode == "B":
                return f"[{self.items([item != 0 for item in value])}]"
            floats = float32_text if value.typecode == "f" else self.floats
            return f"[{_Writer(floats).items(value)}]"
        if isinstance(value, type):
            return str(getattr(value, ".name", value.__name__))
        if callable(value):
            name = getattr(value, "__name__", "")
            return f"<fn {name}>" if name and name[0] not in ":<" else "<fn>"
        return repr(value)

    def _fields(self, value: Any, kind: type, fields: tuple[str, ...]) -> str:
        name = str(getattr(kind, ".name", kind.__name__))
        if not fields:
            return name if hasattr(kind, ".variant") else f"{name}()"
        singles = getattr(kind, ".singles", ())
        parts = []
        for field in fields:
            writer = _Writer(float32_text) if field in singles else self
            try:
                shown = writer.write(getattr(value, field))
            except AttributeError:
                shown = "…"
            parts.append(shown if field[:1] == "_" and field[1:].isdigit() else f"{field}: {shown}")
        return f"{name}({', '.join(parts)})"


_WRITERS: dict[type, Callable[[_Writer, Any], str]] = {
    str: lambda _, value: quoted(value),
    int: lambda _, value: str(value),
    float: lambda writer, value: writer.floats(value),
    bool: lambda _, value: "true" if value else "false",
    type(None): lambda _, __: "nil",
    type(...): lambda _, __: "...",
    list: _Writer.write_list,
    dict: _Writer.write_dict,
    tuple: _Writer.write_tuple,
    range: _Writer.write_range,
    Ok: lambda writer, value: f"Ok({writer.write(value.value)})",
    Err: lambda writer, value: f"Err({writer.write(value.error)})",
    Error: lambda _, value: repr(value),
    Slice: lambda _, value: repr(value),
}
