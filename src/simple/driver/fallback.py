"""What stands in for a library that isn't there, loaded part by part.

A fallback module that does nothing but name what other modules have (`use a.b.{f}`, `export f`) isn't loaded itself: a function is bound
to a *stub*, and the first call loads the module that the function stands in, and what that one imports. So a program of ten operations
neither compiles nor loads the hundreds of others. Any other fallback module is loaded as a whole.
"""

from __future__ import annotations

import sys
from _thread import RLock

from simple.runtime.errors import SimpleError
from simple.runtime.modules import loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from simple.driver.program import Program
    from simple.runtime.modules import LoadedModule

_DEEP = 300
"""From how many calls below each other on a module is made on another stack, on which the compiler has room."""


_loading = RLock()
"""Threads of a program may call functions for the first time at the same time."""


class Exports:
    """The public names of a module as attributes."""

    def __init__(self, module: LoadedModule) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        try:
            return self._module.export(name)
        except KeyError:
            raise AttributeError(name) from None


class Parts:
    """The public names of a fallback module as attributes: functions as stubs, types as themselves.

    `user` is the module that declares the library, `homes` says for each name in which module it is and how it is called there.
    """

    def __init__(
        self, program: Program, name: str, user: str, homes: dict[str, tuple[str, str]], types: frozenset[str]
    ) -> None:
        self._program = program
        self._name = name
        self._user = user
        self._homes = homes
        self._types = types

    def __getattr__(self, name: str) -> Any:
        home = self._homes.get(name)
        if home is None:
            raise AttributeError(name)
        return self._found(*home) if name in self._types else self._stub(name, home)

    def _found(self, module: str, name: str) -> Any:
        """What a module has under a name, loading the module first."""
        try:
            return _with_room(lambda: load_module(self._program, module, self._name)).export(name)
        except KeyError:
            raise SimpleError(
                "missing-library", f"The fallback module {self._name} can't be loaded: {module} has no `{name}`"
            ) from None

    def _stub(self, name: str, home: tuple[str, str]) -> Callable[..., Any]:
        """What stands for a function until its first call, and passes calls on where something has kept it."""
        function: Callable[..., Any] | None = None

        def stub(*arguments: Any) -> Any:
            nonlocal function
            if function is None:
                function = self._found(*home)
                self._take_place(name, stub, function)
            return function(*arguments)

        stub.__name__ = stub.__qualname__ = name
        return stub

    def _take_place(self, name: str, stub: object, function: object) -> None:
        """Puts a function where its stub stands among the modules' names."""
        foreign = f"{self._user}:{name}"
        for module in loaded.values():
            key = name if module.compiled.name == self._user else foreign
            if module.namespace.get(key) is stub:
                module.namespace[key] = function


def open_fallback(program: Program, name: str, user: str, types: frozenset[str]) -> Any:
    """The public names of a fallback module. Raises SimpleError."""
    homes = _homes(program, name)
    if homes is None:
        return Exports(load_module(program, name, name))
    return Parts(program, name, user, homes, types)


def load_module(program: Program, name: str, fallback: str) -> LoadedModule:
    """A module of a fallback, compiled and loaded."""
    with _loading:
        try:
            unit = program.module(name)
        except Exception as problem:  # noqa: BLE001 - whatever it is, the program must hear of it
            shown = "\n".join(d.title for d in program.problems()) or getattr(problem, "title", str(problem))
            program.forget_failures()
            raise SimpleError("missing-library", f"The fallback module {fallback} can't be loaded: {shown}") from None
        return program.load(unit)


def _homes(program: Program, name: str) -> dict[str, tuple[str, str]] | None:
    """Where the names are that a module passes on; None where it isn't there, can't be read, or does more than that."""
    from simple.driver.search import SourceUnreadable, read_source

    file = program.find(name)
    if file is None or file.name in loaded:
        return None
    try:
        text = read_source(file.path)
    except SourceUnreadable:
        return None
    store = None if program.cache is None else program.cache.beside("fallbacks")
    found = None if store is None else store.read(text)
    if not isinstance(found, dict):
        found = _read_homes(file.path, text)
        if store is not None:
            store.write(found, text)
    return found or None


def _read_homes(path: str, text: str) -> dict[str, tuple[str, str]]:
    """The same from a module's text; empty where it does more."""
    from simple.source import SourceFile
    from simple.syntax import tree
    from simple.syntax.parser import parse

    module, problems = parse(SourceFile(path, text))
    taken: dict[str, tuple[str, str]] = {}
    public: list[tuple[str, str]] = []
    if problems:
        return {}
    for statement in module.statements:
        if isinstance(statement, tree.Use) and statement.items is not None:
            for item in statement.items:
                taken[item.alias or item.name] = (".".join(statement.path), item.name)
        elif isinstance(statement, tree.Export):
            public += [(item.alias or item.name, item.name) for item in statement.names]
        else:
            return {}
    if not all(inside in taken for _, inside in public):
        return {}
    return {outside: taken[inside] for outside, inside in public}


def _with_room(make: Callable[[], LoadedModule]) -> LoadedModule:
    """A module made on a stack of its own where a program has nearly used up this one."""
    try:
        sys._getframe(_DEEP)  # noqa: SLF001 - nothing else tells how deep the stack is without walking it
    except ValueError:
        return make()
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as other:
        return other.submit(make).result()
