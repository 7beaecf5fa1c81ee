"""`use` and `export`: what comes into a module and what leaves it."""

from __future__ import annotations

from simple.check import typed
from simple.check.context import Context
from simple.check.interface import (
    FunctionSymbol,
    ImportFailed,
    ModuleInterface,
    ModuleSymbol,
    Symbol,
    TypeSymbol,
    ValueSymbol,
)
from simple.diagnostics.model import Label
from simple.source import Span
from simple.syntax import tree
from simple.types.model import ERROR, Nominal, resolve


def check_use(context: Context, node: tree.Use) -> None:
    """Brings in what a `use` names."""
    module = ".".join(node.path)
    interface = _load(context, module, node)
    if interface is None:
        _define_unknown(context, node)
        return
    if interface not in context.used_modules:
        context.used_modules.append(interface)
    if node.everything:
        for name, exported in interface.symbols.items():
            context.symbols.setdefault(name, exported)
            context.used_symbols.add(name)
        return
    if node.items is None:
        _define(context, node.alias or node.path[-1], ModuleSymbol(interface.module), node.span)
        return
    for item in node.items:
        symbol: Symbol | None = interface.symbols.get(item.name) or _submodule(
            context, f"{interface.module}.{item.name}", node
        )
        if symbol is None:
            hint = context.did_you_mean(item.name, list(interface.symbols))
            if item.name.startswith("_"):
                hint = "names that begin with `_` stay in their module"
            context.error(
                "unknown-import",
                item.span,
                f"The module `{module}` has no `{item.name}`",
                "not found there",
                hint=hint,
            )
            _define(context, item.alias or item.name, ValueSymbol(context.module, item.name, ERROR), item.span)
            continue
        _define(context, item.alias or item.name, symbol, item.span)


def _define_unknown(context: Context, node: tree.Use) -> None:
    """What a module that can't be had would have brought: one problem is reported, not one for each use of its names."""
    if node.everything:
        context.names_missing = True
    elif node.items is None:
        name = node.alias or node.path[-1]
        _define(context, name, ValueSymbol(context.module, name, ERROR), node.span)
    for item in node.items or []:
        _define(context, item.alias or item.name, ValueSymbol(context.module, item.name, ERROR), item.span)


def _load(context: Context, module: str, node: tree.Use) -> ModuleInterface | None:
    try:
        interface = context.interface_of(module)
    except ImportFailed as failure:
        context.error(failure.code, node.span, failure.title, failure.text, hint=failure.hint)
        return None
    context.imports.setdefault(interface.module, typed.Import(node.span, interface.module))
    return interface


def _submodule(context: Context, module: str, node: tree.Use) -> Symbol | None:
    """A module inside the named one, as in `use lib.torch.{nn}`."""
    try:
        interface = context.interface_of(module)
    except ImportFailed:
        return None
    context.imports.setdefault(interface.module, typed.Import(node.span, interface.module))
    return ModuleSymbol(interface.module)


def _define(context: Context, name: str, symbol: Symbol, span: Span) -> None:
    known = context.symbols.get(name)
    if known is not None and known is not symbol and context.import_spans.get(name) is not None:
        context.error(
            "name-taken",
            span,
            f"`{name}` is already imported",
            hint=f"give this one another name: `{name} as …`",
            labels=(Label(context.import_spans[name], "here"),),
        )
        return
    context.symbols[name] = symbol
    context.import_spans[name] = span


def warn_unused_imports(context: Context) -> None:
    """Imports that nothing in the module uses. A module that adds methods to types of others may be there for them alone."""
    adding = {
        interface.module for interface in context.used_modules if interface.extensions or interface.builtin_methods
    }
    for name, span in context.import_spans.items():
        symbol = context.symbols.get(name)
        broken = isinstance(symbol, ValueSymbol) and symbol.type is ERROR
        brings_methods = isinstance(symbol, ModuleSymbol) and symbol.module in adding
        if name not in context.used_symbols and not broken and not brings_methods:
            context.warning("unused-import", span, f"`{name}` is imported and never used", hint="remove it")


def public_symbols(context: Context, exports: list[tree.Export]) -> dict[str, Symbol]:
    """What others may use: what `export` names, else everything of the module's own that doesn't start with `_`."""
    if not exports:
        return {
            name: symbol
            for name, symbol in context.symbols.items()
            if not name.startswith("_") and name not in context.import_spans and _is_own(context, symbol)
        }
    public: dict[str, Symbol] = {}
    for export in exports:
        for item in export.names:
            symbol = context.symbols.get(item.name)
            if symbol is None:
                context.error(
                    "unknown-name",
                    item.span,
                    f"Nothing is called `{item.name}` here",
                    "it can't be exported",
                    hint=context.did_you_mean(item.name, list(context.symbols)),
                )
                continue
            context.used_symbols.add(item.name)
            public[item.alias or item.name] = symbol
    return public


def _is_own(context: Context, symbol: Symbol) -> bool:
    return isinstance(symbol, FunctionSymbol | ValueSymbol | TypeSymbol) and symbol.module == context.module


def home_of(symbol: Symbol) -> tuple[str, str]:
    """The module and name under which a symbol's value lives."""
    match symbol:
        case TypeSymbol(type=type_):
            named = resolve(type_)
            return (named.info.module, named.info.name) if isinstance(named, Nominal) else (symbol.module, symbol.name)
        case ModuleSymbol(module):
            return module, ""
        case FunctionSymbol(module, name) | ValueSymbol(module, name):
            return module, name
        case _:
            raise AssertionError(symbol)
