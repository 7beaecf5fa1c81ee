"""The conventions of the C ABI: how a value of each kind crosses it, in either direction.

`{n}` is the parameter's name and `{h}` the handle type's name in Simple. Only scalars and pointer-with-length cross:
no structs, no callbacks. What each convention means in C++ is the C++ target's business, how CPython's objects become
these parameters is the host module's.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

__all__ = ["PARAMETER_FORMS", "RESULT_FORMS", "Convention", "Outcome", "ParameterForm", "ResultForm"]


class Convention(Enum):
    """How one argument crosses."""

    HANDLE = "handle"
    OPTIONAL_HANDLE = "handle?"
    HANDLES = "handle[]"
    OPTIONAL_HANDLES = "handle?[]"
    INTEGER = "int"
    OPTIONAL_INTEGER = "int?"
    FLOAT = "float"
    OPTIONAL_FLOAT = "float?"
    BOOLEAN = "bool"
    OPTIONAL_BOOLEAN = "bool?"
    SCALAR = "Scalar"
    OPTIONAL_SCALAR = "Scalar?"
    DTYPE = "ScalarType"
    OPTIONAL_DTYPE = "ScalarType?"
    DEVICE = "Device"
    OPTIONAL_DEVICE = "Device?"
    INTEGERS = "int[]"
    OPTIONAL_INTEGERS = "int[]?"
    FLOATS = "float[]"
    OPTIONAL_FLOATS = "float[]?"
    BYTES = "byte[]"
    TEXT = "str"
    OPTIONAL_TEXT = "str?"
    C_STRING = "cstring"


class Outcome(Enum):
    """How a result crosses."""

    HANDLE = "handle"
    OPTIONAL_HANDLE = "handle?"
    HANDLES = "handle[]"
    OPTIONAL_HANDLES = "handle?[]"
    HANDLE_TUPLE = "handle tuple"
    INTEGER = "int"
    FLOAT = "float"
    BOOLEAN = "bool"
    INTEGERS = "int[]"
    FLOATS = "float[]"
    BYTES = "byte[]"
    TEXT = "str"
    COUNT = "count"
    FLAG = "flag"
    STATIC_TEXT = "static_text"
    NOTHING = "()"


@dataclass(frozen=True)
class ParameterForm:
    """The C parameters of a convention, its type in Simple, and what the header says about it."""

    c: tuple[str, ...]
    simple: str
    words: str


@dataclass(frozen=True)
class ResultForm:
    """The C result, the parameters it is written through, its type in Simple, the value that says "failed"."""

    c: str
    out: tuple[str, ...]
    simple: str
    failure: str
    words: str


PARAMETER_FORMS: dict[Convention, ParameterForm] = {
    Convention.HANDLE: ParameterForm(("int64_t {n}",), "{h}", "borrowed"),
    Convention.OPTIONAL_HANDLE: ParameterForm(("int64_t {n}",), "{h}?", "borrowed; 0 = none"),
    Convention.HANDLES: ParameterForm(
        ("const int64_t *{n}", "int64_t {n}_len"), "[{h}]", "{n}_len handles, borrowed for the call"
    ),
    Convention.OPTIONAL_HANDLES: ParameterForm(
        ("const int64_t *{n}", "int64_t {n}_len"), "[{h}?]", "{n}_len handles, 0 = none, borrowed for the call"
    ),
    Convention.INTEGER: ParameterForm(("int64_t {n}",), "i64", "an integer"),
    Convention.OPTIONAL_INTEGER: ParameterForm(("int64_t {n}",), "i64?", "an integer; {P}NONE = none"),
    Convention.FLOAT: ParameterForm(("double {n}",), "f64", "a number"),
    Convention.OPTIONAL_FLOAT: ParameterForm(("double {n}", "int64_t has_{n}"), "f64?", "a number; has_{n} 0 = none"),
    Convention.BOOLEAN: ParameterForm(("int64_t {n}",), "bool", "0 or 1"),
    Convention.OPTIONAL_BOOLEAN: ParameterForm(("int64_t {n}",), "bool?", "0 or 1; -1 = none"),
    Convention.SCALAR: ParameterForm(
        ("int64_t {n}", "int64_t {n}_kind"), "i64 | f64 | bool", "pass {P}INT(x), {P}FLOAT(x) or {P}BOOL(x)"
    ),
    Convention.OPTIONAL_SCALAR: ParameterForm(
        ("int64_t {n}", "int64_t {n}_kind"),
        "(i64 | f64 | bool)?",
        "pass {P}INT(x), {P}FLOAT(x), {P}BOOL(x) or {P}NO_SCALAR",
    ),
    Convention.DTYPE: ParameterForm(("int64_t {n}",), "i64", "a {P}DTYPE_*"),
    Convention.OPTIONAL_DTYPE: ParameterForm(("int64_t {n}",), "i64?", "a {P}DTYPE_*; -1 = none"),
    Convention.DEVICE: ParameterForm(("int64_t {n}",), "i64", "-1 = CPU, n = CUDA n, or a {P}DEVICE_*"),
    Convention.OPTIONAL_DEVICE: ParameterForm(
        ("int64_t {n}",), "i64?", "-1 = CPU, n = CUDA n, or a {P}DEVICE_*; {P}NONE = none"
    ),
    Convention.INTEGERS: ParameterForm(
        ("const int64_t *{n}", "int64_t {l}"), "[i64]", "{l} integers, borrowed for the call"
    ),
    Convention.OPTIONAL_INTEGERS: ParameterForm(
        ("const int64_t *{n}", "int64_t {l}"),
        "[i64]?",
        "{l} integers, borrowed for the call; a null pointer with {l} -1 = none",
    ),
    Convention.FLOATS: ParameterForm(
        ("const double *{n}", "int64_t {l}"), "[f64]", "{l} numbers, borrowed for the call"
    ),
    Convention.OPTIONAL_FLOATS: ParameterForm(
        ("const double *{n}", "int64_t {l}"),
        "[f64]?",
        "{l} numbers, borrowed for the call; a null pointer with {l} -1 = none",
    ),
    Convention.BYTES: ParameterForm(
        ("const uint8_t *{n}", "int64_t {l}"), "Buffer<u8>", "{l} bytes, borrowed for the call"
    ),
    Convention.TEXT: ParameterForm(
        ("const char *{n}", "int64_t {n}_len"), "text", "{n}_len bytes of UTF-8, borrowed for the call"
    ),
    Convention.OPTIONAL_TEXT: ParameterForm(
        ("const char *{n}", "int64_t {n}_len"),
        "text?",
        "{n}_len bytes of UTF-8, borrowed for the call; a null pointer with {n}_len -1 = none",
    ),
    Convention.C_STRING: ParameterForm(
        ("const char *{n}",), "text", "a text that ends with NUL, borrowed for the call"
    ),
}

_INTEGER_OUT = ("int64_t *out",)
_LENGTH = "the full length, or -1 on failure; writes at most capacity elements"
_ONE = "1 and the value in *out, or 0 on failure"

RESULT_FORMS: dict[Outcome, ResultForm] = {
    Outcome.HANDLE: ResultForm("int64_t", (), "{h}", "0", "an owned handle, or 0 on failure"),
    Outcome.OPTIONAL_HANDLE: ResultForm(
        "int64_t", (), "{h}?", "0", "an owned handle, or 0 for none and on failure; the error code says which"
    ),
    Outcome.HANDLES: ResultForm(
        "int64_t",
        ("int64_t *out", "int64_t capacity"),
        "[{h}]",
        "-1",
        "how many results there are, each an owned handle in out, or -1 on failure; nothing is made if capacity is less",
    ),
    Outcome.OPTIONAL_HANDLES: ResultForm(
        "int64_t",
        ("int64_t *out", "int64_t capacity"),
        "[{h}?]",
        "-1",
        "how many results there are, each an owned handle or 0 for none in out, or -1 on failure; nothing is made if"
        " capacity is less",
    ),
    Outcome.HANDLE_TUPLE: ResultForm(
        "int64_t",
        ("int64_t *out", "int64_t capacity"),
        "({hs})",
        "-1",
        "{k}, with owned handles in out ({names}), or -1 on failure; nothing is made if capacity is less",
    ),
    Outcome.INTEGER: ResultForm("int64_t", _INTEGER_OUT, "i64", "0", _ONE),
    Outcome.FLOAT: ResultForm("int64_t", ("double *out",), "f64", "0", _ONE),
    Outcome.BOOLEAN: ResultForm("int64_t", _INTEGER_OUT, "bool", "0", _ONE + "; the value is 0 or 1"),
    Outcome.INTEGERS: ResultForm("int64_t", ("int64_t *out", "int64_t capacity"), "[i64]", "-1", _LENGTH),
    Outcome.FLOATS: ResultForm("int64_t", ("double *out", "int64_t capacity"), "[f64]", "-1", _LENGTH),
    Outcome.BYTES: ResultForm("int64_t", ("uint8_t *out", "int64_t capacity"), "Buffer<u8>", "-1", _LENGTH),
    Outcome.TEXT: ResultForm(
        "int64_t",
        ("char *out", "int64_t capacity"),
        "text",
        "-1",
        "the full length in bytes, or -1 on failure; writes at most capacity bytes of UTF-8, the last one a NUL",
    ),
    Outcome.COUNT: ResultForm("int64_t", (), "i64", "-1", "the value, or -1 on failure"),
    Outcome.FLAG: ResultForm("bool", (), "bool", "false", "the answer; false on failure"),
    Outcome.STATIC_TEXT: ResultForm(
        "const char *", (), "text", '""', "a text that ends with NUL and is never freed; empty on failure"
    ),
    Outcome.NOTHING: ResultForm("void", (), "()", "", "nothing; the error code says whether it failed"),
}
