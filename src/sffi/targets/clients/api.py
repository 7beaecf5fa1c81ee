"""What clients in all languages have in common: which functions are methods of which handle type, and under what name.

A function whose first parameter is a handle is a method of that handle's type (`tensor_add` is `add` of `Tensor`, and so is
`relu`). One named after a handle type that it returns is made without an object (`tensor_zeros` is `zeros` of `Tensor`). All others belong
to the library (`set_num_threads`). The functions that every library has, and those that free, are the client's own business.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention
from sffi.plan.model import Origin

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter
    from sffi.spec import Handle

__all__ = ["Member", "default_of", "members"]


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


def members(library: Library) -> tuple[Member, ...]:
    """The operators of a library in the order of its spec."""
    taken: set[tuple[str | None, str]] = set()
    found = []
    for function in library.functions:
        if function.origin is not Origin.OPERATOR:
            continue
        owner, receiver = _belongs(function, library)
        name = function.name.removeprefix(_stem(owner)) if owner else function.name
        if (owner and owner.type, name) in taken:
            name = function.name
        taken.add((owner and owner.type, name))
        found.append(Member(function, owner, receiver, name))
    return tuple(found)


def default_of(function: Function, parameter: Parameter) -> str | None:
    """The default that the schema gives a parameter, as it is written there; None where it gives none."""
    return next(a.default for a in function.schema.arguments if a.name == parameter.argument)


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
