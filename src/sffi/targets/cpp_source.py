"""The C++ of a library: an entry point a function, spread over shards that compile side by side.

Every entry point has the same shape. The guard refuses where calls can't run and catches everything; inside, handles
are pinned, the other arguments checked and converted, the operator called, its result given a handle or written out.
A stub has the same entry points and nothing inside; it needs no header of the native library.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sffi.plan.conventions import Convention, Outcome
from sffi.plan.model import Function, Library, Origin
from sffi.targets.cpp_arguments import argument_expression, borrowed

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["emit_config", "emit_shards", "native_call"]

_WIDTH = 110
_OBJECTS = (Convention.HANDLE, Convention.HANDLES)
_HANDLE_LISTS = (Convention.HANDLES, Convention.OPTIONAL_HANDLES)
_CORE_BODIES = {
    "available": "return sffi::available();",
    "version": "return sffi::version();",
    "abi_version": "sffi::clear_error();\n  return {abi};",
    "has_feature": "return sffi::has_feature(name);",
    "last_error_code": "return static_cast<std::int64_t>(sffi::this_thread_error.code);",
    "last_error": "return sffi::last_error(out, capacity);",
}


def emit_config(library: Library, *, stub: bool) -> str:
    """The header that tells the shared runtime which library it is part of."""
    title = library.settings.title.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f"// Generated from {library.spec_path.name}.\n#pragma once\n\n"
        f'#define SFFI_STUB {int(stub)}\n#define SFFI_TITLE "{title}"\n'
    )


def emit_shards(library: Library, count: int, *, stub: bool, lacking: Mapping[str, str] | None = None) -> list[str]:
    """The text of `count` sources. Functions that include the same header stay together where that is even.

    `lacking` has, by symbol, what to say instead of calling an operator that the native library hasn't got.
    """
    ordered = sorted(library.functions, key=lambda function: _header(function, library) or "")
    size = -(-len(ordered) // max(1, count))
    shards = [ordered[start : start + size] for start in range(0, len(ordered), size)]
    return [_emit_shard(library, tuple(shard), stub=stub, lacking=lacking or {}) for shard in shards]


def _emit_shard(library: Library, functions: tuple[Function, ...], *, stub: bool, lacking: Mapping[str, str]) -> str:
    lines = [f"// Generated from {library.spec_path.name}.", "#include <cstdint>", ""]
    if stub:
        lines += ['#include "sffi_guard.h"']
    else:
        called = [function for function in functions if function.symbol not in lacking]
        headers = {header for function in called if (header := _header(function, library))}
        lines += [f"#include {header}" for header in library.settings.includes]
        lines += [f"#include {header}" for header in sorted(headers)]
        lines += ['#include "sffi_arguments.h"', '#include "sffi_guard.h"', '#include "sffi_handles.h"']
    lines += [f'#include "{library.header_name}"']
    if not stub:
        lines += ["", *_kinds(library)]
    lines += ["", "#pragma GCC visibility push(default)", 'extern "C" {']
    for function in functions:
        lines += ["", f"{function.c_prototype} {{", *_body(function, library, stub=stub, lacking=lacking), "}"]
    lines += ["", '}  // extern "C"', "#pragma GCC visibility pop"]
    return "\n".join(lines) + "\n"


def _kinds(library: Library) -> list[str]:
    lines = ["namespace sffi {"]
    lending = {
        parameter.handle.type
        for function in library.functions
        for parameter in function.parameters
        if parameter.name == function.result.lender and parameter.handle
    }
    for handle in library.settings.handles:
        lines += [
            "template <>",
            f"struct Kind<{handle.cpp_type}> {{",
            f"  static constexpr int number = {handle.kind};",
            f'  static constexpr const char *name = "{handle.type.lower()}";',
            f"  static constexpr bool lends = {'true' if handle.type in lending else 'false'};",
            "};",
        ]
    lines += ["inline const char *kind_name(std::uint64_t number) noexcept {", "  switch (number) {"]
    lines += [
        f"    case Kind<{handle.cpp_type}>::number: return Kind<{handle.cpp_type}>::name;"
        for handle in library.settings.handles
    ]
    lines += ["    default: return nullptr;", "  }", "}"]
    return [*lines, "}  // namespace sffi"]


def _header(function: Function, library: Library) -> str | None:
    if function.origin is not Origin.OPERATOR:
        return None
    return native_call(function, library)[0]


def native_call(function: Function, library: Library) -> tuple[str, str]:
    """The header to include and the C++ function to call."""
    call = next(call for call in library.settings.calls if call.namespace == function.schema.namespace)
    base = function.schema.name.rstrip("_")
    name = function.schema.name + (f"_{function.schema.overload}" if function.schema.overload else "")
    return call.header.format(base=base, function=name), call.function.format(base=base, function=name)


def _body(function: Function, library: Library, *, stub: bool, lacking: Mapping[str, str]) -> list[str]:
    if function.name in _CORE_BODIES and function.origin is Origin.CORE:
        return [f"  {_CORE_BODIES[function.name].format(abi=library.abi)}"]
    result = function.result
    unused = [f"  (void){text.rpartition(' ')[2].lstrip('*')};" for text in function.c_parameters]
    if function.symbol in lacking:
        failure = f'throw sffi::Failure(sffi::Code::unavailable, "{lacking[function.symbol]}");'
        template = "" if result.outcome is Outcome.NOTHING else f"<{result.c_type}>"
        first = "" if result.outcome is Outcome.NOTHING else f"{result.failure}, "
        shape = "[]" if result.outcome is Outcome.NOTHING else f"[]() -> {result.c_type}"
        return [*unused, f"  return sffi::guarded{template}({first}{shape} {{", f"    {failure}", "  });"]
    if stub:
        if result.outcome is Outcome.NOTHING:
            return [*unused, "  sffi::enter();"]
        return [*unused, f"  return sffi::unavailable<{result.c_type}>({result.failure});"]
    if result.outcome is Outcome.NOTHING:
        head = "  sffi::guarded([&] {"
    else:
        head = f"  return sffi::guarded<{result.c_type}>({result.failure}, [&]() -> {result.c_type} {{"
    return [head, *(f"    {line}" for line in _statements(function, library)), "  });"]


def _statements(function: Function, library: Library) -> list[str]:
    if function.name == "thread_handles" and function.origin is Origin.CORE:
        return ["*sffi::output(out) = sffi::thread_handles;", "return 1;"]
    if function.origin is Origin.CORE:  # live_handles: the only one that asks the tables
        counts = [f"sffi::handle_table<{handle.cpp_type}>.count()" for handle in library.settings.handles]
        return [f"return {' + '.join(counts) or '0'};"]
    if function.origin is Origin.FREE:
        (parameter,) = function.parameters
        assert parameter.handle
        free = f'sffi::handle_table<{parameter.handle.cpp_type}>.free({parameter.name}, "{parameter.name}");'
        return [f"if ({parameter.name} != 0) {free}"]
    held = {each.name: hold for each in function.parameters if (hold := borrowed(each))}
    taken = [held[each.name][0] for each in function.parameters if each.consumed]
    # What is consumed is so whatever follows; room for a tuple that doesn't suffice is a question, though, and no call.
    asked = function.result.outcome is Outcome.HANDLE_TUPLE
    lines = [*_checked_outputs(function), *taken] if asked else [*taken, *_checked_outputs(function)]
    lists = [parameter for parameter in function.parameters if parameter.convention in _HANDLE_LISTS]
    lines += [f'sffi::span({each.name}, {each.length}, "{each.name}");' for each in lists]
    if function.each:
        lines.append(f"if (capacity < {function.each}) return {function.each};")
    lines += [held[each.name][0] for each in function.parameters if each.name in held and not each.consumed]
    if library.settings.scope and not _hand_written(function, library):
        given = ", ".join(expression for _, expression in held.values())
        lines.append(f"const {library.settings.namespace}::{library.settings.scope} scope{{{given}}};")
    if function.checked:
        given_all = [
            argument_expression(argument, library.settings.namespace, hand_written=False, creates=False)
            for argument in function.arguments
        ]
        head = "[[maybe_unused]] const auto checked = sffi::kept([&] { return "
        lines += _wrapped(f"{head}{library.settings.namespace}::{function.checked}(", given_all, "); });")
    return [*lines, *_delivery(function, library)]


def _hand_written(function: Function, library: Library) -> bool:
    return next(call for call in library.settings.calls if call.namespace == function.schema.namespace).hand_written


def _checked_outputs(function: Function) -> list[str]:
    """The places for results are checked first: nothing is computed that can't be delivered."""
    match function.result.outcome:
        case Outcome.INTEGER | Outcome.BOOLEAN | Outcome.FLOAT:
            return ["sffi::output(out);"]
        case Outcome.HANDLE_TUPLE:
            count = function.result.count
            return ["sffi::Output(out, capacity);", f"if (capacity < {count}) return {count};"]
        case Outcome.HANDLES | Outcome.OPTIONAL_HANDLES:
            return ["sffi::Output(out, capacity);"]
        case Outcome.INTEGERS:
            return ["const sffi::Output<std::int64_t> output(out, capacity);"]
        case Outcome.FLOATS:
            return ["const sffi::Output<double> output(out, capacity);"]
        case Outcome.BYTES:
            return ["const sffi::Output<std::uint8_t> output(out, capacity);"]
        case Outcome.TEXT:
            return ["const sffi::Output<char> output(out, capacity);"]
        case _:
            return []


