"""Places: what an assignment stores a value in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from simple.check.typed.expressions import Expr
    from simple.check.typed.node import Variable
    from simple.source import Span
    from simple.types.model import Type


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
    and stored back (unless that place is `self` of a `me` method, which is already a copy).
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
    """`a[i, j] = v` on an own type: calls its `set(indices…, value)`. Reads through `get`. For a struct, `parent` is
    the place of the struct, as for a field.
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
