"""Functions, types, what a module uses, exports and declares as foreign, and the module itself."""

from __future__ import annotations

from simple.records import field
from simple.syntax.tree.node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from simple.syntax.tree.expressions import Block, Expr
    from simple.syntax.tree.statements import Statement
    from simple.syntax.tree.types import TypeExpr


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


class Module(Node):
    """One file."""

    documentation: str | None
    statements: list[Statement]
