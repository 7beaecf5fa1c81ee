"""Division and remainder of integers, which round toward zero where Python's `//` and `%` round down.

For a dividend that isn't negative and a positive divisor the two are the same: a bare operator. Where `intervals.py` doesn't
prove both signs, the operator stands behind a test of them, and the other signs are left to the run-time library:
`a // b if a >= 0 and b > 0 else .int_divide(a, b, "i64")`.

A dividend often has a test of its own: `x * 31 + 7` whether it fits its type, `x / 10` whether `x` is negative. Then one
test does for both: `t % 10 if (t := x * 31 + 7) >= 0 and t <= high else …`, and the two questions are asked apart only where it fails.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, NamedTuple

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.checks import check_in, read_again, tests
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_python.emitter import Emitter

_HELPERS = {"/": "int_divide", "%": "int_remainder"}
_PYTHON = {"/": "//", "%": "%"}


def divided(emitter: Emitter, node: typed.IntArithmetic, left: ast.expr, right: ast.expr) -> ast.expr:
    """`left / right` or `left % right`."""
    first, second = emitter.intervals.of(node.left), emitter.intervals.of(node.right)
    emitter.operations.note(emitter.positions.of(emitter.span), "divide", left, right)
    operator, helper, kind = _PYTHON[node.operator], _HELPERS[node.operator], build.constant(show(node.kind))
    if first.low >= 0 and second.low >= 0:
        return build.binary(operator, left, right)
    if not _is_pure(right):
        return emitter.call(helper, left, right, kind)
    if node.operator == "/" and second.low >= 0 and isinstance(left, ast.Attribute) and _is_pure(left):
        quotient, again = emitter.atom(build.binary(operator, left, right))
        otherwise = emitter.call(helper, left, right, kind)
        return build.choose(
            build.both(tests(quotient, 0, None)), again(), otherwise
        )  # it has the dividend's sign, and is smaller
    dividend = _tested(node.left, left, is_signed=first.low < 0) or _kept(emitter, left, is_signed=first.low < 0)
    conditions, divisor = list(dividend.tests), right
    if second.low < 0:
        start, again = emitter.atom(right)
        conditions.append(build.compare(start, ">", build.constant(0)))
        divisor = again()
    otherwise = emitter.call(helper, dividend.otherwise, right, kind)
    return build.choose(build.both(conditions), build.binary(operator, dividend.value, divisor), otherwise)


class _Dividend(NamedTuple):
    """A dividend that is `value`, and not negative, where the tests hold; after them, it is always `otherwise`."""

    tests: list[ast.expr]
    value: ast.expr
    otherwise: ast.expr


def _kept(emitter: Emitter, left: ast.expr, *, is_signed: bool) -> _Dividend:
    """A dividend under a name. It is tested even if it can't be negative, unless it has a name: it comes before the divisor."""
    start, again = emitter.atom(left)
    is_named = not isinstance(start, ast.NamedExpr)
    return _Dividend(tests(start, 0, None) if is_signed or not is_named else [], again(), again())


def _tested(node: typed.Expr, left: ast.expr, *, is_signed: bool) -> _Dividend | None:
    """A dividend that has a test: whether it fits its type, or is itself a division that no test precedes."""
    check = check_in(left)
    if check is not None:
        low = 0 if is_signed else check.low
        return _Dividend(tests(check.kept, low, check.high), check.temporary, check.again())
    is_division = isinstance(node, typed.IntArithmetic) and node.operator in _HELPERS
    match left:
        case ast.IfExp(test, ast.Name() | ast.BinOp(ast.Name() | ast.Constant()) as value, _) if is_division:
            return _Dividend(list(_parts(test)), value, _evaluated(left))
        case _:
            return None


def _evaluated(value: ast.IfExp) -> ast.IfExp:
    """The same value where its test has been evaluated before: the temporaries are there."""
    conditions: list[ast.expr] = []
    for test in _parts(value.test):
        assert isinstance(test, ast.Compare)
        conditions.append(ast.Compare(read_again(test.left), test.ops, test.comparators))
    return build.choose(build.both(conditions), value.body, value.orelse)


def _parts(test: ast.expr) -> list[ast.expr]:
    return test.values if isinstance(test, ast.BoolOp) else [test]


def _is_pure(value: ast.expr) -> bool:
    """Whether it can be written (and read) twice: a name, a constant, or a field of one."""
    while isinstance(value, ast.Attribute):
        value = value.value
    return isinstance(value, ast.Name | ast.Constant)
