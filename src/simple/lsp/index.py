"""What the checker finds at each place of a text: its checker's context, with eyes.

The checker asks its context to check every expression and to declare every local variable. This context does what the
plain one does, and keeps what came of it beside the node of the syntax tree. So the checker needs no index of its own,
and checking without an editor costs nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check.context import Context
from simple.check.interface import LocalSymbol, ModuleSymbol
from simple.syntax import tree

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.check import typed
    from simple.check.interface import ModuleInterface, Symbol
    from simple.source import SourceFile
    from simple.types.model import Type


class IndexingContext(Context):
    """A module being checked, and what was found in it."""

    def __init__(self, module: str, source: SourceFile, interface_of: Callable[[str], ModuleInterface]) -> None:
        super().__init__(module, source, interface_of)
        self.values: dict[int, typed.Expr] = {}
        """What an expression has become, by the identity of its node."""
        self.meanings: dict[int, Symbol] = {}
        """What a name stands for, by the identity of its node."""
        self.declared: dict[int, typed.Variable] = {}
        """The local variable that is declared at an offset."""
        self.starts: dict[int, int] = {}
        """Where a local variable is declared, by its identity."""

    def expression(self, node: tree.Expr, expected: Type | None = None) -> typed.Expr:
        """Checks an expression, and keeps what it is."""
        self._note_name(node)
        if type(node) is tree.Call:
            self._note_name(node.function)
        value = super().expression(node, expected)
        self.values[id(node)] = value
        return value

    def statement(self, node: tree.Statement) -> list[typed.Statement]:
        """Checks a statement; a variable that is assigned to is no expression, so it is noted here."""
        if type(node) is tree.Assign:
            targets = node.target.items if type(node.target) is tree.TupleLiteral else [node.target]
            for target in targets:
                self._note_name(target)
        return super().statement(node)

    def declare(
        self, name: str, type_: Type, start: int, *, mutable: bool = False, warn: bool = True
    ) -> typed.Variable:
        """A new local variable, and its place."""
        variable = super().declare(name, type_, start, mutable=mutable, warn=warn)
        if start >= 0:
            self.declared[start] = variable
            self.starts[id(variable)] = start
        return variable

    def _note_name(self, node: tree.Expr) -> None:
        if type(node) is tree.Name:
            symbol = self.look_up(node.name)
            if symbol is not None:
                self.meanings[id(node)] = symbol

    def look_up(self, name: str) -> Symbol | None:
        """What a name means here, as the checker's rule says, but leaving no trace."""
        scope = self.scope
        while scope is not None:
            local = scope.names.get(name)
            if local is not None:
                return local
            scope = scope.parent
        return self.look_up_outside(name)

    def look_up_outside(self, name: str) -> Symbol | None:
        """What a name means outside of every function."""
        symbol = self.symbols.get(name)
        if symbol is not None:
            return symbol
        built_in = self.builtins.get(name)
        if built_in is not None:
            return built_in
        found: dict[int, Symbol] = {}
        for interface in self.used_modules:
            exported = interface.symbols.get(name)
            if exported is not None and not isinstance(exported, ModuleSymbol | LocalSymbol):
                found[id(exported)] = exported
        return next(iter(found.values())) if len(found) == 1 else None
