"""Declared types: their fields, variants, methods and traits; `impl`; foreign declarations.

First every type gets its `TypeInfo`, then the infos are filled, then the bodies of methods are checked: so declarations
may stand in
any order.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from simple.check import typed
from simple.check.annotations import declare_type_variables, read_type
from simple.check.coerce import check_against
from simple.check.context import Context
from simple.check.forwarding import find_forwards
from simple.check.functions import check_function, function_type
from simple.check.interface import Extension, FunctionSymbol, TypeSymbol
from simple.check.members import builtin_kind
from simple.check.recursion import deferred
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    ERROR,
    TEXT,
    FieldInfo,
    Function,
    Hole,
    Kind,
    MethodInfo,
    Nominal,
    Type,
    TypeInfo,
    Variable,
    VariantInfo,
    resolve,
)
from simple.types.relations import fits, substitute
from simple.types.show import show, show_signature


@dataclass(slots=True)
class Method:
    """A method on its way: its declaration, and its typed form once the body is checked."""

    node: tree.Function
    info: MethodInfo
    self_type: Type
    variables: dict[str, Variable]
    function: typed.Function | None = None


@dataclass(slots=True)
class Declared:
    """What a declaration of a type, or an `impl`, has brought."""

    node: tree.Class | tree.Enum | tree.Trait | tree.Impl
    info: TypeInfo | None
    variables: dict[str, Variable]
    self_type: Type
    builtin: str | None = None
    trait: Nominal | None = None
    stated: list[Nominal] = field(default_factory=list)  # the traits after `with`
    methods: list[Method] = field(default_factory=list)
    field_nodes: list[tree.Field] = field(default_factory=list)


def span_of_name(node: tree.Class | tree.Enum | tree.Trait | tree.Function) -> Span:
    """Where a declaration's name stands."""
    return Span(node.name_start, node.name_start + len(node.name))


def declare_type(context: Context, node: tree.Class | tree.Enum | tree.Trait) -> Declared:
    """A type's name and variables."""
    kind = {tree.Enum: Kind.ENUM, tree.Trait: Kind.TRAIT}.get(type(node), Kind.CLASS)
    if isinstance(node, tree.Class) and node.struct:
        kind = Kind.STRUCT
    info = TypeInfo(node.name, context.module, kind, documentation=node.documentation)
    variables = {p.name: Variable(p.name) for p in node.type_parameters}
    info.variables = tuple(variables.values())
    self_type = Nominal(info, info.variables)
    context.symbols[node.name] = TypeSymbol(context.module, node.name, self_type, info.variables, node.documentation)
    return Declared(node, info, variables, self_type)


def read_bounds(context: Context, declared: Declared) -> None:
    """The bounds of a declaration's type variables, which may name types declared later."""
    for parameter in getattr(declared.node, "type_parameters", []):
        if parameter.bound is not None:
            bounded = Variable(parameter.name, read_type(context, parameter.bound))
            old = declared.variables[parameter.name]
            declared.variables[parameter.name] = bounded
            assert declared.info is not None
            declared.info.variables = tuple(bounded if v is old else v for v in declared.info.variables)
    if declared.info is not None and not isinstance(declared.node, tree.Impl):
        declared.self_type = Nominal(declared.info, declared.info.variables)
        symbol = context.symbols[declared.info.name]
        assert isinstance(symbol, TypeSymbol)
        symbol.type, symbol.variables = declared.self_type, declared.info.variables


def fill_type(context: Context, declared: Declared) -> None:
    """Fields, variants and the methods' types."""
    node, info = declared.node, declared.info
    assert info is not None
    context.type_variables = dict(declared.variables)
    context.self_target = declared.self_type
    if isinstance(node, tree.Class):
        declared.field_nodes = node.fields
        info.fields = [_field(context, f) for f in node.fields]
        _refuse_repeated(context, [(f.name, f.span) for f in node.fields], "field")
    elif isinstance(node, tree.Enum):
        info.variants = [VariantInfo(v.name, [_field(context, f) for f in v.fields]) for v in node.variants]
        _refuse_repeated(context, [(v.name, v.span) for v in node.variants], "variant")
        for variant in node.variants:
            _refuse_repeated(context, [(f.name, f.span) for f in variant.fields], "field")
    assert not isinstance(node, tree.Impl)
    for trait in node.traits:
        stated = _state_trait(context, info.traits, read_type(context, trait), trait.span)
        if stated is not None:
            declared.stated.append(stated)
        else:
            info.incomplete = True
    for method in node.methods:
        _declare_method(context, declared, method, info.methods)
    context.type_variables, context.self_target = {}, None


