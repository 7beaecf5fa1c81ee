"""The client of LuaJIT: the declarations for its FFI, and a function an operator in Lua.

The file is a module: `require` declares the C functions, and the function that it returns makes the methods and functions
for a loaded library. What is not in the spec comes in from the hand-written client: `library` (its `runtime.lua`: objects, errors,
conversions) and `spell` (how values are written for which the spec says `spell`, a function for each subject).
"""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.schema.model import ListOf, Named, OptionalOf
from sffi.targets.clients.api import default_of, members, number_forms

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter
    from sffi.targets.clients.api import Member, NumberForm

__all__ = ["emit"]

_WIDTH = 118
_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "and break do else elseif end false for function goto if in local nil not or repeat return then true until while",
    )
)
_TAKEN = frozenset(("C", "ffi", "gone", "handle", "here", "lent", "library", "maybe", "new", "self", "spell", "to"))
_WORDS = {"True": "true", "False": "false", "None": "nil"}

# What a value of each convention becomes: one expression, or a call with as many results as the C function takes parameters.
_ONE = {
    Convention.INTEGER: "to.integer",
    Convention.FLOAT: "to.float",
    Convention.BOOLEAN: "to.boolean",
    Convention.DTYPE: "to.integer",
    Convention.DEVICE: "to.integer",
    Convention.C_STRING: "to.c_string",
    Convention.OPTIONAL_INTEGER: "to.maybe_integer",
    Convention.OPTIONAL_BOOLEAN: "to.maybe_boolean",
    Convention.OPTIONAL_DTYPE: "to.maybe_dtype",
    Convention.OPTIONAL_DEVICE: "to.maybe_integer",
}
_TWO = {
    Convention.HANDLES: "to.handles",
    Convention.OPTIONAL_HANDLES: "to.maybe_handles",
    Convention.OPTIONAL_FLOAT: "to.maybe_float",
    Convention.SCALAR: "to.scalar",
    Convention.OPTIONAL_SCALAR: "to.maybe_scalar",
    Convention.INTEGERS: "to.integers",
    Convention.OPTIONAL_INTEGERS: "to.maybe_integers",
    Convention.FLOATS: "to.floats",
    Convention.OPTIONAL_FLOATS: "to.maybe_floats",
    Convention.BYTES: "to.bytes",
    Convention.TEXT: "to.text",
    Convention.OPTIONAL_TEXT: "to.maybe_text",
}
_TYPES = {
    Convention.INTEGER: "integer",
    Convention.FLOAT: "number",
    Convention.BOOLEAN: "boolean",
    Convention.SCALAR: "number|boolean",
    Convention.DTYPE: "integer",
    Convention.DEVICE: "integer",
    Convention.INTEGERS: "integer[]",
    Convention.FLOATS: "number[]",
    Convention.BYTES: "string",
    Convention.TEXT: "string",
    Convention.C_STRING: "string",
}
_LISTS = frozenset((Convention.HANDLES, Convention.OPTIONAL_HANDLES))
_OPTIONAL = frozenset(each for each in Convention if each.value.endswith("?"))
# Results that are read from room which grows until they fit: what makes the room, what reads it, and the type.
_ROOMS = {
    Outcome.INTEGERS: ("to.int64s()", "out:numbers()", "integer[]"),
    Outcome.FLOATS: ("to.doubles()", "out:numbers()", "number[]"),
    Outcome.BYTES: ("to.bytes_out()", "out:text()", "string"),
    Outcome.TEXT: ("to.chars()", "out:text()", "string"),
}
_VALUES = {
    Outcome.INTEGER: ("int64_t", "to.number(out[0])", "integer"),
    Outcome.FLOAT: ("double", "out[0]", "number"),
    Outcome.BOOLEAN: ("int64_t", "out[0] ~= 0", "boolean"),
}
_RESULTS = {
    Outcome.HANDLE: "{}",
    Outcome.OPTIONAL_HANDLE: "{}?",
    Outcome.HANDLES: "{}[]",
    Outcome.OPTIONAL_HANDLES: "{}[]",
    Outcome.FLAG: "boolean",
    Outcome.COUNT: "integer",
    Outcome.STATIC_TEXT: "string",
}


