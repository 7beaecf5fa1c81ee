"""How a library's names are written in Rust."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sffi.plan.model import Library
    from sffi.targets.clients.api import Member

__all__ = ["identifier", "method_name", "names_of_enumerations", "names_of_handles", "pascal", "quoted"]

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
    re.findall(r"\w+", "Code Err Error From Into Lent None Ok Option Result Scalar Self Some String Vec"),
)
# The methods that all objects have.
_METHODS = frozenset(("handle", "into_handle", "from_handle"))


def identifier(name: str) -> str:
    """A name where Rust wants one."""
    if name in _NEVER_RAW:
        return f"{name}_"
    return f"r#{name}" if name in _KEYWORDS else name


def method_name(member: Member) -> str:
    """The name of a function or method. `clone` would be Rust's own, which can't fail; the objects have some methods already."""
    if member.receiver and member.name == "clone":
        return "try_clone"
    return f"{member.name}_" if member.owner and member.name in _METHODS else identifier(member.name)


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
