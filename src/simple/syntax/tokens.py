"""The words of the language: kinds of tokens, keywords, and the record of a tokenized file.

The kind of a keyword or an operator is its own spelling. Every other kind has a name in capitals. A file's tokens are
kept as parallel lists (kinds, starts, ends, values) and a token is an index into them: a hundred thousand small objects
would cost more than the parser.

Text with interpolation is a run of tokens: `TEXT_OPEN`, then `TEXT_CHUNK`s and, for each `{…}`, an `INTERPOLATION`, the
tokens of the expression, perhaps a `FORMAT`, an `INTERPOLATION_END`, and at last a `TEXT_CLOSE`. Text without any is
one `TEXT`. Layout is tokens too: `NEWLINE` ends a statement, `INDENT` and `DEDENT` enclose a block; all three are
empty and stand at the end of the token before them (an `INDENT`: where the next one begins).
"""

from __future__ import annotations

from simple.records import Record, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from simple.diagnostics.model import Diagnostic

NAME = "NAME"
INT = "INT"
FLOAT = "FLOAT"
TEXT = "TEXT"
TEXT_OPEN = "TEXT_OPEN"
TEXT_CHUNK = "TEXT_CHUNK"
TEXT_CLOSE = "TEXT_CLOSE"
INTERPOLATION = "INTERPOLATION"
INTERPOLATION_END = "INTERPOLATION_END"
FORMAT = "FORMAT"
NEWLINE = "NEWLINE"
INDENT = "INDENT"
DEDENT = "DEDENT"
END = "END"

KEYWORDS = frozenset(
    """
    fn val var let mut if elif else while for in match case return break continue pass pass_do_nothing
    and or not xor is as true false nil class struct enum trait impl with static me type use export extern
    defer assert
    """.split()  # noqa: SIM905 - it reads better than forty strings
)

# Other spellings of `nil`: the first is accepted, the second is reported by the parser. Both have a kind of their own.
NIL_SPELLINGS = frozenset({"None", "null"})

# Words that are kinds; looked up once for every word in a file.
WORD_KINDS = {word: word for word in KEYWORDS | NIL_SPELLINGS}

# After these a newline doesn't end the statement.
BINARY_OPERATORS = frozenset(
    """
    + - * / % @ ** .+ .- .* ./ .^ == != < <= > >= << >> & | ^ .. ..= |> ??
    and or xor in is as
    """.split()  # noqa: SIM905
)

ASSIGNMENTS = {"=": None, "+=": "+", "-=": "-", "*=": "*", "/=": "/", "%=": "%", "**=": "**"}


class Tokens(Record):
    """A file as tokens, what was wrong with them, and where its comments are (only if they were asked for)."""

    kinds: list[str] = field(factory=list)
    starts: list[int] = field(factory=list)
    ends: list[int] = field(factory=list)
    # A name's or keyword's word, a literal's value (`(value, suffix)` for numbers), a chunk's text, a format; for an
    # `INDENT` inside a bracket, what opened it; else None.
    values: list[Any] = field(factory=list)
    diagnostics: list[Diagnostic] = field(factory=list)
    comments: list[tuple[int, int]] = field(factory=list)


_DESCRIPTIONS = {
    INT: "a number",
    FLOAT: "a number",
    TEXT: "text",
    TEXT_OPEN: "text",
    TEXT_CHUNK: "text",
    TEXT_CLOSE: "the end of the text",
    INTERPOLATION: "`{` in text",
    INTERPOLATION_END: "the `}` of the text",
    FORMAT: "`:`",
    NEWLINE: "the end of the line",
    INDENT: "an indented block",
    DEDENT: "the end of the block",
    END: "the end of the file",
}


def describe(kind: str, value: object) -> str:
    """Say what a token is, for messages: `` `while` ``, "the end of the line", "the name `x`"."""
    if kind == NAME:
        word = str(value)
        return f"the name `{word if len(word) <= 40 else word[:39] + '…'}`"
    return _DESCRIPTIONS.get(kind) or f"`{kind}`"
