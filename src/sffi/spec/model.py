"""What a spec file says, as it stands there: nothing is decided yet about C."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.errors import Place
    from sffi.schema.model import Schema

__all__ = [
    "Api",
    "Call",
    "Clauses",
    "Client",
    "Enumeration",
    "Handle",
    "Operator",
    "Places",
    "Rename",
    "Settings",
    "Spec",
    "Spelling",
]


@dataclass(frozen=True)
class Handle:
    """A type that crosses the boundary as a handle."""

    type: str
    simple_type: str
    kind: int
    free: str
    cpp_type: str


@dataclass(frozen=True)
class Call:
    """How operators of a schema namespace are called in C++; `{base}` and `{function}` stand in both texts."""

    namespace: str
    header: str
    function: str

    @property
    def hand_written(self) -> bool:
        """Whether these are the library's own functions: their header stands in quotes."""
        return self.header.startswith('"')


@dataclass(frozen=True)
class Enumeration:
    """Numbers that the C header names."""

    name: str
    members: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Rename:
    """Arguments and what they are called instead, where an operator has all of them."""

    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True)
class Api:
    """The Simple module of generated methods and functions: its file, what the handle type is called in it and by which
    module, and what stands before the names of functions.
    """

    file: str
    type: str
    module: str
    prefix: str


@dataclass(frozen=True)
class Spelling:
    """How the API writes what the ABI has numbers for: the values of a schema's type, or of arguments of one name, as
    text. `required` and `optional` are the functions of `module` that make numbers of it.
    """

    subject: str
    required: str
    optional: str
    module: str


@dataclass(frozen=True)
class Client:
    """A file for programs in another language: its declarations and methods. `file` is a path from the project's folder."""

    language: str
    file: str


@dataclass(frozen=True)
class Places:
    """`told` is the function that is told where in a program operations are made, as long as `switch` has turned that on."""

    told: str
    switch: str


@dataclass(frozen=True)
class Settings:
    """What a spec says of its library as a whole."""

    library: str
    title: str
    abi: int
    prefix: str
    header: str
    declarations: str
    namespace: str
    fallback: str | None = None
    scope: str | None = None
    example: str | None = None
    manual: str | None = None
    places: Places | None = None
    requires: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    includes: tuple[str, ...] = ()
    native: tuple[str, ...] = ()
    handles: tuple[Handle, ...] = ()
    calls: tuple[Call, ...] = ()
    renames: tuple[Rename, ...] = ()
    enumerations: tuple[Enumeration, ...] = ()
    api: Api | None = None
    spellings: tuple[Spelling, ...] = ()
    clients: tuple[Client, ...] = ()
    fixed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Clauses:
    """What follows `with` on an operator's line. `lender` is the argument that the result is borrowed from."""

    values: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    roles: dict[str, str] = field(default_factory=dict)
    ownership: dict[str, str] = field(default_factory=dict)
    lender: str | None = None
    long: bool = False
    each: str | None = None
    checked: str | None = None


@dataclass(frozen=True)
class Operator:
    """One operator's line: its name without prefix, its schema, its clauses, and where all that stands."""

    name: str
    schema: Schema
    schema_text: str
    clauses: Clauses
    group: str
    documentation: str
    place: Place


@dataclass(frozen=True)
class Spec:
    """A whole spec file."""

    path: Path
    settings: Settings
    operators: tuple[Operator, ...]
