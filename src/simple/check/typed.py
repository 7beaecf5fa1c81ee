"""The typed tree: a program whose every name, call and operator has been resolved. Emitters start from it.

It has fewer forms than the syntax tree: sugar is gone (pipes, optional chains, named arguments, methods called without
parentheses), every implicit conversion is a `Convert`, and calls say what they call. The forms whose name starts with
`Dynamic` are those that the checker could not resolve because a value is `any`; the run-time library resolves them.

Evaluation is left to right, each operand once. Nodes carry the span that a run-time error points at.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from simple.source import SourceFile, Span
    from simple.types.model import FieldInfo, Float, Int, Type, TypeInfo, VariantInfo
    from simple.types.model import Variable as TypeVariable


@dataclass(slots=True, eq=False)
class Variable:
    """A local variable or parameter. Names may repeat (shadowing); identity counts.

    `in_loop`: declared in the body of a loop, so that a closure made there must keep this iteration's value.
    """

    name: str
    type: Type
    mutable: bool = False
    in_loop: bool = False
    captured: bool = False  # by a lambda or an inner function
    assigned_inside: bool = False  # assigned by a closure other than its owner: `nonlocal`


# --------------------------------------------------------------------------------------------------------- expressions


@dataclass(slots=True, eq=False)
class Node:
    """An expression: where it stands and what type its value has."""

    span: Span
    type: Type


@dataclass(slots=True, eq=False)
class Literal(Node):
    """An int, float, bool, str, `None` (nil) or `()` (unit)."""

    value: int | float | bool | str | tuple[()] | None


@dataclass(slots=True, eq=False)
class Local(Node):
    """The value of a local variable."""

    variable: Variable


@dataclass(slots=True, eq=False)
class Global(Node):
    """A module's value, function, class or extern function. `module` is this module's own name, or another's."""

    module: str
    name: str


@dataclass(slots=True, eq=False)
class Builtin(Node):
    """A built-in function as a value (`xs.map(abs)`): the run-time library's function of that name."""

    name: str


@dataclass(slots=True, eq=False)
class InterpolatedValue:
    """`{value:format}`; the format is Python's mini-language, or None for Simple's own way of printing."""

    value: Expr
    format: str | None


@dataclass(slots=True, eq=False)
class Interpolate(Node):
    """Text made of parts."""

    parts: list[str | InterpolatedValue]


@dataclass(slots=True, eq=False)
class Spread:
    """`...items` in a list or dict, or in the arguments of a call."""

    value: Expr


@dataclass(slots=True, eq=False)
class MakeList(Node):
    """`[a, ...b]`; a spread value is a list, range or tuple."""

    items: list[Expr | Spread]


@dataclass(slots=True, eq=False)
class MakeDict(Node):
    """`{k: v, ...d}`: entries are pairs, or a spread dict."""

    entries: list[tuple[Expr, Expr] | Spread]


@dataclass(slots=True, eq=False)
class MakeTuple(Node):
    """`(a, b)`, never empty."""

    items: list[Expr]


@dataclass(slots=True, eq=False)
class MakeRange(Node):
    """`low..high` over i64: Python's `range(low, high)`, or `high + 1` when inclusive."""

    low: Expr
    high: Expr
    inclusive: bool


@dataclass(slots=True, eq=False)
class Clause:
    """`for pattern in iterable if condition …`. The pattern always matches."""

    pattern: Pattern
    iterable: Expr
    conditions: list[Expr]


@dataclass(slots=True, eq=False)
class Comprehension(Node):
    """A list comprehension, or with `key` a dict comprehension."""

    key: Expr | None
    element: Expr
    clauses: list[Clause]


@dataclass(slots=True, eq=False)
class IntArithmetic(Node):
    """`+ - * / % ** << >> & | ^` on two integers of `kind`: `/` truncates, `%` follows the dividend, overflow is an
    error.

    A negative exponent and a shift outside `0..bits` are errors. `<<` that loses bits is an error.
    """

    operator: str
    left: Expr
    right: Expr
    kind: Int


