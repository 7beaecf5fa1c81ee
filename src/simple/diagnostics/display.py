"""Source text as a terminal shows it: tabs, wide characters, characters that can't be seen, lines that are too long.

A *column* here is a cell of the terminal, counted from 0 at the start of what is shown of the line.
"""

from __future__ import annotations

from simple.records import Record

TAB_WIDTH = 4

# Characters that would change how the terminal shows what follows.
_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NAMED = {"\0": "\\0", "\r": "\\r", "\x1b": "\\u{1B}"}


class ShownLine(Record):
    """What is shown of a line: its characters from `first` on, and the column of each (and of the end)."""

    text: str
    first: int
    columns: list[int]

    def column(self, index: int) -> int:
        """The column of the line's character `index`, or of the nearest one that is shown."""
        return self.columns[min(max(index - self.first, 0), len(self.columns) - 1)]

    @property
    def width(self) -> int:
        """How many columns the shown part takes."""
        return self.columns[-1]


def visible(text: str) -> str:
    """Text with the characters escaped that can't be seen or change what is seen; tabs become spaces."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_cell(character, 0)[0] for character in text)


def show_line(line: str, begin: int, end: int, width: int) -> ShownLine:
    """Show a line so that the characters `[begin, end)` can be seen, in at most `width` columns.

    A line that is too long is cut on one or both sides, with `…` in the place of what is missing. Nothing that is far
    from `begin` is looked at, however long the line is.
    """
    width = max(width, 20)
    if len(line) <= width:
        shown = _show(line, 0)
        if shown.width <= width:
            return shown
    # Start a little before the span, or as far left as the end of the span allows.
    room = width - 2
    first = max(0, min(begin - room // 4, end - room * 3 // 4))
    first = max(first, begin - room // 2)
    if first <= 1:
        first = 0
    shown = _show(line[first : first + width], first, room)
    cut_left = first > 0
    cut_right = first + len(shown.columns) - 1 < len(line)
    shift = 1 if cut_left else 0
    columns = [column + shift for column in shown.columns]
    text = ("…" if cut_left else "") + shown.text + ("…" if cut_right else "")
    return ShownLine(text, first, columns)


def _show(characters: str, first: int, room: int | None = None) -> ShownLine:
    if characters.isascii() and characters.isprintable():
        if room is not None:
            characters = characters[:room]
        return ShownLine(characters, first, list(range(len(characters) + 1)))
    columns = [0]
    parts = []
    column = 0
    for character in characters:
        text, cells = _cell(character, column)
        if room is not None and column + cells > room:
            break
        column += cells
        parts.append(text)
        columns.append(column)
    return ShownLine("".join(parts), first, columns)


def _cell(character: str, column: int) -> tuple[str, int]:
    """What stands for a character, and how many columns that takes."""
    if " " <= character <= "~":
        return character, 1
    if character == "\t":
        cells = TAB_WIDTH - column % TAB_WIDTH
        return " " * cells, cells
    if character in _NAMED:
        return _NAMED[character], len(_NAMED[character])
    from unicodedata import category, east_asian_width

    kind = category(character)
    if kind in {"Mn", "Me"}:
        return character, 0
    if character in _BIDI or kind in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}:
        escaped = f"\\u{{{ord(character):X}}}"
        return escaped, len(escaped)
    return character, 2 if east_asian_width(character) in {"W", "F"} else 1
