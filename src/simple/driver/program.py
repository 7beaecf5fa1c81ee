"""A program: its modules compiled or taken from the cache, loaded in the order of their imports, and run.

A *unit* is a module on its way: its file and text, what it imports, its interface for the modules that use it, and its
code. Units come into being when a module is first asked for, so a cycle of imports shows as a unit that is asked for
while it is still being made.
"""

from __future__ import annotations

import os
import sys

from simple.driver.cache import Cache, Dependency
from simple.driver.search import ModuleFile, Search, SourceUnreadable, read_source
from simple.runtime.modules import CompiledModule, LoadedModule, load, loaded
from simple.store import digest_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from simple.check import ModuleInterface
    from simple.diagnostics.model import Diagnostic
    from simple.ffi.library import ExternLibrary


class Unit:
    """A module of the program."""

    __slots__ = ("compiled", "dependencies", "diagnostics", "digest", "file", "interface", "stored_interface", "text")

    def __init__(self, file: ModuleFile, text: str) -> None:
        self.file = file
        self.text = text
        self.digest = ""  # of the interface, as its users remember it
        self.compiled: CompiledModule | None = None
        self.interface: ModuleInterface | None = None
        self.stored_interface: bytes | None = None
        self.dependencies: list[Dependency] = []
        self.diagnostics: list[Diagnostic] = []


