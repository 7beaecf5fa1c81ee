"""Arguments on their way into C, by SFFI's convention."""

from __future__ import annotations

import ctypes
import struct
from array import array
from typing import TYPE_CHECKING, Any, TypeAlias

from simple.ffi.types import describe_value
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from simple.ffi.handles import Handle

NONE = -(1 << 63)  # the integer that stands for "none"
_LOW, _HIGH = NONE, (1 << 63) - 1
_SCALAR_INTEGER, _SCALAR_FLOAT, _SCALAR_BOOLEAN = 1, 2, 3
_nowhere = ctypes.c_int64(0)  # an empty list is a pointer to nothing, not a null one

_HANDLE = (ctypes.c_int64,)
_NUMBER = (ctypes.c_int64,)
_LIST = (ctypes.c_void_p, ctypes.c_int64)
C_TYPES: dict[str, tuple[Any, ...]] = {
    "handle": _HANDLE,
    "handle?": _HANDLE,
    "handle[]": _LIST,
    "handle?[]": _LIST,
    "int": _NUMBER,
    "int?": _NUMBER,
    "float": (ctypes.c_double,),
    "float?": (ctypes.c_double, ctypes.c_int64),
    "bool": _NUMBER,
    "bool?": _NUMBER,
    "Scalar": (ctypes.c_int64, ctypes.c_int64),
    "Scalar?": (ctypes.c_int64, ctypes.c_int64),
    "ScalarType": _NUMBER,
    "ScalarType?": _NUMBER,
    "Device": _NUMBER,
    "Device?": _NUMBER,
    "int[]": _LIST,
    "int[]?": _LIST,
    "float[]": _LIST,
    "float[]?": _LIST,
    "byte[]": _LIST,
    "str": (ctypes.c_char_p, ctypes.c_int64),
    "str?": (ctypes.c_char_p, ctypes.c_int64),
    "cstring": (ctypes.c_char_p,),
}

Converter: TypeAlias = "Callable[[Arguments, Any], None]"


class Arguments:
    """The C arguments of one call as they are put together, and what must stay alive until it returns."""

    __slots__ = ("function", "kept", "parameter", "values")

    def __init__(self, function: str) -> None:
        self.function = function
        self.parameter = ""
        self.values: list[Any] = []
        self.kept: list[Any] = []

    def wrong(self, expected: str, value: object) -> SimpleError:
        """The error for an argument that isn't what it must be."""
        where = f"{self.function}: {self.parameter}"
        return SimpleError("invalid-argument", f"{where} must be {expected}, but {describe_value(value)} came")

    def integer(self, value: object) -> int:
        if type(value) is not int:
            raise self.wrong("an i64", value)
        if not _LOW <= value <= _HIGH:
            raise self.wrong("within i64", value)
        return value

    def present(self, value: object) -> int:
        """An integer where the lowest one means that there is none."""
        if self.integer(value) == NONE:
            raise self.wrong("above the lowest i64, which would mean nil", value)
        assert isinstance(value, int)
        return value

    def floating(self, value: object) -> float:
        if type(value) is float:
            return value
        if type(value) is not int:
            raise self.wrong("an f64", value)
        try:
            return float(value)
        except OverflowError:
            raise self.wrong("within f64", value) from None

    def handle(self, value: object, kind: type[Handle]) -> int:
        if not isinstance(value, kind):
            raise self.wrong(f"a {kind.__name__}", value)
        fault = value.fault
        if fault is not None:
            raise SimpleError("bad-handle", fault)
        return value.number

    def consume(self, consumed: list[Any], *, freed: bool) -> None:
        """Mark the objects that the call will free or consume as dead, all or none."""
        for place, value in enumerate(consumed):
            noun = value._noun  # noqa: SLF001 - what it is called in messages
            if value.owner is not None:
                message = f"{self.function}: this {noun} is borrowed; it goes with what it is borrowed from"
                raise SimpleError("invalid-argument", message)
            if any(value is other for other in consumed[:place]):
                message = f"{self.function}: this {noun} is consumed by the same call already"
                raise SimpleError("invalid-argument", message)
        for value in consumed:
            noun = value._noun  # noqa: SLF001
            how = f"freed; it can't be used after {noun}_free" if freed else "consumed by an earlier call"
            value.ended = f"this {noun} was {how}"

    def text(self, value: object) -> bytes:
        if not isinstance(value, str):
            raise self.wrong("a text", value)
        try:
            return value.encode("utf-8")
        except UnicodeEncodeError:
            raise self.wrong("a text of whole characters", value) from None

    def scalar(self, value: object) -> tuple[int, int]:
        """A number or truth value as 64 bits and what they are."""
        if type(value) is bool:
            return int(value), _SCALAR_BOOLEAN
        if type(value) is float:
            bits: int = struct.unpack("<q", struct.pack("<d", value))[0]
            return bits, _SCALAR_FLOAT
        if type(value) is int:
            return self.integer(value), _SCALAR_INTEGER
        raise self.wrong("an i64, an f64 or a bool", value)

    def add_list(self, numbers: array[Any]) -> None:
        """Pass numbers as a pointer and a length."""
        self.kept.append(numbers)
        address, length = numbers.buffer_info()
        self.values += (address if length else ctypes.addressof(_nowhere), length)

    def add_numbers(self, value: object, typecode: str, item: str) -> None:
        """Pass a list of numbers; a typed buffer of the right type is passed as it is."""
        if isinstance(value, array) and value.typecode == typecode:
            self.add_list(value)
            return
        if not isinstance(value, list | tuple | range | array):
            raise self.wrong(f"a list of {item}", value)
        check = self.integer if typecode == "q" else self.floating
        try:
            self.add_list(array(typecode, map(check, value)))
        except SimpleError:
            self._blame_item(value, check)
            raise

    def _blame_item(self, values: Sequence[object], check: Callable[[object], object]) -> None:
        """Raise the error again with the place of the item that it is about."""
        for index, value in enumerate(values):
            self.parameter = f"{self.parameter.partition('[')[0]}[{index}]"
            check(value)


