"""Calls by SFFI's convention through ctypes, for a Python without the generated host module.

An object of the library crosses as a 64-bit handle; here it is an instance of a class made for its type, which frees
it when the last reference goes. A call that fails returns a value that says so, and the library keeps a code and a
message per thread until the next call. So that the free of some object's handle can't come between a failure and the
reading of its message, objects that die during a call are freed after it.
"""

from __future__ import annotations

import ctypes
import struct
from _thread import _local
from array import array
from typing import TYPE_CHECKING, Any

from simple.ffi.types import ListOf, Named, OptionalOf, TupleOf, TypeText, describe_value
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from simple.ffi.signatures import Signature

CODES = (
    "ok",
    "bad-handle",
    "invalid-argument",
    "shape",
    "dtype",
    "device",
    "out-of-memory",
    "unavailable",
    "io",
    "format",
    "forked",
    "internal",
)
NONE = -(1 << 63)
_LOW, _HIGH = NONE, (1 << 63) - 1
_FIRST_CAPACITY = 64

_PARAMETER_TYPES: dict[str, tuple[Any, ...]] = {
    "handle": (ctypes.c_int64,),
    "handle?": (ctypes.c_int64,),
    "handle[]": (ctypes.c_void_p, ctypes.c_int64),
    "int": (ctypes.c_int64,),
    "int?": (ctypes.c_int64,),
    "float": (ctypes.c_double,),
    "float?": (ctypes.c_double, ctypes.c_int64),
    "bool": (ctypes.c_int64,),
    "Scalar": (ctypes.c_int64, ctypes.c_int64),
    "Scalar?": (ctypes.c_int64, ctypes.c_int64),
    "ScalarType": (ctypes.c_int64,),
    "ScalarType?": (ctypes.c_int64,),
    "Device": (ctypes.c_int64,),
    "Device?": (ctypes.c_int64,),
    "int[]": (ctypes.c_void_p, ctypes.c_int64),
    "int[]?": (ctypes.c_void_p, ctypes.c_int64),
    "float[]": (ctypes.c_void_p, ctypes.c_int64),
    "str": (ctypes.c_char_p, ctypes.c_int64),
    "cstring": (ctypes.c_char_p,),
}


class Handle:
    """An object of a native library. `handle` keeps its number after a free: the library knows a dead one."""

    __slots__ = ("_freed", "_handle")
    _library: Conventional
    _free: Callable[[int], None]

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._freed = False

    def __del__(self) -> None:
        if not self._freed:
            self._library.release(self._free, self._handle)


class _Arguments:
    """The C arguments of one call as they are put together, and what must stay alive until it returns."""

    __slots__ = ("function", "kept", "parameter", "values")

    def __init__(self, function: str) -> None:
        self.function = function
        self.parameter = ""
        self.values: list[Any] = []
        self.kept: list[Any] = []

    def wrong(self, expected: str, value: object) -> SimpleError:
        return SimpleError(
            "invalid-argument",
            f"{self.function}: {self.parameter} must be {expected}, but this is {describe_value(value)}",
        )

    def integer(self, value: object) -> int:
        if type(value) is not int:
            raise self.wrong("an i64", value)
        if not _LOW <= value <= _HIGH:
            raise self.wrong("within i64", value)
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
        return value._handle  # noqa: SLF001 - this module's own class

    def array(self, value: object, typecode: str, item: str) -> None:
        """A list of numbers as a pointer and a length."""
        if isinstance(value, array) and value.typecode == typecode:
            numbers = value
        elif isinstance(value, list | tuple | range):
            check = self.integer if typecode == "q" else self.floating
            try:
                numbers = array(typecode, map(check, value))
            except SimpleError:
                self._blame_item(value, check)
                raise
        else:
            raise self.wrong(f"a list of {item}", value)
        self.kept.append(numbers)
        address, length = numbers.buffer_info()
        self.values += (address if length else ctypes.addressof(_nowhere), length)

    def _blame_item(self, values: Sequence[object], check: Callable[[object], object]) -> None:
        for index, value in enumerate(values):
            self.parameter = f"{self.parameter.partition('[')[0]}[{index}]"
            check(value)


_nowhere = ctypes.c_int64(0)  # an empty list is a pointer to nothing, not a null one


