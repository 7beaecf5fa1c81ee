"""Patterns: what a value is compared with, and which variables it is bound to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from simple.check.typed.node import Variable
    from simple.types.model import Type, TypeInfo, VariantInfo


@dataclass(slots=True, eq=False)
class AnythingPattern:
    """Matches; binds the variable if there is one."""

    variable: Variable | None


@dataclass(slots=True, eq=False)
class LiteralPattern:
    """Equal to a literal, with its type (`true` isn't `1`)."""

    value: int | float | bool | str | tuple[()] | None


@dataclass(slots=True, eq=False)
class RangePattern:
    """Between two numbers or texts."""

    low: int | float | str
    high: int | float | str
    inclusive: bool


@dataclass(slots=True, eq=False)
class SequencePattern:
    """A list (`list` is set) or tuple, item by item. `rest` is the index at which a `...` stands (None: none),
    `rest_variable` takes it as a list. `check`: whether the value may be something else (`any`, a union), so that its
    kind must be tested.
    """

    items: list[Pattern]
    rest: int | None
    rest_variable: Variable | None
    list: bool
    check: bool


@dataclass(slots=True, eq=False)
class InstancePattern:
    """A value of a class, struct, or variant, and its fields. `check` as above."""

    info: TypeInfo
    variant: VariantInfo | None
    fields: list[tuple[str, Pattern]]
    check: bool


@dataclass(slots=True, eq=False)
class ResultPattern:
    """`Ok(p)`, `Err(p)`."""

    ok: bool
    inner: Pattern


@dataclass(slots=True, eq=False)
class SomePattern:
    """Not nil, and the value matches."""

    inner: Pattern


@dataclass(slots=True, eq=False)
class KeysPattern:
    """A dict with these keys, their values matching."""

    entries: list[tuple[str, Pattern]]


@dataclass(slots=True, eq=False)
class TypePattern:
    """A value of this type at run time (numbers and bool exactly, the outside only of lists and dicts, traits by what
    the class states); binds it.
    """

    test: Type
    variable: Variable | None


@dataclass(slots=True, eq=False)
class OrPattern:
    """One of these. Alternatives bind the same `Variable`s."""

    alternatives: list[Pattern]


Pattern: TypeAlias = (
    AnythingPattern
    | LiteralPattern
    | RangePattern
    | SequencePattern
    | InstancePattern
    | ResultPattern
    | SomePattern
    | KeysPattern
    | TypePattern
    | OrPattern
)
