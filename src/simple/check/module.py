"""The checker's way through one module: names first, then types, then values and bodies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from simple.check import typed
from simple.check.annotations import read_type
from simple.check.blocks import leaves
from simple.check.builtin_calls import builtin_types, function_signatures
from simple.check.context import Context
from simple.check.declarations import (
    Declared,
    check_defaults,
    check_extern,
    check_method,
    check_traits,
    declare_extern_type,
    declare_function,
    declare_impl,
    declare_type,
    fill_type,
    inherit_traits,
    read_bounds,
    span_of_name,
)
from simple.check.functions import check_function
from simple.check.imports import check_use, home_of, public_symbols, warn_unused_imports
from simple.check.interface import Extension, FunctionSymbol, ModuleInterface, TypeSymbol, ValueSymbol
from simple.check.patterns import bind_pattern
from simple.check.recursion import deferred
from simple.check.settle import settle_interface
from simple.check.statements import check_initial, require_cover
from simple.diagnostics.model import Diagnostic, Label
from simple.source import SourceFile, Span
from simple.syntax import tree
from simple.types.model import ERROR, Hole, Kind, Nominal, Type, TypeInfo, Variable, resolve
from simple.types.show import show


@dataclass(slots=True)
class CheckedModule:
    """A module after checking: its typed tree, its public face, and the problems found."""

    module: typed.Module
    interface: ModuleInterface
    diagnostics: list[Diagnostic]


@dataclass(slots=True)
class _Function:
    node: tree.Function
    symbol: FunctionSymbol
    function: typed.Function | None = None


@dataclass(slots=True)
class _Work:
    """The declarations of a module by what they are."""

    types: list[Declared] = field(default_factory=list)
    impls: list[Declared] = field(default_factory=list)
    functions: list[_Function] = field(default_factory=list)
    extern_types: dict[int, TypeInfo] = field(default_factory=dict)
    extensions: list[Extension] = field(default_factory=list)
    values: dict[int, list[typed.Statement]] = field(default_factory=dict)


def check_module(
    name: str,
    tree_: tree.Module,
    source: SourceFile,
    interface_of: Callable[[str], ModuleInterface],
    make_context: Callable[[str, SourceFile, Callable[[str], ModuleInterface]], Context] = Context,
) -> CheckedModule:
    """Checks a module. `interface_of` gives the interface of another module, or raises `ImportFailed`. A tool that wants
    to know what stands where watches the check through a context of its own.
    """
    context = make_context(name, source, interface_of)
    context.builtins = {n: FunctionSymbol("", n, s.type) for n, s in function_signatures().items()}
    context.builtin_types = builtin_types()
    work = _Work()
    nodes = tree_.statements
    _declare_names(context, nodes, work)
    _fill_declarations(context, nodes, work)
    statements = _check_top_level(context, nodes, work)
    _check_bodies(context, work)
    libraries = check_extern(context, nodes, work.extern_types)
    types = [check_defaults(context, d) for d in work.types]
    public = public_symbols(context, [n for n in nodes if isinstance(n, tree.Export)])
    warn_unused_imports(context)
    interface = ModuleInterface(
        name,
        tree_.documentation,
        public,
        [i for d in work.types if (i := d.info) is not None] + list(work.extern_types.values()),
        work.extensions,
        {kind: dict(methods) for kind, methods in context.builtin_methods.items() if methods},
    )
    module = typed.Module(
        name,
        source,
        tree_.documentation,
        list(context.imports.values()),
        libraries,
        types,
        [_implementation(d) for d in work.impls],
        [f.function for f in work.functions if f.function is not None],
        statements,
        _has_main(context),
        {n: home_of(s) for n, s in public.items()},
    )
    settle_interface(interface)
    context.diagnostics.sort(key=lambda d: (d.span.start, d.span.end))
    return CheckedModule(module, interface, context.diagnostics)


def _declare_names(context: Context, nodes: list[tree.Statement], work: _Work) -> None:
    """Every name of the module gets a symbol, types first, so that declarations may stand in any order."""
    taken: dict[str, Span] = {}
    for node in nodes:
        if isinstance(node, tree.Use):
            check_use(context, node)
    for interface in context.used_modules:
        for kind, methods in interface.builtin_methods.items():
            context.builtin_methods.setdefault(kind, {}).update(methods)
    for node in nodes:
        match node:
            case tree.Class() | tree.Enum() | tree.Trait():
                _refuse_taken(context, taken, node.name, span_of_name(node))
                work.types.append(declare_type(context, node))
            case tree.ExternType():
                _refuse_taken(context, taken, node.name, node.span)
                work.extern_types[id(node)] = declare_extern_type(context, node)
            case tree.AliasDeclaration():
                _refuse_taken(context, taken, node.name, node.span)
                _declare_alias(context, node, work)
            case tree.Function():
                _refuse_taken(context, taken, node.name, span_of_name(node))
            case _:
                pass


def _refuse_taken(context: Context, taken: dict[str, Span], name: str, span: Span) -> None:
    context.refuse_reserved(name, span)
    if name in taken:
        context.error("name-taken", span, f"`{name}` is already declared", labels=(Label(taken[name], "here"),))
    taken.setdefault(name, span)
    context.import_spans.pop(name, None)


def _declare_alias(context: Context, node: tree.AliasDeclaration, work: _Work) -> None:
    hole = Hole()
    variables = tuple(Variable(p.name) for p in node.type_parameters)
    context.symbols[node.name] = TypeSymbol(context.module, node.name, hole, variables)

    def fill() -> None:
        def circular() -> None:
            context.error("circular-alias", node.span, f"`{node.name}` is defined by itself")
            hole.solution = ERROR

        context.pending[hole] = circular
        outer = context.type_variables
        context.type_variables = {v.name: v for v in variables}
        type_ = read_type(context, node.value)
        context.type_variables = outer
        context.pending.pop(hole, None)
        if hole.solution is None:
            hole.solution = type_
        named = resolve(type_)
        if isinstance(named, Nominal) and named.info.kind is Kind.EXTERN and named.info.shown_as is None:
            named.info.shown_as = node.name
            if named.info.module != context.module:
                work.extensions.append(Extension(named.info, {}, [], node.name))

    context.pending[hole] = fill


def _fill_declarations(context: Context, nodes: list[tree.Statement], work: _Work) -> None:
    for symbol in list(context.symbols.values()):
        if isinstance(symbol, TypeSymbol):
            context.force(symbol.type)
    for declared in work.types:
        read_bounds(context, declared)
    for declared in work.types:
        fill_type(context, declared)
    inherit_traits(context, work.types)
    for node in nodes:
        if isinstance(node, tree.Impl):
            impl = declare_impl(context, node, work.extensions)
            if impl is not None:
                work.impls.append(impl)
    for node in nodes:
        if isinstance(node, tree.ExternFunction):
            declare_function(context, node)
        elif isinstance(node, tree.Function):
            function = _Function(node, declare_function(context, node))
            work.functions.append(function)
            _defer_function(context, function)
        elif isinstance(node, tree.Let):
            _declare_value(context, node, work)


def _defer_function(context: Context, function: _Function) -> None:
    node, type_ = function.node, function.symbol.type

    def check() -> None:
        if node.body is not None:
            function.function = check_function(context, node, type_)

    def trial() -> Type:
        return check_function(context, node, type_).result

    deferred(context, type_.result, check, node.name, span_of_name(node), trial)


def _declare_value(context: Context, node: tree.Let, work: _Work) -> None:
    """A top-level binding of one name; its type is found when it is first asked for."""
    if not isinstance(node.pattern, tree.NamePattern):
        return
    name = node.pattern.name
    context.refuse_reserved(name, node.pattern.span)
    known = context.symbols.get(name)
    if isinstance(known, ValueSymbol) and known.module in {context.module, *context.earlier}:
        return  # a second `val` of the same name: declared when it is reached
    hole = Hole()
    symbol = ValueSymbol(context.module, name, hole, node.mutable, start=node.pattern.start)
    context.symbols[name] = symbol
    context.import_spans.pop(name, None)

    def check() -> None:
        value, type_ = check_initial(context, node)
        hole.solution = ERROR if resolve(type_) is hole else type_
        work.values[id(node)] = [typed.BindGlobal(node.span, name, value)]

    deferred(context, hole, check, name, node.pattern.span)


def _check_top_level(context: Context, nodes: list[tree.Statement], work: _Work) -> list[typed.Statement]:
    statements: list[typed.Statement] = []
    diverged = False
    for node in nodes:
        if isinstance(node, tree.Function | tree.Class | tree.Enum | tree.Trait | tree.Impl | tree.AliasDeclaration):
            continue
        if isinstance(node, tree.Use | tree.Export | tree.ExternLibrary | tree.ExternType | tree.ExternFunction):
            continue
        if diverged:
            context.warning("unreachable-code", node.span, "This is never reached")
        made = _top_level_let(context, node, work) if isinstance(node, tree.Let) else context.statement(node)
        statements.extend(made)
        diverged = bool(made) and leaves(made[-1])
    return statements


def _top_level_let(context: Context, node: tree.Let, work: _Work) -> list[typed.Statement]:
    if isinstance(node.pattern, tree.NamePattern):
        symbol = context.symbols.get(node.pattern.name)
        if isinstance(symbol, ValueSymbol):
            context.force(symbol.type)
        if id(node) in work.values:
            return work.values[id(node)]
        value, type_ = check_initial(context, node)
        _redeclare(context, node.pattern.name, type_, node, node.pattern.start)
        return [typed.BindGlobal(node.span, node.pattern.name, value)]
    value, type_ = check_initial(context, node)
    with context.block_scope() as scope:
        pattern = bind_pattern(context, node.pattern, type_, mutable=node.mutable)
        require_cover(context, node.pattern, type_, pattern)
        made = dict(scope.names)
        for known in scope.names.values():
            known.used = True
    statements: list[typed.Statement] = [typed.BindPattern(node.span, pattern, value)]
    for name, local in made.items():
        variable = local.variable
        _redeclare(context, name, variable.type, node, local.start)
        statements.append(typed.BindGlobal(node.span, name, typed.Local(node.span, variable.type, variable)))
    return statements


def _redeclare(context: Context, name: str, type_: Type, node: tree.Let, start: int) -> None:
    """A module's variable may be declared again, but functions see only one type of it."""
    known = context.symbols.get(name)
    if isinstance(known, ValueSymbol) and known.module == context.module and known.start >= 0:
        before = resolve(known.type)
        if ERROR not in (before, type_) and show(before) != show(type_):
            context.error(
                "name-taken",
                Span(start, start + len(name)),
                f"`{name}` is already declared with the type `{show(before)}`",
                f"here it would be `{show(type_)}`",
                hint="give one of them another name: functions of the module can use both",
                labels=(Label(Span(known.start, known.start + len(name)), "here"),),
            )
            return
    context.symbols[name] = ValueSymbol(context.module, name, type_, node.mutable, start=start)


