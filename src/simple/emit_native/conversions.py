"""From one type of number to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import NotNative, register
from simple.emit_native.text import constant
from simple.emit_native.writer import lowers
from simple.types.model import BOOL, F64, Float, Int, Type
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer
    from simple.source import Span


@lowers(typed.Convert)
def convert(writer: Writer, node: typed.Convert) -> str:
    wanted, source = writer.scalar(node), writer.scalar(node.value)
    if isinstance(node.value, typed.Literal) and isinstance(wanted, Float) and not isinstance(node.value.value, bool):
        assert isinstance(node.value.value, int | float)
        return constant(float(node.value.value), wanted)
    value = writer.number(node.value)
    return converted(writer, value, source, wanted, node.span, proven=id(node) in writer.proven)


def converted(writer: Writer, value: str, source: Type, wanted: Type, span: Span, *, proven: bool = False) -> str:
    """A number as one of another type; where that can't hold it, an error."""
    if source == wanted:
        return value
    match source, wanted:
        case Int(), Int():
            return _between_ints(writer, value, source, wanted, span, proven=proven)
        case Int(), Float():
            return to_float(writer, value, source, wanted)
        case Float(), Float():
            word = "fpext" if wanted.bits > source.bits else "fptrunc"
            return writer.body.value(f"{word} {register(source)} {value} to {register(wanted)}")
        case Float(), Int():
            return _to_int(writer, value, source, wanted, span)
        case _, Int() if source == BOOL:
            return writer.body.value(f"zext i1 {value} to {register(wanted)}")
        case _, Float() if source == BOOL:
            return writer.body.value(f"uitofp i1 {value} to {register(wanted)}")
        case _:
            raise NotNative(f"`{show(source)}` doesn't become `{show(wanted)}`", span)


def to_float(writer: Writer, value: str, source: Int, wanted: Float) -> str:
    """The nearest f64, and of that the nearest f32: two roundings, as the language has it."""
    word = "sitofp" if source.signed else "uitofp"
    if wanted == F64 or source.bits <= 32:  # all of these are exact in f64, so that one rounding is as good as two
        return writer.body.value(f"{word} {register(source)} {value} to {register(wanted)}")
    middle = writer.body.value(f"{word} {register(source)} {value} to double")
    return writer.body.value(f"fptrunc double {middle} to float")


def _between_ints(writer: Writer, value: str, source: Int, wanted: Int, span: Span, *, proven: bool) -> str:
    body, type_ = writer.body, register(source)
    tests = []
    if not proven:
        signed = source.signed
        if source.low < wanted.low:
            tests.append(body.value(f"icmp {'sge' if signed else 'uge'} {type_} {value}, {wanted.low}"))
        if source.high > wanted.high:
            tests.append(body.value(f"icmp {'sle' if signed else 'ule'} {type_} {value}, {wanted.high}"))
    if tests:
        test = tests[0] if len(tests) == 1 else body.value(f"and i1 {tests[0]}, {tests[1]}")
        writer.require(test, "fit", show(wanted), [(value, source)], span)
    if source.bits == wanted.bits:
        return value
    word = "trunc" if source.bits > wanted.bits else "sext" if source.signed else "zext"
    return body.value(f"{word} {type_} {value} to {register(wanted)}")


def _to_int(writer: Writer, value: str, source: Float, wanted: Int, span: Span) -> str:
    """Cuts off the fraction. The limits are exact in f64: what lies strictly between one below the lowest and one above the
    highest integer is in range, but for i64, whose lowest is the next float itself.
    """
    body = writer.body
    wide = value if source == F64 else body.value(f"fpext float {value} to double")
    if wanted.bits == 64 and wanted.signed:
        above = body.value(f"fcmp oge double {wide}, {constant(-(2.0**63), F64)}")
    else:
        above = body.value(f"fcmp ogt double {wide}, {constant(float(wanted.low - 1), F64)}")
    below = body.value(f"fcmp olt double {wide}, {constant(float(wanted.high + 1), F64)}")
    inside = body.value(f"and i1 {above}, {below}")
    writer.require(inside, "float_to_int", show(wanted), [(value, source)], span)
    return body.value(f"{'fptosi' if wanted.signed else 'fptoui'} double {wide} to {register(wanted)}")
