"""The client of JavaScript: the C functions as koffi declares them, a class a handle type, a function an operator.

The file is an ES module beside the hand-written `library.js`, from which all comes that is not in the spec: `c` declares a function of
the loaded library, `Owned` is what classes of objects extend, `handle`, `made` and `maybe` go between objects and handles (`gone` and
`lent` where objects are consumed or borrowed), `to` has the conversions, and `spell` how values are written for which the spec says
`spell`. Names are in camel case.
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

__all__ = ["Names", "camel", "default", "emit", "first_optional", "is_optional", "list_size"]

_WIDTH = 118
_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally"
        " for function if implements import in instanceof interface let new null package private protected public return static super"
        " switch this throw true try typeof undefined var void while with yield",
    )
)
_TAKEN = frozenset(("Owned", "c", "gone", "handle", "here", "lent", "made", "maybe", "out", "spell", "to"))
_WORDS = {"True": "true", "False": "false", "None": "null"}

# What makes the C arguments of a value of each convention. `{}` stands for the value, the function and the parameter's name.
_ONE = {
    Convention.INTEGER: "to.integer({})",
    Convention.FLOAT: "to.float({})",
    Convention.BOOLEAN: "to.boolean({})",
    Convention.DTYPE: "to.integer({})",
    Convention.DEVICE: "to.integer({})",
    Convention.C_STRING: "to.text({})",
    Convention.OPTIONAL_INTEGER: "to.maybeInteger({})",
    Convention.OPTIONAL_BOOLEAN: "to.maybeBoolean({})",
    Convention.OPTIONAL_DTYPE: "to.maybeDtype({})",
    Convention.OPTIONAL_DEVICE: "to.maybeInteger({})",
}
# The same for those that take two: the first one, and the second one for a name.
_TWO = {
    Convention.SCALAR: ("to.scalar({})", "to.kind({})"),
    Convention.OPTIONAL_SCALAR: ("to.maybeScalar({})", "to.kind({})"),
    Convention.OPTIONAL_FLOAT: ("to.maybeFloat({})", "to.has({})"),
    Convention.TEXT: ("to.text({})", "to.size({})"),
    Convention.OPTIONAL_TEXT: ("to.maybeText({})", "to.size({})"),
}
# Lists are converted before the call, since their length is that of what they become.
_LISTS = {
    Convention.HANDLES: "to.handles",
    Convention.OPTIONAL_HANDLES: "to.maybeHandles",
    Convention.INTEGERS: "to.integers",
    Convention.OPTIONAL_INTEGERS: "to.maybeIntegers",
    Convention.FLOATS: "to.floats",
    Convention.OPTIONAL_FLOATS: "to.maybeFloats",
    Convention.BYTES: "to.bytes",
}
_ROOMS = {
    Outcome.INTEGERS: ("to.longs()", "out.numbers()"),
    Outcome.FLOATS: ("to.doubles()", "out.values()"),
    Outcome.BYTES: ("to.octets()", "out.values()"),
    Outcome.TEXT: ("to.chars()", "out.text()"),
}
_VALUES = {
    Outcome.INTEGER: ("BigInt64Array", "to.number(out[0])"),
    Outcome.FLOAT: ("Float64Array", "out[0]"),
    Outcome.BOOLEAN: ("BigInt64Array", "out[0] !== 0n"),
}


def emit(library: Library) -> str:
    """The text of the generated module."""
    found = members(library)
    forms = number_forms(found)
    merged = {form.member.function.symbol for form in forms.values()}
    shown = [member for member in found if member.function.symbol not in merged]
    names = Names(library)
    writer = _Writer(names)
    spec = library.spec_path.name
    title = library.settings.title
    head = f"Classes and functions of {title} for JavaScript. Generated from {spec} by `sffi generate`; edit that file."
    lines = [
        *_comment(
            [
                head,
                "Parameters with a default may be given by name, in an object that stands where the first of them does.",
            ]
        ),
        f'import {{ {", ".join(_imported(library))} }} from "./library.js";',
        "",
        "/** The number of the ABI that this file is for. */",
        f"export const ABI = {library.abi};",
        *_enumerations(library),
        "",
        *_declarations(library),
    ]
    for each in library.settings.handles:
        lines += [
            "",
            f"/** {_article(each.type)} {each.type}, which is freed by dispose(), or when nothing refers to it. */",
        ]
        lines += [f"export class {each.type} extends Owned {{", f"  static free = {library.prefix}{each.free};"]
        for member in shown:
            if member.owner and member.owner.type == each.type:
                lines += ["", *_indented(writer.function(member, forms.get(member.function.symbol)))]
        lines.append("}")
    group = None
    for member in shown:
        if member.owner is not None:
            continue
        if member.function.group != group:
            group = member.function.group
            lines += ["", f"// {'-' * (_WIDTH - 4 - len(group))} {group}"]
        lines += ["", *writer.function(member, forms.get(member.function.symbol))]
    return "\n".join(lines) + "\n"


def _imported(library: Library) -> list[str]:
    names = ["Owned", "c", "handle", "made", "maybe", "spell", "to"]
    if any(parameter.consumed for function in library.operators for parameter in function.parameters):
        names.append("gone")
    if any(function.result.lender for function in library.operators):
        names.append("lent")
    return sorted(names)


def _comment(paragraphs: list[str]) -> list[str]:
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += [*([" *"] if lines else []), *(f" * {line}" for line in textwrap.wrap(paragraph, _WIDTH - 6))]
    return [f"/** {lines[0][3:]} */"] if len(lines) == 1 else ["/**", *lines, " */"]


def _declarations(library: Library) -> list[str]:
    lines = []
    for function in library.functions:
        line = f'const {function.symbol} = c("{function.c_prototype}");'
        lines += (
            [line] if len(line) <= _WIDTH else [f"const {function.symbol} = c(", f'  "{function.c_prototype}"', ");"]
        )
    return lines


def _enumerations(library: Library) -> list[str]:
    lines = []
    for each in library.settings.enumerations:
        items = [f"{name}: {number}" for name, number in each.members]
        lines += ["", *_bracketed(f"export const {each.name} = Object.freeze({{", items, "});")]
    return lines


class Names:
    """What parameters and functions are called in JavaScript."""

    def __init__(self, library: Library) -> None:
        self.taken = _KEYWORDS | _TAKEN | {each.type for each in library.settings.handles}
        self.spellings = {spelling.subject for spelling in library.settings.spellings}

    def parameter(self, parameter: Parameter) -> str:
        """What a parameter is called."""
        name = camel(parameter.name)
        return f"{name}_" if name in self.taken else name

    def member(self, member: Member) -> str:
        """What a method or a function is called; methods may have any word."""
        name = camel(member.name)
        unsafe = name in self.taken if member.owner is None else name in ("constructor", "prototype", "dispose")
        return f"{name}_" if unsafe else name

    def spelling(self, parameter: Parameter) -> str | None:
        """The subject of the spec's `spell` that says how a parameter's values are written."""
        kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
        named = kind.name if isinstance(kind, Named) else ""
        return next((name for name in (parameter.argument, named) if name in self.spellings), None)


class _Writer:
    """Writes the functions of a library."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def function(self, member: Member, form: NumberForm | None) -> list[str]:
        """A function with its documentation; with `form`, one that takes a number as well."""
        function = member.function
        parameters = member.parameters
        names = [self.names.parameter(parameter) for parameter in parameters]
        name = self.names.member(member)
        here = f"{member.owner.type}.{name}" if member.owner else name
        defaults = [default(function, parameter, self.names) for parameter in parameters]
        given = [n if d is None else f"{n} = {d}" for n, d in zip(names, defaults, strict=True)]
        body = self.named(member, names)
        numbers = None
        if form is not None:
            place = form.place
            numbers = parameters[place]
            call = self.call(form.member, None)
            body += [f"if (to.isNumber({names[place]})) {{", *_indented(call), "}"]
        body += self.call(member, numbers)
        if any(re.search(r"\bhere\b", line) for line in body):
            body.insert(0, f'const here = "{here}";')
        before = "export function " if member.owner is None else "" if member.receiver else "static "
        start = f"{before}{name}("
        return [*_comment([function.documentation]), *_bracketed(start, given, ") {"), *_indented(body), "}"]

    def argument(self, member: Member, parameter: Parameter) -> str:
        """What holds a parameter's value in the function."""
        return "this" if parameter is member.receiver else self.names.parameter(parameter)

    def named(self, member: Member, names: list[str]) -> list[str]:
        """The lines that call the function again with parameters from an object of names."""
        first = first_optional(member, self.names)
        if first == len(names):
            return []
        quoted = ", ".join(f'"{name}"' for name in names[first:])
        spread = f"...to.named({names[first]}, here, [{quoted}])"
        name = self.names.member(member)
        owner = "" if member.owner is None else "this." if member.receiver else f"{member.owner.type}."
        called = f"{owner}{name}"
        call = _bracketed(f"return {called}(", [*names[:first], spread], ");")
        return [f"if (to.isNamed({names[first]})) {{", *_indented(call), "}"]

    def call(self, member: Member, numbers: Parameter | None) -> list[str]:
        """The lines that convert the arguments, call the C function and return its result.

        `numbers` is the parameter for which a number is right too, for the words of the error.
        """
        lines: list[str] = []
        passed: list[str] = []
        for parameter in member.function.parameters:
            if parameter is member.receiver:
                passed.append(f'handle(this, {_type(parameter)}, here, "this")')
                continue
            name = self.names.parameter(parameter)
            arguments = f'{name}, here, "{name}"'
            spelling = self.names.spelling(parameter)
            convention = parameter.convention
            if convention in (Convention.HANDLE, Convention.OPTIONAL_HANDLE):
                also = ", true" if parameter is numbers else ""
                call = f'handle({name}, {_type(parameter)}, here, "{name}"{also})'
                passed.append(call if convention is Convention.HANDLE else f"{name} == null ? 0 : {call}")
            elif spelling and convention in _ONE:
                call = f"spell.{spelling}({arguments})"
                none = "-1" if convention in (Convention.OPTIONAL_DTYPE, Convention.OPTIONAL_BOOLEAN) else "to.NONE"
                passed.append(f"{name} == null ? {none} : {call}" if is_optional(parameter) else call)
            elif convention in _ONE:
                passed.append(_ONE[convention].format(arguments))
            elif convention in _TWO:
                first, second = _TWO[convention]
                passed += [first.format(arguments), second.format(name)]
            else:
                handles = convention in (Convention.HANDLES, Convention.OPTIONAL_HANDLES)
                extra = f", {_type(parameter)}" if handles else ""
                size = list_size(parameter)
                extra += f", {size}" if size is not None else ""
                lines.append(f"{name} = {_LISTS[convention]}({arguments}{extra});")
                length = "{}?.length ?? -1" if is_optional(parameter) and not handles else "{}.length"
                passed += [name, length.format(name)]
        return [*lines, *self.result(member, passed)]

    def result(self, member: Member, passed: list[str]) -> list[str]:
        """The lines of the call and of its result."""
        function = member.function
        result = function.result
        outcome = result.outcome
        type_ = result.handle.type if result.handle else ""
        called = f"{function.symbol}("

        taken = [self.argument(member, p) for p in function.parameters if p.consumed]
        if taken:
            called = f"gone({called}"
        closed = f"), {', '.join(taken)})" if taken else ")"
        owner = next((self.argument(member, p) for p in function.parameters if p.name == result.lender), None)

        def plain(before: str, after: str, *more: str) -> list[str]:
            return _bracketed(f"{before}{called}", [*passed, *more], f"{closed}{after};")

        def filled(make: str, read: str) -> list[str]:
            loop = plain("while (out.wants(", "))", "out.data", "out.capacity")
            return [f"const out = {make};", *loop, f"return {read};"]

        match outcome:
            case Outcome.HANDLE | Outcome.OPTIONAL_HANDLE if owner:
                return plain(f"return lent({type_}, {owner}, ", ")")
            case Outcome.HANDLE:
                return plain(f"return made({type_}, ", ")")
            case Outcome.OPTIONAL_HANDLE:
                return plain(f"return maybe({type_}, ", ")")
            case Outcome.HANDLE_TUPLE:
                count = result.count
                lines = plain("to.count(", ")", "out", str(count))
                return [f"const out = new BigInt64Array({count});", *lines, f"return to.objects(out, {type_});"]
            case Outcome.HANDLES | Outcome.OPTIONAL_HANDLES:
                each = next((p for p in function.parameters if p.name == function.each), None)
                make = f"to.longs({self.names.parameter(each)}.length)" if each else "to.longs()"
                return filled(make, f"out.objects({type_})")
            case Outcome.COUNT:
                return plain("return to.count(", ")")
            case Outcome.FLAG:
                return plain("return to.flag(", ")")
            case Outcome.STATIC_TEXT:
                return plain("return ", "")
            case Outcome.NOTHING:
                written = next((p for p in function.parameters if p.name == function.writes), None)
                lines = [*plain("", ""), "to.done();"]
                if written and written.convention is Convention.HANDLE:
                    lines.append(f"return {self.argument(member, written)};")
                return lines
            case _ if outcome in _ROOMS:
                return filled(*_ROOMS[outcome])
            case _:
                array, read = _VALUES[outcome]
                return [f"const out = new {array}(1);", *plain("to.value(", ")", "out"), f"return {read};"]