def _check_bodies(context: Context, work: _Work) -> None:
    for function in work.functions:
        if function.node.name == "main" and any(
            not p.has_default and not p.variadic for p in function.symbol.type.parameters
        ):
            context.error(
                "arguments-of-main",
                span_of_name(function.node),
                "`main` needs arguments, so it doesn't run by itself",
                hint="`args()` gives the program's arguments",
            )
        context.force(function.symbol.type.result)
        if function.function is None and function.node.body is not None:
            function.function = check_function(context, function.node, function.symbol.type)
    for declared in [*work.types, *work.impls]:
        for method in declared.methods:
            context.force(method.info.type.result)
            if method.function is None and method.node.body is not None:
                check_method(context, method)
    for declared in [*work.types, *work.impls]:
        check_traits(context, declared)


def _implementation(declared: Declared) -> typed.Implementation:
    functions = [m.function for m in declared.methods if m.function is not None]
    trait = None if declared.trait is None else declared.trait.info
    return typed.Implementation(declared.node.span, declared.info, declared.builtin, trait, functions)


def _has_main(context: Context) -> bool:
    symbol = context.symbols.get("main")
    if not isinstance(symbol, FunctionSymbol) or symbol.module != context.module:
        return False
    return all(p.has_default or p.variadic for p in symbol.type.parameters)
