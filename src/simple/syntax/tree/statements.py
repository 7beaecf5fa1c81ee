"""Statements, of which declarations are some."""

from __future__ import annotations

from simple.syntax.tree.declarations import Declaration
from simple.syntax.tree.node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from simple.syntax.tree.expressions import Block, Expr, ValCondition
    from simple.syntax.tree.patterns import Pattern
    from simple.syntax.tree.types import TypeExpr


class Let(Node):
    """`val pattern: T = value`, `var …` (mutable)."""

    mutable: bool
    pattern: Pattern
    annotation: TypeExpr | None
    value: Expr


class Assign(Node):
    """`target = value`, `target += value` (operator `+`). Targets: Name, Member, Index, TupleLiteral of these."""

    target: Expr
    operator: str | None
    value: Expr


class ExpressionStatement(Node):
    """An expression for its effect, or a block's value."""

    value: Expr


class Return(Node):
    """`return value`."""

    value: Expr | None


class Break(Node):
    """`break`."""


class Continue(Node):
    """`continue`."""


class Pass(Node):
    """`pass`, `pass_do_nothing`."""


class While(Node):
    """`while condition:`, `while val x = next():`."""

    condition: Expr | ValCondition
    body: Block


class For(Node):
    """`for x in xs:`, `for (i, x) in …`, `for key, value in …` (a TuplePattern)."""

    pattern: Pattern
    iterable: Expr
    body: Block
    parallel: bool


class With(Node):
    """`with open(path) as f:`; `with no_grad():`."""

    value: Expr
    name: str | None
    name_start: int
    body: Block


class Defer(Node):
    """`defer expression`, run at the end of the enclosing function."""

    value: Expr


class Assert(Node):
    """`assert condition, message`."""

    condition: Expr
    message: Expr | None


Statement: TypeAlias = (
    Let
    | Assign
    | ExpressionStatement
    | Return
    | Break
    | Continue
    | Pass
    | While
    | For
    | With
    | Defer
    | Assert
    | Declaration
)
