"""Writes the calls of a library's functions for the fuzzer: a C++ function for each, with arguments made from bytes.

    calls.py LIBRARY_FOLDER OUT

Everything follows from the plan. `run` is what harness.h has: it makes arguments, notes what the call returns and judges it. A function
is known to inputs by 16 bits of its name's hash, so that inputs keep their meaning when functions are added.
"""

from __future__ import annotations

import sys
from pathlib import Path

from native_build import COUNTER, TORCH

from sffi.generate import load_library
from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Library, Origin, Parameter

# They take addresses, which nobody can check; or say of themselves what the harness asks after every call.
LEFT_OUT = {
    "tensor_to_dlpack",
    "tensor_from_dlpack",
    "free_dlpack",
    "last_error",
    "last_error_code",
    # They hold for the process, or take seconds.
    "set_num_threads",
    "set_num_interop_threads",
    "counter_hold",
    "counter_end",
    "aoti_load",
}
_LISTS = {Outcome.HANDLES, Outcome.OPTIONAL_HANDLES, Outcome.HANDLE_TUPLE}
_ONES = {Outcome.INTEGER, Outcome.FLOAT, Outcome.BOOLEAN}
_LENGTHS = {Outcome.INTEGERS, Outcome.FLOATS, Outcome.BYTES, Outcome.TEXT}


def identity(name: str) -> int:
    """16 bits of a name: FNV-1a, folded."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return (value >> 16 ^ value) & 0xFFFF


def chosen(library: Library) -> list[tuple[int, Function]]:
    """The functions that are called, by identity. Where two have the same, the later name gets the next number."""
    taken: dict[int, Function] = {}
    for function in sorted(library.functions, key=lambda each: each.name):
        if function.name not in LEFT_OUT:
            number = identity(function.name)
            while number in taken:
                number = (number + 1) & 0xFFFF
            taken[number] = function
    return sorted(taken.items(), key=lambda item: item[0])


def argument(library: Library, parameter: Parameter) -> tuple[str, tuple[str, ...]]:
    """What makes an argument, and the parts of it that are passed."""
    kinds = {handle.type: handle.kind for handle in library.settings.handles}
    kind = kinds[parameter.handle.type] if parameter.handle else 0
    role = parameter.role or ""
    one, two = ("",), (".data", ".size")
    match parameter.convention:
        case Convention.HANDLE:
            return f"run.handle({kind})", one
        case Convention.OPTIONAL_HANDLE:
            return f"run.optional_handle({kind})", one
        case Convention.HANDLES:
            return f"run.handles({kind}, false)", two
        case Convention.OPTIONAL_HANDLES:
            return f"run.handles({kind}, true)", two
        case Convention.INTEGER if ".." in role:
            lowest, _, highest = role.partition("..")
            return f"run.between({lowest}, {highest})", one
        case Convention.INTEGER:
            return "run.size()" if role == "size" else "run.integer()", one
        case Convention.OPTIONAL_INTEGER:
            return "run.optional_integer()", one
        case Convention.FLOAT:
            return "run.number()", one
        case Convention.OPTIONAL_FLOAT:
            return "run.optional_number()", (".value", ".present")
        case Convention.BOOLEAN:
            return "run.between(0, 1)", one
        case Convention.OPTIONAL_BOOLEAN:
            return "run.between(-1, 1)", one
        case Convention.SCALAR | Convention.OPTIONAL_SCALAR as scalar:
            return f"run.scalar({str(scalar is Convention.OPTIONAL_SCALAR).lower()})", (".bits", ".kind")
        case Convention.DTYPE | Convention.OPTIONAL_DTYPE as dtype:
            return f"run.dtype({str(dtype is Convention.OPTIONAL_DTYPE).lower()})", one
        case Convention.DEVICE | Convention.OPTIONAL_DEVICE as device:
            return f"run.device({str(device is Convention.OPTIONAL_DEVICE).lower()})", one
        case Convention.INTEGERS:
            return "run.sizes()" if role in ("sizes", "extents") else "run.integers(false)", two
        case Convention.OPTIONAL_INTEGERS:
            return "run.integers(true)", two
        case Convention.FLOATS | Convention.OPTIONAL_FLOATS as floats:
            return f"run.numbers({str(floats is Convention.OPTIONAL_FLOATS).lower()})", two
        case Convention.BYTES:
            return "run.bytes()", two
        case Convention.TEXT | Convention.OPTIONAL_TEXT as text:
            return f"run.text({str(text is Convention.OPTIONAL_TEXT).lower()})", two
        case Convention.C_STRING:
            return "run.c_string()", one
    raise AssertionError(parameter)


def outcome(library: Library, function: Function) -> str:
    """The judgement of what came back."""
    result = function.result
    handle = next((h for h in library.settings.handles if result.handle and h.type == result.handle.type), None)
    kind = handle.kind if handle else 0
    match result.outcome:
        case Outcome.HANDLE | Outcome.OPTIONAL_HANDLE as one:
            return f"run.made({kind}, made, {str(one is Outcome.OPTIONAL_HANDLE).lower()});"
        case found if found in _LISTS:
            return f"run.made_all({kind}, made, out, {str(found is not Outcome.HANDLE_TUPLE).lower()});"
        case found if found in _ONES:
            return "run.filled(made);"
        case found if found in _LENGTHS:
            return "run.length(made);"
        case Outcome.COUNT:
            return "run.count(made);"
        case Outcome.FLAG:
            return "run.flag(made);"
        case Outcome.STATIC_TEXT:
            return "run.static_text(made);"
    if function.origin is Origin.FREE:
        freed = next(h for h in library.settings.handles if h.free == function.name)
        return f"run.freed({freed.kind}, a0);"
    return "run.done();"


def call(library: Library, number: int, function: Function) -> str:
    """One function's call."""
    lines, passed = [], []
    for index, parameter in enumerate(function.parameters):
        made, parts = argument(library, parameter)
        lines.append(f"const auto a{index} = {made};")
        passed += [f"a{index}{part}" for part in parts]
    out = function.result.out_parameters
    if out:
        element = out[0].removesuffix("out").rstrip().removesuffix("*").strip()
        lines.append(f"const auto out = run.{'place' if len(out) == 1 else 'room'}<{element}>();")
        passed += ["out"] if len(out) == 1 else ["out.data", "out.size"]
    result = "" if function.result.outcome is Outcome.NOTHING else "const auto made = "
    body = "\n  ".join(
        [*lines, f'run.before("{function.name}");', f"{result}{function.symbol}({', '.join(passed)});", "run.after();"]
    )
    free = str(function.origin is Origin.FREE).lower()
    return (
        f"static void call_{number}(Run &run) {{\n  run.begin({free});\n  {body}\n  {outcome(library, function)}\n}}\n"
    )