@dataclass(slots=True, eq=False)
class FloatArithmetic(Node):
    """`+ - * / % **` on two floats of `kind`, IEEE: nothing is an error. `%` is C's fmod, `**` is C's pow. f32 rounds
    after every operation.
    """

    operator: str
    left: Expr
    right: Expr
    kind: Float


@dataclass(slots=True, eq=False)
class Negate(Node):
    """`-x` on an integer (of which the smallest overflows) or a float."""

    operand: Expr
    kind: Int | Float


@dataclass(slots=True, eq=False)
class Invert(Node):
    """`~x` on an integer."""

    operand: Expr
    kind: Int


@dataclass(slots=True, eq=False)
class Concatenate(Node):
    """`+` of two texts or two lists: a new one."""

    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class Elementwise(Node):
    """`.+ .- .* ./ .^` with a list on at least one side: the run-time library's, element by element, numbers
    broadcast.
    """

    operator: str
    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class Compare(Node):
    """`< <= > >=` on two numbers, texts, or lists and tuples of these. Chains are made of `And`, operands kept in
    `Bind`s.
    """

    operator: str
    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class Equal(Node):
    """`==` (`negated`: `!=`). `plain`: both sides are numbers, bool, text or nil, so that Python's own comparison is
    right; else the
    run-time library compares (true is not 1, lists and structs by their parts, classes by identity).
    """

    left: Expr
    right: Expr
    negated: bool
    plain: bool


@dataclass(slots=True, eq=False)
class Contains(Node):
    """`item in container`: list, dict (a key), text (a part), range, tuple."""

    item: Expr
    container: Expr
    negated: bool


@dataclass(slots=True, eq=False)
class Not(Node):
    """`not x` on a bool."""

    operand: Expr


@dataclass(slots=True, eq=False)
class And(Node):
    """`and` on bools, short-circuit. Variables bound by patterns on the left are visible on the right."""

    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class Or(Node):
    """`or` on bools, short-circuit."""

    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class Convert(Node):
    """A number to the number type `type`, implicit or by `as`. From float to int: truncates, out of range or NaN is an
    error; between ints out of
    range is an error; to f32 rounds. bool to int is 0 or 1. int to text and the like don't exist (`to_text`).
    """

    value: Expr


@dataclass(slots=True, eq=False)
class CheckType(Node):
    """An `any` where `type` is expected: an error at run time unless the value has that type; an int becomes a float
    where
    a float is expected. Checks the outside only: `[T]` checks for a list. The value itself otherwise.
    """

    value: Expr


@dataclass(slots=True, eq=False)
class Bind(Node):
    """Evaluates `value` into a new variable, then has `body`'s value. What keeps an operand that is needed twice."""

    variable: Variable
    value: Expr
    body: Expr


@dataclass(slots=True, eq=False)
class Call(Node):
    """Calls a function value or a `Global` function. Positional arguments follow the parameters' order; None leaves a
    default to the callee;
    `names` are for what follows the positional ones when a default is left out before it (as Python's keywords).
    """

    function: Expr
    arguments: list[Expr | Spread]
    names: list[tuple[str, Expr]]


@dataclass(slots=True, eq=False)
class CallMethod(Node):
    """Calls a method of a nominal type, or of a trait: an attribute of the receiver's Python class.

    `static`: the receiver is the class itself (a `Global`). `mutating` on a struct: `CallMutating` is used instead.
    """

    receiver: Expr
    name: str
    arguments: list[Expr | Spread]
    names: list[tuple[str, Expr]]


@dataclass(slots=True, eq=False)
class CallMutating(Node):
    """Calls a `me` method of a struct that stands in a place: copies the struct, calls the method on the copy, stores
    the copy in the place.
    """

    place: Place
    name: str
    arguments: list[Expr | Spread]
    names: list[tuple[str, Expr]]