def camel(name: str) -> str:
    """A name in camel case; underscores at its ends stay."""
    inner = name.strip("_")
    start, end = name[: name.index(inner)], name[name.index(inner) + len(inner) :]
    head, *rest = inner.split("_")
    return start + head + "".join(word[:1].upper() + word[1:] for word in rest) + end


def default(function: Function, parameter: Parameter, names: Names) -> str | None:
    """A schema's default in JavaScript; None where a value must be given."""
    value = default_of(function, parameter)
    if value is None:
        return "null" if is_optional(parameter) else None
    if value in _WORDS:
        return _WORDS[value]
    if value.startswith(("'", '"')):
        return f'"{value[1:-1]}"'
    if value.startswith("["):
        return re.sub(r",\s*", ", ", value)
    if re.match(r"[A-Za-z_]", value):
        return f'"{value.lower()}"' if names.spelling(parameter) else None
    return value


def is_optional(parameter: Parameter) -> bool:
    """Whether a parameter may be none."""
    return parameter.convention.value.endswith("?")


def first_optional(member: Member, names: Names) -> int:
    """The first parameter from which on all may be left out."""
    optional = [default(member.function, parameter, names) is not None for parameter in member.parameters]
    return max((i for i, each in enumerate(optional) if not each), default=-1) + 1


def list_size(parameter: Parameter) -> int | None:
    """How long a list of integers is that may be written as one; None for other parameters."""
    inner = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
    return inner.size if isinstance(inner, ListOf) and str(inner.element) in {"int", "SymInt"} else None


def _type(parameter: Parameter) -> str:
    assert parameter.handle is not None
    return parameter.handle.type


def _article(noun: str) -> str:
    return "An" if noun[0] in "AEIOU" else "A"


def _bracketed(start: str, items: list[str], end: str) -> list[str]:
    """Items between brackets on one line, or on lines of their own where that is too long."""
    line = start + ", ".join(items) + end
    if len(line) <= _WIDTH - 4:
        return [line]
    lines = ["  "]
    for place, item in enumerate(items):
        piece = item if place == len(items) - 1 else f"{item}, "
        if len(lines[-1]) + len(piece) > _WIDTH - 4 and lines[-1].strip():
            lines.append("  ")
        lines[-1] += piece
    return [start, *(line.rstrip() for line in lines), end]


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" if line else line for line in lines]
