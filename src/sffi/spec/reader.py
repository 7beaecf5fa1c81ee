"""The reader of a library's spec, the `.sffi` file.

Lines starting with `#` are comments and blank lines separate. The *settings* come first, a word and its value:

    library simple_torch_ffi              the shared library's name, lib<name>.so
    title PyTorch                         how the documentation calls the library
    abi 1                                 the number of its ABI, part of its SONAME
    prefix rt_torch_                      before every exported symbol
    header rt_torch.h                     the C header's file
    declarations ffi.spl                  the Simple declarations' file
    fallback lib.torch.pure               the Simple module to use where the library is absent
    requires torch                        what must be installed to build it, where SFFI has a provider for it
    needs pkg-config sqlite3 >= 3.24 from Debian's libsqlite3-dev     a library that pkg-config finds
    needs library m                       a library that the linker finds
    namespace simple_torch                the C++ namespace of its conversions (see docs/sffi.md)
    include "conversions.h"               a C++ header that every generated source includes
    native library.cpp                    its hand-written C++, in the folder native/
    place set_place while set_anomaly_enabled
                                          the function that is told where in a program operations are made, and the one
                                          whose first argument says whether it is
    example example.c                     a C program in that folder, shown in the header
    manual manual.txt                     a text in that folder, for what the header says of the library as a whole
    scope OperatorScope                   a C++ class of the namespace, constructed around every operator
    handle Tensor as TorchTensorHandle kind 1 free tensor_free cpp at::Tensor
    calls aten from <ATen/ops/{base}_ops.h> as at::_ops::{function}::call
    rename self, other as a, b            an operator with all of these arguments calls them so
    fix layout, pin_memory                arguments that always keep their schema's default
    enum DTYPE U8 0, I8 1                 numbers that the C header names, RT_TORCH_DTYPE_U8 say
    api operators.spl on Tensor of lib.torch.tensor before torch_     generated methods and functions (see docs/sffi.md)
    spell ScalarType by dtype_code, maybe_dtype of lib.torch.dtypes   what that API writes as text
    client rust clients/rust/src/generated.rs    declarations and methods in another language; a path in the project

Then come the operators, one a line, under headings, with their documentation above:

    == Arithmetic ==
    ## Adds elementwise, broadcasting.
    tensor_add = aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor with alpha = 1

What follows `with` fixes an argument (`alpha = 1`), renames one (`size as dims`), gives one a *role*, which says how
its value is checked (`size: sizes`, `size as dims: sizes`, `reduction: 0..2`), says who frees what a handle stands for
(`db consumed`, `result borrowed from db`), says that there is a result for each element of a list (`each inputs`), so that
the room for them can be checked before the call, names a function of the library's own C++ that looks at the arguments
first (`checked by check_sizes`), or is the word `long` for a call that may take long. `clauses.py` reads it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sffi.errors import Place, SchemaSyntaxError, SpecError
from sffi.providers import PROVIDERS
from sffi.schema.parser import parse_schema_prefix
from sffi.spec.clauses import read_clauses
from sffi.spec.model import (
    Api,
    Call,
    Clauses,
    Client,
    Enumeration,
    Handle,
    Operator,
    Places,
    Rename,
    Settings,
    Spec,
    Spelling,
)
from sffi.spec.needs import NEEDS_FORM, parse_requirement

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.schema.model import Schema

__all__ = ["read_spec"]

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_OPERATOR_LINE = re.compile(r"(?P<name>[^\s=]+)\s*=\s*")
_HEADING = re.compile(r"==\s*(?P<title>.+?)\s*==\s*\Z")
_HANDLE = re.compile(r"(?P<type>\w+) as (?P<simple>\w+) kind (?P<kind>\d+) free (?P<free>\w+) cpp (?P<cpp>[\w:]+)\s*\Z")
_MEMBER = re.compile(r"(?P<name>[A-Z][A-Z0-9_]*) (?P<number>-?\d+)\Z")
_CALL = re.compile(r"(?P<namespace>\w+) from (?P<header><[^>]+>|\"[^\"]+\") as (?P<function>[\w:{}]+)\s*\Z")
_API = re.compile(r"(?P<file>\S+\.spl) on (?P<type>\w+) of (?P<module>[\w.]+) before (?P<prefix>\w+)\s*\Z")
_SPELLING = re.compile(r"(?P<subject>\w+) by (?P<required>\w+)(?:, (?P<optional>\w+))? of (?P<module>[\w.]+)\s*\Z")
_SINGLE = (
    *("library", "title", "abi", "prefix", "header", "declarations", "fallback", "namespace", "scope", "example"),
    "manual",
    "place",
)
_PLACE = re.compile(r"(?P<told>\w+) while (?P<switch>\w+)\Z")
_REPEATED = (
    *("api", "calls", "client", "enum", "fix", "handle", "include", "native", "needs", "rename", "requires"),
    "spell",
)
_REQUIRED = ("library", "title", "abi", "prefix", "header", "declarations", "namespace")
_HIGHEST_KIND = 15


def read_spec(path: Path) -> Spec:
    """Reads a spec file; raises `SpecError` with its place for the first mistake."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise SpecError(f"can't read the spec {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise SpecError(f"the spec {path} isn't UTF-8: byte {error.start} can't be decoded") from error
    return _Reader(path, text).read()


