"""The API in Simple (Tier 3) as far as it follows from the schemas: a method or a function an operator.

An operator whose first argument is the handle and whose name says so (`tensor_roll`) becomes a method of the API's type
(`roll`), any other a function (`torch_einsum`). Two operators that differ in one argument being a handle or a number (`X` and
`X_scalar`) become one, which looks at what it got. Defaults are the schema's. What the modules beside the
generated one call or define by hand is theirs, and isn't made a second time; nor are the library's own functions, whose
meaning no schema knows. Every handle's type is called as in the spec; the module of the API's type defines these names.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Parameter
from sffi.schema.model import ListOf, Named, OptionalOf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sffi.plan.model import Function, Library
    from sffi.schema.model import Argument, Type
    from sffi.spec.model import Api, Spelling

__all__ = ["emit_api"]

_SCALARS = (Convention.SCALAR, Convention.OPTIONAL_SCALAR)
_WORDS = {"True": "true", "False": "false", "None": "nil"}
_NUMBERS = "f64 | i64 | bool"
_WIDTH = 100
_CALLED = re.compile(r"\b\w+\b")
_DEFINED = re.compile(r"^\s*(?:static )?(?:fn|me) (\w+)", re.MULTILINE)


@dataclass(frozen=True)
class _Entry:
    """A parameter as the API has it: its name, type, default if any, and the argument that it becomes in the call."""

    name: str
    type: str
    default: str | None
    passed: str


def emit_api(library: Library) -> str:
    """The text of the API's generated module; the spec must have an `api` setting."""
    api = library.settings.api
    assert api is not None
    called, defined = _by_hand(library, api)
    own = {call.namespace for call in library.settings.calls if call.hand_written}
    writer = _Writer(library, api)
    methods: list[str] = []
    functions: list[str] = []
    for group, operators in library.groups:
        made = [
            o
            for o in operators
            if o.place and o.schema.namespace not in own and o.symbol not in called and writer.name(o) not in defined
        ]
        methods += writer.section(group, [o for o in made if writer.is_method(o)], operators, indent=4)
        functions += writer.section(group, [o for o in made if not writer.is_method(o)], operators, indent=0)
    spec = library.spec_path.name
    head = [
        f'"""What follows from the operators\' schemas. Generated from {spec} by `sffi generate`; edit that file."""',
        "",
        *sorted(f"use {module}.{names}" for module, names in writer.imports().items()),
    ]
    parts = ["\n".join(head), f"impl {api.type}:\n" + "\n\n".join(methods), *functions]
    return "\n\n".join(parts) + "\n"


def _by_hand(library: Library, api: Api) -> tuple[set[str], set[str]]:
    """The words that the hand-written modules beside the generated one use, and the functions that they define."""
    generated = {api.file, library.settings.declarations}
    texts = [
        path.read_text(encoding="utf-8") for path in sorted(library.folder.glob("*.spl")) if path.name not in generated
    ]
    called = {word for text in texts for word in _CALLED.findall(text) if word.startswith(library.prefix)}
    return called, {name for text in texts for name in _DEFINED.findall(text)}


def _heading(group: str, *, indent: int) -> str:
    space = " " * indent
    return f"{space}# {'-' * (_WIDTH + 18 - indent - len(group))} {group.lower()}"


