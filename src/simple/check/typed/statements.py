"""Statements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from simple.check.typed.choice import Block
    from simple.check.typed.declarations import Function
    from simple.check.typed.expressions import Expr
    from simple.check.typed.node import Variable
    from simple.check.typed.patterns import Pattern
    from simple.check.typed.places import Place
    from simple.source import Span


@dataclass(slots=True, eq=False)
class StatementNode:
    """A statement: where it stands."""

    span: Span


@dataclass(slots=True, eq=False)
class Evaluate(StatementNode):
    """An expression for its effect."""

    value: Expr


@dataclass(slots=True, eq=False)
class BindPattern(StatementNode):
    """`val (a, b) = value`. If the pattern can fail (a list of another length), no match is a run-time error."""

    pattern: Pattern
    value: Expr


@dataclass(slots=True, eq=False)
class BindLocal(StatementNode):
    """`val x = value`, `var x = value` in a function."""

    variable: Variable
    value: Expr


@dataclass(slots=True, eq=False)
class BindGlobal(StatementNode):
    """`val x = value`, `var x = value` at the top of a module."""

    name: str
    value: Expr


@dataclass(slots=True, eq=False)
class Assign(StatementNode):
    """`place = value`."""

    place: Place
    value: Expr


@dataclass(slots=True, eq=False)
class Update(StatementNode):
    """`place += value`: the place's parts are evaluated once. `current` stands for the place's value inside `value`."""

    place: Place
    current: Variable
    value: Expr


@dataclass(slots=True, eq=False)
class Return(StatementNode):
    """Leaves the function; None returns unit."""

    value: Expr | None


@dataclass(slots=True, eq=False)
class Break(StatementNode):
    """Leaves the innermost loop."""


@dataclass(slots=True, eq=False)
class Continue(StatementNode):
    """Goes on with the innermost loop."""


@dataclass(slots=True, eq=False)
class While(StatementNode):
    """`while`; the condition may bind variables for the body (`Matches`)."""

    condition: Expr
    body: Block


@dataclass(slots=True, eq=False)
class For(StatementNode):
    """`for`; iterates a list, dict (its keys), text (its characters), range, tuple, buffer, or an own type's `iter`
    list. The pattern always matches or a run-time error says that it doesn't.
    """

    pattern: Pattern
    iterable: Expr
    body: Block
    parallel: bool


@dataclass(slots=True, eq=False)
class With(StatementNode):
    """`with value as variable:`. Calls the value's `enter()` if it has one (its result is bound), and at every exit its
    `close()` or `exit()`.
    """

    value: Expr
    variable: Variable | None
    enter: str | None
    leave: str | None  # None: found at run time (`any`)
    body: Block


@dataclass(slots=True, eq=False)
class Defer(StatementNode):
    """Runs at the end of the enclosing function, last first."""

    value: Expr


@dataclass(slots=True, eq=False)
class Assert(StatementNode):
    """`assert condition, message`; a comparison's two sides are shown when it fails."""

    condition: Expr
    message: Expr | None
    source: str  # the condition's text


@dataclass(slots=True, eq=False)
class LocalFunction(StatementNode):
    """A function declared inside a function."""

    variable: Variable
    function: Function


Statement: TypeAlias = (
    Evaluate
    | BindPattern
    | BindLocal
    | BindGlobal
    | Assign
    | Update
    | Return
    | Break
    | Continue
    | While
    | For
    | With
    | Defer
    | Assert
    | LocalFunction
)
