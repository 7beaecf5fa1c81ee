"""Comparisons and logic: what gives a bool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import NotNative, register
from simple.emit_native.text import constant
from simple.emit_native.writer import lowers
from simple.types.model import BOOL, F64, I64, Float, Int, Type
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer
    from simple.source import Span

_ORDER = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge"}
_EXACT = 1 << 53  # integers up to here are exact in f64


@lowers(typed.Compare)
def compare(writer: Writer, node: typed.Compare) -> str:
    left, right = operand(writer, node.left, node.right), operand(writer, node.right, node.left)
    return compared(writer, node.operator, left, right, node.span)


@lowers(typed.Equal)
def equal(writer: Writer, node: typed.Equal) -> str:
    left, right = operand(writer, node.left, node.right), operand(writer, node.right, node.left)
    return compared(writer, "!=" if node.negated else "==", left, right, node.span)


def operand(writer: Writer, node: typed.Expr, other: typed.Expr) -> tuple[str, Type]:
    """A side of a comparison. An integer literal beside a float is a float at once."""
    type_ = writer.scalar(node)
    if isinstance(node, typed.Literal) and isinstance(type_, Int) and isinstance(node.value, int):
        beside = writer.scalar(other)
        if isinstance(beside, Float) and abs(node.value) <= _EXACT:
            return constant(float(node.value), F64), F64
        if isinstance(beside, Int) and beside.low <= node.value <= beside.high:
            return str(int(node.value)), beside
        return str(int(node.value)), type_
    return writer.number(node), type_


def compared(writer: Writer, operator: str, left: tuple[str, Type], right: tuple[str, Type], span: Span) -> str:
    """A comparison by value, whatever the types of the two numbers."""
    (a, first), (b, second) = left, right
    body = writer.body
    if first == second == BOOL:
        if operator in {"==", "!="}:
            return body.value(f"icmp {'eq' if operator == '==' else 'ne'} i1 {a}, {b}")
        return body.value(f"icmp u{_ORDER[operator]} i1 {a}, {b}")
    if isinstance(first, Float) and isinstance(second, Float):
        kind = first if first == second else F64
        a, b = (_as_float(writer, v, t, kind) for v, t in (left, right))
        word = {"==": "oeq", "!=": "une"}.get(operator) or f"o{_ORDER[operator]}"
        return body.value(f"fcmp {word} {register(kind)} {a}, {b}")
    if isinstance(first, Int) and isinstance(second, Int):
        return _integers(writer, operator, left, right)
    if isinstance(first, Int) and isinstance(second, Float):
        return _mixed(writer, operator, (a, first), (b, second))
    if isinstance(first, Float) and isinstance(second, Int):
        turned = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}.get(operator, operator)
        return _mixed(writer, turned, (b, second), (a, first))
    raise NotNative(f"`{show(first)}` and `{show(second)}` are compared", span)


def _as_float(writer: Writer, value: str, type_: Type, kind: Float) -> str:
    return value if type_ == kind else writer.body.value(f"fpext float {value} to double")


def _integers(writer: Writer, operator: str, left: tuple[str, Type], right: tuple[str, Type]) -> str:
    (a, first), (b, second) = left, right
    assert isinstance(first, Int)
    assert isinstance(second, Int)
    signed, type_ = first.signed, register(first)
    if first != second:
        wide = first.bits + 1 if first.bits >= second.bits else second.bits + 1
        a, b = (
            writer.body.value(f"{'sext' if t.signed else 'zext'} {register(t)} {v} to i{wide}")
            for v, t in ((a, first), (b, second))
        )
        signed, type_ = True, f"i{wide}"
    if operator in {"==", "!="}:
        return writer.body.value(f"icmp {'eq' if operator == '==' else 'ne'} {type_} {a}, {b}")
    return writer.body.value(f"icmp {'s' if signed else 'u'}{_ORDER[operator]} {type_} {a}, {b}")


def _mixed(writer: Writer, operator: str, integer: tuple[str, Int], number: tuple[str, Float]) -> str:
    """An integer with a float, exactly. An integer of 64 bits is rounded to the nearest float first; only where that is equal do
    the integers have to be compared, and there the float is a whole number.
    """
    (a, kind), (b, float_kind) = integer, number
    body = writer.body
    b = _as_float(writer, b, float_kind, F64)
    near = body.value(f"{'sitofp' if kind.signed else 'uitofp'} {register(kind)} {a} to double")
    word = {"==": "oeq", "!=": "une"}.get(operator) or f"o{_ORDER[operator]}"
    by_floats = body.value(f"fcmp {word} double {near}, {b}")
    if kind.bits <= 32:
        return by_floats
    same = body.value(f"fcmp oeq double {near}, {b}")
    letter = "s" if kind.signed else "u"
    function = writer.intrinsic(f"llvm.fpto{letter}i.sat.i64.f64", "i64", "double")
    near_integer = body.value(f"call i64 {function}(double {b})")
    beyond = body.value(f"fcmp oeq double {b}, {constant(float(kind.high + 1), F64)}")  # one more than what saturates
    extended = body.value(f"{letter if letter == 's' else 'z'}ext i64 {near_integer} to i128")
    whole = body.value(f"add i128 {extended}, {body.value(f'zext i1 {beyond} to i128')}")
    wide = body.value(f"{'sext' if kind.signed else 'zext'} {register(kind)} {a} to i128")
    test = {"==": "eq", "!=": "ne"}.get(operator) or f"s{_ORDER[operator]}"
    by_integers = body.value(f"icmp {test} i128 {wide}, {whole}")
    return body.value(f"select i1 {same}, i1 {by_integers}, i1 {by_floats}")


@lowers(typed.Not)
def not_(writer: Writer, node: typed.Not) -> str:
    return writer.body.value(f"xor i1 {writer.number(node.operand)}, true")


@lowers(typed.And, typed.Or)
def logic(writer: Writer, node: typed.And | typed.Or) -> str:
    """Short-circuit. A right side that can't fail and has no effect may be evaluated anyway: LLVM sees to that."""
    is_and = isinstance(node, typed.And)
    slot = writer.body.slot("i1")
    left = writer.number(node.left)
    writer.body.add(f"store i1 {left}, ptr {slot}")
    more, done = writer.body.label("more"), writer.body.label("done")
    writer.body.branch(left, *((more, done) if is_and else (done, more)))
    writer.body.begin(more)
    right = writer.number(node.right)
    writer.body.add(f"store i1 {right}, ptr {slot}")
    writer.body.begin(done)
    return writer.body.value(f"load i1, ptr {slot}")


@lowers(typed.Contains)
def contains(writer: Writer, node: typed.Contains) -> str:
    """`i in low..high`."""
    if not isinstance(node.container, typed.MakeRange):
        raise NotNative("`in` becomes machine code for ranges only", node.span)
    kind = writer.scalar(node.item)
    if not isinstance(kind, Int):
        raise NotNative("`in` a range becomes machine code for integers only", node.span)
    item = writer.number(node.item)
    low, high = writer.number(node.container.low), writer.number(node.container.high)
    above = compared(writer, ">=", (item, kind), (low, I64), node.span)
    below = compared(writer, "<=" if node.container.inclusive else "<", (item, kind), (high, I64), node.span)
    inside = writer.body.value(f"and i1 {above}, {below}")
    return writer.body.value(f"xor i1 {inside}, true") if node.negated else inside
