"""Arithmetic on numbers: integers with the checks that the language asks for, floats by IEEE without any liberties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.machine import register
from simple.emit_native.powers import integer_power
from simple.emit_native.writer import lowers
from simple.types.model import F64, Float, Int
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer
    from simple.source import Span

_CHECKED = {"+": "add", "-": "sub", "*": "mul"}
_BITS = {"&": "and", "|": "or", "^": "xor"}
_FLOAT = {"+": "fadd", "-": "fsub", "*": "fmul", "/": "fdiv", "%": "frem"}


@lowers(typed.IntArithmetic)
def int_arithmetic(writer: Writer, node: typed.IntArithmetic) -> str:
    left = writer.number(node.left)
    if node.operator in {"<<", ">>"}:
        return _shift(writer, node, left)
    if node.operator == "**":
        return integer_power(writer, node, left)
    right = writer.number(node.right)
    kind = node.kind
    if node.operator in {"*", *_BITS}:  # no places in buffers come from these: the constants may be seen
        left, right = _plain(node.left, left), _plain(node.right, right)
    if node.operator in _BITS:
        return writer.body.value(f"{_BITS[node.operator]} {register(kind)} {left}, {right}")
    if node.operator in _CHECKED:
        return checked(writer, node.operator, left, right, kind, node.span, proven=id(node) in writer.proven)
    return _divided(writer, node, left, right)


def _plain(node: typed.Expr, value: str) -> str:
    return str(int(node.value)) if isinstance(node, typed.Literal) and isinstance(node.value, int) else value


def checked(writer: Writer, operator: str, left: str, right: str, kind: Int, span: Span, *, proven: bool) -> str:
    """`+`, `-` or `*`, which must fit the type."""
    type_, word = register(kind), _CHECKED[operator]
    if proven:
        return writer.body.value(f"{word} {'nsw' if kind.signed else 'nuw'} {type_} {left}, {right}")
    name = f"llvm.{'s' if kind.signed else 'u'}{word}.with.overflow.{type_}"
    function = writer.intrinsic(name, f"{{ {type_}, i1 }}", type_, type_)
    pair = writer.body.value(f"call {{ {type_}, i1 }} {function}({type_} {left}, {type_} {right})")
    lost = writer.body.value(f"extractvalue {{ {type_}, i1 }} {pair}, 1")
    fits = writer.body.value(f"xor i1 {lost}, true")
    writer.require(fits, operator, show(kind), [(left, kind), (right, kind)], span)
    return writer.body.value(f"extractvalue {{ {type_}, i1 }} {pair}, 0")


def _divided(writer: Writer, node: typed.IntArithmetic, left: str, right: str) -> str:
    """`/` and `%`. A zero divisor is an error; the smallest integer by -1 overflows, and has the remainder 0."""
    kind, type_, body = node.kind, register(node.kind), writer.body
    operation = "int_divide" if node.operator == "/" else "int_remainder"
    operands = [(left, kind), (right, kind)]
    literal = isinstance(node.right, typed.Literal)
    if not literal or right == "0":
        test = body.value(f"icmp ne {type_} {right}, 0")
        writer.require(test, operation, show(kind), operands, node.span)
    if not kind.signed:
        return body.value(f"{'udiv' if node.operator == '/' else 'urem'} {type_} {left}, {right}")
    if literal and right != "-1":
        return body.value(f"{'sdiv' if node.operator == '/' else 'srem'} {type_} {left}, {right}")
    minus = body.value(f"icmp eq {type_} {right}, -1")
    if node.operator == "%":
        divisor = body.value(f"select i1 {minus}, {type_} 1, {type_} {right}")
        return body.value(f"srem {type_} {left}, {divisor}")
    lowest = body.value(f"icmp eq {type_} {left}, {kind.low}")
    lost = body.value(f"and i1 {minus}, {lowest}")
    writer.require(body.value(f"xor i1 {lost}, true"), operation, show(kind), operands, node.span)
    return body.value(f"sdiv {type_} {left}, {right}")


def _shift(writer: Writer, node: typed.IntArithmetic, left: str) -> str:
    """A shift by 0 to one less than the bits; `<<` must not lose any."""
    kind, body = node.kind, writer.body
    amount_kind = writer.scalar(node.right)
    assert isinstance(amount_kind, Int)
    right = writer.number(node.right)
    operation = "shift_left" if node.operator == "<<" else "shift_right"
    operands = [(left, kind), (right, amount_kind)]
    known = isinstance(node.right, typed.Literal) and 0 <= int(right) < kind.bits
    if not known:
        below = body.value(f"icmp ult {register(amount_kind)} {right}, {min(kind.bits, amount_kind.high)}")
        writer.require(below, operation, show(kind), operands, node.span)
    amount = resized(writer, right, amount_kind, kind)
    type_ = register(kind)
    if node.operator == ">>":
        return body.value(f"{'ashr' if kind.signed else 'lshr'} {type_} {left}, {amount}")
    result = body.value(f"shl {type_} {left}, {amount}")
    back = body.value(f"{'ashr' if kind.signed else 'lshr'} {type_} {result}, {amount}")
    kept = body.value(f"icmp eq {type_} {back}, {left}")
    writer.require(kept, operation, show(kind), operands, node.span)
    return result


def resized(writer: Writer, value: str, source: Int, wanted: Int) -> str:
    """An integer in another width, without a check: its value is known to fit."""
    if source.bits == wanted.bits:
        return value
    word = "trunc" if source.bits > wanted.bits else "sext" if source.signed else "zext"
    return writer.body.value(f"{word} {register(source)} {value} to {register(wanted)}")


@lowers(typed.FloatArithmetic)
def float_arithmetic(writer: Writer, node: typed.FloatArithmetic) -> str:
    left, right = writer.number(node.left), writer.number(node.right)
    type_ = register(node.kind)
    if node.operator != "**":
        return writer.body.value(f"{_FLOAT[node.operator]} {type_} {left}, {right}")
    if isinstance(node.right, typed.Literal) and node.right.value == 2.0:
        return writer.body.value(f"fmul {type_} {left}, {left}")
    return narrowed(
        writer,
        library_call(writer, "pow", widened(writer, left, node.kind), widened(writer, right, node.kind)),
        node.kind,
    )


def widened(writer: Writer, value: str, kind: Float) -> str:
    """A float as an f64."""
    return value if kind == F64 else writer.body.value(f"fpext float {value} to double")


def narrowed(writer: Writer, value: str, kind: Float) -> str:
    """An f64 as a float of this kind."""
    return value if kind == F64 else writer.body.value(f"fptrunc double {value} to float")


def library_call(writer: Writer, name: str, *arguments: str) -> str:
    """Calls a function of C's mathematical library on f64. LLVM must not put another one in its place, whose last bit may differ."""
    function = writer.intrinsic(name, "double", *["double"] * len(arguments))
    given = ", ".join(f"double {a}" for a in arguments)
    return writer.body.value(f"call double {function}({given}) #1")


@lowers(typed.Negate)
def negate(writer: Writer, node: typed.Negate) -> str:
    value = writer.number(node.operand)
    kind = node.kind
    if isinstance(kind, Float):
        return writer.body.value(f"fneg {register(kind)} {value}")
    type_ = register(kind)
    if id(node) not in writer.proven:
        bad = kind.low if kind.signed else 0
        test = writer.body.value(f"icmp {'ne' if kind.signed else 'eq'} {type_} {value}, {bad}")
        writer.require(test, "negate", show(kind), [(value, kind)], node.span)
    return writer.body.value(f"sub {type_} 0, {value}")


@lowers(typed.Invert)
def invert(writer: Writer, node: typed.Invert) -> str:
    return writer.body.value(f"xor {register(node.kind)} {writer.number(node.operand)}, -1")