class Conventional:
    """One loaded library that follows the convention. `types` are the classes of its objects, by Simple name."""

    def __init__(self, library: ctypes.CDLL, errors: str) -> None:
        self.library = library
        self.types: dict[str, type[Handle]] = {}
        self._frees: dict[str, str] = {}
        self._state = _local()
        self._dead: list[tuple[Callable[[int], None], int]] = []
        self._code = library[f"{errors}_code"]
        self._code.restype = ctypes.c_int64
        self._code.argtypes = ()
        self._message = library[errors]
        self._message.restype = ctypes.c_int64
        self._message.argtypes = (ctypes.c_char_p, ctypes.c_int64)

    def make_type(self, name: str, free: str | None) -> type[Handle]:
        """The class of the objects of an extern type."""
        if name in self.types:
            return self.types[name]
        namespace: dict[str, Any] = {"__slots__": (), "_library": self}
        if free is None:
            namespace["_free"] = staticmethod(lambda _: None)
        else:
            function = self.library[free]
            function.restype = None
            function.argtypes = (ctypes.c_int64,)
            namespace["_free"] = function
            self._frees[free] = name
        made = type(name, (Handle,), namespace)
        self.types[name] = made
        return made

    def release(self, free: Callable[[int], None], handle: int) -> None:
        """Free a handle now, or after the call that this thread is in."""
        if getattr(self._state, "calling", False):
            self._dead.append((free, handle))
        else:
            free(handle)

    def failure(self, function: str) -> SimpleError | None:
        """The error that the last call on this thread left, if it failed."""
        code = self._code()
        if code == 0:
            return None
        size = self._message(None, 0)
        buffer = ctypes.create_string_buffer(size + 1)
        self._message(buffer, size + 1)  # this one text ends with a NUL, which needs room
        kind = CODES[code] if 0 < code < len(CODES) else "internal"
        return SimpleError(kind, buffer.value.decode("utf-8", "replace") or f"{function} failed")

    def bind(
        self, signature: Signature, names: tuple[str, ...], types: tuple[TypeText, ...], result: TypeText
    ) -> Callable[..., Any]:
        """The function as a Python callable that checks, converts, calls, and raises SimpleError on failure."""
        symbol = signature.symbol
        function = self.library[symbol]
        into = [
            (name, _into_c(convention, self._handle_type(type_)))
            for name, convention, type_ in zip(names, signature.parameters, types, strict=True)
        ]
        c_types = [c_type for convention in signature.parameters for c_type in _PARAMETER_TYPES[convention]]
        finish = self._finish(function, c_types, signature.result, result)
        frees = symbol in self._frees
        state = self._state

        def call(*arguments: object) -> object:
            if len(arguments) != len(into):
                raise SimpleError("invalid-argument", f"{symbol} takes {len(into)} arguments, not {len(arguments)}")
            given = _Arguments(symbol)
            for (given.parameter, convert), value in zip(into, arguments, strict=True):
                convert(given, value)
            state.calling = True
            try:
                return finish(given.values)
            finally:
                state.calling = False
                if frees and isinstance(arguments[0], Handle):
                    arguments[0]._freed = True  # noqa: SLF001
                while self._dead:
                    free, handle = self._dead.pop()
                    free(handle)

        call.__name__ = call.__qualname__ = symbol
        return call

    def _handle_type(self, type_: TypeText) -> type[Handle]:
        """The class of the objects in a value of this type; Handle itself where it has none."""
        match type_:
            case Named(name):
                return self.types.get(name, Handle)
            case OptionalOf(inner) | ListOf(inner):
                return self._handle_type(inner)
            case TupleOf(items) if items:
                return self._handle_type(items[0])
        return Handle

    def _finish(
        self, function: Any, c_types: list[Any], outcome: str, result: TypeText
    ) -> Callable[[list[Any]], object]:
        """The call itself and the way back from C, for one kind of result."""
        symbol = function.__name__
        kind = self._handle_type(result)

        def raise_failure() -> None:
            raise self.failure(symbol) or SimpleError("internal", f"{symbol} failed without saying why")

        def sized(element: Any) -> Callable[[list[Any]], tuple[Any, int]]:
            function.restype = ctypes.c_int64
            function.argtypes = (*c_types, ctypes.c_void_p, ctypes.c_int64)

            def fill(values: list[Any]) -> tuple[Any, int]:
                capacity = _FIRST_CAPACITY
                while True:
                    out = (element * capacity)()
                    length = function(*values, ctypes.addressof(out), capacity)
                    if length < 0:
                        raise_failure()
                    if length < capacity:  # a NUL may follow a text
                        return out, length
                    capacity = length + 1

            return fill

        def through(element: Any, convert: Callable[[Any], object]) -> Callable[[list[Any]], object]:
            function.restype = ctypes.c_int64
            function.argtypes = (*c_types, ctypes.c_void_p)

            def call(values: list[Any]) -> object:
                out = element()
                if function(*values, ctypes.addressof(out)) != 1:
                    raise_failure()
                return convert(out.value)

            return call

        def direct(c_type: Any, failed: object, convert: Callable[[Any], object]) -> Callable[[list[Any]], object]:
            function.restype = c_type
            function.argtypes = tuple(c_types)

            def call(values: list[Any]) -> object:
                value = function(*values)
                if value == failed:
                    failure = self.failure(symbol)
                    if failure is not None and not symbol.endswith("_available"):  # its answer is no, the code says why
                        raise failure
                return convert(value)

            return call

        def handles(make: Callable[[list[Handle]], object]) -> Callable[[list[Any]], object]:
            fill = sized(ctypes.c_int64)

            def call(values: list[Any]) -> object:
                out, length = fill(values)
                return make([kind(number) for number in out[:length]])

            return call

        def floats_or_integers(element: Any) -> Callable[[list[Any]], object]:
            fill = sized(element)

            def call(values: list[Any]) -> object:
                out, length = fill(values)
                return out[:length]

            return call

        def text() -> Callable[[list[Any]], object]:
            fill = sized(ctypes.c_char)

            def call(values: list[Any]) -> object:
                out, length = fill(values)
                return out.raw[:length].decode("utf-8", "replace")

            return call

        match outcome:
            case "handle":
                return direct(ctypes.c_int64, 0, kind)
            case "handle[]":
                return handles(list)
            case "handle tuple":
                return handles(tuple)
            case "int":
                return through(ctypes.c_int64, int)
            case "float":
                return through(ctypes.c_double, float)
            case "bool":
                return through(ctypes.c_int64, bool)
            case "int[]":
                return floats_or_integers(ctypes.c_int64)
            case "float[]":
                return floats_or_integers(ctypes.c_double)
            case "str":
                return text()
            case "count":
                return direct(ctypes.c_int64, -1, int)
            case "flag":
                return direct(ctypes.c_bool, False, bool)
            case "static_text":
                return direct(ctypes.c_char_p, b"", lambda said: (said or b"").decode("utf-8", "replace"))
        return direct(None, None, lambda _: ())


