"""Expressions that name a value or make one: literals, variables, text, collections, functions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.typed.node import Node

if TYPE_CHECKING:
    from simple.check.typed.declarations import Function
    from simple.check.typed.expressions import Expr
    from simple.check.typed.node import Variable
    from simple.check.typed.patterns import Pattern


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
class Lambda(Node):
    """A function without a name."""

    function: Function


@dataclass(slots=True, eq=False)
class CopyStruct(Node):
    """A fresh copy of a struct: where `self` of a struct's `me` method is used as a value."""

    value: Expr
