"""Texts with the cursor in them, written `¦`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.lsp.documents import Document

if TYPE_CHECKING:
    from pathlib import Path

    from lsprotocol.types import Position

CURSOR = "¦"


def open_at(folder: Path, marked: str, name: str = "prog.spl") -> tuple[Document, Position]:
    """The document, and the place of `¦` in it."""
    offset = marked.index(CURSOR)
    document = open_text(folder, marked.replace(CURSOR, ""), name)
    return document, document.positions.position(offset)


def open_text(folder: Path, text: str, name: str = "prog.spl") -> Document:
    return Document((folder / name).as_uri(), text, 1, "utf-16", [])
