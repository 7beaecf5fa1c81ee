"""Literals: numbers, text, collections, comprehensions, ranges."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from simple.check import typed
from simple.check.coerce import check_against, coerce, condition, convert, needs_change
from simple.check.context import Context, expression
from simple.check.facts import facts_of, holding
from simple.check.patterns import bind_pattern
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    F32,
    F64,
    I64,
    INTS,
    RANGE,
    TEXT,
    UNIT,
    Dict,
    Float,
    Hole,
    Int,
    Kind,
    List,
    Nominal,
    Option,
    Tuple,
    Type,
    Union,
    resolve,
)
from simple.types.relations import fits, item_type, join, members
from simple.types.show import show

if TYPE_CHECKING:
    from simple.source import Span


NUMBER_LITERALS = (tree.IntLiteral, tree.FloatLiteral)


def is_number_literal(node: tree.Expr) -> bool:
    """Whether an expression is a number written out, with a sign or without."""
    return isinstance(node, NUMBER_LITERALS) or (
        isinstance(node, tree.Unary) and node.operator == "-" and isinstance(node.operand, NUMBER_LITERALS)
    )


@expression(tree.IntLiteral)
def check_int(context: Context, node: tree.IntLiteral, expected: Type | None) -> typed.Expr:
    """An integer takes the integer type that is expected, else i64; a float where only a float can stand."""
    if node.suffix in ("f64", "f32"):
        return typed.Literal(node.span, F64 if node.suffix == "f64" else F32, float(node.value))
    kind = INTS[node.suffix] if node.suffix else I64
    if node.suffix is None and expected is not None:
        alternatives = [resolve(member) for member in members(expected)]
        if I64 not in alternatives:
            kind = next((member for member in alternatives if isinstance(member, Int)), I64)
    return int_literal(context, node.span, node.value, kind)


def int_literal(context: Context, span: Span, value: int, kind: Int) -> typed.Expr:
    """An integer of a type that must hold it."""
    if kind.low <= value <= kind.high:
        return typed.Literal(span, kind, value)
    digits = str(value) if abs(value) < 10**40 else "this number"
    if I64.low <= value <= I64.high:
        hint: str | None = "`i64` holds it"
    else:
        hint = "write it as a float if it need not be exact" if abs(value) < 10**300 else None
    context.error(
        "int-out-of-range",
        span,
        f"{digits} does not fit `{show(kind)}`",
        f"`{show(kind)}` goes from {kind.low} to {kind.high}",
        hint=hint,
    )
    return context.failed(span)


@expression(tree.FloatLiteral)
def check_float(_context: Context, node: tree.FloatLiteral, expected: Type | None) -> typed.Expr:
    """A float takes the float type that is expected, else f64."""
    kind: Float = F32 if node.suffix == "f32" else F64
    if node.suffix is None and expected is not None:
        alternatives = [resolve(member) for member in members(expected)]
        if F32 in alternatives and F64 not in alternatives:
            kind = F32
    literal = typed.Literal(node.span, F64, node.value)
    return literal if kind == F64 else typed.Convert(node.span, F32, literal)


@expression(tree.BoolLiteral)
def check_bool(_context: Context, node: tree.BoolLiteral, _expected: Type | None) -> typed.Expr:
    """`true`, `false`."""
    return typed.Literal(node.span, BOOL, node.value)


@expression(tree.TextLiteral)
def check_text(_context: Context, node: tree.TextLiteral, _expected: Type | None) -> typed.Expr:
    """Text without interpolation."""
    return typed.Literal(node.span, TEXT, node.value)


@expression(tree.InterpolatedText)
def check_interpolated(context: Context, node: tree.InterpolatedText, _expected: Type | None) -> typed.Expr:
    """Text with values in braces; a format must suit its value."""
    parts: list[str | typed.InterpolatedValue] = []
    for part in node.parts:
        if isinstance(part, str):
            parts.append(part)
            continue
        value = context.expression(part.value)
        if part.format is not None:
            _check_format(context, part, resolve(value.type))
        parts.append(typed.InterpolatedValue(value, part.format))
    return typed.Interpolate(node.span, TEXT, parts)


SAMPLES = ((Int, 1), (Float, 1.0))


def _check_format(context: Context, part: tree.InterpolatedPart, type_: Type) -> None:
    sample: object = next((value for kind, value in SAMPLES if isinstance(type_, kind)), None)
    if type_ == TEXT:
        sample = ""
    assert part.format is not None
    if sample is None or "{" in part.format:
        return
    try:
        format(sample, part.format)
    except ValueError:
        context.error(
            "bad-format",
            part.span,
            f"`{part.format}` is no format for `{show(type_)}`",
            hint="`.4f` gives four decimals, `>8` aligns to the right in eight columns, `,` groups thousands",
        )


@expression(tree.ListLiteral)
def check_list(context: Context, node: tree.ListLiteral, expected: Type | None) -> typed.Expr:
    """A list takes the item type that is expected; else what its items have in common."""
    wanted = _expected_part(expected, List)
    hint = resolve(wanted.item) if isinstance(wanted, List) else None
    items: list[typed.Expr | typed.Spread] = []
    found: Type | None = None
    for item in node.items:
        if isinstance(item, tree.Spread):
            value, type_ = _spread(context, item)
            items.append(typed.Spread(value))
        else:
            checked = context.expression(item, hint if hint is not None and not isinstance(hint, Hole) else found)
            type_ = checked.type
            items.append(checked)
        found = type_ if found is None else join(found, type_)
    if hint is not None and not isinstance(hint, Hole):
        fitted = [i if isinstance(i, typed.Spread) else convert(i, hint) for i in items]
        if None not in fitted and all(_spread_fits(i, hint) for i in items):
            return typed.MakeList(node.span, List(hint), [_spread_as(i, hint) for i in fitted if i is not None])
    if found is None:
        return typed.MakeList(node.span, List(hint if hint is not None else Hole()), [])
    item_kind = found
    fitted_items = [
        _spread_as(i, item_kind) if isinstance(i, typed.Spread) else coerce(context, i, item_kind) for i in items
    ]
    return typed.MakeList(node.span, List(item_kind), fitted_items)


def _spread_fits(item: typed.Expr | typed.Spread, kind: Type) -> bool:
    if not isinstance(item, typed.Spread):
        return True
    inner = item_type(item.value.type) or ERROR
    return needs_change(inner, kind) or fits(inner, kind)


def _spread_as(item: typed.Expr | typed.Spread, kind: Type) -> typed.Expr | typed.Spread:
    """Spread integers become floats one by one where the list is one of floats."""
    inner = item_type(item.value.type) if isinstance(item, typed.Spread) else None
    if inner is None or not isinstance(item, typed.Spread) or not needs_change(inner, kind):
        return item
    span = item.value.span
    variable = typed.Variable("item", resolve(inner))
    element = convert(typed.Local(span, variable.type, variable), kind)
    assert element is not None
    clause = typed.Clause(typed.AnythingPattern(variable), item.value, [])
    return typed.Spread(typed.Comprehension(span, List(kind), None, element, [clause]))


def _expected_part(expected: Type | None, kind: type) -> Type | None:
    """The list, dict or tuple type among what is expected."""
    if expected is None:
        return None
    return next((m for m in map(resolve, members(expected)) if isinstance(m, kind)), None)


def _spread(context: Context, node: tree.Spread) -> tuple[typed.Expr, Type]:
    value = context.expression(node.value)
    item = item_type(value.type)
    if item is None:
        context.error(
            "not-iterable", node.span, "Only lists, ranges and tuples can be spread", f"this is `{show(value.type)}`"
        )
        return context.failed(node.span), ERROR
    return value, item


@expression(tree.DictLiteral)
def check_dict(context: Context, node: tree.DictLiteral, expected: Type | None) -> typed.Expr:
    """A dict takes the types that are expected; else what its entries have in common."""
    wanted = _expected_part(expected, Dict)
    key_type: Type | None = resolve(wanted.key) if isinstance(wanted, Dict) else None
    value_type: Type | None = resolve(wanted.value) if isinstance(wanted, Dict) else None
    guided = wanted is not None and not isinstance(key_type, Hole) and not isinstance(value_type, Hole)
    entries: list[tuple[typed.Expr, typed.Expr] | typed.Spread] = []
    keys: Type | None = None
    values: Type | None = None
    for entry in node.entries:
        if isinstance(entry, tree.Spread):
            spread = context.expression(entry.value, wanted)
            entries.append(typed.Spread(spread))
            kind = resolve(spread.type)
            if isinstance(kind, Dict):
                keys = kind.key if keys is None else join(keys, kind.key)
                values = kind.value if values is None else join(values, kind.value)
            elif kind not in (ANY, ERROR):
                context.error(
                    "not-a-dict", entry.span, "Only a dict can be spread into a dict", f"this is `{show(kind)}`"
                )
            continue
        key, value = context.expression(entry.key, key_type), context.expression(entry.value, value_type)
        if guided and key_type is not None and value_type is not None:
            key, value = coerce(context, key, key_type), coerce(context, value, value_type)
        keys = key.type if keys is None else join(keys, key.type)
        values = value.type if values is None else join(values, value.type)
        entries.append((key, value))
    if guided and key_type is not None and value_type is not None:
        keys, values = key_type, value_type
    keys = keys if keys is not None else key_type or Hole()
    values = values if values is not None else value_type or Hole()
    fitted = [
        _dict_spread_as(context, e, Dict(keys, values))
        if isinstance(e, typed.Spread)
        else (coerce(context, e[0], keys), coerce(context, e[1], values))
        for e in entries
    ]
    return typed.MakeDict(node.span, Dict(keys, values), fitted)


def _dict_spread_as(context: Context, entry: typed.Spread, kind: Dict) -> typed.Spread:
    """Spread entries become those of the dict that they come into, one by one where their numbers change."""
    source = resolve(entry.value.type)
    if not isinstance(source, Dict):
        return entry
    if not (needs_change(source.key, kind.key) or needs_change(source.value, kind.value)):
        return typed.Spread(coerce(context, entry.value, kind, what="what is spread"))
    span = entry.value.span
    key, value = (typed.Variable(n, resolve(t)) for n, t in (("key", source.key), ("value", source.value)))
    pairs = typed.CallBuiltin(span, List(Tuple((key.type, value.type))), "dict.items", [entry.value])
    bound: list[typed.Pattern] = [typed.AnythingPattern(key), typed.AnythingPattern(value)]
    clause = typed.Clause(typed.SequencePattern(bound, None, None, list=False, check=False), pairs, [])
    new_key = coerce(context, typed.Local(span, key.type, key), kind.key)
    new_value = coerce(context, typed.Local(span, value.type, value), kind.value)
    return typed.Spread(typed.Comprehension(span, kind, new_key, new_value, [clause]))


@expression(tree.TupleLiteral)
def check_tuple(context: Context, node: tree.TupleLiteral, expected: Type | None) -> typed.Expr:
    """A tuple; without items the unit value."""
    if not node.items:
        return typed.Literal(node.span, UNIT, ())
    wanted = _expected_part(expected, Tuple)
    hints: list[Type | None] = [None] * len(node.items)
    if isinstance(wanted, Tuple) and len(wanted.items) == len(node.items):
        hints = list(wanted.items)
    items = [
        context.expression(item) if hint is None else _fit_quietly(context.expression(item, hint), hint)
        for item, hint in zip(node.items, hints, strict=True)
    ]
    return typed.MakeTuple(node.span, Tuple(tuple(item.type for item in items)), items)


def _fit_quietly(value: typed.Expr, hint: Type) -> typed.Expr:
    """The value converted if it can be; the whole tuple's mismatch is reported by whoever expects it."""
    return convert(value, hint) or value


