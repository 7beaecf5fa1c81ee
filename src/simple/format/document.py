"""Documents: text with places where lines may break, and the printer that chooses among them.

After P. Wadler, "A prettier printer" (2003), as Prettier has it: a group stands on one line if that fits, else all the
breaks that belong to it (not to groups inside it) become line ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 100
INDENT = 4


@dataclass(frozen=True, slots=True)
class Break:
    """A line end in a broken group, else `flat`."""

    flat: str = " "


@dataclass(frozen=True, slots=True)
class LineEnd:
    """A line end wherever it stands, with an empty line after it if `blank`."""

    blank: bool = False


@dataclass(frozen=True, slots=True)
class Indented:
    """What is deeper by a step (or by `steps`) if the group around is broken; `always`: in any case."""

    document: Document
    always: bool = False
    steps: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """What stands on one line if it fits; with `broken`, never; with `rigid`, always."""

    document: Document
    broken: bool = False
    rigid: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The first if it fits up to its first line end, else the second."""

    first: Document
    second: Document


@dataclass(frozen=True, slots=True)
class Fill:
    """Words with as many on a line as fit."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment that stands at the end of the line, wherever that is.

    Comments of one column stand below each other if their lines do.
    """

    text: str
    column: int


Document: TypeAlias = "str | tuple[Document, ...] | Break | LineEnd | Indented | Group | Choice | Fill | Comment"

# What is still to print: indentation, whether breaks are line ends, and the document.
_Task: TypeAlias = "tuple[int, bool, Document]"


def render(document: Document) -> tuple[str, bool]:
    """Print a document; say whether the second of a choice was taken anywhere.

    Lines have no spaces at their ends, and the text ends with a line end unless it is empty.
    """
    printer = _Printer()
    printer.run(document)
    return printer.text(), printer.second_taken


class _Printer:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.line: list[str] = []
        self.column = 0
        self.comments: list[Comment] = []
        # The comments of each line that has any, by the line's index.
        self.commented: dict[int, list[Comment]] = {}
        self.tasks: list[_Task] = []
        self.second_taken = False

    def text(self) -> str:
        self.end_line()
        self.add_comments()
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        while self.lines and not self.lines[0]:
            self.lines.pop(0)
        return "".join(line + "\n" for line in self.lines)

    def run(self, document: Document) -> None:
        self.tasks = [(0, True, document)]
        while self.tasks:
            indent, broken, found = self.tasks.pop()
            if isinstance(found, str):
                self.write(found)
                continue
            if isinstance(found, tuple):
                self.tasks.extend([(indent, broken, part) for part in reversed(found)])
                continue
            match found:
                case Break(flat):
                    if broken:
                        self.new_line(indent)
                    else:
                        self.write(flat)
                case LineEnd(blank):
                    self.new_line(indent, blank=blank)
                case Indented(inner, always, steps):
                    deeper = indent + INDENT * steps if broken or always else indent
                    self.tasks.append((deeper, broken, inner))
                case Group(inner, must_break, rigid):
                    broken = must_break or not (rigid or self.fits((indent, False, inner)))
                    self.tasks.append((indent, broken, inner))
                case Choice(first, second):
                    fitting = self.fits((indent, False, first))
                    self.second_taken = self.second_taken or not fitting
                    self.tasks.append((indent, broken, first if fitting else second))
                case Fill(words):
                    self.fill(words, indent)
                case Comment():
                    self.comments.append(found)

    def write(self, text: str) -> None:
        self.line.append(text)
        if "\n" in text:
            self.column = len(text) - text.rindex("\n") - 1
        else:
            self.column += len(text)

    def fill(self, words: tuple[str, ...], indent: int) -> None:
        for index, word in enumerate(words):
            if index and self.column + 1 + len(word) > WIDTH:
                self.new_line(indent)
            elif index:
                self.write(" ")
            self.write(word)

    def end_line(self) -> None:
        text = "".join(self.line).rstrip(" ")
        if self.comments:
            self.commented[len(self.lines)] = self.comments
            self.comments = []
        self.lines.append(text)
        self.line = []

    def add_comments(self) -> None:
        """Write the comments behind their lines, in one column where lines in a row had them in one."""
        widths = {at: len(self.lines[at]) - self.lines[at].rfind("\n") - 1 for at in self.commented}
        at = 0
        for first in sorted(self.commented):
            if first < at:
                continue
            at = first
            column = self.commented[first][0].column
            while at in self.commented and self.commented[at][0].column == column:
                at += 1
            behind = max(widths[row] for row in range(first, at)) + 2
            for row in range(first, at):
                texts = "  ".join(comment.text for comment in self.commented[row])
                self.lines[row] += " " * (behind - widths[row]) + texts

    def new_line(self, indent: int, *, blank: bool = False) -> None:
        self.end_line()
        if blank:
            self.lines.append("")
        self.line = [" " * indent]
        self.column = indent

    def fits(self, first: _Task) -> bool:
        """Whether a task fits on the rest of the line, with what comes after it up to the next line end."""
        room = WIDTH - self.column
        tasks = [first]
        after = len(self.tasks)
        while room >= 0:
            if not tasks:
                if not after:
                    return True
                after -= 1
                tasks.append(self.tasks[after])
            indent, broken, found = tasks.pop()
            if isinstance(found, str):
                if "\n" in found:
                    return room >= found.index("\n")
                room -= len(found)
                continue
            if isinstance(found, tuple):
                tasks.extend([(indent, broken, part) for part in reversed(found)])
                continue
            match found:
                case Break(flat):
                    if broken:
                        return True
                    room -= len(flat)
                case LineEnd():
                    return True
                case Indented(inner):
                    tasks.append((indent, broken, inner))
                case Group(inner, must_break, rigid):
                    tasks.append((indent, must_break or (broken and not rigid), inner))
                case Choice(inner):
                    tasks.append((indent, broken, inner))
                case Fill(words):
                    room -= sum(map(len, words)) + len(words) - 1 if not broken else len(words[0])
                    if broken:
                        return room >= 0
                case Comment():
                    pass
        return False
