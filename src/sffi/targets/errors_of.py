"""Which error codes a function can give, as far as the plan tells, and what it checks of its parameters' values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Origin

if TYPE_CHECKING:
    from sffi.plan.model import Library, Parameter

__all__ = ["answers_always", "checked_codes", "makes_handles", "refused_by", "role_words"]

_RANGED = {
    Convention.BOOLEAN,
    Convention.OPTIONAL_BOOLEAN,
    Convention.DTYPE,
    Convention.OPTIONAL_DTYPE,
    Convention.DEVICE,
    Convention.OPTIONAL_DEVICE,
    Convention.SCALAR,
    Convention.OPTIONAL_SCALAR,
    Convention.INTEGERS,
    Convention.OPTIONAL_INTEGERS,
    Convention.FLOATS,
    Convention.OPTIONAL_FLOATS,
    Convention.BYTES,
    Convention.TEXT,
    Convention.OPTIONAL_TEXT,
    Convention.C_STRING,
    Convention.OPTIONAL_FLOAT,
}
_HANDLES = {Convention.HANDLE, Convention.OPTIONAL_HANDLE, Convention.HANDLES, Convention.OPTIONAL_HANDLES}
_MAKING = {Outcome.HANDLE, Outcome.OPTIONAL_HANDLE, Outcome.HANDLES, Outcome.OPTIONAL_HANDLES, Outcome.HANDLE_TUPLE}
_WRITTEN = {
    Outcome.INTEGER,
    Outcome.FLOAT,
    Outcome.BOOLEAN,
    Outcome.INTEGERS,
    Outcome.FLOATS,
    Outcome.BYTES,
    Outcome.TEXT,
    Outcome.HANDLES,
    Outcome.OPTIONAL_HANDLES,
    Outcome.HANDLE_TUPLE,
}
_TEXTS = {Convention.TEXT, Convention.OPTIONAL_TEXT}
_REFUSABLE = _HANDLES | _TEXTS
_COUNTING = ("live_handles", "thread_handles")
_ROLE_WORDS = {"sizes": ", each at least 0", "extents": ", each at least -1", "size": ", at least 0"}


def answers_always(function: Function) -> bool:
    """Whether it works in a stub and after a fork too, and has no error of its own."""
    return function.origin is Origin.CORE and function.name not in _COUNTING


def makes_handles(function: Function) -> bool:
    """Whether handles come out of it."""
    return function.result.outcome in _MAKING


def checked_codes(function: Function) -> list[str]:
    """The codes, by name, of what the library checks before it calls what it binds."""
    if answers_always(function):
        return []
    conventions = {parameter.convention for parameter in function.parameters}
    codes = []
    if conventions & _HANDLES:
        codes.append("BAD_HANDLE")
    if (
        conventions & _RANGED
        or any(parameter.role for parameter in function.parameters)
        or function.result.outcome in _WRITTEN
    ):
        codes.append("INVALID_ARGUMENT")
    if conventions & {Convention.DEVICE, Convention.OPTIONAL_DEVICE}:
        codes.append("DEVICE")
    if any(each.name == "path" and each.convention in _TEXTS for each in function.parameters):  # it names a file
        codes += ["IO", "FORMAT"]
    return codes


def refused_by(function: Function, library: Library) -> str | None:
    """What is called beneath and may refuse in words of its own: the library's title, None where there is nothing to refuse."""
    takes = {parameter.convention for parameter in function.parameters}
    if function.origin is not Origin.OPERATOR or not (
        function.schema.namespace in _bound(library) or takes & _REFUSABLE
    ):
        return None
    return library.settings.title


def _bound(library: Library) -> set[str]:
    """The namespaces whose functions are the bound library's own."""
    return {call.namespace for call in library.settings.calls if not call.hand_written}


def role_words(parameter: Parameter) -> str:
    """What must hold of the values by the parameter's role, to go after what they are; empty where nothing must."""
    role = parameter.role or ""
    lowest, dots, highest = role.partition("..")
    return f" from {lowest} to {highest}" if dots else _ROLE_WORDS.get(role, "")