def converter(convention: str, kind: type[Handle]) -> Converter:
    """How a value of one parameter is added to the C arguments; `kind` is the class of its handles, if it has any."""
    if convention.endswith("?"):
        return _optional(convention, kind)
    simple: dict[str, Converter] = {
        "handle": lambda given, value: given.values.append(given.handle(value, kind)),
        "handle[]": lambda given, value: _add_handles(given, value, kind),
        "handle?[]": lambda given, value: _add_optional_handles(given, value, kind),
        "float": lambda given, value: given.values.append(given.floating(value)),
        "bool": _add_boolean,
        "Scalar": lambda given, value: given.values.extend(given.scalar(value)),
        "int[]": lambda given, value: given.add_numbers(value, "q", "i64"),
        "float[]": lambda given, value: given.add_numbers(value, "d", "f64"),
        "byte[]": _add_bytes,
        "str": _add_text,
        "cstring": _add_c_string,
    }
    return simple.get(convention, lambda given, value: given.values.append(given.integer(value)))


def _optional(convention: str, kind: type[Handle]) -> Converter:
    if convention in {"int?", "Device?"}:
        return _or_none((NONE,), lambda given, value: given.values.append(given.present(value)))
    if convention == "float?":
        return _or_none((0.0, 0), lambda given, value: given.values.extend((given.floating(value), 1)))
    return _or_none(_NONES[convention], converter(convention[:-1], kind))


# The C arguments that stand for "none" where an argument has nothing to check about it.
_NONES: dict[str, tuple[Any, ...]] = {
    "handle?": (0,),
    "bool?": (-1,),
    "ScalarType?": (-1,),
    "Scalar?": (0, 0),
    "int[]?": (None, -1),
    "float[]?": (None, -1),
    "str?": (None, -1),
}


def _or_none(none: tuple[Any, ...], convert: Converter) -> Converter:
    def add(given: Arguments, value: Any) -> None:
        if value is None:
            given.values += none
        else:
            convert(given, value)

    return add


def _add_handles(given: Arguments, value: Any, kind: type[Handle]) -> None:
    if not isinstance(value, list | tuple):
        raise given.wrong(f"a list of {kind.__name__}", value)
    given.kept.append(value)
    given.add_list(array("q", [given.handle(item, kind) for item in value]))


def _add_optional_handles(given: Arguments, value: Any, kind: type[Handle]) -> None:
    if not isinstance(value, list | tuple):
        raise given.wrong(f"a list of {kind.__name__} and nil", value)
    given.kept.append(value)
    given.add_list(array("q", [0 if item is None else given.handle(item, kind) for item in value]))


def _add_boolean(given: Arguments, value: Any) -> None:
    if type(value) is not bool:
        raise given.wrong("a bool", value)
    given.values.append(int(value))


def _add_bytes(given: Arguments, value: Any) -> None:
    if not (isinstance(value, array) and value.typecode == "B"):
        raise given.wrong("a buffer of u8", value)
    given.add_list(value)


def _add_text(given: Arguments, value: Any) -> None:
    encoded = given.text(value)
    given.kept.append(encoded)
    given.values += (encoded, len(encoded))


def _add_c_string(given: Arguments, value: Any) -> None:
    encoded = given.text(value)
    if b"\0" in encoded:
        raise given.wrong("a text without NUL, where C would end it", value)
    given.values.append(encoded)
