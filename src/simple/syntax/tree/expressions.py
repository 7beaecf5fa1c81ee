"""Expressions: everything that has a value, `if`, `match` and blocks included."""

from __future__ import annotations

from simple.syntax.tree.node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from simple.syntax.tree.declarations import Parameter
    from simple.syntax.tree.patterns import Pattern
    from simple.syntax.tree.statements import Statement
    from simple.syntax.tree.types import TypeExpr


class Name(Node):
    """A name in an expression; `self` is one."""

    name: str


class IntLiteral(Node):
    """`42`, `0xFF`, `42i32`. The suffix is the type's name."""

    value: int
    suffix: str | None


class FloatLiteral(Node):
    """`3.14`, `6e23`, `2.0f32`."""

    value: float
    suffix: str | None


class BoolLiteral(Node):
    """`true` and `false`."""

    value: bool


class NilLiteral(Node):
    """`nil` or `None`."""


class TextLiteral(Node):
    """Text without interpolation, its escapes already replaced."""

    value: str


class InterpolatedPart(Node):
    """`{value:format}` inside text."""

    value: Expr
    format: str | None


class InterpolatedText(Node):
    """`"Hi {name}"`."""

    parts: list[str | InterpolatedPart]


class Spread(Node):
    """`...items` in a list, dict or call."""

    value: Expr


class ListLiteral(Node):
    """`[0, ...a]`."""

    items: list[Expr | Spread]


class DictEntry(Node):
    """`key: value`."""

    key: Expr
    value: Expr


class DictLiteral(Node):
    """`{"a": 1, ...more}`."""

    entries: list[DictEntry | Spread]


class TupleLiteral(Node):
    """`(1, "a")`; without items it is `()`."""

    items: list[Expr]


class ComprehensionClause(Node):
    """`for pattern in iterable if condition if …`."""

    pattern: Pattern
    iterable: Expr
    conditions: list[Expr]


class ListComprehension(Node):
    """`[x * x for x in xs if x > 0]`."""

    element: Expr
    clauses: list[ComprehensionClause]


class DictComprehension(Node):
    """`{k: v for k, v in pairs}`."""

    key: Expr
    value: Expr
    clauses: list[ComprehensionClause]


class Unary(Node):
    """`-x`, `~x`, `not x`. The operator is its spelling."""

    operator: str
    operand: Expr


class Binary(Node):
    """Every binary operator but comparisons: arithmetic, bits, `and or xor`, `??`, `@`, elementwise `.+`."""

    operator: str
    left: Expr
    right: Expr
    operator_start: int


class Comparison(Node):
    """A chain `a < b <= c`: one operand more than operators. Operators: `== != < <= > >= in`, and `not in`."""

    operands: list[Expr]
    operators: list[str]


class IsType(Node):
    """`x is T`, `x is not T`; the right side is a type, or a variant's path or `nil` (path `("nil",)`)."""

    value: Expr
    annotation: TypeExpr
    negated: bool


class RangeExpr(Node):
    """`a..b`, `a..=b`."""

    low: Expr
    high: Expr
    inclusive: bool


class Cast(Node):
    """`x as f64`. Binds tighter than `* /`, looser than unary minus."""

    value: Expr
    annotation: TypeExpr


class Pipe(Node):
    """`x |> f` and `x |> g(2)`."""

    left: Expr
    right: Expr


class Member(Node):
    """`a.b`, or `a?.b` with `optional`: a field, a method, a variant or a module's member."""

    target: Expr
    name: str
    name_start: int
    optional: bool


class Argument(Node):
    """An argument of a call, named (`by: 3`) or not; `...xs` spreads a list."""

    name: str | None
    value: Expr
    spread: bool


class Call(Node):
    """`f(a, by: b)`; a statement `print a, b` and `it "says":` with its block (a Lambda argument) are calls too."""

    function: Expr
    arguments: list[Argument]


class SliceItem(Node):
    """`i:j:k` inside brackets."""

    low: Expr | None
    high: Expr | None
    step: Expr | None


class EllipsisItem(Node):
    """`...` inside brackets."""


class Index(Node):
    """`a[i]`, `a[1:2, ..., nil]`."""

    target: Expr
    items: list[Expr | SliceItem | EllipsisItem]


class Try(Node):
    """`x?`: the value of an `Ok`, or return the `Err`."""

    value: Expr


class Unwrap(Node):
    """`x!`: the value of an option, or stop with an error."""

    value: Expr


class Present(Node):
    """`x.?`: neither `nil` nor empty."""

    value: Expr


class Lambda(Node):
    r"""`\x, y: x + y`; the body is an expression or a block."""

    parameters: list[Parameter]
    body: Expr | Block


class ValCondition(Node):
    """`val pattern = value` as the condition of `if` and `while`: true when the value is not `nil` and matches."""

    pattern: Pattern
    value: Expr


class If(Node):
    """`if c: … elif c: … else: …`, statement and expression. An `elif` is an `otherwise` that holds one If."""

    condition: Expr | ValCondition
    then: Block
    otherwise: Block | None


class MatchCase(Node):
    """`case pattern if guard: body`, `| pattern -> body`."""

    pattern: Pattern
    guard: Expr | None
    body: Block


class Match(Node):
    """`match subject:` and its cases."""

    subject: Expr
    cases: list[MatchCase]


class ErrorExpr(Node):
    """Where an expression should stand and none could be read; the problem is already reported."""


class Block(Node):
    """Statements; the value of a block is that of its last expression statement."""

    statements: list[Statement]


Expr: TypeAlias = (
    Name
    | IntLiteral
    | FloatLiteral
    | BoolLiteral
    | NilLiteral
    | TextLiteral
    | InterpolatedText
    | ListLiteral
    | DictLiteral
    | TupleLiteral
    | ListComprehension
    | DictComprehension
    | Unary
    | Binary
    | Comparison
    | IsType
    | RangeExpr
    | Cast
    | Pipe
    | Member
    | Call
    | Index
    | Try
    | Unwrap
    | Present
    | Lambda
    | If
    | Match
    | ErrorExpr
)
