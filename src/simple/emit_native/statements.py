"""Statements but loops, and the places that they write to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.comparisons import compared, operand
from simple.emit_native.machine import NotNative, register
from simple.emit_native.messages import message_of
from simple.emit_native.writer import UNLIKELY, BufferValue, Value, lowers
from simple.types.model import I64, Int, Type, resolve

if TYPE_CHECKING:
    from simple.emit_native.text import Body
    from simple.emit_native.writer import Writer
    from simple.source import Span


@lowers(typed.Evaluate)
def evaluate(writer: Writer, node: typed.Evaluate) -> None:
    writer.expression(node.value)


@lowers(typed.BindLocal)
def bind_local(writer: Writer, node: typed.BindLocal) -> None:
    value = writer.expression(node.value)
    if isinstance(value, BufferValue) and node.variable.mutable:
        raise NotNative("a `var` holds a buffer", node.span)
    writer.declare(node.variable, value)


@lowers(typed.BindPattern)
def bind_pattern(writer: Writer, node: typed.BindPattern) -> None:
    """`val (a, b) = (x, y)`: all values first, then the variables."""
    match node:
        case typed.BindPattern(
            pattern=typed.SequencePattern(items=patterns, rest=None), value=typed.MakeTuple(items=items)
        ) if len(patterns) == len(items):
            values = [writer.expression(item) for item in items]
            for pattern, value in zip(patterns, values, strict=True):
                if not isinstance(pattern, typed.AnythingPattern):
                    raise NotNative("machine code isn't made of this pattern", node.span)
                if pattern.variable is not None:
                    writer.declare(pattern.variable, value)
        case _:
            raise NotNative("machine code isn't made of this pattern", node.span)


@lowers(typed.Assign)
def assign(writer: Writer, node: typed.Assign) -> None:
    """The value is evaluated first."""
    value = writer.expression(node.value)
    match node.place:
        case typed.LocalPlace(variable):
            if isinstance(value, BufferValue) or variable in writer.buffers:
                raise NotNative("a variable that holds a buffer changes", node.span)
            writer.declare(variable, value)
        case typed.ItemPlace() as place:
            address, buffer = item_address(writer, place)
            assert isinstance(value, str)
            writer.write(address, buffer.item, value)
        case _:
            raise NotNative("machine code writes to local variables and buffers only", node.span)


@lowers(typed.Update)
def update(writer: Writer, node: typed.Update) -> None:
    """`place += value`: the place is found once."""
    match node.place:
        case typed.LocalPlace(variable):
            current = writer.load(variable)
            if isinstance(current, BufferValue):
                raise NotNative("a variable that holds a buffer changes", node.span)
            writer.known[node.current] = current
            writer.declare(variable, writer.expression(node.value))
        case typed.ItemPlace() as place:
            address, buffer = item_address(writer, place)
            writer.known[node.current] = writer.read(address, buffer.item)
            writer.write(address, buffer.item, writer.number(node.value))
        case _:
            raise NotNative("machine code writes to local variables and buffers only", node.span)


def item_address(writer: Writer, place: typed.ItemPlace) -> tuple[str, BufferValue]:
    buffer = _buffer(writer, place.target, place.container, place.span)
    return address_of(writer, buffer, place.index, place.span, proven=id(place) in writer.proven), buffer


def _buffer(writer: Writer, node: typed.Expr, container: str, span: Span) -> BufferValue:
    if container != "buffer":
        raise NotNative(f"machine code works on buffers, and this is a {container}", span)
    return writer.buffer(node)


@lowers(typed.GetItem)
def get_item(writer: Writer, node: typed.GetItem) -> str:
    buffer = _buffer(writer, node.target, node.container, node.span)
    address = address_of(writer, buffer, node.index, node.span, proven=id(node) in writer.proven)
    return writer.read(address, buffer.item)


def address_of(writer: Writer, buffer: BufferValue, index: typed.Expr, span: Span, *, proven: bool) -> str:
    """The address of an element. A negative index counts from the end; one outside is an error."""
    body, kind = writer.body, writer.scalar(index)
    if not isinstance(kind, Int):
        raise NotNative("the index isn't an integer", span)
    value = writer.number(index)
    if kind.bits < 64:
        value = body.value(f"{'sext' if kind.signed else 'zext'} {register(kind)} {value} to i64")
    if proven:
        return writer.element(buffer, value)
    place = value
    if kind.signed and not value.isdigit():
        negative = body.value(f"icmp slt i64 {value}, 0")
        from_end = body.value(f"add i64 {value}, {buffer.length}")
        place = body.value(f"select i1 {negative}, i64 {from_end}, i64 {value}")
    inside = body.value(f"icmp ult i64 {place}, {buffer.length}")
    index_kind = I64 if kind.signed else kind
    writer.require(inside, "index", None, [(buffer.length, I64), (value, Int(64, signed=index_kind.signed))], span)
    return writer.element(buffer, place)


@lowers(typed.Return)
def return_(writer: Writer, node: typed.Return) -> None:
    value: Value = "" if node.value is None else writer.expression(node.value)
    writer.give(value)


@lowers(typed.Assert)
def assert_(writer: Writer, node: typed.Assert) -> None:
    """The sides of a comparison are shown when it fails."""
    sides: list[tuple[str, Type]] = []
    condition = node.condition
    if isinstance(condition, typed.Compare | typed.Equal):
        left = operand(writer, condition.left, condition.right)
        right = operand(writer, condition.right, condition.left)
        operator = condition.operator if isinstance(condition, typed.Compare) else "!=" if condition.negated else "=="
        test = compared(writer, operator, left, right, condition.span)
        sides = [_shown(writer, condition.left, left), _shown(writer, condition.right, right)]
    else:
        test = writer.number(condition)
    body = writer.body
    good, bad = body.label("ok"), body.label("bad")
    body.branch(test, good, bad, UNLIKELY)
    body.place(bad)
    message, values = message_of(writer, node.message)
    writer.fail("assert", (node.source, message, len(sides)), [*sides, *values], node.span)
    body.begin(good)


def _shown(writer: Writer, node: typed.Expr, side: tuple[str, Type]) -> tuple[str, Type]:
    """A side as it is shown: a literal as the program has it."""
    if isinstance(node, typed.Literal):
        return writer.number(node), resolve(node.type)
    return side


@lowers(typed.Break)
def break_(writer: Writer, node: typed.Break) -> None:
    _leave_loop(writer, node.span).jump(writer.loops[-1].done)


@lowers(typed.Continue)
def continue_(writer: Writer, node: typed.Continue) -> None:
    _leave_loop(writer, node.span).jump(writer.loops[-1].again)


def _leave_loop(writer: Writer, span: Span) -> Body:
    if not writer.loops:
        raise NotNative("this leaves a parallel loop", span)
    return writer.body
