"""Conversions by `as`; options and results: `??`, `!`, `.?`, `?`; the pipe."""

from __future__ import annotations

from simple.check import typed
from simple.check.annotations import read_type
from simple.check.coerce import coerce, convert, needs_change
from simple.check.context import Context, expression
from simple.check.literals import is_number_literal
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    NIL,
    TEXT,
    Hole,
    Int,
    Option,
    Result,
    Simple,
    Type,
    Variable,
    resolve,
)
from simple.types.relations import fits, is_number, join, members, option
from simple.types.show import show


@expression(tree.Cast)
def check_cast(context: Context, node: tree.Cast, _expected: Type | None) -> typed.Expr:
    """`x as f64`: between numbers, from bool to a number, and from `any` or a wider type to a narrower one."""
    target = read_type(context, node.annotation)
    value = context.expression(node.value, target if is_number_literal(node.value) else None)
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


def check_coalesce(context: Context, node: tree.Binary, value: typed.Expr, expected: Type | None) -> typed.Expr:
    """`a ?? b`, of which `a` is checked."""
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