def emit(library: Library) -> str:
    """The text of the generated module."""
    found = members(library)
    forms = number_forms(found)
    merged = {form.member.function.symbol for form in forms.values()}
    writer = _Writer(library)
    spec = library.spec_path.name
    title = library.settings.title
    head = f"Declarations and methods of {title} for LuaJIT. Generated from {spec} by `sffi generate`; edit that file."
    lines = [
        f"-- {head}",
        "--",
        "-- Parameters with a default may be left out, or given by name in a table that stands where the first of them does.",
        'local ffi = require("ffi")',
        "",
        *_declarations(library),
        "",
        "-- Makes all this for a loaded library: `library` from runtime.lua, `spell` with a function for each kind of value",
        "-- that programs write as text.",
        "return function(library, spell)",
        "local C, to = library.C, library.to",
        "local handle, new, maybe = library.handle, library.new, library.maybe",
        *_ownership(library),
        "",
        "-- The functions and constants that belong to no type.",
        "local M = { ABI = " + str(library.abi) + " }",
        *_enumerations(library),
    ]
    for each in library.settings.handles:
        free = f"C.{library.prefix}{each.free}"
        lines += ["", f"---@class {each.type}", f'local {each.type} = library.class("{each.type}", {free})']
        lines += [f"M.{each.type} = {each.type}"]
    group = None
    for member in found:
        if member.function.symbol in merged:
            continue
        if member.function.group != group:
            group = member.function.group
            lines += ["", f"-- {'-' * (_WIDTH - 4 - len(group))} {group}"]
        lines += ["", *writer.function(member, forms.get(member.function.symbol))]
    return "\n".join([*lines, "", "return M", "end"]) + "\n"


def _declarations(library: Library) -> list[str]:
    lines = ["ffi.cdef [["]
    lines += [f"typedef struct {{ double handle; }} {library.prefix}{each.type};" for each in library.settings.handles]
    for function in library.functions:
        start = function.c_prototype.partition("(")[0] + "("
        lines += _bracketed(start, list(function.c_parameters), ");")
    return [*lines, "]]"]


def _ownership(library: Library) -> list[str]:
    """What is taken from the runtime where a call consumes an object, or returns one that belongs to another."""
    taken = any(parameter.consumed for function in library.operators for parameter in function.parameters)
    borrowed = any(function.result.lender for function in library.operators)
    names = [name for name, needed in (("gone", taken), ("lent", borrowed)) if needed]
    return [f"local {name} = library.{name}" for name in names]


def _enumerations(library: Library) -> list[str]:
    lines = []
    for each in library.settings.enumerations:
        lines += _bracketed(f"M.{each.name} = {{", [f"{name} = {number}" for name, number in each.members], "}")
    return lines


