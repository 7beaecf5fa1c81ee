"""Functions, types, foreign libraries, and the module that they make."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simple.check.typed.choice import Block
    from simple.check.typed.expressions import Expr
    from simple.check.typed.node import Variable
    from simple.check.typed.statements import Statement
    from simple.source import SourceFile, Span
    from simple.types.model import FieldInfo, Type, TypeInfo
    from simple.types.model import Variable as TypeVariable


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

    `mutating`: a `me` method. That of a struct works on a copy that the caller made.
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
    """A field and the expression of its default (None: it must be given), in which the fields before it are variables."""

    info: FieldInfo
    variable: Variable
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
    method name -> trait). `target` is nominal, or a built-in type (then `builtin` names it: "list", "text", "i64", …).
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
