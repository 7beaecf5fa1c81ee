"""The built-in functions: `print`, `len`, `min`, `input` and the like."""

from __future__ import annotations

import sys

from simple.runtime.arithmetic import sum_floats
from simple.runtime.control import attempt
from simple.runtime.errors import SimpleError
from simple.runtime.text import text
from simple.runtime.values import HIGHEST, LOWEST, noun_of, subject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable
    from typing import Any, NoReturn

_LARGEST_STATUS = 255

program_arguments: list[str] = []


class Exit(BaseException):
    """`exit(n)`. Not an `Exception`, so that `attempt` lets it pass."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def write(line: str) -> tuple[()]:
    """Writes text to the standard output."""
    sys.stdout.write(line)
    return ()


def print_(*values: Any) -> tuple[()]:
    """`print a, b`."""
    sys.stdout.write(" ".join(map(text, values)) + "\n")
    return ()


def length(value: Any) -> int:
    """`len(x)` of a value of any type."""
    try:
        return len(value)
    except OverflowError:
        return _range_length(value)
    except TypeError:
        method = getattr(type(value), "len", None)
        if method is not None:
            return method(value)  # type: ignore[no-any-return]
        raise SimpleError("type", f"{subject(value)} has no length") from None


def _range_length(value: range) -> int:
    raise SimpleError("overflow", f"The range {text(value)} has more items than `i64` can count")


def range_(low: int, high: int | None = None, step: int = 1) -> range:
    """`range(n)`, `range(low, high, step)`."""
    if step == 0:
        raise SimpleError("step", "The step of a range is 0")
    return range(low) if high is None else range(low, high, step)


def min_(*values: Any) -> Any:
    """The smallest of its arguments, or of the one list that it is given."""
    return _extreme("min", min, values)


def max_(*values: Any) -> Any:
    """The largest of its arguments, or of the one list that it is given."""
    return _extreme("max", max, values)


def _extreme(name: str, choose: Any, values: tuple[Any, ...]) -> Any:
    if not values:
        raise SimpleError("arguments", f"`{name}` takes a list, or several values")
    if len(values) == 1:
        (value,) = values
        method = getattr(type(value), name, None)
        if method is not None:
            return method(value)
        if not isinstance(value, list | tuple | range):
            raise SimpleError("type", f"`{name}` takes a list, or several values; this is {noun_of(value)}")
        values = tuple(value)
        if not values:
            return None
    try:
        return choose(values)
    except TypeError:
        raise _not_ordered(values) from None


def _not_ordered(values: Any) -> SimpleError:
    kinds = list(dict.fromkeys(noun_of(v) for v in values))
    return SimpleError("type", f"These can't be ordered: {' and '.join(kinds[:2])}")


def abs_(value: Any) -> Any:
    """The absolute value."""
    if type(value) is int:
        if value == LOWEST:
            raise SimpleError("overflow", f"{HIGHEST + 1} doesn't fit `i64`")
        return abs(value)
    if type(value) is float:
        return abs(value)
    method = getattr(type(value), "abs", None)
    if method is not None:
        return method(value)
    raise SimpleError("type", f"`abs` takes a number, and this is {noun_of(value)}")


def sum_(values: Any) -> Any:
    """The sum of a list."""
    method = getattr(type(values), "sum", None)
    if method is not None:
        return method(values)
    from simple.runtime.dynamic import binary, iterable

    values = list(iterable(values))
    if values and all(type(v) is float for v in values):
        return sum_floats(values)
    if all(type(v) is int for v in values):
        total = sum(values)
        if LOWEST <= total <= HIGHEST:
            return total
    result = values[0]
    for value in values[1:]:
        result = binary("+", result, value)
    return result


def sorted_(items: Any) -> list[Any]:
    """A sorted copy of a list."""
    try:
        return sorted(items)
    except TypeError:
        raise _not_ordered(items) from None


def zip_(a: Any, b: Any) -> list[tuple[Any, Any]]:
    return list(zip(a, b, strict=False))


def enumerate_(items: Any) -> list[tuple[int, Any]]:
    return list(enumerate(items))


def input_(prompt: str = "") -> str | None:
    """A line from the standard input without its end, or nil at the end of the input."""
    sys.stdout.write(prompt)
    sys.stdout.flush()
    line = sys.stdin.readline()
    return line.rstrip("\r\n") if line else None


def panic(message: Any) -> NoReturn:
    """Stops with an error."""
    raise SimpleError("panic", text(message))


def fail(kind: str, message: str) -> NoReturn:
    """Stops with an error of a kind that a program can test for."""
    raise SimpleError(kind, message)


def args() -> list[str]:
    """The arguments of the program."""
    return list(program_arguments)


def exit_(status: int = 0) -> NoReturn:
    """Ends the program with a status, of which systems keep one byte."""
    if not 0 <= status <= _LARGEST_STATUS:
        hint = f"a status is 0 to {_LARGEST_STATUS}; 0 says that all went well"
        raise SimpleError("domain", f"{status} is no exit status", hint)
    raise Exit(status)


def some(value: Any) -> Any:
    return value


def _buffer(typecode: str) -> Callable[[int], array[Any]]:
    """What makes buffers of zeros of a kind; few programs ask for it."""
    made: list[Callable[[int], array[Any]]] = []

    def make(length: int) -> array[Any]:
        if not made:
            from simple.runtime.buffers import zeros

            made.append(zeros(typecode))
        return made[0](length)

    return make


FUNCTIONS = {
    "print": print_,
    "len": length,
    "range": range_,
    "min": min_,
    "max": max_,
    "abs": abs_,
    "sum": sum_,
    "sorted": sorted_,
    "zip": zip_,
    "enumerate": enumerate_,
    "input": input_,
    "panic": panic,
    "fail": fail,
    "attempt": attempt,
    "args": args,
    "exit": exit_,
    "Some": some,
    "float_buffer": _buffer("d"),
    "f32_buffer": _buffer("f"),
    "int_buffer": _buffer("q"),
    "bool_buffer": _buffer("B"),
    "i32_buffer": _buffer("i"),
    "i16_buffer": _buffer("h"),
    "i8_buffer": _buffer("b"),
    "u64_buffer": _buffer("Q"),
    "u32_buffer": _buffer("I"),
    "u16_buffer": _buffer("H"),
    "u8_buffer": _buffer("B"),
}