def _delivery(function: Function, library: Library) -> list[str]:
    handle = function.result.handle
    cpp_type = handle.cpp_type if handle else ""
    lender = function.result.lender
    match function.result.outcome:
        case Outcome.HANDLE if lender:
            return _called(function, library, f"return sffi::lend<{cpp_type}>({lender}_, ", ");")
        case Outcome.OPTIONAL_HANDLE if lender:
            return _called(function, library, f"return sffi::lend_optional<{cpp_type}>({lender}_, ", ");")
        case Outcome.HANDLE:
            return _called(function, library, f"return sffi::own<{cpp_type}>(", ");")
        case Outcome.OPTIONAL_HANDLE:
            return _called(function, library, f"return sffi::own_optional<{cpp_type}>(", ");")
        case Outcome.HANDLES | Outcome.OPTIONAL_HANDLES | Outcome.HANDLE_TUPLE:
            return _called(function, library, "return sffi::own_all(", ", out, capacity);")
        case Outcome.INTEGER | Outcome.FLOAT | Outcome.BOOLEAN:
            return [*_called(function, library, "*out = ", ";"), "return 1;"]
        case Outcome.INTEGERS | Outcome.FLOATS | Outcome.BYTES | Outcome.TEXT:
            return _called(function, library, "return ", ";", extra=("output",))
        case Outcome.NOTHING:
            return _called(function, library, "", ";")
        case _:
            return _called(function, library, "return ", ";")


def _called(function: Function, library: Library, before: str, after: str, extra: tuple[str, ...] = ()) -> list[str]:
    name = native_call(function, library)[1]
    namespace = library.settings.namespace
    written = _hand_written(function, library)
    creates = all(parameter.convention not in _OBJECTS for parameter in function.parameters)
    arguments = [
        argument_expression(argument, namespace, hand_written=written, creates=creates)
        for argument in function.arguments
    ]
    return _wrapped(f"{before}{name}(", [*arguments, *extra], f"){after}")


def _wrapped(head: str, arguments: list[str], tail: str) -> list[str]:
    """A call on one line if it fits, else with its arguments on lines of their own."""
    line = head + ", ".join(arguments) + tail
    if len(line) <= _WIDTH:
        return [line]
    lines, current = [head], "    "
    for index, argument in enumerate(arguments):
        piece = argument + (", " if index < len(arguments) - 1 else tail)
        if len(current) + len(piece) > _WIDTH and current.strip():
            lines.append(current.rstrip())
            current = "    "
        current += piece
    return [*lines, current.rstrip()]