def inherit_traits(context: Context, types: list[Declared]) -> None:
    """Gives every type of the module the traits of its traits, once all have been filled."""
    for declared in types:
        node, info = declared.node, declared.info
        assert info is not None
        assert not isinstance(node, tree.Impl)
        inherited = _with_their_traits(declared.stated)
        if any(trait.info is info for trait in inherited):
            context.error("circular-trait", span_of_name(node), f"The trait `{info.name}` has itself")
            info.traits.clear()
            continue
        info.traits[:] = inherited


def _with_their_traits(traits: list[Nominal]) -> list[Nominal]:
    """Traits and the traits that these have, each once, in the order in which they are stated."""
    found: list[Nominal] = []
    waiting = list(reversed(traits))
    while waiting:
        trait = waiting.pop()
        if all(trait.info is not known.info for known in found):
            found.append(trait)
            values = dict(zip(trait.info.variables, trait.arguments, strict=True))
            waiting += [substitute(t, values) for t in reversed(trait.info.traits)]  # type: ignore[misc]
    return found


def _field(context: Context, node: tree.Field) -> FieldInfo:
    return FieldInfo(node.name, read_type(context, node.annotation), node.default is not None)


def _refuse_repeated(context: Context, names: list[tuple[str, Span]], what: str) -> None:
    seen: set[str] = set()
    for name, span in names:
        context.refuse_reserved(name, span)
        if name in seen:
            context.error("name-taken", span, f"There is already a {what} `{name}`")
        seen.add(name)


def _state_trait(context: Context, traits: list[Nominal], trait: Type, span: Span) -> Nominal | None:
    trait = resolve(trait)
    if isinstance(trait, Nominal) and trait.info.kind is Kind.TRAIT:
        if all(known.info is not trait.info for known in traits):
            traits.append(trait)
        return trait
    if trait != ERROR:
        context.error("not-a-trait", span, f"`{show(trait)}` is no trait")
    return None


def _declare_method(context: Context, declared: Declared, node: tree.Function, methods: dict[str, MethodInfo]) -> None:
    known = declared.info.field(node.name) if declared.info is not None else None
    if known is not None or any(m.node.name == node.name for m in declared.methods):
        context.error(
            "name-taken", span_of_name(node), f"There is already a {'field' if known else 'method'} `{node.name}`"
        )
    type_ = function_type(context, node)
    info = MethodInfo(
        node.name, type_, context.module, node.mutating, node.static, node.body is None, node.documentation
    )
    methods[node.name] = info
    method = Method(node, info, declared.self_type, dict(declared.variables))
    declared.methods.append(method)
    if node.body is not None:
        deferred(
            context,
            type_.result,
            lambda: check_method(context, method),
            node.name,
            span_of_name(node),
            lambda: _check_body(context, method).result,
        )


def declare_impl(context: Context, node: tree.Impl, extensions: list[Extension]) -> Declared | None:
    """`impl Type:` and `impl Trait for Type:`."""
    outer = context.type_variables
    declare_type_variables(context, node.type_parameters)
    _declare_implied_variables(context, node)
    target = resolve(read_type(context, node.target))
    trait = None if node.trait is None else resolve(read_type(context, node.trait))
    variables = dict(context.type_variables)
    context.self_target = target
    declared: Declared | None = None
    if isinstance(target, Nominal):
        renamed = _own_variables(target, variables)
        context.type_variables = variables = {n: renamed.get(v, v) for n, v in variables.items()}
        target = substitute(target, renamed)
        assert isinstance(target, Nominal)
        context.self_target = target
        trait = None if trait is None else substitute(trait, renamed)
        extension = _extension(context, target.info, extensions)
        declared = Declared(node, target.info, variables, target)
        for method in node.methods:
            _declare_method(context, declared, method, target.info.methods)
        if extension is not None:
            extension.methods.update({m.info.name: m.info for m in declared.methods})
        if trait is not None:
            declared.trait = _state_trait(context, target.info.traits, trait, node.span)
            if declared.trait is not None:
                target.info.traits[:] = _with_their_traits(target.info.traits)
                if extension is not None:
                    extension.traits += _with_their_traits([declared.trait])
    elif target != ERROR:
        kind = builtin_kind(target)
        declared = Declared(node, None, variables, target, builtin=kind)
        methods = context.builtin_methods.setdefault(kind, {})
        for method in node.methods:
            _declare_method(context, declared, method, methods)
        declared.trait = None if trait is None else _state_trait(context, [], trait, node.span)
        if declared.trait is not None:
            _give_to_builtin(context, declared.trait, target, methods)
    context.type_variables, context.self_target = outer, None
    return declared