def emit(library: Library) -> str:
    """The text of calls.inc."""
    functions = chosen(library)
    prefix = library.prefix
    dtypes = next((e.members for e in library.settings.enumerations if e.name == "DTYPE"), (("NONE", 0),))
    parts = [
        f'#include "{library.header_name}"',
        "namespace library {",
        f"inline int64_t last_error_code() {{ return {prefix}last_error_code(); }}",
        f"inline int64_t last_error(char *out, int64_t room) {{ return {prefix}last_error(out, room); }}",
        f"inline int64_t live_handles() {{ return {prefix}live_handles(); }}",
        f"constexpr int64_t dtypes[] = {{{', '.join(str(number) for _, number in dtypes)}}};",
        "inline void free_handle(int kind, int64_t handle) {",
        "  switch (kind) {",
        *(f"    case {h.kind}: {prefix}{h.free}(handle); break;" for h in library.settings.handles),
        "  }",
        "}",
        "}  // namespace library",
        '#include "harness.h"',
        *(call(library, number, function) for number, function in functions),
        "const Entry entries[] = {",
        *(f'  {{{number}, "{function.name}", call_{number}}},' for number, function in functions),
        "};",
        f"const int entry_count = {len(functions)};",
    ]
    return "\n".join(parts) + "\n"


def main() -> None:
    named = {"torch": TORCH, "counter": COUNTER}
    folder = named.get(sys.argv[1], Path(sys.argv[1]))
    Path(sys.argv[2]).write_text(emit(load_library(folder)), encoding="utf-8")


if __name__ == "__main__":
    main()
