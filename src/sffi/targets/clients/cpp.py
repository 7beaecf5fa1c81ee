"""A library for programs in C++17: a header with a class a handle type, and a method or a function an operator.

The header needs nothing but the C header and the standard library. Classes come first, with the documentation, so that they can be
read; what the methods do comes after them. Operators that do the same with a number (`add_scalar`) are overloads.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from sffi.errors import SpecError
from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Outcome
from sffi.targets.clients.api import Member, members
from sffi.targets.clients.cpp_values import Value, identifier, result_expression, result_type, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sffi.plan.model import Library
    from sffi.spec import Enumeration, Handle

__all__ = ["emit"]

_WIDTH = 118
_SUPPORT = Path(__file__).with_name("cpp_support.hpp")
_INCLUDES = "array cstddef cstdint cstring initializer_list optional stdexcept string string_view tuple type_traits utility vector"
# The names that every class of objects has already, and those that every library has.
_OBJECT = frozenset(("get", "release", "reset"))
_LIBRARY = frozenset(
    """
    Borrowed Error ErrorCode List Maybe Methods Object Objects OptionalList Scalar abi_version available detail has_feature kind_of
    live_handles version
    """.split()  # noqa: SIM905 - a list of strings would be longer and no clearer
)


def emit(library: Library) -> str:
    """The text of the header."""
    settings = library.settings
    for kind in (*(handle.type for handle in settings.handles), *map(_enum_name, settings.enumerations)):
        if kind in _LIBRARY:
            raise SpecError(f"a C++ client has a {kind} of its own", hint="call the type something else")
    found = [_Method(member, library) for member in _overloaded(members(library))]
    groups = [group for group, _ in library.groups]
    classes = {handle: [method for method in found if method.member.owner == handle] for handle in settings.handles}
    functions = [method for method in found if method.member.owner is None]
    parts = [
        _head(library),
        *_constants(library),
        _support(library),
        "\n".join(f"class {handle.type};" for handle in settings.handles),
        *(_class(handle, methods, groups, library) for handle, methods in classes.items()),
        *_declarations(functions, groups),
        "// What the methods and functions do.",
        *(method.definition for methods in (*classes.values(), functions) for method in methods),
        f"}}  // namespace {settings.namespace}",
    ]
    return "\n\n".join(parts) + "\n"


def _head(library: Library) -> str:
    comment = textwrap.wrap(
        f"{library.settings.title} for programs in C++17: classes for the handles of {library.header_name}, which are freed as"
        " objects end, a method or a function for every operator, and exceptions for errors. What a method's documentation"
        " calls by the name of the first parameter in C (`a`, `t`) is the object.",
        _WIDTH - 3,
    )
    command = f"Generated from {library.spec_path.name} by `sffi`; edit that file."
    includes = "".join(f"#include <{name}>\n" for name in _INCLUDES.split())
    return "\n".join(
        [
            *(f"// {line}" for line in (*comment, "", command)),
            "#pragma once",
            "",
            f"#include <{library.header_name}>",
            "",
            includes + f"\nnamespace {library.settings.namespace} {{",
        ]
    ).replace("// \n", "//\n")


def _constants(library: Library) -> Iterable[str]:
    """The error codes, and the numbers that the spec names."""
    prefix = library.macro_prefix
    codes = "\n".join(
        f"  {identifier(code.name.lower())} = {prefix}{code.name},  ///< {code.meaning}" for code in ERROR_CODES
    )
    yield f"/// Why a call failed.\nenum class ErrorCode : std::int64_t {{\n{codes}\n}};"
    kinds = "\n".join(
        f'    case ErrorCode::{identifier(code.name.lower())}: return "{code.kind}";' for code in ERROR_CODES
    )
    yield (
        "/// A code's name in lower case.\n"
        "inline const char *kind_of(ErrorCode code) noexcept {\n"
        f'  switch (code) {{\n{kinds}\n  }}\n  return "unknown";\n}}'
    )
    for enumeration in library.settings.enumerations:
        name = _enum_name(enumeration)
        listed = "".join(f"  {identifier(member.lower())} = {number},\n" for member, number in enumeration.members)
        yield f"/// {enumeration.name.capitalize()} numbers.\nenum class {name} : std::int64_t {{\n{listed}}};"
        yield "\n".join(
            f"constexpr bool operator{sign}(std::int64_t number, {name} other) noexcept {{\n"
            f"  return number {sign} static_cast<std::int64_t>(other);\n}}"
            for sign in ("==", "!=")
        )


def _enum_name(enumeration: Enumeration) -> str:
    return enumeration.name.title().replace("_", "")


def _support(library: Library) -> str:
    """What is the same for all libraries, without the comment that says so."""
    text = _SUPPORT.read_text("utf-8").partition("\n\n")[2].strip()
    for mark, meant in (("@p@", library.prefix), ("@P@", library.macro_prefix), ("@title@", library.settings.title)):
        text = text.replace(mark, meant)
    return text


def _class(handle: Handle, methods: list[_Method], groups: list[str], library: Library) -> str:
    kind = handle.type
    base = f"Object<{kind}, {library.prefix}{handle.free}>"
    lines = [f"class {kind} : public {base}, public Methods<{kind}> {{", " public:", "  using Object::Object;"]
    for text in _declarations(methods, groups):
        lines += ["", textwrap.indent(text, "  ", lambda line: bool(line.strip()))]
    return "\n".join([*lines, "};"])


def _declarations(methods: list[_Method], groups: list[str]) -> Iterable[str]:
    """Declarations under the headings of the spec."""
    for group in groups:
        listed = [method.declaration for method in methods if method.member.function.group == group]
        if listed:
            yield "\n\n".join([f"// {group}\n// {'-' * len(group)}", *listed])


def _overloaded(found: tuple[Member, ...]) -> Iterable[Member]:
    """The members, those that do with a number what another one does called like that one."""
    names = {(member.owner, member.receiver is None, member.name) for member in found}
    for member in found:
        name = member.name.replace("_scalar", "")
        known = (member.owner, member.receiver is None, name) in names
        yield Member(member.function, member.owner, member.receiver, name if known else member.name)


@dataclass(frozen=True)
class _Method:
    """A member in C++."""

    member: Member
    library: Library

    @property
    def name(self) -> str:
        owner = self.member.owner
        return identifier(self.member.name, _OBJECT | {owner.type} if owner else _LIBRARY)

    @cached_property
    def values(self) -> list[Value]:
        return [value_of(parameter, self.member.function, self.library) for parameter in self.member.parameters]

    @property
    def changes_itself(self) -> bool:
        """Whether it writes to the object and has no result, which is the object then."""
        function, receiver = self.member.function, self.member.receiver
        nothing = function.result.outcome is Outcome.NOTHING
        return nothing and receiver is not None and function.writes == receiver.name

    @property
    def constness(self) -> str:
        """What stands behind the parameters: a method that consumes its object changes the handle too."""
        receiver = self.member.receiver
        return "" if receiver is None or receiver.consumed else " const"

    @property
    def result(self) -> str:
        if self.changes_itself and self.member.owner:
            return f"const {self.member.owner.type} &"
        return result_type(self.member.function.result) + " "

    @property
    def declaration(self) -> str:
        required = max((i for i, value in enumerate(self.values) if value.default is None), default=-1)
        parameters = [
            f"{value.type}{value.name}" + (f" = {value.default}" if i > required else "")
            for i, value in enumerate(self.values)
        ]
        static = "static " if self.member.owner and not self.member.receiver else ""
        const = self.constness
        lines = _bracketed(f"{static}{self.result}{self.name}(", parameters, f"){const};", _WIDTH - 2)
        return "\n".join((*self.documentation, *lines))

    @property
    def documentation(self) -> list[str]:
        function = self.member.function
        text = function.documentation
        if function.result.names and not all(name.startswith("result") for name in function.result.names):
            text += f" Returns {', '.join(function.result.names)}."
        if self.changes_itself:
            text += " Returns the object itself."
        elif function.writes:
            text += f" Writes to {function.writes}."
        if self.member.receiver and self.member.receiver.consumed:
            text += " The object is empty then."
        if function.result.lender:
            text += " The result is dead once the object is that it belongs to."
        if function.views and function.result.outcome is Outcome.HANDLE:
            text += " The result may share the memory of this."
        return [f"/// {line}" for line in textwrap.wrap(text, _WIDTH - 6)]

    @property
    def definition(self) -> str:
        member = self.member
        scope = f"{member.owner.type}::" if member.owner else ""
        parameters = [f"{value.type}{value.name}" for value in self.values]
        const = self.constness
        head = _bracketed(f"inline {self.result}{scope}{self.name}(", parameters, f"){const} {{", _WIDTH)
        passed = [value.passed for value in self.values]
        if member.receiver:
            passed.insert(0, "consumed_.get()" if member.receiver.consumed else "get()")
        expression = result_expression(member.function, passed)
        if member.function.result.outcome is Outcome.NOTHING:
            body = [f"{expression};", "detail::check();", *(["return *this;"] if self.changes_itself else [])]
        else:
            body = [f"return {expression};"]
        if member.receiver and member.owner and member.receiver.consumed:
            body.insert(0, f"const {member.owner.type} consumed_(release());")
        wrapped = (textwrap.wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="      ") for line in body)
        return "\n".join((*head, *(line for lines in wrapped for line in lines), "}"))


def _bracketed(start: str, items: list[str], end: str, room: int) -> list[str]:
    """Items between brackets, on one line if they fit."""
    line = start + ", ".join(items) + end
    if len(line) <= room:
        return [line]
    indented = textwrap.wrap(", ".join(item.replace(" ", "\0") for item in items) + end.replace(" ", "\0"), room - 4)
    return [start, *(f"    {text}".replace("\0", " ") for text in indented)]
