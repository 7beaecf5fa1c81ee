"""Stamps source positions on Python nodes, so that run-time errors point into the Simple program.

Lines count from 1; columns are UTF-8 byte offsets from 0, as Python's own are.
"""

from __future__ import annotations

import ast
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simple.source import SourceFile, Span


_PLACED = (ast.expr, ast.stmt, ast.arg, ast.keyword, ast.excepthandler, ast.alias)
"""The nodes that Python's compiler wants a position of."""


class Positions:
    """Turns spans of one source file into Python positions."""

    def __init__(self, source: SourceFile) -> None:
        self._text = source.text
        self._starts = source.line_starts
        self._ascii = source.text.isascii()
        self._known: dict[tuple[int, int], tuple[int, int, int, int]] = {}

    def of(self, span: Span) -> tuple[int, int, int, int]:
        """First line, last line, first column, last column: the order of `code.co_positions()`."""
        found = self._known.get(span)
        if found is None:
            line, column = self._place(span[0])
            end_line, end_column = self._place(max(span))
            found = self._known[span] = (line, end_line, column, end_column)
        return found

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        start = self._starts[line - 1]
        if self._ascii:
            return line, offset - start
        return line, len(self._text[start:offset].encode("utf-8", "surrogatepass"))

    def stamp(self, node: ast.AST, span: Span) -> None:
        """Gives this position to the node and to everything below it that has none."""
        self._stamp(node, self.of(span))

    def _stamp(self, node: ast.AST, position: tuple[int, int, int, int]) -> None:
        pending = [node]
        while pending:
            current = pending.pop()
            if hasattr(current, "lineno"):
                continue
            if isinstance(current, _PLACED):
                current.lineno, current.end_lineno, current.col_offset, current.end_col_offset = position
            for field in current._fields:
                value = getattr(current, field, None)
                if isinstance(value, list):
                    pending.extend(child for child in value if isinstance(child, ast.AST))
                elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context | ast.operator):
                    pending.append(value)
