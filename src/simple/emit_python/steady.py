"""Loops over a list whose own body makes that list longer or shorter.

Such a loop goes on only as long as the list keeps its length, which is looked at between its turns (`.steady`). It is
recognized by how the program names the list: a variable, or fields of one. Other loops cost nothing.
"""

from __future__ import annotations

from simple.check import typed
from simple.emit_python.walk import nodes
from simple.types.model import List, resolve

_CHANGING = frozenset({"list.push", "list.pop", "list.insert", "list.remove", "list.clear", "list.extend"})


def changes_its_list(loop: typed.For) -> bool:
    """Whether the body of a loop over a list has a call that changes this list's length."""
    target = looped_over(loop.iterable)
    path = _path(target)
    if path is None or not isinstance(resolve(target.type), List):
        return False
    return any(
        isinstance(node, typed.CallBuiltin) and node.name in _CHANGING and _path(node.arguments[0]) == path
        for node in nodes(loop.body)
    )


def looped_over(iterable: typed.Expr) -> typed.Expr:
    """What the items come from: `xs` of `xs.enumerate()`."""
    if isinstance(iterable, typed.CallBuiltin) and iterable.name.rpartition(".")[2] == "enumerate":
        return iterable.arguments[0]
    return iterable


def _path(node: typed.Expr) -> tuple[object, ...] | None:
    """How the program names a value that can't be another one when it is named again, unless it is assigned."""
    match node:
        case typed.Local(variable=variable):
            return (variable,)
        case typed.Global(module=module, name=name):
            return (module, name)
        case typed.GetField(target=target, name=name):
            path = _path(target)
            return None if path is None else (*path, name)
        case _:
            return None
