"""The emitter's state and the ways by which every feature's file adds Python code.

An expression becomes a Python expression wherever it can, because that is what runs fast. What needs statements (a `match`,
a block, `?`) is *hoisted*: its statements are added before the current one and the value stays in a temporary. Operands
that stand to the left of a hoisted one are *spilled* into temporaries too, so that evaluation stays left to right.

Each feature's file registers its nodes with `@emits`; `Emitter.expression` and `Emitter.statement` find them there.
"""

from __future__ import annotations

import ast
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.intervals import Intervals
from simple.emit_python.operations import Operations
from simple.emit_python.positions import Positions
from simple.emit_python.scope import FunctionScope, Names, SharedNames, is_boxed
from simple.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from simple.types.model import TypeInfo, VariantInfo

HandlerT = TypeVar("HandlerT", bound="Callable[..., Any]")

EXPRESSIONS: dict[type, Callable[[Emitter, Any], ast.expr]] = {}
STATEMENTS: dict[type, Callable[[Emitter, Any], None]] = {}


def emits(*nodes: type) -> Callable[[HandlerT], HandlerT]:
    """Registers the handler of a kind of node: for statements it adds to the output, for expressions it gives one."""

    def register(handler: HandlerT) -> HandlerT:
        for node in nodes:
            table: dict[type, Any] = STATEMENTS if issubclass(node, typed.StatementNode) else EXPRESSIONS
            table[node] = handler
        return handler

    return register