@dataclass(slots=True, eq=False)
class CallBuiltin(Node):
    """Calls a built-in function (`len`, `print`) or a built-in type's method (`list.push`, `text.split`; the receiver
    is the first argument).

    The names are those of `simple.check.builtins`, and the run-time library has a function for each.
    """

    name: str
    arguments: list[Expr]


@dataclass(slots=True, eq=False)
class Construct(Node):
    """Makes a value of a class, a struct, or a variant of an enum. `arguments` stand in the order of the fields; None
    takes the field's default.
    """

    info: TypeInfo
    variant: VariantInfo | None
    arguments: list[Expr | None]


@dataclass(slots=True, eq=False)
class MakeResult(Node):
    """`Ok(v)`, `Err(e)`."""

    ok: bool
    value: Expr


@dataclass(slots=True, eq=False)
class GetField(Node):
    """A field of a class, struct, or (after narrowing) a variant."""

    target: Expr
    name: str


@dataclass(slots=True, eq=False)
class GetItem(Node):
    """`target[index]`. `container` is list, text, dict, tuple, buffer or range; negative indices count from the end;
    out of range and a missing key are errors.
    """

    target: Expr
    index: Expr
    container: str


@dataclass(slots=True, eq=False)
class GetSlice(Node):
    """`target[low:high:step]` of a list, text, tuple or range: Python's meaning. A step of 0 is an error."""

    target: Expr
    low: Expr | None
    high: Expr | None
    step: Expr | None


@dataclass(slots=True, eq=False)
class MakeSlice(Node):
    """`low:high:step` as an argument of an own type's `get` and `set`: the run-time library's Slice(low, high, step).
    `...` is its Ellipsis.
    """

    low: Expr | None
    high: Expr | None
    step: Expr | None


@dataclass(slots=True, eq=False)
class MakeEllipsis(Node):
    """`...` as an argument of an own type's `get` and `set`."""


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
    """`x?`: the value inside `Ok`, or return the `Err` itself (for an option: return nil) from the enclosing
    function.
    """

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


@dataclass(slots=True, eq=False)
class Lambda(Node):
    """A function without a name."""

    function: Function


@dataclass(slots=True, eq=False)
class CopyStruct(Node):
    """A fresh copy of a struct: where `self` of a struct's `me` method is used as a value."""

    value: Expr


@dataclass(slots=True, eq=False)
class BoundMethod(Node):
    """`object.method` as a value (where a function is expected)."""

    receiver: Expr
    name: str


@dataclass(slots=True, eq=False)
class DynamicUnary(Node):
    """`- ~ not` on an `any`."""

    operator: str
    operand: Expr


@dataclass(slots=True, eq=False)
class DynamicBinary(Node):
    """An operator with an `any`: arithmetic, comparison (`< <= > >=`), bits, elementwise, `@`. The run-time library's
    meaning is that of the static types.
    """

    operator: str
    left: Expr
    right: Expr


@dataclass(slots=True, eq=False)
class DynamicMember(Node):
    """`x.name` on an `any`: a field, or a method without arguments, called."""

    target: Expr
    name: str


@dataclass(slots=True, eq=False)
class DynamicCall(Node):
    """Calls an `any`. With `name`: the method of that name of the value `function`."""

    function: Expr
    name: str | None
    arguments: list[Expr | Spread]
    names: list[tuple[str, Expr]]


@dataclass(slots=True, eq=False)
class DynamicItem(Node):
    """`x[i, j]` on an `any`. Indices may be `MakeSlice` and `MakeEllipsis`."""

    target: Expr
    indices: list[Expr]


@dataclass(slots=True, eq=False)
class DynamicIterable(Node):
    """An `any` in a `for`: an error at run time unless it can be iterated."""

    value: Expr


# ------------------------------------------------------------------------------------------------------------ patterns


@dataclass(slots=True, eq=False)
class AnythingPattern:
    """Matches; binds the variable if there is one."""

    variable: Variable | None


@dataclass(slots=True, eq=False)
class LiteralPattern:
    """Equal to a literal, with its type (`true` isn't `1`)."""

    value: int | float | bool | str | tuple[()] | None


