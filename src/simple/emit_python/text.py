"""Text made of values: interpolation and `print`, by what is known of the values' types."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.types.model import (
    F32,
    INTS,
    Buffer,
    Dict,
    Float,
    Int,
    List,
    Nominal,
    Option,
    Result,
    Simple,
    Tuple,
    Type,
    Union,
    resolve,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_REPR = ord("r")
_PLAIN = -1


@emits(typed.Interpolate)
def interpolate(emitter: Emitter, node: typed.Interpolate) -> ast.expr:
    nodes = [p.value for p in node.parts if isinstance(p, typed.InterpolatedValue)]
    values = iter(emitter.operands(nodes))
    parts = [
        build.constant(part)
        if isinstance(part, str)
        else _formatted(emitter, next(values), resolve(part.value.type), part.format)
        for part in node.parts
    ]
    return _joined(parts)


def _joined(parts: Sequence[ast.expr]) -> ast.expr:
    if not parts:
        return build.constant("")
    if len(parts) == 1 and isinstance(parts[0], ast.Constant):
        return parts[0]
    return ast.JoinedStr(list(parts))


def _formatted(emitter: Emitter, value: ast.expr, type_: Type, format_: str | None) -> ast.expr:
    if format_ is None:
        return shown(emitter, value, type_)
    if isinstance(type_, Int | Float) or type_ == Simple("text"):
        emitter.operations.note(emitter.positions.of(emitter.span), "format", value, build.constant(format_))
        return ast.FormattedValue(value, _PLAIN, ast.JoinedStr([build.constant(format_)]))
    return ast.FormattedValue(emitter.call("format", value, build.constant(format_)), _PLAIN, None)


def shown(emitter: Emitter, value: ast.expr, type_: Type) -> ast.expr:
    """A part of an f-string that prints the value as Simple writes it at the top level (text bare)."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and type_ == Simple("text"):
        return value
    if isinstance(type_, Int) or type_ == Simple("text"):
        return ast.FormattedValue(value, _PLAIN, None)
    if isinstance(type_, Float) and type_.bits == 64:
        return ast.FormattedValue(value, _REPR, None)
    if type_ == Simple("bool"):
        return ast.FormattedValue(build.choose(value, build.constant("true"), build.constant("false")), _PLAIN, None)
    return ast.FormattedValue(text_of(emitter, value, type_), _PLAIN, None)


def text_of(emitter: Emitter, value: ast.expr, type_: Type) -> ast.expr:
    """A call that gives the value's text. f32 values are floats at run time, and the bytes of a buffer of u8 could be those of
    one of bool: only their static types tell how they print.
    """
    if has_f32(type_):
        return emitter.call("text_f32", value)
    if isinstance(type_, Buffer) and resolve(type_.item) == INTS["u8"]:
        return emitter.call("text", emitter.call("list", value))  # a buffer of bool has the same bytes
    return emitter.call("text", value)


def has_f32(type_: Type) -> bool:
    """Whether floats inside the value are f32."""
    match resolve(type_):
        case Float() as kind:
            return kind == F32
        case List(item) | Buffer(item) | Option(item):
            return has_f32(item)
        case Dict(key, value):
            return has_f32(key) or has_f32(value)
        case Tuple(items) | Union(items):
            return any(map(has_f32, items))
        case Result(ok, error):
            return has_f32(ok) or has_f32(error)
        case Nominal(_, arguments):
            return any(map(has_f32, arguments))
        case _:
            return False


def printed(emitter: Emitter, nodes: list[typed.Expr]) -> ast.expr:
    """`print a, b`: one text, written at once."""
    values = emitter.operands(nodes)
    parts: list[ast.expr] = []
    for node, value in zip(nodes, values, strict=True):
        if parts:
            parts.append(build.constant(" "))
        if isinstance(value, ast.JoinedStr):
            parts.extend(value.values)
        else:
            parts.append(shown(emitter, value, resolve(node.type)))
    parts.append(build.constant("\n"))
    return emitter.call("write", _joined(_merged(parts)))


def _merged(parts: list[ast.expr]) -> list[ast.expr]:
    """Constant texts side by side become one."""
    merged: list[ast.expr] = []
    for part in parts:
        last = merged[-1] if merged else None
        if isinstance(part, ast.Constant) and isinstance(last, ast.Constant):
            merged[-1] = build.constant(str(last.value) + str(part.value))
        else:
            merged.append(part)
    return merged
