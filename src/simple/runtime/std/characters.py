"""`std.characters`: text as numbers and back."""

from __future__ import annotations

from array import array

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

__all__ = ["alphabet", "places", "spelled"]


def alphabet(content: str) -> str:
    """The characters that a text has, each once, in the order of their numbers in Unicode."""
    return "".join(sorted(set(content)))


def places(content: str, known: str) -> array[int]:
    """Where each character stands among those known."""
    found = {character: place for place, character in enumerate(known)}
    missing = set(content) - found.keys()
    if missing:
        _refuse(content, min(map(content.index, missing)))
    return array("q", map(found.__getitem__, content))


def _refuse(content: str, at: int) -> NoReturn:
    """Stops at a character that isn't known."""
    line = content.count("\n", 0, at) + 1
    raise SimpleError(
        "invalid-argument",
        f"The character {content[at]!r} (line {line}, column {at - content.rfind(chr(10), 0, at)}) isn't in the alphabet",
        "make the tokenizer of a text that has all characters, or replace it",
    )


def spelled(numbers: array[int], known: str) -> str:
    """The characters at these places among those known."""
    if len(numbers) and not (min(numbers) >= 0 and max(numbers) < len(known)):
        wrong = next(n for n in numbers if not 0 <= n < len(known))
        raise SimpleError("index-out-of-range", f"There is no character {wrong}; the alphabet has {len(known)}")
    return "".join(map(known.__getitem__, numbers))
