"""Checks and runs one entry after the other.

The value of an entry's last expression statement goes into a global that no program can name, from where it is printed.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from simple.check import typed
from simple.check.interface import ModuleInterface
from simple.check.session import Session
from simple.diagnostics.model import ProblemsFound
from simple.diagnostics.render import render
from simple.driver import compile as stages
from simple.driver.program import Program, Unit
from simple.driver.search import ModuleFile
from simple.emit_python.text import has_f32
from simple.runtime.modules import loaded
from simple.runtime.report import render_failure
from simple.runtime.text import nested_text, text_f32
from simple.types.model import ERROR, NEVER, UNIT, Namespace, Type, TypeName, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simple.check.context import Context
    from simple.diagnostics.model import Diagnostic
    from simple.driver.cache import Cache
    from simple.runtime.modules import CompiledModule

_VALUE = "<value>"


class Looked(NamedTuple):
    """An expression that was checked and not run: its type, and the context in which members can be looked up."""

    type: Type
    context: Context


class Interpreter:
    """A session: its names, its modules, and what has run. There is one at a time in a process."""

    def __init__(self, paths: Sequence[str] = (), *, cache: Cache | None = None, color: bool = False) -> None:
        self._paths = paths
        self._cache = cache
        self._color = color
        self._count = 0
        self._entries: dict[str, ModuleInterface] = {}
        self.reset()

    def reset(self) -> None:
        """Forgets every entry; modules are read again when they are next used."""
        for name, module in list(loaded.items()):
            if not module.library:
                del loaded[name]
        self._entries.clear()
        self.session = Session()
        self.program = Program(".", self._paths, cache=self._cache)

    def run(self, text: str) -> bool:
        """Runs an entry. Prints the value of its last expression, or what is wrong; False if something is."""
        self._count += 1
        name = f"<entry {self._count}>"
        try:
            kept = self._run(name, text)
        except KeyboardInterrupt:
            kept = False
            _say("interrupted\n")
        except Exception as problem:  # noqa: BLE001 - whatever happens, the session goes on
            kept = False
            _say(render_failure(problem, color=self._color))
        if not kept:
            self.session.discard()
            self.program.forget_failures()
            self.program.units.pop(name, None)
            loaded.pop(name, None)
        return kept

    def look(self, text: str) -> Looked | list[Diagnostic]:
        """Checks an expression without running it."""
        checked = stages.check(
            "<look>", "<expression>", text, self.interface_of, self.session.context, documented=False
        )
        problems = stages.errors(checked.diagnostics)
        try:
            if problems:
                return problems
            assert checked.module is not None
            assert self.session.latest is not None
            match checked.module.statements:
                case [typed.Evaluate(value=value)]:
                    return Looked(resolve(value.type), self.session.latest)
            return []
        finally:
            self.session.discard()
            self.program.forget_failures()

    def interface_of(self, name: str) -> ModuleInterface:
        """The interface of a module, or of an earlier entry."""
        return self._entries.get(name) or self.program.interface_of(name)

    def _run(self, name: str, text: str) -> bool:
        checked = stages.check(name, name, text, self.interface_of, self.session.context, documented=False)
        module = checked.module
        problems = [*self.program.problems(), *stages.errors(checked.diagnostics)]
        if module is None or checked.interface is None or problems:
            self._report(problems)
            return False
        shown = _keep_value(module)
        try:
            compiled = stages.emit(module, self.interface_of, self.program.units.__getitem__)
        except ProblemsFound as found:
            self._report(found.diagnostics)
            return False
        value = self._load(name, text, compiled)
        if shown is not None:
            _show(value, shown)
        sys.stdout.flush()
        self._keep(checked.interface)
        return True

    def _load(self, name: str, text: str, compiled: CompiledModule) -> object:
        unit = Unit(ModuleFile(name, name), text)
        unit.compiled = compiled
        self.program.units[name] = unit
        return self.program.load(unit).namespace.pop(_VALUE, None)

    def _keep(self, interface: ModuleInterface) -> None:
        self.session.keep()
        own = {n: s for n, s in self.session.names.symbols.items() if getattr(s, "module", None) == interface.module}
        self._entries[interface.module] = ModuleInterface(interface.module, symbols=own, types=interface.types)

    def _report(self, problems: list[Diagnostic]) -> None:
        _say(render(problems, color=self._color))


def _keep_value(module: typed.Module) -> Type | None:
    """Makes the module keep the value of its last expression; its type if that should be shown."""
    match module.statements:
        case [*_, typed.Evaluate(span, value)] if not isinstance(value, typed.If | typed.Match):
            type_ = resolve(value.type)
            if type_ in (UNIT, NEVER, ERROR):
                return None
            if not isinstance(type_, Namespace | TypeName):
                module.statements[-1] = typed.BindGlobal(span, _VALUE, value)
            else:
                module.statements.pop()
            return type_
    return None


def _show(value: object, type_: Type) -> None:
    """Prints a value as a program would write it; what is no value is named."""
    if isinstance(type_, Namespace | TypeName):
        shown = show(type_)
    elif type(value) is tuple and not value:
        return
    else:
        shown = text_f32(value) if has_f32(type_) and not isinstance(value, str) else nested_text(value)
    sys.stdout.write(f"{shown}\n")


def _say(message: str) -> None:
    """Writes to the standard error, after everything that was printed."""
    sys.stdout.flush()
    sys.stderr.write(message)
    sys.stderr.flush()
