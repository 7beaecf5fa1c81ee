"""What clients in all languages have in common: which functions are methods of which handle type, and under what name.

A function whose first parameter is a handle is a method of that handle's type (`tensor_add` is `add` of `Tensor`, and so is
`relu`). One named after a handle type that it returns is made without an object (`tensor_zeros` is `zeros` of `Tensor`). All others
belong to the library (`set_num_threads`). Two that differ in one parameter being a handle or a number (`add` and `add_scalar`) can
be one method in languages that tell types apart when they run (`number_forms`). The functions that every library has, and those
that free, are the client's own business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention
from sffi.plan.model import Origin

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter
    from sffi.spec import Handle

__all__ = ["NAMED_NUMBERS", "Member", "NumberForm", "default_of", "members", "number_forms"]

# Defaults for which schemas have a name: a reduction, a dtype.
NAMED_NUMBERS = {"Mean": 1, "long": 4}
_NUMBERS = (Convention.SCALAR, Convention.FLOAT, Convention.INTEGER)


@dataclass(frozen=True)
class Member:
    """A function as a client shows it. `owner` is the handle type that it belongs to, None for the library itself.

    `receiver` is the parameter that is the object, None where there is none. `name` is in snake case, without the owner's.
    """

    function: Function
    owner: Handle | None
    receiver: Parameter | None
    name: str

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """What is passed beside the object."""
        return self.function.parameters[1:] if self.receiver else self.function.parameters


@dataclass(frozen=True)
class NumberForm:
    """The member that does the same with a number where another one takes a handle, and which of its parameters that is."""

    member: Member
    place: int


def members(library: Library) -> tuple[Member, ...]:
    """The operators of a library in the order of its spec."""
    taken: set[tuple[str | None, str]] = set()
    found = []
    for function in library.functions:
        if function.origin is not Origin.OPERATOR:
            continue
        owner, receiver = _belongs(function, library)
        name = function.name.removeprefix(_stem(owner)) if owner else function.name
        type_ = owner.type if owner else None
        if (type_, name) in taken:
            name = function.name
        taken.add((type_, name))
        found.append(Member(function, owner, receiver, name))
    return tuple(found)


def default_of(function: Function, parameter: Parameter) -> str | None:
    """The default that the schema gives a parameter, as it is written there; None where it gives none."""
    return next(a.default for a in function.schema.arguments if a.name == parameter.argument)


def number_forms(found: tuple[Member, ...]) -> dict[str, NumberForm]:
    """By the symbol of a function that takes a handle, what does the same with a number: `add_scalar` of `add`, `mul_scalar_` of `mul_`."""
    by_name = {(member.owner, member.receiver is None, member.name): member for member in found}
    forms = {}
    for member in found:
        stem = member.name.rstrip("_")
        name = f"{stem}_scalar{member.name[len(stem) :]}"
        other = by_name.get((member.owner, member.receiver is None, name))
        place = None if other is None else _differs_in(member, other)
        if other is not None and place is not None:
            forms[member.function.symbol] = NumberForm(other, place)
    return forms


def _differs_in(one: Member, other: Member) -> int | None:
    """Where two members differ, if only in one parameter, which is a handle of the one and a number of the other."""
    if len(one.parameters) != len(other.parameters):
        return None
    pairs = list(zip(one.parameters, other.parameters, strict=True))
    places = [i for i, (a, b) in enumerate(pairs) if (a.name, a.convention) != (b.name, b.convention)]
    if len(places) != 1:
        return None
    a, b = pairs[places[0]]
    fits = a.name == b.name and a.convention is Convention.HANDLE and b.convention in _NUMBERS
    return places[0] if fits else None


def _belongs(function: Function, library: Library) -> tuple[Handle | None, Parameter | None]:
    first = function.parameters[0] if function.parameters else None
    if first is not None and first.convention is Convention.HANDLE:
        return first.handle, first
    made = function.result.handle
    for handle in library.settings.handles:
        if function.name.startswith(_stem(handle)) and made is not None and made.type == handle.type:
            return handle, None
    return None, None


def _stem(handle: Handle) -> str:
    return f"{handle.type.lower()}_"
