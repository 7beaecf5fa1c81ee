"""The types of Simple.

A *nominal* type is one that a declaration makes: class, struct, enum, trait or extern type. Its declaration is a
`TypeInfo`, compared by identity and shared by every module that sees it. A *type variable* is the `T` of a generic
declaration, the same inside the whole of it. A *hole* is a type that inference hasn't found yet; `resolve` looks
through solved holes, and every function here that takes a type expects it resolved at the top.

Types hold no syntax, so that a module's interface can be stored and read back without its source.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias


class Kind(Enum):
    """What sort of declaration made a nominal type."""

    CLASS = "class"
    STRUCT = "struct"
    ENUM = "enum"
    TRAIT = "trait"
    EXTERN = "extern type"


@dataclass(frozen=True, slots=True)
class Int:
    """`i64` and its smaller and unsigned relatives."""

    bits: int
    signed: bool

    @property
    def low(self) -> int:
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        return (1 << (self.bits - 1)) - 1 if self.signed else (1 << self.bits) - 1


@dataclass(frozen=True, slots=True)
class Float:
    """`f64`, `f32`."""

    bits: int


@dataclass(frozen=True, slots=True)
class Simple:
    """A type without parts: bool, text, unit, nil, range, any; `never` (no value) and `error` (a problem is reported)."""

    name: str


@dataclass(frozen=True, slots=True)
class List:
    """`[T]`."""

    item: Type


@dataclass(frozen=True, slots=True)
class Buffer:
    """`Buffer<T>`: a flat, mutable array of one numeric type, as machine code sees memory."""

    item: Type


@dataclass(frozen=True, slots=True)
class Dict:
    """`{K: V}`."""

    key: Type
    value: Type


@dataclass(frozen=True, slots=True)
class Tuple:
    """`(A, B)`; the unit type is `UNIT`, not an empty one of these."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """`T?`; the inner type is neither an option nor `any`."""

    inner: Type


@dataclass(frozen=True, slots=True)
class Result:
    """`Result<T, E>`."""

    ok: Type
    error: Type


@dataclass(frozen=True, slots=True)
class Union:
    """`A | B`: two or more members, none a union or an option, in the order written."""

    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a function: `has_default` and `variadic` say whether an argument must be given."""

    name: str
    type: Type
    has_default: bool = False
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class Function:
    """`fn(A, B) -> C`. A written function type has parameters with empty names."""

    parameters: tuple[Parameter, ...]
    result: Type
    variables: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """The `T` of a generic declaration; compared by identity. A bound is a trait or one of Number, Integer, Float."""

    name: str
    bound: Type | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """The built-in bounds of type variables: `Number`, `Integer`, `Float`."""

    name: str


@dataclass(slots=True, eq=False)
class Hole:
    """A type to be found."""

    solution: Type | None = None


@dataclass(frozen=True, slots=True)
class Nominal:
    """A declared type with its arguments."""

    info: TypeInfo
    arguments: tuple[Type, ...] = ()


@dataclass(frozen=True, slots=True)
class Namespace:
    """The type of a name that stands for a module (`torch` after `use lib.torch`)."""

    module: str


@dataclass(frozen=True, slots=True)
class TypeName:
    """The type of a name that stands for a type, in `Point(1.0, 2.0)` and `Counter.named`."""

    type: Type


Type: TypeAlias = (
    Int
    | Float
    | Simple
    | List
    | Buffer
    | Dict
    | Tuple
    | Option
    | Result
    | Union
    | Function
    | Variable
    | Bound
    | Hole
    | Nominal
    | Namespace
    | TypeName
)


@dataclass(slots=True, eq=False)
class FieldInfo:
    """A field of a class, struct or variant."""

    name: str
    type: Type
    has_default: bool


@dataclass(frozen=True, slots=True)
class Forward:
    """A function that a method does nothing but call with `self` and its parameters, where the tests hold: parameter (0 is `self`), type,
    whether it must have that type or must not.
    """

    tests: tuple[tuple[int, Type, bool], ...]
    module: str
    name: str


@dataclass(slots=True, eq=False)
class MethodInfo:
    """A method: its type doesn't list `self`. `module` is where its code lives; `required` is a trait's without body."""

    name: str
    type: Function
    module: str
    mutating: bool = False
    static: bool = False
    required: bool = False
    documentation: str | None = None
    forwards: tuple[Forward, ...] = ()
    trait: str | None = None  # for a method of a built-in type: the trait whose default it is


@dataclass(slots=True, eq=False)
class VariantInfo:
    """A variant of an enum."""

    name: str
    fields: list[FieldInfo]


@dataclass(slots=True, eq=False)
class TypeInfo:
    """The declaration of a nominal type, filled in by the checker; `name` and `module` identify it."""

    name: str
    module: str
    kind: Kind
    variables: tuple[Variable, ...] = ()
    fields: list[FieldInfo] = field(default_factory=list)
    variants: list[VariantInfo] = field(default_factory=list)
    methods: dict[str, MethodInfo] = field(default_factory=dict)
    traits: list[Nominal] = field(default_factory=list)
    free: str | None = None
    documentation: str | None = None
    shown_as: str | None = None  # the alias that people know it by, such as `Tensor`
    incomplete: bool = False  # it states a trait that has problems of its own: it may have any member
    builtins: list[tuple[Type, tuple[Type, ...]]] = field(default_factory=list)
    """For a trait: the built-in types that have it, by an `impl` in its own module, each with the trait's arguments."""

    def field(self, name: str) -> FieldInfo | None:
        return next((f for f in self.fields if f.name == name), None)

    def variant(self, name: str) -> VariantInfo | None:
        return next((v for v in self.variants if v.name == name), None)


I64 = Int(64, signed=True)
INTS = {f"{'i' if s else 'u'}{b}": Int(b, signed=s) for s in (True, False) for b in (8, 16, 32, 64)}
F64 = Float(64)
F32 = Float(32)
BOOL = Simple("bool")
TEXT = Simple("text")
UNIT = Simple("()")
NIL = Simple("nil")
RANGE = Simple("range")
ANY = Simple("any")
NEVER = Simple("never")
ERROR = Simple("error")
NUMBER_BOUND = Bound("Number")
INTEGER_BOUND = Bound("Integer")
FLOAT_BOUND = Bound("Float")


def resolve(type_: Type) -> Type:
    """The type behind solved holes, at the top level only."""
    while isinstance(type_, Hole) and type_.solution is not None:
        type_ = type_.solution
    return type_
