"""Members: fields, methods, variants, what a module exports; and finding the methods of any type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.check.context import Context, expression
from simple.check.forwarding import forward_of
from simple.check.interface import ModuleSymbol
from simple.check.names import place_itself, symbol_value, variant_value
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    ERROR,
    RANGE,
    TEXT,
    Bound,
    Buffer,
    Dict,
    Float,
    Function,
    Hole,
    Int,
    List,
    MethodInfo,
    Nominal,
    Option,
    Result,
    Tuple,
    Type,
    TypeName,
    Union,
    Variable,
    resolve,
)
from simple.types.relations import members, option, substitute
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FOREIGN_SPELLINGS = {
    "append": "push", "length": "len", "size": "len", "count": "len", "toString": "to_text", "strip": "trim",
    "startswith": "starts_with", "endswith": "ends_with", "toUpperCase": "upper", "toLowerCase": "lower",
    "forEach": "each", "sort": "sorted", "sort_by": "sorted", "includes": "contains",
    "has": "contains", "has_key": "contains", "extend_from": "extend", "add": "push", "delete": "remove", "T": "t",
}  # fmt: skip
"""What people from other languages write, and what it is called here."""


def builtin_kind(type_: Type) -> str:
    """The built-in type whose methods a value has: `list`, `text`, …; `any` for what every value has."""
    match resolve(type_):
        case List():
            return "list"
        case Dict():
            return "dict"
        case Buffer():
            return "buffer"
        case Result():
            return "result"
        case Int() | Float():
            return show(type_)
        case Tuple():
            return "tuple"
        case other if other == RANGE:
            return "list"
        case other if other == TEXT:
            return "text"
        case other if show(other) == "bool":
            return "bool"
        case _:
            return "any"


def find_method(context: Context, type_: Type, name: str) -> MethodInfo | None:
    """A method of a declared type, of its traits, of a type variable's bound; or one that an `impl` gave to a built-in type."""
    match resolve(type_):
        case Nominal(info):
            method = info.methods.get(name)
            if method is not None:
                return method
            return next((m for trait in info.traits if (m := trait.info.methods.get(name)) is not None), None)
        case Variable(_, bound) if bound is not None and not isinstance(bound, Bound):
            return find_method(context, bound, name)
        case Option() | Union() | Hole():
            return None
        case other:
            return context.builtin_methods.get(builtin_kind(other), {}).get(name)


def method_type(context: Context, type_: Type, method: MethodInfo) -> Function:
    """A method's type for this receiver: the type's arguments put in for its variables."""
    context.force(method.type.result)
    type_ = resolve(type_)
    if isinstance(type_, Variable) and type_.bound is not None:
        type_ = resolve(type_.bound)
    if not isinstance(type_, Nominal):
        return method.type
    values = dict(zip(type_.info.variables, type_.arguments, strict=True))
    for trait in type_.info.traits:
        values.update(zip(trait.info.variables, (substitute(a, values) for a in trait.arguments), strict=True))
    if not values:
        return method.type
    changed = substitute(method.type, values)
    assert isinstance(changed, Function)
    return changed


def call_method_of(
    context: Context, receiver: typed.Expr, name: str, arguments: Sequence[typed.Expr], span: Span
) -> typed.Expr:
    """Calls a method that `find_method` has found with arguments that are checked already (operators, `iter`, `contains`)."""
    from simple.check.calls import fit_checked_arguments

    method = find_method(context, receiver.type, name)
    assert method is not None
    function = method_type(context, receiver.type, method)
    fitted, result = fit_checked_arguments(context, function, list(arguments), span, name)
    return method_call(receiver, method, fitted, [], result, span)


