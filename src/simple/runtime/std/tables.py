"""`std.tables`: tables in text files (CSV) as columns of numbers and of text.

A column's kind is "i64" if every field is an integer, "f64" if every field is a number or empty (which becomes NaN), else "text".
"""

from __future__ import annotations

from array import array

from simple.runtime.errors import SimpleError
from simple.runtime.std.fs import _read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

__all__ = ["TableHandle", "column_kinds", "column_names", "floats", "integers", "read", "row_count", "texts"]

_LONGEST_FIELD = 1 << 20
_MOST_COLUMNS = 1 << 16


class TableHandle:
    """A table that was read."""

    __slots__ = ("columns", "kinds", "names", "rows")

    def __init__(self, names: list[str], columns: list[Any], kinds: list[str], rows: int) -> None:
        self.names = names
        self.columns = columns
        self.kinds = kinds
        self.rows = rows


setattr(TableHandle, ".name", "TableHandle")


def read(path: str, separator: str, header: bool) -> TableHandle:
    """The table in a file; the first row names the columns if `header`, else they are called by their places."""
    if len(separator) != 1 or separator in '"\r\n\0':
        raise SimpleError("invalid-argument", "The separator of a table is one character")
    rows = _rows(_text(_read(path), path), path, separator)
    names = rows.pop(0) if header and rows else [str(i) for i in range(len(rows[0]) if rows else 0)]
    _refuse_repeated(names, path)
    columns, kinds = [], []
    for fields in zip(*rows, strict=True) if rows else [() for _ in names]:
        column, kind = _column(fields)
        columns.append(column)
        kinds.append(kind)
    return TableHandle(names, columns, kinds, len(rows))


def _fail(path: str, line: int, column: int, what: str) -> NoReturn:
    raise SimpleError("format", f"{path}, line {line}, column {column}: {what}")


def _text(data: bytes, path: str) -> str:
    """The content, which must be text. Columns are counted in bytes here, because not all bytes are characters."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    start = data.find(b"\0")
    what = "there is a NUL character; this is no text file, or one in UTF-16, which must be converted to UTF-8"
    if start < 0:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as problem:
            start, what = problem.start, "this isn't UTF-8 text"
    line = data.count(b"\n", 0, start) + 1
    _fail(path, line, start - data.rfind(b"\n", 0, start), what)


def _rows(content: str, path: str, separator: str) -> list[list[str]]:
    """The rows, all of one length; empty lines are left out. Columns are counted in fields."""
    import csv
    import io

    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(content, newline=""), delimiter=separator, strict=True)
    rows: list[list[str]] = []
    width = 0
    begins = 1
    try:
        for row in reader:
            line, begins = begins, reader.line_num + 1
            if not row:
                continue
            if not width:
                width = len(row)
                if width > _MOST_COLUMNS:
                    _fail(
                        path,
                        line,
                        _MOST_COLUMNS + 1,
                        f"a table has at most {_MOST_COLUMNS} columns; this row has {width}",
                    )
            elif len(row) != width:
                what = f"the row has {len(row)} field{'s' * (len(row) != 1)}; the first row has {width}"
                _fail(path, line, min(len(row), width) + 1, what)
            rows.append(row)
    except csv.Error as problem:
        reason = str(problem)
        if reason.startswith("field larger"):
            reason = f"a field is longer than {_LONGEST_FIELD} characters; is a quote missing?"
        _fail(path, begins, 1, f"the row that begins here is broken: {reason}")
    return rows


def _refuse_repeated(names: list[str], path: str) -> None:
    """Stops where two columns have one name."""
    seen: dict[str, int] = {}
    for place, name in enumerate(names):
        if name in seen:
            _fail(path, 1, place + 1, f'the name "{name}" is that of column {seen[name] + 1} already')
        seen[name] = place


def _column(fields: tuple[str, ...]) -> tuple[Any, str]:
    """The column as it is kept, and its kind."""
    if fields and not any("_" in field for field in fields):  # Python's numbers may have underscores, a table's may not
        try:
            return array("q", map(int, fields)), "i64"
        except (ValueError, OverflowError):
            pass
        try:
            numbers = array("d", (float(field) if field.strip() else float("nan") for field in fields))
            if any(field.strip() for field in fields):
                return numbers, "f64"
        except ValueError:
            pass
    return list(fields), "text"


def column_names(table: TableHandle) -> list[str]:
    return list(table.names)


def column_kinds(table: TableHandle) -> list[str]:
    return list(table.kinds)


def row_count(table: TableHandle) -> int:
    return table.rows


def integers(table: TableHandle, place: int) -> array[int]:
    column: array[int] = table.columns[place]
    return column


def floats(table: TableHandle, places: list[int]) -> array[float]:
    """Columns of numbers side by side: row after row."""
    numbers = array("d", bytes(8 * table.rows * len(places)))
    for number, place in enumerate(places):
        column = table.columns[place]
        numbers[number :: len(places)] = column if column.typecode == "d" else array("d", column)
    return numbers


def texts(table: TableHandle, place: int) -> list[str]:
    return [*map(str, table.columns[place])]
