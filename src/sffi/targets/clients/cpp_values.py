"""How the values of each convention are written in C++: parameters, what is passed to the C function, defaults, results."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.schema.model import ListOf, OptionalOf
from sffi.targets.clients.api import NAMED_NUMBERS, default_of

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library, Parameter, Result

__all__ = ["Value", "identifier", "result_expression", "result_type", "value_of"]

_INTEGER = "std::int64_t"
_KEYWORDS = frozenset(
    """
    alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t char32_t char8_t class
    co_await co_return co_yield compl concept const const_cast consteval constexpr constinit continue decltype
    default delete do double dynamic_cast else enum explicit export extern false float for friend goto if inline int
    long mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public register
    reinterpret_cast requires return short signed sizeof static static_assert static_cast struct switch template
    this thread_local throw true try typedef typeid typename union unsigned using virtual void volatile wchar_t
    while xor xor_eq
    """.split()  # noqa: SIM905 - a list of strings would be longer and no clearer
)

# {T} the handle's type, {D} and {V} the enumerations of dtypes and devices, {I} a list's type, of `List` or `OptionalList`.
_TYPES = {
    Convention.HANDLE: "const {T} &",
    Convention.OPTIONAL_HANDLE: "Maybe<{T}> ",
    Convention.HANDLES: "const Objects<{T}> &",
    Convention.OPTIONAL_HANDLES: "const Objects<{T}> &",
    Convention.INTEGER: "std::int64_t ",
    Convention.OPTIONAL_INTEGER: "std::optional<std::int64_t> ",
    Convention.FLOAT: "double ",
    Convention.OPTIONAL_FLOAT: "std::optional<double> ",
    Convention.BOOLEAN: "bool ",
    Convention.OPTIONAL_BOOLEAN: "std::optional<bool> ",
    Convention.SCALAR: "Scalar ",
    Convention.OPTIONAL_SCALAR: "std::optional<Scalar> ",
    Convention.DTYPE: "{D} ",
    Convention.OPTIONAL_DTYPE: "std::optional<{D}> ",
    Convention.DEVICE: "{V} ",
    Convention.OPTIONAL_DEVICE: "std::optional<{V}> ",
    Convention.INTEGERS: "List<{I}> ",
    Convention.OPTIONAL_INTEGERS: "OptionalList<{I}> ",
    Convention.FLOATS: "List<double> ",
    Convention.OPTIONAL_FLOATS: "OptionalList<double> ",
    Convention.BYTES: "List<std::uint8_t> ",
    Convention.TEXT: "std::string_view ",
    Convention.OPTIONAL_TEXT: "std::optional<std::string_view> ",
}

# An object that the call consumes is passed by value. Its owner, which frees it once more, is answered that it is dead.
_CONSUMED = "{T} "

# What the C function is given. {n} is the parameter, {P} the prefix of macros.
_PASSED = {
    Convention.HANDLE: "{n}.get()",
    Convention.OPTIONAL_HANDLE: "{n}.get()",
    Convention.HANDLES: "{n}.data(), {n}.size()",
    Convention.OPTIONAL_HANDLES: "{n}.data(), {n}.size()",
    Convention.INTEGER: "{n}",
    Convention.OPTIONAL_INTEGER: "detail::number_or({n}, {P}NONE)",
    Convention.FLOAT: "{n}",
    Convention.OPTIONAL_FLOAT: "{n}.value_or(0), {n}.has_value()",
    Convention.BOOLEAN: "{n}",
    Convention.OPTIONAL_BOOLEAN: "detail::number_or({n}, -1)",
    Convention.SCALAR: "{n}.bits(), {n}.kind()",
    Convention.OPTIONAL_SCALAR: "{n} ? {n}->bits() : 0, {n} ? {n}->kind() : 0",
    Convention.DTYPE: "static_cast<std::int64_t>({n})",
    Convention.OPTIONAL_DTYPE: "detail::number_or({n}, -1)",
    Convention.DEVICE: "static_cast<std::int64_t>({n})",
    Convention.OPTIONAL_DEVICE: "detail::number_or({n}, {P}NONE)",
    Convention.INTEGERS: "{n}.data(), {n}.size()",
    Convention.OPTIONAL_INTEGERS: "{n}.data(), {n}.size()",
    Convention.FLOATS: "{n}.data(), {n}.size()",
    Convention.OPTIONAL_FLOATS: "{n}.data(), {n}.size()",
    Convention.BYTES: "{n}.data(), {n}.size()",
    Convention.TEXT: "{n}.data(), detail::length({n})",
    Convention.OPTIONAL_TEXT: "detail::data_or_null({n}), detail::length({n})",
}

_RESULT_TYPES = {
    Outcome.HANDLE: "{T}",
    Outcome.OPTIONAL_HANDLE: "std::optional<{T}>",
    Outcome.HANDLES: "std::vector<{T}>",
    Outcome.OPTIONAL_HANDLES: "std::vector<std::optional<{T}>>",
    Outcome.HANDLE_TUPLE: "std::tuple<{Ts}>",
    Outcome.INTEGER: "std::int64_t",
    Outcome.FLOAT: "double",
    Outcome.BOOLEAN: "bool",
    Outcome.INTEGERS: "std::vector<std::int64_t>",
    Outcome.FLOATS: "std::vector<double>",
    Outcome.BYTES: "std::vector<std::uint8_t>",
    Outcome.TEXT: "std::string",
    Outcome.COUNT: "std::int64_t",
    Outcome.FLAG: "bool",
    Outcome.STATIC_TEXT: "std::string",
    Outcome.NOTHING: "void",
}

# The expression of a result. {c} is the call as far as the arguments go: `rt_box_add(a, b`. Where the result goes
# through a pointer, the call stands in a lambda.
_MANY = "[&](auto *out_, std::int64_t capacity_) {{ return {c}out_, capacity_); }}"
_ONE = "[&](auto *out_) {{ return {c}out_); }}"
_RESULTS = {
    Outcome.HANDLE: "detail::object<{T}>({c}))",
    Outcome.OPTIONAL_HANDLE: "detail::optional_object<{T}>({c}))",
    Outcome.HANDLES: f"detail::objects<{{T}}, {{T}}>({{guess}}, {_MANY})",
    Outcome.OPTIONAL_HANDLES: f"detail::objects<{{T}}, std::optional<{{T}}>>({{guess}}, {_MANY})",
    Outcome.HANDLE_TUPLE: f"detail::tuple<{{T}}>(std::make_index_sequence<{{k}}>(), {_MANY})",
    Outcome.INTEGER: f"detail::value<std::int64_t>({_ONE})",
    Outcome.FLOAT: f"detail::value<double>({_ONE})",
    Outcome.BOOLEAN: f"detail::value<std::int64_t>({_ONE}) != 0",
    Outcome.INTEGERS: f"detail::elements<std::vector<std::int64_t>>(8, {_MANY})",
    Outcome.FLOATS: f"detail::elements<std::vector<double>>(0, {_MANY})",
    Outcome.BYTES: f"detail::elements<std::vector<std::uint8_t>>(0, {_MANY})",
    Outcome.TEXT: f"detail::text({_MANY})",
    Outcome.COUNT: "detail::count({c}))",
    Outcome.FLAG: "detail::flag({c}))",
    Outcome.STATIC_TEXT: "{c})",
    Outcome.NOTHING: "{c})",
}


@dataclass(frozen=True)
class Value:
    """A parameter: its type with what stands between that and the name, its name, its default, what the C function gets."""

    type: str
    name: str
    default: str | None
    passed: str


def identifier(name: str, taken: frozenset[str] = frozenset()) -> str:
    """A name that C++ doesn't keep for itself and that isn't taken."""
    return f"{name}_" if name in _KEYWORDS or name in taken else name


def value_of(parameter: Parameter, function: Function, library: Library) -> Value:
    """A parameter in C++."""
    name = identifier(parameter.name)
    enumerations = {enumeration.name for enumeration in library.settings.enumerations}
    type_ = _CONSUMED if parameter.consumed else _TYPES[parameter.convention]
    written = type_.format(
        T=parameter.handle.type if parameter.handle else "",
        D="Dtype" if "DTYPE" in enumerations else _INTEGER,
        V="Device" if "DEVICE" in enumerations else _INTEGER,
        I=_element(parameter),
    )
    passed = _PASSED[parameter.convention].format(n=name, P=library.macro_prefix)
    return Value(written, name, _default(parameter, function, library), passed)


def result_type(result: Result) -> str:
    """A result's type in C++."""
    kind = result.handle.type if result.handle else ""
    written = _RESULT_TYPES[result.outcome].format(T=kind, Ts=", ".join([kind] * result.count))
    return f"Borrowed<{written}>" if result.lender else written


