"""Operations on an `any`, which the checker could not resolve: the run-time library looks at the value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.typed.node import Node

if TYPE_CHECKING:
    from simple.check.typed.expressions import Expr
    from simple.check.typed.values import Spread


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
