"""The C header, written to be read as the library's manual. Valid as C99 and C++17."""

from __future__ import annotations

import textwrap

from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Library, Origin, Parameter
from sffi.targets.c_manual import emit_manual
from sffi.targets.errors_of import answers_always, checked_codes, refused_by, role_words

__all__ = ["emit_header"]

_WIDTH = 110
# What schemas write where C has a number.
_DEFAULT_WORDS = {"None": "none", "True": "1", "False": "0", "Mean": "1", "long": "i64"}


def emit_header(library: Library) -> str:
    """The text of the header."""
    guard = f"{library.prefix}h".upper()
    lines = [
        *emit_manual(library),
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
    paragraphs += _error_words(function, library)
    if function.long:
        paragraphs.append("May take long.")
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
        words = "consumed"
    elif parameter.convention in (Convention.INTEGER, Convention.FLOAT):
        words = role_words(parameter).strip(", ")  # the C type says the rest
    else:
        words = parameter.words(library.macro_prefix) + role_words(parameter)
    if parameter.handle is not None:
        kind = parameter.handle.type
        words = words.replace(" handles", f" {kind} handles", 1) if " handles" in words else f"{kind}, {words}"
    default = next(each.default for each in function.schema.arguments if each.name == parameter.argument)
    said = _DEFAULT_WORDS.get(default, default) if default is not None else None
    return "; ".join(part for part in (words, said and f"default {said}") if part)


def _result_words(function: Function) -> str:
    if function.origin is Origin.CORE and function.name == "last_error_code":
        return "the code"
    if function.origin is Origin.CORE and function.name == "last_error":
        return "the message's length in bytes; writes at most capacity bytes, the last one a NUL"
    words = function.result.words
    if function.result.handle is not None:
        words = words.replace("owned handle", f"owned {function.result.handle.type} handle", 1)
    if function.views and function.result.outcome is Outcome.HANDLE:
        words += f"; the new tensor may share the memory of {function.views}"
    return words


def _error_words(function: Function, library: Library) -> list[str]:
    """What it can fail with beside the codes that any function can give."""
    if answers_always(function):
        return ["Works in a stub and after a fork too."]
    codes = checked_codes(function)
    parts = [", ".join(codes)] if codes else []
    beneath = refused_by(function, library)
    if beneath is not None:
        parts.append(f"what {beneath} refuses")
    return [f"Errors: {'; '.join(parts)}."] if parts else []


def _prototype(function: Function) -> list[str]:
    text = f"{function.c_prototype};"
    if len(text) <= _WIDTH:
        return [text]
    head, _, rest = text.partition("(")
    return [f"{head}(", *textwrap.wrap(rest, _WIDTH, initial_indent="    ", subsequent_indent="    ")]
