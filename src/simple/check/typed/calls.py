"""Calls, each of which says what it calls, and what is made by a call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.typed.node import Node

if TYPE_CHECKING:
    from simple.check.typed.expressions import Expr
    from simple.check.typed.places import Place
    from simple.check.typed.values import Spread
    from simple.types.model import TypeInfo, VariantInfo


@dataclass(slots=True, eq=False)
class Call(Node):
    """Calls a function value or a `Global` function. Positional arguments follow the parameters' order; None leaves a
    default to the callee; `names` are for what follows the positional ones when a default is left out before it (as
    Python's keywords).
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
class BoundMethod(Node):
    """`object.method` as a value (where a function is expected)."""

    receiver: Expr
    name: str
