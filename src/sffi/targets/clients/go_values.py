"""How the values of each convention stand in Go: the types of parameters and results, what is passed to a shim, what comes back.

What has a default is a field of an *options* struct. A field's zero value stands for its default, so a field is an `Optional` where
its default isn't its type's zero.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.schema.model import ListOf, OptionalOf
from sffi.targets.clients.api import NAMED_NUMBERS
from sffi.targets.clients.go_names import camel, pascal

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter, Result

__all__ = ["Option", "option_of", "passed", "result_type", "returned", "shim", "type_of"]

_REQUIRED = {
    Convention.OPTIONAL_INTEGER: Convention.INTEGER,
    Convention.OPTIONAL_FLOAT: Convention.FLOAT,
    Convention.OPTIONAL_BOOLEAN: Convention.BOOLEAN,
    Convention.OPTIONAL_SCALAR: Convention.SCALAR,
    Convention.OPTIONAL_DTYPE: Convention.DTYPE,
    Convention.OPTIONAL_DEVICE: Convention.DEVICE,
    Convention.OPTIONAL_INTEGERS: Convention.INTEGERS,
    Convention.OPTIONAL_FLOATS: Convention.FLOATS,
    Convention.OPTIONAL_TEXT: Convention.TEXT,
}
_LISTS = {Convention.INTEGERS: "int64", Convention.FLOATS: "float64", Convention.BYTES: "byte"}
_C_ELEMENTS = {"int64": "int64_t", "float64": "double", "byte": "uint8_t"}
_HANDLE_LISTS = (Convention.HANDLES, Convention.OPTIONAL_HANDLES)
_PLAIN = {
    Convention.INTEGER: "int64",
    Convention.FLOAT: "float64",
    Convention.BOOLEAN: "bool",
    Convention.TEXT: "string",
}
_ENUMERATED = {Convention.DTYPE: "DTYPE", Convention.DEVICE: "DEVICE"}
_ZEROS = {"int64": "0", "float64": "0", "bool": "false", "string": '""'}

# A result's Go type, and what makes it of the shim's.
_RESULTS = {
    Outcome.INTEGER: ("int64", "integerOf(made)"),
    Outcome.COUNT: ("int64", "integerOf(made)"),
    Outcome.FLOAT: ("float64", "numberOf(made)"),
    Outcome.BOOLEAN: ("bool", "boolOf(made)"),
    Outcome.FLAG: ("bool", "boolOf(made)"),
    Outcome.INTEGERS: ("[]int64", "listOf[int64](made)"),
    Outcome.FLOATS: ("[]float64", "listOf[float64](made)"),
    Outcome.BYTES: ("[]byte", "listOf[byte](made)"),
    Outcome.TEXT: ("string", "textOf(made)"),
    Outcome.STATIC_TEXT: ("string", "textOf(made)"),
}
_SEVERAL = (Outcome.HANDLES, Outcome.OPTIONAL_HANDLES)
# Results that may say that a call failed.
_BAD = {Outcome.HANDLE: "0", Outcome.OPTIONAL_HANDLE: "0", Outcome.COUNT: "-1", Outcome.FLAG: "false"}
# The elements of results that are lists, and the room for a NUL.
_ELEMENTS = {
    Outcome.HANDLES: ("int64_t", 0),
    Outcome.OPTIONAL_HANDLES: ("int64_t", 0),
    Outcome.HANDLE_TUPLE: ("int64_t", 0),
    Outcome.INTEGERS: ("int64_t", 0),
    Outcome.FLOATS: ("double", 0),
    Outcome.BYTES: ("uint8_t", 0),
    Outcome.TEXT: ("char", 1),
}


@dataclass(frozen=True)
class Option:
    """A field of an options struct. `default` is it in words; `read` is its value, with the default filled in if it is `filled`."""

    name: str
    type: str
    default: str
    read: str
    filled: bool = False


def type_of(parameter: Parameter, library: Library) -> str:
    """The Go type of a parameter."""
    convention = _REQUIRED.get(parameter.convention, parameter.convention)
    optional = convention is not parameter.convention
    if parameter.handle is not None:
        return ("[]*" if convention in _HANDLE_LISTS else "*") + parameter.handle.type
    if convention in _LISTS:
        return f"[]{_LISTS[convention]}"
    if convention is Convention.SCALAR:
        return "Scalar"
    plain = _PLAIN.get(convention) or _enumerated(convention, library)
    return f"Optional[{plain}]" if optional else plain


def option_of(parameter: Parameter, default: str, library: Library) -> Option | None:
    """The field for a parameter with a default; None where Go can't say the default, as that of an object."""
    name = pascal(parameter.name)
    read = f"options.{name}"
    type_ = type_of(parameter, library)
    if default == "None":
        return Option(name, type_, "none", read)
    if parameter.handle is not None:
        return None
    value = _literal(default, parameter)
    if type_ == "Scalar":
        return Option(name, type_, value, f"{read}.or({_scalar(value)})", filled=True)
    if type_.startswith("[]"):
        return Option(
            name, type_, f"[{value}]", f"listOr({', '.join([read, *([value] if value else [])])})", filled=True
        )
    if _ZEROS.get(type_) == value:
        return Option(name, type_, value, read)
    optional = type_ if type_.startswith("Optional") else f"Optional[{type_}]"
    return Option(name, optional, value, f"{read}.Or({value})", filled=True)


