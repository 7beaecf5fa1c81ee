"""Statements but assignment: bindings, loops, `return`, `with`, `defer`, `assert`."""

from __future__ import annotations

import ast

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.closures import deferred_action, local_function
from simple.emit_python.collections import iterable
from simple.emit_python.control import NOWHERE, RETURN, branch_of, deliver
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.patterns import bind, simple_target
from simple.emit_python.scope import safe_name
from simple.emit_python.steady import changes_its_list
from simple.types.model import UNIT, Nominal, resolve


@emits(typed.Evaluate)
def evaluate(emitter: Emitter, node: typed.Evaluate) -> None:
    deliver(emitter, node.value, NOWHERE)


@emits(typed.BindPattern)
def bind_pattern(emitter: Emitter, node: typed.BindPattern) -> None:
    value = emitter.expression(node.value)
    emitter.span = node.span
    bind(emitter, node.pattern, value, node.value.type)


@emits(typed.BindLocal)
def bind_local(emitter: Emitter, node: typed.BindLocal) -> None:
    value = emitter.expression(node.value)
    emitter.span = node.span
    emitter.intervals.forget(node.variable)
    emitter.add(emitter.declare(node.variable, value))


@emits(typed.BindGlobal)
def bind_global(emitter: Emitter, node: typed.BindGlobal) -> None:
    value = emitter.expression(node.value)
    emitter.span = node.span
    name = safe_name(node.name)
    emitter.scope.globals.add(name)
    emitter.add(build.assign(name, value))


@emits(typed.Return)
def return_(emitter: Emitter, node: typed.Return) -> None:
    deliver(emitter, node.value, RETURN)


@emits(typed.Break)
def break_(emitter: Emitter, _node: typed.Break) -> None:
    emitter.add(ast.Break())


@emits(typed.Continue)
def continue_(emitter: Emitter, _node: typed.Continue) -> None:
    emitter.add(ast.Continue())


@emits(typed.While)
def while_(emitter: Emitter, node: typed.While) -> None:
    with emitter.intervals.branch(node):
        statements, test = emitter.piece(node.condition)
        emitter.intervals.assume(node.condition)
        body = branch_of(emitter, node.body, NOWHERE)
    emitter.span = node.span
    if statements:
        leave = ast.If(build.negate(test), [ast.Break()], [])
        emitter.positions.stamp(leave, node.condition.span)
        body, test = [*statements, leave, *body], build.constant(value=True)
    emitter.add(ast.While(test, _not_empty(emitter, body), []))


def _not_empty(emitter: Emitter, body: list[ast.stmt]) -> list[ast.stmt]:
    if not body:
        body = [ast.Pass()]
        emitter.positions.stamp(body[0], emitter.span)
    return body


@emits(typed.For)
def for_(emitter: Emitter, node: typed.For) -> None:
    source = iterable(emitter, node.iterable, steady=changes_its_list(node))
    emitter.positions.stamp(source, node.iterable.span)
    with emitter.intervals.branch(node):
        target = simple_target(emitter, node.pattern)
        taken: list[ast.stmt] = []
        if target is None:
            item = emitter.fresh()
            target = build.target(item)
            with emitter.captured() as taken:
                bind(emitter, node.pattern, build.name(item), None)
        body = [*taken, *branch_of(emitter, node.body, NOWHERE)]
    emitter.span = node.span
    emitter.add(ast.For(target, source, _not_empty(emitter, body), []))


@emits(typed.With)
def with_(emitter: Emitter, node: typed.With) -> None:
    """Leaves the value at every exit, by Python's `try … finally`."""
    resource = emitter.stored(emitter.expression(node.value))

    def again() -> ast.expr:
        return build.name(resource.id)

    entered: ast.expr = again()
    if node.leave is None:
        entered = emitter.call("enter", again())
    elif node.enter is not None:
        entered = build.call(build.attribute(again(), node.enter))
        if _gives_nothing(node):
            emitter.add(ast.Expr(entered))
            entered = again()
    if node.variable is not None:
        emitter.add(emitter.declare(node.variable, entered))
    elif isinstance(entered, ast.Call):
        emitter.add(ast.Expr(entered))
    body = branch_of(emitter, node.body, NOWHERE)
    emitter.span = node.span
    left = emitter.call("leave", again())
    if node.leave is not None:
        left = build.call(build.attribute(again(), node.leave))
    finish = ast.Expr(left)
    emitter.positions.stamp(finish, node.span)
    emitter.add(ast.Try(_not_empty(emitter, body), [], [], [finish]))


def _gives_nothing(node: typed.With) -> bool:
    """Whether `enter` gives unit, so that the value itself is what is bound."""
    kind = resolve(node.value.type)
    method = kind.info.methods.get(node.enter or "") if isinstance(kind, Nominal) else None
    return method is not None and resolve(method.type.result) == UNIT


@emits(typed.Defer)
def defer(emitter: Emitter, node: typed.Defer) -> None:
    """Actions are collected in a list, which the function runs at its end (see `functions.py`)."""
    if emitter.scope.deferred is None:
        emitter.scope.deferred = emitter.fresh()
    action = deferred_action(emitter, node.value)
    actions = build.name(emitter.scope.deferred)
    emitter.add(ast.Expr(build.call(build.attribute(actions, "append"), action)))


@emits(typed.Assert)
def assert_(emitter: Emitter, node: typed.Assert) -> None:
    """When a comparison fails, its two sides are shown."""
    shown: list[ast.expr] = []
    condition = node.condition
    if isinstance(condition, typed.Compare | typed.Equal):
        values = emitter.operands([condition.left, condition.right])
        names = [emitter.spilled(v) for v in values]
        shown = list(names)
        test = _comparison(emitter, condition, names)
    else:
        test = emitter.expression(condition)
    emitter.span = node.span
    with emitter.captured() as failure:
        message = build.constant(None) if node.message is None else emitter.expression(node.message)
        emitter.add(ast.Expr(emitter.call("assertion_failed", build.constant(node.source), message, *shown)))
    emitter.add(ast.If(build.negate(test), failure, []))


def _comparison(emitter: Emitter, node: typed.Compare | typed.Equal, values: list[ast.expr]) -> ast.expr:
    left, right = values
    if isinstance(node, typed.Compare):
        return build.compare(left, node.operator, right)
    if node.plain:
        return build.compare(left, "!=" if node.negated else "==", right)
    result = emitter.call("equal", left, right)
    return build.negate(result) if node.negated else result


@emits(typed.LocalFunction)
def local_function_(emitter: Emitter, node: typed.LocalFunction) -> None:
    local_function(emitter, node)
