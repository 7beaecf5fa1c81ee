"""What every part of the syntax tree has: a place in the text."""

from __future__ import annotations

from simple.records import Record
from simple.source import Span


class Node(Record):
    """Anything that stands somewhere in the source."""

    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)