@expression(tree.RangeExpr)
def check_range(context: Context, node: tree.RangeExpr, _expected: Type | None) -> typed.Expr:
    """`low..high`."""
    low, high = (check_against(context, end, I64, what="the end of a range") for end in (node.low, node.high))
    return typed.MakeRange(node.span, RANGE, low, high, node.inclusive)


@expression(tree.ListComprehension)
def check_list_comprehension(context: Context, node: tree.ListComprehension, expected: Type | None) -> typed.Expr:
    """`[x for x in xs if …]`."""
    wanted = _expected_part(expected, List)
    with context.block_scope(in_loop=True), ExitStack() as known:
        clauses = [_clause(context, clause, known) for clause in node.clauses]
        hint = resolve(wanted.item) if isinstance(wanted, List) else None
        element = context.expression(node.element, hint)
        if hint is not None and not isinstance(hint, Hole):
            element = _fit_quietly(element, hint)
    return typed.Comprehension(node.span, List(element.type), None, element, clauses)


@expression(tree.DictComprehension)
def check_dict_comprehension(context: Context, node: tree.DictComprehension, expected: Type | None) -> typed.Expr:
    """`{k: v for k, v in pairs}`."""
    wanted = _expected_part(expected, Dict)
    with context.block_scope(in_loop=True), ExitStack() as known:
        clauses = [_clause(context, clause, known) for clause in node.clauses]
        key = context.expression(node.key, wanted.key if isinstance(wanted, Dict) else None)
        value = context.expression(node.value, wanted.value if isinstance(wanted, Dict) else None)
        if isinstance(wanted, Dict):
            key, value = _fit_quietly(key, wanted.key), _fit_quietly(value, wanted.value)
    return typed.Comprehension(node.span, Dict(key.type, value.type), key, value, clauses)


