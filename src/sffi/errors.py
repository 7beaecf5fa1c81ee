"""Errors of the generator, each with its place in a spec file.

A *place* is a file, a line (from 1) and a column (from 1) with a length; rendering prints the line with a caret
under it. Every error that a user can cause is a `SpecError`; anything else that escapes is a bug of the generator.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Place", "SchemaSyntaxError", "SpecError"]


@dataclass(frozen=True)
class Place:
    """Where in a spec file something stands, with the text of its line."""

    path: Path
    line: int
    column: int
    text: str
    length: int = 1

    def render(self) -> str:
        """The line of the file and a caret under the place, as two indented lines."""
        number = str(self.line)
        shown = self.text.expandtabs(1)
        start = min(self.column - 1, len(shown))
        carets = "^" * max(1, min(self.length, len(shown) - start))
        return f"  {number} | {shown}\n  {' ' * len(number)} | {' ' * start}{carets}"


class SpecError(Exception):
    """A mistake in a spec file: what is wrong, where, and what to do about it."""

    def __init__(self, message: str, place: Place | None = None, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.hint = hint

    def __str__(self) -> str:
        lines = []
        if self.place is None:
            lines.append(f"error: {self.message}")
        else:
            lines.append(f"{self.place.path}:{self.place.line}:{self.place.column}: error: {self.message}")
            lines.append(self.place.render())
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)


class SchemaSyntaxError(Exception):
    """A schema that can't be read; `offset` counts characters from the start of the schema's text."""

    def __init__(self, message: str, offset: int, length: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.length = length
