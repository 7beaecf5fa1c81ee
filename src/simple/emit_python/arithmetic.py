"""Arithmetic on numbers of known types.

Integers: a bare operator with a range check behind it, `t if (t := a + b) >= low and t <= high else .overflow(t, "i64")`, and
without the check where `intervals.py` proves that it always passes. Floats: bare operators; division looks at its divisor
first because Python, unlike IEEE, refuses a zero.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.checks import Check
from simple.emit_python.division import divided
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.intervals import Interval, arithmetic, whole
from simple.types.model import FLOAT_BOUND, Float, Int, Variable, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from simple.types.model import Type


@emits(typed.IntArithmetic)
def int_arithmetic(emitter: Emitter, node: typed.IntArithmetic) -> ast.expr:
    if node.operator in {"+", "-"}:
        joined = _sum_of_two(emitter, node)
        if joined is not None:
            return joined
    left, right = emitter.operands([node.left, node.right])
    first, second = emitter.intervals.of(node.left), emitter.intervals.of(node.right)
    match node.operator:
        case "+" | "-" | "*":
            return _checked(emitter, build.binary(node.operator, left, right), node, first, second)
        case "/" | "%":
            return divided(emitter, node, left, right)
        case "&" | "|" | "^":
            return build.binary(node.operator, left, right)
        case ">>" if Interval(0, node.kind.bits - 1).low <= second.low and second.high < node.kind.bits:
            return build.binary(">>", left, right)
        case "<<" if second.low >= 0 and second.high < node.kind.bits:
            return _checked(emitter, build.binary("<<", left, right), node, first, second)
        case "**" if second.low >= 0 and second.high <= 8:
            return _checked(emitter, build.binary("**", left, right), node, first, second)
        case _:
            helper = {"**": "int_power", "<<": "shift_left", ">>": "shift_right"}[node.operator]
            return emitter.call(helper, left, right, build.constant(show(node.kind)))


def _checked(
    emitter: Emitter, value: ast.expr, node: typed.IntArithmetic, first: Interval, second: Interval
) -> ast.expr:
    bounds = arithmetic(node.operator, first, second)
    return in_range(emitter, value, bounds, node.kind)


def in_range(emitter: Emitter, value: ast.expr, bounds: Interval | None, kind: Int) -> ast.expr:
    """The value, or an error where it doesn't fit the type; checks only the ends that it could pass."""
    return _within(emitter, value, bounds, whole(kind), kind)


def _within(
    emitter: Emitter, value: ast.expr, bounds: Interval | None, limits: Interval, kind: Int, *details: ast.expr
) -> ast.expr:
    too_low = bounds is None or bounds.low < limits.low
    too_high = bounds is None or bounds.high > limits.high
    if not too_low and not too_high:
        return value
    temporary = emitter.fresh()
    failure = emitter.call("overflow", build.name(temporary), build.constant(show(kind)), *details)
    low, high = limits.low if too_low else None, limits.high if too_high else None
    return Check(build.walrus(temporary, value), low, high, failure).written()


def _sum_of_two(emitter: Emitter, node: typed.IntArithmetic) -> ast.expr | None:
    """`a * b + c` with one check for both operations, where the second's implies the first's.

    With a literal c, both hold exactly if the result is in a range that is smaller by c. With a c that isn't negative, the product
    isn't too large if the sum isn't. (Mirrored for what isn't positive.)
    """
    inner = node.left
    if not isinstance(inner, typed.IntArithmetic) or inner.operator not in {"+", "-", "*"} or inner.kind != node.kind:
        return None
    limits = whole(node.kind)
    first = arithmetic(inner.operator, emitter.intervals.of(inner.left), emitter.intervals.of(inner.right))
    added = emitter.intervals.of(node.right)
    if first is None or first.within(limits) or not (_is_constant(node.right, added, limits) or _is_steady(node.right)):
        return None
    if node.operator == "-":
        added = Interval(-added.high, -added.low)
    if added.low != added.high:
        covered = (added.low >= 0 and first.low >= limits.low) or (added.high <= 0 and first.high <= limits.high)
        if not covered:
            return None
    a, b, c = emitter.operands([inner.left, inner.right, node.right])
    value = build.binary(node.operator, build.binary(inner.operator, a, b), c)
    total = Interval(first.low + added.low, first.high + added.high)
    step: ast.expr
    if added.low == added.high:
        limits = Interval(max(limits.low, limits.low + added.low), min(limits.high, limits.high + added.low))
        step = build.constant(added.low)
    else:
        step = ast.UnaryOp(ast.USub(), c) if node.operator == "-" else c
    return _within(emitter, value, total, limits, node.kind, step)


def _is_constant(node: typed.Expr, value: Interval, limits: Interval) -> bool:
    """Whether an operand is a number as it stands there. What comes out as one otherwise may fail first."""
    while isinstance(node, typed.Convert):
        node = node.value
    return isinstance(node, typed.Literal) and value.low == value.high and value.within(limits)


def _is_steady(node: typed.Expr) -> bool:
    """Whether an operand is a variable that nothing changes meanwhile."""
    return isinstance(node, typed.Local) and not node.variable.assigned_inside