@dataclass(slots=True, eq=False)
class RangePattern:
    """Between two numbers or texts."""

    low: int | float | str
    high: int | float | str
    inclusive: bool


@dataclass(slots=True, eq=False)
class SequencePattern:
    """A list (`list` is set) or tuple, item by item. `rest` is the index at which a `...` stands (None: none),
    `rest_variable` takes it as a list.
    `check`: whether the value may be something else (`any`, a union), so that its kind must be tested.
    """

    items: list[Pattern]
    rest: int | None
    rest_variable: Variable | None
    list: bool
    check: bool


@dataclass(slots=True, eq=False)
class InstancePattern:
    """A value of a class, struct, or variant, and its fields. `check` as above."""

    info: TypeInfo
    variant: VariantInfo | None
    fields: list[tuple[str, Pattern]]
    check: bool


@dataclass(slots=True, eq=False)
class ResultPattern:
    """`Ok(p)`, `Err(p)`."""

    ok: bool
    inner: Pattern


@dataclass(slots=True, eq=False)
class SomePattern:
    """Not nil, and the value matches."""

    inner: Pattern


@dataclass(slots=True, eq=False)
class KeysPattern:
    """A dict with these keys, their values matching."""

    entries: list[tuple[str, Pattern]]


@dataclass(slots=True, eq=False)
class TypePattern:
    """A value of this type at run time (numbers and bool exactly, the outside only of lists and dicts, traits by what
    the class states); binds it.
    """

    test: Type
    variable: Variable | None


@dataclass(slots=True, eq=False)
class OrPattern:
    """One of these. Alternatives bind the same `Variable`s."""

    alternatives: list[Pattern]


Pattern: TypeAlias = (
    AnythingPattern
    | LiteralPattern
    | RangePattern
    | SequencePattern
    | InstancePattern
    | ResultPattern
    | SomePattern
    | KeysPattern
    | TypePattern
    | OrPattern
)


# -------------------------------------------------------------------------------------------------------------- places


@dataclass(slots=True, eq=False)
class LocalPlace:
    """A local variable as the target of an assignment."""

    variable: Variable


@dataclass(slots=True, eq=False)
class GlobalPlace:
    """A module's `var`: of this one, or, where entries of a session are modules, of an earlier entry (`module`)."""

    name: str
    module: str | None = None


@dataclass(slots=True, eq=False)
class FieldPlace:
    """A field. For a class: of the object. For a struct: `parent` is the place of the struct, which is copied, changed
    and stored back
    (unless that place is `self` of a `me` method, which is already a copy).
    """

    span: Span
    target: Expr  # reads the object; for a struct, reads the parent place
    parent: Place | None  # None: the target is a class, or the `self` of a struct's own `me` method
    name: str


@dataclass(slots=True, eq=False)
class ItemPlace:
    """An element of a list, dict or buffer."""

    span: Span
    target: Expr
    index: Expr
    container: str


@dataclass(slots=True, eq=False)
class MethodPlace:
    """`a[i, j] = v` on an own type: calls its `set(indices…, value)`. Reads through `get`. For a struct, `parent` is the place
    of the struct, as for a field.
    """

    span: Span
    target: Expr
    parent: Place | None
    indices: list[Expr]
    type: Type


@dataclass(slots=True, eq=False)
class DynamicFieldPlace:
    """A field of an `any`."""

    span: Span
    target: Expr
    name: str


@dataclass(slots=True, eq=False)
class DynamicItemPlace:
    """An element of an `any`."""

    span: Span
    target: Expr
    indices: list[Expr]


Place: TypeAlias = (
    LocalPlace | GlobalPlace | FieldPlace | ItemPlace | MethodPlace | DynamicFieldPlace | DynamicItemPlace
)


# ---------------------------------------------------------------------------------------------------------- statements


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
    list. The pattern always matches
    or a run-time error says that it doesn't.
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

