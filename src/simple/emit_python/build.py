"""Short constructors for Python syntax nodes, without positions (`positions.py` adds them)."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LOAD = ast.Load()
STORE = ast.Store()

COMPARISONS: dict[str, ast.cmpop] = {
    "<": ast.Lt(),
    "<=": ast.LtE(),
    ">": ast.Gt(),
    ">=": ast.GtE(),
    "==": ast.Eq(),
    "!=": ast.NotEq(),
    "is": ast.Is(),
    "is not": ast.IsNot(),
    "in": ast.In(),
    "not in": ast.NotIn(),
}

OPERATORS: dict[str, ast.operator] = {
    "+": ast.Add(),
    "-": ast.Sub(),
    "*": ast.Mult(),
    "/": ast.Div(),
    "//": ast.FloorDiv(),
    "%": ast.Mod(),
    "**": ast.Pow(),
    "<<": ast.LShift(),
    ">>": ast.RShift(),
    "&": ast.BitAnd(),
    "|": ast.BitOr(),
    "^": ast.BitXor(),
}


def name(identifier: str) -> ast.Name:
    return ast.Name(identifier, LOAD)


def target(identifier: str) -> ast.Name:
    return ast.Name(identifier, STORE)


def constant(value: object) -> ast.Constant:
    """A literal, or a tuple of literals. Negative numbers are constants here, not negated ones."""
    made = ast.Constant(None)
    setattr(made, "value", value)  # noqa: B010 - the stubs don't know tuples
    return made


def call(function: ast.expr, *arguments: ast.expr, keywords: Sequence[ast.keyword] = ()) -> ast.Call:
    return ast.Call(function, list(arguments), list(keywords))


def attribute(value: ast.expr, identifier: str) -> ast.Attribute:
    return ast.Attribute(value, identifier, LOAD)


def item(value: ast.expr, index: ast.expr) -> ast.Subscript:
    return ast.Subscript(value, index, LOAD)


def binary(operator: str, left: ast.expr, right: ast.expr) -> ast.BinOp:
    return ast.BinOp(left, OPERATORS[operator], right)


def compare(left: ast.expr, operator: str, right: ast.expr) -> ast.Compare:
    return ast.Compare(left, [COMPARISONS[operator]], [right])


def between(low: ast.expr, value: ast.expr, high: ast.expr) -> ast.Compare:
    """`low <= value <= high`."""
    return ast.Compare(low, [ast.LtE(), ast.LtE()], [value, high])


def negate(value: ast.expr) -> ast.expr:
    """`not value`, folded into a comparison where it is one of two operands that has an exact opposite."""
    if isinstance(value, ast.Compare) and len(value.ops) == 1:
        opposite = {ast.Is: "is not", ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in"}.get(type(value.ops[0]))
        if opposite:
            return ast.Compare(value.left, [COMPARISONS[opposite]], value.comparators)
    return ast.UnaryOp(ast.Not(), value)


def both(tests: Sequence[ast.expr]) -> ast.expr:
    """All of the tests; true without any."""
    if not tests:
        return constant(value=True)
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.And(), list(tests))


def either(tests: Sequence[ast.expr]) -> ast.expr:
    return tests[0] if len(tests) == 1 else ast.BoolOp(ast.Or(), list(tests))


def choose(test: ast.expr, then: ast.expr, otherwise: ast.expr) -> ast.IfExp:
    return ast.IfExp(test, then, otherwise)


def walrus(identifier: str, value: ast.expr) -> ast.NamedExpr:
    return ast.NamedExpr(target(identifier), value)


def assign(place: ast.expr | str, value: ast.expr) -> ast.Assign:
    return ast.Assign([target(place) if isinstance(place, str) else place], value)


def has_type(value: ast.expr, class_: ast.expr, type_name: str = ".type") -> ast.Compare:
    """`type(value) is class_`."""
    return compare(call(name(type_name), value), "is", class_)


def function(
    identifier: str, arguments: ast.arguments, body: list[ast.stmt], documentation: str | None = None
) -> ast.FunctionDef:
    statements: list[ast.stmt] = list(body) or [ast.Pass()]
    if documentation is not None:
        statements.insert(0, ast.Expr(constant(documentation)))
    made = ast.FunctionDef(identifier, arguments, statements, [])
    setattr(made, "type_params", [])  # noqa: B010 - Python 3.12 and later expect it, 3.11 doesn't know it
    return made


def arguments(names: Sequence[str], *, defaults: Sequence[ast.expr] = (), variadic: str | None = None) -> ast.arguments:
    """Parameters; the defaults are those of the last ones."""
    return ast.arguments(
        posonlyargs=[],
        args=[ast.arg(n) for n in names],
        vararg=ast.arg(variadic) if variadic else None,
        kwonlyargs=[],
        kw_defaults=[],
        kwarg=None,
        defaults=list(defaults),
    )
