"""Calls of what is built in. Most built-ins are checked by their signature; a few have a type that no signature says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from simple.check import typed
from simple.check.builtins import FUNCTIONS, METHODS
from simple.check.coerce import coerce
from simple.check.context import Context
from simple.check.interface import FunctionSymbol
from simple.source import SourceFile
from simple.syntax import tree
from simple.syntax.parser import parse
from simple.types.model import (
    ANY,
    ERROR,
    I64,
    NEVER,
    RANGE,
    TEXT,
    Buffer,
    Dict,
    FieldInfo,
    Float,
    Function,
    Hole,
    Kind,
    List,
    Nominal,
    Parameter,
    Tuple,
    Type,
    TypeInfo,
    Variable,
    resolve,
)
from simple.types.relations import fits, is_number, item_type, join, option, substitute
from simple.types.show import show

SpecialCheck: TypeAlias = "Callable[[Context, tree.Call], typed.Expr | None]"


@dataclass(frozen=True, slots=True)
class BuiltinSignature:
    """A built-in function or method: its type (a method's `self` is the first parameter) and the values of its defaults."""

    type: Function
    defaults: tuple[tree.Expr | None, ...]
    receiver: Type | None = None


@cache
def function_signatures() -> dict[str, BuiltinSignature]:
    """The built-in functions."""
    return _read(FUNCTIONS)


@cache
def all_method_signatures() -> dict[str, dict[str, BuiltinSignature]]:
    """The methods of each built-in type."""
    return {kind: _read(text) for kind, text in METHODS.items()}


def _read(text: str) -> dict[str, BuiltinSignature]:
    body = "".join(f"    {line}\n" for line in text.strip().splitlines())
    module, problems = parse(SourceFile("<built in>", f"trait Builtins:\n{body}"))
    assert not problems, [(p.title, p.span) for p in problems]
    (trait,) = module.statements
    assert isinstance(trait, tree.Trait)
    return {method.name: _signature(method) for method in trait.methods}


def _signature(method: tree.Function) -> BuiltinSignature:
    from simple.check.annotations import read_type

    variables = {name: Variable(name) for name in "TUKVE"}
    context = Context("", SourceFile("<built in>", ""), lambda name: (_ for _ in ()).throw(LookupError(name)))
    context.type_variables = dict(variables)
    context.builtin_types = builtin_types()
    parameters = tuple(
        Parameter(
            p.name, ANY if p.annotation is None else read_type(context, p.annotation), p.default is not None, p.variadic
        )
        for p in method.parameters
    )
    result = read_type(context, method.result) if method.result is not None else NEVER
    used = tuple(v for v in variables.values())
    function = Function(parameters, result, used)
    receiver = parameters[0].type if parameters and parameters[0].name == "self" else None
    return BuiltinSignature(function, tuple(p.default for p in method.parameters), receiver)


@cache
def builtin_types() -> dict[str, TypeInfo]:
    """The classes that need no import: what `attempt` gives for a failure, and what an own type's `get` and `set` are given."""
    end = option(I64)
    fields = {
        "Error": [FieldInfo("message", TEXT, has_default=False), FieldInfo("kind", TEXT, has_default=True)],
        "Slice": [FieldInfo(name, end, has_default=False) for name in ("low", "high", "step")],
        "Ellipsis": [],
    }
    return {name: TypeInfo(name, "", Kind.CLASS, fields=parts) for name, parts in fields.items()}


def call_builtin_function(
    context: Context, symbol: FunctionSymbol, node: tree.Call, expected: Type | None
) -> typed.Expr:
    """A call of `len(xs)`, `print a, b`, and the like."""
    name = symbol.name
    special = SPECIAL.get(name)
    if special is not None and not any(a.name or a.spread for a in node.arguments):
        result = special(context, node)
        if result is not None:
            return result
    signature = function_signatures()[name]
    return _call(context, name, signature, node, None, expected)


CHANGING = frozenset({"push", "pop", "insert", "remove", "extend", "clear"})
"""The methods of a list that a range doesn't have."""


def call_builtin_method(
    context: Context, receiver: typed.Expr, name: str, node: tree.Call, expected: Type | None
) -> typed.Expr | None:
    """A method of a built-in type; None if it has none of that name."""
    from simple.check.members import builtin_kind

    kind = builtin_kind(receiver.type)
    signature = all_method_signatures().get(kind, {}).get(name)
    if signature is None:
        kind = "any"
        signature = all_method_signatures()["any"].get(name)
    if signature is None:
        return None
    if resolve(receiver.type) == RANGE and name in CHANGING:
        context.error(
            "wrong-operands",
            node.span,
            f"`{name}` changes a list, and a range can't change",
            hint="make a list of it: `[...r]`",
        )
        return context.failed(node.span)
    return _call(context, f"{kind}.{name}", signature, node, receiver, expected)


def _call(
    context: Context,
    name: str,
    signature: BuiltinSignature,
    node: tree.Call,
    receiver: typed.Expr | None,
    expected: Type | None,
) -> typed.Expr:
    from simple.check.calls import match_arguments

    fresh: dict[Variable, Type] = {v: Hole() for v in signature.type.variables}
    whole = substitute(signature.type, fresh)
    assert isinstance(whole, Function)
    parameters = whole.parameters
    if receiver is not None:
        if not fits(receiver.type, parameters[0].type) and resolve(receiver.type) != RANGE:
            word, wanted = name.rsplit(".", 1)[-1], signature.type.parameters[0].type
            title = f"`{word}` is there for `{show(wanted)}`"
            context.error("unknown-member", receiver.span, title, f"this is `{show(receiver.type)}`")
            return context.failed(node.span)
        parameters = parameters[1:]
    if name == "list.reduce" and node.arguments and isinstance(node.arguments[0].value, tree.IntLiteral):
        # `xs.reduce(0, …)` over floats: the literal is a float, too.
        assert receiver is not None
        item = item_type(receiver.type)
        if isinstance(item, Float):
            fits(item, parameters[0].type)
    function = Function(parameters, whole.result)
    arguments, result = match_arguments(context, function, node, name.rsplit(".", 1)[-1], expected)
    values: list[typed.Expr] = [] if receiver is None else [receiver]
    if any(p.variadic for p in parameters) or any(isinstance(a, typed.Spread) for a in arguments.positional):
        spread = next((a for a in arguments.positional if isinstance(a, typed.Spread)), None)
        if spread is not None:
            callee = typed.Builtin(node.function.span, whole, name)
            return typed.Call(node.span, result, callee, arguments.positional, arguments.names)
        values += [a for a in arguments.positional if not isinstance(a, typed.Spread)]
        return typed.CallBuiltin(node.span, result, name, values)
    defaults = signature.defaults[len(signature.defaults) - len(parameters) :]
    for value, parameter, default in zip(arguments.by_parameter, parameters, defaults, strict=False):
        if value is not None:
            values.append(value)
        elif default is not None:
            moved = context.expression(default, parameter.type)
            moved.span = node.span
            values.append(coerce(context, moved, parameter.type))
    return typed.CallBuiltin(node.span, result, name, values)


# ------------------------------------------------------------------------------------------------------- special types


def _abs(context: Context, node: tree.Call) -> typed.Expr | None:
    from simple.check.members import call_method_of, find_method

    if len(node.arguments) != 1:
        return None
    value = context.expression(node.arguments[0].value)
    type_ = resolve(value.type)
    if find_method(context, type_, "abs") is not None and isinstance(type_, Nominal):
        return call_method_of(context, value, "abs", [], node.span)
    if is_number(type_) or type_ in (ANY, ERROR):
        return typed.CallBuiltin(node.span, type_, "abs", [value])
    context.error("type-mismatch", value.span, "`abs` takes a number", f"this is `{show(type_)}`")
    return context.failed(node.span)


def _extreme(name: str) -> SpecialCheck:
    def check(context: Context, node: tree.Call) -> typed.Expr | None:
        if not node.arguments:
            return None
        values = [context.expression(node.arguments[0].value)]
        for argument in node.arguments[1:]:
            values.append(context.expression(argument.value, values[0].type if is_number(values[0].type) else None))
        if len(values) == 1:
            item = item_type(values[0].type)
            if item is None:
                _report_not_list(context, values[0], name)
                return context.failed(node.span)
            return typed.CallBuiltin(node.span, option(item), f"list.{name}", values)
        result = values[0].type
        for value in values[1:]:
            result = join(result, value.type)
        if is_number(result):
            values = [coerce(context, value, result) for value in values]
        return typed.CallBuiltin(node.span, result, name, values)

    return check


def _report_not_list(context: Context, value: typed.Expr, name: str) -> None:
    if resolve(value.type) != ERROR:
        context.error(
            "type-mismatch", value.span, f"`{name}` takes a list, or several values", f"this is `{show(value.type)}`"
        )


def _sum(context: Context, node: tree.Call) -> typed.Expr | None:
    from simple.check.members import call_method_of, find_method

    if len(node.arguments) != 1:
        return None
    value = context.expression(node.arguments[0].value)
    type_ = resolve(value.type)
    if isinstance(type_, Nominal) and find_method(context, type_, "sum") is not None:
        return call_method_of(context, value, "sum", [], node.span)
    item = item_type(type_)
    if item is None:
        _report_not_list(context, value, "sum")
        return context.failed(node.span)
    return typed.CallBuiltin(node.span, item, "list.sum", [value])


def _len(context: Context, node: tree.Call) -> typed.Expr | None:
    from simple.check.members import call_method_of, find_method

    if len(node.arguments) != 1:
        return None
    value = context.expression(node.arguments[0].value)
    type_ = resolve(value.type)
    if isinstance(type_, Nominal) and find_method(context, type_, "len") is not None:
        return call_method_of(context, value, "len", [], node.span)
    if isinstance(type_, List | Dict | Buffer | Tuple) or type_ in (TEXT, RANGE, ANY, ERROR):
        return typed.CallBuiltin(node.span, I64, "len", [value])
    context.error("type-mismatch", value.span, "This has no length", f"this is `{show(type_)}`")
    return context.failed(node.span)


def _range(context: Context, node: tree.Call) -> typed.Expr | None:
    from simple.check.coerce import check_against

    if len(node.arguments) not in (1, 2):
        return None
    ends = [check_against(context, a.value, I64) for a in node.arguments]
    low: typed.Expr = ends[0] if len(ends) == 2 else typed.Literal(node.span, I64, 0)
    return typed.MakeRange(node.span, RANGE, low, ends[-1], inclusive=False)


SPECIAL: dict[str, SpecialCheck] = {
    "abs": _abs,
    "min": _extreme("min"),
    "max": _extreme("max"),
    "sum": _sum,
    "len": _len,
    "range": _range,
}
