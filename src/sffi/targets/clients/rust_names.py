"""How a library's names and a schema's defaults are written in Rust."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention
from sffi.schema.model import ListOf, OptionalOf
from sffi.targets.clients.api import NAMED_NUMBERS, default_of

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter

__all__ = [
    "Default",
    "default_in_rust",
    "identifier",
    "names_of_enumerations",
    "names_of_handles",
    "pascal",
    "quoted",
]

_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in"
        " let loop macro match mod move mut override priv pub ref return static struct trait true try type typeof union"
        " unsafe unsized use virtual where while yield",
    )
)
# Names that can't be written as `r#name`.
_NEVER_RAW = frozenset(("self", "super", "crate", "Self", "_"))
# The types that the file itself has, and those of Rust that it uses.
_TAKEN = frozenset(
    (
        "Code",
        "Err",
        "Error",
        "From",
        "Into",
        "None",
        "Ok",
        "Option",
        "Result",
        "Scalar",
        "Self",
        "Some",
        "String",
        "Vec",
    )
)
_ITEMS = {
    Convention.DTYPE: "DTYPE",
    Convention.OPTIONAL_DTYPE: "DTYPE",
    Convention.DEVICE: "DEVICE",
    Convention.OPTIONAL_DEVICE: "DEVICE",
}


@dataclass(frozen=True)
class Default:
    """A default as an expression of Rust, and as the documentation shows it."""

    value: str
    shown: str


def identifier(name: str) -> str:
    """A name where Rust wants one."""
    if name in _NEVER_RAW:
        return f"{name}_"
    return f"r#{name}" if name in _KEYWORDS else name


def pascal(name: str) -> str:
    """`BAD_HANDLE` as `BadHandle`."""
    return "".join(word.capitalize() for word in name.split("_"))


def quoted(text: str) -> str:
    """A text as Rust writes it."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def names_of_handles(library: Library) -> dict[str, str]:
    """The types of objects, by the spec's names for handles."""
    return {
        handle.type: f"{handle.type}Object" if handle.type in _TAKEN else handle.type
        for handle in library.settings.handles
    }


def names_of_enumerations(library: Library) -> dict[str, str]:
    """The types of named numbers, by the spec's names for enumerations."""
    taken = _TAKEN | set(names_of_handles(library).values())
    names = [enumeration.name for enumeration in library.settings.enumerations]
    return {name: f"{pascal(name)}Number" if pascal(name) in taken else pascal(name) for name in names}


def default_in_rust(function: Function, parameter: Parameter, library: Library) -> Default | None:
    """What `None` stands for, where the schema has a default that isn't none itself."""
    text = default_of(function, parameter)
    if text is None or text == "None":
        return None
    kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
    match parameter.convention:
        case Convention.INTEGERS | Convention.OPTIONAL_INTEGERS | Convention.FLOATS | Convention.OPTIONAL_FLOATS:
            items = [each.strip() for each in text.strip("[]").split(",") if each.strip()]
            if not text.startswith("[") and isinstance(kind, ListOf):
                items *= kind.size or 1
            if parameter.convention in (Convention.FLOATS, Convention.OPTIONAL_FLOATS):
                items = [repr(float(each)) for each in items]
            value = f"&[{', '.join(items)}]"
            return Default(value, value[1:])
        case Convention.FLOAT | Convention.OPTIONAL_FLOAT:
            return Default(repr(float(text)), text)
        case Convention.BOOLEAN | Convention.OPTIONAL_BOOLEAN:
            return Default(text.lower(), text.lower())
        case Convention.TEXT | Convention.OPTIONAL_TEXT | Convention.C_STRING:
            value = quoted(text[1:-1])
            return Default(value, value)
        case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
            return Default(_scalar(text), text)
    number = NAMED_NUMBERS.get(text, text)
    enumeration = next(
        (each for each in library.settings.enumerations if each.name == _ITEMS.get(parameter.convention)), None
    )
    if enumeration is None:
        return Default(str(number), str(number))
    type_ = names_of_enumerations(library)[enumeration.name]
    named = next((f"{type_}::{member}" for member, value in enumeration.members if str(value) == str(number)), None)
    value = named or f"{type_}({number})"
    return Default(value, value)


def _scalar(text: str) -> str:
    if text in ("True", "False"):
        return f"Scalar::Bool({text.lower()})"
    return f"Scalar::Int({text})" if re.fullmatch(r"-?\d+", text) else f"Scalar::Float({float(text)!r})"
