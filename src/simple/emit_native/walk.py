"""What a piece of program contains, and which variables it changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simple.check import typed
from simple.types.model import NEVER, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_NODES = frozenset(
    {"span", "type", "info", "variant", "kind", "test", "variable", "current", "decorators", "source", "place_of"}
)
_FIELDS: dict[type, tuple[str, ...]] = {}


def children(node: object) -> Iterator[Any]:
    """The nodes right below one, in the order of evaluation (an assignment's value before its place)."""
    kind = type(node)
    fields = _FIELDS.get(kind)
    if fields is None:
        own = typed.is_form(kind) or issubclass(kind, typed.Node)
        fields = tuple(n for n in getattr(kind, "__match_args__", ()) if n not in _NO_NODES) if own else ()
        _FIELDS[kind] = fields
    for name in fields:
        value = getattr(node, name)
        if isinstance(value, list):
            for item in value:
                yield from item if isinstance(item, tuple) else (item,)
        elif value is not None:
            yield value


def replaced(node: object, old: object, new: object) -> None:
    """Puts one node in the place of another right below a node."""
    for name in _FIELDS[type(node)]:
        value = getattr(node, name)
        if value is old:
            setattr(node, name, new)
        elif isinstance(value, list):
            value[:] = [new if item is old else item for item in value]


def nodes(root: object) -> Iterator[Any]:
    """Every node of a tree, the root included."""
    pending = [root]
    while pending:
        node = pending.pop()
        yield node
        pending.extend(children(node))


def leaves(block: typed.Block) -> bool:
    """Whether a block never goes on to what follows it."""
    if resolve(block.type) == NEVER:
        return True
    return bool(block.statements) and isinstance(block.statements[-1], typed.Return | typed.Break | typed.Continue)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a variable gets a value: the value itself, or with `step` (`+` or `-`) how far it is moved.

    `around`: all loops around the place, `within`: those of them inside which the variable lives on.
    """

    value: typed.Expr
    step: str | None
    place: Place
    within: tuple[typed.For | typed.While, ...]

    def follows(self, place: Place) -> bool:
        """Whether it comes later than another place of the same turn of its innermost loop."""
        return self.place.number > place.number and self.place.around[-1] in place.around


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: the number of the last change before it, in the program's order, and the loops around it."""

    number: int
    around: tuple[typed.For | typed.While, ...]


class Assigned:
    """The variables of a loop: which it declares and changes, and from what."""

    def __init__(self, root: typed.For | typed.While) -> None:
        self.sources: dict[typed.Variable, list[Source] | None] = {}  # None: it changes in other ways, too
        self.loops: dict[typed.Variable, typed.For] = {}
        self.aliases: dict[typed.Variable, typed.Variable] = {}  # what stands for a variable's value before an update
        self._declared: dict[typed.Variable, int] = {}
        self._changed: set[typed.Variable] = set()
        self._around: list[typed.For | typed.While] = []
        self.numbers: dict[int, int] = {}  # of the nodes that change variables, by identity
        self._visit(root)

    def touches(self, variable: typed.Variable) -> bool:
        """Whether the variable gets a value somewhere in the loop."""
        return variable in self._declared or variable in self._changed

    def declares(self, variable: typed.Variable) -> bool:
        return variable in self._declared

    def changes(self, variable: typed.Variable) -> bool:
        """Whether the variable gets a value after its first one."""
        return variable in self._changed

    def _declare(self, variable: typed.Variable | None) -> None:
        if variable is not None:
            self._declared.setdefault(variable, len(self._around))

    def _add(self, variable: typed.Variable, value: typed.Expr, step: str | None) -> None:
        depth = self._declared.get(variable, 0)
        known = self.sources.setdefault(variable, [])
        if known is not None:
            around = tuple(self._around)
            known.append(Source(value, step, Place(len(self.numbers), around), around[depth:]))

    def _unknown(self, variable: typed.Variable | None) -> None:
        if variable is not None:
            self._declare(variable)
            self.sources[variable] = None

    def _visit(self, node: object) -> None:
        if isinstance(node, typed.Update | typed.Assign):
            self.numbers[id(node)] = len(self.numbers) + 1
        match node:
            case typed.For(pattern=typed.AnythingPattern(variable)):
                self._declare(variable)
                if variable is not None:
                    self.loops[variable] = node
            case typed.BindLocal(variable=variable, value=value):
                self._declare(variable)
                self._add(variable, value, None)
            case typed.Bind(variable=variable, value=value):
                self._declare(variable)
                self._add(variable, value, None)
            case typed.Assign(place=typed.LocalPlace(variable), value=value):
                self._changed.add(variable)
                self._add(variable, value, None)
            case typed.Update(place=typed.LocalPlace(variable), current=current, value=value):
                self._changed.add(variable)
                self._update(variable, current, value)
                self.aliases[current] = variable
            case typed.Update(current=current):
                self._unknown(current)
            case typed.AnythingPattern(variable) | typed.TypePattern(variable=variable):
                self._pattern(variable)
            case typed.Match(variable=variable):
                self._unknown(variable)
        if isinstance(node, typed.For):
            self._visit(node.iterable)
            self._inside(node, [node.body])
        elif isinstance(node, typed.While):
            self._inside(node, [node.condition, node.body])
        else:
            for child in children(node):
                self._visit(child)

    def _inside(self, loop: typed.For | typed.While, parts: list[Any]) -> None:
        self._around.append(loop)
        for part in parts:
            self._visit(part)
        self._around.pop()

    def _pattern(self, variable: typed.Variable | None) -> None:
        if variable not in self.loops:
            self._unknown(variable)

    def _update(self, variable: typed.Variable, current: typed.Variable, value: typed.Expr) -> None:
        match value:
            case typed.IntArithmetic(operator="+" | "-" as step, left=typed.Local(variable=moved), right=amount) if (
                moved is current
            ):
                self._add(variable, amount, step)
            case _:
                self.sources[variable] = None
