"""What an editor shows when the mouse rests on a word: the declaration, and its documentation."""

from __future__ import annotations

from inspect import cleandoc
from typing import TYPE_CHECKING

from lsprotocol.types import Hover, MarkupContent, MarkupKind

from simple.lsp.meaning import meaning_at

if TYPE_CHECKING:
    from lsprotocol.types import Position

    from simple.lsp.analysis import Analysis
    from simple.lsp.meaning import Meaning
    from simple.lsp.positions import Positions


def hover(analysis: Analysis, positions: Positions, position: Position) -> Hover | None:
    """What the word at a position means."""
    meaning = meaning_at(analysis, positions.offset(position))
    if meaning is None:
        return None
    return Hover(MarkupContent(MarkupKind.Markdown, describe(meaning)), positions.range(meaning.span))


def describe(meaning: Meaning) -> str:
    """A meaning as Markdown."""
    text = f"```simple\n{meaning.code}\n```"
    return f"{text}\n\n{prose(meaning.documentation)}" if meaning.documentation else text


def prose(documentation: str) -> str:
    """A documentation string without the indentation that it has in its file."""
    return cleandoc(documentation)
