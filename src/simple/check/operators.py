"""Operators on one and two operands: which meaning the types of the operands give them. Comparisons are in `comparisons`."""

from __future__ import annotations

from contextlib import ExitStack

from simple.check import typed
from simple.check.coerce import coerce, condition
from simple.check.context import Context, expression
from simple.check.facts import facts_of, holding
from simple.check.literals import is_number_literal
from simple.check.members import call_method_of, find_method
from simple.check.options import check_coalesce
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    F64,
    I64,
    RANGE,
    TEXT,
    Bound,
    Float,
    Function,
    Hole,
    Int,
    List,
    Nominal,
    Option,
    Type,
    Variable,
    resolve,
)
from simple.types.relations import is_number, join, members, option
from simple.types.show import show

METHODS = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "rem", "**": "pow", "@": "matmul",
    ".+": "add", ".-": "sub", ".*": "mul", "./": "div", ".^": "pow",
    "&": "bit_and", "|": "bit_or", "^": "bit_xor", "xor": "bit_xor", "<<": "shift_left", ">>": "shift_right",
    "==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge",
}  # fmt: skip
"""The method of an own type that an operator means."""

INTEGER_ONLY = {"&", "|", "^", "<<", ">>"}
ARITHMETIC = {"+", "-", "*", "/", "%", "**"}
ELEMENTWISE = {".+": "+", ".-": "-", ".*": "*", "./": "/", ".^": "**"}


@expression(tree.Binary)
def check_binary(context: Context, node: tree.Binary, expected: Type | None) -> typed.Expr:
    """Any operator between two operands but the comparisons. Operators in a row, which nest to the left, are checked one
    after the other, so that a row may be long.
    """
    if node.operator in ("and", "or"):
        return _check_logical(context, node)
    row, guides = [node], [_guide(node.operator, expected)]
    while isinstance(inner := row[-1].left, tree.Binary) and _family(inner.operator) == _family(node.operator):
        row.append(inner)
        guides.append(_guide(inner.operator, guides[-1]))
    if node.operator == "??":
        return _check_defaults(context, row, expected)
    first = row.pop()
    left, right = _check_operands(context, first.left, first.right, guides.pop())
    result = binary(context, first.operator, left, right, first.span)
    kept: list[typed.Statement] = []
    for count, (outer, guide) in enumerate(zip(reversed(row), reversed(guides), strict=True), 1):
        if count % _PIECE == 0:
            result = _kept(kept, result)
        right = _check_second(context, result, outer.right, guide)
        result = binary(context, outer.operator, result, right, outer.span)
    return typed.Block(node.span, result.type, kept, result) if kept else result


_PIECE = 32
"""How many operators of a row become one expression: what nests deeper is hard on everything that walks the tree."""


def _kept(statements: list[typed.Statement], value: typed.Expr) -> typed.Expr:
    """A value that is kept in a variable, to go on from there."""
    variable = typed.Variable("part", value.type)
    statements.append(typed.BindLocal(value.span, variable, value))
    return typed.Local(value.span, value.type, variable)


def _family(operator: str) -> str:
    """Operators that are checked in one row."""
    return operator if operator in ("and", "or", "??") else ""


def _guide(operator: str, expected: Type | None) -> Type | None:
    """What the operands are expected to be where the whole is."""
    if expected == F64 or (operator in INTEGER_ONLY and isinstance(expected, Float)):
        return None  # an integer becomes a float when it is computed; a float is an f64 without being told
    return expected if _only_number(expected) or (operator == "+" and isinstance(expected, List)) else None


def _only_number(expected: Type | None) -> bool:
    return isinstance(expected, Int | Float)


