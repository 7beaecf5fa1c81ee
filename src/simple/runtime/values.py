"""The values that have no Python class of their own: results, errors, slices.

Everything else is a Python value: `i64` an int, `text` a str, `()` the empty tuple, `nil` None. See `classes.py` for
the classes that a program declares.
"""

from __future__ import annotations

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Missing:
    """Stands for an argument that was left out and whose default is evaluated at each call."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "…"


missing = Missing()


class Ok:
    """`Ok(value)`."""

    __slots__ = ("value",)
    __match_args__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        from simple.runtime.equality import equal

        return type(other) is Ok and equal(self.value, other.value)

    def __hash__(self) -> int:
        return hash((Ok, self.value))

    def __repr__(self) -> str:
        from simple.runtime.text import nested_text

        return f"Ok({nested_text(self.value)})"


class Err:
    """`Err(error)`."""

    __slots__ = ("error",)
    __match_args__ = ("error",)

    def __init__(self, error: Any) -> None:
        self.error = error

    def __eq__(self, other: object) -> bool:
        from simple.runtime.equality import equal

        return type(other) is Err and equal(self.error, other.error)

    def __hash__(self) -> int:
        return hash((Err, self.error))

    def __repr__(self) -> str:
        from simple.runtime.text import nested_text

        return f"Err({nested_text(self.error)})"


class Error:
    """What `attempt` gives for a failure: its message, and its kind, which a program can test for."""

    __slots__ = ("kind", "message")
    __match_args__ = ("message", "kind")

    def __init__(self, message: str, kind: str = "error") -> None:
        self.message = message
        self.kind = kind

    def __repr__(self) -> str:
        from simple.runtime.text import nested_text

        return f"Error(message: {nested_text(self.message)}, kind: {nested_text(self.kind)})"


setattr(Error, ".fields", ("message", "kind"))
setattr(Error, ".name", "Error")


class Slice:
    """`low:high:step` as an argument of an own type's `get` and `set`; what is left out is None (`nil`)."""

    __slots__ = ("high", "low", "step")
    __match_args__ = ("low", "high", "step")

    def __init__(self, low: int | None = None, high: int | None = None, step: int | None = None) -> None:
        self.low = low
        self.high = high
        self.step = step

    def __eq__(self, other: object) -> bool:
        if type(other) is not Slice:
            return False
        return (self.low, self.high, self.step) == (other.low, other.high, other.step)

    def __hash__(self) -> int:
        return hash((self.low, self.high, self.step))

    def __repr__(self) -> str:
        parts = ["" if p is None else str(p) for p in (self.low, self.high, self.step)]
        return ":".join(parts if self.step is not None else parts[:2])


def slice_by(target: Any, low: int | None, high: int | None, step: int) -> Any:
    """`target[low:high:step]` with a step that is only known at run time."""
    if step == 0:
        raise SimpleError("step", "The step of a slice is 0", "a step says how far to go from one item to the next")
    return target[low:high:step]


KINDS: dict[type, str] = {
    int: "i64",
    float: "f64",
    bool: "bool",
    str: "text",
    type(None): "nil",
    list: "list",
    dict: "dict",
    range: "range",
    Ok: "result",
    Err: "result",
    Error: "Error",
    Slice: "Slice",
    type(...): "Ellipsis",
}
"""Simple's words for Python's classes."""

INT_LIMITS: dict[str, tuple[int, int]] = {
    **{f"i{b}": (-(1 << (b - 1)), (1 << (b - 1)) - 1) for b in (8, 16, 32, 64)},
    **{f"u{b}": (0, (1 << b) - 1) for b in (8, 16, 32, 64)},
}

LOWEST, HIGHEST = INT_LIMITS["i64"]


def kind_of(value: object) -> str:
    """The type of a value at run time, as messages name it: `i64`, `list`, a class's name."""
    kind = type(value)
    known = KINDS.get(kind)
    if known is not None:
        return known
    if kind is tuple:
        return "tuple" if value else "()"
    if kind.__module__ == "array":
        return "buffer"
    name = getattr(kind, ".name", None)
    if isinstance(name, str):
        return name
    if callable(value):
        return "type" if isinstance(value, type) else "fn"
    return kind.__name__


def noun_of(value: object) -> str:
    """The type with an article that fits: "an i64", "a list"."""
    kind = kind_of(value)
    if kind in {"nil", "()"} or kind.startswith("`"):
        return kind
    word = {"fn": "function", "text": "text"}.get(kind, kind)
    return word if word == "text" else f"{'an' if word[0] in 'aeioAEIO' else 'a'} {word}"


def subject(value: object) -> str:
    """`noun_of` as the beginning of a sentence."""
    noun = noun_of(value)
    return noun[0].upper() + noun[1:]
