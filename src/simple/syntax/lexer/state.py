"""What the lexer knows while it reads: the tokens so far, what is open, and the blocks around."""

from __future__ import annotations

from simple.diagnostics.model import Diagnostic, Label
from simple.records import Record
from simple.source import Span
from simple.syntax.tokens import NEWLINE, Tokens

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.source import SourceFile

CLOSERS = {"(": ")", "[": "]", "{": "}"}
OPENERS = {")": "(", "]": "[", "}": "{"}

# The kinds of contexts that aren't brackets.
LAYOUT = "layout"
INTERPOLATED = "interpolated"


class Context(Record):
    r"""Something open: a bracket (`kind` is its spelling), an interpolation, or a block inside a bracket.

    `token` is the index of the opening token, `start` its offset. `colons` counts the words before here whose `:` is
    still to come (`\`, `if`, `else`, `match`). `base` is, for a block, the number of indentations around it.
    """

    kind: str
    token: int
    start: int
    colons: int = 0
    base: int = 0
    text: Text | None = None


class Text(Record):
    """Text that is being read: where it starts, the token it starts at, whether it spans lines, and its last `{`."""

    start: int
    token: int
    block: bool
    opened: bool = False
    brace: int = 0


class LexerState:
    """The state that the parts of the lexer share, and the ways to add to it."""

    def __init__(self, source: SourceFile, *, comments: bool, documented: bool) -> None:
        self.source = source
        self.text = source.text
        self.tokens = Tokens()
        self.keep_comments = comments
        self.documented = documented
        self.contexts: list[Context] = []
        # How many of the contexts are interpolations in text that must end on this line.
        self.line_texts = 0
        # The indentation of each block, outermost first, and the kind of the token that began the line that opened it.
        self.indents = [0]
        self.openers: list[str] = []
        # The first token of the current logical line.
        self.line_first = 0
        # The indentation of the current physical line.
        self.line_indent = 0
        # The last `:` that ends the head of a lambda, `if`, `else` or `match` inside a bracket.
        self.block_colon = -1
        # Blocks written with braces: how many are open, and whether that was reported.
        self.brace_blocks = 0
        self.brace_block_reported = False
        self.tab_reported = False

    def emit(self, kind: str, start: int, end: int, value: object = None) -> None:
        """Add a token."""
        tokens = self.tokens
        tokens.kinds.append(kind)
        tokens.starts.append(start)
        tokens.ends.append(end)
        tokens.values.append(value)

    def emit_empty(self, kind: str) -> None:
        """Add a layout token where the last token ended."""
        ends = self.tokens.ends
        at = ends[-1] if ends else 0
        self.emit(kind, at, at)

    def end_line(self) -> None:
        """End the logical line, unless nothing stands on it."""
        kinds = self.tokens.kinds
        if len(kinds) > self.line_first:
            self.emit_empty(NEWLINE)

    def truncate(self, token: int) -> None:
        """Take back every token from this one on."""
        tokens = self.tokens
        del tokens.kinds[token:], tokens.starts[token:], tokens.ends[token:], tokens.values[token:]

    def report(
        self,
        code: str,
        title: str,
        start: int,
        end: int,
        text: str = "",
        *,
        hint: str | None = None,
        label: tuple[int, int, str] | None = None,
    ) -> None:
        """Add a problem."""
        labels = () if label is None else (Label(Span(label[0], label[1]), label[2]),)
        self.tokens.diagnostics.append(Diagnostic(code, title, self.source, Span(start, end), text, labels, hint))
