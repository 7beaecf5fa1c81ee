"""The C header, written to be read as the library's manual. Valid as C99 and C++17."""

from __future__ import annotations

import textwrap

from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Library, Origin, Parameter

__all__ = ["emit_header"]

_WIDTH = 110
_MANUAL = """\
{title} over a C ABI.

Generated from {spec} by `sffi generate`; edit that file.

Linking: -l{library}. Every symbol begins with {p}, every macro and enumerator with {P}.

Objects are int64_t handles; 0 is none, and every handle is below 2^53. A handle that is returned is *owned*: the
caller frees it, once, with {frees}. A handle that is passed is *borrowed*: it stays the caller's. An operation holds
what it uses, so freeing a handle on another thread meanwhile is safe. A handle that was freed, is of another kind or
was never one is an error, always.

Failure is a return value: 0 where a handle is returned, -1 where a count or a length is, 0 instead of 1 where the value
goes through `out`. Then {p}last_error_code() is not {P}OK and {p}last_error() has a message. Both belong to the calling
thread, and the next call of any other function clears them. No C++ exception leaves the library.

Lists come in as a pointer and a length; the pointer may be null where the length is 0. They go out through `out` and
`capacity`, and the function returns the full length: call it with a null pointer and 0 to learn how much room is
needed. Text is UTF-8.

Every function may be called from any thread at any time. After a fork, the child's calls fail with {P}FORKED if the
parent had used the library.
"""


def emit_header(library: Library) -> str:
    """The text of the header."""
    guard = f"{library.prefix}h".upper()
    lines = [
        *_manual(library),
        f"#ifndef {guard}",
        f"#define {guard}",
        "",
        "#include <stdbool.h>",
        "#include <stdint.h>",
        "#include <string.h>",
        "",
        *_constants(library),
        "",
        "#ifdef __cplusplus",
        'extern "C" {',
        "#endif",
    ]
    for group, functions in library.groups:
        lines += ["", "/*", f" * {group}", f" * {'-' * len(group)}", " */"]
        for function in functions:
            lines += ["", *_function(function, library)]
    lines += ["", "#ifdef __cplusplus", "}", "#endif", "", f"#endif /* {guard} */"]
    return "\n".join(lines) + "\n"


def _manual(library: Library) -> list[str]:
    frees = " or ".join(f"{library.prefix}{handle.free}" for handle in library.settings.handles) or "nothing"
    text = _MANUAL.format(
        title=library.settings.title,
        spec=library.spec_path.name,
        library=library.name,
        p=library.prefix,
        P=library.macro_prefix,
        frees=frees,
    )
    lines = []
    for paragraph in text.strip().split("\n\n"):
        lines += [*textwrap.wrap(paragraph, _WIDTH - 3), ""]
    if library.settings.example:
        example = (library.folder / "native" / library.settings.example).read_text(encoding="utf-8")
        lines += [f"    {line}" for line in example.replace("/*", "//").replace(" */", "").splitlines()]
    return ["/*", *(f" * {line}".rstrip() for line in lines), " */"]


def _constants(library: Library) -> list[str]:
    prefix = library.macro_prefix
    lines = ["/* Error codes. A number keeps its meaning for ever. */", "enum {"]
    width = max(len(code.name) for code in ERROR_CODES) + 5
    lines += [f"    {prefix}{f'{code.name} = {code.number},':<{width}} /* {code.meaning} */" for code in ERROR_CODES]
    lines[-1] = lines[-1].replace(",", " ", 1)
    lines += ["};", "", "/* An optional integer that isn't there. */", f"#define {prefix}NONE INT64_MIN"]
    for enumeration in library.settings.enumerations:
        members = [f"    {prefix}{enumeration.name}_{name} = {number}" for name, number in enumeration.members]
        lines += ["", f"/* {enumeration.name.capitalize()} numbers. They never change. */", "enum {"]
        lines += [*(f"{member}," for member in members[:-1]), members[-1], "};"]
    conventions = {parameter.convention for function in library.functions for parameter in function.parameters}
    if conventions & {Convention.SCALAR, Convention.OPTIONAL_SCALAR}:
        lines += ["", *_scalars(prefix, library.prefix)]
    return lines


def _scalars(upper: str, lower: str) -> list[str]:
    return [
        "/*",
        " * A number that may be an integer, a float or a bool takes two arguments, its value and its kind:",
        f" * pass {upper}FLOAT(0.5) where a function has the parameters x and x_kind.",
        " */",
        "enum {",
        f"    {upper}SCALAR_NONE = 0,",
        f"    {upper}SCALAR_INT = 1,",
        f"    {upper}SCALAR_FLOAT = 2, /* the value is the bits of a double */",
        f"    {upper}SCALAR_BOOL = 3   /* the value is 0 or 1 */",
        "};",
        f"#define {upper}INT(x) ((int64_t)(x)), {upper}SCALAR_INT",
        f"#define {upper}FLOAT(x) {lower}bits_of(x), {upper}SCALAR_FLOAT",
        f"#define {upper}BOOL(x) ((int64_t)((x) ? 1 : 0)), {upper}SCALAR_BOOL",
        f"#define {upper}NO_SCALAR ((int64_t)0), {upper}SCALAR_NONE",
        "",
        f"static inline int64_t {lower}bits_of(double number) {{",
        "    int64_t bits;",
        "    memcpy(&bits, &number, sizeof bits);",
        "    return bits;",
        "}",
    ]


def _function(function: Function, library: Library) -> list[str]:
    paragraphs = [function.documentation]
    paragraphs += [f"{names}: {words}." for words, names in _parameter_words(function, library)]
    if function.writes:
        paragraphs.append(f"Writes to {function.writes}.")
    paragraphs.append(f"Returns {_result_words(function)}.")
    if function.origin is Origin.OPERATOR and function.schema.namespace != "native":
        paragraphs.append(f"{library.settings.title}: {function.schema.qualified_name}")
    lines = [line for paragraph in paragraphs for line in textwrap.wrap(paragraph, _WIDTH)]
    return ["/*", *(f" * {line}" for line in lines), " */", *_prototype(function)]


def _parameter_words(function: Function, library: Library) -> list[tuple[str, str]]:
    """What to say of the parameters, those of which the same is said together."""
    grouped: dict[str, list[str]] = {}
    for parameter in function.parameters:
        grouped.setdefault(_words(parameter, function, library), []).append(parameter.name)
    return [(words, ", ".join(names)) for words, names in grouped.items() if words]


def _words(parameter: Parameter, function: Function, library: Library) -> str:
    if function.origin is Origin.FREE:
        return "consumed"
    if parameter.convention in (Convention.INTEGER, Convention.FLOAT):
        return ""  # the C type says it
    return parameter.words(library.macro_prefix)


def _result_words(function: Function) -> str:
    if function.origin is Origin.CORE and function.name == "last_error_code":
        return "the code"
    if function.origin is Origin.CORE and function.name == "last_error":
        return "the message's length in bytes; writes at most capacity bytes, the last one a NUL"
    words = function.result.words
    if function.views and function.result.outcome is Outcome.HANDLE:
        words += f"; the new tensor may share the memory of {function.views}"
    return words


def _prototype(function: Function) -> list[str]:
    text = f"{function.c_prototype};"
    if len(text) <= _WIDTH:
        return [text]
    head, _, rest = text.partition("(")
    return [f"{head}(", *textwrap.wrap(rest, _WIDTH, initial_indent="    ", subsequent_indent="    ")]