VALUES_OF_TRAITS = {"i64", "f64", "bool", "text", "list", "dict", "tuple"}
"""The built-in types that can be told from each other at run time."""


def _give_to_builtin(context: Context, trait: Nominal, target: Type, methods: dict[str, MethodInfo]) -> None:
    """The trait's default methods for a built-in type. In the module of the trait, the type has the trait: its values are
    values of the trait. Elsewhere it only gets the methods: code that knows the trait alone can't know of the `impl`.
    """
    values = dict(zip(trait.info.variables, trait.arguments, strict=True))
    for default in trait.info.methods.values():
        if not (default.required or default.mutating or default.static or default.name in methods):
            type_ = substitute(default.type, values)
            assert isinstance(type_, Function)
            methods[default.name] = replace(default, type=type_, trait=trait.info.name)
    if trait.info.module == context.module and builtin_kind(target) in VALUES_OF_TRAITS:
        trait.info.builtins.append((target, trait.arguments))


def _declare_implied_variables(context: Context, node: tree.Impl) -> None:
    """`impl Stack<T>:` brings in `T` when no type has that name."""
    if isinstance(node.target, tree.NamedTypeExpr):
        for argument in node.target.arguments:
            if isinstance(argument, tree.NamedTypeExpr) and len(argument.path) == 1 and not argument.arguments:
                name = argument.path[0]
                if len(name) == 1 and name not in context.symbols and name not in context.type_variables:
                    context.type_variables[name] = Variable(name)


def _own_variables(target: Nominal, variables: dict[str, Variable]) -> dict[Variable, Variable]:
    """Inside an `impl` of a generic type its variables are those of the declaration, under the names that the `impl`
    gives: which of the `impl`'s is which of the type's.
    """
    pairs = ((resolve(argument), own) for own, argument in zip(target.info.variables, target.arguments, strict=True))
    return {a: own for a, own in pairs if isinstance(a, Variable) and variables.get(a.name) is a}


def _extension(context: Context, info: TypeInfo, extensions: list[Extension]) -> Extension | None:
    if info.module == context.module:
        return None
    known = next((e for e in extensions if e.target is info), None)
    if known is None:
        known = Extension(info, {}, [])
        extensions.append(known)
    return known


def check_method(context: Context, method: Method) -> None:
    """The body of a method."""
    method.function = _check_body(context, method)
    method.info.forwards = find_forwards(method.function)
    _check_special(context, method)
    context.type_variables, context.self_target = {}, None


def _check_body(context: Context, method: Method) -> typed.Function:
    context.type_variables = dict(method.variables)
    context.self_target = method.self_type
    return check_function(context, method.node, method.info.type, method.self_type, static=method.node.static)


SPECIAL: dict[str, Type] = {"to_text": TEXT, "drop": ANY}
"""Methods that are called without arguments by the language itself, and what they give."""


def _check_special(context: Context, method: Method) -> None:
    """`print` calls `to_text`, the end of a value `drop`: they must be what is called."""
    name, type_ = method.info.name, method.info.type
    wanted = SPECIAL.get(name)
    if wanted is None or method.node.static:
        return
    if any(not p.has_default and not p.variadic for p in type_.parameters) or not fits(type_.result, wanted):
        called = "`print` and text call it" if name == "to_text" else "it is called when the last reference goes"
        result = f" -> {show(wanted)}" if wanted != ANY else ""
        context.error(
            "wrong-method",
            span_of_name(method.node),
            f"`{name}` must be `fn {name}(){result}`",
            f"this is `{show_signature(name, type_)}`",
            hint=called,
        )


def check_defaults(context: Context, declared: Declared) -> typed.TypeDeclaration:
    """The typed form of a declared type; fields' defaults are checked here."""
    node, info = declared.node, declared.info
    assert info is not None
    context.type_variables = dict(declared.variables)
    fields = _check_fields(context, info.fields, declared.field_nodes)
    variants: dict[str, list[typed.FieldDefault]] = {}
    if isinstance(node, tree.Enum):
        for variant, variant_node in zip(info.variants, node.variants, strict=True):
            variants[variant.name] = _check_fields(context, variant.fields, variant_node.fields)
    context.type_variables = {}
    methods = [m.function for m in declared.methods if m.function is not None]
    return typed.TypeDeclaration(node.span, info, fields, variants, methods)


