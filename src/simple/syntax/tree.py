"""The syntax tree: what the parser makes of tokens, before any name has a meaning.

Every node carries the offsets `start` and `end` of its text. Nodes compare by identity, so that later stages can keep
notes beside them. Names of node classes are the language's own words; type expressions end in `TypeExpr`, patterns in
`Pattern`. Nothing here knows the meaning of a name.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from simple.source import Span


@dataclass(slots=True, eq=False)
class Node:
    """Anything that stands somewhere in the source."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


# ---------------------------------------------------------------------------------------------------- type expressions


@dataclass(slots=True, eq=False)
class NamedTypeExpr(Node):
    """`f64`, `Stack<T>`, `torch.Tensor`: a dotted path and type arguments."""

    path: tuple[str, ...]
    arguments: list[TypeExpr]


@dataclass(slots=True, eq=False)
class ListTypeExpr(Node):
    """`[T]`."""

    item: TypeExpr


@dataclass(slots=True, eq=False)
class DictTypeExpr(Node):
    """`{K: V}`."""

    key: TypeExpr
    value: TypeExpr


@dataclass(slots=True, eq=False)
class TupleTypeExpr(Node):
    """`(A, B)`; without items it is the unit type `()`."""

    items: list[TypeExpr]


@dataclass(slots=True, eq=False)
class OptionTypeExpr(Node):
    """`T?`."""

    inner: TypeExpr


@dataclass(slots=True, eq=False)
class FunctionTypeExpr(Node):
    """`fn(A, B) -> C`."""

    parameters: list[TypeExpr]
    result: TypeExpr | None


@dataclass(slots=True, eq=False)
class UnionTypeExpr(Node):
    """`A | B`."""

    members: list[TypeExpr]


TypeExpr: TypeAlias = (
    NamedTypeExpr | ListTypeExpr | DictTypeExpr | TupleTypeExpr | OptionTypeExpr | FunctionTypeExpr | UnionTypeExpr
)


# ------------------------------------------------------------------------------------------------------------ patterns


@dataclass(slots=True, eq=False)
class WildcardPattern(Node):
    """`_`."""


@dataclass(slots=True, eq=False)
class NamePattern(Node):
    """A bare name: a new variable, or a variant without fields where the checker finds one of that name."""

    name: str


@dataclass(slots=True, eq=False)
class LiteralPattern(Node):
    """`3`, `-1.5`, `"yes"`, `true`, `nil`, `()`."""

    value: Expr


@dataclass(slots=True, eq=False)
class RangePattern(Node):
    """`0..10`, `'a'..='f'`."""

    low: Expr
    high: Expr
    inclusive: bool


@dataclass(slots=True, eq=False)
class TuplePattern(Node):
    """`(a, b, ...rest)`; on a list too."""

    items: list[Pattern]


@dataclass(slots=True, eq=False)
class ListPattern(Node):
    """`[a, b, ...rest]`."""

    items: list[Pattern]


@dataclass(slots=True, eq=False)
class RestPattern(Node):
    """`...rest` or `...` inside a tuple or list pattern."""

    name: str | None


@dataclass(slots=True, eq=False)
class PatternArgument(Node):
    """A field of a variant pattern, by position or by name (`Circle(r)`, `Circle(radius: r)`)."""

    name: str | None
    pattern: Pattern


@dataclass(slots=True, eq=False)
class VariantPattern(Node):
    """`Circle(r)`, `Shape.Circle(r)`, `Shape.Empty`, `Ok(v)`, `Some(x)`, `Point(x, y)`. No parentheses: `arguments` is None."""

    path: tuple[str, ...]
    arguments: list[PatternArgument] | None


@dataclass(slots=True, eq=False)
class FieldsPattern(Node):
    """`{name: n, age}`: a value with these fields, or a dict with these keys."""

    fields: list[PatternArgument]


@dataclass(slots=True, eq=False)
class TypedPattern(Node):
    """`s: Square`; the name may be `_`."""

    name: str
    annotation: TypeExpr


@dataclass(slots=True, eq=False)
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


# --------------------------------------------------------------------------------------------------------- expressions


