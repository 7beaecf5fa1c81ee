"""Calls of small functions become their bodies, before anything else: what is known of the arguments then counts in the body, so that
its checks can be made before a loop as well.

LLVM puts bodies in the place of calls, too, but it doesn't know why a check can't fail. An error inside still shows the call.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simple.check import typed
from simple.emit_native.machine import NotNative, concrete
from simple.emit_native.walk import children, nodes, replaced
from simple.emit_native.writer import Value, lowers
from simple.types.model import resolve

if TYPE_CHECKING:
    from simple.emit_native.machine import Choice
    from simple.emit_native.unit import Unit
    from simple.emit_native.writer import Writer
    from simple.source import SourceFile

_LARGEST = 80
"""Nodes of a body that takes the place of a call."""
_DEEPEST = 4
_NEVER = (typed.For, typed.While, typed.Return, typed.Match)


@dataclass(slots=True, eq=False)
class Inlined(typed.Node):
    """A call with the body of its function: the parameters get their values first."""

    arguments: list[typed.BindLocal]
    body: typed.Block
    source: SourceFile
    place_of: tuple[str, str]  # module and name


def inline(unit: Unit, root: typed.Expr, choice: Choice, depth: int = 0) -> None:
    """Puts bodies in the place of calls in a tree, which is changed."""
    for node in list(nodes(root)):
        for child in children(node):
            if isinstance(child, typed.Call):
                made = _inlined(unit, child, choice, depth)
                if made is not None:
                    replaced(node, child, made)


def _inlined(unit: Unit, node: typed.Call, choice: Choice, depth: int) -> Inlined | None:
    function = node.function
    if not isinstance(function, typed.Global) or depth >= _DEEPEST or node.names:
        return None
    known = unit.world.function(function.module, function.name)
    if known is None:
        return None
    callee, source = known
    if len(node.arguments) != len(callee.parameters) or not _is_small(callee, function):
        return None
    arguments = []
    for parameter, argument in zip(callee.parameters, node.arguments, strict=True):
        if argument is None or isinstance(argument, typed.Spread):
            return None
        inline(unit, argument, choice, depth)
        value: Any = argument  # the typed tree with one kind of node more
        if isinstance(argument, typed.Call):
            value = _inlined(unit, argument, choice, depth) or argument
        arguments.append(typed.BindLocal(argument.span, parameter.variable, value))
    unit.choose(choice, callee, [concrete(a.value.type, choice) for a in arguments])
    unit.called.add((function.module, function.name))
    inline(unit, callee.body, choice, depth + 1)
    type_ = concrete(resolve(callee.result), choice)
    return Inlined(node.span, type_, arguments, callee.body, source, (function.module, function.name))


def _is_small(callee: typed.Function, name: typed.Global) -> bool:
    for count, node in enumerate(nodes(callee.body)):
        if count > _LARGEST or isinstance(node, _NEVER):
            return False
        if isinstance(node, typed.Global) and (node.module, node.name) == (name.module, name.name):
            return False
    return callee.body.value is not None


@lowers(Inlined)
def inlined(writer: Writer, node: Inlined) -> Value:
    for argument in node.arguments:
        writer.statement(argument)
    site = writer.site("call", None, "", node.span)
    place, lines = writer.place, writer.lines
    writer.around.append(site)
    writer.place, writer.lines = node.place_of, writer.unit.lines_of(node.place_of[0], node.source)
    try:
        return writer.expression(node.body)
    except NotNative as problem:
        raise NotNative(f"it calls `{node.place_of[1]}`: {problem.reason}", node.span) from None
    finally:
        writer.around.pop()
        writer.place, writer.lines = place, lines
