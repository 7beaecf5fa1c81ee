"""Walks typed trees: what a piece of program contains, reads, declares and assigns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simple.check import typed

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAVES = (str, int, float, bool, type(None), typed.Variable)
_FIELDS: dict[type, tuple[str, ...]] = {}


def _fields(kind: type) -> tuple[str, ...]:
    """The fields of a node class that can hold other nodes; empty for what is no node of the typed tree."""
    found = _FIELDS.get(kind)
    if found is None:
        found = ()
        if kind.__module__ == typed.__name__ and kind is not typed.Variable:
            names = getattr(kind, "__match_args__", ())
            found = tuple(n for n in names if n not in {"span", "type", "info", "variant", "kind", "test"})
        _FIELDS[kind] = found
    return found


def nodes(root: Any) -> Iterator[Any]:
    """Every node of a tree (or list of trees), the root included, in no particular order."""
    pending = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, _LEAVES):
            continue
        if isinstance(node, list | tuple):
            pending.extend(node)
            continue
        fields = _fields(type(node))
        if fields:
            yield node
            pending.extend(getattr(node, f) for f in fields)
        elif isinstance(node, dict):
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
        found.update(_assigned_by(node))
    return found


def _assigned_by(node: Any) -> Iterator[typed.Variable]:
    match node:
        case typed.Assign(place=typed.LocalPlace(variable)) | typed.Update(place=typed.LocalPlace(variable)):
            yield variable
        case (
            typed.BindLocal(variable=variable)
            | typed.LocalFunction(variable=variable)
            | typed.Parameter(variable=variable)
        ):
            yield variable
        case typed.CallMutating(place=place):
            yield from root_variable(place)
        case typed.Assign(place=place) | typed.Update(place=place):
            yield from root_variable(place)
        case typed.Match(variable=variable) | typed.Bind(variable=variable) | typed.IfPresent(variable=variable):
            yield variable
        case typed.AnythingPattern(variable) | typed.TypePattern(variable=variable) if variable is not None:
            yield variable
        case typed.SequencePattern(rest_variable=variable) if variable is not None:
            yield variable


def root_variable(place: typed.Place) -> Iterator[typed.Variable]:
    """The local variable that changes when a part of a struct in it is assigned."""
    while isinstance(place, typed.FieldPlace) and place.parent is not None:
        place = place.parent
    if isinstance(place, typed.LocalPlace):
        yield place.variable
