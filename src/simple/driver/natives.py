"""Functions that machine code is made of: which they are, and what is wrong where a program demands it with `@native`."""

from __future__ import annotations

from copy import deepcopy
from pickle import loads
from typing import TYPE_CHECKING, Any

from simple.diagnostics.model import Diagnostic
from simple.emit_native.module import Candidate, candidates, obstacle
from simple.source import SourceFile, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.check import typed
    from simple.driver.program import Unit


def natives(
    module: typed.Module, mutable_global: Callable[[str, str], bool], unit_of: Callable[[str], Unit] | None
) -> tuple[list[Candidate], list[Diagnostic]]:
    """The functions of a module that machine code can be made of, and the problems of those for which it is demanded."""
    found = candidates(module, mutable_global)
    demanded = [f for f in module.functions if "native" in f.decorators]
    if not demanded:
        return found, []
    world = CheckedWorld(module, unit_of)
    problems = []
    for function in demanded:
        problem = obstacle(world, module.name, function)
        if problem is None and all(c.name != function.name for c in found):
            span, reason = function.span, "it uses a variable of the module that changes"
        elif problem is None:
            continue
        else:
            span, reason = Span(*problem.span), problem.reason
        problems.append(
            Diagnostic(
                "not-native",
                f"`{function.name}` can't become machine code",
                module.source,
                span if span not in (Span(0, 0), function.span) else _head(function, module.source),
                reason,
                hint="without `@native` it runs interpreted",
            )
        )
    return found, problems


def _head(function: typed.Function, source: SourceFile) -> Span:
    """The line with the function's name."""
    start = source.text.index("fn", function.span.start)
    end = source.text.find("\n", start)
    return Span(start, end if end >= 0 else len(source.text))


class CheckedWorld:
    """A checked module, and the compiled ones that it uses, as `simple.emit_native` asks for them."""

    def __init__(self, module: typed.Module, unit_of: Callable[[str], Unit] | None) -> None:
        self._module = module
        self._functions = {f.name: f for f in module.functions if "interpreted" not in f.decorators}
        self._unit_of = unit_of

    def function(self, module: str, name: str) -> tuple[typed.Function, SourceFile] | None:
        """The typed tree of a function."""
        if module == self._module.name:
            function = self._functions.get(name)
            return None if function is None else (deepcopy(function), self._module.source)
        unit: Any = None if self._unit_of is None else self._unit_of(module)
        if unit is None or unit.compiled is None:
            return None
        for known, *_, tree in unit.compiled.native:
            if known == name:
                return loads(tree), SourceFile(unit.file.path, unit.text)  # noqa: S301 - from our own cache
        return None

    def constant(self, module: str, name: str) -> object:  # noqa: ARG002
        """Some number: the value isn't there before the program runs."""
        return 1
