"""The generated file of a Go client: a cgo package with a type for every handle type and a method for every operator.

It is a package of its own; files beside it say how the library is linked and add what only people can write. A *shim* is the C function
that a method calls (`go_base` says why). What has a default is a field of an *options* struct, whose zero value stands
for the defaults: a field is an `Optional` where its default isn't its type's zero.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from string import Template
from typing import TYPE_CHECKING

from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Origin
from sffi.schema.model import ListOf, OptionalOf
from sffi.targets.clients.api import NAMED_NUMBERS, Member, default_of, members
from sffi.targets.clients.go_base import C_BASE, GO_BASE, GO_OBJECT, GO_OBJECTS

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter, Result
    from sffi.spec import Handle

__all__ = ["emit"]

_WIDTH = 110
# What a parameter can't be called: Go's words, and what bodies of methods use.
_WORDS = """
    break case chan const continue default defer else fallthrough for func go goto if import interface map package range return
    select struct switch type var append bool byte error false float64 int64 len make nil string true uint8
    C runtime unsafe made options objects failure err none flagOf optionalFlagOf pointerOf optionalLengthOf optionalBytesOf
    listOr handlesOf integerOf numberOf boolOf listOf textOf objectsOf errorOf
"""
# Exported names of the base.
_BASE = """
    Error Code Optional Some Scalar Int Float Bool Available Version ABIVersion HasFeature LiveHandles Scope Scoped Must
