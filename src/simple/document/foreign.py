"""Which foreign functions a function of a module comes down to: those that it calls, itself or through functions beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simple.driver.search import read_source
from simple.source import SourceFile
from simple.syntax import tree
from simple.syntax.parser import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.driver.program import Program


class ForeignCalls:
    """The foreign functions behind the functions and methods of a program's modules, read from their syntax."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._trees: dict[str, tree.Module | None] = {}
        self._called: dict[str, tuple[dict[tuple[str, str], list[str]], dict[str, list[str]]]] = {}

    def of(self, module: str, function: str, owner: str = "") -> list[str]:
        """The foreign functions that a function, or a method of an owner, calls, in the order of its text."""
        called, functions = self._calls_in(module)
        foreign = self._foreign_names(module)
        found: dict[str, None] = {}
        pending, seen = [called.get((owner, function)) or called.get(("", function), [])], {function}
        while pending:
            for name in pending.pop(0):
                if name in foreign:
                    found[name] = None
                elif name in functions and name not in seen:
                    seen.add(name)
                    pending.append(functions[name])
        return list(found)

    def _calls_in(self, module: str) -> tuple[dict[tuple[str, str], list[str]], dict[str, list[str]]]:
        """The functions that each function and method calls, by its owner (or any, "") and name, in the module and those that it
        uses; and without methods.

        A plain name that is called never means a method.
        """
        if module not in self._called:
            called: dict[tuple[str, str], list[str]] = {}
            functions: dict[str, list[str]] = {}
            for parsed in self._with_used(module):
                for owner, function in _functions(parsed):
                    names = list(_called_names(function.body))
                    called.setdefault((owner, function.name), names)
                    called.setdefault(("", function.name), names)
                    if any(function is node for node in parsed.statements):
                        functions.setdefault(function.name, names)
            self._called[module] = called, functions
        return self._called[module]

    def _foreign_names(self, module: str) -> set[str]:
        trees = self._with_used(module)
        return {s.name for parsed in trees for s in parsed.statements if isinstance(s, tree.ExternFunction)}

    def _with_used(self, module: str) -> list[tree.Module]:
        """The module, and all that it uses, directly or not."""
        found: dict[str, tree.Module] = {}
        pending = [module]
        while pending:
            name = pending.pop(0)
            parsed = self._tree(name)
            if parsed is not None and name not in found:
                found[name] = parsed
                pending.extend(".".join(s.path) for s in parsed.statements if isinstance(s, tree.Use))
        return list(found.values())

    def _tree(self, module: str) -> tree.Module | None:
        if module not in self._trees:
            file = self._program.find(module)
            self._trees[module] = None if file is None else parse(SourceFile(file.path, read_source(file.path)))[0]
        return self._trees[module]


def _functions(module: tree.Module) -> list[tuple[str, tree.Function]]:
    """The functions of a module, and the methods with the names of their types."""
    functions: list[tuple[str, tree.Function]] = []
    for node in module.statements:
        if isinstance(node, tree.Function):
            functions.append(("", node))
        elif isinstance(node, tree.Impl):
            target = node.target.path[-1] if isinstance(node.target, tree.NamedTypeExpr) else ""
            functions += [(target, method) for method in node.methods]
        elif isinstance(node, tree.Class | tree.Enum | tree.Trait):
            functions += [(node.name, method) for method in node.methods]
    return functions


def _called_names(node: Any) -> Iterator[str]:
    """The plain names that a piece of syntax calls, in the order of its text."""
    if isinstance(node, tree.Call) and isinstance(node.function, tree.Name):
        yield node.function.name
    parts = node if isinstance(node, list) else [getattr(node, f) for f in getattr(type(node), "__match_args__", ())]
    for part in parts:
        if isinstance(part, tree.Node | list):
            yield from _called_names(part)
