"""Walks typed trees: what a piece of program contains, reads, declares and assigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simple.check import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIELDS: dict[type, tuple[str, ...]] = {list: (), tuple: (), dict: ()}
_HOLDS_NO_NODES = frozenset({"span", "type", "info", "variant", "kind", "test"})


def _fields(kind: type) -> tuple[str, ...]:
    """The fields of a node class that can hold other nodes; empty for what is no node of the typed tree."""
    found: tuple[str, ...] = ()
    if typed.is_form(kind):
        found = tuple(n for n in getattr(kind, "__match_args__", ()) if n not in _HOLDS_NO_NODES)
    _FIELDS[kind] = found
    return found


def nodes(root: Any) -> Iterator[Any]:
    """Every node of a tree (or list of trees), the root included, in no particular order."""
    pending = [root]
    while pending:
        node = pending.pop()
        kind = type(node)
        fields = _FIELDS.get(kind)
        if fields is None:
            fields = _fields(kind)
        if fields:
            yield node
            for field in fields:
                value = getattr(node, field)
                if value is not None:
                    pending.append(value)
        elif kind is list or kind is tuple:
            pending.extend(node)
        elif kind is dict:
            pending.extend(node.values())


def read_variables(root: Any) -> set[typed.Variable]:
    """The variables that are read or assigned somewhere inside, wherever they were declared."""
    found = set()
    for node in nodes(root):
        if isinstance(node, typed.Local | typed.LocalPlace):
            found.add(node.variable)
    return found


def assigned_variables(root: Any) -> set[typed.Variable]:
    """The variables that get a value inside: declared, bound by a pattern, or assigned."""
    found: set[typed.Variable] = set()
    for node in nodes(root):
        if type(node) in _ASSIGNING:
            found.update(_assigned_by(node))
    return found


def _assigned_by(node: Any) -> Iterator[typed.Variable]:
    match node:
        case typed.Assign(place=place) | typed.Update(place=place) | typed.CallMutating(place=place):
            yield from root_variable(place)
        case typed.SequencePattern(rest_variable=variable):
            if variable is not None:
                yield variable
        case _:
            if node.variable is not None:
                yield node.variable


_ASSIGNING = frozenset(
    {
        typed.Assign, typed.Update, typed.CallMutating, typed.SequencePattern, typed.BindLocal, typed.LocalFunction,
        typed.Parameter, typed.Match, typed.Bind, typed.IfPresent, typed.AnythingPattern, typed.TypePattern, typed.With,
    }
)  # fmt: skip


def root_variable(place: typed.Place) -> Iterator[typed.Variable]:
    """The local variable that changes when a part of a struct in it is assigned."""
    while isinstance(place, typed.FieldPlace | typed.MethodPlace) and place.parent is not None:
        place = place.parent
    if isinstance(place, typed.LocalPlace):
        yield place.variable
