"""Results on their way back from C, by SFFI's convention.

A *finisher* takes the C arguments of one call, calls, and returns the result as a Simple value. `fail` raises the
error that the library kept, or returns where it kept none.
"""

from __future__ import annotations

import ctypes
from array import array
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.ffi.handles import Handle

Finisher: TypeAlias = "Callable[[list[Any]], object]"

_FIRST_CAPACITY = 64


def finisher(outcome: str, function: Any, c_types: list[Any], kind: type[Handle], fail: Callable[[], None]) -> Finisher:
    """The finisher for one kind of result; sets the C function's types. `kind` is the class of resulting handles."""
    match outcome:
        case "handle":
            return _direct(function, c_types, ctypes.c_int64, 0, kind, fail)
        case "handle?":
            return _direct(function, c_types, ctypes.c_int64, 0, lambda made: kind(made) if made else None, fail)
        case "handle[]" | "handle?[]":
            return _handles(_sized(function, c_types, ctypes.c_int64, fail), kind, list)
        case "handle tuple":
            return _handles(_sized(function, c_types, ctypes.c_int64, fail), kind, tuple)
        case "int":
            return _through(function, c_types, ctypes.c_int64, int, fail)
        case "float":
            return _through(function, c_types, ctypes.c_double, float, fail)
        case "bool":
            return _through(function, c_types, ctypes.c_int64, bool, fail)
        case "int[]":
            return _numbers(_sized(function, c_types, ctypes.c_int64, fail))
        case "float[]":
            return _numbers(_sized(function, c_types, ctypes.c_double, fail))
        case "byte[]":
            return _bytes(_sized(function, c_types, ctypes.c_uint8, fail))
        case "str":
            return _text(_sized(function, c_types, ctypes.c_char, fail))
        case "count":
            return _direct(function, c_types, ctypes.c_int64, -1, int, fail)
        case "flag":
            return _direct(function, c_types, ctypes.c_bool, False, bool, fail)
        case "static_text":
            return _direct(function, c_types, ctypes.c_char_p, b"", lambda said: (said or b"").decode(), fail)
    return _direct(function, c_types, None, None, lambda _: (), fail)


def _direct(
    function: Any,
    c_types: list[Any],
    c_type: Any,
    failed: object,
    convert: Callable[[Any], object],
    fail: Callable[[], None],
) -> Finisher:
    """The result is what the function returns; `failed` may be one."""
    function.restype = c_type
    function.argtypes = tuple(c_types)

    def finish(values: list[Any]) -> object:
        value = function(*values)
        if value == failed:
            fail()
        return convert(value)

    return finish


def _through(
    function: Any, c_types: list[Any], element: Any, convert: Callable[[Any], object], fail: Callable[[], None]
) -> Finisher:
    """The result comes through a pointer; the function returns 1."""
    function.restype = ctypes.c_int64
    function.argtypes = (*c_types, ctypes.c_void_p)

    def finish(values: list[Any]) -> object:
        out = element()
        if function(*values, ctypes.addressof(out)) != 1:
            fail()
        return convert(out.value)

    return finish


def _sized(
    function: Any, c_types: list[Any], element: Any, fail: Callable[[], None]
) -> Callable[[list[Any]], tuple[Any, int]]:
    """The result fills an array; the function returns the full length, and is asked again where that didn't fit."""
    function.restype = ctypes.c_int64
    function.argtypes = (*c_types, ctypes.c_void_p, ctypes.c_int64)

    def fill(values: list[Any]) -> tuple[Any, int]:
        capacity = _FIRST_CAPACITY
        while True:
            out = (element * capacity)()
            length = function(*values, ctypes.addressof(out), capacity)
            if length < 0:
                fail()
                return out, 0
            if length < capacity:  # a NUL may follow a text
                return out, length
            capacity = length + 1

    return fill


def _handles(
    fill: Callable[[list[Any]], tuple[Any, int]], kind: type[Handle], make: Callable[[list[Handle | None]], object]
) -> Finisher:
    def finish(values: list[Any]) -> object:
        out, length = fill(values)
        return make([kind(number) if number else None for number in out[:length]])

    return finish


def _numbers(fill: Callable[[list[Any]], tuple[Any, int]]) -> Finisher:
    def finish(values: list[Any]) -> object:
        out, length = fill(values)
        return out[:length]

    return finish


def _bytes(fill: Callable[[list[Any]], tuple[Any, int]]) -> Finisher:
    def finish(values: list[Any]) -> object:
        out, length = fill(values)
        return array("B", memoryview(out)[:length].tobytes())

    return finish


def _text(fill: Callable[[list[Any]], tuple[Any, int]]) -> Finisher:
    def finish(values: list[Any]) -> object:
        out, length = fill(values)
        return out.raw[:length].decode("utf-8", "replace")

    return finish