@dataclass(slots=True, eq=False)
class Name(Node):
    """A name in an expression; `self` is one."""

    name: str


@dataclass(slots=True, eq=False)
class IntLiteral(Node):
    """`42`, `0xFF`, `42i32`. The suffix is the type's name."""

    value: int
    suffix: str | None


@dataclass(slots=True, eq=False)
class FloatLiteral(Node):
    """`3.14`, `6e23`, `2.0f32`."""

    value: float
    suffix: str | None


@dataclass(slots=True, eq=False)
class BoolLiteral(Node):
    """`true` and `false`."""

    value: bool


@dataclass(slots=True, eq=False)
class NilLiteral(Node):
    """`nil` or `None`."""


@dataclass(slots=True, eq=False)
class TextLiteral(Node):
    """Text without interpolation, its escapes already replaced."""

    value: str


@dataclass(slots=True, eq=False)
class InterpolatedPart(Node):
    """`{value:format}` inside text."""

    value: Expr
    format: str | None


@dataclass(slots=True, eq=False)
class InterpolatedText(Node):
    """`"Hi {name}"`."""

    parts: list[str | InterpolatedPart]


@dataclass(slots=True, eq=False)
class Spread(Node):
    """`...items` in a list, dict or call."""

    value: Expr


@dataclass(slots=True, eq=False)
class ListLiteral(Node):
    """`[0, ...a]`."""

    items: list[Expr | Spread]


@dataclass(slots=True, eq=False)
class DictEntry(Node):
    """`key: value`."""

    key: Expr
    value: Expr


@dataclass(slots=True, eq=False)
class DictLiteral(Node):
    """`{"a": 1, ...more}`."""

    entries: list[DictEntry | Spread]


@dataclass(slots=True, eq=False)
class TupleLiteral(Node):
    """`(1, "a")`; without items it is `()`."""

    items: list[Expr]


@dataclass(slots=True, eq=False)
class ComprehensionClause(Node):
    """`for pattern in iterable if condition if …`."""

    pattern: Pattern
    iterable: Expr
    conditions: list[Expr]


@dataclass(slots=True, eq=False)
class ListComprehension(Node):
    """`[x * x for x in xs if x > 0]`."""

    element: Expr
    clauses: list[ComprehensionClause]


@dataclass(slots=True, eq=False)
class DictComprehension(Node):
    """`{k: v for k, v in pairs}`."""

    key: Expr
    value: Expr
    clauses: list[ComprehensionClause]


@dataclass(slots=True, eq=False)
class Unary(Node):
    """`-x`, `~x`, `not x`. The operator is its spelling."""

    operator: str
    operand: Expr


@dataclass(slots=True, eq=False)
class Binary(Node):
    """Every binary operator but comparisons: arithmetic, bits, `and or xor`, `??`, `@`, elementwise `.+`."""

    operator: str
    left: Expr
    right: Expr
    operator_start: int


@dataclass(slots=True, eq=False)
class Comparison(Node):
    """A chain `a < b <= c`: one operand more than operators. Operators: `== != < <= > >= in`, and `not in`."""

    operands: list[Expr]
    operators: list[str]


@dataclass(slots=True, eq=False)
class IsType(Node):
    """`x is T`, `x is not T`; the right side is a type, or a variant's path or `nil` (path `("nil",)`)."""

    value: Expr
    annotation: TypeExpr
    negated: bool


@dataclass(slots=True, eq=False)
class RangeExpr(Node):
    """`a..b`, `a..=b`."""

    low: Expr
    high: Expr
    inclusive: bool


@dataclass(slots=True, eq=False)
class Cast(Node):
    """`x as f64`. Binds tighter than `* /`, looser than unary minus."""

    value: Expr
    annotation: TypeExpr


@dataclass(slots=True, eq=False)
class Pipe(Node):
    """`x |> f` and `x |> g(2)`."""

    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class Member(Node):
    """`a.b`, or `a?.b` with `optional`: a field, a method, a variant or a module's member."""

    target: Expr
    name: str
    name_start: int
    optional: bool


@dataclass(slots=True, eq=False)
class Argument(Node):
    """An argument of a call, named (`by: 3`) or not; `...xs` spreads a list."""

    name: str | None
    value: Expr
    spread: bool


