"""What surrounds the cursor in a text that is being written, by its tokens; and the text as it may become.

What is half written is rarely a program. A *completed* text has a name where the cursor is and its brackets closed, so
that parser and checker can say what stands before the cursor.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.source import SourceFile
from simple.syntax.lexer import tokenize
from simple.syntax.tokens import FORMAT, NAME, TEXT, TEXT_CHUNK

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS = {"(": ")", "[": "]", "{": "}"}
_LINE_END = re.compile(r"[\r\n]|\Z")
PLACEHOLDER = "completed_"


@dataclass(frozen=True, slots=True)
class Bracket:
    """A bracket that is open at the cursor; `callee` is where the name before it begins, or -1; `commas` counts those since."""

    spelling: str
    start: int
    callee: int
    commas: int = 0


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place: where the word under the cursor begins, what is open around it, whether it stands in text or a comment."""

    text: str
    offset: int
    word_start: int
    brackets: tuple[Bracket, ...]
    in_prose: bool

    @property
    def prefix(self) -> str:
        """What has been written of the word."""
        return self.text[self.word_start : self.offset]

    @property
    def before(self) -> str:
        """The text up to the word."""
        return self.text[: self.word_start]

    def completed(self) -> Iterator[str]:
        """The text with a name at the cursor: with what follows on the line, and without it."""
        if not self.prefix:
            yield self.text[: self.offset] + PLACEHOLDER + self.text[self.offset :]
        name = PLACEHOLDER if not self.prefix else ""
        yield self.text[: self.offset] + name + self._closers() + self._after_line()

    def called(self) -> str:
        """The text with an empty call in the place of the one that is being written."""
        return self.text[: self.brackets[-1].start + 1] + self._closers() + self._after_line()

    def _closers(self) -> str:
        return "".join(_CLOSERS[b.spelling] for b in reversed(self.brackets))

    def _after_line(self) -> str:
        found = _LINE_END.search(self.text, self.offset)
        return self.text[found.start() :] if found else ""


def cursor_at(text: str, offset: int) -> Cursor:
    """The surroundings of an offset."""
    start = offset
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    tokens = tokenize(SourceFile("", text), comments=True)
    in_prose = any(begin < offset <= end for begin, end in tokens.comments)
    brackets: list[Bracket] = []
    for index, (kind, begin, end) in enumerate(zip(tokens.kinds, tokens.starts, tokens.ends, strict=True)):
        if begin >= offset:
            break
        if kind in {TEXT, TEXT_CHUNK, FORMAT}:
            closed = kind != TEXT or text[end - 1 : end] in {'"', "'"}
            in_prose = in_prose or offset < end or (offset == end and not closed)
        elif kind in _CLOSERS:
            called = index > 0 and tokens.kinds[index - 1] == NAME and tokens.ends[index - 1] == begin
            brackets.append(Bracket(kind, begin, tokens.starts[index - 1] if called else -1))
        elif kind in _CLOSERS.values() and end <= offset:
            if brackets:
                brackets.pop()
        elif kind == "," and brackets and end <= offset:
            last = brackets[-1]
            brackets[-1] = Bracket(last.spelling, last.start, last.callee, last.commas + 1)
    return Cursor(text, offset, start, tuple(brackets), in_prose)
