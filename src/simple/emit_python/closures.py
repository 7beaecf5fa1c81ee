"""Lambdas and functions inside functions.

A Python closure sees a variable, a Simple one in a loop sees this turn's variable. So a closure that captures such variables
is made by a *factory*: a function that takes them as parameters. (Variables that change after they have been captured
live in boxes, see `scope.py`, and the factory takes the box.)
"""

from __future__ import annotations

import ast

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.functions import define
from simple.emit_python.scope import is_boxed
from simple.emit_python.walk import assigned_variables, read_variables
from simple.types.model import UNIT

_LAMBDA = "<lambda>"


@emits(typed.Lambda)
def lambda_(emitter: Emitter, node: typed.Lambda) -> ast.expr:
    function = node.function
    made = define(emitter, function, _LAMBDA, inner=True)
    captured = _of_this_turn(emitter, function)
    if len(made.body) == 1 and isinstance(made.body[0], ast.Return) and made.body[0].value is not None:
        expression: ast.expr = ast.Lambda(made.args, made.body[0].value)
        if captured:
            factory = ast.Lambda(build.arguments(captured), expression)
            expression = build.call(factory, *(build.name(n) for n in captured))
        return expression
    identifier = emitter.fresh()
    made.name = identifier
    _add(emitter, made, captured)
    return build.name(identifier)


def local_function(emitter: Emitter, node: typed.LocalFunction) -> None:
    """A named function inside a function. One in a box is known to others before it is made."""
    boxed = is_boxed(node.variable)
    identifier = emitter.fresh() if boxed else emitter.names.stored(node.variable, emitter.scope)
    made = define(emitter, node.function, identifier, inner=True)
    emitter.span = node.span
    captured = [n for n in _of_this_turn(emitter, node.function) if n != identifier]
    _add(emitter, made, captured)
    if boxed:
        emitter.add(emitter.store(node.variable, build.name(identifier)))


def deferred_action(emitter: Emitter, value: typed.Expr) -> ast.expr:
    """A function without parameters that evaluates the expression."""
    body = typed.Block(value.span, UNIT, [typed.Evaluate(value.span, value)], None)
    function = typed.Function(value.span, "defer", [], UNIT, body)
    made = define(emitter, function, _LAMBDA, inner=True)
    emitter.span = value.span
    captured = _of_this_turn(emitter, function)
    made.name = emitter.fresh()
    _add(emitter, made, captured)
    return build.name(made.name)


def _of_this_turn(emitter: Emitter, function: typed.Function) -> list[str]:
    """The names of the captured variables that are made anew in each turn of a loop."""
    parts = [function.body, [p.default for p in function.parameters]]
    inside = assigned_variables(function.body) | {p.variable for p in function.parameters}
    captured = [
        v
        for v in read_variables(parts)
        if v.in_loop and emitter.names.is_declared(v) and emitter.names.owned_outside(v, inside)
    ]
    return sorted({emitter.names.of(v, emitter.scope) for v in captured})


def _add(emitter: Emitter, made: ast.FunctionDef, captured: list[str]) -> None:
    """Adds the function, made by a factory if it captures variables of a loop."""
    if not captured:
        emitter.add(made)
        return
    factory = emitter.fresh()
    give = ast.Return(build.name(made.name))
    emitter.positions.stamp(give, emitter.span)
    emitter.add(build.function(factory, build.arguments(captured), [made, give]))
    emitter.add(build.assign(made.name, build.call(build.name(factory), *(build.name(n) for n in captured))))
