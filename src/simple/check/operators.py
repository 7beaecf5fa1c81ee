"""Operators: which meaning the types of their operands give them."""

from __future__ import annotations

from simple.check import typed
from simple.check.annotations import read_type
from simple.check.coerce import coerce, condition, convert, needs_change
from simple.check.context import Context, expression
from simple.check.facts import facts_of, holding
from simple.check.members import call_method_of, find_method
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
    Result,
    Simple,
    Tuple,
    Type,
    Union,
    Variable,
    resolve,
)
from simple.types.relations import fits, is_number, join, members, option
from simple.types.show import show

METHODS = {
    "+": "add", "-": "sub", "*": "mul", "/": "div", "%": "rem", "**": "pow", "@": "matmul",
    ".+": "add", ".-": "sub", ".*": "mul", "./": "div", ".^": "pow",
    "&": "bit_and", "|": "bit_or", "^": "bit_xor", "xor": "bit_xor", "<<": "shift_left", ">>": "shift_right",
    "==": "eq", "!=": "ne", "<": "lt", "<=": "le", ">": "gt", ">=": "ge",
}  # fmt: skip
"""The method of an own type that an operator means."""

INTEGER_ONLY = {"&", "|", "^", "<<", ">>"}
ELEMENTWISE = {".+": "+", ".-": "-", ".*": "*", "./": "/", ".^": "**"}
LITERALS = (tree.IntLiteral, tree.FloatLiteral)


@expression(tree.Binary)
def check_binary(context: Context, node: tree.Binary, expected: Type | None) -> typed.Expr:
    """Any operator between two operands but the comparisons."""
    operator = node.operator
    if operator in ("and", "or"):
        return _check_logical(context, node)
    if operator == "??":
        return _check_coalesce(context, node, expected)
    guide = expected if _only_number(expected) or (operator == "+" and isinstance(expected, List)) else None
    left, right = _check_operands(context, node.left, node.right, guide)
    return binary(context, operator, left, right, node.span)


def _only_number(expected: Type | None) -> bool:
    return isinstance(expected, Int | Float)


def _is_literal(node: tree.Expr) -> bool:
    return isinstance(node, LITERALS) or (
        isinstance(node, tree.Unary) and node.operator == "-" and isinstance(node.operand, LITERALS)
    )


def _check_operands(
    context: Context, left: tree.Expr, right: tree.Expr, expected: Type | None
) -> tuple[typed.Expr, typed.Expr]:
    """A number literal takes the type of the operand beside it, a list literal that of the list."""
    if _is_literal(left) and not _is_literal(right):
        second = context.expression(right, expected)
        return context.expression(left, second.type if is_number(second.type) else expected), second
    if isinstance(left, tree.ListLiteral) and not isinstance(right, tree.ListLiteral):
        second = context.expression(right, expected)
        return context.expression(left, second.type if isinstance(second.type, List) else expected), second
    first = context.expression(left, expected)
    guide = is_number(first.type) or (isinstance(resolve(first.type), List) and isinstance(right, tree.ListLiteral))
    return first, context.expression(right, first.type if guide else expected)