def _into_c(convention: str, kind: type[Handle]) -> Callable[[_Arguments, Any], None]:
    """The conversion of one parameter: appends its C arguments."""

    def scalar(given: _Arguments, value: Any) -> None:
        if type(value) is bool:
            given.values += (int(value), 3)
        elif type(value) is float:
            given.values += (struct.unpack("<q", struct.pack("<d", value))[0], 2)
        elif type(value) is int:
            given.values += (given.integer(value), 1)
        else:
            raise given.wrong("an i64, an f64 or a bool", value)

    def boolean(given: _Arguments, value: Any) -> None:
        if type(value) is not bool:
            raise given.wrong("a bool", value)
        given.values.append(int(value))

    def present_integer(given: _Arguments, value: Any) -> None:
        if given.integer(value) == NONE:
            raise given.wrong("above the lowest i64, which means nil here", value)
        given.values.append(value)

    def handles(given: _Arguments, value: Any) -> None:
        if not isinstance(value, list | tuple):
            raise given.wrong(f"a list of {kind.__name__}", value)
        numbers = array("q", [given.handle(item, kind) for item in value])
        given.kept.append(numbers)
        address, length = numbers.buffer_info()
        given.values += (address if length else ctypes.addressof(_nowhere), length)

    def text(given: _Arguments, value: Any) -> None:
        encoded = encode_text(value, given.wrong)
        given.kept.append(encoded)
        given.values += (encoded, len(encoded))

    def c_string(given: _Arguments, value: Any) -> None:
        encoded = encode_text(value, given.wrong)
        if b"\0" in encoded:
            raise given.wrong("a text without NUL", value)
        given.values.append(encoded)

    def optional(
        convert: Callable[[_Arguments, Any], None], none: tuple[Any, ...]
    ) -> Callable[[_Arguments, Any], None]:
        def call(given: _Arguments, value: Any) -> None:
            if value is None:
                given.values += none
            else:
                convert(given, value)

        return call

    def integer(given: _Arguments, value: Any) -> None:
        given.values.append(given.integer(value))

    match convention:
        case "handle":
            return lambda given, value: given.values.append(given.handle(value, kind))
        case "handle?":
            return optional(lambda given, value: given.values.append(given.handle(value, kind)), (0,))
        case "handle[]":
            return handles
        case "int?" | "Device?":
            return optional(present_integer, (NONE,))
        case "ScalarType?":
            return optional(integer, (-1,))
        case "float":
            return lambda given, value: given.values.append(given.floating(value))
        case "float?":
            return optional(lambda given, value: given.values.extend((given.floating(value), 1)), (0.0, 0))
        case "bool":
            return boolean
        case "Scalar":
            return scalar
        case "Scalar?":
            return optional(scalar, (0, 0))
        case "int[]":
            return lambda given, value: given.array(value, "q", "i64")
        case "int[]?":
            return optional(lambda given, value: given.array(value, "q", "i64"), (None, -1))
        case "float[]":
            return lambda given, value: given.array(value, "d", "f64")
        case "str":
            return text
        case "cstring":
            return c_string
    return integer


def encode_text(value: object, wrong: Callable[[str, object], SimpleError]) -> bytes:
    """A text as UTF-8."""
    if not isinstance(value, str):
        raise wrong("a text", value)
    try:
        return value.encode("utf-8")
    except UnicodeEncodeError:
        raise wrong("a text of whole characters", value) from None
