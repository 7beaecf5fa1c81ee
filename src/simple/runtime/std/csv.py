"""`std.csv`: tables as text (RFC 4180)."""

from __future__ import annotations

import csv
import io

from simple.runtime.errors import SimpleError
from simple.runtime.text import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LONGEST_FIELD = 1 << 26


def _separator(separator: str) -> str:
    if len(separator) != 1 or separator in '"\r\n':
        raise SimpleError("invalid-argument", "The separator of a table is one character")
    return separator


def parse(content: str, separator: str) -> list[list[str]]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(
        io.StringIO(content.removeprefix("\ufeff"), newline=""), delimiter=_separator(separator), strict=True
    )
    try:
        return [row for row in reader if row]
    except csv.Error as problem:
        raise SimpleError("format", f"This is no table: {problem} (line {reader.line_num})") from None


def write(rows: list[list[Any]], separator: str) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=_separator(separator), lineterminator="\n")
    writer.writerows([text(cell) for cell in row] for row in rows)
    return stream.getvalue()