@dataclass(slots=True, eq=False)
class Call(Node):
    """`f(a, by: b)`; a statement `print a, b` and `it "says":` with its block (a Lambda argument) are calls too."""

    function: Expr
    arguments: list[Argument]


@dataclass(slots=True, eq=False)
class SliceItem(Node):
    """`i:j:k` inside brackets."""

    low: Expr | None
    high: Expr | None
    step: Expr | None


@dataclass(slots=True, eq=False)
class EllipsisItem(Node):
    """`...` inside brackets."""


@dataclass(slots=True, eq=False)
class Index(Node):
    """`a[i]`, `a[1:2, ..., nil]`."""

    target: Expr
    items: list[Expr | SliceItem | EllipsisItem]


@dataclass(slots=True, eq=False)
class Try(Node):
    """`x?`: the value of an `Ok`, or return the `Err`."""

    value: Expr


@dataclass(slots=True, eq=False)
class Unwrap(Node):
    """`x!`: the value of an option, or stop with an error."""

    value: Expr


@dataclass(slots=True, eq=False)
class Present(Node):
    """`x.?`: neither `nil` nor empty."""

    value: Expr


@dataclass(slots=True, eq=False)
class Lambda(Node):
    r"""`\x, y: x + y`; the body is an expression or a block."""

    parameters: list[Parameter]
    body: Expr | Block


@dataclass(slots=True, eq=False)
class ValCondition(Node):
    """`val pattern = value` as the condition of `if` and `while`: true when the value is not `nil` and matches."""

    pattern: Pattern
    value: Expr


@dataclass(slots=True, eq=False)
class If(Node):
    """`if c: … elif c: … else: …`, statement and expression. An `elif` is an `otherwise` that holds one If."""

    condition: Expr | ValCondition
    then: Block
    otherwise: Block | None


@dataclass(slots=True, eq=False)
class MatchCase(Node):
    """`case pattern if guard: body`, `| pattern -> body`."""

    pattern: Pattern
    guard: Expr | None
    body: Block


@dataclass(slots=True, eq=False)
class Match(Node):
    """`match subject:` and its cases."""

    subject: Expr
    cases: list[MatchCase]


@dataclass(slots=True, eq=False)
class ErrorExpr(Node):
    """Where an expression should stand and none could be read; the problem is already reported."""


@dataclass(slots=True, eq=False)
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


# ---------------------------------------------------------------------------------------------------------- statements


@dataclass(slots=True, eq=False)
class Let(Node):
    """`val pattern: T = value`, `var …` (mutable)."""

    mutable: bool
    pattern: Pattern
    annotation: TypeExpr | None
    value: Expr


@dataclass(slots=True, eq=False)
class Assign(Node):
    """`target = value`, `target += value` (operator `+`). The target is a Name, Member, Index or TupleLiteral of these."""

    target: Expr
    operator: str | None
    value: Expr


@dataclass(slots=True, eq=False)
class ExpressionStatement(Node):
    """An expression for its effect, or a block's value."""

    value: Expr


@dataclass(slots=True, eq=False)
class Return(Node):
    """`return value`."""

    value: Expr | None


@dataclass(slots=True, eq=False)
class Break(Node):
    """`break`."""


@dataclass(slots=True, eq=False)
class Continue(Node):
    """`continue`."""


@dataclass(slots=True, eq=False)
class Pass(Node):
    """`pass`, `pass_do_nothing`."""


@dataclass(slots=True, eq=False)
class While(Node):
    """`while condition:`, `while val x = next():`."""

    condition: Expr | ValCondition
    body: Block


@dataclass(slots=True, eq=False)
class For(Node):
    """`for x in xs:`, `for (i, x) in …`, `for key, value in …` (a TuplePattern)."""

    pattern: Pattern
    iterable: Expr
    body: Block
    parallel: bool


@dataclass(slots=True, eq=False)
class With(Node):
    """`with open(path) as f:`; `with no_grad():`."""

    value: Expr
    name: str | None
    name_start: int
    body: Block


@dataclass(slots=True, eq=False)
class Defer(Node):
    """`defer expression`, run at the end of the enclosing function."""

    value: Expr


