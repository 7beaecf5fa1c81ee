"""Characters that can't stand in a program: which they are, what they are called, and what to write instead."""

from __future__ import annotations

import re

# Control characters, bidirectional overrides (they make a program read differently from what it does) and surrogates.
_FORBIDDEN = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+"

# The same of ASCII alone; most files have nothing else, and this takes a tenth of the time to compile.
_FORBIDDEN_ASCII = "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+"

_INVISIBLE = frozenset(
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2061\u2062\u2063\u2064\ufeff"
)
_SPACES = frozenset("\u00a0\u1680\u202f\u205f\u3000") | {chr(code) for code in range(0x2000, 0x200B)}

_INSTEAD = {
    "\u201c": '"',
    "\u201d": '"',
    "\u201e": '"',
    "\u00ab": '"',
    "\u00bb": '"',
    "\u2018": "'",
    "\u2019": "'",
    "\u2013": "-",
    "\u2014": "-",
    "\u2212": "-",
    "\u00d7": "*",
    "\u22c5": "*",
    "\u00b7": "*",
    "\u00f7": "/",
    "\u2264": "<=",
    "\u2265": ">=",
    "\u2260": "!=",
    "\u2192": "->",
    "\u2026": "...",
    "\u03bb": "\\",
    "\uff08": "(",
    "\uff09": ")",
    "\uff0c": ",",
    "\uff1a": ":",
    "\uff1b": ";",
    "\u00ac": "not",
    "\u2227": "and",
    "\u2228": "or",
    "`": "'",
    "\u00b4": "'",
}


def forbidden(text: str) -> re.Pattern[str]:
    """Give the pattern that finds, in this text, the characters that may stand nowhere."""
    return re.compile(_FORBIDDEN_ASCII if text.isascii() else _FORBIDDEN)


def shown(character: str) -> str:
    """A character as messages show it: itself where it can be seen, and its code point."""
    if character == "`":
        return "A backtick"
    code = f"U+{ord(character):04X}"
    if character.isprintable() and character not in _INVISIBLE:
        return f"`{character}` ({code})" if ord(character) > 0x7E else f"`{character}`"
    return code


def kind_of(character: str) -> str:
    """Say what sort of character this is, as a noun with its article."""
    if "\ud800" <= character <= "\udfff":
        return "half a surrogate pair"
    if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069":
        return "a character that changes the direction of text"
    if character in _SPACES:
        return "a space of another kind"
    if character in _INVISIBLE:
        return "an invisible character"
    if ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0:
        return "a control character"
    return "a character"


def advice(character: str) -> str | None:
    """Say what to write instead of a character, if anything suggests itself."""
    if character in _SPACES:
        return "replace it by an ordinary space"
    if character in _INVISIBLE or forbidden(character).match(character):
        return f"delete it; inside text it can be written `\\u{{{ord(character):X}}}`"
    if character in _INSTEAD:
        return f"write `{_INSTEAD[character]}`"
    if character == "$":
        return "names have no `$`; inside text a value is written `{name}`"
    if character == "\r":
        return "lines end with a line feed, or with a carriage return and a line feed"
    return None
