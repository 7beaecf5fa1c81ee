"""The generated file of a Go client: a cgo package with a type for every handle type and a method for every operator.

It is a package of its own; files beside it say how the library is linked and add what only people can write. A *shim* is the C function
that a method calls (`go_base` says why); `go_values` says how values cross.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field
from string import Template
from typing import TYPE_CHECKING

from sffi.errors import SpecError
from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Outcome
from sffi.plan.model import Origin
from sffi.targets.clients.api import Member, default_of, members
from sffi.targets.clients.go_base import C_BASE, GO_BASE, GO_OBJECT, GO_OBJECTS
from sffi.targets.clients.go_names import BASE_NAMES, camel, code_name, pascal
from sffi.targets.clients.go_values import Option, option_of, passed, result_type, returned, shim, type_of

if TYPE_CHECKING:
    from sffi.plan.model import Library, Parameter
    from sffi.spec import Handle

__all__ = ["emit"]

_WIDTH = 110


def emit(library: Library) -> str:
    """The text of the generated file."""
    return _Emitter(library).text()


@dataclass
class _Body:
    """A method as it grows parameter by parameter: what is declared, what stands before the call, what is passed.

    `kept` are objects that must live until the call returns, as only their handles are passed.
    """

    parameters: list[str] = field(default_factory=list)
    options: list[Option] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    arguments: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def add(self, parameter: Parameter, default: str | None, library: Library) -> None:
        """Adds a parameter, which is an option if it has a default."""
        name = camel(parameter.name)
        option = None if default is None else option_of(parameter, default, library)
        if option is None:
            self.parameters.append(f"{name} {type_of(parameter, library)}")
            before, values = passed(parameter, name, f"{name}Given", filled=False)
        else:
            self.options.append(option)
            before, values = passed(parameter, option.read, name, filled=option.filled)
        self.before += before
        self.take(values, kept=(name if option is None else option.read) if parameter.handle else None)

    def take(self, argument: str, *, kept: str | None) -> None:
        """Adds an argument of the call."""
        self.arguments.append(argument)
        if kept is not None:
            self.kept.append(kept)


@dataclass
class _Emitter:
    """What has been named so far: exported names are unique in a package."""

    library: Library
    names: set[str] = field(default_factory=set)

    def text(self) -> str:
        library = self.library
        handles = library.settings.handles
        enumerations = library.settings.enumerations
        for handle in handles:
            if handle.type in BASE_NAMES:
                raise SpecError(
                    f"a Go client has a {handle.type} of its own", hint="call the handle type something else"
                )
        self.names |= BASE_NAMES
        self.names |= {handle.type for handle in handles} | {pascal(each.name) for each in enumerations}
        for each in enumerations:
            self.names |= {pascal(each.name) + pascal(name) for name, _ in each.members}
        found = members(library)
        parts = [self.head(found), *_enumerations(library), *(_object(handle) for handle in handles)]
        parts += [_scope_of_many(handle, found) for handle in handles]
        parts += [self.member(member) for member in found]
        return "\n".join(part for part in parts if part)

    def head(self, found: tuple[Member, ...]) -> str:
        """Everything before what belongs to this library alone: shims, imports, and the base."""
        library = self.library
        words = {
            "p": library.prefix,
            "P": library.macro_prefix,
            "header": library.header_name,
            "title": library.settings.title,
        }
        frees = [function for function in library.functions if function.origin is Origin.FREE]
        shims = [shim(function) for function in (*frees, *(member.function for member in found))]
        imports = ["io", "math", "strconv", "unsafe", *(["runtime", "sync/atomic"] if library.settings.handles else [])]
        codes = [(code_name(code.name), code.number, code.meaning) for code in ERROR_CODES if code.number]
        names = [f'"{code.kind}"' for code in sorted(ERROR_CODES, key=lambda code: code.number)]
        package = library.name.removesuffix("_ffi").replace("_", "")
        return "\n".join(
            [
                f"// Code generated from {library.spec_path.name} by sffi. DO NOT EDIT.",
                "",
                f"package {package}",
                "",
                "/*",
                Template(C_BASE).substitute(words),
                *shims,
                "*/",
                'import "C"',
                "",
                "import (",
                *(f'\t"{name}"' for name in sorted(imports)),
                ")",
                "",
                Template(GO_BASE).substitute(words, codes=_constants(codes, "Code"), code_names=", ".join(names)),
            ]
        )

    def member(self, member: Member) -> str:
        """A method or function, after the options struct that it needs."""
        function = member.function
        name = self.name(member)
        made = _Body()
        if member.receiver is not None:
            made.take(f"{_receiver(member)}.id()", kept=_receiver(member))
        for parameter in member.parameters:
            made.add(parameter, default_of(function, parameter), self.library)
        options = self.unique(f"{name}Options", member) if made.options else ""
        parameters = [*made.parameters, f"options *{options}"] if options else made.parameters
        receiver = f"({_receiver(member)} *{member.owner.type}) " if member.receiver and member.owner else ""
        lines = [
            *(_options(options, made.options, member, name) if options else []),
            *_documentation(name, member, self.library, options),
            f"func {receiver}{name}({', '.join(parameters)}) {result_type(function)} {{",
            *(["\tif options == nil {", f"\t\toptions = &{options}{{}}", "\t}"] if options else []),
            *(f"\t{line}" for line in made.before),
            f"\tmade := C.call_{function.name}({', '.join(made.arguments)})",
            *(f"\truntime.KeepAlive({kept})" for kept in made.kept),
            *(f"\t{line}" for line in returned(function.result)),
        ]
        return "\n".join([*lines, "}", ""])

    def name(self, member: Member) -> str:
        """The exported name: of a method unique in its type, of all else in the package."""
        if member.receiver is not None and member.owner is not None:
            name = pascal(member.name)
            key = f"{member.owner.type}.{name}"
            if name == "Close" or key in self.names:
                name = pascal(member.function.name)
                key = f"{member.owner.type}.{name}"
            self.names.add(key)
            return name
        if member.owner is None:
            return self.unique(pascal(member.name), member)
        made = f"New{member.owner.type}" if member.name == "new" else member.owner.type + pascal(member.name)
        return self.unique(made, member)

    def unique(self, name: str, member: Member) -> str:
        """A name that is free in the package: of options with the type before it, of a function with `Do`."""
        while name in self.names:
            name = (member.owner.type if member.owner and name.endswith("Options") else "Do") + name
        self.names.add(name)
        return name


def _enumerations(library: Library) -> list[str]:
    parts = []
    for each in library.settings.enumerations:
        name = pascal(each.name)
        rows = [(name + pascal(member), number, "") for member, number in each.members]
        parts.append(
            f"// {name} is one of the {library.macro_prefix}{each.name}_* of the C header, or a number that a function documents.\n"
            f"type {name} int64\n\n// The numbers never change.\nconst (\n{_constants(rows, name)}\n)\n"
        )
    return parts


def _constants(rows: list[tuple[str, int, str]], type_: str) -> str:
    """Lines of a block of constants, aligned as gofmt aligns them."""
    width = max(len(name) for name, _, _ in rows)
    values = max(len(str(number)) for _, number, _ in rows)
    lines = []
    for name, number, words in rows:
        line = f"\t{name:<{width}} {type_} = {number}"
        lines.append(line + " " * (values - len(str(number))) + f" // {words}" if words else line)
    return "\n".join(lines)


def _object(handle: Handle) -> str:
    own = handle.type[0].lower() + handle.type[1:]
    words = {"type": handle.type, "own": own, "free": handle.free, "r": _letter(handle)}
    return Template(GO_OBJECT).substitute(words)


def _letter(handle: Handle) -> str:
    letter = handle.type[0].lower()
    return letter if letter != "s" else handle.type[:2].lower()


def _scope_of_many(handle: Handle, found: tuple[Member, ...]) -> str:
    """Methods of a scope for the functions that give several objects of a type."""
    results = [m.function.result for m in found if m.function.result.handle == handle]
    parts = []
    if any(result.outcome in {Outcome.HANDLES, Outcome.OPTIONAL_HANDLES} for result in results):
        parts.append(Template(GO_OBJECTS).substitute(type=handle.type))
    for count in sorted({result.count for result in results if result.outcome is Outcome.HANDLE_TUPLE}):
        names = [chr(ord("a") + index) for index in range(count)]
        types = ", ".join([f"*{handle.type}"] * count)
        put = ", ".join(f"s.{handle.type}({name}, nil)" for name in names)
        parts.append(
            f"// {handle.type}{count} puts {count} objects into the scope. It ends the function of the scope where there is an error.\n"
            f"func (s *Scope) {handle.type}{count}({', '.join(names)} *{handle.type}, err error) ({types}) {{\n"
            f"\ts.Check(err)\n\treturn {put}\n}}\n"
        )
    return "\n".join(parts)


def _options(options: str, fields: list[Option], member: Member, name: str) -> list[str]:
    shown = f"{member.owner.type}.{name}" if member.owner and member.receiver else name
    lines = [f"// {options} are what {shown} takes beside its parameters.", f"type {options} struct {{"]
    for option in fields:
        lines += [f"\t// {option.name} is {option.default} by default.", f"\t{option.name} {option.type}"]
    return [*lines, "}", ""]


def _documentation(name: str, member: Member, library: Library, options: str) -> list[str]:
    function = member.function
    paragraph = f"{name}: {function.documentation}"
    if options:
        paragraph += " The options may be nil."
    by = next((call for call in library.settings.calls if call.namespace == function.schema.namespace), None)
    second = f"In C {function.symbol}"
    if by is not None and not by.hand_written:
        second += f", in {library.settings.title} {function.schema.qualified_name}"
    lines = [*textwrap.wrap(paragraph, _WIDTH), "", *textwrap.wrap(second + ".", _WIDTH)]
    return [f"// {line}".rstrip() for line in lines]


def _receiver(member: Member) -> str:
    assert member.receiver is not None
    return camel(member.receiver.name)