class Emitter:
    """One module being written as Python."""

    def __init__(self, module: typed.Module, mutable_global: Callable[[str, str], bool]) -> None:
        self.module = module
        self.mutable_global = mutable_global
        self.positions = Positions(module.source)
        self.operations = Operations()
        self.names = Names(_module_names(module))
        self.intervals = Intervals()
        self.helpers: set[str] = set()
        self.foreign: set[tuple[str, str]] = set()
        self.aliases: dict[typed.Variable, Callable[[], ast.expr]] = {}
        self.output: list[ast.stmt] = []
        self.scope = FunctionScope(None, SharedNames(set()))
        self.span: Span = Span(0, 0)

    # --------------------------------------------------------------------------------------------------------- output

    def expression(self, node: typed.Expr) -> ast.expr:
        """The node's value as a Python expression; statements that must run before are added to the output."""
        outer, self.span = self.span, node.span
        result = EXPRESSIONS[type(node)](self, node)
        self.positions.stamp(result, node.span)
        self.span = outer
        return result

    def statement(self, node: typed.Statement) -> None:
        """Adds a statement."""
        self.span = node.span
        STATEMENTS[type(node)](self, node)

    def add(self, statement: ast.stmt) -> None:
        """Adds a Python statement, at the current position unless it has its own."""
        self.positions.stamp(statement, self.span)
        self.output.append(statement)

    @contextmanager
    def captured(self) -> Iterator[list[ast.stmt]]:
        """Collects what is added meanwhile, instead of adding it."""
        outer, self.output = self.output, []
        span = self.span
        try:
            yield self.output
        finally:
            self.output = outer
            self.span = span

    def piece(self, node: typed.Expr) -> tuple[list[ast.stmt], ast.expr]:
        """An expression with its statements, which are not added."""
        with self.captured() as statements:
            value = self.expression(node)
        return statements, value

    def operands(self, nodes: Sequence[typed.Expr]) -> list[ast.expr]:
        """Several expressions, evaluated left to right."""
        values: list[ast.expr] = []
        outer = self.output
        for node in nodes:
            statements = self.output = []  # `captured` without its frame: operands nest deeply
            try:
                value = self.expression(node)
            finally:
                self.output = outer
            if statements:
                values = [self.spilled(v) for v in values]
                outer.extend(statements)
            values.append(value)
        return values

    def ordered(self, makers: Sequence[Callable[[], ast.expr]]) -> list[ast.expr]:
        """Expressions made one after the other, evaluated in that order even if a later one adds statements."""
        values: list[ast.expr] = []
        for make in makers:
            with self.captured() as statements:
                value = make()
            if statements:
                values = [self.spilled(v) for v in values]
                self.output.extend(statements)
            values.append(value)
        return values

    # ----------------------------------------------------------------------------------------------------- temporaries

    def fresh(self) -> str:
        return self.scope.shared.temporary()

    def spilled(self, value: ast.expr) -> ast.expr:
        """The value in a temporary, unless it can't change any more."""
        if isinstance(value, ast.Constant) or (isinstance(value, ast.Name) and value.id.startswith((":", "."))):
            return value
        return self.stored(value)

    def stored(self, value: ast.expr) -> ast.Name:
        """The value in a new temporary."""
        temporary = self.fresh()
        self.add(build.assign(temporary, value))
        return build.name(temporary)

    def atom(self, value: ast.expr) -> tuple[ast.expr, Callable[[], ast.expr]]:
        """For an operand that is needed twice: what stands at its first use (evaluated first), and what at later uses."""
        if isinstance(value, ast.Constant):
            return value, lambda: build.constant(value.value)
        if isinstance(value, ast.Name):
            identifier = value.id
            return value, lambda: build.name(identifier)
        temporary = self.fresh()
        return build.walrus(temporary, value), lambda: build.name(temporary)

    # ----------------------------------------------------------------------------------------------------------- names

    def helper(self, identifier: str) -> ast.Name:
        """A function or value of the run-time library."""
        self.helpers.add(identifier)
        return build.name(f".{identifier}")

    def call(self, identifier: str, *arguments: ast.expr) -> ast.Call:
        """A call of a function of the run-time library."""
        return build.call(self.helper(identifier), *arguments)

    def global_name(self, module: str, identifier: str) -> ast.expr:
        """A value of a module; without one, a class that needs no import."""
        if not module:
            return self.helper(identifier)
        if module == self.module.name:
            if identifier in self.scope.parameters:
                return build.item(self.helper("globals"), build.constant(identifier))
            return build.name(identifier)
        if self.mutable_global(module, identifier):
            return build.item(self.namespace(module), build.constant(identifier))
        self.foreign.add((module, identifier))
        return build.name(f"{module}:{identifier}")

    def namespace(self, module: str) -> ast.expr:
        """The dictionary of another module's values."""
        self.foreign.add((module, ""))
        return build.name(f"{module}:")

    def class_name(self, info: TypeInfo, variant: VariantInfo | None = None) -> ast.expr:
        """The Python class of a type or variant; of a variant without fields, its only value."""
        if not info.module:
            return self.helper(info.name)
        return self.global_name(info.module, f"{info.name}.{variant.name}" if variant else info.name)

    # ------------------------------------------------------------------------------------------------------- variables

    def load(self, variable: typed.Variable) -> ast.expr:
        """A variable's value."""
        alias = self.aliases.get(variable)
        if alias is not None:
            return alias()
        found = build.name(self.names.of(variable, self.scope))
        return build.item(found, build.constant(0)) if is_boxed(variable) else found

    def store(self, variable: typed.Variable, value: ast.expr) -> ast.stmt:
        """A statement that gives a variable a value; its first one makes the variable."""
        self.intervals.forget(variable)
        new = not self.names.is_declared(variable)
        identifier = self.names.stored(variable, self.scope)
        if not is_boxed(variable):
            return build.assign(identifier, value)
        if new:
            return build.assign(identifier, ast.List([value], build.LOAD))
        self.scope.nonlocals.discard(identifier)
        return build.assign(ast.Subscript(build.name(identifier), build.constant(0), build.STORE), value)

    def declare(self, variable: typed.Variable, value: ast.expr) -> ast.stmt:
        """A statement that makes a variable anew, as in each turn of a loop."""
        identifier = self.names.stored(variable, self.scope)
        return build.assign(identifier, ast.List([value], build.LOAD) if is_boxed(variable) else value)

    def declared_inside(self, variable: typed.Variable, value: ast.expr) -> ast.NamedExpr:
        """An expression that makes a variable; its value is the variable's (boxed or not)."""
        identifier = self.names.stored(variable, self.scope)
        return build.walrus(identifier, ast.List([value], build.LOAD) if is_boxed(variable) else value)


def _module_names(module: typed.Module) -> set[str]:
    names = {f.name for f in module.functions} | {t.info.name for t in module.types}
    names.update(f.name for library in module.libraries for f in library.functions)
    names.update(t.info.name for library in module.libraries for t in library.types)
    names.update(s.name for s in module.statements if isinstance(s, typed.BindGlobal))
    return names
