"""What is assigned to the integer variables of a function: where `intervals.py` gets their bounds from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from simple.check import typed
from simple.emit_python.walk import assigned_variables, nodes
from simple.types.model import Int, resolve

if TYPE_CHECKING:
    from collections.abc import Callable


class Span(NamedTuple):
    """The items of a range: from `low` to `high`."""

    low: typed.Expr
    high: typed.Expr
    inclusive: bool


class AnyItem(NamedTuple):
    """An item of something whose items are not known."""


class Position(NamedTuple):
    """A place in a list."""


Source: TypeAlias = "typed.Expr | Span | AnyItem | Position"


class Sources:
    """Every value that each integer variable of an outermost function can get.

    `aliases`: the variables that stand for another one's value while it is updated. Variables that get a value in another
    way (parameters, patterns) are left out.
    """

    def __init__(self, function: typed.Block, parameters: set[typed.Variable]) -> None:
        self.aliases: dict[typed.Variable, typed.Variable] = {}
        self._found: dict[typed.Variable, list[Source]] = {}
        self._otherwise = set(parameters)
        for node in nodes(function):
            collect = _COLLECTORS.get(type(node))
            if collect is not None:
                collect(self, node)
        self.values = {
            variable: values
            for variable, values in self._found.items()
            if variable not in self._otherwise and isinstance(resolve(variable.type), Int)
        }

    def _add(self, variable: typed.Variable, source: Source) -> None:
        self._found.setdefault(variable, []).append(source)

    def binding(self, node: typed.BindLocal | typed.Bind) -> None:
        self._add(node.variable, node.value)

    def assignment(self, node: typed.Assign) -> None:
        if isinstance(node.place, typed.LocalPlace):
            self._add(node.place.variable, node.value)

    def update(self, node: typed.Update) -> None:
        if not isinstance(node.place, typed.LocalPlace):
            self._otherwise.add(node.current)
            return
        variable = node.place.variable
        self.aliases[node.current] = variable
        self._add(variable, node.value)
        self._add(node.current, typed.Local(node.span, variable.type, variable))

    def loop(self, node: typed.For | typed.Clause) -> None:
        match node.pattern:
            case typed.AnythingPattern(variable):
                if variable is not None:
                    self._add(variable, _item_of(node.iterable))
            case typed.SequencePattern(items=[typed.AnythingPattern(index), *others]) if _is_numbered(node.iterable):
                if index is not None:
                    self._add(index, Position())
                self._otherwise |= assigned_variables(others)
            case pattern:
                self._otherwise |= assigned_variables(pattern)

    def pattern(self, node: typed.BindPattern | typed.Matches | typed.Case) -> None:
        self._otherwise |= assigned_variables(node.pattern)

    def matched(self, node: typed.Match | typed.IfPresent) -> None:
        self._otherwise.add(node.variable)

    def closure(self, node: typed.Lambda | typed.LocalFunction) -> None:
        self._otherwise.update(p.variable for p in node.function.parameters)


_COLLECTORS: dict[type, Callable[[Sources, Any], None]] = {
    typed.BindLocal: Sources.binding,
    typed.Bind: Sources.binding,
    typed.Assign: Sources.assignment,
    typed.Update: Sources.update,
    typed.For: Sources.loop,
    typed.Clause: Sources.loop,
    typed.BindPattern: Sources.pattern,
    typed.Matches: Sources.pattern,
    typed.Case: Sources.pattern,
    typed.Match: Sources.matched,
    typed.IfPresent: Sources.matched,
    typed.Lambda: Sources.closure,
    typed.LocalFunction: Sources.closure,
}


def _item_of(iterable: typed.Expr) -> Source:
    if isinstance(iterable, typed.MakeRange):
        return Span(iterable.low, iterable.high, iterable.inclusive)
    return AnyItem()


def _is_numbered(iterable: typed.Expr) -> bool:
    return isinstance(iterable, typed.CallBuiltin) and iterable.name.rpartition(".")[2] == "enumerate"
