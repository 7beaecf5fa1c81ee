"""`std.unicode`: what Unicode says of characters."""

from __future__ import annotations

import unicodedata

from simple.runtime.errors import SimpleError

__all__ = ["category", "character", "code", "composed", "decomposed"]


def decomposed(content: str) -> str:
    return unicodedata.normalize("NFD", content)


def composed(content: str) -> str:
    return unicodedata.normalize("NFC", content)


def category(character: str) -> str:
    return unicodedata.category(_one(character))


def code(character: str) -> int:
    return ord(_one(character))


def character(code: int) -> str:
    if not 0 <= code <= 0x10FFFF:
        raise SimpleError("invalid-argument", f"There is no character {code}; the last one is {0x10FFFF}")
    return chr(code)


def _one(given: str) -> str:
    """A text of one character."""
    if len(given) != 1:
        raise SimpleError("invalid-argument", f"One character is wanted, and the text has {len(given)}")
    return given
