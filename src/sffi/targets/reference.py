"""The reference pages in Markdown: for every function its Simple declaration, C signature, schema and errors."""

from __future__ import annotations

import re

from sffi.plan.codes import ERROR_CODES
from sffi.plan.conventions import Outcome
from sffi.plan.model import Fixed, Function, Library, Origin
from sffi.targets.errors_of import answers_always, checked_codes, makes_handles, role_words

__all__ = ["emit_reference"]


def emit_reference(library: Library) -> dict[str, str]:
    """The pages by file name: one a group, and `index.md`."""
    pages = {f"{_slug(group)}.md": _page(library, group, functions) for group, functions in library.groups}
    return {"index.md": _index(library), **pages}


def _slug(group: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", group.lower()).strip("-")


def _note(library: Library) -> str:
    return f"<!-- Generated from {library.spec_path.name} by `sffi generate`; edit that file. -->"


def _index(library: Library) -> str:
    title = library.settings.title
    count = len(library.functions)
    lines = [
        _note(library),
        f"# {title}: the functions of lib{library.name}",
        "",
        (
            f"{count} functions, in C with the header `{library.header_name}`, in Simple with the declarations in"
            f" `{library.settings.declarations}`. How handles, errors, lists, numbers and threads are treated is the same for all;"
            " the header's first pages say it."
        ),
        "",
        "| Page | Functions |",
        "|---|---|",
    ]
    for group, functions in library.groups:
        page = f"{_slug(group)}.md"
        names = ", ".join(f"[`{function.name}`]({page}#{function.symbol})" for function in functions)
        lines.append(f"| [{group}]({page}) | {names} |")
    lines += ["", "## Error codes", "", "| Number | C | Simple | When |", "|---|---|---|---|"]
    lines += [
        f"| {code.number} | `{library.macro_prefix}{code.name}` | {f'`{code.kind}`' if code.number else ''} |"
        f" {code.meaning} |"
        for code in ERROR_CODES
    ]
    for enumeration in library.settings.enumerations:
        prefix = f"{library.macro_prefix}{enumeration.name}_"
        members = (f"`{prefix}{name}` {number}" for name, number in enumeration.members)
        lines += ["", f"## {enumeration.name.capitalize()} numbers", "", ", ".join(members)]
    return "\n".join(lines) + "\n"


def _page(library: Library, group: str, functions: tuple[Function, ...]) -> str:
    lines = [_note(library), f"# {group}", "", f"Of [{library.settings.title}](index.md)."]
    for function in functions:
        lines += ["", f"## {function.symbol}", "", _escaped(function.documentation), ""]
        lines += ["```simple", function.simple_declaration, "```", "", "```c", f"{function.c_prototype};", "```", ""]
        facts = [*_parameters(function, library), *_result(function), *_origin(function), *_errors(function, library)]
        facts += ["May take long."] if function.long else []
        lines += [f"- {fact}" for fact in facts]
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    return re.sub(r"([*_<>|])", r"\\\1", text)


def _parameters(function: Function, library: Library) -> list[str]:
    facts = []
    for parameter in function.parameters:
        words = "consumed" if function.origin is Origin.FREE else parameter.words(library.macro_prefix)
        facts.append(f"`{parameter.name}`: {_escaped(words)}{role_words(parameter)}")
    if function.writes:
        facts.append(f"Writes to `{function.writes}`.")
    return facts


def _result(function: Function) -> list[str]:
    if function.result.outcome is Outcome.NOTHING:
        return []
    facts = [f"C returns {_escaped(function.result.words)}."]
    if function.views and makes_handles(function):
        facts.append(f"The result may share the memory of `{function.views}`.")
    return facts


def _origin(function: Function) -> list[str]:
    if function.origin is not Origin.OPERATOR:
        return [
            "Every library of SFFI has it; it works in a stub and after a fork too."
            if function.origin is Origin.CORE
            else "Made for the handle type."
        ]
    facts = [f"Schema: `{function.schema_text}`"]
    fixed = [argument for argument in function.arguments if isinstance(argument, Fixed)]
    defaults = {argument.name: argument.default for argument in function.schema.arguments}
    chosen = [f"`{each.argument} = {each.value}`" for each in fixed if defaults.get(each.argument) != each.value]
    kept = [f"`{each.argument}`" for each in fixed if defaults.get(each.argument) == each.value]
    if chosen:
        facts.append(f"Fixed: {', '.join(chosen)}.")
    if kept:
        facts.append(f"At the schema's default: {', '.join(kept)}.")
    return facts


def _errors(function: Function, library: Library) -> list[str]:
    """The codes that the plan tells; what the native library refuses comes with its own message."""
    if answers_always(function):
        return []
    codes = checked_codes(function)
    if makes_handles(function):
        codes.append("OUT_OF_MEMORY")
    codes += ["UNAVAILABLE", "FORKED"]
    listed = ", ".join(f"`{library.macro_prefix}{code}`" for code in codes)
    more = f"; what {library.settings.title} refuses, with its message" if function.origin is Origin.OPERATOR else ""
    return [f"Errors: {listed}{more}."]
