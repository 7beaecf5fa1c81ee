"""Comparisons, membership, `is`: what gives a bool."""

from __future__ import annotations

from simple.check import typed
from simple.check.annotations import read_type
from simple.check.coerce import coerce
from simple.check.context import Context, expression
from simple.check.literals import is_number_literal
from simple.check.members import call_method_of, find_method
from simple.check.operators import METHODS, own_operator
from simple.check.patterns import check_pattern
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    I64,
    NIL,
    RANGE,
    TEXT,
    Bound,
    Buffer,
    Dict,
    Float,
    Hole,
    Int,
    List,
    Nominal,
    Option,
    Simple,
    Tuple,
    Type,
    Union,
    Variable,
    resolve,
)
from simple.types.relations import fits, is_number, members
from simple.types.show import show


@expression(tree.Comparison)
def check_comparison(context: Context, node: tree.Comparison, _expected: Type | None) -> typed.Expr:
    """`a < b`, and chains, whose inner operands are evaluated once."""
    if len(node.operators) == 1:
        left, right = _comparison_operands(context, node.operands[0], node.operands[1])
        return compare(context, node.operators[0], left, right, node.span)
    operands = [context.expression(node.operands[0])]
    for operand in node.operands[1:]:
        operands.append(context.expression(operand, operands[-1].type if is_number(operands[-1].type) else None))
    return _chain(context, node, operands)


def _comparison_operands(context: Context, left: tree.Expr, right: tree.Expr) -> tuple[typed.Expr, typed.Expr]:
    if is_number_literal(left) and not is_number_literal(right):
        second = context.expression(right)
        return context.expression(left, second.type if is_number(second.type) else None), second
    first = context.expression(left)
    return first, context.expression(right, None if resolve(first.type) in (NIL, ANY, ERROR) else first.type)


def _chain(context: Context, node: tree.Comparison, operands: list[typed.Expr]) -> typed.Expr:
    variables = [typed.Variable(f"operand{i}", o.type) for i, o in enumerate(operands)]
    reads: list[typed.Expr] = [
        o if isinstance(o, typed.Literal | typed.Local) else typed.Local(o.span, o.type, v)
        for o, v in zip(operands, variables, strict=True)
    ]

    def keep(index: int, body: typed.Expr) -> typed.Expr:
        if reads[index] is operands[index]:
            return body
        return typed.Bind(body.span, body.type, variables[index], operands[index], body)

    result: typed.Expr | None = None
    for index in reversed(range(len(node.operators))):
        span = Span(node.operands[index].start, node.operands[index + 1].end)
        test = compare(context, node.operators[index], reads[index], reads[index + 1], span)
        if resolve(test.type) not in (BOOL, ANY, ERROR):
            context.error(
                "chained-comparison",
                span,
                "A chain takes comparisons that give a bool",
                f"this is `{show(test.type)}`",
                hint="write two comparisons, joined by `and`",
            )
        whole = test if result is None else typed.And(node.span, BOOL, coerce(context, test, BOOL), result)
        result = keep(index + 1, whole)
    assert result is not None
    return keep(0, result)


