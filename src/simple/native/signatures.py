"""The types of a function's parameters, and what a generic function's type variables are in a call."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from simple.emit_native.machine import TYPECODES, concrete
from simple.emit_native.unit import choose
from simple.native.compiling import running
from simple.types.model import Buffer, Type, Variable, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.machine import Choice


class Signature:
    """The types of the parameters of one function."""

    def __init__(self, types: list[Type]) -> None:
        self.types = [resolve(t) for t in types]
        self.generic = any(_is_generic(t) for t in self.types)
        self.spelled = tuple(map(show, self.types))

    def chosen(self, arguments: tuple[Any, ...]) -> tuple[str, ...] | None:
        """The types for the elements of these arguments; None if they don't fit the function."""
        if len(arguments) != len(self.types):
            return None
        choice: Choice = {}
        for type_, argument in zip(self.types, arguments, strict=True):
            if isinstance(type_, Buffer):
                item = TYPECODES.get(getattr(argument, "typecode", ""))
                if item is None:
                    return None
                choose(choice, type_, Buffer(item))
        found = [concrete(t, choice) for t in self.types]
        return None if any(_is_generic(t) for t in found) else tuple(map(show, found))


def _is_generic(type_: Type) -> bool:
    return isinstance(type_, Variable) or (isinstance(type_, Buffer) and isinstance(resolve(type_.item), Variable))


@cache
def signature_of(module: str, name: str) -> Signature:
    """The signature of a function of the running program."""
    found = running.function(module, name)
    assert found is not None
    return Signature([p.variable.type for p in found[0].parameters])
