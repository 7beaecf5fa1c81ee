"""Assignment: places that are read and written.

*Pinning* a place evaluates its parts once, into names. A struct is never changed where somebody else may hold it: writing
a part of one copies it, changes the copy and writes the copy into the struct's own place.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.expressions import field_name, readable, struct_copy, subscript
from simple.emit_python.scope import safe_name
from simple.types.model import BOOL, Buffer, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.source import Span


@dataclass(frozen=True, slots=True)
class Pinned:
    """A place whose parts have been evaluated. `read` gives its value, `write` adds the assignment."""

    read: Callable[[], ast.expr]
    write: Callable[[ast.expr], None]


def pin(emitter: Emitter, place: typed.Place) -> Pinned:
    """Evaluates a place's parts."""
    match place:
        case typed.LocalPlace(variable):
            return Pinned(lambda: emitter.load(variable), lambda value: emitter.add(emitter.store(variable, value)))
        case typed.GlobalPlace(name, module=None):
            return _pin_global(emitter, safe_name(name))
        case typed.GlobalPlace(name, module=module) if module is not None:
            return _pin_foreign(emitter, module, safe_name(name))
        case typed.FieldPlace(parent=None, target=target, name=name):
            (holder,) = _names(emitter, [target])
            return _pin_attribute(emitter, holder, field_name(name))
        case typed.FieldPlace(parent=parent, name=name) if parent is not None:
            return _pin_struct_field(emitter, pin(emitter, parent), field_name(name))
        case typed.ItemPlace(span=span, target=target, index=index, container=container):
            holder, key = _names(emitter, [target, index])
            return _pin_item(emitter, span, holder, key, container, resolve(target.type))
        case typed.MethodPlace(target=target, parent=None, indices=indices):
            holder, *keys = _names(emitter, [target, *indices])
            return _pin_methods(emitter, holder, keys)
        case typed.MethodPlace(parent=parent, indices=indices) if parent is not None:
            return _pin_struct_methods(emitter, pin(emitter, parent), _names(emitter, indices))
        case typed.DynamicFieldPlace(target=target, name=name):
            (holder,) = _names(emitter, [target])
            field = build.constant(name)
            return Pinned(
                lambda: emitter.call("member", holder(), field),
                lambda value: emitter.add(ast.Expr(emitter.call("set_member", holder(), field, value))),
            )
        case typed.DynamicItemPlace(target=target, indices=indices):
            holder, *keys = _names(emitter, [target, *indices])
            return Pinned(
                lambda: emitter.call("get_item", holder(), *(k() for k in keys)),
                lambda value: emitter.add(ast.Expr(emitter.call("set_item", holder(), *(k() for k in keys), value))),
            )
        case _:
            raise AssertionError(place)


def _names(emitter: Emitter, nodes: list[typed.Expr]) -> list[Callable[[], ast.expr]]:
    """The values of expressions under names (or as constants) that can be read again."""
    makers: list[Callable[[], ast.expr]] = []
    for node in nodes:
        value = emitter.expression(node)
        if isinstance(value, ast.Constant):
            makers.append(lambda value=value: build.constant(value.value))  # type: ignore[misc]
            continue
        is_fixed = isinstance(node, typed.Local) and isinstance(value, ast.Name) and not node.variable.assigned_inside
        identifier = value.id if is_fixed and isinstance(value, ast.Name) else emitter.stored(value).id
        makers.append(lambda identifier=identifier: build.name(identifier))  # type: ignore[misc]
    return makers


def _pin_global(emitter: Emitter, name: str) -> Pinned:
    def write(value: ast.expr) -> None:
        emitter.scope.globals.add(name)
        emitter.add(build.assign(name, value))

    return Pinned(lambda: build.name(name), write)


def _pin_foreign(emitter: Emitter, module: str, name: str) -> Pinned:
    def place(context: ast.expr_context) -> ast.Subscript:
        return ast.Subscript(emitter.namespace(module), build.constant(name), context)

    return Pinned(lambda: place(build.LOAD), lambda value: emitter.add(build.assign(place(build.STORE), value)))


def _pin_attribute(emitter: Emitter, holder: Callable[[], ast.expr], name: str) -> Pinned:
    return Pinned(
        lambda: build.attribute(holder(), name),
        lambda value: emitter.add(build.assign(ast.Attribute(holder(), name, build.STORE), value)),
    )


