"""Expressions of which a part may not be evaluated: options and results, `if`, `match`; and blocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.typed.node import Node

if TYPE_CHECKING:
    from simple.check.typed.expressions import Expr
    from simple.check.typed.node import Variable
    from simple.check.typed.patterns import Pattern
    from simple.check.typed.statements import Statement
    from simple.source import Span


@dataclass(slots=True, eq=False)
class Unwrap(Node):
    """`x!`: the value; `nil` and `Err` are errors."""

    value: Expr


@dataclass(slots=True, eq=False)
class Coalesce(Node):
    """`a ?? b`: `b` where `a` is nil (or an `Err`, with `result` set)."""

    value: Expr
    otherwise: Expr
    result: bool


@dataclass(slots=True, eq=False)
class IfPresent(Node):
    """`a?.b`: nil where the value is nil, else `body` with the value in `variable`."""

    variable: Variable
    value: Expr
    body: Expr


@dataclass(slots=True, eq=False)
class Try(Node):
    """`x?`: the value inside `Ok`, or return the `Err` itself (for an option: return nil) from the enclosing function."""

    value: Expr
    option: bool


@dataclass(slots=True, eq=False)
class Present(Node):
    """`x.?`: not nil, and not an empty list, text or dict."""

    value: Expr


@dataclass(slots=True, eq=False)
class Matches(Node):
    """A bool: whether the value matches the pattern. Binds the pattern's variables when it does. The condition of `if
    val`, of match cases, of `is`.
    """

    value: Expr
    pattern: Pattern


@dataclass(slots=True, eq=False)
class If(Node):
    """`if`: as an expression when its type isn't unit."""

    condition: Expr
    then: Block
    otherwise: Block | None


@dataclass(slots=True, eq=False)
class Case:
    """A case of a match: a pattern, a guard, a body."""

    span: Span
    pattern: Pattern
    guard: Expr | None
    body: Block


@dataclass(slots=True, eq=False)
class Match(Node):
    """The first case that matches. `exhaustive`: the checker has proved that one does; otherwise no match is a run-time
    error that shows the value.
    """

    subject: Expr
    variable: Variable
    cases: list[Case]
    exhaustive: bool


@dataclass(slots=True, eq=False)
class Block(Node):
    """Statements, then a value (None: the block has no value and its type is unit or never)."""

    statements: list[Statement]
    value: Expr | None
