"""What entries of an interactive session know of each other.

Each entry is a module of its own. It is checked with the names of the earlier entries in place as if it had imported
them, and it may change their variables. What an entry declares counts from the next one on, and only once it is *kept*:
an entry that has problems, or that stops with an error, leaves nothing behind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simple.check.context import Context
from simple.check.interface import ModuleInterface, Symbol, TypeSymbol
from simple.types.model import MethodInfo, Nominal, TypeInfo, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.source import SourceFile


@dataclass(slots=True)
class Names:
    """The names that an entry sees."""

    symbols: dict[str, Symbol] = field(default_factory=dict)
    used_modules: list[ModuleInterface] = field(default_factory=list)
    builtin_methods: dict[str, dict[str, MethodInfo]] = field(default_factory=dict)

    def copy(self) -> Names:
        """The same names, to be added to."""
        methods = {kind: dict(known) for kind, known in self.builtin_methods.items()}
        return Names(dict(self.symbols), list(self.used_modules), methods)


class Session:
    """The names of all entries so far."""

    def __init__(self) -> None:
        self.names = Names()
        self.modules: set[str] = set()
        self.latest: Context | None = None
        self._before: list[tuple[TypeInfo, dict[str, MethodInfo], list[Nominal]]] = []

    def context(self, module: str, source: SourceFile, interface_of: Callable[[str], ModuleInterface]) -> Context:
        """The context in which an entry is checked: the session's names are in place."""
        context = Context(module, source, interface_of)
        self._before = [(info, dict(info.methods), list(info.traits)) for info in self._types()]
        names = self.names.copy()
        context.symbols = names.symbols
        context.used_modules = names.used_modules
        context.builtin_methods = names.builtin_methods
        context.earlier = self.modules
        self.latest = context
        return context

    def keep(self) -> None:
        """The latest entry's declarations hold from now on."""
        assert self.latest is not None
        context = self.latest
        self.names = Names(context.symbols, context.used_modules, context.builtin_methods)
        self.modules = {*self.modules, context.module}

    def discard(self) -> None:
        """Forgets the latest entry, also what it has added to the types of others."""
        for info, methods, traits in self._before:
            info.methods.clear()
            info.methods.update(methods)
            info.traits[:] = traits

    def _types(self) -> list[TypeInfo]:
        """Every type that an entry could add methods to."""
        found = {id(info): info for interface in self.names.used_modules for info in interface.types}
        for symbol in self.names.symbols.values():
            if isinstance(symbol, TypeSymbol) and isinstance(named := resolve(symbol.type), Nominal):
                found[id(named.info)] = named.info
        return list(found.values())
