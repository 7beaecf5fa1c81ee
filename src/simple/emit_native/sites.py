"""What can fail in machine code: for each place the interpreted operation that fails there in the same way.

Machine code that meets an error writes a *record* and returns. The record has the number of the site, the operands of the
operation, and the sites of the calls that led there. Python then does the operation again with these operands, which raises the
error, word for word, that interpreted code gives. A site holds nothing but what `marshal` can store:

    (operation, detail, letters, (line, end line, column, end column), (module, function))
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from simple.source import SourceFile, Span

Site: TypeAlias = "tuple[str, object, str, tuple[int, int, int, int], tuple[str, str]]"

OPERANDS = 8
"""How many operands a record has room for."""
CALLS = 48
"""How many calls of the stack a record keeps, the innermost first."""
RECORD = 2 + OPERANDS + CALLS
"""Words of a record: site, number of calls, operands, calls."""


class Lines:
    """Where spans of a module's source stand: lines from 1, columns in bytes from 0, as Python's code objects have them."""

    def __init__(self, source: SourceFile) -> None:
        self._text = source.text
        self._starts = source.line_starts

    def of(self, span: Span) -> tuple[int, int, int, int]:
        line, column = self._place(span[0])
        end_line, end_column = self._place(max(span))
        return line, end_line, column, end_column

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        return line, len(self._text[start:offset].encode("utf-8", "surrogatepass"))


class Sites:
    """The sites of one unit of machine code."""

    def __init__(self) -> None:
        self.all: list[Site] = []
        self._numbers: dict[Site, int] = {}

    def add(self, site: Site) -> int:
        """The number of a site; those that are alike share one."""
        number = self._numbers.get(site)
        if number is None:
            number = self._numbers[site] = len(self.all)
            self.all.append(site)
        return number
