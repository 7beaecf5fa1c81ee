"""The formatter: one style for all programs.

Four steps, a module each: `pieces` makes tokens and comments into a structure of lines, blocks and brackets; `layout`
makes of that a *document*, which says where lines may break; `document` prints it in at most 100 columns; `meaning`
makes sure that nothing but the looks has changed. `spacing` knows which tokens stand apart.

The style: 4 spaces, 100 columns, text and numbers as they were written, one blank line at most and always one around
functions and types that have a block. What fits on a line stands on one, except that a bracket whose first item the
author put on a new line stays open, and so does a chain of `|>` or `.name` that the author broke.
"""

from __future__ import annotations

from simple.diagnostics.model import Diagnostic
from simple.format.document import WIDTH, render
from simple.format.layout import module_document
from simple.format.meaning import same_meaning
from simple.format.pieces import read_pieces
from simple.source import SourceFile, Span
from simple.syntax.parser import parse

__all__ = ["WIDTH", "Unformattable", "format_source"]


class Unformattable(Exception):  # noqa: N818 - a file that is left alone, and why
    """A file can't be formatted: it has syntax errors, or (then there are no diagnostics) the formatter is wrong."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__(f"{len(diagnostics)} syntax error(s)")
        self.diagnostics = diagnostics


def format_source(source: SourceFile) -> str:
    """Give the text of a program in the one style; raise `Unformattable` if it has syntax errors."""
    module, diagnostics = parse(source)
    if diagnostics:
        raise Unformattable(diagnostics)
    try:
        text, expanded = render(module_document(read_pieces(source, module)))
        if expanded:  # a function that got a block gets empty lines around it, too
            after = SourceFile(source.path, text)
            text, _ = render(module_document(read_pieces(after, parse(after)[0])))
    except RecursionError:
        raise Unformattable([_too_deep(source)]) from None
    if not same_meaning(source, module, text):
        raise Unformattable([])
    return text


def _too_deep(source: SourceFile) -> Diagnostic:
    title = "This program is too deeply nested to be formatted"
    return Diagnostic("too-deeply-nested", title, source, Span(0, 1), hint="split it into smaller functions")