"""
_TAKEN = frozenset(_WORDS.split())
_NAMES = frozenset(_BASE.split())
_INITIALISMS = {word.lower(): word for word in ("ABI", "API", "CPU", "GPU", "ID", "IO", "JSON", "SQL", "URL", "UTF8")}
_LISTS = {
    Convention.INTEGERS: "int64",
    Convention.OPTIONAL_INTEGERS: "int64",
    Convention.FLOATS: "float64",
    Convention.OPTIONAL_FLOATS: "float64",
    Convention.BYTES: "byte",
}
_C_ELEMENTS = {"int64": "int64_t", "float64": "double", "byte": "uint8_t"}
_HANDLE_LISTS = (Convention.HANDLES, Convention.OPTIONAL_HANDLES)
_OPTIONALS = {
    Convention.OPTIONAL_INTEGER: "int64",
    Convention.OPTIONAL_FLOAT: "float64",
    Convention.OPTIONAL_BOOLEAN: "bool",
    Convention.OPTIONAL_TEXT: "string",
}
_PLAIN = {
    Convention.INTEGER: "int64",
    Convention.FLOAT: "float64",
    Convention.BOOLEAN: "bool",
    Convention.TEXT: "string",
    Convention.C_STRING: "string",
    Convention.SCALAR: "Scalar",
    Convention.OPTIONAL_SCALAR: "Scalar",
}
_ENUMERATED = {
    Convention.DTYPE: "DTYPE",
    Convention.OPTIONAL_DTYPE: "DTYPE",
    Convention.DEVICE: "DEVICE",
    Convention.OPTIONAL_DEVICE: "DEVICE",
}
_ZEROS = {"int64": "0", "float64": "0", "bool": "false", "string": '""'}
# An outcome's shim, its Go type, and what turns the shim's result into it.
_RESULTS = {
    Outcome.INTEGER: ("int64", "integerOf({})"),
    Outcome.COUNT: ("int64", "integerOf({})"),
    Outcome.FLOAT: ("float64", "numberOf({})"),
    Outcome.BOOLEAN: ("bool", "boolOf({})"),
    Outcome.FLAG: ("bool", "boolOf({})"),
    Outcome.INTEGERS: ("[]int64", "listOf[int64]({})"),
    Outcome.FLOATS: ("[]float64", "listOf[float64]({})"),
    Outcome.BYTES: ("[]byte", "listOf[byte]({})"),
    Outcome.TEXT: ("string", "textOf({})"),
}
_BAD = {Outcome.HANDLE: "0", Outcome.OPTIONAL_HANDLE: "0", Outcome.COUNT: "-1", Outcome.FLAG: "false"}
_ELEMENTS = {
    Outcome.HANDLES: ("int64_t", 0),
    Outcome.OPTIONAL_HANDLES: ("int64_t", 0),
    Outcome.HANDLE_TUPLE: ("int64_t", 0),
    Outcome.INTEGERS: ("int64_t", 0),
    Outcome.FLOATS: ("double", 0),
    Outcome.BYTES: ("uint8_t", 0),
    Outcome.TEXT: ("char", 1),
}


def emit(library: Library) -> str:
    """The text of the generated file."""
    return _Emitter(library).text()


@dataclass(frozen=True)
class _Field:
    """A field of an options struct: what it is, what it stands for when it is left out, and how it is read."""

    name: str
    type: str
    default: str
    read: str


@dataclass
class _Emitter:
    """What has been named so far: exported names are unique in a package."""

    library: Library
    names: set[str] = field(default_factory=set)

    def text(self) -> str:
        library = self.library
        handles = library.settings.handles
        enumerations = library.settings.enumerations
        self.names |= _NAMES | {f"Err{_pascal(code.name)}" for code in ERROR_CODES}
        self.names |= {handle.type for handle in handles} | {_pascal(each.name) for each in enumerations}
        for each in enumerations:
            self.names |= {_pascal(each.name) + _pascal(name) for name, _ in each.members}
        found = [member for member in members(library) if member.function.result.outcome is not Outcome.STATIC_TEXT]
        parts = [self.head(found), *_enumerations(library), *(_object(handle) for handle in handles)]
        parts += [_scope_of_many(handle, found) for handle in handles]
        parts += [self.member(member) for member in found]
        return "\n".join(part for part in parts if part)

    def head(self, found: list[Member]) -> str:
        """Everything before what belongs to this library alone: shims, imports, and the base."""
        library = self.library
        words = {
            "p": library.prefix,
            "P": library.macro_prefix,
            "header": library.header_name,
            "title": library.settings.title,
        }
        frees = [function for function in library.functions if function.origin is Origin.FREE]
        shims = [_shim(function) for function in (*frees, *(member.function for member in found))]
        imports = ["io", "math", "strconv", "unsafe", *(["runtime", "sync/atomic"] if library.settings.handles else [])]
        codes = [(f"Err{_pascal(code.name)}", code.number, code.meaning) for code in ERROR_CODES if code.number]
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
        required, fields, locals_, passed = [], [], [], []
        if member.receiver is not None:
            passed.append(f"{_receiver(member)}.id()")
        for parameter in member.parameters:
            default = default_of(function, parameter)
            entry = None if default is None else self.field(parameter, default)
            if entry is None:
                required.append(parameter)
                lines, values = self.passed(parameter, _camel(parameter.name), f"{_camel(parameter.name)}Given")
            else:
                fields.append(entry)
                lines, values = self.passed(parameter, entry.read, _camel(parameter.name), read=True)
            locals_ += lines
            passed.append(values)
        lines = []
        options = self.unique(f"{name}Options", member) if fields else ""
        if fields:
            lines += [
                f"// {options} are what {_shown(name, member)} takes beside its parameters.",
                f"type {options} struct {{",
            ]
            for entry in fields:
                lines += [f"\t// {entry.name} is {entry.default} by default.", f"\t{entry.name} {entry.type}"]
            lines += ["}", ""]
        parameters = [f"{_camel(parameter.name)} {self.type(parameter)}" for parameter in required]
        parameters += [f"options *{options}"] if fields else []
        receiver = f"({_receiver(member)} *{member.owner.type}) " if member.receiver and member.owner else ""
        lines += _documentation(name, member, self.library, options)
        taken = {_camel(parameter.name) for parameter in function.parameters}
        lines.append(f"func {receiver}{name}({', '.join(parameters)}) {_result_type(function.result, taken)} {{")
        if fields:
            lines += ["\tif options == nil {", f"\t\toptions = &{options}{{}}", "\t}"]
        lines += [f"\t{line}" for line in locals_]
        lines += [f"\tmade := C.call_{function.name}({', '.join(passed)})"]
        lines += [f"\truntime.KeepAlive({kept})" for kept in self.kept(member)]
        lines += [f"\t{line}" for line in _returned(function.result)]
        return "\n".join([*lines, "}", ""])

    def name(self, member: Member) -> str:
        """The exported name: of a method unique in its type, of all else in the package."""
        if member.receiver is not None and member.owner is not None:
            name = _pascal(member.name)
            key = f"{member.owner.type}.{name}"
            if name == "Close" or key in self.names:
                name = _pascal(member.function.name)
                key = f"{member.owner.type}.{name}"
            self.names.add(key)
            return name
        if member.owner is None:
            return self.unique(_pascal(member.name), member)
        made = f"New{member.owner.type}" if member.name == "new" else member.owner.type + _pascal(member.name)
        return self.unique(made, member)

    def unique(self, name: str, member: Member) -> str:
        """A name that is free in the package: of options with the type before it, of a function with `Do`."""
        if name in self.names:
            name = (member.owner.type if member.owner and name.endswith("Options") else "Do") + name
        self.names.add(name)
        return name

    def type(self, parameter: Parameter) -> str:
        """The Go type of a parameter."""
        convention = parameter.convention
        if convention in _LISTS:
            return f"[]{_LISTS[convention]}"
        if convention in _OPTIONALS:
            return f"Optional[{_OPTIONALS[convention]}]"
        if convention in _ENUMERATED:
            return (
                f"Optional[{self.enumerated(convention)}]" if _is_optional(convention) else self.enumerated(convention)
            )
        if convention in _PLAIN:
            return _PLAIN[convention]
        assert parameter.handle is not None
        return f"[]*{parameter.handle.type}" if convention in _HANDLE_LISTS else f"*{parameter.handle.type}"

    def enumerated(self, convention: Convention) -> str:
        """The type of numbers that the library names, an integer where it names none."""
        name = _ENUMERATED[convention]
        return _pascal(name) if any(each.name == name for each in self.library.settings.enumerations) else "int64"

    def field(self, parameter: Parameter, default: str) -> _Field | None:
        """The field of a parameter with a default; None where Go can't say the default."""
        name = _pascal(parameter.name)
        read = f"options.{name}"
        plain = self.type(parameter)
        value = _value(default, parameter)
        if default == "None":
            return _Field(name, plain, "none", read)
        match parameter.convention:
            case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
                return _Field(name, plain, default, f"{read}.or({_scalar(value)})")
            case convention if convention in _LISTS:
                shown = f"[{value}]"
                return _Field(name, plain, shown, f"listOr({', '.join([read, *([value] if value else [])])})")
            case convention if convention in _HANDLE_LISTS or plain.startswith("*"):
                return None
            case convention if _is_optional(convention):
                return _Field(name, plain, value, f"{read}.Or({value})")
        if _ZEROS.get(plain) == value:
            return _Field(name, plain, value, read)
        return _Field(name, f"Optional[{plain}]", value, f"{read}.Or({value})")

    def passed(self, parameter: Parameter, value: str, local: str, *, read: bool = False) -> tuple[list[str], str]:
        """What stands before a call for a parameter, and the C arguments. `read` says that defaults are filled in."""
        convention = parameter.convention
        if convention in _LISTS:
            before = [f"{local} := {value}"] if value.startswith("listOr") else []
            value = local if before else value
            length = f"optionalLengthOf({value})" if _is_optional(convention) else f"C.int64_t(len({value}))"
            return before, f"(*C.{_C_ELEMENTS[_LISTS[convention]]})(pointerOf({value})), {length}"
        if convention in _HANDLE_LISTS:
            return [f"{local} := handlesOf({value})"], f"(*C.int64_t)(pointerOf({local})), C.int64_t(len({local}))"
        match convention:
            case Convention.HANDLE | Convention.OPTIONAL_HANDLE:
                return [], f"{value}.id()"
            case Convention.FLOAT:
                return [], f"C.double({value})"
            case Convention.BOOLEAN:
                return [], f"flagOf({value})"
            case Convention.OPTIONAL_BOOLEAN if ".Or(" not in value:
                return [], f"optionalFlagOf({value})"
            case Convention.OPTIONAL_BOOLEAN:
                return [], f"flagOf({value})"
            case Convention.OPTIONAL_FLOAT if ".Or(" not in value:
                return [], f"C.double({value}.value), flagOf({value}.given)"
            case Convention.OPTIONAL_FLOAT:
                return [], f"C.double({value}), 1"
            case Convention.SCALAR | Convention.OPTIONAL_SCALAR:
                before = [f"{local} := {value}"] if ".or(" in value else []
                value = local if before else value
                return before, f"C.int64_t({value}.bits), C.int64_t({value}.kind)"
            case Convention.TEXT:
                text = f"[]byte({value})"
                return [f"{local} := {text}"], f"(*C.char)(pointerOf({local})), C.int64_t(len({local}))"
            case Convention.OPTIONAL_TEXT:
                text = f"[]byte({value})" if ".Or(" in value else f"optionalBytesOf({value})"
                return [f"{local} := {text}"], f"(*C.char)(pointerOf({local})), optionalLengthOf({local})"
            case Convention.C_STRING:
                return [], f"(*C.char)(pointerOf(append([]byte({value}), 0)))"
            case Convention.OPTIONAL_DTYPE if not (read and ".Or(" in value):
                return [], f"C.int64_t({value}.Or(-1))"
            case Convention.OPTIONAL_INTEGER | Convention.OPTIONAL_DEVICE if not (read and ".Or(" in value):
                return [], f"C.int64_t({value}.Or(none))"
        return [], f"C.int64_t({value})"

    def kept(self, member: Member) -> list[str]:
        """Objects that must not be freed before the call returns, as no more of them than handles is passed."""
        kept = [_receiver(member)] if member.receiver is not None else []
        for parameter in member.parameters:
            if parameter.handle is None:
                continue
            default = default_of(member.function, parameter)
            in_options = default is not None and self.field(parameter, default) is not None
            kept.append(f"options.{_pascal(parameter.name)}" if in_options else _camel(parameter.name))
        return kept


