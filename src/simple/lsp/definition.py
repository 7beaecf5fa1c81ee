"""Where the word under the cursor is declared, in this file or in another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol.types import Location

from simple.lsp.meaning import Home, meaning_at
from simple.lsp.positions import Positions
from simple.lsp.walk import Found, find_declaration, find_member, has_name, name_span, path_to
from simple.source import Span
from simple.syntax import tree

if TYPE_CHECKING:
    from lsprotocol.types import Position

    from simple.lsp.analysis import Analysis
    from simple.source import SourceFile


def definition(analysis: Analysis, positions: Positions, position: Position, uri: str) -> Location | None:
    """The place of the declaration; `uri` is the text's own."""
    meaning = meaning_at(analysis, positions.offset(position))
    place = None if meaning is None or meaning.home is None else place_of(analysis, meaning.home)
    if place is None:
        return None
    source, span = place
    if source is analysis.source:
        return Location(uri, positions.range(span))
    there = Positions(source.text, positions.encoding)
    return Location(Path(source.path).resolve().as_uri(), there.range(span))


def place_of(analysis: Analysis, home: Home) -> tuple[SourceFile, Span] | None:
    """The file of a declaration, and where its name stands there."""
    read = analysis.module(home.module)
    if read is None:
        return None
    module, source = read
    span = _place(module, home)
    return None if span is None else (source, span)


def _place(module: tree.Module, home: Home) -> Span | None:
    """The name of the declaration."""
    if home.start >= 0 and not home.parameter:
        return Span(home.start, home.start + len(home.name))
    if not home.name:
        return Span(0, 0)
    if home.start >= 0:
        found = _at(module, home.start)
    elif home.owners:
        found = find_member(module, home.owners, home.name)
    else:
        found = find_declaration(module, home.name)
    if found is None:
        return None
    return (_parameter(found.node, home.parameter) if home.parameter else None) or found.name


def _at(module: tree.Module, start: int) -> Found | None:
    node = path_to(module, start)[-1]
    return Found(node, name_span(node)) if has_name(node) else None


def _parameter(node: tree.Node, name: str) -> Span | None:
    parts: list[tree.Parameter] | list[tree.Field] = []
    if isinstance(node, tree.Function | tree.ExternFunction):
        parts = node.parameters
    elif isinstance(node, tree.Class | tree.Variant):
        parts = node.fields
    return next((Span(p.start, p.start + len(name)) for p in parts if p.name == name), None)