def result_expression(function: Function, passed: list[str]) -> str:
    """The expression that calls the C function and is its result in C++."""
    result = function.result
    more = ", " if passed and result.out_parameters else ""
    each = next((p for p in function.parameters if p.name == function.each), None)
    expression = _RESULTS[result.outcome].format(
        c=f"{function.symbol}({', '.join(passed)}{more}",
        T=result.handle.type if result.handle else "",
        k=result.count,
        guess=8 if each is None else f"static_cast<std::size_t>({identifier(each.name)}.size())",
    )
    return f"{result_type(result)}({expression})" if result.lender else expression


def _element(parameter: Parameter) -> str:
    """What a list has in it, and how many where one may stand for all."""
    kind = parameter.type.element if isinstance(parameter.type, OptionalOf) else parameter.type
    size = kind.size if isinstance(kind, ListOf) else None
    return _INTEGER if size is None else f"{_INTEGER}, {size}"


def _default(parameter: Parameter, function: Function, library: Library) -> str | None:
    """The schema's default in C++; None where there is none that can be said."""
    text = default_of(function, parameter)
    match text:
        case None:
            return None
        case "None":
            return "{}" if parameter.consumed else "std::nullopt"
        case "True" | "False":
            return text.lower()
    if text in NAMED_NUMBERS:
        return _enumerator(parameter, NAMED_NUMBERS[text], library)
    if text.startswith("["):
        return "{" + re.sub(r",\s*", ", ", text[1:-1]) + "}"
    if text.startswith(("'", '"')):
        return f'"{text[1:-1]}"'
    return None if re.match(r"[A-Za-z_]", text) else text


def _enumerator(parameter: Parameter, number: int, library: Library) -> str:
    """A number, or the dtype that has it where a dtype is meant."""
    if parameter.convention in (Convention.DTYPE, Convention.OPTIONAL_DTYPE):
        for enumeration in library.settings.enumerations:
            for name, value in enumeration.members:
                if enumeration.name == "DTYPE" and value == number:
                    return f"Dtype::{identifier(name.lower())}"
    return str(number)
