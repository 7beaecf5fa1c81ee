"""Source text and positions in it.

A *span* is a half-open range of character offsets `[start, end)`. Lines and columns are computed from a span only when
somebody wants to see them: the compiler itself works with offsets.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Span(NamedTuple):
    """The characters `[start, end)` of one source file."""

    start: int
    end: int

    def to(self, other: Span) -> Span:
        """The span from this one's start to the other's end."""
        return Span(self.start, other.end)


class Position(NamedTuple):
    """A place that people can read: line and column, both counted from 1, the column in characters."""

    line: int
    column: int


class SourceFile:
    """One file's path, as it was given, and its text."""

    __slots__ = ("_starts", "path", "text")

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts: list[int] | None = None

    @property
    def line_starts(self) -> list[int]:
        """The offset at which each line begins."""
        if self._starts is None:
            starts = [0]
            find = self.text.find
            at = find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = find("\n", at + 1)
            self._starts = starts
        return self._starts

    def position(self, offset: int) -> Position:
        """The line and column of an offset."""
        starts = self.line_starts
        line = bisect_right(starts, offset)
        return Position(line, offset - starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The text of a line (from 1), without its line end."""
        starts = self.line_starts
        start = starts[number - 1]
        end = starts[number] - 1 if number < len(starts) else len(self.text)
        return self.text[start:end].rstrip("\r")
