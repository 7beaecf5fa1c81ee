"""The Rust client of a library: one file with its declarations, its objects and their methods, for `mod generated;`.

What a handle is in C is an object that frees itself (`Tensor`), what may fail returns a `Result`, what a schema has a default
for is an `Option` whose `None` is the default, and the numbers of an `enum` line are a type of their own: parameters and results
that are called as the enumeration are of it (`dtype` of `Dtype`). A parameter called `address` is memory that the caller
vouches for, which makes its function unsafe. The file stands alone: it needs no crate and nothing beside itself but the library.
`rust_support.rs`, which it contains, is the same for all libraries, and so is `rust_lent.rs`, which those have whose objects own others.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Origin
from sffi.targets.clients.api import Member, members
from sffi.targets.clients.rust_names import identifier, method_name, pascal, quoted
from sffi.targets.clients.rust_text import bound, declaration, documentation, escaped, signature, statement
from sffi.targets.clients.rust_types import Types, bracketed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sffi.plan.model import Function, Library, Parameter

__all__ = ["emit"]

_SUPPORT = Path(__file__).with_name("rust_support.rs")
# For libraries some of whose objects belong to others.
_LENT = Path(__file__).with_name("rust_lent.rs")
# What reports errors is called by the client itself, so that no program has to.
_HIDDEN = ("last_error_code", "last_error")
# Memory that the caller vouches for.
_ADDRESS = "address"

_C_TYPES = {
    "void": "",
    "bool": "bool",
    "double": "f64",
    "int64_t": "i64",
    "const char *": "*const u8",
    "const int64_t *": "*const i64",
    "const double *": "*const f64",
    "const uint8_t *": "*const u8",
    "int64_t *": "*mut i64",
    "double *": "*mut f64",
    "uint8_t *": "*mut u8",
    "char *": "*mut u8",
}
_C_STRING = "*const c_char"
# What becomes of what was `made`, or of the `call` that writes it.
_RESULTS = {
    Outcome.HANDLE: "support::owned(made)",
    Outcome.OPTIONAL_HANDLE: "support::owned_or_none(made)",
    Outcome.HANDLES: "support::objects({room}, call)",
    Outcome.OPTIONAL_HANDLES: "support::objects_or_none({room}, call)",
    Outcome.INTEGERS: "support::list(call)",
    Outcome.FLOATS: "support::list(call)",
    Outcome.BYTES: "support::list(call)",
    Outcome.TEXT: "support::text(call)",
    Outcome.INTEGER: "support::value(call)",
    Outcome.FLOAT: "support::value(call)",
    Outcome.BOOLEAN: "support::value(call).map(|value: i64| value != 0)",
    Outcome.COUNT: "support::count(made)",
    Outcome.FLAG: "support::flag(made)",
    Outcome.STATIC_TEXT: "support::static_text(made)",
}
_C_PARAMETER = re.compile(r"(?P<type>.*?)(?P<name>\w+)\Z")


def emit(library: Library) -> str:
    """The text of the file."""
    return _Writer(library).file()


class _Writer:
    """Writes the file of one library."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.types = Types(library)

    def file(self) -> str:
        """The whole file."""
        settings = self.library.settings
        head = [
            f"//! {settings.title} over its C ABI: declarations, objects and their methods.",
            "//!",
            f"//! Generated from {self.library.spec_path.name} by `sffi generate`; edit that file.",
            "#![allow(non_snake_case, unused_unsafe)]",
            "#![allow(clippy::too_many_arguments, clippy::new_ret_no_self)]",
            "",
            "/// The number of the ABI that this file is for.",
            f"pub const ABI: i64 = {self.library.abi};",
            "",
            *self.codes(),
            "",
        ]
        lends = any(function.result.lender for function in self.library.functions)
        support = [path.read_text(encoding="utf-8").rstrip("\n") for path in (_SUPPORT, _LENT)[: 1 + lends]]
        parts = ["\n".join(head) + support[0], *support[1:], *self.objects(), *self.groups(), self.declarations()]
        return "\n\n".join(parts) + "\n"

    def codes(self) -> list[str]:
        """What can be wrong, as an enumeration of Rust."""
        failures = ERROR_CODES[1:]
        internal = pascal(failures[-1].name)
        names = [f"            Self::{pascal(code.name)} => {quoted(code.kind)}," for code in failures]
        numbers = [f"            {code.number} => Self::{pascal(code.name)}," for code in failures[:-1]]
        listed = [
            line for code in failures for line in (f"    /// {_sentence(code.meaning)}", f"    {pascal(code.name)},")
        ]
        return [
            "/// What kind of error it is.",
            "#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]",
            "#[non_exhaustive]",
            "pub enum Code {",
            *listed,
            "}",
            "",
            "impl Code {",
            "    /// The kind of error as programs show it.",
            "    pub fn name(self) -> &'static str {",
            "        match self {",
            *names,
            "        }",
            "    }",
            "",
            "    fn from_number(number: i64) -> Self {",
            "        match number {",
            *numbers,
            f"            _ => Self::{internal},",
            "        }",
            "    }",
            "}",
        ]

    def objects(self) -> Iterable[str]:
        """The objects and the numbers with names."""
        for enumeration in self.library.settings.enumerations:
            name = self.types.enumerations[enumeration.name]
            listed = [f"        {member} = {number}," for member, number in enumeration.members]
            lines = ["numbers! {", f"    /// {pascal(enumeration.name)} numbers.", f"    {name} {{"]
            yield "\n".join([*lines, *listed, "    }", "}"])
        for handle in self.library.settings.handles:
            about = f"    /// A {handle.type} of {self.library.settings.title}, freed when it is dropped."
            yield "\n".join(
                ["object! {", about, f"    {self.types.handles[handle.type]}, sys::{identifier(handle.free)}", "}"]
            )

    def groups(self) -> Iterable[str]:
        """The functions and methods, by the headings of the spec."""
        core = [
            Member(function, None, None, function.name)
            for function in self.library.functions
            if function.origin is Origin.CORE and function.name not in _HIDDEN
        ]
        found = [*core, *members(self.library)]
        for group, grouped in groupby(found, key=lambda member: member.function.group):
            yield from self.group(group, list(grouped))

    def group(self, heading: str, found: list[Member]) -> Iterable[str]:
        """The methods of each object and the functions under one heading."""
        owners = list(dict.fromkeys(member.owner.type for member in found if member.owner))
        for owner in owners:
            methods = [self.function(m, indent=4) for m in found if m.owner and m.owner.type == owner]
            head = f"/// {escaped(heading)}.\nimpl {self.types.handles[owner]} {{\n"
            yield head + "\n\n".join(methods) + "\n}"
        for member in found:
            if member.owner is None:
                yield self.function(member, indent=0)

    def function(self, member: Member, *, indent: int) -> str:
        """One function or method."""
        function = member.function
        unsafe = any(p.name == _ADDRESS and p.convention is Convention.INTEGER for p in function.parameters)
        entries = [f"{identifier(p.name)}: {self.types.parameter(p, function)}" for p in member.parameters]
        if member.receiver:
            entries.insert(0, "self" if member.receiver.consumed else "&self")
        returned = self.types.returned(member)
        lifetime = "<'a>" if "'a" in returned else ""
        start = f"pub {'unsafe ' if unsafe else ''}fn {method_name(member)}{lifetime}("
        lines = [
            *documentation(self.words(member, unsafe=unsafe), 100 - indent),
            *signature(start, entries, f") -> {returned} {{", 100 - indent),
            *(f"    {line}" for line in self.body(member, 96 - indent)),
            "}",
        ]
        return "\n".join(f"{' ' * indent}{line}".rstrip() for line in lines)

    def words(self, member: Member, *, unsafe: bool) -> list[str]:
        """The paragraphs of a function's documentation."""
        function = member.function
        paragraphs = [escaped(function.documentation)]
        result = function.result
        if result.outcome is Outcome.HANDLE_TUPLE and not any(name.startswith("result") for name in result.names):
            paragraphs.append(f"Gives {', '.join(f'`{name}`' for name in result.names)}.")
        defaults = [
            f"`{identifier(p.name)}` is `{default.shown}`"
            for p in member.parameters
            if (default := self.types.default(function, p)) is not None
        ]
        if defaults:
            paragraphs.append(f"Where it is `None`, {', '.join(defaults)}.")
        if unsafe:
            paragraphs += ["# Safety", f"`{_ADDRESS}` must be that of what is said above, and nobody else's."]
        return paragraphs

    def body(self, member: Member, width: int) -> list[str]:
        """The statements of a function."""
        lines = []
        passed = []
        if member.receiver:
            passed.append("self.into_handle()" if member.receiver.consumed else "self.handle()")
        for parameter in member.parameters:
            name = identifier(parameter.name)
            form = self.types.form(parameter)
            value = self.value(parameter, member.function)
            if form.before is not None:
                value = form.before.format(n=value)
            if value != name:
                lines.append(f"let {name} = {value};")
            passed += [text.format(n=name) for text in form.passed]
        return [*lines, *self.call(member, passed, width)]

    def value(self, parameter: Parameter, function: Function) -> str:
        """The value of a parameter, with the default in its place if it is none."""
        name = identifier(parameter.name)
        default = self.types.default(function, parameter)
        if default is None:
            return name
        optional = self.types.form(parameter).type.startswith("Option<")
        return f"{name}.or(Some({default.value}))" if optional else f"{name}.unwrap_or({default.value})"

    def call(self, member: Member, passed: list[str], width: int) -> list[str]:
        """The call, and what becomes of its result."""
        result = member.function.result
        name = f"sys::{identifier(member.function.name)}"
        if result.outcome is Outcome.NOTHING:
            return [*statement(name, passed, width), "support::done()"]
        if result.outcome is Outcome.HANDLE_TUPLE:
            names = [f"r{i}" for i in range(result.count)]
            given = [*passed, "out.as_mut_ptr()", str(result.count)]
            return [
                f"let mut out = [0; {result.count}];",
                *bound("made", "", name, given, width),
                f"let [{', '.join(names)}] = support::tuple(made, out)?;",
                f"Ok({bracketed(names)})",
            ]
        after = _RESULTS[result.outcome].format(room=self.room(member))
        if result.lender is not None:
            after = "Lent::of(made)" if result.outcome is Outcome.HANDLE else "Lent::or_none(made)"
        if named := self.types.named(member):
            after += f".map({named})"
        if after.startswith("support::value"):
            return [*bound("call", "|out| ", name, [*passed, "out"], width), after]
        if "call" in after:
            return [*bound("call", "|out, capacity| ", name, [*passed, "out", "capacity"], width), after]
        return [*bound("made", "", name, passed, width), after]

    def room(self, member: Member) -> str:
        """How many results there will be, if that is known: as many as a list has elements."""
        each = next((p for p in member.parameters if p.length == member.function.each), None)
        return f"Some({identifier(each.name)}.len())" if each else "None"

    def declarations(self) -> str:
        """The functions of the C ABI, without the prefix of their symbols."""
        head = [
            "/// The functions of the C ABI, as its header describes them.",
            "#[allow(missing_docs, dead_code)]",
            "pub mod sys {",
            "    use std::os::raw::c_char;",
            "",
            f'    #[link(name = "{self.library.name}")]',
            '    extern "C" {',
        ]
        lines = []
        for function in self.library.functions:
            outcome = function.result.outcome
            result = _C_STRING if outcome is Outcome.STATIC_TEXT else _C_TYPES[function.result.c_type]
            # Text is bytes with a length, but where it ends with NUL.
            with_nul = {p.name for p in function.parameters if p.convention is Convention.C_STRING}
            entries = [_declared(text, with_nul) for text in function.c_parameters]
            lines.append(f'#[link_name = "{function.symbol}"]')
            lines += declaration(identifier(function.name), entries, result, 92)
        return "\n".join([*head, *(f"        {line}" for line in lines), "    }", "}"])


def _declared(parameter: str, with_nul: set[str]) -> str:
    """A parameter of a C declaration in Rust."""
    match = _C_PARAMETER.fullmatch(parameter)
    assert match is not None
    type_ = _C_STRING if match["name"] in with_nul else _C_TYPES[match["type"].strip()]
    return f"{identifier(match['name'])}: {type_}"


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."