def method_call(
    receiver: typed.Expr,
    method: MethodInfo,
    arguments: list[typed.Expr | typed.Spread],
    names: list[tuple[str, typed.Expr]],
    result: Type,
    span: Span,
) -> typed.Expr:
    """The typed call: of the receiver's class, or of the function that an `impl` for a built-in type has made."""
    type_ = resolve(receiver.type)
    if isinstance(type_, Nominal | Variable):
        forward = forward_of(method, receiver, arguments, names)
        if forward is not None:
            function = typed.Global(span, method.type, forward.module, forward.name)
            return typed.Call(span, result, function, [receiver, *arguments], [])
        return typed.CallMethod(span, result, receiver, method.name, arguments, names)
    name = builtin_method_name(method.trait or builtin_kind(type_), method.name)
    function = typed.Global(span, method.type, method.module, name)
    return typed.Call(span, result, function, [receiver, *arguments], names)


def builtin_method_name(kind: str, name: str) -> str:
    """The global name of a method that an `impl` gives to a built-in type."""
    return f"{kind}.{name}"


def namespace_of(context: Context, node: tree.Expr) -> str | None:
    """The module that an expression names, such as `torch` and `lib.torch`."""
    if isinstance(node, tree.Name):
        symbol = context.find_local(node.name) or context.symbols.get(node.name)
        if isinstance(symbol, ModuleSymbol):
            context.used_symbols.add(node.name)
            return symbol.module
    if isinstance(node, tree.Member):
        outer = namespace_of(context, node.target)
        if outer is not None:
            inner = context.interface_of(outer).symbols.get(node.name)
            if isinstance(inner, ModuleSymbol):
                return inner.module
    return None


@expression(tree.Member)
def check_member(context: Context, node: tree.Member, expected: Type | None) -> typed.Expr:
    """`a.b` without a call behind it."""
    name_span = Span(node.name_start, node.name_start + len(node.name))
    module = namespace_of(context, node.target)
    if module is not None:
        return module_member(context, module, node.name, node.span, name_span)
    target = context.expression(node.target)
    if node.optional:
        return if_present(
            context, target, node.span, lambda inner: member_of(context, inner, node, name_span, expected)
        )
    return member_of(context, target, node, name_span, expected)


def if_present(
    context: Context, value: typed.Expr, span: Span, body_of: Callable[[typed.Expr], typed.Expr]
) -> typed.Expr:
    """`a?.…`: nil where the value is nil."""
    type_ = resolve(value.type)
    inner = type_.inner if isinstance(type_, Option) else type_
    if not isinstance(type_, Option) and type_ not in (ANY, ERROR):
        context.warning("useless-unwrap", span, "This is never nil", f"this is `{show(type_)}`", hint="`.` does it")
    variable = typed.Variable("present", inner)
    body = body_of(typed.Local(value.span, inner, variable))
    return typed.IfPresent(span, option(body.type), variable, value, body)


def module_member(context: Context, module: str, name: str, span: Span, name_span: Span) -> typed.Expr:
    """`torch.zeros`, where `torch_zeros` will do as well: a library's names carry its prefix."""
    interface = context.interface_of(module)
    symbol = interface.symbols.get(name) or interface.symbols.get(f"{module.rsplit('.', 1)[-1]}_{name}")
    if symbol is not None:
        return symbol_value(context, symbol, span)
    context.error(
        "unknown-name",
        name_span,
        f"The module `{module}` has no `{name}`",
        "not found",
        hint=context.did_you_mean(name, list(interface.symbols)),
    )
    return context.failed(span)


def member_of(
    context: Context, target: typed.Expr, node: tree.Member, name_span: Span, expected: Type | None
) -> typed.Expr:
    """A member of a value: a field, or a method called without arguments."""
    from simple.check.calls import call_member

    type_ = resolve(target.type)
    if type_ == ERROR:
        return context.failed(node.span)
    if isinstance(type_, TypeName):
        return _type_member(context, type_.type, target, node, name_span, expected)
    if type_ == ANY or isinstance(type_, Hole):
        return typed.DynamicMember(node.span, ANY, target, node.name)
    field = field_of(type_, node.name)
    if field is not None:
        return typed.GetField(node.span, field, place_itself(target), node.name)
    method = find_method(context, type_, node.name)
    if method is not None and isinstance(expected, Function) and not method.static:
        function = method_type(context, type_, method)
        if function.parameters and isinstance(type_, Nominal):
            return typed.BoundMethod(node.span, function, target, node.name)
    call = tree.Call(node.start, node.end, node, [])
    return call_member(context, target, call, node, name_span, expected)


