"""Patterns of `match`, `val`, `for` and comprehensions."""

from __future__ import annotations

from simple.syntax.tree.node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from simple.syntax.tree.expressions import Expr
    from simple.syntax.tree.types import TypeExpr


class WildcardPattern(Node):
    """`_`."""


class NamePattern(Node):
    """A bare name: a new variable, or a variant without fields where the checker finds one of that name."""

    name: str


class LiteralPattern(Node):
    """`3`, `-1.5`, `"yes"`, `true`, `nil`, `()`."""

    value: Expr


class RangePattern(Node):
    """`0..10`, `'a'..='f'`."""

    low: Expr
    high: Expr
    inclusive: bool


class TuplePattern(Node):
    """`(a, b, ...rest)`; on a list too."""

    items: list[Pattern]


class ListPattern(Node):
    """`[a, b, ...rest]`."""

    items: list[Pattern]


class RestPattern(Node):
    """`...rest` or `...` inside a tuple or list pattern."""

    name: str | None


class PatternArgument(Node):
    """A field of a variant pattern, by position or by name (`Circle(r)`, `Circle(radius: r)`)."""

    name: str | None
    pattern: Pattern


class VariantPattern(Node):
    """`Circle(r)`, `Shape.Circle(r)`, `Shape.Empty`, `Point(x, y)`. Without parentheses `arguments` is None."""

    path: tuple[str, ...]
    arguments: list[PatternArgument] | None


class FieldsPattern(Node):
    """`{name: n, age}`: a value with these fields, or a dict with these keys."""

    fields: list[PatternArgument]


class TypedPattern(Node):
    """`s: Square`; the name may be `_`."""

    name: str
    annotation: TypeExpr


class OrPattern(Node):
    """`1 | 2 | 3`."""

    alternatives: list[Pattern]


Pattern: TypeAlias = (
    WildcardPattern
    | NamePattern
    | LiteralPattern
    | RangePattern
    | TuplePattern
    | ListPattern
    | RestPattern
    | VariantPattern
    | FieldsPattern
    | TypedPattern
    | OrPattern
)