def _check_operands(
    context: Context, left: tree.Expr, right: tree.Expr, expected: Type | None
) -> tuple[typed.Expr, typed.Expr]:
    """A number literal takes the type of the operand beside it, a list literal that of the list."""
    if is_number_literal(left) and not is_number_literal(right):
        second = context.expression(right, expected)
        return context.expression(left, second.type if is_number(second.type) else expected), second
    if isinstance(left, tree.ListLiteral) and not isinstance(right, tree.ListLiteral):
        second = context.expression(right, expected)
        return context.expression(left, second.type if isinstance(second.type, List) else expected), second
    first = context.expression(left, expected)
    return first, _check_second(context, first, right, expected)


def _check_second(context: Context, first: typed.Expr, right: tree.Expr, expected: Type | None) -> typed.Expr:
    guide = is_number(first.type) or (isinstance(resolve(first.type), List) and isinstance(right, tree.ListLiteral))
    return context.expression(right, first.type if guide else expected)


def binary(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    """An operator between two checked operands."""
    a, b = resolve(left.type), resolve(right.type)
    if ERROR in (a, b):
        return context.failed(span)
    if operator == "xor" and a == BOOL == b:
        return typed.Equal(span, BOOL, left, right, negated=True, plain=True)
    own = own_operator(context, operator, left, right, span)
    if own is not None:
        return own
    if ANY in (a, b) or isinstance(a, Hole) or isinstance(b, Hole):
        return typed.DynamicBinary(span, ANY, operator, left, right)
    plain = ELEMENTWISE.get(operator)
    if plain is not None:
        if isinstance(a, List) or isinstance(b, List):
            return _elementwise(context, operator, plain, left, right, span)
        operator = plain
    operator = "^" if operator == "xor" else operator
    if is_number(a) and is_number(b) and operator != "@":
        return _arithmetic(context, operator, left, right, span)
    if _same_number(a, b, left, right) and operator in ARITHMETIC:
        return typed.DynamicBinary(span, a if isinstance(a, Variable) else b, operator, left, right)
    if operator == "+" and a == TEXT == b:
        return typed.Concatenate(span, TEXT, left, right)
    if operator == "+" and (isinstance(a, List) or isinstance(b, List)):
        return _concatenate(context, left, right, span)
    if operator != "@" and all(is_number(m) or m == ANY for m in (*members(a), *members(b))):
        return typed.DynamicBinary(span, ANY, operator, left, right)
    return _report_operands(context, operator, left, right, span)


def _same_number(a: Type, b: Type, left: typed.Expr, right: typed.Expr) -> bool:
    """Whether both sides are of a number type that a function is generic in: the same variable, or a whole number beside it."""
    generic = a if isinstance(a, Variable) else b
    if not (isinstance(generic, Variable) and isinstance(generic.bound, Bound)):
        return False
    others = [side for side, type_ in ((left, a), (right, b)) if type_ is not generic]
    return all(isinstance(side, typed.Literal) and resolve(side.type) == I64 for side in others)


def _concatenate(context: Context, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    """`+` of two lists. Their items don't change: integers in one don't become the floats of the other."""
    items = []
    for side in (left, right):
        type_ = resolve(side.type)
        item = resolve(type_.item) if isinstance(type_, List) else I64 if type_ == RANGE else None
        if item is None:
            return _report_operands(context, "+", left, right, span)
        items.append(item)
    first, second = items
    if is_number(first) and is_number(second) and first != second:
        return _report_operands(context, "+", left, right, span)
    sides = [
        typed.MakeList(s.span, List(I64), [typed.Spread(s)]) if resolve(s.type) == RANGE else s for s in (left, right)
    ]
    return typed.Concatenate(span, List(join(first, second)), *sides)


def own_operator(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr | None:
    """The operator of an own type: the left operand's method, or the right one's reflected method."""
    name = METHODS.get(operator)
    if name is None:
        return None
    a, b = resolve(left.type), resolve(right.type)
    if isinstance(a, Nominal | Variable) and find_method(context, a, name) is not None:
        return call_method_of(context, left, name, [right], span)
    beside = is_number(a) or a == BOOL or (isinstance(a, List) and _takes_lists(context, operator, b))
    if isinstance(b, Nominal) and beside and find_method(context, b, f"r{name}") is not None:
        return call_method_of(context, right, f"r{name}", [left], span)
    return None


def _takes_lists(context: Context, operator: str, type_: Type) -> bool:
    """Whether an elementwise operator with a list on its left means the right operand's reflected method: where that takes lists."""
    method = find_method(context, type_, f"r{METHODS[operator]}") if operator in ELEMENTWISE else None
    if method is None:
        return False
    signature = resolve(method.type)
    first = signature.parameters[0].type if isinstance(signature, Function) and signature.parameters else None
    return first is not None and any(isinstance(member, List) for member in members(first))


def _arithmetic(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    a, b = resolve(left.type), resolve(right.type)
    if isinstance(a, Int) and isinstance(b, Int):
        if a != b and operator not in ("<<", ">>", "**"):
            return _report_mixed(context, left, right, span)
        return typed.IntArithmetic(span, a, operator, left, right, a)
    if operator in INTEGER_ONLY:
        return _report_operands(context, operator, left, right, span)
    kind = a if isinstance(a, Float) else b
    assert isinstance(kind, Float)
    if isinstance(a, Float) and isinstance(b, Float) and a != b:
        return _report_mixed(context, left, right, span)
    return typed.FloatArithmetic(span, kind, operator, coerce(context, left, kind), coerce(context, right, kind), kind)


def _report_mixed(context: Context, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    a, b = show(left.type), show(right.type)
    context.error(
        "mixed-numbers",
        span,
        f"`{a}` and `{b}` don't mix by themselves",
        f"`{a}` on the left, `{b}` on the right",
        hint=f"convert one: `… as {a}`",
    )
    return context.failed(span)


def _elementwise(
    context: Context, operator: str, plain: str, left: typed.Expr, right: typed.Expr, span: Span
) -> typed.Expr:
    a, b = resolve(left.type), resolve(right.type)
    first = a.item if isinstance(a, List) else a
    second = b.item if isinstance(b, List) else b
    item = binary(context, plain, typed.Literal(left.span, first, None), typed.Literal(right.span, second, None), span)
    return typed.Elementwise(span, List(item.type), operator, left, right)


def _report_operands(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    a, b = resolve(left.type), resolve(right.type)
    hint = None
    if operator == "+" and TEXT in (a, b):
        hint = 'write values into text with braces: `"… {value} …"`'
    elif operator == "*" and TEXT in (a, b):
        hint = "`text.repeat(n)` repeats text"
    elif operator == "*" and (isinstance(a, List) or isinstance(b, List)) and (is_number(a) or is_number(b)):
        hint = "`[0 for _ in 0..n]` makes a list of n items; `.*` multiplies every item"
    elif operator == "+" and isinstance(a, List) and isinstance(b, List):
        hint = f"the items are of different numbers; convert those of one: `xs.map(\\x: x as {show(a.item)})`"
    elif isinstance(a, List) or isinstance(b, List):
        hint = f"`.{operator}` works on every item" if f".{operator}" in ELEMENTWISE else None
    elif isinstance(a, Option) or isinstance(b, Option):
        hint = "it may be nil: unwrap it with `!`, or give a default with `?? …`"
    elif isinstance(a, Nominal) and operator in METHODS:
        hint = f"give `{show(a)}` the method `{METHODS[operator]}`"
    elif isinstance(a, Variable):
        hint = f"`{a.name}` can be any type here; write `{a.name}: Number`, or give it a trait with the method"
    elif operator in INTEGER_ONLY:
        hint = f"`{operator}` is there for integers"
    context.error(
        "wrong-operands",
        span,
        f"`{operator}` is not there for these two",
        f"`{show(a)}` {operator} `{show(b)}`",
        hint=hint,
    )
    return context.failed(span)


def _check_logical(context: Context, node: tree.Binary) -> typed.Expr:
    """`and`, `or`: each operand is checked knowing what the ones before tell."""
    is_and = node.operator == "and"
    operands = [node.right]
    left = node.left
    while isinstance(left, tree.Binary) and left.operator == node.operator:
        operands.append(left.right)
        left = left.left
    found = [condition(context, left)]
    with ExitStack() as known:
        for operand in reversed(operands):
            true, false = facts_of(found[-1])
            known.enter_context(holding(context, true if is_and else false))
            found.append(condition(context, operand))
    return _joined(typed.And if is_and else typed.Or, found, node.span)


def _joined(kind: type[typed.And | typed.Or], operands: list[typed.Expr], span: Span) -> typed.Expr:
    """A row of `and`s or `or`s, which nests to the left; a long one as a tree of many branches, which does the same."""
    while len(operands) > _PIECE:
        pieces = [operands[i : i + _PIECE] for i in range(0, len(operands), _PIECE)]
        operands = [_joined(kind, piece, Span(piece[0].span.start, piece[-1].span.end)) for piece in pieces]
    result = operands[0]
    for operand in operands[1:]:
        result = kind(Span(span.start, operand.span.end), BOOL, result, operand)
    return result


def _check_defaults(context: Context, row: list[tree.Binary], expected: Type | None) -> typed.Expr:
    """`a ?? b ?? c`."""
    optional = None if expected is None else option(expected)
    innermost = len(row) - 1
    result = context.expression(row[-1].left, optional)
    kept: list[typed.Statement] = []
    for index in range(innermost, -1, -1):
        if index < innermost and (innermost - index) % _PIECE == 0:
            result = _kept(kept, result)
        result = check_coalesce(context, row[index], result, optional if index else expected)
    return typed.Block(row[0].span, result.type, kept, result) if kept else result


@expression(tree.Unary)
def check_unary(context: Context, node: tree.Unary, expected: Type | None) -> typed.Expr:
    """`-x`, `~x`, `not x`."""
    if node.operator == "not":
        return typed.Not(node.span, BOOL, condition(context, node.operand))
    if node.operator == "-" and isinstance(node.operand, tree.IntLiteral):
        return _negative_literal(context, node, node.operand, expected)
    operand = context.expression(
        node.operand, None if node.operator == "~" and isinstance(expected, Float) else expected
    )
    type_ = resolve(operand.type)
    if node.operator == "-" and isinstance(operand, typed.Literal) and isinstance(operand.value, float):
        return typed.Literal(node.span, type_, -operand.value)
    name = "neg" if node.operator == "-" else "bit_not"
    if isinstance(type_, Nominal | Variable) and find_method(context, type_, name) is not None:
        return call_method_of(context, operand, name, [], node.span)
    if isinstance(type_, Int) or (isinstance(type_, Float) and node.operator == "-"):
        if node.operator == "~":
            assert isinstance(type_, Int)
            return typed.Invert(node.span, type_, operand, type_)
        return typed.Negate(node.span, type_, operand, type_)
    if type_ == ANY or isinstance(type_, Hole) or all(map(is_number, members(type_))):
        return typed.DynamicUnary(node.span, ANY, node.operator, operand)
    if isinstance(type_, Variable) and isinstance(type_.bound, Bound) and node.operator == "-":
        return typed.DynamicUnary(node.span, type_, node.operator, operand)
    if type_ != ERROR:
        context.error(
            "wrong-operands", node.span, f"`{node.operator}` is not there for this", f"this is `{show(type_)}`"
        )
    return context.failed(node.span)


def _negative_literal(
    context: Context, node: tree.Unary, literal: tree.IntLiteral, expected: Type | None
) -> typed.Expr:
    """A negative literal is checked as one number, so that the smallest integer can be written."""
    signed = tree.IntLiteral(node.start, node.end, -literal.value, literal.suffix)
    return context.expression(signed, expected)