def field_of(type_: Type, name: str) -> Type | None:
    """The type of a field of a class or struct, as this receiver has it."""
    type_ = resolve(type_)
    if isinstance(type_, Nominal):
        field = type_.info.field(name)
        if field is not None:
            return substitute(field.type, dict(zip(type_.info.variables, type_.arguments, strict=True)))
    if isinstance(type_, Union):
        found = [field_of(m, name) for m in type_.members]
        if found and all(f is not None and f == found[0] for f in found):
            return found[0]
    return None


def _type_member(
    context: Context, named: Type, target: typed.Expr, node: tree.Member, name_span: Span, expected: Type | None
) -> typed.Expr:
    """`Device.CPU`, `Counter.named`."""
    named = resolve(named)
    if isinstance(named, Nominal):
        variant = named.info.variant(node.name)
        if variant is not None:
            return variant_value(context, node.span, named.info, variant, expected)
        method = named.info.methods.get(node.name)
        if method is not None and method.static:
            return typed.BoundMethod(node.span, method_type(context, named, method), target, node.name)
        names = [v.name for v in named.info.variants] + [m for m, i in named.info.methods.items() if i.static]
        hint = context.did_you_mean(node.name, names)
        if method is not None:
            hint = f"`{node.name}` is a method of a value, not of the type: it needs a `{show(named)}`"
        elif hint is None and 0 < len(names) <= 6:
            hint = f"it has {', '.join(f'`{n}`' for n in names)}"
        context.error("unknown-member", name_span, f"The type `{show(named)}` has no `{node.name}`", hint=hint)
        return context.failed(node.span)
    context.error("unknown-member", name_span, f"The type `{show(named)}` has no `{node.name}`")
    return context.failed(node.span)


def report_unknown_member(context: Context, type_: Type, name: str, span: Span) -> typed.Expr:
    """No field or method of that name, with what was probably meant."""
    type_ = resolve(type_)
    if isinstance(type_, Option):
        context.error(
            "unwrapped-option",
            span,
            "This may be nil",
            f"`{show(type_)}` has no `{name}` while it may be nil",
            hint=f"`?.{name}` passes nil on, `!` unwraps it, `if val x = …:` tests it",
        )
        return context.failed(span)
    if isinstance(type_, Nominal) and type_.info.incomplete:
        return context.failed(span)
    hint = context.did_you_mean(name, member_names(context, type_))
    if isinstance(type_, Result):
        hint = "it may be an `Err`: pass it on with `?`, or `match` it"
    elif isinstance(type_, Union):
        hint = "only what all alternatives have can be used; `match` tells them apart"
    elif isinstance(type_, Variable) and type_.bound is None:
        hint = f"`{type_.name}` can be any type here; give it a bound: `<{type_.name}: Trait>`"
    elif type_ == TEXT and name == "join":
        hint = "a list joins its texts: `items.join(separator)`"
    elif FOREIGN_SPELLINGS.get(name) in member_names(context, type_):
        hint = f"Simple calls it `{FOREIGN_SPELLINGS[name]}`"
    context.error(
        "unknown-member", span, f"`{show(type_)}` has no `{name}`", "no field or method of this name", hint=hint
    )
    return context.failed(span)


def member_names(context: Context, type_: Type) -> list[str]:
    """The fields and methods of a type, for suggestions and completion."""
    from simple.check.builtin_calls import all_method_signatures

    type_ = resolve(type_)
    names: list[str] = []
    if isinstance(type_, Variable) and type_.bound is not None:
        type_ = resolve(type_.bound)
    if isinstance(type_, Nominal):
        names += [f.name for f in type_.info.fields]
        names += list(type_.info.methods)
        names += [m for trait in type_.info.traits for m in trait.info.methods]
    elif isinstance(type_, Union):
        names += set.intersection(*(set(member_names(context, m)) for m in members(type_)))
    else:
        kind = builtin_kind(type_)
        names += all_method_signatures().get(kind, {})
        names += context.builtin_methods.get(kind, {})
    return names