class _Writer:
    """Writes methods and functions, and remembers which modules they need."""

    def __init__(self, library: Library, api: Api) -> None:
        self.library = library
        self.api = api
        self.handles = {handle.simple_type: handle.type for handle in library.settings.handles}
        self.spellings = {spelling.subject: spelling for spelling in library.settings.spellings}
        self.used: dict[str, set[str]] = {}

    def imports(self) -> dict[str, str]:
        """What must be imported: the names by module, as a `use` writes them."""
        self.need(self.api.module, self.api.type)
        declarations = ".".join(
            (*self.api.module.split(".")[:-1], self.library.settings.declarations.removesuffix(".spl"))
        )
        return {declarations: "*"} | {
            module: "{" + ", ".join(sorted(names)) + "}" for module, names in self.used.items()
        }

    def need(self, module: str, name: str) -> str:
        """Notes that a name of another module is used."""
        self.used.setdefault(module, set()).add(name)
        return name

    def is_method(self, function: Function) -> bool:
        """Whether an operator is a method: it is named after the handle's type, which comes first."""
        first = function.parameters[0] if function.parameters else None
        stem = f"{self.api.type.lower()}_"
        return first is not None and first.convention is Convention.HANDLE and function.name.startswith(stem)

    def name(self, function: Function) -> str:
        """What the API calls it."""
        if self.is_method(function):
            return function.name.removeprefix(f"{self.api.type.lower()}_")
        return self.api.prefix + function.name

    def section(
        self, group: str, functions: Iterable[Function], all_of_group: Iterable[Function], *, indent: int
    ) -> list[str]:
        """The methods or functions of a group under its heading; nothing where there are none."""
        written = [self.write(function, all_of_group) for function in functions]
        texts = [text for text in written if text]
        return [_heading(group, indent=indent), *texts] if texts else []

    def write(self, function: Function, group: Iterable[Function]) -> str:
        """A method or a function with its documentation; nothing where another one does its work as well."""
        others = {other.name: other for other in group}
        if function.name.endswith("_scalar"):
            partner = others.get(function.name.removesuffix("_scalar"))
            if partner is not None and _differs_in(partner, function) is not None:
                return ""
        scalar = others.get(f"{function.name}_scalar")
        place = None if scalar is None else _differs_in(function, scalar)
        method = self.is_method(function)
        entries = [self.entry(parameter, function) for parameter in function.parameters]
        room = _WIDTH - (8 if method else 4)
        calls = self.call(function, entries, room, method=method)
        if place is not None and scalar is not None:
            entries_here, other = list(entries), entries[place]
            entries_there = [self.entry(parameter, scalar) for parameter in scalar.parameters]
            type_ = f"{self.api.type} | {entries_there[place].type}"
            entries[place] = _Entry(other.name, type_, other.default, other.name)
            calls = [
                f"if {other.name} is {self.api.type}:",
                *(f"    {line}" for line in self.call(function, entries_here, room - 4, method=method)),
                "else:",
                *(f"    {line}" for line in self.call(scalar, entries_there, room - 4, method=method)),
            ]
        if function.result.outcome is Outcome.NOTHING and function.writes is not None:
            changed = "self" if method and function.parameters[0].name == function.writes else function.writes
            calls.append(changed)
        text = self.signature(function, entries[1:] if method else entries, method=method)
        space = "    "
        body = [f"{space}{line}" for line in (*_documentation(function.documentation), *calls)]
        lines = [*text, *body]
        return "\n".join(f"{space}{line}" if method else line for line in lines)

    def signature(self, function: Function, entries: list[_Entry], *, method: bool) -> list[str]:
        """The first lines, `fn name(parameters) -> result:`."""
        required = max((i for i, entry in enumerate(entries) if entry.default is None), default=-1)
        shown = [
            f"{entry.name}: {entry.type}" + (f" = {entry.default}" if entry.default and i > required else "")
            for i, entry in enumerate(entries)
        ]
        result = self.result(function)
        end = f") -> {result}:" if result != "()" else "):"
        start = f"fn {self.name(function)}("
        return _bracketed(start, shown, end, _WIDTH - (4 if method else 0))

    def result(self, function: Function) -> str:
        """The result's type in the API."""
        if function.result.outcome is Outcome.NOTHING and function.writes is not None:
            written = next(p for p in function.parameters if p.name == function.writes)
            return self.named(written.simple_type)
        return self.named(function.result.simple_type)

    def named(self, text: str) -> str:
        """A type of the declarations with the API's names for handles."""
        for declared, name in self.handles.items():
            text, count = re.subn(rf"\b{declared}\b", name, text)
            if count:
                self.need(self.api.module, name)
        return text

    def call(self, function: Function, entries: list[_Entry], room: int, *, method: bool) -> list[str]:
        """The lines of a declaration's call."""
        passed = [entry.passed for entry in entries]
        if method:
            passed[0] = "self"
        return _bracketed(f"{function.symbol}(", passed, ")", room)

    def entry(self, parameter: Parameter, function: Function) -> _Entry:
        """A parameter of the API."""
        argument = next(a for a in function.schema.arguments if a.name == parameter.argument)
        name = parameter.name
        if parameter.handle is not None:
            return _Entry(name, self.named(parameter.simple_type), _default(argument), name)
        spelling = self.spelling(parameter)
        if spelling is not None:
            optional = isinstance(parameter.type, OptionalOf)
            convert = self.need(spelling.module, spelling.optional if optional else spelling.required)
            default = _default(argument)
            if default is not None and default != "nil":
                default = f'"{default.lower()}"'
            return _Entry(name, "text?" if optional else "text", default, f"{convert}({name})")
        if parameter.convention in _SCALARS:
            type_ = f"({_NUMBERS})?" if parameter.convention is Convention.OPTIONAL_SCALAR else _NUMBERS
            return _Entry(name, type_, _default(argument), name)
        if _may_be_one(parameter.type):
            if parameter.convention is Convention.OPTIONAL_INTEGERS:
                given = f"{self.need(self.api.module, 'dims_of')}({name})"
                return _Entry(name, "(i64 | [i64])?", _default(argument), given)
            assert isinstance(parameter.type, ListOf)
            given = f"{self.need(self.api.module, 'ints_each')}({name}, {parameter.type.size})"
            return _Entry(name, "i64 | [i64]", _default(argument), given)
        return _Entry(name, parameter.simple_type, _default(argument), name)

    def spelling(self, parameter: Parameter) -> Spelling | None:
        """How the API writes a parameter's values, if not as the declarations do."""
        kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
        named = kind.name if isinstance(kind, Named) else ""
        return self.spellings.get(parameter.argument) or self.spellings.get(named)


