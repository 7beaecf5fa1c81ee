"""What stands between the quotes of text: runs of characters, escapes, and how documentation is laid out."""

from __future__ import annotations

import re

# Characters that mean themselves, in text on one line and in text of several lines.
LINE_RUN = re.compile(r'[^"\\{}\n\r]+')
BLOCK_RUN = re.compile(r'[^"\\{}\r]+')

# A format after `{value:`; it has neither braces nor quotes.
FORMAT_RUN = re.compile(r'[^{}"\n\r]*')

_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "\\": "\\", '"': '"', "'": "'", "{": "{", "}": "}"}
# Compiled when they are first used (`re.compile` remembers them).
_HEX = r"x([0-9a-fA-F]{2})"
_CODE_POINT = r"u\{([0-9a-fA-F_]{1,8})\}"


class BadEscape(Exception):  # noqa: N818 - it is a user's error, reported as a diagnostic
    """An escape that means nothing: how long it is, what stands beside it, and what to do."""

    def __init__(self, length: int, text: str, hint: str) -> None:
        super().__init__(text)
        self.length = length
        self.text = text
        self.hint = hint


def read_escape(source: str, at: int) -> tuple[str, int]:
    r"""Give the characters that the escape at `at` (its `\`) stands for and where it ends; raise `BadEscape`."""
    letter = source[at + 1 : at + 2]
    if letter in _SIMPLE:
        return _SIMPLE[letter], at + 2
    if letter == "x":
        match = re.compile(_HEX).match(source, at + 1)
        if match is None:
            raise BadEscape(2, "`\\x` takes two hexadecimal digits", "write it as in `\\x41`")
        return chr(int(match[1], 16)), match.end()
    if letter == "u":
        match = re.compile(_CODE_POINT).match(source, at + 1)
        if match is None or not match[1].strip("_"):
            raise BadEscape(2, "`\\u` takes a code point in braces", "write it as in `\\u{1F600}`")
        code = int(match[1].replace("_", "") or "0", 16)
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
            raise BadEscape(match.end() - at, f"{code:X} isn't a character's code point", "they end at 10FFFF")
        return chr(code), match.end()
    hint = 'for a backslash, write `\\\\`, or use raw text: `r"…"`'
    if not letter or letter in "\n\r":
        raise BadEscape(1, "a backslash stands at the end of the line", hint)
    raise BadEscape(2, "this escape isn't known", hint)


def dedent(text: str) -> str:
    """Lay out documentation as Python's `inspect.cleandoc` does: without the indentation of the code around it."""
    lines = text.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].strip(), *(line[margin:].rstrip() for line in lines[1:])]
    return "\n".join(lines).strip("\n")