def _shim(function: Function) -> str:
    """The line of C that makes a function's shim."""
    result = function.result
    inputs = ", ".join(text for parameter in function.parameters for text in parameter.c_parameters) or "void"
    names = [re.split(r"[ *]", text)[-1] for parameter in function.parameters for text in parameter.c_parameters]
    if result.out_parameters:
        names += ["out", "room"] if result.outcome in _ELEMENTS else ["&out"]
    start = f"{function.name}, ({inputs})"
    call = f"{function.symbol}({', '.join(names)})"
    if result.outcome in _ELEMENTS:
        element, nul = _ELEMENTS[result.outcome]
        return f"SFFI_LIST({start}, {element}, {nul}, {call})"
    match result.outcome:
        case Outcome.NOTHING:
            return f"SFFI_NOTHING({start}, {call})"
        case Outcome.FLOAT:
            return f"SFFI_NUMBER({start}, {call})"
        case Outcome.INTEGER | Outcome.BOOLEAN:
            return f"SFFI_INTEGER({start}, {call})"
        case _:
            return f"SFFI_VALUE({start}, {_BAD[result.outcome]}, {call})"


def _enumerations(library: Library) -> list[str]:
    parts = []
    for each in library.settings.enumerations:
        name = _pascal(each.name)
        rows = [(name + _pascal(member), number, "") for member, number in each.members]
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


