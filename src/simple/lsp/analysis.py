"""One text through parser and checker.

Nothing that stands in an editor makes this fail: what is half written gives a tree with gaps, and should the checker
stumble over one, then what it had found before is still there.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from simple.check import check_module
from simple.check.builtin_calls import builtin_types, function_signatures
from simple.check.interface import FunctionSymbol, ImportFailed
from simple.diagnostics.model import Severity
from simple.driver.cache import default_cache
from simple.driver.compile import errors
from simple.driver.program import Program
from simple.driver.search import ModuleFile, SourceUnreadable, name_of_file, read_source
from simple.lsp.index import IndexingContext
from simple.source import SourceFile
from simple.syntax.parser import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from simple.check.interface import ModuleInterface
    from simple.diagnostics.model import Diagnostic
    from simple.syntax import tree

logger = logging.getLogger(__name__)


class Analysis:
    """What is known about one text: its tree, what the checker found, and what is wrong with it."""

    def __init__(self, path: str, text: str, paths: Sequence[str] = ()) -> None:
        self.source = SourceFile(path, text)
        self.name = name_of_file(path) or "main"
        self.program = Program(os.path.dirname(path), paths, cache=default_cache())  # noqa: PTH120
        self.imported_problems: list[Diagnostic] = []
        self.tree, problems = parse(self.source)
        self.context = self._new_context(self._interface_of)
        self.diagnostics = self._check(problems)
        self._trees: dict[str, tuple[tree.Module, SourceFile] | None] = {}

    def _new_context(self, interface_of: Callable[[str], ModuleInterface]) -> IndexingContext:
        context = IndexingContext(self.name, self.source, interface_of)
        context.builtins = {n: FunctionSymbol("", n, s.type) for n, s in function_signatures().items()}
        context.builtin_types = builtin_types()
        return context

    def _check(self, problems: list[Diagnostic]) -> list[Diagnostic]:
        def make_context(
            _name: str, _source: SourceFile, interface_of: Callable[[str], ModuleInterface]
        ) -> IndexingContext:
            self.context = self._new_context(interface_of)
            return self.context

        def look() -> None:
            check_module(self.name, self.tree, self.source, self._interface_of, make_context)

        for info in builtin_types().values():
            info.methods.clear()  # what an `impl` in an earlier state of some text has added
            info.traits.clear()
        broken = any(p.severity is Severity.ERROR for p in problems)
        try:
            self.program.inspect(ModuleFile(self.name, self.source.path), self.source.text, look)
        except Exception:
            # A tree with gaps may be more than the checker can bear; a whole one is not.
            if not broken:
                logger.exception("checking %s", self.source.path)
        for unit in self.program.units.values():
            self.imported_problems.extend(errors(unit.diagnostics))
        if broken:
            return problems
        found = [*problems, *self.context.diagnostics]
        return sorted(found, key=lambda d: (d.span.start, d.span.end))

    def _interface_of(self, name: str) -> ModuleInterface:
        return self.program.interface_of(name)

    def interface(self, module: str) -> ModuleInterface | None:
        """The interface of another module, or None."""
        try:
            return self._interface_of(module)
        except ImportFailed:
            return None
        except Exception:
            logger.exception("the interface of %s", module)
            return None

    def module(self, name: str) -> tuple[tree.Module, SourceFile] | None:
        """The tree and source of a module: of this text, or of another one as it is on the disk."""
        if name == self.name:
            return self.tree, self.source
        if name not in self._trees:
            self._trees[name] = self._read(name)
        return self._trees[name]

    def _read(self, name: str) -> tuple[tree.Module, SourceFile] | None:
        file = self.program.find(name)
        if file is None:
            return None
        try:
            source = SourceFile(file.path, read_source(file.path))
        except SourceUnreadable:
            return None
        return parse(source)[0], source
