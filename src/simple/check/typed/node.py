"""What every expression has, and variables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simple.source import Span
    from simple.types.model import Type


@dataclass(slots=True, eq=False)
class Variable:
    """A local variable or parameter. Names may repeat (shadowing); identity counts.

    `in_loop`: declared in the body of a loop, so that a closure made there must keep this iteration's value.
    """

    name: str
    type: Type
    mutable: bool = False
    in_loop: bool = False
    captured: bool = False  # by a lambda or an inner function
    assigned_inside: bool = False  # assigned by a closure other than its owner: `nonlocal`


@dataclass(slots=True, eq=False)
class Node:
    """An expression: where it stands and what type its value has."""

    span: Span
    type: Type


def is_form(kind: type) -> bool:
    """Whether a class is a form of the typed tree, which walks go into. A `Variable` is what forms point to."""
    return kind.__module__.rpartition(".")[0] == __name__.rpartition(".")[0] and kind is not Variable
