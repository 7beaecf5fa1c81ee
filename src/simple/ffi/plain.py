"""Calls of any C library through ctypes: `extern library "m"`, `extern fn cbrt(x: f64) -> f64`.

The declaration is all that is known of the function. Numbers, truth values and texts cross, and extern types, which
are pointers to something that only the library knows. A text crosses as a pointer to its UTF-8 with a NUL at the end.
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, NoReturn

from simple.ffi.arguments import Arguments
from simple.ffi.signatures import show
from simple.ffi.types import UNIT, BadTypeText, Named, OptionalOf, TypeText, describe_value
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable

_INTEGERS = {
    "i64": (ctypes.c_int64, 64, True),
    "i32": (ctypes.c_int32, 32, True),
    "i16": (ctypes.c_int16, 16, True),
    "i8": (ctypes.c_int8, 8, True),
    "u64": (ctypes.c_uint64, 64, False),
    "u32": (ctypes.c_uint32, 32, False),
    "u16": (ctypes.c_uint16, 16, False),
    "u8": (ctypes.c_uint8, 8, False),
}
_FLOATS = {"f64": ctypes.c_double, "f32": ctypes.c_float}


class Pointer:
    """An object of a plain C library. Freed when the last reference goes, if its type names a function for that."""

    __slots__ = ("_address", "_freed")
    _free: Callable[[int], object] | None = None

    def __init__(self, address: int) -> None:
        self._address = address
        self._freed = False

    def __del__(self) -> None:
        if not self._freed and self._free is not None:
            self._free(self._address)


class PlainLibrary:
    """A loaded C library of which nothing but its declarations is known."""

    def __init__(self, library: ctypes.CDLL, name: str) -> None:
        self.library = library
        self.name = name
        self.types: dict[str, type[Pointer]] = {}
        self._frees: set[str] = set()

    def make_type(self, name: str, free: str | None) -> type[Pointer]:
        """The class of the objects of an extern type."""
        if name not in self.types:
            namespace: dict[str, Any] = {"__slots__": ()}
            if free is not None:
                function = self.library[free]
                function.argtypes = (ctypes.c_void_p,)
                function.restype = None
                namespace["_free"] = staticmethod(function)
                self._frees.add(free)
            self.types[name] = type(name, (Pointer,), namespace)
        return self.types[name]

    def bind(
        self, symbol: str, names: tuple[str, ...], types: tuple[TypeText, ...], result: TypeText
    ) -> Callable[..., Any]:
        """The function as a Python callable. Raises BadTypeText for a type that plain C can't take."""
        function = ctypes.CFUNCTYPE(self._c_type(result, is_result=True))((symbol, self.library))
        function.argtypes = tuple(self._c_type(type_, is_result=False) for type_ in types)
        into = tuple(zip(names, (self._into_c(type_) for type_ in types), strict=True))
        back = self._back(symbol, result)
        frees = symbol in self._frees

        def call(*arguments: object) -> object:
            if len(arguments) != len(into):
                raise SimpleError("invalid-argument", f"{symbol} takes {len(into)} arguments, not {len(arguments)}")
            values = [
                convert(value, f"{symbol}: {name}") for (name, convert), value in zip(into, arguments, strict=True)
            ]
            answer = back(function(*values))
            if frees:
                arguments[0]._freed = True  # type: ignore[attr-defined]  # noqa: SLF001 - a Pointer, as checked
            return answer

        call.__name__ = call.__qualname__ = symbol
        return call

    def _c_type(self, type_: TypeText, *, is_result: bool) -> Any:
        match type_:
            case Named(name) if name in _INTEGERS:
                return _INTEGERS[name][0]
            case Named(name) if name in _FLOATS:
                return _FLOATS[name]
            case Named("bool"):
                return ctypes.c_bool
            case Named("text") | OptionalOf(Named("text")):
                return ctypes.c_char_p
            case Named(name) | OptionalOf(Named(name)) if name in self.types:
                return ctypes.c_void_p
        if is_result and type_ == UNIT:
            return None
        raise BadTypeText(show(type_))

    def _into_c(self, type_: TypeText) -> Callable[[object, str], Any]:
        match type_:
            case OptionalOf(inner):
                convert = self._into_c(inner)
                return lambda value, where: None if value is None else convert(value, where)
            case Named(name) if name in _INTEGERS:
                return _integer_into(name)
            case Named(name) if name in _FLOATS:
                return _floating_into(name)
            case Named("bool"):
                return lambda value, where: value if isinstance(value, bool) else _reject(where, "a bool", value)
            case Named("text"):
                return _text_into
            case Named(name):
                return _pointer_into(self.types[name])
        raise BadTypeText(show(type_))

    def _back(self, symbol: str, type_: TypeText) -> Callable[[Any], object]:
        match type_:
            case Named("text"):
                return lambda value: _decoded(symbol, value) if value is not None else _reject_null(symbol, "text")
            case OptionalOf(Named("text")):
                return lambda value: None if value is None else _decoded(symbol, value)
            case Named(name) if name in self.types:
                kind = self.types[name]
                return lambda value: kind(value) if value else _reject_null(symbol, name)
            case OptionalOf(Named(name)):
                kind = self.types[name]
                return lambda value: kind(value) if value else None
        return (lambda _: ()) if type_ == UNIT else (lambda value: value)


def _integer_into(name: str) -> Callable[[object, str], int]:
    _, bits, signed = _INTEGERS[name]
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)

    def convert(value: object, where: str) -> int:
        if type(value) is not int or not low <= value <= high:
            _reject(where, f"{'an' if name[0] == 'i' else 'a'} {name}", value)
        return value

    return convert


def _floating_into(name: str) -> Callable[[object, str], float]:
    def convert(value: object, where: str) -> float:
        if type(value) is float:
            return value
        if type(value) is int:
            try:
                return float(value)
            except OverflowError:
                pass
        _reject(where, f"an {name}", value)

    return convert


def _text_into(value: object, where: str) -> bytes:
    given = Arguments(where.partition(": ")[0])
    given.parameter = where.partition(": ")[2]
    encoded = given.text(value)
    if b"\0" in encoded:
        raise given.wrong("a text without NUL, where C would end it", value)
    return encoded


def _pointer_into(kind: type[Pointer]) -> Callable[[object, str], int]:
    def convert(value: object, where: str) -> int:
        if not isinstance(value, kind):
            _reject(where, f"a {kind.__name__}", value)
        if value._freed:  # noqa: SLF001 - this module's own class
            raise SimpleError("bad-handle", f"{where} has been freed")
        return value._address  # noqa: SLF001

    return convert


def _decoded(symbol: str, value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError as error:
        raise SimpleError("format", f"{symbol} returned bytes that aren't UTF-8 (byte {error.start})") from None


def _reject(where: str, expected: str, value: object) -> NoReturn:
    raise SimpleError("invalid-argument", f"{where} must be {expected}, but {describe_value(value)} came")


def _reject_null(symbol: str, what: str) -> NoReturn:
    raise SimpleError("nil", f"{symbol} returned a null pointer for a {what}", f"declare its result as {what}?")