def _scope_of_many(handle: Handle, found: list[Member]) -> str:
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


def _shown(name: str, member: Member) -> str:
    return f"{member.owner.type}.{name}" if member.owner and member.receiver else name


def _receiver(member: Member) -> str:
    assert member.receiver is not None
    return _camel(member.receiver.name)


def _result_type(result: Result, taken: set[str]) -> str:
    """What a function returns; the results of a tuple have names where they aren't those of parameters."""
    if result.outcome is Outcome.NOTHING:
        return "error"
    if result.outcome in _RESULTS:
        return f"({_RESULTS[result.outcome][0]}, error)"
    assert result.handle is not None
    one = f"*{result.handle.type}"
    if result.outcome is Outcome.HANDLE_TUPLE:
        names = [_camel(name) for name in result.names]
        if taken & set(names) or len(set(names)) < result.count:
            return f"({', '.join([one] * result.count)}, error)"
        return f"({', '.join(names)} {one}, err error)"
    return f"([]{one}, error)" if result.outcome in {Outcome.HANDLES, Outcome.OPTIONAL_HANDLES} else f"({one}, error)"


def _returned(result: Result) -> list[str]:
    """The last lines of a method."""
    if result.outcome is Outcome.NOTHING:
        return ["return errorOf(made)"]
    if result.outcome in _RESULTS:
        return [f"return {_RESULTS[result.outcome][1].format('made')}"]
    assert result.handle is not None
    type_ = result.handle.type
    if result.outcome in {Outcome.HANDLES, Outcome.OPTIONAL_HANDLES}:
        return [f"return objectsOf(made, new{type_})"]
    if result.outcome is Outcome.HANDLE_TUPLE:
        none = ", ".join(["nil"] * result.count)
        several = ", ".join(f"objects[{index}]" for index in range(result.count))
        return [
            f"objects, failure := objectsOf(made, new{type_})",
            "if failure != nil {",
            f"\treturn {none}, failure",
            "}",
            f"return {several}, nil",
        ]
    return [f"return {type_[0].lower()}{type_[1:]}Of(made)"]


