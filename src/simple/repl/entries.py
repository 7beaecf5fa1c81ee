"""Where an entry ends: inside brackets and after a `:` more lines follow.

On a terminal an empty line ends a block. In a pipe nobody types one for this purpose, so there the next line that isn't
indented does, unless it goes on with the same statement (`else:`).
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from simple.source import SourceFile
from simple.syntax.lexer import tokenize
from simple.syntax.tokens import BINARY_OPERATORS, DEDENT, END, INDENT, NEWLINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LAYOUT = frozenset({NEWLINE, INDENT, DEDENT, END})
_CLOSES_TYPE = frozenset({">", ">>"})
_GOES_ON = frozenset({"elif", "else", "case", "|", "|>", "."})
_INDENTATION = "    "


class State(Enum):
    """How far an entry is."""

    OPEN = "a bracket, a text or an operator wants more"
    BLOCK = "it may end here, or its block goes on"
    DONE = "nothing more belongs to it"


def state_of(text: str) -> State:
    """How far the text is as an entry."""
    tokens = tokenize(SourceFile("", text), documented=False)
    kinds = [kind for kind in tokens.kinds if kind not in _LAYOUT]
    if any("before the end of the file" in problem.text for problem in tokens.diagnostics):
        return State.OPEN
    if not kinds:
        return State.DONE
    last = kinds[-1]
    if last in BINARY_OPERATORS and last not in _CLOSES_TYPE and kinds[0] != "use":
        return State.OPEN
    inside_bracket = zip(tokens.kinds, tokens.values, strict=True)
    if kinds[0] == "extern":  # a library and its functions are declared together
        return State.BLOCK
    if last == ":" or any(kind == INDENT and opener is None for kind, opener in inside_bracket):
        return State.BLOCK
    return State.DONE


def is_complete(text: str) -> bool:
    """Whether Enter at the end of the text runs it."""
    state = state_of(text)
    ends_empty = "\n" in text and not text.rsplit("\n", 1)[1].strip()
    return state is State.DONE or (state is State.BLOCK and ends_empty)


def indentation_after(line: str) -> str:
    """What a line that follows this one begins with."""
    own = line[: len(line) - len(line.lstrip())]
    return own + _INDENTATION if line.rstrip().endswith(":") else own


def split(lines: Iterable[str]) -> Iterator[str]:
    """The entries in the lines of a pipe, each as soon as it is known to be whole."""
    pending: list[str] = []
    state = State.DONE
    for line in lines:
        if state is State.BLOCK and _begins_entry(line, after=pending[0]):
            yield "".join(pending)
            pending = []
        pending.append(line)
        state = state_of("".join(pending))
        if state is State.DONE and pending[0].startswith("if "):
            state = State.BLOCK  # an `else` may follow
        if state is State.DONE:
            yield "".join(pending)
            pending = []
    if pending:
        yield "".join(pending)


def _begins_entry(line: str, *, after: str) -> bool:
    """Whether an unindented line is an entry of its own and doesn't go on with the one that began with `after`."""
    if not line.strip() or line[0] in " \t#":
        return False
    first = tokenize(SourceFile("", line), documented=False).kinds[0]
    return first not in _GOES_ON and not (first == "extern" and after.startswith("extern"))
