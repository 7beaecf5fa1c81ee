"""One module through all stages: source → tree → typed tree → code objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from simple.check import check_module, typed
from simple.check.context import Context
from simple.diagnostics.model import Diagnostic, ProblemsFound, Severity
from simple.driver.natives import natives
from simple.emit_python import emit_module
from simple.source import SourceFile, Span
from simple.syntax.parser import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.check import ModuleInterface
    from simple.driver.program import Unit
    from simple.runtime.modules import CompiledModule

    ContextMaker = Callable[[str, SourceFile, Callable[[str], ModuleInterface]], Context]


class Checked(NamedTuple):
    """A module whose problems are known. `module` is None if it couldn't even be read."""

    module: typed.Module | None
    interface: ModuleInterface | None
    diagnostics: list[Diagnostic]


def check(
    name: str,
    path: str,
    text: str,
    interface_of: Callable[[str], ModuleInterface],
    make_context: ContextMaker = Context,
    *,
    documented: bool = True,
) -> Checked:
    """Reads and checks a module. Everything that is wrong with it is in the diagnostics."""
    source = SourceFile(path, text)
    try:
        tree, problems = parse(source, documented=documented)
        if any(p.severity is Severity.ERROR for p in problems):
            return Checked(None, None, problems)
        checked = check_module(name, tree, source, interface_of, make_context)
        return Checked(checked.module, checked.interface, [*problems, *checked.diagnostics])
    except RecursionError as problem:
        return Checked(None, None, [_too_deep(source, problem)])


def emit(
    module: typed.Module,
    interface_of: Callable[[str], ModuleInterface],
    unit_of: Callable[[str], Unit] | None = None,
) -> CompiledModule:
    """A checked module's code. `unit_of` knows the modules that it uses."""

    def mutable_global(other: str, name: str) -> bool:
        symbol = interface_of(other).symbols.get(name)
        return getattr(symbol, "mutable", False) is True

    try:
        native, problems = natives(module, mutable_global, unit_of)
        if problems:
            raise ProblemsFound(problems)
        return emit_module(module, mutable_global, tuple(tuple(c) for c in native))
    except RecursionError as problem:
        raise ProblemsFound([_too_deep(module.source, problem)]) from None


def errors(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """What keeps a program from running."""
    return [d for d in diagnostics if d.severity is Severity.ERROR]


def causes(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Without the imports that fail because of problems in another module that are shown as well."""
    own = [d for d in diagnostics if d.code != "broken-import"]
    return own if errors(own) else diagnostics


def _too_deep(source: SourceFile, problem: RecursionError) -> Diagnostic:
    """What the parser's limit has let through. The innermost node that a stage was at says where it is."""
    place = Span(0, 1)
    trace = problem.__traceback__
    while trace is not None:
        span = getattr(trace.tb_frame.f_locals.get("node"), "span", None)
        place = span if isinstance(span, Span) else place
        trace = trace.tb_next
    return Diagnostic(
        "too-deeply-nested",
        "This program is too deeply nested",
        source,
        Span(place.start, place.start + 1),
        hint="split it into smaller functions",
    )


def unreadable(path: str, reason: str, hint: str | None) -> Diagnostic:
    """A program's file that can't be read."""
    return Diagnostic("unreadable-file", f"{path}: {reason}", SourceFile(path, ""), Span(0, 0), hint=hint)