def _value(default: str, parameter: Parameter) -> str:
    """A schema's default in Go: of a list its elements."""
    if default in {"True", "False"}:
        return default.lower()
    if default in NAMED_NUMBERS:
        return str(NAMED_NUMBERS[default])
    if default.startswith(("'", '"')):
        return f'"{default[1:-1]}"'
    if default.startswith("["):
        return ", ".join(part.strip() for part in default[1:-1].split(",") if part.strip())
    if parameter.convention in _LISTS:
        kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
        return ", ".join([default] * ((kind.size if isinstance(kind, ListOf) else None) or 1))
    if re.fullmatch(r"-?\d+\.0*", default):
        return default.partition(".")[0]
    return default


def _scalar(value: str) -> str:
    if value in {"true", "false"}:
        return f"Bool({value})"
    return f"Int({value})" if re.fullmatch(r"-?\d+", value) else f"Float({value})"


def _is_optional(convention: Convention) -> bool:
    return convention.value.endswith("?")


def _pascal(name: str) -> str:
    """`add_scaled_` is AddScaledInPlace, `linalg_qr` LinalgQr, `CPU` CPU."""
    words = [word for word in name.rstrip("_").split("_") if word]
    joined = "".join(
        _INITIALISMS.get(w.lower()) or (w.capitalize() if w.isupper() else w[0].upper() + w[1:]) for w in words
    )
    return joined + ("InPlace" if name.endswith("_") else "")


def _camel(name: str) -> str:
    """`negative_slope` is negativeSlope, `Vh` vh; Go's own words get an underscore."""
    first, *rest = name.split("_")
    joined = first.lower() + "".join(word[:1].upper() + word[1:] for word in rest)
    return joined + "_" if joined in _TAKEN else joined
