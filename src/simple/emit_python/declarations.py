"""Classes, structs, enums, traits and `impl` blocks.

Methods are module-level functions called `Point.area`; the run-time library's `make_class` and its relatives put them on
a Python class. Constructors are functions, too, written here so that they are as fast as hand-written ones.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.expressions import field_name
from simple.emit_python.functions import define
from simple.emit_python.scope import FunctionScope, SharedNames
from simple.emit_python.text import has_f32
from simple.types.model import Kind

if TYPE_CHECKING:
    from simple.emit_python.emitter import Emitter
    from simple.source import Span
    from simple.types.model import TypeInfo


def declare_type(emitter: Emitter, node: typed.TypeDeclaration) -> None:
    """Adds the Python class of a type."""
    info = node.info
    emitter.span = node.span
    methods = _methods(emitter, info.name, node.methods)
    emitter.span = node.span
    name = build.constant(info.name)
    if info.kind in {Kind.STRUCT, Kind.TRAIT}:
        _note_changing(methods, info)
    traits = _traits(emitter, info)
    documentation = build.constant(info.documentation)
    module = build.constant(emitter.module.name)
    match info.kind:
        case Kind.TRAIT:
            made = emitter.call("make_trait", name, module, documentation, methods, traits)
        case Kind.ENUM:
            variants = _variants(emitter, node)
            emitter.span = node.span
            made = emitter.call("make_enum", name, module, documentation, methods, traits, variants)
        case _:
            constructor = _constructor(emitter, f"{info.name}.:new", node.fields, node.span)
            helper = "make_struct" if info.kind is Kind.STRUCT else "make_class"
            if info.kind is Kind.STRUCT:
                methods.keys.append(build.constant(".copy"))
                methods.values.append(_copier(emitter, node))
            fields, singles = _fields(node.fields)
            made = emitter.call(helper, name, module, documentation, methods, traits, fields, constructor, singles)
    emitter.add(build.assign(info.name, made))
    if info.kind is Kind.ENUM:
        for variant in info.variants:
            value = build.item(build.attribute(build.name(info.name), ".variants"), build.constant(variant.name))
            emitter.add(build.assign(f"{info.name}.{variant.name}", value))


def implement(emitter: Emitter, node: typed.Implementation) -> None:
    """Adds an `impl` block's methods to a type that may live in another module."""
    emitter.span = node.span
    if node.target is None:
        assert node.builtin is not None
        methods = _methods(emitter, node.builtin, node.methods)
        target: ast.expr = build.constant(node.builtin)
    else:
        methods = _methods(emitter, node.target.shown_as or node.target.name, node.methods)
        target = emitter.class_name(node.target)
        if node.target.kind is Kind.STRUCT:
            _note_changing(methods, node.target)
    emitter.span = node.span
    trait = build.constant(None) if node.trait is None else emitter.class_name(node.trait)
    arguments = [target, trait, methods]
    if node.target is None and node.trait is not None and node.trait.module == emitter.module.name:
        arguments.append(build.constant(True))
    emitter.add(ast.Expr(emitter.call("implement", *arguments)))


def _methods(emitter: Emitter, owner: str, methods: list[typed.Function]) -> ast.Dict:
    """Adds the methods' functions; gives a dict of them."""
    keys: list[ast.expr | None] = []
    values: list[ast.expr] = []
    for method in methods:
        identifier = f"{owner}.{method.name}"
        emitter.add(define(emitter, method, identifier, inner=False))
        keys.append(build.constant(field_name(method.name)))
        value: ast.expr = build.name(identifier)
        values.append(emitter.call("staticmethod", value) if method.static else value)
    return ast.Dict(keys, values)


def _note_changing(methods: ast.Dict, info: TypeInfo) -> None:
    """Adds the names of the `me` methods, so that the run-time library can tell them."""
    changing = tuple(field_name(m.name) for m in info.methods.values() if m.mutating)
    if changing:
        methods.keys.append(build.constant(".changing"))
        methods.values.append(build.constant(changing))


def _traits(emitter: Emitter, info: TypeInfo) -> ast.expr:
    """The traits that the declaration states. Those that an `impl` block adds come with the block."""
    stated = [t.info for t in info.traits if not _is_implemented_by_block(emitter, info, t.info)]
    return ast.Tuple([emitter.class_name(t) for t in stated], build.LOAD)


def _is_implemented_by_block(emitter: Emitter, info: TypeInfo, trait: TypeInfo) -> bool:
    return any(i.target is info and i.trait is trait for i in emitter.module.implementations)


def _fields(fields: list[typed.FieldDefault]) -> tuple[ast.expr, ast.expr]:
    """The names of the fields, and the names of those that hold f32 (which print shorter)."""
    names = tuple(field_name(f.info.name) for f in fields)
    singles = tuple(field_name(f.info.name) for f in fields if has_f32(f.info.type))
    return build.constant(names), build.constant(singles)


def _copier(emitter: Emitter, node: typed.TypeDeclaration) -> ast.expr:
    """Adds the function that copies a struct: its method `.copy`."""
    identifier = f"{node.info.name}.copy"
    with emitter.captured() as body:
        emitter.add(build.assign(":copy", emitter.call("new", build.name(node.info.name))))
        for field in node.fields:
            name = field_name(field.info.name)
            place = ast.Attribute(build.name(":copy"), name, build.STORE)
            emitter.add(build.assign(place, build.attribute(build.name(":self"), name)))
        emitter.add(ast.Return(build.name(":copy")))
    emitter.add(build.function(identifier, build.arguments([":self"]), body))
    return build.name(identifier)


def _variants(emitter: Emitter, node: typed.TypeDeclaration) -> ast.expr:
    made: list[ast.expr] = []
    for variant in node.info.variants:
        fields = node.variant_fields.get(variant.name, [])
        constructor: ast.expr = build.constant(None)
        if fields:
            constructor = _constructor(emitter, f"{node.info.name}.{variant.name}.:new", fields, node.span)
        names, singles = _fields(fields)
        made.append(ast.Tuple([build.constant(variant.name), names, constructor, singles], build.LOAD))
    return ast.Tuple(made, build.LOAD)


def _constructor(emitter: Emitter, identifier: str, fields: list[typed.FieldDefault], span: Span) -> ast.expr:
    """Adds `__init__`: `def new(self, x, y=0): self.x = x; self.y = y`. Defaults that aren't constants are evaluated inside."""
    outer, emitter.scope = emitter.scope, FunctionScope(None, SharedNames(emitter.names.module_names))
    names = [":self", *(emitter.names.parameter(f.variable, emitter.scope) for f in fields)]
    defaults: list[ast.expr] = []
    with emitter.captured() as body, emitter.intervals.fresh():
        for field in fields:
            name = field_name(field.info.name)
            if field.default is not None:
                emitter.span = field.default.span
                statements, value = emitter.piece(field.default)
                if not statements and isinstance(value, ast.Constant):
                    defaults.append(value)
                else:
                    defaults.append(emitter.helper("missing"))
                    set_it = build.assign(name, value)
                    emitter.positions.stamp(set_it, field.default.span)
                    test = build.compare(build.name(name), "is", emitter.helper("missing"))
                    emitter.add(ast.If(test, [*statements, set_it], []))
            elif defaults:
                defaults.append(emitter.helper("missing"))
            emitter.span = span
            emitter.add(build.assign(ast.Attribute(build.name(":self"), name, build.STORE), build.name(name)))
    emitter.scope = outer
    made = build.function(identifier, build.arguments(names, defaults=defaults), body)
    emitter.add(made)
    return build.name(identifier)
