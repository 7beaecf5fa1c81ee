"""Calls by SFFI's convention through ctypes, for a Python without the generated host module.

An object of the library crosses as a 64-bit handle. A call that fails returns a value that says so, and the library
keeps a code and a message per thread until the next call. So that freeing some dead object can't come between a
failure and the reading of its message, objects that die during a call are freed after it.
"""

from __future__ import annotations

import ctypes
from _thread import _local
from typing import TYPE_CHECKING, Any

from simple.ffi.arguments import C_TYPES, Arguments, converter
from simple.ffi.handles import Handle
from simple.ffi.results import finisher
from simple.ffi.types import ListOf, Named, OptionalOf, TupleOf, TypeText
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.ffi.signatures import Signature

# The kinds of errors, by the library's frozen code.
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


class Conventional:
    """One loaded library that follows the convention. `errors` is the function that tells the last message."""

    def __init__(self, library: ctypes.CDLL, errors: str) -> None:
        self.library = library
        self.stem = errors.removesuffix("last_error")
        self.types: dict[str, type[Handle]] = {}
        self._frees: set[str] = set()
        self._state = _local()
        self._dead: list[tuple[Callable[[int], None], int]] = []
        self._code = library[f"{errors}_code"]
        self._code.restype = ctypes.c_int64
        self._code.argtypes = ()
        self._message = library[errors]
        self._message.restype = ctypes.c_int64
        self._message.argtypes = (ctypes.c_char_p, ctypes.c_int64)

    def make_type(self, name: str, free: str | None) -> type[Handle]:
        """The class of an extern type's objects. Raises AttributeError where the library has no function `free`."""
        if name in self.types:
            return self.types[name]
        function: Any = staticmethod(lambda _: None)
        if free is not None:
            function = self.library[free]
            function.restype = None
            function.argtypes = (ctypes.c_int64,)
            self._frees.add(free)
        noun = (free or name).removeprefix(self.stem).removesuffix("_free")
        made = type(name, (Handle,), {"__slots__": (), "_library": self, "_free": function, "_noun": noun})
        self.types[name] = made
        return made

    def release(self, free: Callable[[int], None], handle: int) -> None:
        """Free a handle now, or after the call that this thread is in."""
        if getattr(self._state, "calling", False):
            self._dead.append((free, handle))
        else:
            free(handle)

    def failure(self) -> SimpleError | None:
        """The error that the last call on this thread left, if it failed."""
        code = self._code()
        if code == 0:
            return None
        size = self._message(None, 0)
        buffer = ctypes.create_string_buffer(size + 1)
        self._message(buffer, size + 1)
        kind = CODES[code] if 0 < code < len(CODES) else "internal"
        return SimpleError(kind, buffer.value.decode("utf-8", "replace"))

    def bind(
        self, signature: Signature, names: tuple[str, ...], types: tuple[TypeText, ...], result: TypeText
    ) -> Callable[..., Any]:
        """The function as a Python callable that checks, converts, calls, and raises SimpleError on failure."""
        symbol = signature.symbol
        function = self.library[symbol]
        into = [
            (name, converter(convention, self._handle_type(type_)))
            for name, convention, type_ in zip(names, signature.parameters, types, strict=True)
        ]
        c_types = [c_type for convention in signature.parameters for c_type in C_TYPES[convention]]
        # Their "no" is an answer; the code that may come with it says why.
        silent = symbol in {f"{self.stem}available", f"{self.stem}has_feature"}
        # With these results "failed" is no legal value, so there must be an error to go with it.
        certain = signature.result in {
            "handle",
            "int",
            "float",
            "bool",
            "count",
            "handle[]",
            "handle?[]",
            "handle tuple",
        }

        def fail() -> None:
            failure = self.failure()
            if failure is not None and not silent:
                raise failure
            if certain:
                raise SimpleError("internal", f"{symbol} failed without saying why")

        finish = finisher(signature.result, function, c_types, self._handle_type(result), fail)
        frees = symbol in self._frees
        consumed = (0,) if frees else signature.consumed
        lender = signature.lender
        state = self._state

        def call(*arguments: Any) -> object:
            if len(arguments) != len(into):
                raise SimpleError("invalid-argument", f"{symbol} takes {len(into)} arguments, not {len(arguments)}")
            given = Arguments(symbol)
            for (given.parameter, convert), value in zip(into, arguments, strict=True):
                convert(given, value)
            if consumed:
                given.consume([arguments[place] for place in consumed if arguments[place] is not None], freed=frees)
            state.calling = True
            try:
                answer = finish(given.values)
                if lender is not None and answer is not None:
                    answer.owner = arguments[lender]  # type: ignore[attr-defined]
                return answer
            finally:
                state.calling = False
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