Expr: TypeAlias = (
    Literal
    | Local
    | Global
    | Builtin
    | Interpolate
    | MakeList
    | MakeDict
    | MakeTuple
    | MakeRange
    | Comprehension
    | IntArithmetic
    | FloatArithmetic
    | Negate
    | Invert
    | Concatenate
    | Elementwise
    | Compare
    | Equal
    | Contains
    | Not
    | And
    | Or
    | Convert
    | CheckType
    | Bind
    | Call
    | CallMethod
    | CallMutating
    | CallBuiltin
    | Construct
    | MakeResult
    | GetField
    | GetItem
    | GetSlice
    | MakeSlice
    | MakeEllipsis
    | Unwrap
    | Coalesce
    | IfPresent
    | Try
    | Present
    | Matches
    | If
    | Match
    | Block
    | Lambda
    | CopyStruct
    | BoundMethod
    | DynamicUnary
    | DynamicBinary
    | DynamicMember
    | DynamicCall
    | DynamicItem
    | DynamicIterable
)


# -------------------------------------------------------------------------------------------------------- declarations


@dataclass(slots=True, eq=False)
class Parameter:
    """A parameter: `default` is evaluated at each call that leaves it out. Variadic ones arrive as a list."""

    variable: Variable
    default: Expr | None
    variadic: bool


@dataclass(slots=True, eq=False)
class Function:
    """A function, method or lambda. `self_variable` is there for methods that aren't static. The body's value is the
    result.

    `struct_copy`: a `me` method of a struct (its `self` is a copy that the caller made).
    """

    span: Span
    name: str
    parameters: list[Parameter]
    result: Type
    body: Block
    self_variable: Variable | None = None
    static: bool = False
    mutating: bool = False
    type_variables: tuple[TypeVariable, ...] = ()
    documentation: str | None = None
    decorators: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class FieldDefault:
    """A field and the expression of its default (None: it must be given)."""

    info: FieldInfo
    default: Expr | None


@dataclass(slots=True, eq=False)
class TypeDeclaration:
    """A class, struct, enum or trait. For an enum, `variant_defaults` has the fields of each variant."""

    span: Span
    info: TypeInfo
    fields: list[FieldDefault]
    variant_fields: dict[str, list[FieldDefault]]
    methods: list[Function]


@dataclass(slots=True, eq=False)
class Implementation:
    """`impl`: methods to add to a type, and a trait's default methods that the type doesn't define itself (`inherited`:
    method name -> trait).
    `target` is nominal, or a built-in type (then `builtin` names it: "list", "text", "i64", …).
    """

    span: Span
    target: TypeInfo | None
    builtin: str | None
    trait: TypeInfo | None
    methods: list[Function]


@dataclass(slots=True, eq=False)
class ExternFunction:
    """A foreign function: its types in their Simple spelling."""

    span: Span
    name: str
    parameters: list[tuple[str, str]]
    result: str


@dataclass(slots=True, eq=False)
class ExternType:
    """A foreign handle type and the function that frees it."""

    span: Span
    info: TypeInfo


@dataclass(slots=True, eq=False)
class ExternLibrary:
    """A foreign library with all that is declared after it, up to the next library."""

    span: Span
    library: str
    errors: str | None
    fallback: str | None
    types: list[ExternType]
    functions: list[ExternFunction]


@dataclass(slots=True, eq=False)
class Import:
    """A module that this one uses; it is loaded first."""

    span: Span
    module: str


@dataclass(slots=True, eq=False)
class Module:
    """One checked module. Declarations are made before `statements` run; imports are loaded before both.

    `exports`: public name -> (module, name) where it really lives (re-exports), for `use m.*` and `m.name`.
    """

    name: str
    source: SourceFile
    documentation: str | None
    imports: list[Import]
    libraries: list[ExternLibrary]
    types: list[TypeDeclaration]
    implementations: list[Implementation]
    functions: list[Function]
    statements: list[Statement]
    main: bool  # there is a `main()` without required parameters
    exports: dict[str, tuple[str, str]]
