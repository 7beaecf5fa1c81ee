"""Compiled modules, and loading them: the module's names are the globals of its Python code.

A compiled module holds nothing but what `marshal` can store. Loading one binds the helpers that it calls, what it takes
from other modules (which are loaded already) and its foreign functions; then its code makes its types and functions, and
its statements run.
"""

from __future__ import annotations

import marshal

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType
    from typing import Any

    LibraryOpener = Callable[["CompiledModule", tuple[Any, ...]], Any]

TOP_LEVEL = "<top level>"
_NO_NAMES: dict[str, object] = {}
"""Python's own names are not among a module's: a `val list` that is read too early has no value."""


class CompiledModule:
    """What the emitter makes of a module.

    `helpers`: names of the run-time library; `foreign`: (module, name) taken from other modules, or (module, "") for all of
    one; `libraries`: (name, errors, fallback, types, functions) of each `extern library`; `operations`: notes on what
    can fail, stored, because they are needed only when something does; `exports`: (public name, module, name);
    `native`: what `simple.native` needs of each function that machine code can be made of.
    """

    __slots__ = (
        "code", "documentation", "exports", "foreign", "has_main", "has_statements", "helpers", "imports", "libraries",
        "name", "native", "operations", "path",
    )  # fmt: skip

    def __init__(
        self,
        *,
        name: str,
        path: str,
        code: CodeType,
        imports: tuple[str, ...],
        helpers: tuple[str, ...],
        foreign: tuple[tuple[str, str], ...],
        libraries: tuple[tuple[Any, ...], ...],
        operations: bytes,
        has_statements: bool,
        has_main: bool,
        documentation: str | None,
        exports: tuple[tuple[str, str, str], ...],
        native: tuple[tuple[Any, ...], ...] = (),
    ) -> None:
        self.name = name
        self.path = path
        self.code = code
        self.imports = imports
        self.helpers = helpers
        self.foreign = foreign
        self.libraries = libraries
        self.operations = operations
        self.has_statements = has_statements
        self.has_main = has_main
        self.documentation = documentation
        self.exports = exports
        self.native = native

    def dump(self) -> bytes:
        """All of it as bytes; code objects make them fit one version of Python only."""
        return marshal.dumps(tuple(getattr(self, name) for name in self.__slots__))

    @classmethod
    def read(cls, stored: bytes) -> CompiledModule:
        """The module that `dump` stored."""
        return cls(**dict(zip(cls.__slots__, marshal.loads(stored), strict=True)))  # noqa: S302 - from our own cache


class LoadedModule:
    """A module that runs. `library`: it came with `simple`, so that its inside is no news to the user."""

    __slots__ = ("_homes", "compiled", "library", "namespace", "text")

    def __init__(self, compiled: CompiledModule, text: str, *, library: bool) -> None:
        self.compiled = compiled
        self.text = text
        self.library = library
        self._homes: dict[str, tuple[str, str]] | None = None
        self.namespace: dict[str, Any] = {
            "__name__": compiled.name,
            "__file__": compiled.path,
            "__doc__": compiled.documentation,
            "__builtins__": _NO_NAMES,
            ".module": self,
        }

    def export(self, name: str) -> Any:
        """The value of a public name, wherever it lives."""
        if self._homes is None:
            self._homes = {public: (module, original) for public, module, original in self.compiled.exports}
        module, original = self._homes[name]
        return loaded[module].namespace[original]


loaded: dict[str, LoadedModule] = {}
"""Every module of the running program, by name."""


def load(
    compiled: CompiledModule,
    text: str,
    open_library: LibraryOpener,
    *,
    library: bool = False,
    quicken: Callable[[LoadedModule], None] | None = None,
) -> LoadedModule:
    """Brings a module to life. Its imports must be loaded. `quicken` may put other functions in the place of its own."""
    from simple.runtime.helpers import helper

    module = LoadedModule(compiled, text, library=library)
    namespace = module.namespace
    for name in compiled.helpers:
        namespace[f".{name}"] = namespace if name == "globals" else helper(name)
    for other, name in compiled.foreign:
        theirs = loaded[other].namespace
        namespace[f"{other}:{name}"] = theirs[name] if name else theirs
    for description in compiled.libraries:
        bind_library(namespace, open_library(compiled, description), description)
    loaded[compiled.name] = module
    try:
        exec(compiled.code, namespace)  # noqa: S102 - running programs is what this is for
        if quicken is not None:
            quicken(module)
        if compiled.has_statements:
            namespace[TOP_LEVEL]()
    except BaseException:
        loaded.pop(compiled.name, None)
        raise
    return module


def bind_library(namespace: dict[str, Any], opened: Any, description: tuple[Any, ...]) -> None:
    """Puts a library's types and functions among the module's names."""
    _, _, _, types, functions = description
    for name, _free in types:
        namespace[name] = opened.type(name)
    for name, _parameters, _result in functions:
        try:
            namespace[name] = opened.bind(name)
        except SimpleError as problem:
            namespace[name] = _unbound(problem)


def _unbound(problem: SimpleError) -> Callable[..., Any]:
    """What stands for a foreign function that can't be had: the call that needs it says so, and where it is."""

    def fail(*_arguments: Any, **_named: Any) -> Any:
        raise SimpleError(problem.kind, problem.message, problem.hint)

    return fail


def source_line(place: tuple[str, int]) -> str:
    """The text of a line of a loaded module, by file and number."""
    file, number = place
    for module in loaded.values():
        if module.compiled.path == file:
            lines = module.text.splitlines()
            return lines[number - 1].strip() if 0 < number <= len(lines) else ""
    return ""


_program: list[str] = []


def set_program_file(path: str) -> None:
    """Remembers the file of the running program."""
    _program[:] = [path]


def program_file() -> str:
    """The file of the running program, as it was given."""
    return _program[0] if _program else ""
