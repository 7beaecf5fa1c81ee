"""Type expressions, as they stand in annotations."""

from __future__ import annotations

from simple.syntax.tree.node import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias


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