def binary(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    """An operator between two checked operands."""
    a, b = resolve(left.type), resolve(right.type)
    if ERROR in (a, b):
        return context.failed(span)
    if operator == "xor" and a == BOOL == b:
        return typed.Equal(span, BOOL, left, right, negated=True, plain=True)
    own = _own_operator(context, operator, left, right, span)
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
    if operator == "+" and a == TEXT == b:
        return typed.Concatenate(span, TEXT, left, right)
    if operator == "+" and (isinstance(a, List) or isinstance(b, List)):
        return _concatenate(context, left, right, span)
    if operator != "@" and all(is_number(m) or m == ANY for m in (*members(a), *members(b))):
        return typed.DynamicBinary(span, ANY, operator, left, right)
    return _report_operands(context, operator, left, right, span)


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


def _own_operator(
    context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span
) -> typed.Expr | None:
    """The operator of an own type: the left operand's method, or the right one's reflected method."""
    name = METHODS.get(operator)
    if name is None:
        return None
    a, b = resolve(left.type), resolve(right.type)
    if isinstance(a, Nominal | Variable) and find_method(context, a, name) is not None:
        return call_method_of(context, left, name, [right], span)
    if isinstance(b, Nominal) and (is_number(a) or a == BOOL) and find_method(context, b, f"r{name}") is not None:
        return call_method_of(context, right, f"r{name}", [left], span)
    return None


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
        hint = f"`{a.name}` can be any type here; convert it (`x as f64`) or give it a trait with the method"
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
    left = condition(context, node.left)
    true, false = facts_of(left)
    is_and = node.operator == "and"
    with holding(context, true if is_and else false):
        right = condition(context, node.right)
    return (typed.And if is_and else typed.Or)(node.span, BOOL, left, right)


def _check_coalesce(context: Context, node: tree.Binary, expected: Type | None) -> typed.Expr:
    value = context.expression(node.left, None if expected is None else option(expected))
    type_ = resolve(value.type)
    match type_:
        case Option(inner):
            present = inner
        case Result(ok, _):
            present = ok
        case _ if type_ in (ANY, ERROR):
            present = type_
        case _ if type_ == NIL:
            present = Hole()
        case _:
            context.warning(
                "useless-default",
                node.left.span,
                "This is never nil",
                f"this is `{show(type_)}`",
                hint="leave out `??` and what follows it",
            )
            context.expression(node.right, expected or type_)
            return value
    otherwise = context.expression(node.right, expected or present)
    if resolve(present) in (ANY, ERROR):
        result: Type = resolve(present)
    else:
        result = join(present, otherwise.type)
        otherwise = coerce(context, otherwise, result)
        value = _present_as(value, resolve(present), result)
    return typed.Coalesce(node.span, result, value, otherwise, isinstance(type_, Result))


def _present_as(value: typed.Expr, present: Type, target: Type) -> typed.Expr:
    """An option whose value changes its representation where it stands beside a default of another number."""
    if not isinstance(resolve(value.type), Option) or not needs_change(present, target):
        return value
    variable = typed.Variable("present", present)
    changed = convert(typed.Local(value.span, present, variable), target)
    assert changed is not None
    return typed.IfPresent(value.span, option(target), variable, value, changed)


@expression(tree.Unary)
def check_unary(context: Context, node: tree.Unary, expected: Type | None) -> typed.Expr:
    """`-x`, `~x`, `not x`."""
    if node.operator == "not":
        return typed.Not(node.span, BOOL, condition(context, node.operand))
    if node.operator == "-" and isinstance(node.operand, tree.IntLiteral):
        return _negative_literal(context, node, node.operand, expected)
    operand = context.expression(node.operand, expected)
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


# --------------------------------------------------------------------------------------------------------- comparisons


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
    if _is_literal(left) and not _is_literal(right):
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
        own = _own_operator(context, "!=" if negated else "==", left, right, span)
        if own is not None:
            return own
        if negated and isinstance(a, Nominal) and find_method(context, a, "eq") is not None:
            same = call_method_of(context, left, "eq", [right], span)
            return typed.Not(span, BOOL, coerce(context, same, BOOL))
    if not (fits(a, b) or fits(b, a) or (is_number(a) and is_number(b)) or _overlap(a, b)):
        context.error(
            "never-equal",
            span,
            "These two can never be equal",
            f"`{show(a)}` and `{show(b)}`",
            hint="convert one of them first" if TEXT in (a, b) else None,
        )
    return typed.Equal(span, BOOL, left, right, negated, _plain(a) and _plain(b))


def _overlap(a: Type, b: Type) -> bool:
    return any(fits(x, y) or fits(y, x) or (is_number(x) and is_number(y)) for x in members(a) for y in members(b))


def _plain(type_: Type) -> bool:
    alternatives = [resolve(m) for m in members(type_)]
    mixed = BOOL in alternatives and any(map(is_number, alternatives))
    return not mixed and all(is_number(m) or m in (BOOL, TEXT, NIL) for m in alternatives)


def _order(context: Context, operator: str, left: typed.Expr, right: typed.Expr, span: Span) -> typed.Expr:
    own = _own_operator(context, operator, left, right, span)
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
    if not _overlap(item.type, wanted):
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
    if not _overlap(value.type, test) and ERROR not in (test, resolve(value.type)):
        context.error("impossible-pattern", node.span, "This is never true", f"the value is `{show(value.type)}`")
    return typed.TypePattern(test, None)


def _names_type(context: Context, annotation: tree.NamedTypeExpr) -> bool:
    from simple.check.annotations import find_type_symbol

    return len(annotation.path) > 1 and find_type_symbol(context, annotation.path) is not None


# ------------------------------------------------------------------------------------------------ conversions, options


@expression(tree.Cast)
def check_cast(context: Context, node: tree.Cast, _expected: Type | None) -> typed.Expr:
    """`x as f64`: between numbers, from bool to a number, and from `any` or a wider type to a narrower one."""
    target = read_type(context, node.annotation)
    value = context.expression(node.value, target if _is_literal(node.value) else None)
    source = resolve(value.type)
    if ERROR in (source, target):
        return typed.Literal(node.span, target, None)
    number_like = is_number(target) or isinstance(target, Variable)
    if number_like and (is_number(source) or source == BOOL or isinstance(source, Variable)):
        return typed.Convert(node.span, target, value)
    if target == BOOL and isinstance(source, Variable):
        return typed.Convert(node.span, target, value)
    if fits(source, target) and source != ANY:
        value.type = target
        return value
    if source == ANY or any(fits(target, m) for m in members(source)):
        return typed.CheckType(node.span, target, value)
    hint = None
    if source == TEXT and is_number(target):
        hint = f"`text.to_{'i64' if isinstance(target, Int) else 'f64'}()` reads a number"
    elif target == TEXT:
        hint = '`to_text()`, or `"{…}"`, writes a value as text'
    elif target == BOOL and is_number(source):
        hint = "compare it: `x != 0`"
    context.error("bad-conversion", node.span, f"`{show(source)}` can't be converted to `{show(target)}`", hint=hint)
    return typed.Literal(node.span, target, None)


@expression(tree.Unwrap)
def check_unwrap(context: Context, node: tree.Unwrap, _expected: Type | None) -> typed.Expr:
    """`x!`."""
    value = context.expression(node.value)
    match resolve(value.type):
        case Option(inner):
            return typed.Unwrap(node.span, inner, value)
        case Result(ok, _):
            return typed.Unwrap(node.span, ok, value)
        case Simple("any" | "error") as other:
            return typed.Unwrap(node.span, other, value)
        case other:
            context.warning(
                "useless-unwrap", node.span, "This is never nil", f"this is `{show(other)}`", hint="leave out the `!`"
            )
            return value


@expression(tree.Present)
def check_present(context: Context, node: tree.Present, _expected: Type | None) -> typed.Expr:
    """`x.?`."""
    return typed.Present(node.span, BOOL, context.expression(node.value))


@expression(tree.Try)
def check_try(context: Context, node: tree.Try, _expected: Type | None) -> typed.Expr:
    """`x?`: the enclosing function must return a result (or an option) that can take the error."""
    value = context.expression(node.value)
    type_ = resolve(value.type)
    function = context.function
    if function is None:
        context.error(
            "try-outside",
            node.span,
            "`?` returns from a function, and here is none",
            hint="`match` the result, or unwrap it with `!`",
        )
        return context.failed(node.span)
    match type_:
        case Result(ok, error):
            returned: Type = Result(Hole(), error)
            inner, optional = ok, False
        case Option(inner_type):
            returned, inner, optional = option(Hole()), inner_type, True
        case _ if type_ in (ANY, ERROR):
            return typed.Try(node.span, type_, value, option=False)
        case _:
            context.error("wrong-operands", node.span, "`?` takes a result or an option", f"this is `{show(type_)}`")
            return context.failed(node.span)
    if function.result is None:
        function.returned.append(NIL if optional else returned)
    elif not fits(NIL if optional else returned, function.result):
        context.error(
            "type-mismatch",
            node.span,
            "The function can't return this " + ("nil" if optional else "error"),
            f"`?` would return it, but the function's result is `{show(function.result)}`",
        )
    return typed.Try(node.span, inner, value, optional)


@expression(tree.Pipe)
def check_pipe(context: Context, node: tree.Pipe, expected: Type | None) -> typed.Expr:
    """`x |> f` is `f(x)`, `x |> g(2)` is `g(x, 2)`."""
    first = tree.Argument(node.left.start, node.left.end, None, node.left, spread=False)
    if isinstance(node.right, tree.Call):
        call = tree.Call(node.start, node.end, node.right.function, [first, *node.right.arguments])
    else:
        call = tree.Call(node.start, node.end, node.right, [first])
    return context.expression(call, expected)