def _differs_in(one: Function, other: Function) -> int | None:
    """Where two operators differ, if only in one argument, which is a handle of the one and a number of the other."""
    if len(one.parameters) != len(other.parameters):
        return None
    places = [
        i
        for i, (a, b) in enumerate(zip(one.parameters, other.parameters, strict=True))
        if (a.name, a.convention) != (b.name, b.convention)
    ]
    if len(places) != 1:
        return None
    a, b = one.parameters[places[0]], other.parameters[places[0]]
    numbers = (Convention.SCALAR, Convention.FLOAT, Convention.INTEGER)
    fits = a.name == b.name and a.convention is Convention.HANDLE and b.convention in numbers
    return places[0] if fits else None


def _may_be_one(kind: Type) -> bool:
    """Whether a list of integers may be written as one: its schema says how long it is."""
    inner = kind.element if isinstance(kind, OptionalOf) else kind
    return isinstance(inner, ListOf) and inner.size is not None and str(inner.element) in {"int", "SymInt"}


def _default(argument: Argument) -> str | None:
    """A schema's default in Simple."""
    value = argument.default
    if value is None:
        return None
    if value in _WORDS:
        return _WORDS[value]
    if value.startswith(("'", '"')):
        return f'"{value[1:-1]}"'
    if re.fullmatch(r"-?\d+", value) and _innermost(argument.type) == "float":
        return f"{value}.0"
    return re.sub(r",\s*", ", ", value) if value.startswith("[") else value


def _innermost(kind: Type) -> str:
    match kind:
        case Named(name):
            return name
        case OptionalOf(element) | ListOf(element):
            return _innermost(element)


def _bracketed(start: str, items: list[str], end: str, room: int) -> list[str]:
    """Items between brackets: on one line, on one of their own, or on one each, as they fit."""
    line = start + ", ".join(items) + end
    if len(line) <= room or not items:
        return [line]
    inner = "    " + ", ".join(items)
    if len(inner) <= room:
        return [start, inner, end]
    return [start, *(f"    {item}," for item in items[:-1]), f"    {items[-1]}", end]


def _documentation(text: str) -> list[str]:
    """The documentation as a text at the beginning of a body, in lines that fit."""
    escaped = text.replace("\\", "\\\\").replace('"""', "'''")
    words = escaped.split(" ")
    lines, line = [], '"""'
    for word in words:
        if len(line) + len(word) > _WIDTH - 10 and line != '"""':
            lines.append(line.rstrip())
            line = ""
        line += word + " "
    return [*lines, line.rstrip() + '"""']
