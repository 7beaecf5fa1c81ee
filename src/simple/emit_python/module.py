"""A module as the emitter hands it over: everything that loading it needs, and nothing of the compiler.

All of it can be stored with `marshal`.
"""

from __future__ import annotations

import ast
import marshal
from typing import TYPE_CHECKING, Any

from simple.check import typed
from simple.emit_python.declarations import declare_type, implement
from simple.emit_python.emitter import Emitter
from simple.emit_python.functions import define
from simple.emit_python.scope import safe_name
from simple.runtime.modules import CompiledModule
from simple.source import Span
from simple.types.model import UNIT, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

TOP_LEVEL = "<top level>"


def emit_module(
    module: typed.Module,
    mutable_global: Callable[[str, str], bool],
    native: tuple[tuple[Any, ...], ...] = (),
) -> CompiledModule:
    """Writes a checked module as Python code. `mutable_global(module, name)`: whether a global of another module is a `var`;
    `native`: the functions that machine code can be made of, to be kept with the code.
    """
    tree, emitter = emit_tree(module, mutable_global)
    code = compile(tree, module.source.path, "exec", dont_inherit=True, optimize=0)
    return CompiledModule(
        name=module.name,
        path=module.source.path,
        code=code,
        imports=tuple(i.module for i in module.imports),
        helpers=tuple(sorted(h.removeprefix(".") for h in emitter.helpers)),
        foreign=tuple(sorted(emitter.foreign)),
        libraries=tuple(_library(library) for library in module.libraries),
        operations=marshal.dumps(emitter.operations.notes),
        has_statements=bool(module.statements),
        has_main=module.main,
        documentation=module.documentation,
        exports=tuple(sorted((public, *place) for public, place in module.exports.items())),
        native=native,
    )


def emit_tree(module: typed.Module, mutable_global: Callable[[str, str], bool]) -> tuple[ast.Module, Emitter]:
    """The module's Python syntax tree: types, functions, `impl` blocks, and a function that runs the statements."""
    emitter = Emitter(module, mutable_global)
    for declaration in sorted(module.types, key=_place):
        declare_type(emitter, declaration)
    for function in module.functions:
        emitter.add(define(emitter, function, safe_name(function.name), inner=False))
    for implementation in module.implementations:
        implement(emitter, implementation)
    if module.statements:
        emitter.add(define(emitter, _top_level(module), TOP_LEVEL, inner=False))
    return ast.Module(emitter.output, []), emitter


def _place(declaration: typed.TypeDeclaration) -> tuple[bool, int]:
    """Traits come before the types that have them; a trait has more of them than each that it has."""
    return declaration.info.kind is not Kind.TRAIT, len(declaration.info.traits)


def _top_level(module: typed.Module) -> typed.Function:
    """The statements as a function: their local variables are fast, and the module's own are declared global in it."""
    span = Span(0, 0)
    body = typed.Block(span, UNIT, module.statements, None)
    return typed.Function(span, TOP_LEVEL, [], UNIT, body)


def _library(library: typed.ExternLibrary) -> tuple[object, ...]:
    """What `simple.ffi` needs to bind a library: its name, error convention, fallback, types and functions."""
    types = tuple((t.info.name, t.info.free) for t in library.types)
    functions = tuple((f.name, tuple(tuple(p) for p in f.parameters), f.result) for f in library.functions)
    return (library.library, library.errors, library.fallback, types, functions)
