"""Calls: of other functions, of built-in ones, and of `std.math`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.comparisons import compared
from simple.emit_native.machine import NotNative, is_nothing, register
from simple.emit_native.mathematics import mathematical
from simple.emit_native.messages import message_of
from simple.emit_native.writer import BufferValue, Value, lowers, result_of
from simple.types.model import Float, Int, Type
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer

MATH = "std.math"


@lowers(typed.Call)
def call(writer: Writer, node: typed.Call) -> Value:
    """Calls a function of a module."""
    function = node.function
    if not isinstance(function, typed.Global):
        raise NotNative("machine code calls functions of modules only, no function values", node.span)
    arguments = [_argument(writer, a) for a in node.arguments]
    if node.names:
        raise NotNative("arguments are passed by name", node.span)
    if function.module == MATH:
        result = mathematical(writer, function.name, [v for v, _ in arguments if isinstance(v, str)])
        if result is not None:
            return result
    types = [t for _, t in arguments]
    callee = writer.unit.instance(function.module, function.name, types, node.span)
    given = ["ptr %err"]
    for (value, type_), wanted in zip(arguments, callee.parameters, strict=True):
        if isinstance(value, BufferValue):
            given += [f"ptr {value.pointer}", f"i64 {value.length}"]
        else:
            assert type_ == wanted, (type_, wanted)
            given.append(f"{register(type_)} {value}")
    return _called(writer, node, callee.symbol, callee.result, given)


def _called(writer: Writer, node: typed.Call, symbol: str, result: Type, given: list[str]) -> str:
    """The call itself. Where it has failed, this call joins the record's stack."""
    body = writer.body
    outcome = body.value(f"call {result_of(result)} @{symbol}({', '.join(given)})")
    nothing = is_nothing(result)
    failed = outcome if nothing else body.value(f"extractvalue {result_of(result)} {outcome}, 1")
    good, bad = body.label("ok"), body.label("bad")
    body.branch(failed, bad, good, ", !prof !1")
    body.place(bad)
    number = writer.site("call", None, "", node.span)
    writer.unit.need_fail = True
    body.add(f"call void @{writer.unit.prefix}.via(ptr %err, i64 {number})")
    writer.leave()
    body.place(good)
    return "" if nothing else body.value(f"extractvalue {result_of(result)} {outcome}, 0")


def _argument(writer: Writer, node: typed.Expr | typed.Spread | None) -> tuple[Value, Type]:
    if node is None or isinstance(node, typed.Spread):
        raise NotNative("an argument is left out or spread", writer.function.span if node is None else node.value.span)
    return writer.expression(node), writer.type_of(node)


@lowers(typed.CallBuiltin)
def call_builtin(writer: Writer, node: typed.CallBuiltin) -> Value:
    match node.name:
        case "len" | "buffer.len":
            return writer.buffer(node.arguments[0]).length
        case "min" | "max":
            return _extreme(writer, node)
        case "abs":
            return _absolute(writer, node)
        case "buffer.fill":
            return _fill(writer, node)
        case "panic":
            return _panic(writer, node)
        case name:
            raise NotNative(f"`{name.rpartition('.')[2]}` isn't there in machine code", node.span)


def _extreme(writer: Writer, node: typed.CallBuiltin) -> str:
    """The first of the smallest: a later one only if it is really smaller, as with nan it never is."""
    kind = writer.scalar(node)
    operator = "<" if node.name == "min" else ">"
    values = [writer.number(a) for a in node.arguments]
    if any(writer.type_of(a) != kind for a in node.arguments):
        raise NotNative("the numbers are of several types", node.span)
    best = values[0]
    for value in values[1:]:
        test = compared(writer, operator, (value, kind), (best, kind), node.span)
        best = writer.body.value(f"select i1 {test}, {register(kind)} {value}, {register(kind)} {best}")
    return best


def _absolute(writer: Writer, node: typed.CallBuiltin) -> str:
    kind, value = writer.scalar(node), writer.number(node.arguments[0])
    type_ = register(kind)
    if isinstance(kind, Float):
        name = f"llvm.fabs.f{kind.bits}"
        return writer.body.value(f"call {type_} {writer.intrinsic(name, type_, type_)}({type_} {value})")
    assert isinstance(kind, Int)
    if not kind.signed:
        return value
    test = writer.body.value(f"icmp ne {type_} {value}, {kind.low}")
    writer.require(test, "abs", show(kind), [(value, kind)], node.span)
    name = f"llvm.abs.i{kind.bits}"
    return writer.body.value(f"call {type_} {writer.intrinsic(name, type_, type_, 'i1')}({type_} {value}, i1 true)")


def _fill(writer: Writer, node: typed.CallBuiltin) -> str:
    """Every element takes the value."""
    buffer = writer.buffer(node.arguments[0])
    value = writer.number(node.arguments[1])
    body = writer.body
    slot = body.slot("i64")
    again, step, done = body.label("again"), body.label("step"), body.label("done")
    body.add(f"store i64 0, ptr {slot}")
    body.begin(again)
    index = body.value(f"load i64, ptr {slot}")
    body.branch(body.value(f"icmp slt i64 {index}, {buffer.length}"), step, done)
    body.place(step)
    writer.write(writer.element(buffer, index), buffer.item, value)
    following = body.value(f"add nuw nsw i64 {index}, 1")
    body.add(f"store i64 {following}, ptr {slot}")
    body.jump(again)
    body.place(done)
    return ""


def _panic(writer: Writer, node: typed.CallBuiltin) -> str:
    message, values = message_of(writer, node.arguments[0])
    writer.fail("panic", message, values, node.span)
    return ""
