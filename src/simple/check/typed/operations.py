"""Operators on values whose types are known, and conversions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check.typed.node import Node

if TYPE_CHECKING:
    from simple.check.typed.expressions import Expr
    from simple.check.typed.node import Variable
    from simple.types.model import Float, Int


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
    """`.+ .- .* ./ .^` with a list on at least one side: the run-time library's, element by element, numbers broadcast."""

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
    right; else the run-time library compares (true is not 1, lists and structs by their parts, classes by identity).
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
    error; between ints out of range is an error; to f32 rounds. bool to int is 0 or 1. int to text and the like don't
    exist (`to_text`).
    """

    value: Expr


@dataclass(slots=True, eq=False)
class CheckType(Node):
    """An `any` where `type` is expected: an error at run time unless the value has that type; an int becomes a float
    where a float is expected. Checks the outside only: `[T]` checks for a list. The value itself otherwise.
    """

    value: Expr


@dataclass(slots=True, eq=False)
class Bind(Node):
    """Evaluates `value` into a new variable, then has `body`'s value. What keeps an operand that is needed twice."""

    variable: Variable
    value: Expr
    body: Expr