@dataclass(slots=True, eq=False)
class Assert(Node):
    """`assert condition, message`."""

    condition: Expr
    message: Expr | None


# -------------------------------------------------------------------------------------------------------- declarations


@dataclass(slots=True, eq=False)
class TypeParameter(Node):
    """`T` or `T: Bound` in `<…>`."""

    name: str
    bound: TypeExpr | None


@dataclass(slots=True, eq=False)
class Parameter(Node):
    """`x: f64 = 2.0`, `xs: f64...` (variadic). A parameter without annotation is `any`."""

    name: str
    annotation: TypeExpr | None
    default: Expr | None
    variadic: bool


@dataclass(slots=True, eq=False)
class Decorator(Node):
    """`@native`."""

    name: str


@dataclass(slots=True, eq=False)
class Function(Node):
    """`fn`, `me` (may change self) and `static fn`; `body` is None for a trait's required method. A method's `self` isn't listed."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    parameters: list[Parameter]
    result: TypeExpr | None
    body: Block | None
    mutating: bool = False
    static: bool = False
    documentation: str | None = None
    decorators: list[Decorator] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Field(Node):
    """`count: i64 = 0` in a class or struct; a variant's fields too."""

    name: str
    annotation: TypeExpr
    default: Expr | None


@dataclass(slots=True, eq=False)
class Class(Node):
    """`class Name<T> with Trait:` and `struct Name:` (`struct` is set)."""

    name: str
    name_start: int
    struct: bool
    type_parameters: list[TypeParameter]
    traits: list[TypeExpr]
    fields: list[Field]
    methods: list[Function]
    documentation: str | None


@dataclass(slots=True, eq=False)
class Variant(Node):
    """`CUDA(index: i64)`; fields written without a name are named `_0`, `_1`, …"""

    name: str
    fields: list[Field]


@dataclass(slots=True, eq=False)
class Enum(Node):
    """`enum Device:`."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    traits: list[TypeExpr]
    variants: list[Variant]
    methods: list[Function]
    documentation: str | None


@dataclass(slots=True, eq=False)
class Trait(Node):
    """`trait Module:`; methods without body are required."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    methods: list[Function]
    documentation: str | None


@dataclass(slots=True, eq=False)
class Impl(Node):
    """`impl Trait for Type:` and `impl Type:` (no trait)."""

    type_parameters: list[TypeParameter]
    trait: TypeExpr | None
    target: TypeExpr
    methods: list[Function]


@dataclass(slots=True, eq=False)
class AliasDeclaration(Node):
    """`type Name<T> = …`."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    value: TypeExpr


@dataclass(slots=True, eq=False)
class UseItem(Node):
    """`Tensor as T` in the braces of a `use`."""

    name: str
    alias: str | None


@dataclass(slots=True, eq=False)
class Use(Node):
    """`use a.b`, `use a.b as c`, `use a.b.{x, y as z}` (items), `use a.b.*` (everything)."""

    path: tuple[str, ...]
    alias: str | None
    items: list[UseItem] | None
    everything: bool


@dataclass(slots=True, eq=False)
class Export(Node):
    """`export a, b`."""

    names: list[UseItem]


@dataclass(slots=True, eq=False)
class ExternLibrary(Node):
    """`extern library "name" errors prefix_last_error fallback a.b`; the clauses may be absent."""

    library: str
    errors: str | None
    fallback: tuple[str, ...] | None


@dataclass(slots=True, eq=False)
class ExternType(Node):
    """`extern type Handle free function`."""

    name: str
    name_start: int
    free: str | None
    documentation: str | None


@dataclass(slots=True, eq=False)
class ExternFunction(Node):
    """`extern fn name(a: A) -> B`."""

    name: str
    name_start: int
    parameters: list[Parameter]
    result: TypeExpr | None
    documentation: str | None


Declaration: TypeAlias = (
    Function | Class | Enum | Trait | Impl | AliasDeclaration | Use | Export | ExternLibrary | ExternType | ExternFunction
)

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


@dataclass(slots=True, eq=False)
class Module(Node):
    """One file."""

    documentation: str | None
    statements: list[Statement]
