"""A file in the one style, as edits."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from lsprotocol.types import TextEdit

from simple.format import Unformattable, format_source

if TYPE_CHECKING:
    from simple.lsp.positions import Positions
    from simple.source import SourceFile

logger = logging.getLogger(__name__)


def formatting(source: SourceFile, positions: Positions) -> list[TextEdit] | None:
    """The edit that formats a file: the lines between the first and the last that change. None while it has syntax errors."""
    try:
        after = format_source(source)
    except Unformattable:
        return None
    except Exception:
        logger.exception("formatting %s", source.path)
        return None
    return [] if after == source.text else [_smallest_edit(source.text, after, positions)]


def _smallest_edit(before: str, after: str, positions: Positions) -> TextEdit:
    """One edit that leaves alone what is the same at both ends, so that the cursor stays where it is."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    start = sum(map(len, old[:head]))
    end = len(before) - sum(map(len, old[len(old) - tail :]))
    return TextEdit(positions.range((start, end)), "".join(new[head : len(new) - tail]))
