"""Names: where they are looked for, and what a name in an expression means.

The order is: local variables from the inside out, the module's own names and imports, what exactly one of the modules
in a `use`
exports (with a warning), and last the built-in names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.check.context import Context, FunctionContext, expression
from simple.check.interface import (
    FunctionSymbol,
    LocalSymbol,
    ModuleSymbol,
    Symbol,
    TypeSymbol,
    ValueSymbol,
)
from simple.source import Span
from simple.syntax import tree
from simple.types.model import NIL, Function, Hole, Kind, Namespace, Nominal, Option, Parameter, Type, TypeName
from simple.types.relations import substitute

if TYPE_CHECKING:
    from simple.types.model import TypeInfo, VariantInfo

FOREIGN_SPELLINGS = {
    "True": "true", "False": "false", "null": "nil", "NULL": "nil", "undefined": "nil", "println": "print",
    "printf": "print", "this": "self", "str": "value.to_text()", "length": "len", "lambda": "\\x: …",
    "int": "text.to_i64(), or x as i64", "float": "text.to_f64(), or x as f64",
}  # fmt: skip
"""What people from other languages write, and what it is called here."""


def find_symbol(context: Context, name: str, span: Span, *, quiet: bool = False) -> Symbol | None:
    """The symbol of a name; None if there is none. Not `quiet`: says so when it comes from a module it wasn't imported
    from.
    """
    local = context.find_local(name)
    if local is not None:
        local.used = True
        return local
    symbol = context.symbols.get(name)
    if symbol is not None:
        context.used_symbols.add(name)
        return symbol
    found = _from_used_modules(context, name, span, quiet=quiet)
    return found if found is not None else context.builtins.get(name)


def _from_used_modules(context: Context, name: str, span: Span, *, quiet: bool) -> Symbol | None:
    if name in context.builtins:
        return None
    sources = {}
    for interface in context.used_modules:
        symbol = interface.symbols.get(name)
        if symbol is not None and not isinstance(symbol, ModuleSymbol):
            sources[id(symbol)] = (interface.module, symbol)
    if len(sources) != 1:
        return None
    module, symbol = next(iter(sources.values()))
    if not quiet and name not in context.found_elsewhere:
        context.found_elsewhere.add(name)
        context.warning(
            "not-imported",
            span,
            f"`{name}` comes from `{module}`",
            f"add it to the `use` line of `{module}`",
        )
    return symbol


@expression(tree.Name)
def check_name(context: Context, node: tree.Name, expected: Type | None) -> typed.Expr:
    """A name as a value."""
    symbol = find_symbol(context, node.name, node.span)
    if symbol is None:
        variant = find_variant(context, node.name, expected)
        if variant is not None:
            return variant_value(context, node.span, *variant)
        if node.name in context.builtin_types:
            info = context.builtin_types[node.name]
            return typed.Global(node.span, TypeName(Nominal(info)), "", info.name)
        return report_unknown_name(context, node)
    value = symbol_value(context, symbol, node.span)
    if node.name == "self" and isinstance(value, typed.Local) and _is_changing_struct(context, value):
        return typed.CopyStruct(node.span, value.type, value)
    return value


def _is_changing_struct(context: Context, value: typed.Local) -> bool:
    """Whether a variable is the struct that a `me` method is about to change: who gets it as a value gets a copy."""
    type_ = value.variable.type
    if not isinstance(type_, Nominal) or type_.info.kind is not Kind.STRUCT:
        return False
    method = enclosing_method(context)
    return method is not None and method.mutating and method.self_variable is value.variable


def enclosing_method(context: Context) -> FunctionContext | None:
    """The method around this place, also around a lambda in it."""
    function = context.function
    while function is not None and function.self_variable is None:
        function = function.parent
    return function


def place_itself(value: typed.Expr) -> typed.Expr:
    """`self` where a part of it is read or changed, so that no copy is needed."""
    return value.value if isinstance(value, typed.CopyStruct) else value


def symbol_value(context: Context, symbol: Symbol, span: Span) -> typed.Expr:
    """What a symbol is as an expression."""
    match symbol:
        case LocalSymbol(variable):
            changes_unseen = variable.mutable and variable.captured
            known = variable.type if changes_unseen else context.facts.get(variable, variable.type)
            return typed.Local(span, known, variable)
        case FunctionSymbol(module="", name=name):
            return typed.Builtin(span, symbol.type, name)
        case FunctionSymbol(module, name):
            function = symbol.type
            context.force(function.result)
            return typed.Global(span, function, module, name)
        case ValueSymbol(module, name, mutable=mutable):
            type_ = context.force(symbol.type)
            return typed.Global(span, type_ if mutable else context.facts.get((module, name), type_), module, name)
        case TypeSymbol():
            # Each mention of a generic type may mean another instance of it.
            named = substitute(context.force(symbol.type), {v: Hole() for v in symbol.variables})
            module, name = home_of_type(symbol, named)
            return typed.Global(span, TypeName(named), module, name)
        case ModuleSymbol(module):
            return typed.Global(span, Namespace(module), module, "")


def home_of_type(symbol: TypeSymbol, named: Type) -> tuple[str, str]:
    """Where the class of a type lives: an alias has none of its own."""
    return (named.info.module, named.info.name) if isinstance(named, Nominal) else (symbol.module, symbol.name)


def report_unknown_name(context: Context, node: tree.Name) -> typed.Expr:
    """An unknown name, with what was probably meant."""
    name = node.name
    if context.names_missing:
        return context.failed(node.span)
    if name == "self":
        hint: str | None = "`self` is there in methods only, and not in a `static fn`"
    elif name in FOREIGN_SPELLINGS:
        hint = f"Simple calls it `{FOREIGN_SPELLINGS[name]}`"
    else:
        hint = context.did_you_mean(name, context.visible_names()) or _offer_import(context, name)
    context.error("unknown-name", node.span, f"Nothing is called `{name}` here", "not found", hint=hint)
    return context.failed(node.span)


def _offer_import(context: Context, name: str) -> str | None:
    """A module of the library that has this name."""
    known = [i.module for i in context.used_modules if name in i.symbols]
    if len(known) > 1:
        return (
            f"`{known[0]}` and `{known[1]}` have one each: import the one that is meant, or write the module before it"
        )
    modules = ["lib.torch"] if name.startswith("torch_") or name == "Tensor" else []
    if name in ("sqrt", "exp", "log", "sin", "cos", "floor", "ceil", "pi"):
        modules = ["std.math"]
    if name in ("describe", "it", "expect"):
        return "add `use std.test.*`"
    return f"add `use {modules[0]}.{{{name}}}`" if modules and modules[0] != context.module else None


def find_variant(
    context: Context, name: str, expected: Type | None
) -> tuple[TypeInfo, VariantInfo, Type | None] | None:
    """A variant by its bare name: of the expected enum, or of the only visible enum that has one of that name."""
    expected = expected.inner if isinstance(expected, Option) else expected
    if isinstance(expected, Nominal) and expected.info.kind is Kind.ENUM:
        variant = expected.info.variant(name)
        if variant is not None:
            return expected.info, variant, expected
    found = []
    seen: set[int] = set()
    for symbol in context.symbols.values():
        if isinstance(symbol, TypeSymbol) and isinstance(symbol.type, Nominal) and id(symbol.type.info) not in seen:
            seen.add(id(symbol.type.info))
            variant = symbol.type.info.variant(name)
            if variant is not None:
                found.append((symbol.type.info, variant))
    return (*found[0], None) if len(found) == 1 else None


def instance_of(info: TypeInfo, expected: Type | None = None) -> Nominal:
    """The type with fresh holes for its variables, or the expected type where it is one of this declaration."""
    if isinstance(expected, Nominal) and expected.info is info:
        return expected
    return Nominal(info, tuple(Hole() for _ in info.variables))


def variant_value(
    context: Context, span: Span, info: TypeInfo, variant: VariantInfo, expected: Type | None
) -> typed.Expr:
    """A variant named without arguments: the value itself, or a function that makes one if it has fields."""
    instance = instance_of(info, expected)
    if not variant.fields:
        return typed.Construct(span, instance, info, variant, [])
    values = dict(zip(info.variables, instance.arguments, strict=True))
    parameters = [Parameter(f.name, substitute(f.type, values), f.has_default) for f in variant.fields]
    variables = [typed.Variable(f.name, p.type) for f, p in zip(variant.fields, parameters, strict=True)]
    arguments: list[typed.Expr | None] = [typed.Local(span, v.type, v) for v in variables]
    body = typed.Construct(span, instance, info, variant, arguments)
    function = typed.Function(
        span,
        variant.name,
        [typed.Parameter(v, None, variadic=False) for v in variables],
        instance,
        typed.Block(span, instance, [], body),
    )
    context.used_symbols.add(info.name)
    return typed.Lambda(span, Function(tuple(parameters), instance), function)


@expression(tree.NilLiteral)
def check_nil(_context: Context, node: tree.NilLiteral, _expected: Type | None) -> typed.Expr:
    """`nil`."""
    return typed.Literal(node.span, NIL, None)


@expression(tree.ErrorExpr)
def check_error(context: Context, node: tree.ErrorExpr, _expected: Type | None) -> typed.Expr:
    """Already reported by the parser."""
    return context.failed(node.span)