class _Writer:
    """Writes the functions of a library."""

    def __init__(self, library: Library) -> None:
        self.taken = _KEYWORDS | _TAKEN | {"M"} | {each.type for each in library.settings.handles}
        self.spellings = {spelling.subject for spelling in library.settings.spellings}

    def function(self, member: Member, form: NumberForm | None) -> list[str]:
        """A function with its documentation; with `form`, one that takes a number as well."""
        function = member.function
        parameters = member.parameters
        names = [self.name(parameter) for parameter in parameters]
        owner, mark = (member.owner.type, ":" if member.receiver else ".") if member.owner else ("", "")
        here = f"{owner}{mark}{member.name}"
        numbers = None if form is None else parameters[form.place].name
        body = self.defaults(function, parameters, names)
        if form is not None:
            other = form.member
            call = self.call(other, None)
            body += [f"if to.is_number({names[form.place]}) then", *_indented(call), "end"]
        body += self.call(member, numbers)
        if any(re.search(r"\bhere\b", line) for line in body):
            body.insert(0, f'local here = "{here}"')
        if member.name in _KEYWORDS:
            given = ["self", *names] if member.receiver else names
            first = _bracketed(f'{owner or "M"}["{member.name}"] = function(', given, ")")
        else:
            first = _bracketed(f"function {owner or 'M'}{mark or '.'}{member.name}(", names, ")")
        return [*self.documentation(member, form), *first, *_indented(body), "end"]

    def name(self, parameter: Parameter) -> str:
        """What a parameter is called in Lua."""
        return f"{parameter.name}_" if parameter.name in self.taken else parameter.name

    def argument(self, member: Member, parameter: Parameter) -> str:
        """What holds a parameter's value in the function."""
        return "self" if parameter is member.receiver else self.name(parameter)

    def documentation(self, member: Member, form: NumberForm | None) -> list[str]:
        """Comments as lua-language-server reads them."""
        lines = [f"--- {line}" for line in textwrap.wrap(member.function.documentation, _WIDTH - 4)]
        for place, parameter in enumerate(member.parameters):
            type_ = self.type(parameter)
            if form is not None and place == form.place:
                number = form.member.parameters[place]
                type_ = f"{type_}|{self.type(number)}"
            default = self.default(member.function, parameter)
            optional = "?" if default is not None or parameter.convention in _OPTIONAL else ""
            said = f" {default} if left out" if default not in (None, "nil") else ""
            lines.append(f"---@param {self.name(parameter)}{optional} {type_}{said}")
        return [*lines, *(f"---@return {result}" for result in self.result_types(member))]

    def type(self, parameter: Parameter) -> str:
        """A parameter's type in the documentation."""
        if parameter.handle is not None:
            return parameter.handle.type + ("[]" if parameter.convention in _LISTS else "")
        if self.spelling(parameter):
            return "string|integer"
        plain = Convention(parameter.convention.value.removesuffix("?"))
        return "integer|integer[]" if _size(parameter) is not None else _TYPES[plain]

    def result_types(self, member: Member) -> list[str]:
        """What a function returns, for the documentation."""
        function = member.function
        result = function.result
        type_ = result.handle.type if result.handle else ""
        match result.outcome:
            case Outcome.NOTHING:
                written = next((p for p in function.parameters if p.name == function.writes), None)
                return (
                    [written.handle.type]
                    if written and written.handle and written.convention is Convention.HANDLE
                    else []
                )
            case Outcome.HANDLE_TUPLE:
                return [f"{type_} {name}" for name in result.names or ("",) * result.count]
            case outcome if outcome in _RESULTS:
                return [_RESULTS[outcome].format(type_)]
            case outcome:
                return [(_ROOMS.get(outcome) or _VALUES[outcome])[2]]

    def defaults(self, function: Function, parameters: tuple[Parameter, ...], names: list[str]) -> list[str]:
        """The lines that take parameters from a table of names, and that fill in what was left out."""
        defaults = [self.default(function, parameter) for parameter in parameters]
        required = [i for i, p in enumerate(parameters) if defaults[i] is None and p.convention not in _OPTIONAL]
        first = max(required, default=-1) + 1
        lines = []
        if first < len(parameters):
            quoted = [f'"{name}"' for name in names[first:]]
            taken = _bracketed(f"{', '.join(names[first:])} = to.named(", [names[first], "here", *quoted], ")")
            lines += [f"if to.is_named({names[first]}) then", *_indented(taken), "end"]
        for name, default in zip(names, defaults, strict=True):
            if default not in (None, "nil"):
                lines.append(f"if {name} == nil then {name} = {default} end")
        return lines

    def default(self, function: Function, parameter: Parameter) -> str | None:
        """A schema's default in Lua; None where a value must be given."""
        value = default_of(function, parameter)
        if value is None:
            return None
        if value in _WORDS:
            return _WORDS[value]
        if value.startswith(("'", '"')):
            return f'"{value[1:-1]}"'
        if value.startswith("["):
            return "{" + re.sub(r",\s*", ", ", value[1:-1]) + "}"
        if re.match(r"[A-Za-z_]", value):
            return f'"{value.lower()}"' if self.spelling(parameter) else None
        return value

    def spelling(self, parameter: Parameter) -> str | None:
        """The subject of the spec's `spell` that says how a parameter's values are written."""
        kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
        named = kind.name if isinstance(kind, Named) else ""
        return next((name for name in (parameter.argument, named) if name in self.spellings), None)

    def call(self, member: Member, numbers: str | None) -> list[str]:
        """The lines that convert the arguments, call the C function and return its result.

        `numbers` is the parameter for which a number is right too, for the words of the error.
        """
        lines, passed = [], []
        for parameter in member.function.parameters:
            if parameter is member.receiver:
                passed.append(f'handle.{_type(parameter)}(self, here, "self")')
                continue
            name = self.name(parameter)
            arguments = f'{name}, here, "{name}"'
            spelling = self.spelling(parameter)
            match parameter.convention:
                case Convention.HANDLE:
                    also = ", true" if parameter.name == numbers else ""
                    passed.append(f"handle.{_type(parameter)}({arguments}{also})")
                case Convention.OPTIONAL_HANDLE:
                    passed.append(f"{name} == nil and 0 or handle.{_type(parameter)}({arguments})")
                case convention if spelling and convention in _ONE:
                    call = f"spell.{spelling}({arguments})"
                    none = {Convention.OPTIONAL_DTYPE: "-1", Convention.OPTIONAL_BOOLEAN: "-1"}.get(
                        convention, "to.NONE"
                    )
                    passed.append(f"{name} == nil and {none} or {call}" if convention in _OPTIONAL else call)
                case convention if convention in _ONE:
                    passed.append(f"{_ONE[convention]}({arguments})")
                case convention:
                    pieces = [re.sub(r".*[ *]", "", text) for text in parameter.c_parameters]
                    pieces[0] = name
                    extra = f", handle.{_type(parameter)}" if convention in _LISTS else ""
                    size = _size(parameter)
                    extra += f", {size}" if size is not None else ""
                    lines.append(f"local {', '.join(pieces)} = {_TWO[convention]}({arguments}{extra})")
                    passed += pieces
        room, *called = self.result(member, passed)
        # Nothing is made between the conversions and the call: the collector could run, which may not see in compiled code
        # that an object is still needed once its handle was taken out of it.
        return [*([room] if room else []), *lines, *called]

    def result(self, member: Member, passed: list[str]) -> list[str]:
        """The line that makes room for the result, empty where that needs none; the lines of the call and of its result."""
        function = member.function
        result = function.result
        outcome = result.outcome
        type_ = result.handle.type if result.handle else ""
        called = f"C.{function.symbol}("

        taken = [self.argument(member, p) for p in function.parameters if p.consumed]
        if taken:
            called = f"gone({called}"
        closed = f"), {', '.join(taken)})" if taken else ")"
        owner = next((self.argument(member, p) for p in function.parameters if p.name == result.lender), None)

        def plain(before: str, after: str, *more: str) -> list[str]:
            return _bracketed(f"{before}{called}", [*passed, *more], f"{closed}{after}")

        def filled(read: str) -> list[str]:
            return [*plain("while out:wants(", ") do end", "out.data", "out.capacity"), f"return {read}"]

        match outcome:
            case Outcome.HANDLE | Outcome.OPTIONAL_HANDLE if owner:
                return ["", *plain(f"return lent.{type_}(", f", {owner})")]
            case Outcome.HANDLE:
                return ["", *plain(f"return new.{type_}(", ")")]
            case Outcome.OPTIONAL_HANDLE:
                return ["", *plain(f"return maybe.{type_}(", ")")]
            case Outcome.HANDLE_TUPLE:
                count = result.count
                made = ", ".join(f"maybe.{type_}(out[{i}])" for i in range(count))
                return [
                    f'local out = ffi.new("int64_t[{count}]")',
                    *plain("to.count(", ")", "out", str(count)),
                    f"return {made}",
                ]
            case Outcome.HANDLES | Outcome.OPTIONAL_HANDLES:
                each = next((p for p in function.parameters if p.name == function.each), None)
                make = f"to.int64s({self.name(each)})" if each else "to.int64s()"
                return [f"local out = {make}", *filled(f"out:handles(maybe.{type_})")]
            case Outcome.COUNT:
                return ["", *plain("return to.count(", ")")]
            case Outcome.FLAG:
                return ["", *plain("return to.flag(", ")")]
            case Outcome.STATIC_TEXT:
                return ["", *plain("return ffi.string(", ")")]
            case Outcome.NOTHING:
                written = next((p for p in function.parameters if p.name == function.writes), None)
                direct = written if written and written.convention is Convention.HANDLE else None
                returned = [f"return {self.argument(member, direct)}"] if direct else []
                return ["", *plain("", ""), "to.done()", *returned]
            case _ if outcome in _ROOMS:
                make, read, _ = _ROOMS[outcome]
                return [f"local out = {make}", *filled(read)]
            case _:
                ctype, read, _ = _VALUES[outcome]
                return [f'local out = ffi.new("{ctype}[1]")', *plain("to.value(", ")", "out"), f"return {read}"]


def _type(parameter: Parameter) -> str:
    assert parameter.handle is not None
    return parameter.handle.type


def _size(parameter: Parameter) -> int | None:
    """How long a list of integers is that may be written as one; None for other parameters."""
    inner = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
    return inner.size if isinstance(inner, ListOf) and str(inner.element) in {"int", "SymInt"} else None


def _bracketed(start: str, items: list[str], end: str) -> list[str]:
    """Items between brackets on one line, or on lines of their own where that is too long."""
    line = start + ", ".join(items) + end
    if len(line) <= _WIDTH - 4:
        return [line]
    lines = [""]
    for item in items[:-1]:
        _add(lines, f"{item}, ")
    _add(lines, items[-1])
    return [
        *([start] if start else []),
        *((f"  {line}" if start else line).rstrip() for line in lines),
        *([end] if end else []),
    ]


def _add(lines: list[str], piece: str) -> None:
    """Puts a piece at the end of the last line, or on a new one."""
    if len(lines[-1]) + len(piece) > _WIDTH - 8 and lines[-1]:
        lines.append("")
    lines[-1] += piece


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]
