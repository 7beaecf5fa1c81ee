"""The types of the JavaScript client, for TypeScript and for editors: what `javascript.py` writes, declared with its documentation.

The hand-written client declares what the kinds of values are that the spec has a `spell` for: `library.d.ts` has a type for each
subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.targets.clients.api import members, number_forms
from sffi.targets.clients.javascript import Names, default, first_optional, list_size

if TYPE_CHECKING:
    from sffi.plan.model import Library, Parameter
    from sffi.targets.clients.api import Member, NumberForm

__all__ = ["emit"]

_INTEGER = "number | bigint"
_NUMBER = "number | bigint | boolean"
_TYPES = {
    Convention.INTEGER: _INTEGER,
    Convention.FLOAT: _INTEGER,
    Convention.BOOLEAN: "boolean",
    Convention.SCALAR: _NUMBER,
    Convention.DTYPE: _INTEGER,
    Convention.DEVICE: _INTEGER,
    Convention.INTEGERS: "Integers",
    Convention.FLOATS: "Floats",
    Convention.BYTES: "ArrayBuffer | ArrayBufferView",
    Convention.TEXT: "string",
    Convention.C_STRING: "string",
}
_RESULTS = {
    Outcome.HANDLE: "{}",
    Outcome.OPTIONAL_HANDLE: "{} | null",
    Outcome.HANDLES: "{}[]",
    Outcome.OPTIONAL_HANDLES: "({} | null)[]",
    Outcome.INTEGER: "number",
    Outcome.FLOAT: "number",
    Outcome.BOOLEAN: "boolean",
    Outcome.INTEGERS: "number[]",
    Outcome.FLOATS: "Float64Array",
    Outcome.BYTES: "Uint8Array",
    Outcome.TEXT: "string",
    Outcome.COUNT: "number",
    Outcome.FLAG: "boolean",
    Outcome.STATIC_TEXT: "string",
}


def emit(library: Library) -> str:
    """The text of the declarations."""
    found = members(library)
    forms = number_forms(found)
    merged = {form.member.function.symbol for form in forms.values()}
    shown = [member for member in found if member.function.symbol not in merged]
    names = Names(library)
    spec = library.spec_path.name
    subjects = ", ".join(sorted({"Owned", *names.spellings}))
    lines = [
        f"// Types of {library.settings.title} for TypeScript. Generated from {spec} by `sffi generate`; edit that file.",
        f'import type {{ {subjects} }} from "./library.js";',
        "",
        "/** Integers in an array or a typed array. */",
        f"export type Integers = readonly ({_INTEGER})[] | BigInt64Array | Int8Array | Uint8Array | Int16Array | Int32Array;",
        "/** Numbers in an array or a typed array. */",
        f"export type Floats = readonly ({_INTEGER})[] | Float32Array | Float64Array;",
        "",
        "/** The number of the ABI that this file is for. */",
        f"export const ABI: {library.abi};",
    ]
    for enumeration in library.settings.enumerations:
        items = [f"  readonly {name}: {number};" for name, number in enumeration.members]
        lines += ["", f"export const {enumeration.name}: {{", *items, "};"]
    for handle in library.settings.handles:
        lines += ["", f"export interface {handle.type} extends Owned {{"]
        lines += _indented(
            [line for m in shown if _of(m, handle.type) and m.receiver for line in _member(m, forms, names)]
        )
        lines += ["}", f"export const {handle.type}: {{", f"  readonly prototype: {handle.type};"]
        lines += _indented(
            [line for m in shown if _of(m, handle.type) and not m.receiver for line in _member(m, forms, names)]
        )
        lines.append("};")
    for member in shown:
        if member.owner is None:
            lines += ["", *_member(member, forms, names)]
    return "\n".join(lines) + "\n"


def _of(member: Member, type_: str) -> bool:
    return member.owner is not None and member.owner.type == type_


def _member(member: Member, forms: dict[str, NumberForm], names: Names) -> list[str]:
    """A function's documentation and its signatures: parameters in order, and the optional ones by name."""
    form = forms.get(member.function.symbol)
    first = first_optional(member, names)
    shown = []
    described = []
    for place, parameter in enumerate(member.parameters):
        type_ = _type(parameter, names)
        if form is not None and place == form.place:
            type_ += f" | {_type(form.member.parameters[place], names)}"
        value = default(member.function, parameter, names)
        if value is not None and value != "null":
            described.append(f" * @param {names.parameter(parameter)} {value} if left out")
            type_ += " | undefined"
        shown.append((names.parameter(parameter), type_))
    before = "export function " if member.owner is None else ""
    start = f"{before}{names.member(member)}("
    end = f"): {_result(member)};"
    text = member.function.documentation.replace("*/", "* /")
    document = ["/**", f" * {text}", *described, " */"] if described else [f"/** {text} */"]
    required = [f"{name}: {type_}" for name, type_ in shown[:first]]
    optional = [f"{name}?: {type_}" for name, type_ in shown[first:]]
    lines = [*document, start + ", ".join([*required, *optional]) + end]
    if optional:
        lines += [*document, start + ", ".join([*required, f"named: {{ {'; '.join(optional)} }}"]) + end]
    return lines


def _type(parameter: Parameter, names: Names) -> str:
    none = " | null" if parameter.convention.value.endswith("?") else ""
    if parameter.handle is not None:
        kind = parameter.handle.type
        match parameter.convention:
            case Convention.HANDLES:
                return f"readonly {kind}[]"
            case Convention.OPTIONAL_HANDLES:
                return f"readonly ({kind} | null)[]"
            case _:
                return kind + none
    spelling = names.spelling(parameter)
    if spelling:
        return f"{spelling} | {_INTEGER}{none}"
    plain = _TYPES[Convention(parameter.convention.value.removesuffix("?"))]
    return plain + (f" | {_INTEGER}" if list_size(parameter) is not None else "") + none


def _result(member: Member) -> str:
    function = member.function
    result = function.result
    type_ = result.handle.type if result.handle else ""
    match result.outcome:
        case Outcome.NOTHING:
            written = next((p for p in function.parameters if p.name == function.writes), None)
            if written is None or written.handle is None or written.convention is not Convention.HANDLE:
                return "void"
            return "this" if written is member.receiver else written.handle.type
        case Outcome.HANDLE_TUPLE:
            names = result.names or tuple(f"result{place}" for place in range(result.count))
            return "[" + ", ".join(f"{name}: {type_}" for name in names) + "]"
        case outcome:
            return _RESULTS[outcome].format(type_)


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]
