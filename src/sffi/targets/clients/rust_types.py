"""The types of Rust that parameters and results have, and how values of these types are passed to C."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.schema.model import ListOf, OptionalOf
from sffi.targets.clients.api import NAMED_NUMBERS, default_of
from sffi.targets.clients.rust_names import names_of_enumerations, names_of_handles, quoted

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter
    from sffi.targets.clients.api import Member

__all__ = ["Default", "Form", "Types", "bracketed"]


@dataclass(frozen=True)
class Form:
    """How a parameter is written in Rust: its type, what is computed from `{n}` before the call, what is passed."""

    type: str
    before: str | None
    passed: tuple[str, ...]


@dataclass(frozen=True)
class Default:
    """A default as an expression of Rust, and as the documentation shows it."""

    value: str
    shown: str


_PAIR = ("{n}.0", "{n}.1")
_LIST = ("{n}.as_ptr()", "{n}.len() as i64")
_FORMS = {
    Convention.HANDLE: Form("&{h}", None, ("{n}.handle()",)),
    Convention.OPTIONAL_HANDLE: Form("Option<&{h}>", None, ("support::handle({n})",)),
    Convention.HANDLES: Form("&[&{h}]", "support::handles({n})", _LIST),
    Convention.OPTIONAL_HANDLES: Form("&[Option<&{h}>]", "support::optional_handles({n})", _LIST),
    Convention.INTEGER: Form("i64", None, ("{n}",)),
    Convention.OPTIONAL_INTEGER: Form("Option<i64>", "support::number({n}, support::NONE)?", ("{n}",)),
    Convention.FLOAT: Form("f64", None, ("{n}",)),
    Convention.OPTIONAL_FLOAT: Form("Option<f64>", None, ("{n}.unwrap_or_default()", "i64::from({n}.is_some())")),
    Convention.BOOLEAN: Form("bool", None, ("i64::from({n})",)),
    Convention.OPTIONAL_BOOLEAN: Form("Option<bool>", None, ("{n}.map_or(-1, i64::from)",)),
    Convention.SCALAR: Form("impl Into<Scalar>", "support::scalar({n})", _PAIR),
    Convention.OPTIONAL_SCALAR: Form("Option<Scalar>", "support::optional_scalar({n})", _PAIR),
    Convention.DTYPE: Form("{e}", None, ("{n}.into()",)),
    Convention.OPTIONAL_DTYPE: Form("Option<{e}>", "support::number({n}, -1)?", ("{n}",)),
    Convention.DEVICE: Form("{e}", None, ("{n}.into()",)),
    Convention.OPTIONAL_DEVICE: Form("Option<{e}>", "support::number({n}, support::NONE)?", ("{n}",)),
    Convention.INTEGERS: Form("&[i64]", None, _LIST),
    Convention.OPTIONAL_INTEGERS: Form("Option<&[i64]>", "support::span({n})", _PAIR),
    Convention.FLOATS: Form("&[f64]", None, _LIST),
    Convention.OPTIONAL_FLOATS: Form("Option<&[f64]>", "support::span({n})", _PAIR),
    Convention.BYTES: Form("&[u8]", None, _LIST),
    Convention.TEXT: Form("&str", None, _LIST),
    Convention.OPTIONAL_TEXT: Form("Option<&str>", "support::span({n}.map(str::as_bytes))", _PAIR),
    Convention.C_STRING: Form("&str", "support::c_string({n})?", ("{n}.as_ptr()",)),
}
# A handle that the call takes over: the object is gone before the call, whatever becomes of that.
_CONSUMED = {
    Convention.HANDLE: Form("{h}", None, ("{n}.into_handle()",)),
    Convention.OPTIONAL_HANDLE: Form("Option<{h}>", None, ("{n}.map_or(0, {h}::into_handle)",)),
}
_NAMED_NUMBER = Form("{e}", None, ("{n}.into()",))
# The enumeration that these conventions are about, whatever a parameter is called.
_ENUMERATED = {
    Convention.DTYPE: "DTYPE",
    Convention.OPTIONAL_DTYPE: "DTYPE",
    Convention.DEVICE: "DEVICE",
    Convention.OPTIONAL_DEVICE: "DEVICE",
}
_VALUES = {
    Outcome.INTEGER: "i64",
    Outcome.FLOAT: "f64",
    Outcome.BOOLEAN: "bool",
    Outcome.INTEGERS: "Vec<i64>",
    Outcome.FLOATS: "Vec<f64>",
    Outcome.BYTES: "Vec<u8>",
    Outcome.TEXT: "String",
    Outcome.COUNT: "i64",
    Outcome.FLAG: "bool",
    Outcome.STATIC_TEXT: "&'static str",
    Outcome.NOTHING: "()",
}


class Types:
    """The types of one library."""

    def __init__(self, library: Library) -> None:
        self.handles = names_of_handles(library)
        self.enumerations = names_of_enumerations(library)
        self.numbers = {each.name: dict(each.members) for each in library.settings.enumerations}

    def form(self, parameter: Parameter) -> Form:
        """How a parameter is written."""
        form = _FORMS[parameter.convention]
        if parameter.consumed:
            form = _CONSUMED[parameter.convention]
        elif parameter.convention is Convention.INTEGER and self._enumeration(parameter):
            form = _NAMED_NUMBER
        handle = self.handles[parameter.handle.type] if parameter.handle else ""
        named = self.enumerations.get(self._enumeration(parameter) or "", "i64")
        passed = tuple(text.replace("{h}", handle) for text in form.passed)
        return Form(form.type.format(h=handle, e=named), form.before, passed)

    def parameter(self, parameter: Parameter, function: Function) -> str:
        """The type of a parameter; an `Option` where the schema has a default."""
        type_ = self.form(parameter).type
        if function.result.lender == parameter.name:
            return type_.replace("&", "&'a ", 1)
        if self.default(function, parameter) is None or type_.startswith("Option<"):
            return type_
        return "Option<Scalar>" if parameter.convention is Convention.SCALAR else f"Option<{type_}>"

    def returned(self, member: Member) -> str:
        """The type of what is returned."""
        result = member.function.result
        handle = self.handles[result.handle.type] if result.handle else ""
        named = self.named(member)
        lent = result.lender
        if lent is not None:
            lifetime = "'_" if member.receiver and lent == member.receiver.name else "'a"
            handle = f"Lent<{lifetime}, {handle}>"
        match result.outcome:
            case Outcome.HANDLE:
                value = "Self" if member.owner and member.owner == result.handle and lent is None else handle
            case Outcome.OPTIONAL_HANDLE:
                value = f"Option<{handle}>"
            case Outcome.HANDLES:
                value = f"Vec<{handle}>"
            case Outcome.OPTIONAL_HANDLES:
                value = f"Vec<Option<{handle}>>"
            case Outcome.HANDLE_TUPLE:
                value = bracketed([handle] * result.count)
            case _:
                value = named or _VALUES[result.outcome]
        return f"Result<{value}>"

    def named(self, member: Member) -> str | None:
        """The type of the named numbers that a function returns, if its name ends with theirs."""
        if member.function.result.outcome not in (Outcome.COUNT, Outcome.INTEGER):
            return None
        for name, type_ in self.enumerations.items():
            if member.name == name.lower() or member.name.endswith(f"_{name.lower()}"):
                return type_
        return None

    def default(self, function: Function, parameter: Parameter) -> Default | None:
        """What `None` stands for, where the schema has a default that isn't none itself."""
        text = default_of(function, parameter)
        if text is None or text == "None":
            return None
        match parameter.convention:
            case Convention.INTEGERS | Convention.OPTIONAL_INTEGERS:
                value = f"&[{', '.join(_items(text, parameter))}]"
                return Default(value, value[1:])
            case Convention.FLOATS | Convention.OPTIONAL_FLOATS:
                value = f"&[{', '.join(repr(float(item)) for item in _items(text, parameter))}]"
                return Default(value, value[1:])
            case Convention.FLOAT | Convention.OPTIONAL_FLOAT:
                return Default(repr(float(text)), text)
            case Convention.BOOLEAN | Convention.OPTIONAL_BOOLEAN:
                return Default(text.lower(), text.lower())
            case Convention.TEXT | Convention.OPTIONAL_TEXT | Convention.C_STRING:
                return Default(quoted(text[1:-1]), quoted(text[1:-1]))
            case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
                return Default(_scalar(text), text)
        return self._number(text, parameter)

    def _number(self, text: str, parameter: Parameter) -> Default | None:
        """A default that is an integer, or the name of one; None for a name that nothing says the number of."""
        enumeration = self._enumeration(parameter) or ""
        members = self.numbers.get(enumeration, {})
        number = members.get(text.upper(), NAMED_NUMBERS.get(text))
        if number is None:
            if not re.fullmatch(r"-?\d+", text):
                return None
            number = int(text)
        if not members:
            return Default(str(number), str(number))
        type_ = self.enumerations[enumeration]
        name = next((name for name, value in members.items() if value == number), None)
        value = f"{type_}::{name}" if name else f"{type_}({number})"
        return Default(value, value)

    def _enumeration(self, parameter: Parameter) -> str | None:
        """The enumeration whose numbers a parameter takes."""
        name = _ENUMERATED.get(parameter.convention)
        if name is None and parameter.convention is Convention.INTEGER:
            name = parameter.name.upper()
        return name if name in self.enumerations else None


def bracketed(items: list[str]) -> str:
    """A tuple."""
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def _items(text: str, parameter: Parameter) -> list[str]:
    """The elements of a list; one number stands for as many as the list has."""
    if text.startswith("["):
        return [item.strip() for item in text[1:-1].split(",") if item.strip()]
    kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
    return [text] * (kind.size or 1 if isinstance(kind, ListOf) else 1)


def _scalar(text: str) -> str:
    if text in {"True", "False"}:
        return f"Scalar::Bool({text.lower()})"
    return f"Scalar::Int({text})" if re.fullmatch(r"-?\d+", text) else f"Scalar::Float({float(text)!r})"
