"""Where else in the file the thing under the cursor is named. Words that are spelt the same and mean another thing are not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lsprotocol.types import DocumentHighlight, Location

from simple.lsp.definition import place_of
from simple.lsp.meaning import Home, meaning_at, word_at
from simple.source import Span

if TYPE_CHECKING:
    from lsprotocol.types import Position

    from simple.lsp.analysis import Analysis
    from simple.lsp.positions import Positions


def references(analysis: Analysis, positions: Positions, position: Position, uri: str) -> list[Location]:
    """Every place of this file that names the same."""
    return [Location(uri, positions.range(span)) for span in _same(analysis, positions.offset(position))]


def highlights(analysis: Analysis, positions: Positions, position: Position) -> list[DocumentHighlight]:
    """The same places, for marking them."""
    return [DocumentHighlight(positions.range(span)) for span in _same(analysis, positions.offset(position))]


def _same(analysis: Analysis, offset: int) -> list[Span]:
    meaning = meaning_at(analysis, offset)
    word = word_at(analysis.source.text, offset)
    if meaning is None or word is None:
        return []
    name = re.escape(analysis.source.text[word.start : word.end])
    found = []
    for match in re.finditer(rf"\b{name}\b", analysis.source.text):
        other = meaning_at(analysis, match.start())
        if other is not None and _is_same(analysis, meaning.home, other.home, same_code=meaning.code == other.code):
            found.append(Span(match.start(), match.end()))
    return found


def _is_same(analysis: Analysis, one: Home | None, other: Home | None, *, same_code: bool) -> bool:
    """Whether two homes are one: what has none is built in, and known by its declaration alone."""
    if one is None or other is None:
        return one is other and same_code
    place = place_of(analysis, one)
    return place is not None and place == place_of(analysis, other)