def passed(parameter: Parameter, value: str, local: str, *, filled: bool) -> tuple[list[str], str]:
    """The lines before a call that a parameter needs, and its C arguments. `filled` says that `value` can't be none any more."""
    convention = parameter.convention
    required = _REQUIRED.get(convention, convention)
    convention = required if filled else convention
    if required in _LISTS:
        before, value = ([f"{local} := {value}"], local) if filled else ([], value)
        length = f"C.int64_t(len({value}))" if convention is required else f"optionalLengthOf({value})"
        return before, f"(*C.{_C_ELEMENTS[_LISTS[required]]})(pointerOf({value})), {length}"
    if required is Convention.SCALAR:
        before, value = ([f"{local} := {value}"], local) if filled else ([], value)
        return before, f"C.int64_t({value}.bits), C.int64_t({value}.kind)"
    if convention in _HANDLE_LISTS:
        return [f"{local} := handlesOf({value})"], f"(*C.int64_t)(pointerOf({local})), C.int64_t(len({local}))"
    match convention:
        case Convention.TEXT:
            return [f"{local} := []byte({value})"], f"(*C.char)(pointerOf({local})), C.int64_t(len({local}))"
        case Convention.OPTIONAL_TEXT:
            before = [f"{local} := optionalBytesOf({value})"]
            return before, f"(*C.char)(pointerOf({local})), optionalLengthOf({local})"
        case Convention.FLOAT:
            given = ", 1" if parameter.convention is Convention.OPTIONAL_FLOAT else ""
            return [], f"C.double({value}){given}"
        case Convention.OPTIONAL_FLOAT:
            return [], f"C.double({value}.value), flagOf({value}.given)"
        case _:
            return [], _single(convention, value)


def _single(convention: Convention, value: str) -> str:
    """The C argument of a value that is one integer there."""
    match convention:
        case Convention.HANDLE | Convention.OPTIONAL_HANDLE:
            return f"{value}.id()"
        case Convention.BOOLEAN:
            return f"flagOf({value})"
        case Convention.OPTIONAL_BOOLEAN:
            return f"optionalFlagOf({value})"
        case Convention.OPTIONAL_DTYPE:
            return f"C.int64_t({value}.Or(-1))"
        case Convention.OPTIONAL_INTEGER | Convention.OPTIONAL_DEVICE:
            return f"C.int64_t({value}.Or(none))"
        case _:
            return f"C.int64_t({value})"