@emits(typed.FloatArithmetic)
def float_arithmetic(emitter: Emitter, node: typed.FloatArithmetic) -> ast.expr:
    first, second = _operand(node.left), _operand(node.right)
    if first is not node.left and second is not node.right and node.operator in {"+", "-", "*", "/"}:
        first = node.left
    left, right = emitter.operands([first, second])
    value = _float_operation(emitter, node.operator, left, right)
    return value if node.kind.bits == 64 else emitter.call("f32", value)


def _operand(node: typed.Expr) -> typed.Expr:
    """An operand without its conversion from an integer: Python's mixed arithmetic converts, as long as the other side is a float."""
    if isinstance(node, typed.Convert) and isinstance(resolve(node.value.type), Int):
        kind = resolve(node.type)
        if isinstance(kind, Float) and kind.bits == 64 and not isinstance(node.value, typed.Literal):
            return node.value
    return node


def _float_operation(emitter: Emitter, operator: str, left: ast.expr, right: ast.expr) -> ast.expr:
    match operator:
        case "/":
            if isinstance(right, ast.Constant) and right.value:
                return build.binary("/", left, right)
            start, again = emitter.atom(right)
            return build.binary("/", left, build.either([start, emitter.call("zero_divisor", again())]))
        case "%":
            return emitter.call("float_remainder", left, right)
        case "**":
            if isinstance(right, ast.Constant) and right.value == 2.0:
                start, again = emitter.atom(left)
                return build.binary("*", start, again())
            if isinstance(right, ast.Constant) and isinstance(right.value, float) and 0.0 < right.value <= 1.0:
                start, again = emitter.atom(left)
                positive = build.compare(start, ">", build.constant(0.0))
                bare = build.binary("**", again(), right)
                return build.choose(positive, bare, emitter.call("float_power", again(), right))
            return emitter.call("float_power", left, right)
        case _:
            return build.binary(operator, left, right)


@emits(typed.Negate)
def negate(emitter: Emitter, node: typed.Negate) -> ast.expr:
    value = emitter.expression(node.operand)
    if isinstance(value, ast.Constant) and isinstance(value.value, int | float):
        negated: ast.expr = build.constant(-value.value)
    else:
        negated = ast.UnaryOp(ast.USub(), value)
    if isinstance(node.kind, Float):
        return negated
    inner = emitter.intervals.of(node.operand)
    return in_range(emitter, negated, Interval(-inner.high, -inner.low), node.kind)


@emits(typed.Invert)
def invert(emitter: Emitter, node: typed.Invert) -> ast.expr:
    value = emitter.expression(node.operand)
    if node.kind.signed:
        return ast.UnaryOp(ast.Invert(), value)
    return build.binary("^", value, build.constant(node.kind.high))


@emits(typed.Convert)
def convert(emitter: Emitter, node: typed.Convert) -> ast.expr:
    source, wanted = resolve(node.value.type), resolve(node.type)
    value = emitter.expression(node.value)
    if isinstance(value, ast.Constant):
        folded = _folded(value.value, wanted)
        if folded is not None:
            return folded
    return converted(emitter, value, node.value, source, wanted)


def _folded(value: object, wanted: Type) -> ast.expr | None:
    if not isinstance(value, int | float):
        return None
    if isinstance(wanted, Float) and wanted.bits == 64:
        return build.constant(float(value))
    if isinstance(wanted, Int) and isinstance(value, int) and wanted.low <= value <= wanted.high:
        return build.constant(int(value))
    return None


def converted(emitter: Emitter, value: ast.expr, node: typed.Expr, source: Type, wanted: Type) -> ast.expr:
    """A number as another type of number."""
    if isinstance(wanted, Float):
        if wanted.bits == 32:
            return value if source == wanted else emitter.call("f32", value)
        is_float = isinstance(source, Float) or _is_item_of_floats(node, source)
        return value if is_float else build.binary("*", value, build.constant(1.0))
    if not isinstance(wanted, Int):
        return value
    if isinstance(source, Int):
        return in_range(emitter, value, emitter.intervals.of(node), wanted)
    if isinstance(source, Float):
        if wanted.bits < 64 or not wanted.signed:
            return emitter.call("float_to_int", value, build.constant(show(wanted)))
        start, again = emitter.atom(value)
        limits = build.constant(-(2.0**63)), build.constant(2.0**63)
        test = ast.Compare(limits[0], [ast.LtE(), ast.Lt()], [start, limits[1]])
        failure = emitter.call("float_to_int", again(), build.constant("i64"))
        return build.choose(test, emitter.call("int", again()), failure)
    return ast.UnaryOp(ast.UAdd(), value)


def _is_item_of_floats(node: typed.Expr, source: Type) -> bool:
    """Whether it is an element of a `Buffer<T>` with `T: Float`: a Python float whichever of the two T is."""
    if not isinstance(node, typed.GetItem) or node.container != "buffer":
        return False
    return isinstance(source, Variable) and source.bound == FLOAT_BOUND
