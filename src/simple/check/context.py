"""What the checker knows while it walks a module: scopes, the current function, narrowed types, the problems found.

The checker is split by feature. Each file registers what it checks with `@expression(tree.Node)` or `@statement(tree.Node)`;
`Context.expression` and `Context.statement` find it there, so that the files need not know each other.

Terms: the *expected* type of an expression is what its surroundings want; it guides literals and lambdas and is no
promise:
`coerce` is what makes sure. A *fact* is what a condition tells of a local variable's type where it holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from simple.check import typed
from simple.check.interface import FunctionSymbol, LocalSymbol, ModuleInterface, Symbol
from simple.diagnostics.model import Diagnostic, Label, Severity
from simple.diagnostics.suggest import closest
from simple.source import Span
from simple.types.model import ERROR, Hole, MethodInfo, Type, TypeInfo, resolve
from simple.types.model import Variable as TypeVariable

if TYPE_CHECKING:
    from simple.source import SourceFile
    from simple.syntax import tree

FactKey: TypeAlias = "typed.Variable | tuple[str, str]"
"""What a fact is about: a local variable, or a module's `val`."""
ExpressionCheck = Callable[["Context", Any, "Type | None"], "typed.Expr"]
StatementCheck = Callable[["Context", Any], "list[typed.Statement]"]

EXPRESSIONS: dict[type, ExpressionCheck] = {}
STATEMENTS: dict[type, StatementCheck] = {}


def expression(*nodes: type) -> Callable[[ExpressionCheck], ExpressionCheck]:
    """Registers the check of a kind of expression."""

    def register(check: ExpressionCheck) -> ExpressionCheck:
        for node in nodes:
            EXPRESSIONS[node] = check
        return check

    return register


def statement(*nodes: type) -> Callable[[StatementCheck], StatementCheck]:
    """Registers the check of a kind of statement."""

    def register(check: StatementCheck) -> StatementCheck:
        for node in nodes:
            STATEMENTS[node] = check
        return check

    return register


@dataclass(slots=True, eq=False)
class FunctionContext:
    """The function whose body is being checked."""

    parent: FunctionContext | None
    result: Type | None  # None: to be inferred
    returned: list[Type] = field(default_factory=list)
    returns: list[typed.Return] = field(default_factory=list)
    self_variable: typed.Variable | None = None
    self_type: Type | None = None
    mutating: bool = False
    is_lambda: bool = False
    loops: int = 0


@dataclass(slots=True, eq=False)
class Scope:
    """The names of one block; `function` owns its variables."""

    parent: Scope | None
    function: FunctionContext | None
    in_loop: bool = False
    parallel: bool = False  # the body of a `parallel for`
    names: dict[str, LocalSymbol] = field(default_factory=dict)