class _Reader:
    """Goes through the lines. `values` are settings that have one value, the lists those that may repeat."""

    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.lines = text.splitlines()
        self.number = 0
        self.line = ""
        self.values: dict[str, str] = {}
        self.requires: list[str] = []
        self.needs: list[str] = []
        self.includes: list[str] = []
        self.native: list[str] = []
        self.handles: list[Handle] = []
        self.calls: list[Call] = []
        self.renames: list[Rename] = []
        self.enumerations: list[Enumeration] = []
        self.api: Api | None = None
        self.spellings: list[Spelling] = []
        self.clients: list[Client] = []
        self.fixed: set[str] = set()
        self.operators: dict[str, Operator] = {}
        self.group = ""
        self.documentation: list[str] = []

    def place(self, column: int = 1, length: int = 1) -> Place:
        return Place(self.path, self.number, column, self.line, length)

    def fail(self, message: str, piece: str = "", hint: str | None = None) -> SpecError:
        """An error at the first occurrence of `piece` in the current line."""
        start = max(self.line.find(piece), 0) if piece else 0
        return SpecError(message, self.place(start + 1, len(piece) or len(self.line)), hint)

    def read(self) -> Spec:
        for number, line in enumerate(self.lines, 1):
            self.number, self.line = number, line
            stripped = line.strip()
            if stripped.startswith("##"):
                self.documentation.append(stripped[2:].strip())
            elif not stripped or stripped.startswith("#"):
                continue
            elif stripped.startswith("=="):
                self.read_heading(stripped)
            elif match := _OPERATOR_LINE.match(line):
                self.read_operator(match["name"], match.end())
            else:
                self.read_setting(stripped)
        if self.documentation:
            raise self.fail("the documentation at the end of the file belongs to no operator")
        return Spec(self.path, self.settings(), tuple(self.operators.values()))

    def read_heading(self, stripped: str) -> None:
        match = _HEADING.match(stripped)
        if match is None:
            raise self.fail("a heading is written `== Title ==`", stripped)
        self.group = match["title"]

    # Settings

    def read_setting(self, stripped: str) -> None:
        word, _, value = stripped.partition(" ")
        value = value.strip()
        if self.operators:
            hint = "an operator is written `name = namespace::operator(arguments) -> result`"
            raise self.fail("expected an operator; settings stand before the first one", stripped, hint)
        if not value:
            raise self.fail(f"expected a setting and its value, but {word!r} stands alone", word)
        if word in _SINGLE:
            if word in self.values:
                raise self.fail(f"{word} is set a second time", word)
            self.values[word] = value
        elif word == "requires":
            self.read_requires(value)
        elif word == "needs":
            if parse_requirement(value) is None:
                raise self.fail(f"can't read what {self.path.name} needs", value, f"it is: {NEEDS_FORM}")
            self.needs.append(value)
        elif word == "native":
            self.native.extend(value.split())
        elif word == "include":
            self.includes.append(value if value[0] in '"<' else f'"{value}"')
        elif word == "fix":
            self.fixed.update(self.names(value))
        elif word == "rename":
            self.read_rename(value)
        elif word == "handle":
            self.read_handle(value)
        elif word == "enum":
            self.read_enumeration(value)
        elif word in ("api", "spell"):
            self.read_api(word, value)
        elif word == "client":
            self.read_client(value)
        elif word == "calls":
            match = _CALL.match(value)
            if match is None:
                raise self.fail("expected `calls NAMESPACE from <HEADER> as FUNCTION`", value)
            self.calls.append(Call(match["namespace"], match["header"], match["function"]))
        else:
            known = ", ".join(sorted({*_SINGLE, *_REPEATED}))
            raise self.fail(f"there is no setting {word!r}", word, f"the settings are {known}")

    def names(self, text: str) -> tuple[str, ...]:
        names = tuple(name.strip() for name in text.split(","))
        for name in names:
            if not _IDENTIFIER.match(name):
                raise self.fail(f"expected names separated by commas, but {name!r} is none", name)
        return names

    def read_requires(self, value: str) -> None:
        for name in value.split():
            if name not in PROVIDERS:
                hint = f"it knows {', '.join(sorted(PROVIDERS))}; a library of the system is a line `needs pkg-config NAME`"
                raise self.fail(f"SFFI knows nothing of {name!r}", name, hint)
            self.requires.append(name)

    def read_rename(self, value: str) -> None:
        old, separator, new = value.partition(" as ")
        rename = Rename(self.names(old), self.names(new) if separator else ())
        if len(rename.old) != len(rename.new):
            raise self.fail("expected `rename OLD, … as NEW, …` with as many new names as old ones", value)
        self.renames.append(rename)

    def read_enumeration(self, value: str) -> None:
        name, _, rest = value.partition(" ")
        members: list[tuple[str, int]] = []
        for piece in rest.split(","):
            match = _MEMBER.match(piece.strip())
            if match is None:
                raise self.fail("expected `enum NAME MEMBER NUMBER, MEMBER NUMBER, …`", piece.strip())
            members.append((match["name"], int(match["number"])))
        self.enumerations.append(Enumeration(name, tuple(members)))

    def read_handle(self, value: str) -> None:
        match = _HANDLE.match(value)
        if match is None:
            raise self.fail("expected `handle TYPE as SIMPLE_TYPE kind NUMBER free FUNCTION cpp CPP_TYPE`", value)
        kind = int(match["kind"])
        if not 1 <= kind <= _HIGHEST_KIND:
            raise self.fail(f"the kind must be from 1 to {_HIGHEST_KIND}", f"kind {match['kind']}")
        for other in self.handles:
            if other.kind == kind:
                raise self.fail(f"kind {kind} is taken by {other.type}", f"kind {match['kind']}")
        self.handles.append(Handle(match["type"], match["simple"], kind, match["free"], match["cpp"]))

    def read_api(self, word: str, value: str) -> None:
        match = (_API if word == "api" else _SPELLING).match(value)
        if match is None:
            form = (
                "FILE.spl on TYPE of MODULE before PREFIX"
                if word == "api"
                else "TYPE by FUNCTION[, FUNCTION] of MODULE"
            )
            raise self.fail(f"expected `{word} {form}`", value)
        if word == "api":
            self.api = Api(match["file"], match["type"], match["module"], match["prefix"])
        else:
            optional = match["optional"] or match["required"]
            self.spellings.append(Spelling(match["subject"], match["required"], optional, match["module"]))

    def read_client(self, value: str) -> None:
        language, _, file = value.partition(" ")
        if not file or " " in file or file.startswith("/"):
            raise self.fail("expected `client LANGUAGE FILE`, the file as a path from the project's folder", value)
        self.clients.append(Client(language, file))

    def settings(self) -> Settings:
        for name in _REQUIRED:
            if name not in self.values:
                raise SpecError(f"{self.path}: the setting {name!r} is missing", hint=f"add a line `{name} …`")
        if not self.values["abi"].isdigit():
            raise SpecError(f"{self.path}: abi must be a number, not {self.values['abi']!r}")
        return Settings(
            library=self.values["library"],
            title=self.values["title"],
            abi=int(self.values["abi"]),
            prefix=self.values["prefix"],
            header=self.values["header"],
            declarations=self.values["declarations"],
            namespace=self.values["namespace"],
            fallback=self.values.get("fallback"),
            scope=self.values.get("scope"),
            example=self.values.get("example"),
            manual=self.values.get("manual"),
            places=self.places(),
            requires=tuple(self.requires),
            needs=tuple(self.needs),
            includes=tuple(self.includes),
            native=tuple(self.native),
            handles=tuple(self.handles),
            calls=tuple(self.calls),
            renames=tuple(self.renames),
            enumerations=tuple(self.enumerations),
            api=self.api,
            spellings=tuple(self.spellings),
            clients=tuple(self.clients),
            fixed=frozenset(self.fixed),
        )

    def places(self) -> Places | None:
        if "place" not in self.values:
            return None
        match = _PLACE.match(self.values["place"])
        if match is None:
            raise SpecError(f"{self.path}: expected `place FUNCTION while FUNCTION`, not {self.values['place']!r}")
        return Places(match["told"], match["switch"])

    # Operators

    def read_operator(self, name: str, start: int) -> None:
        if not _IDENTIFIER.match(name):
            raise self.fail(f"{name!r} can't be the name of a C function", name)
        if name in self.operators:
            first = self.operators[name].place.line
            raise self.fail(f"{name} stands on line {first} already", name, "every C function needs a name of its own")
        if not self.documentation:
            raise self.fail(f"{name} has no documentation", name, "write a line `## …` above it")
        text = self.line[start:]
        try:
            schema, end = parse_schema_prefix(text)
        except SchemaSyntaxError as error:
            place = self.place(start + error.offset + 1, error.length)
            raise SpecError(error.message, place) from error
        clauses = self.clauses(schema, start + end)
        documentation = " ".join(self.documentation)
        place = self.place(self.line.index(name) + 1, len(name))
        self.operators[name] = Operator(name, schema, text[:end], clauses, self.group, documentation, place)
        self.documentation = []

    def clauses(self, schema: Schema, start: int) -> Clauses:
        rest = self.line[start:].strip()
        if not rest:
            return Clauses()
        word, _, text = rest.partition(" ")
        if word != "with" or not text.strip():
            raise self.fail("expected `with …` or nothing after the schema", rest)
        return read_clauses(text, schema, self.fail)