def _pin_struct_field(emitter: Emitter, parent: Pinned, name: str) -> Pinned:
    def write(value: ast.expr) -> None:
        changed = emitter.fresh()
        kept = emitter.spilled(value) if not isinstance(value, ast.Name) else value
        emitter.add(build.assign(changed, struct_copy(parent.read())))
        emitter.add(build.assign(ast.Attribute(build.name(changed), name, build.STORE), kept))
        parent.write(build.name(changed))

    return Pinned(lambda: build.attribute(parent.read(), name), write)


def _pin_item(
    emitter: Emitter,
    span: Span,
    holder: Callable[[], ast.expr],
    key: Callable[[], ast.expr],
    container: str,
    type_: object,
) -> Pinned:
    is_bool = isinstance(type_, Buffer) and resolve(type_.item) == BOOL

    def read() -> ast.expr:
        emitter.span = span
        value = subscript(emitter, holder(), key(), "key" if container == "dict" else "index")
        return build.compare(value, "!=", build.constant(0)) if is_bool else value

    def write(value: ast.expr) -> None:
        statement = build.assign(ast.Subscript(holder(), key(), build.STORE), value)
        _note(emitter, span, statement, holder(), key(), container)
        emitter.add(statement)

    return Pinned(read, write)


def _note(emitter: Emitter, span: Span, statement: ast.Assign, holder: ast.expr, key: ast.expr, container: str) -> None:
    """The store's instruction has the position of the place, not of the statement."""
    emitter.positions.stamp(statement.targets[0], span)
    if container != "dict":
        emitter.operations.note(emitter.positions.of(span), "index", holder, key)


def _pin_methods(emitter: Emitter, holder: Callable[[], ast.expr], keys: list[Callable[[], ast.expr]]) -> Pinned:
    def arguments() -> list[ast.expr]:
        return [k() for k in keys]

    return Pinned(
        lambda: build.call(build.attribute(holder(), "get"), *arguments()),
        lambda value: emitter.add(ast.Expr(build.call(build.attribute(holder(), "set"), *arguments(), value))),
    )


def _pin_struct_methods(emitter: Emitter, parent: Pinned, keys: list[Callable[[], ast.expr]]) -> Pinned:
    def write(value: ast.expr) -> None:
        changed = emitter.fresh()
        kept = emitter.spilled(value) if not isinstance(value, ast.Name) else value
        emitter.add(build.assign(changed, struct_copy(parent.read())))
        setter = build.attribute(build.name(changed), "set")
        emitter.add(ast.Expr(build.call(setter, *(k() for k in keys), kept)))
        parent.write(build.name(changed))

    return Pinned(lambda: build.call(build.attribute(parent.read(), "get"), *(k() for k in keys)), write)


@emits(typed.Assign)
def assign(emitter: Emitter, node: typed.Assign) -> None:
    """The value is evaluated first, as in Python and Rust."""
    value = emitter.expression(node.value)
    place = node.place
    match place:
        case typed.LocalPlace(variable):
            emitter.add(emitter.store(variable, value))
        case typed.FieldPlace(parent=None, target=target, name=name):
            (value, holder) = emitter.ordered([lambda: value, lambda: emitter.expression(target)])
            emitter.add(build.assign(ast.Attribute(holder, field_name(name), build.STORE), value))
        case typed.ItemPlace(span=span, target=target, index=index, container=container):
            (value, holder, key) = emitter.ordered(
                [lambda: value, lambda: emitter.expression(target), lambda: emitter.expression(index)]
            )
            holder, key = readable(emitter, holder), readable(emitter, key)
            statement = build.assign(ast.Subscript(holder, key, build.STORE), value)
            _note(emitter, span, statement, holder, key, container)
            emitter.add(statement)
            if container != "dict":
                emitter.intervals.indexed(index)
        case _:
            kept = emitter.spilled(value) if not isinstance(place, typed.GlobalPlace) else value
            pin(emitter, place).write(kept)


@emits(typed.Update)
def update(emitter: Emitter, node: typed.Update) -> None:
    """`place += value`: reads and writes the pinned place."""
    place = pin(emitter, node.place)
    emitter.span = node.span
    emitter.aliases[node.current] = place.read
    if isinstance(node.place, typed.LocalPlace):
        emitter.intervals.same(node.current, node.place.variable, node.span)
    value = emitter.expression(node.value)
    emitter.span = node.span
    place.write(value)
