"""Diagnostics as text for people: title, place, source with marks, hint.

A *mark* is a stretch of one line with carets (the problem itself) or dashes (a label) under it. A span of several lines has
two marks, one on its first line and one on its last.
"""

from __future__ import annotations

from simple.diagnostics.display import ShownLine, show_line, visible
from simple.diagnostics.model import Severity
from simple.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from simple.diagnostics.model import Diagnostic
    from simple.source import SourceFile, Span

_RED, _YELLOW, _BLUE, _CYAN, _BOLD, _RESET = (
    "\x1b[1;31m",
    "\x1b[1;33m",
    "\x1b[1;34m",
    "\x1b[1;36m",
    "\x1b[1m",
    "\x1b[0m",
)


class _Mark(Record):
    """The characters `[begin, end)` of a line, and what is said about them."""

    line: int
    begin: int
    end: int
    text: str
    primary: bool


class _Style(Record):
    """How parts are painted; without colour, not at all."""

    color: bool

    def paint(self, text: str, code: str) -> str:
        return f"{code}{text}{_RESET}" if self.color and text else text


def render(diagnostics: Iterable[Diagnostic], *, color: bool = False, width: int = 100) -> str:
    """Write diagnostics out, one after the other, with a line that counts them if there are several.

    The text ends with a newline unless it is empty. `width` limits the source lines; titles and hints are not wrapped.
    """
    style = _Style(color)
    found = list(diagnostics)
    blocks = ["\n".join(_render_one(diagnostic, style, width)) + "\n" for diagnostic in found]
    if len(found) > 1:
        blocks.append(_count(found) + "\n")
    return "\n".join(blocks)


def _render_one(diagnostic: Diagnostic, style: _Style, width: int) -> list[str]:
    source = diagnostic.source
    paint = _RED if diagnostic.severity is Severity.ERROR else _YELLOW
    head = style.paint(f"{diagnostic.severity.value}[{diagnostic.code}]", paint)
    lines = [head + style.paint(f": {_one_line(diagnostic.title)}", _BOLD)]
    if not source.text:
        lines.append(f"  {style.paint('-->', _BLUE)} {visible(source.path)}")
        if diagnostic.text:
            lines.append(f"   {style.paint('=', _BLUE)} {visible(diagnostic.text)}")
        return lines + _hint(diagnostic.hint, 1, style)
    marks = _marks(source, diagnostic.span, diagnostic.text, primary=True)
    first = marks[0]
    for label in diagnostic.labels:
        marks += _marks(source, label.span, label.text, primary=False)
    digits = len(str(max(mark.line for mark in marks)))
    bar = style.paint("|", _BLUE)
    blank = f"{' ' * (digits + 2)}{bar}"
    arrow = style.paint("-->", _BLUE)
    lines += [f"{' ' * (digits + 1)}{arrow} {visible(source.path)}:{first.line}:{first.begin + 1}", blank]
    room = width - digits - 5
    before: int | None = None
    for number, on_line in _by_line(marks):
        if before is not None and number == before + 2:
            lines.append(_source_row(before + 1, digits, show_line(source.line(before + 1), 0, 0, room), style))
        elif before is not None and number > before + 1:
            lines.append(style.paint("...", _BLUE))
        before = number
        shown = _show(source.line(number), on_line, room)
        lines.append(_source_row(number, digits, shown, style))
        lines += [f"{blank} {row}" for row in _mark_rows(on_line, shown, room, style, paint)]
    if diagnostic.hint:
        lines.append(blank)
    return lines + _hint(diagnostic.hint, digits, style)


def _hint(hint: str | None, digits: int, style: _Style) -> list[str]:
    if not hint:
        return []
    lead = f"{' ' * (digits + 2)}{style.paint('=', _BLUE)} {style.paint('hint', _CYAN)}: "
    first, *more = hint.split("\n")
    return [lead + visible(first), *(" " * (digits + 10) + visible(line) for line in more)]


def _source_row(number: int, digits: int, shown: ShownLine, style: _Style) -> str:
    return f"{style.paint(f' {number:>{digits}} |', _BLUE)} {shown.text}".rstrip()