def _check_fields(context: Context, infos: list[FieldInfo], nodes: list[tree.Field]) -> list[typed.FieldDefault]:
    """The fields with their defaults, in which the fields before each are known by their names."""
    fields: list[typed.FieldDefault] = []
    with context.block_scope():
        for info, node in zip(infos, nodes, strict=True):
            default = None
            if node.default is not None:
                default = check_against(context, node.default, info.type, what=f"the default of `{node.name}`")
            variable = context.declare(info.name, info.type, node.start, warn=False)
            fields.append(typed.FieldDefault(info, variable, default))
    return fields


def check_traits(context: Context, declared: Declared) -> None:
    """Every method that a stated trait requires must be there and fit."""
    info = declared.info
    if info is not None and info.kind is Kind.TRAIT:
        return
    methods = {m.info.name: m.info for m in declared.methods} if info is None else info.methods
    stated = declared.stated if declared.trait is None else [declared.trait]
    for trait in _with_their_traits(stated):
        _check_trait(context, declared, methods, trait)


def _check_trait(context: Context, declared: Declared, methods: dict[str, MethodInfo], trait: Nominal) -> None:
    values: dict[Variable, Type] = dict(zip(trait.info.variables, trait.arguments, strict=True))
    node = declared.node
    span = Span(node.start, node.target.end) if isinstance(node, tree.Impl) else span_of_name(node)
    for required in trait.info.methods.values():
        given = methods.get(required.name)
        wanted = substitute(required.type, values)
        assert isinstance(wanted, Function)
        if given is None:
            if required.required:
                context.error(
                    "missing-method",
                    span,
                    f"`{show(declared.self_type)}` misses a method of the trait `{show(trait)}`",
                    hint=f"add `{show_signature(required.name, wanted)}`",
                )
        elif not isinstance(resolve(given.type.result), Hole) and not fits(given.type, wanted):
            method = next((m for m in declared.methods if m.info is given), None)
            context.error(
                "wrong-method",
                span if method is None else span_of_name(method.node),
                f"`{required.name}` is not what the trait `{show(trait)}` asks for",
                f"this is `{show_signature(given.name, given.type)}`",
                hint=f"the trait asks for `{show_signature(required.name, wanted)}`",
            )


# -------------------------------------------------------------------------------------------------------------- foreign


def declare_extern_type(context: Context, node: tree.ExternType) -> TypeInfo:
    """A foreign handle type."""
    info = TypeInfo(node.name, context.module, Kind.EXTERN, free=node.free, documentation=node.documentation)
    context.symbols[node.name] = TypeSymbol(context.module, node.name, Nominal(info), (), node.documentation)
    return info


def check_extern(
    context: Context, nodes: list[tree.Statement], infos: dict[int, TypeInfo]
) -> list[typed.ExternLibrary]:
    """Foreign libraries with what is declared after each."""
    libraries: list[typed.ExternLibrary] = []
    for node in nodes:
        if isinstance(node, tree.ExternLibrary):
            fallback = ".".join(node.fallback) if node.fallback is not None else None
            libraries.append(typed.ExternLibrary(node.span, node.library, node.errors, fallback, [], []))
        elif isinstance(node, tree.ExternType | tree.ExternFunction):
            if not libraries:
                context.error(
                    "no-library", node.span, "No library is named", hint='write `extern library "name"` before it'
                )
                continue
            if isinstance(node, tree.ExternType):
                libraries[-1].types.append(typed.ExternType(node.span, infos[id(node)]))
            else:
                libraries[-1].functions.append(_extern_function(context, node))
    return libraries


def _extern_function(context: Context, node: tree.ExternFunction) -> typed.ExternFunction:
    def spelling(annotation: tree.TypeExpr | None) -> str:
        return "()" if annotation is None else context.source.text[annotation.start : annotation.end]

    for parameter in node.parameters:
        if parameter.annotation is None:
            context.error(
                "missing-type",
                parameter.span,
                "A foreign function's parameter needs a type",
                hint="for example `x: f64`",
            )
    parameters = [(p.name, spelling(p.annotation)) for p in node.parameters]
    return typed.ExternFunction(node.span, node.name, parameters, spelling(node.result))


def declare_function(context: Context, node: tree.Function | tree.ExternFunction) -> FunctionSymbol:
    """A function's name and type."""
    symbol = FunctionSymbol(context.module, node.name, function_type(context, node), node.documentation)
    context.symbols[node.name] = symbol
    return symbol