def compare(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    """A comparison of two checked operands."""
    if ERROR in (resolve(left.type), resolve(right.type)):
        return typed.Literal(span, ERROR, None)
    if operator in ("in", "not in"):
        return _contains(context, left, right, span, negated=operator == "not in")
    if operator in ("==", "!="):
        return _equal(context, left, right, span, negated=operator == "!=")
    return _order(context, operator, left, right, span)


def _equal(context: Context, left: typed.Expr, right: typed.Expr, span: Span, *, negated: bool) -> typed.Expr:
    a, b = resolve(left.type), resolve(right.type)
    if NIL not in (a, b):
        own = own_operator(context, "!=" if negated else "==", left, right, span)
        if own is not None:
            return own
        if negated and isinstance(a, Nominal) and find_method(context, a, "eq") is not None:
            same = call_method_of(context, left, "eq", [right], span)
            return typed.Not(span, BOOL, coerce(context, same, BOOL))
    if not (fits(a, b) or fits(b, a) or (is_number(a) and is_number(b)) or overlap(a, b)):
        context.error(
            "never-equal",
            span,
            "These two can never be equal",
            f"`{show(a)}` and `{show(b)}`",
            hint="convert one of them first" if TEXT in (a, b) else None,
        )
    return typed.Equal(span, BOOL, left, right, negated, _plain(a) and _plain(b))


def overlap(a: Type, b: Type) -> bool:
    """Whether a value of one type can be equal to one of the other."""
    return any(fits(x, y) or fits(y, x) or (is_number(x) and is_number(y)) for x in members(a) for y in members(b))


def _plain(type_: Type) -> bool:
    alternatives = [resolve(m) for m in members(type_)]
    mixed = BOOL in alternatives and any(map(is_number, alternatives))
    return not mixed and all(is_number(m) or m in (BOOL, TEXT, NIL) for m in alternatives)


def _order(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    own = own_operator(context, operator, left, right, span)
    if own is not None:
        return own
    a, b = resolve(left.type), resolve(right.type)
    if ANY in (a, b) or isinstance(a, Hole) or isinstance(b, Hole):
        return typed.DynamicBinary(span, ANY, operator, left, right)
    if _ordered(a, b):
        return typed.Compare(span, BOOL, operator, left, right)
    hint = None
    if isinstance(a, Option) or isinstance(b, Option):
        hint = "it may be nil: unwrap it with `!`, or give a default with `?? …`"
    elif isinstance(a, Nominal):
        hint = f"give `{show(a)}` the method `{METHODS[operator]}`"
    context.error(
        "wrong-operands",
        span,
        f"`{operator}` is not there for these two",
        f"`{show(a)}` {operator} `{show(b)}`",
        hint=hint,
    )
    return context.failed(span)


def _ordered(a: Type, b: Type) -> bool:
    a, b = resolve(a), resolve(b)
    match a, b:
        case (Int() | Float(), Int() | Float()):
            return True
        case (Variable(_, Bound()), Variable()):
            return a == b
        case (Variable(_, Bound()), Int() | Float()) | (Int() | Float(), Variable(_, Bound())):
            return True
        case (List(x), List(y)):
            return _ordered(x, y)
        case (Tuple(xs), Tuple(ys)):
            return len(xs) == len(ys) and all(map(_ordered, xs, ys))
        case (Simple(), Simple()):
            return a == b and a in (TEXT, BOOL)
        case (Union(parts), _):
            return all(_ordered(p, b) for p in parts)
        case (_, Union(parts)):
            return all(_ordered(a, p) for p in parts)
        case _:
            return False


def _contains(context: Context, item: typed.Expr, container: typed.Expr, span: Span, *, negated: bool) -> typed.Expr:
    type_ = resolve(container.type)
    wanted: Type
    match type_:
        case List(inner) | Buffer(inner):
            wanted = inner
        case Dict(key, _):
            wanted = key
        case Tuple():
            wanted = ANY
        case _ if type_ == TEXT:
            wanted = TEXT
        case _ if type_ == RANGE:
            wanted = I64
        case _ if type_ == ANY:
            wanted = ANY
        case _ if find_method(context, type_, "contains") is not None:
            found = call_method_of(context, container, "contains", [item], span)
            return typed.Not(span, BOOL, found) if negated else found
        case _:
            hint = "it may be nil: `… in xs ?? []`" if isinstance(type_, Option) else None
            context.error(
                "wrong-operands", container.span, "Nothing can be `in` this", f"this is `{show(type_)}`", hint=hint
            )
            return context.failed(span)
    if not overlap(item.type, wanted):
        context.error("never-equal", item.span, f"`{show(type_)}` never holds this", f"this is `{show(item.type)}`")
    return typed.Contains(span, BOOL, item, container, negated)


@expression(tree.IsType)
def check_is(context: Context, node: tree.IsType, _expected: Type | None) -> typed.Expr:
    """`x is T`, `x is Device.CUDA`, `x is nil`."""
    value = context.expression(node.value)
    pattern = _is_pattern(context, node, value)
    test = typed.Matches(node.span, BOOL, value, pattern)
    return typed.Not(node.span, BOOL, test) if node.negated else test


def _is_pattern(context: Context, node: tree.IsType, value: typed.Expr) -> typed.Pattern:
    annotation = node.annotation
    if isinstance(annotation, tree.NamedTypeExpr):
        type_ = resolve(value.type)
        inner = resolve(type_.inner) if isinstance(type_, Option) else type_
        name = annotation.path[-1]
        is_variant = len(annotation.path) > 1 or (isinstance(inner, Nominal) and inner.info.variant(name) is not None)
        if name in ("Ok", "Err", "Some") or (is_variant and not _names_type(context, annotation)):
            start, end = annotation.start, annotation.end
            anything = [tree.PatternArgument(start, end, None, tree.WildcardPattern(start, end))]
            arguments = anything if name in ("Ok", "Err", "Some") else None
            return check_pattern(context, tree.VariantPattern(start, end, annotation.path, arguments), value.type)
    test = read_type(context, annotation)
    if not overlap(value.type, test) and ERROR not in (test, resolve(value.type)):
        context.error("impossible-pattern", node.span, "This is never true", f"the value is `{show(value.type)}`")
    return typed.TypePattern(test, None)


def _names_type(context: Context, annotation: tree.NamedTypeExpr) -> bool:
    from simple.check.annotations import find_type_symbol

    return len(annotation.path) > 1 and find_type_symbol(context, annotation.path) is not None