def _marks(source: SourceFile, span: Span, text: str, *, primary: bool) -> list[_Mark]:
    """The marks of a span: one on each of its first and last lines."""
    length = len(source.text)
    start = min(max(span.start, 0), length)
    end = min(max(span.end, start), length)
    if start == length and start == source.line_starts[-1] and length:
        start = end = length - 1  # the file's end is shown behind its last line
    first = source.position(start)
    last = source.position(max(end - 1, start))
    begin = first.column - 1
    if first.line == last.line:
        return [_Mark(first.line, begin, max(last.column - (1 if end == start else 0), begin + 1), text, primary)]
    end_of_first = len(source.line(first.line))
    last_line = source.line(last.line)
    begin_of_last = min(len(last_line) - len(last_line.lstrip()), last.column - 1)
    return [
        _Mark(first.line, begin, max(end_of_first, begin + 1), "", primary),
        _Mark(last.line, begin_of_last, last.column, text, primary),
    ]


def _by_line(marks: Sequence[_Mark]) -> list[tuple[int, list[_Mark]]]:
    lines: dict[int, list[_Mark]] = {}
    for mark in marks:
        lines.setdefault(mark.line, []).append(mark)
    return sorted(lines.items())


def _show(line: str, marks: Sequence[_Mark], room: int) -> ShownLine:
    """Show a line so that its marks are seen: all of them if they fit, else the first."""
    begin = min(mark.begin for mark in marks)
    end = max(mark.end for mark in marks)
    if end - begin > room // 2:
        begin, end = marks[0].begin, min(marks[0].end, marks[0].begin + room // 2)
    return show_line(line, begin, end, room)


def _mark_rows(marks: Sequence[_Mark], shown: ShownLine, room: int, style: _Style, paint: str) -> list[str]:
    """The rows under a line: the marks; beside the last of them its text, under the others theirs."""
    ordered = sorted(marks, key=lambda mark: (mark.begin, not mark.primary))
    cells: list[tuple[str, str]] = []
    for mark in sorted(ordered, key=lambda mark: mark.primary):  # carets cover dashes
        begin, end = _columns(mark, shown)
        while len(cells) < end:
            cells.append((" ", ""))
        for column in range(begin, end):
            cells[column] = ("^", paint) if mark.primary else ("-", _BLUE)
    texts = [mark for mark in ordered if mark.text]
    row = _paint_cells(cells, style)
    rows = []
    if texts:
        last = texts[-1]
        begin, end = _columns(last, shown)
        if end >= len(cells) and end + 1 + len(last.text) <= room:
            row += " " + style.paint(visible(last.text), paint if last.primary else _BLUE)
            texts.pop()
    rows.append(row)
    while texts:
        bars = [_columns(mark, shown)[0] for mark in texts]
        mark = texts.pop()
        text = visible(mark.text)
        column = bars.pop()
        rows.append(_bar_row([*bars, column], style))
        at = column if column + len(text) <= room else max(room - len(text), 0)
        lead = _bar_row([bar for bar in bars if bar < at], style, at)
        rows.append(lead + style.paint(text, paint if mark.primary else _BLUE))
    return rows


def _columns(mark: _Mark, shown: ShownLine) -> tuple[int, int]:
    begin = shown.column(mark.begin)
    return begin, max(shown.column(mark.end), begin + 1)


def _paint_cells(cells: Sequence[tuple[str, str]], style: _Style) -> str:
    """Join cells, with one escape for each stretch of the same colour."""
    parts = []
    at = 0
    while at < len(cells):
        begin = at
        while at < len(cells) and cells[at][1] == cells[begin][1]:
            at += 1
        text = "".join(cell for cell, _ in cells[begin:at])
        parts.append(style.paint(text, cells[begin][1]) if cells[begin][1] else text)
    return "".join(parts)


def _bar_row(columns: Sequence[int], style: _Style, width: int = 0) -> str:
    row = [" "] * max(width, max(columns, default=-1) + 1)
    for column in columns:
        row[column] = "|"
    return style.paint("".join(row), _BLUE) if columns else "".join(row)


_TITLE = 1_000
"""How many characters of a title are shown: it may hold a name that goes on for a megabyte."""


def _one_line(text: str) -> str:
    shown = text if len(text) <= _TITLE else f"{text[:_TITLE]}…"
    return visible(" ".join(shown.split("\n")))


def _count(diagnostics: Sequence[Diagnostic]) -> str:
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    warnings = len(diagnostics) - errors
    parts = [
        f"{count} {word}{'' if count == 1 else 's'}"
        for count, word in ((errors, "error"), (warnings, "warning"))
        if count
    ]
    return " and ".join(parts)
