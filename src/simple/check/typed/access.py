"""Fields, elements and slices of a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.typed.node import Node

if TYPE_CHECKING:
    from simple.check.typed.expressions import Expr


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
