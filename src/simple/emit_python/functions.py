"""Functions: parameters, defaults, bodies, and what runs at their end."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.control import RETURN, deliver
from simple.emit_python.scope import FunctionScope, SharedNames, is_boxed
from simple.types.model import NEVER, UNIT, resolve

if TYPE_CHECKING:
    from simple.emit_python.emitter import Emitter


def define(emitter: Emitter, function: typed.Function, identifier: str, *, inner: bool) -> ast.FunctionDef:
    """A Python function. `inner`: it stands inside the current function and shares its names."""
    outer = emitter.scope
    shared = outer.shared if inner else SharedNames(emitter.names.module_names)
    scope = emitter.scope = FunctionScope(outer if inner else None, shared)
    own = [function.self_variable] if function.self_variable is not None else []
    if not inner:
        emitter.intervals.prepare(function.body, {p.variable for p in function.parameters} | set(own))
    for variable in own + [p.variable for p in function.parameters]:
        emitter.names.parameter(variable, scope)
    with emitter.captured() as body, emitter.intervals.fresh():
        arguments = _arguments(emitter, function)
        deliver(emitter, _whole(function), RETURN)
    if scope.deferred is not None:
        body = _with_deferred(emitter, scope.deferred, body)
    body = [*_declarations(emitter, scope), *body]
    emitter.scope = outer
    made = build.function(identifier, arguments, body, function.documentation)
    emitter.positions.stamp(made, function.span)
    return made


def _whole(function: typed.Function) -> typed.Block:
    """The body; a function without a result gives unit whatever its last statement gives."""
    body = function.body
    result = resolve(function.result)
    if result == UNIT and body.value is not None and resolve(body.value.type) not in (UNIT, NEVER):
        last = typed.Evaluate(body.value.span, body.value)
        return typed.Block(body.span, UNIT, [*body.statements, last], None)
    return body


def _arguments(emitter: Emitter, function: typed.Function) -> ast.arguments:
    """Constant defaults are Python's own; others are evaluated in the body when the argument is missing."""
    names = [emitter.names.of(function.self_variable, emitter.scope)] if function.self_variable is not None else []
    defaults: list[ast.expr] = []
    variadic: str | None = None
    for parameter in function.parameters:
        name = emitter.names.of(parameter.variable, emitter.scope)
        if parameter.variadic:
            variadic = name
            value: ast.expr = emitter.call("list", build.name(name))
            _set_parameter(emitter, name, value, parameter.variable)
            continue
        names.append(name)
        if parameter.default is not None:
            defaults.append(_default(emitter, name, parameter.default))
        elif defaults:
            defaults.append(emitter.helper("missing"))  # it is given by name
        if is_boxed(parameter.variable):
            _set_parameter(emitter, name, build.name(name), parameter.variable)
    return build.arguments(names, defaults=defaults, variadic=variadic)


def _default(emitter: Emitter, name: str, default: typed.Expr) -> ast.expr:
    emitter.span = default.span
    statements, value = emitter.piece(default)
    if not statements and isinstance(value, ast.Constant):
        return value
    test = build.compare(build.name(name), "is", emitter.helper("missing"))
    assigned = build.assign(name, value)
    emitter.positions.stamp(assigned, default.span)
    emitter.add(ast.If(test, [*statements, assigned], []))
    missing = emitter.helper("missing")
    emitter.positions.stamp(missing, default.span)
    return missing


def _set_parameter(emitter: Emitter, name: str, value: ast.expr, variable: typed.Variable) -> None:
    emitter.add(build.assign(name, ast.List([value], build.LOAD) if is_boxed(variable) else value))


def _with_deferred(emitter: Emitter, actions: str, body: list[ast.stmt]) -> list[ast.stmt]:
    with emitter.captured() as wrapped:
        emitter.add(build.assign(actions, ast.List([], build.LOAD)))
        run = ast.Expr(emitter.call("run_deferred", build.name(actions)))
        emitter.positions.stamp(run, emitter.span)
        emitter.add(ast.Try(body, [], [], [run]))
    return wrapped


def _declarations(emitter: Emitter, scope: FunctionScope) -> list[ast.stmt]:
    declarations: list[ast.stmt] = []
    if scope.globals:
        declarations.append(ast.Global(sorted(scope.globals)))
    if scope.nonlocals:
        declarations.append(ast.Nonlocal(sorted(scope.nonlocals)))
    for declaration in declarations:
        emitter.positions.stamp(declaration, emitter.span)
    return declarations