def shim(function: Function) -> str:
    """The line of C that makes a function's shim."""
    outcome = function.result.outcome
    declared = [text for parameter in function.parameters for text in parameter.c_parameters]
    names = [re.split(r"[ *]", text)[-1] for text in declared]
    if function.result.out_parameters:
        names += ["sffi_out", "sffi_room"] if outcome in _ELEMENTS else ["&sffi_out"]
    start = f"{function.name}, ({', '.join(declared) or 'void'})"
    call = f"{function.symbol}({', '.join(names)})"
    if outcome in _ELEMENTS:
        element, nul = _ELEMENTS[outcome]
        return f"SFFI_LIST({start}, {element}, {nul}, {call})"
    if outcome in _BAD:
        return f"SFFI_VALUE({start}, {_BAD[outcome]}, {call})"
    kind = {Outcome.NOTHING: "NOTHING", Outcome.FLOAT: "NUMBER", Outcome.STATIC_TEXT: "TEXT"}.get(outcome, "INTEGER")
    return f"SFFI_{kind}({start}, {call})"


def result_type(function: Function) -> str:
    """What a function returns. The results of a tuple have names, where these aren't those of parameters."""
    result = function.result
    if result.outcome is Outcome.NOTHING:
        return "error"
    if result.outcome in _RESULTS:
        return f"({_RESULTS[result.outcome][0]}, error)"
    assert result.handle is not None
    one = f"*{result.handle.type}"
    if result.outcome is not Outcome.HANDLE_TUPLE:
        return f"([]{one}, error)" if result.outcome in _SEVERAL else f"({one}, error)"
    names = [camel(name) for name in result.names]
    taken = {camel(parameter.name) for parameter in function.parameters}
    if taken & set(names) or len(set(names)) < result.count:
        return f"({', '.join([one] * result.count)}, error)"
    return f"({', '.join(names)} {one}, err error)"


def returned(result: Result) -> list[str]:
    """The last lines of a method, after a shim has `made` something."""
    if result.outcome is Outcome.NOTHING:
        return ["return errorOf(made)"]
    if result.outcome in _RESULTS:
        return [f"return {_RESULTS[result.outcome][1]}"]
    assert result.handle is not None
    type_ = result.handle.type
    if result.outcome in _SEVERAL:
        return [f"return objectsOf(made, new{type_})"]
    if result.outcome is Outcome.HANDLE_TUPLE:
        return [
            f"objects, failure := objectsOf(made, new{type_})",
            "if failure != nil {",
            f"\treturn {', '.join(['nil'] * result.count)}, failure",
            "}",
            f"return {', '.join(f'objects[{index}]' for index in range(result.count))}, nil",
        ]
    return [f"return {type_[0].lower()}{type_[1:]}Of(made)"]


def _enumerated(convention: Convention, library: Library) -> str:
    """The type of numbers that the library names, an integer where it names none."""
    name = _ENUMERATED[convention]
    return pascal(name) if any(each.name == name for each in library.settings.enumerations) else "int64"


def _literal(default: str, parameter: Parameter) -> str:
    """A schema's default in Go: of a list its elements."""
    if default in {"True", "False"}:
        return default.lower()
    if default in NAMED_NUMBERS:
        return str(NAMED_NUMBERS[default])
    if default.startswith(("'", '"')):
        return f'"{default[1:-1]}"'
    if default.startswith("["):
        return ", ".join(part.strip() for part in default[1:-1].split(",") if part.strip())
    if _REQUIRED.get(parameter.convention, parameter.convention) in _LISTS:
        kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
        return ", ".join([default] * ((kind.size if isinstance(kind, ListOf) else None) or 1))
    return re.sub(r"\.0*$", "", default)


def _scalar(value: str) -> str:
    if value in {"true", "false"}:
        return f"Bool({value})"
    return f"Int({value})" if re.fullmatch(r"-?\d+", value) else f"Float({value})"
