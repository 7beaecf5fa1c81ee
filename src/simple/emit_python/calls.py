"""Calls of functions, methods and types, and functions as values."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.collections import spread_items
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.expressions import field_name, struct_copy
from simple.emit_python.patterns import readable_subject
from simple.emit_python.places import pin
from simple.types.model import ANY, Kind, Nominal, Option, Variable, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.types.model import Type, TypeInfo

Arguments = list[typed.Expr | typed.Spread]
Named = list[tuple[str, typed.Expr]]


def call_parts(
    emitter: Emitter, function: Callable[[], ast.expr], arguments: Arguments, names: Named
) -> tuple[ast.expr, list[ast.expr], list[ast.keyword]]:
    """The function, its arguments and its named arguments, evaluated in this order."""
    everything = [*arguments, *(value for _, value in names)]

    def maker(part: typed.Expr | typed.Spread) -> Callable[[], ast.expr]:
        return lambda: spread_items(emitter, [part])[0]

    values = emitter.ordered([function, *map(maker, everything)])
    called, positional = values[0], values[1 : 1 + len(arguments)]
    keywords = [
        ast.keyword(field_name(name), value)
        for (name, _), value in zip(names, values[1 + len(arguments) :], strict=True)
    ]
    return called, positional, keywords


@emits(typed.Call)
def call(emitter: Emitter, node: typed.Call) -> ast.expr:
    function, arguments, keywords = call_parts(
        emitter, lambda: emitter.expression(node.function), node.arguments, node.names
    )
    return build.call(function, *arguments, keywords=keywords)


@emits(typed.CallMethod)
def call_method(emitter: Emitter, node: typed.CallMethod) -> ast.expr:
    function, arguments, keywords = call_parts(
        emitter, lambda: _method(emitter, node.receiver, node.name), node.arguments, node.names
    )
    return build.call(function, *arguments, keywords=keywords)


@emits(typed.BoundMethod)
def bound_method(emitter: Emitter, node: typed.BoundMethod) -> ast.expr:
    return _method(emitter, node.receiver, node.name)


def _method(emitter: Emitter, receiver: typed.Expr, name: str) -> ast.expr:
    """A method of a value: an attribute of its class, but for two cases that only traits have.

    A number or a list may have the trait by an `impl` (in a trait's own methods, `self` by one in any module). And a `me` method that is
    called on a trait would change a struct that others may hold, which the run-time library refuses.
    """
    attribute = field_name(name)
    trait = _trait(resolve(receiver.type))
    value = emitter.expression(receiver)
    if trait is None:
        return build.attribute(value, attribute)
    is_self = isinstance(receiver, typed.Local) and receiver.variable.name == "self" and isinstance(value, ast.Name)
    if is_self or trait.builtins:
        value, again = emitter.atom(value)
        plain = build.compare(emitter.call("type", value), "in", emitter.helper("builtin_types"))
        slow = emitter.call("builtin_method_of", again(), build.constant(attribute), emitter.class_name(trait))
        return build.choose(plain, slow, build.attribute(again(), attribute))
    method = trait.methods.get(name)
    if method is not None and method.mutating:
        return emitter.call("method_of", value, build.constant(attribute))
    return build.attribute(value, attribute)


def _trait(kind: Type) -> TypeInfo | None:
    """The trait that a value is only known by."""
    if isinstance(kind, Variable) and kind.bound is not None:
        kind = resolve(kind.bound)
    return kind.info if isinstance(kind, Nominal) and kind.info.kind is Kind.TRAIT else None


@emits(typed.CallMutating)
def call_mutating(emitter: Emitter, node: typed.CallMutating) -> ast.expr:
    """The struct is copied, the method changes the copy, the copy takes the struct's place."""
    place = pin(emitter, node.place)
    copy = emitter.stored(struct_copy(place.read()))
    _, arguments, keywords = call_parts(emitter, lambda: copy, node.arguments, node.names)
    method = build.attribute(build.name(copy.id), field_name(node.name))
    result = emitter.stored(build.call(method, *arguments, keywords=keywords))
    place.write(build.name(copy.id))
    return result


@emits(typed.Construct)
def construct(emitter: Emitter, node: typed.Construct) -> ast.expr:
    """Fields in order; a left-out default leaves the ones after it to be named."""
    class_ = emitter.class_name(node.info, node.variant)
    fields = node.info.fields if node.variant is None else node.variant.fields
    if node.variant is not None and not fields:
        return class_
    given = [(f.name, a) for f, a in zip(fields, node.arguments, strict=True) if a is not None]
    values = emitter.operands([a for _, a in given])
    positional: list[ast.expr] = []
    keywords: list[ast.keyword] = []
    broken = False
    remaining = iter(values)
    for field, argument in zip(fields, node.arguments, strict=True):
        if argument is None:
            broken = True
        elif broken:
            keywords.append(ast.keyword(field_name(field.name), next(remaining)))
        else:
            positional.append(next(remaining))
    return build.call(class_, *positional, keywords=keywords)


@emits(typed.Unwrap)
def unwrap(emitter: Emitter, node: typed.Unwrap) -> ast.expr:
    value = emitter.expression(node.value)
    if isinstance(resolve(node.value.type), Option):
        start, again = emitter.atom(value)
        test = build.compare(start, "is not", build.constant(None))
        return build.choose(test, again(), emitter.call("unwrap", build.constant(None)))
    return emitter.call("unwrap", value)


@emits(typed.Coalesce)
def coalesce(emitter: Emitter, node: typed.Coalesce) -> ast.expr:
    start, again = emitter.atom(emitter.expression(node.value))
    if node.result:
        test: ast.expr = build.has_type(start, emitter.helper("Ok"), emitter.helper("type").id)
        value: ast.expr = build.attribute(again(), "value")
    else:
        test, value = build.compare(start, "is not", build.constant(None)), again()
    return conditional(emitter, test, lambda: value, node.otherwise)


@emits(typed.IfPresent)
def if_present(emitter: Emitter, node: typed.IfPresent) -> ast.expr:
    value = emitter.expression(node.value)
    bound = emitter.declared_inside(node.variable, value)
    test = build.compare(bound, "is", build.constant(None))
    return conditional(emitter, test, lambda: build.constant(None), node.body)


def conditional(emitter: Emitter, test: ast.expr, then: Callable[[], ast.expr], otherwise: typed.Expr) -> ast.expr:
    """`then if test else otherwise`, where the last part may need statements."""
    with emitter.intervals.branch():
        statements, value = emitter.piece(otherwise)
    if not statements:
        return build.choose(test, then(), value)
    result = emitter.fresh()
    yes, no = build.assign(result, then()), build.assign(result, value)
    for statement in (yes, no):
        emitter.positions.stamp(statement, emitter.span)
    emitter.add(ast.If(test, [yes], [*statements, no]))
    return build.name(result)


@emits(typed.Try)
def try_(emitter: Emitter, node: typed.Try) -> ast.expr:
    """Leaves the function with the error (or nil)."""
    subject = readable_subject(emitter, emitter.expression(node.value))
    if node.option:
        emitter.add(ast.If(build.compare(subject(), "is", build.constant(None)), [_return(emitter, subject())], []))
        return subject()
    failed = build.has_type(subject(), emitter.helper("Err"), emitter.helper("type").id)
    emitter.add(ast.If(failed, [_return(emitter, subject())], []))
    if resolve(node.value.type) == ANY:
        return emitter.call("unwrap", subject())
    return build.attribute(subject(), "value")


def _return(emitter: Emitter, value: ast.expr) -> ast.stmt:
    statement = ast.Return(value)
    emitter.positions.stamp(statement, emitter.span)
    return statement


@emits(typed.Present)
def present(emitter: Emitter, node: typed.Present) -> ast.expr:
    return emitter.call("present", emitter.expression(node.value))


# ---------------------------------------------------------------------------------------------------- resolved at run time


@emits(typed.DynamicUnary)
def dynamic_unary(emitter: Emitter, node: typed.DynamicUnary) -> ast.expr:
    return emitter.call("unary", build.constant(node.operator), emitter.expression(node.operand))


@emits(typed.DynamicBinary)
def dynamic_binary(emitter: Emitter, node: typed.DynamicBinary) -> ast.expr:
    left, right = emitter.operands([node.left, node.right])
    return emitter.call("binary", build.constant(node.operator), left, right)


@emits(typed.DynamicMember)
def dynamic_member(emitter: Emitter, node: typed.DynamicMember) -> ast.expr:
    return emitter.call("member", emitter.expression(node.target), build.constant(node.name))


@emits(typed.DynamicCall)
def dynamic_call(emitter: Emitter, node: typed.DynamicCall) -> ast.expr:
    function, arguments, keywords = call_parts(
        emitter, lambda: emitter.expression(node.function), node.arguments, node.names
    )
    if node.name is None:
        return build.call(emitter.helper("call"), function, *arguments, keywords=keywords)
    return build.call(emitter.helper("call_method"), function, build.constant(node.name), *arguments, keywords=keywords)


@emits(typed.DynamicItem)
def dynamic_item(emitter: Emitter, node: typed.DynamicItem) -> ast.expr:
    target, *indices = emitter.operands([node.target, *node.indices])
    return emitter.call("get_item", target, *indices)


@emits(typed.DynamicIterable)
def dynamic_iterable(emitter: Emitter, node: typed.DynamicIterable) -> ast.expr:
    return emitter.call("iterable", emitter.expression(node.value))
