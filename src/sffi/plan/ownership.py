"""Who frees what handles stand for: the words `consumed` and `borrowed` of an operator's line, checked against its types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sffi.errors import SpecError
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Fixed, Ownership, Parameter, Result

if TYPE_CHECKING:
    from sffi.spec import Operator

__all__ = ["lent", "owned"]

_LISTS = (Convention.HANDLES, Convention.OPTIONAL_HANDLES)
_SINGLES = (Convention.HANDLE, Convention.OPTIONAL_HANDLE)
# Results whose length the caller asks for with a first call, which would have consumed the handle already.
_ASKED_TWICE = (
    *(Outcome.HANDLES, Outcome.OPTIONAL_HANDLES, Outcome.INTEGERS, Outcome.FLOATS, Outcome.BYTES, Outcome.TEXT),
)


def owned(argument: Parameter | Fixed, operator: Operator) -> Parameter | Fixed:
    """The argument with the ownership that the line says; borrowed where it says nothing."""
    word = operator.clauses.ownership.get(argument.argument)
    if word is None:
        return argument
    if isinstance(argument, Fixed):
        message = f"{argument.argument} is fixed to {argument.value}, so the caller has nothing that could be {word}"
        raise SpecError(message, operator.place, f"leave out `{argument.argument} {word}`")
    if argument.convention not in (*_SINGLES, *_LISTS):
        message = f"{argument.type} {argument.argument} can't be {word}: it is no handle"
        raise SpecError(message, operator.place, "the call copies what it needs of everything but handles")
    ownership = Ownership(word)
    if ownership is Ownership.CONSUMED and argument.convention in _LISTS:
        message = (
            f"a list of handles can't be consumed: {argument.argument} might be dead by half when one of them is bad"
        )
        raise SpecError(message, operator.place, "write a C++ function that takes them one by one")
    return replace(argument, ownership=ownership)


def lent(result: Result, arguments: tuple[Parameter | Fixed, ...], operator: Operator) -> Result:
    """The result with the parameter that it is borrowed from, if the line says one; and whether all that can be kept."""
    consumed = next((each for each in arguments if isinstance(each, Parameter) and each.consumed), None)
    if consumed is not None and result.outcome in _ASKED_TWICE:
        message = f"{operator.name} consumes {consumed.argument}, so its result's length can't be asked for before"
        raise SpecError(message, operator.place, "return it from a function that borrows, and consume with another")
    name = operator.clauses.lender
    if name is None:
        return result
    if result.outcome not in (Outcome.HANDLE, Outcome.OPTIONAL_HANDLE):
        message = f"`result borrowed from {name}` is for a result that is one handle"
        raise SpecError(message, operator.place, "leave the clause out, or return the handles one by one")
    lender = next((each for each in arguments if isinstance(each, Parameter) and each.argument == name), None)
    if lender is None or lender.convention is not Convention.HANDLE or lender.consumed:
        message = f"the result can't be borrowed from {name}, which is no handle that lives on after the call"
        raise SpecError(message, operator.place, "name an argument that is a handle and isn't consumed")
    return replace(result, lender=lender.name)