def _clause(context: Context, node: tree.ComprehensionClause, known: ExitStack) -> typed.Clause:
    """A `for` with its conditions, whose facts hold in what follows, until `known` ends."""
    iterable, item = check_iterable(context, node.iterable)
    pattern = bind_pattern(context, node.pattern, item)
    conditions = []
    for test in node.conditions:
        conditions.append(condition(context, test))
        known.enter_context(holding(context, facts_of(conditions[-1])[0]))
    return typed.Clause(pattern, iterable, conditions)


def check_iterable(context: Context, node: tree.Expr) -> tuple[typed.Expr, Type]:
    """What a `for` goes through, and the type of its items.

    An own type gives them by its method `iter`: a list or the like, or an object whose method `next` gives one after the other,
    and nil at the end.
    """
    from simple.check.members import call_method_of, find_method

    value = context.expression(node)
    type_ = resolve(value.type)
    if type_ == ANY:
        return typed.DynamicIterable(node.span, ANY, value), ANY
    item = item_type(type_)
    if item is not None:
        return value, item
    if find_method(context, type_, "iter") is not None:
        items = call_method_of(context, value, "iter", [], node.span)
        inner = item_type(items.type)
        if inner is not None and resolve(items.type) != ANY:
            return items, inner
        inner = inner or _pulled_type(context, items.type)
        if inner is not None:
            return typed.DynamicIterable(node.span, ANY, items), inner
    hint = None
    if isinstance(type_, Nominal):
        hint = f"give `{show(type_)}` a method `iter` that gives a list, or an object of a class with `next() -> T?`"
    elif isinstance(type_, Int):
        hint = "count with a range: `for i in 0..n:`"
    elif isinstance(type_, Option):
        hint = "it may be nil: `for x in xs ?? []:`"
    elif isinstance(type_, Union):
        hint = "not every alternative of the union can be iterated: `match` it first"
    context.error("not-iterable", node.span, "This can't be iterated", f"this is `{show(type_)}`", hint=hint)
    return context.failed(node.span), ERROR


def _pulled_type(context: Context, type_: Type) -> Type | None:
    """What an object's method `next` gives until there is nothing more; None without such a method."""
    from simple.check.members import find_method, method_type

    iterator = resolve(type_)
    method = find_method(context, iterator, "next")
    if method is None or not isinstance(iterator, Nominal) or iterator.info.kind not in {Kind.CLASS, Kind.TRAIT}:
        return None
    function = method_type(context, iterator, method)
    result = resolve(function.result)
    if function.parameters or not (result == ANY or isinstance(result, Option)):
        return None
    return result.inner if isinstance(result, Option) else result