class Program:
    """One program and the modules that it uses."""

    def __init__(self, folder: str, paths: Sequence[str] = (), *, cache: Cache | None = None) -> None:
        self.search = Search(folder, paths)
        self.cache = cache
        self.units: dict[str, Unit] = {}
        self.watch_foreign: Callable[[Callable[..., Any]], Callable[..., Any]] | None = (
            None  # put around foreign functions
        )
        self.finished: list[Unit] = []  # a module stands after those that it imports
        self._making: list[str] = []
        self._found: dict[str, ModuleFile | None] = {}

    # ---------------------------------------------------------------------------------------------------------- modules

    def find(self, name: str) -> ModuleFile | None:
        """The file of a module."""
        if name not in self._found:
            self._found[name] = self.search.find(name)
        return self._found[name]

    def module(self, name: str) -> Unit:
        """The unit of a module by the name in a `use`. Raises `ImportFailed`."""
        file = self.find(name)
        if file is None:
            raise self._import_failed(*self._not_found(name))
        known = self.units.get(file.name)
        if known is not None and file.name not in self._making:
            if known.compiled is None:
                raise self._broken(name)
            return known
        if file.name in self._making:
            cycle = [*self._making[self._making.index(file.name) :], file.name]
            raise self._import_failed(
                "These modules import each other", " uses ".join(f"`{m}`" for m in cycle),
                "move what both need into a third module", "import-cycle",
            )  # fmt: skip
        try:
            text = read_source(file.path)
        except SourceUnreadable as problem:
            title, reason = f"The module `{name}` can't be read", f"{file.path}: {problem.reason}"
            raise self._import_failed(title, reason, problem.hint, "unreadable-module") from None
        unit = self.make(file, text)
        if unit.compiled is None:
            raise self._broken(name)
        return unit

    def make(self, file: ModuleFile, text: str, *, fresh: bool = False) -> Unit:
        """A unit from its source: taken from the cache unless `fresh`, else compiled. Its problems are in it."""
        unit = self.units[file.name] = Unit(file, text)
        self._making.append(file.name)
        try:
            if fresh or not self._take_from_cache(unit):
                self._compile(unit)
        finally:
            self._making.remove(file.name)
        self.finished.append(unit)
        return unit

    def inspect(self, file: ModuleFile, text: str, look: Callable[[], None]) -> None:
        """Lets `look` ask for interfaces as if this module were being compiled, and keeps nothing of it: for a text that
        may not have been saved.
        """
        self.units[file.name] = Unit(file, text)
        self._making.append(file.name)
        try:
            look()
        finally:
            self._making.remove(file.name)
            del self.units[file.name]

    def interface_of(self, name: str) -> ModuleInterface:
        """The interface of a module by the name in a `use`. Raises `ImportFailed`."""
        unit = self.module(name)
        if unit.interface is None:
            from simple.driver.interfaces import read_interface

            assert unit.stored_interface is not None
            for dependency in unit.dependencies:
                self.interface_of(dependency.name)
            unit.interface = read_interface(unit.stored_interface, self.interface_of)
        if self._making:
            self._depend(self.units[self._making[-1]], name, unit)
        return unit.interface

    def _depend(self, user: Unit, name: str, used: Unit) -> None:
        if all(d.name != name for d in user.dependencies) and user is not used:
            user.dependencies.append(Dependency(name, used.file.path, used.digest))

    def _take_from_cache(self, unit: Unit) -> bool:
        if self.cache is None:
            return False
        entry = self.cache.read(unit.file.name, unit.file.path, unit.text)
        if entry is None:
            return False
        from simple.driver.cache import ImportsChanged

        try:
            for dependency in entry.dependencies:
                file = self.find(dependency.name)
                if file is None or file.path != dependency.path or file.name in self._making:
                    return False
                known = self.units.get(file.name) or self.make(file, read_source(file.path))
                if known.compiled is None or known.digest != dependency.digest:
                    return False
        except (ImportsChanged, SourceUnreadable):
            return False
        unit.compiled = entry.compiled
        unit.stored_interface = entry.interface
        unit.digest = entry.interface_digest
        unit.dependencies = entry.dependencies
        return True

    def _compile(self, unit: Unit) -> None:
        """Compiles without collecting garbage meanwhile: trees are large, and they live until the end anyway."""
        import gc

        collecting = gc.isenabled()
        gc.disable()
        try:
            self._compile_all(unit)
        finally:
            if collecting:
                gc.enable()

    def _compile_all(self, unit: Unit) -> None:
        from simple.diagnostics.model import ProblemsFound
        from simple.driver import compile as stages
        from simple.driver.interfaces import store_interface

        file = unit.file
        checked = stages.check(file.name, file.path, unit.text, self.interface_of)
        unit.diagnostics = checked.diagnostics
        if checked.module is None or checked.interface is None or stages.errors(checked.diagnostics):
            return
        try:
            compiled = stages.emit(checked.module, self.interface_of, self.module)
        except ProblemsFound as found:
            unit.diagnostics = [*unit.diagnostics, *found.diagnostics]
            return
        unit.interface = checked.interface
        stored = store_interface(checked.interface, self.interface_of)
        unit.digest = digest_of(stored)
        unit.compiled = compiled
        if self.cache is not None:
            self.cache.write(file.name, file.path, unit.text, compiled, stored, unit.dependencies)

    # --------------------------------------------------------------------------------------------------------- problems

    def problems(self) -> list[Diagnostic]:
        """The errors of all units, imported modules first."""
        from simple.driver.compile import causes, errors

        return causes([d for unit in self.finished for d in errors(unit.diagnostics)])

    def forget_failures(self) -> None:
        """Drops what could not be found or compiled, so that it is tried again when it is asked for again."""
        self.units = {name: unit for name, unit in self.units.items() if unit.compiled is not None}
        self.finished = [unit for unit in self.finished if unit.compiled is not None]
        self._found = {name: file for name, file in self._found.items() if file is not None}

    def _not_found(self, name: str) -> tuple[str, str, str | None]:
        from simple.diagnostics.suggest import closest

        meant = closest(name, self.search.known_names())
        hint = (
            f"did you mean `{meant}`?"
            if meant
            else "a module is looked for beside the program, then in the paths of `--path`"
        )
        return (
            f"There is no module `{name}`",
            f"neither {name.replace('.', '/')}.spl nor {name.replace('.', '/')}/mod.spl",
            hint,
        )

    @staticmethod
    def _import_failed(title: str, text: str, hint: str | None = None, code: str = "module-not-found") -> Exception:
        from simple.check import ImportFailed

        return ImportFailed(title, text, hint, code)

    def _broken(self, name: str) -> Exception:
        return self._import_failed(f"The module `{name}` has problems", "it can't be used", code="broken-import")

    # ---------------------------------------------------------------------------------------------------------- running

    def load(self, unit: Unit) -> LoadedModule:
        """Loads a unit after the modules that it imports."""
        known = loaded.get(unit.file.name)
        if known is not None:
            return known
        assert unit.compiled is not None
        for name in unit.compiled.imports:
            self.load(self.module(name))
        return load(unit.compiled, unit.text, self._open_library, library=unit.file.library, quicken=self._quicken)

    def _quicken(self, module: LoadedModule) -> None:
        """Lets machine code stand for numeric functions, unless the environment says otherwise (`SIMPLE_NATIVE=0`)."""
        if os.environ.get("SIMPLE_NATIVE") == "0":
            return
        if module.compiled.native or "simple.native.functions" in sys.modules:
            from simple.native.functions import install

            install(module, None if self.cache is None else self.cache.beside("native"))

    def _open_library(self, compiled: CompiledModule, description: tuple[Any, ...]) -> Any:
        name, errors, fallback, types, functions = description
        if name.startswith("std.") and self.units[compiled.name].file.library:
            from simple.runtime.std import HostLibrary

            return HostLibrary(name)
        from simple.ffi.library import NATIVE, ExternFunction, ExternType, open_library

        def stand_in() -> Any:
            from simple.driver.fallback import open_fallback

            return open_fallback(self, fallback, compiled.name, frozenset(type_ for type_, _ in types))

        opened = open_library(
            name,
            errors=errors,
            fallback=None if fallback is None else stand_in,
            folder=os.path.dirname(os.path.abspath(compiled.path)),  # noqa: PTH100, PTH120
            types=tuple(ExternType(*t) for t in types),
            functions=tuple(ExternFunction(*f) for f in functions),
        )
        if self.watch_foreign is not None and opened.backend == NATIVE:
            return Watched(opened, self.watch_foreign)
        return opened


class Watched:
    """An opened library, with something around each of its functions."""

    def __init__(self, library: ExternLibrary, watch: Callable[[Callable[..., Any]], Callable[..., Any]]) -> None:
        self.type = library.type
        self._library = library
        self._watch = watch

    def bind(self, name: str) -> Callable[..., Any]:
        return self._watch(self._library.bind(name))


def run_main(module: LoadedModule) -> None:
    """Calls the program's `main`, if it has one."""
    if module.compiled.has_main:
        module.namespace["main"]()


def folder_of(path: str) -> str:
    """The folder in which a program's modules are looked for."""
    return os.path.dirname(path)  # noqa: PTH120
