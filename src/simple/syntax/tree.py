"""The syntax tree: what the parser makes of tokens, before any name has a meaning.

Every node carries the offsets `start` and `end` of its text. Nodes compare by identity, so that later stages can keep
notes beside them. Names of node classes are the language's own words; type expressions end in `TypeExpr`, patterns in
`Pattern`. Nothing here knows the meaning of a name.
"""

from __future__ import annotations

from simple.records import Record, field
from simple.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias


class Node(Record):
    """Anything that stands somewhere in the source."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


# ---------------------------------------------------------------------------------------------------- type expressions


class NamedTypeExpr(Node):
    """`f64`, `Stack<T>`, `torch.Tensor`: a dotted path and type arguments."""

    path: tuple[str, ...]
    arguments: list[TypeExpr]


class ListTypeExpr(Node):
    """`[T]`."""

    item: TypeExpr


class DictTypeExpr(Node):
    """`{K: V}`."""

    key: TypeExpr
    value: TypeExpr


class TupleTypeExpr(Node):
    """`(A, B)`; without items it is the unit type `()`."""

    items: list[TypeExpr]


class OptionTypeExpr(Node):
    """`T?`."""

    inner: TypeExpr


class FunctionTypeExpr(Node):
    """`fn(A, B) -> C`."""

    parameters: list[TypeExpr]
    result: TypeExpr | None


class UnionTypeExpr(Node):
    """`A | B`."""

    members: list[TypeExpr]


TypeExpr: TypeAlias = (
    NamedTypeExpr | ListTypeExpr | DictTypeExpr | TupleTypeExpr | OptionTypeExpr | FunctionTypeExpr | UnionTypeExpr
)


# ------------------------------------------------------------------------------------------------------------ patterns


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


# --------------------------------------------------------------------------------------------------------- expressions


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


# ---------------------------------------------------------------------------------------------------------- statements


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


# -------------------------------------------------------------------------------------------------------- declarations


class TypeParameter(Node):
    """`T` or `T: Bound` in `<…>`."""

    name: str
    bound: TypeExpr | None


class Parameter(Node):
    """`x: f64 = 2.0`, `xs: f64...` (variadic). A parameter without annotation is `any`."""

    name: str
    annotation: TypeExpr | None
    default: Expr | None
    variadic: bool


class Decorator(Node):
    """`@native`."""

    name: str


class Function(Node):
    """`fn`, `me` (may change self), `static fn`. A method's `self` isn't listed; a required method has no `body`."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    parameters: list[Parameter]
    result: TypeExpr | None
    body: Block | None
    mutating: bool = False
    static: bool = False
    documentation: str | None = None
    decorators: list[Decorator] = field(factory=list)


class Field(Node):
    """`count: i64 = 0` in a class or struct; a variant's fields too."""

    name: str
    annotation: TypeExpr
    default: Expr | None


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


class Variant(Node):
    """`CUDA(index: i64)`; fields written without a name are named `_0`, `_1`, and so on."""

    name: str
    fields: list[Field]


class Enum(Node):
    """`enum Device:`."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    traits: list[TypeExpr]
    variants: list[Variant]
    methods: list[Function]
    documentation: str | None


class Trait(Node):
    """`trait Module:`; methods without body are required. `traits` are those that its types have, too."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    traits: list[TypeExpr]
    methods: list[Function]
    documentation: str | None


class Impl(Node):
    """`impl Trait for Type:` and `impl Type:` (no trait)."""

    type_parameters: list[TypeParameter]
    trait: TypeExpr | None
    target: TypeExpr
    methods: list[Function]


class AliasDeclaration(Node):
    """`type Name<T> = …`."""

    name: str
    name_start: int
    type_parameters: list[TypeParameter]
    value: TypeExpr


class UseItem(Node):
    """`Tensor as T` in the braces of a `use`."""

    name: str
    alias: str | None


class Use(Node):
    """`use a.b`, `use a.b as c`, `use a.b.{x, y as z}` (items), `use a.b.*` (everything)."""

    path: tuple[str, ...]
    alias: str | None
    items: list[UseItem] | None
    everything: bool


class Export(Node):
    """`export a, b`."""

    names: list[UseItem]


class ExternLibrary(Node):
    """`extern library "name" errors prefix_last_error fallback a.b`; the clauses may be absent."""

    library: str
    errors: str | None
    fallback: tuple[str, ...] | None


class ExternType(Node):
    """`extern type Handle free function`."""

    name: str
    name_start: int
    free: str | None
    documentation: str | None


class ExternFunction(Node):
    """`extern fn name(a: A) -> B`."""

    name: str
    name_start: int
    parameters: list[Parameter]
    result: TypeExpr | None
    documentation: str | None


Declaration: TypeAlias = (
    Function
    | Class
    | Enum
    | Trait
    | Impl
    | AliasDeclaration
    | Use
    | Export
    | ExternLibrary
    | ExternType
    | ExternFunction
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


class Module(Node):
    """One file."""

    documentation: str | None
    statements: list[Statement]
