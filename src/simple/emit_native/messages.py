"""The text of an error that a program raises itself: its words are kept with the site, its values go into the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import NotNative, is_scalar
from simple.types.model import Float, Type

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer

Message = tuple[object, ...] | None


def message_of(writer: Writer, node: typed.Expr | None) -> tuple[Message, list[tuple[str, Type]]]:
    """The parts of a message, each a text or (format, whether it is an f32) of the next value, and the values."""
    if node is None:
        return None, []
    if isinstance(node, typed.Literal) and isinstance(node.value, str):
        return (node.value,), []
    if not isinstance(node, typed.Interpolate):
        raise NotNative("a message of machine code is text written in place, with numbers in it", node.span)
    parts: list[object] = []
    values: list[tuple[str, Type]] = []
    for part in node.parts:
        if isinstance(part, str):
            parts.append(part)
            continue
        kind = writer.type_of(part.value)
        if not is_scalar(kind):
            raise NotNative("a message of machine code has numbers and bools in it only", part.value.span)
        parts.append((part.format, isinstance(kind, Float) and kind.bits == 32))
        values.append((writer.number(part.value), kind))
    return tuple(parts), values
