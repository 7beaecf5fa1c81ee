r"""Places in a text as the protocol counts them.

The compiler counts characters from the start of the file. The protocol counts lines, and in a line *units* of the
encoding that client and server have agreed on: UTF-16 unless the client offers another. A line ends at `\n`, `\r\n` or
`\r`, and nowhere else. A place beyond the end of its line means the end of the line; nothing here fails, because a
client may ask about a text that has changed meanwhile.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from lsprotocol.types import Position, PositionEncodingKind, Range

if TYPE_CHECKING:
    from simple.source import Span

_LINE_END = re.compile(r"\r\n|\n|\r")


class Positions:
    """Converts between offsets and positions in one text."""

    def __init__(self, text: str, encoding: PositionEncodingKind | str = PositionEncodingKind.Utf16) -> None:
        self.text = text
        self.encoding = PositionEncodingKind(encoding)
        ends = list(_LINE_END.finditer(text))
        self._starts = [0, *(m.end() for m in ends)]
        self._ends = [*(m.start() for m in ends), len(text)]

    @property
    def line_count(self) -> int:
        return len(self._starts)

    def offset(self, position: Position) -> int:
        """The character at a position, or the nearest one that there is."""
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self._ends[position.line]
        units = position.character
        if self.encoding == PositionEncodingKind.Utf32 or self._is_plain(start, end):
            return min(start + units, end)
        at = start
        while at < end and units > 0:
            units -= self._units(self.text[at])
            at += 1
        return at if units >= 0 else at - 1  # inside a character: before it

    def position(self, offset: int) -> Position:
        """The line and column of an offset; what lies inside a line's end counts as the end of the line."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset) - 1
        start, end = self._starts[line], min(offset, self._ends[line])
        if self.encoding == PositionEncodingKind.Utf32 or self._is_plain(start, end):
            return Position(line, end - start)
        return Position(line, sum(self._units(c) for c in self.text[start:end]))

    def range(self, span: Span | tuple[int, int]) -> Range:
        """The range of a span."""
        start, end = span
        return Range(self.position(start), self.position(max(start, end)))

    def whole(self) -> Range:
        """The range of the whole text."""
        return self.range((0, len(self.text)))

    def _is_plain(self, start: int, end: int) -> bool:
        """Whether every character of the stretch is one unit."""
        if self.text.isascii():
            return True
        line = self.text[start:end]
        return line.isascii()

    def _units(self, character: str) -> int:
        point = ord(character)
        if self.encoding == PositionEncodingKind.Utf16:
            return 2 if point > 0xFFFF else 1
        return 1 if point < 0x80 else 2 if point < 0x800 else 3 if point < 0x10000 else 4