class Context:
    """One module being checked."""

    def __init__(self, module: str, source: SourceFile, interface_of: Callable[[str], ModuleInterface]) -> None:
        self.module = module
        self.source = source
        self.interface_of = interface_of
        self.diagnostics: list[Diagnostic] = []
        self.symbols: dict[str, Symbol] = {}
        self.builtins: dict[str, FunctionSymbol] = {}
        self.builtin_types: dict[str, TypeInfo] = {}
        self.builtin_methods: dict[str, dict[str, MethodInfo]] = {}
        self.used_modules: list[ModuleInterface] = []
        self.used_symbols: set[str] = set()
        self.found_elsewhere: set[str] = set()
        self.import_spans: dict[str, Span] = {}
        self.imports: dict[str, typed.Import] = {}
        self.type_variables: dict[str, TypeVariable] = {}
        self.self_target: Type | None = None
        self.scope: Scope | None = None
        self.function: FunctionContext | None = None
        self.facts: dict[FactKey, Type] = {}
        self.pending: dict[Hole, Callable[[], None]] = {}
        self.loops = 0
        self.earlier: set[str] = set()  # the modules of a session whose variables this one may change
        self.names_missing = False  # a `use m.*` has failed: any unknown name may come from there
        self.reported: set[tuple[int, int]] = set()
        self.in_trial = False  # a body is checked for nothing but its type (`recursion`)

    # ------------------------------------------------------------------------------------------------------- dispatch

    def expression(self, node: tree.Expr, expected: Type | None = None) -> typed.Expr:
        """Checks an expression; its type may still not fit what is expected."""
        return EXPRESSIONS[type(node)](self, node, None if expected is None else resolve(expected))

    def statement(self, node: tree.Statement) -> list[typed.Statement]:
        """Checks a statement; declarations inside functions give one statement, too."""
        return STATEMENTS[type(node)](self, node)

    # ------------------------------------------------------------------------------------------------------- problems

    def error(
        self,
        code: str,
        span: Span,
        title: str,
        text: str = "",
        *,
        hint: str | None = None,
        labels: tuple[Label, ...] = (),
    ) -> None:
        """Reports a problem, one for each place."""
        if span in self.reported:
            return
        self.reported.add(span)
        self.diagnostics.append(Diagnostic(code, title, self.source, span, text, labels, hint))

    def warning(self, code: str, span: Span, title: str, text: str = "", *, hint: str | None = None) -> None:
        """Reports what doesn't stop the program."""
        self.diagnostics.append(Diagnostic(code, title, self.source, span, text, (), hint, Severity.WARNING))

    def refuse_reserved(self, name: str, span: Span) -> None:
        """Names like `__dict__` mean something to the Python underneath."""
        if name.startswith("__") and name.endswith("__"):
            self.error(
                "name-taken", span, f"`{name}` can't be used", "names between double underscores are Python's own"
            )

    def failed(self, span: Span) -> typed.Expr:
        """What stands for an expression whose problem has been reported."""
        return typed.Literal(span, ERROR, None)

    def did_you_mean(self, name: str, candidates: Iterator[str] | list[str]) -> str | None:
        """A hint with the name that was probably meant."""
        best = closest(name, candidates)
        return f"did you mean `{best}`?" if best else None

    # --------------------------------------------------------------------------------------------------------- scopes

    @contextmanager
    def block_scope(self, *, in_loop: bool = False, parallel: bool = False) -> Iterator[Scope]:
        """A block's own names; warns of those that were never used."""
        outer = self.scope
        loops = in_loop or (outer is not None and outer.in_loop and outer.function is self.function)
        scope = Scope(outer, self.function, loops, parallel)
        self.scope = scope
        try:
            yield scope
        finally:
            self.scope = outer
            self._warn_unused(scope)

    def _warn_unused(self, scope: Scope) -> None:
        for name, symbol in scope.names.items():
            if not symbol.used and symbol.start >= 0 and not name.startswith("_"):
                self.warning(
                    "unused-variable",
                    Span(symbol.start, symbol.start + len(name)),
                    f"`{name}` is never used",
                    hint=f"remove it, or call it `_{name}` if it is meant to be unused",
                )

    @contextmanager
    def function_scope(self, function: FunctionContext) -> Iterator[Scope]:
        """The parameters' scope of a function or lambda; what is narrowed outside holds inside only for what can't
        change.
        """
        outer_function, outer_scope, outer_facts = self.function, self.scope, self.facts
        self.function = function
        self.facts = {k: t for k, t in outer_facts.items() if isinstance(k, tuple) or not k.mutable}
        self.scope = Scope(outer_scope, function)
        try:
            yield self.scope
        finally:
            scope = self.scope
            self.function, self.scope, self.facts = outer_function, outer_scope, outer_facts
            if scope is not None:
                self._warn_unused(scope)

    def declare(
        self, name: str, type_: Type, start: int, *, mutable: bool = False, warn: bool = True
    ) -> typed.Variable:
        """A new local variable of the current block. `start` is its place in the source; without `warn` it may stay
        unused.
        """
        assert self.scope is not None
        variable = typed.Variable(name, type_, mutable, self.scope.in_loop)
        self.scope.names[name] = LocalSymbol(variable, start if warn else -1)
        return variable

    def find_local(self, name: str) -> LocalSymbol | None:
        """The local variable of that name, marked as captured if a function lies between."""
        scope = self.scope
        while scope is not None:
            symbol = scope.names.get(name)
            if symbol is not None:
                if scope.function is not self.function:
                    symbol.variable.captured = True
                return symbol
            scope = scope.parent
        return None

    def visible_names(self) -> list[str]:
        """Every name that an expression could use here."""
        names = [*self.symbols, *self.builtins, *self.builtin_types]
        scope = self.scope
        while scope is not None:
            names.extend(scope.names)
            scope = scope.parent
        return names

    # ---------------------------------------------------------------------------------------------------------- types

    def force(self, type_: Type) -> Type:
        """The type, after checking the body that it depends on if nobody has yet."""
        type_ = resolve(type_)
        if isinstance(type_, Hole):
            thunk = self.pending.pop(type_, None)
            if thunk is not None:
                thunk()
                return resolve(type_)
        return type_
