"""A place among the tokens, and what every part of the parser needs: looking, taking, and reporting."""

from __future__ import annotations

from bisect import bisect_left

from simple.diagnostics.model import Diagnostic, Label
from simple.source import Span
from simple.syntax.parser.advice import advise
from simple.syntax.tokens import DEDENT, END, FLOAT, INDENT, INT, KEYWORDS, NAME, NEWLINE, TEXT, TEXT_OPEN, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens
    from simple.syntax.tree import Expr, Pattern, TypeExpr

# How deep a syntax tree may be. The parser takes at most three calls for a level, and Python allows a thousand calls;
# the later stages walk the tree the same way, so calls in a row (`a.b().c()`), which nest to the left, count as well.
# Operators in a row (`1 + 1 + …`) and `elif`s count once: every stage goes through them one after the other.
MAX_DEPTH = 200

# How many loops and `with`s may be nested in one function: Python allows 20, and a `defer` takes one.
MAX_LOOPS = 16

# After these problems of the lexer nothing that the parser finds in the same statement is worth reading.
_DECISIVE = frozenset(
    {
        "unclosed-bracket",
        "unopened-bracket",
        "unterminated-text",
        "bad-interpolation",
        "invalid-character",
        "bad-number",
    }
)

# Where one of these follows a part of a list, the comma between them is missing.
_BEGINNINGS = frozenset({NAME, INT, FLOAT, TEXT, TEXT_OPEN, "{", "\\", "true", "false", "nil"})


class SyntaxProblem(Exception):  # noqa: N818 - it is a user's error
    """A statement can't be read further; why is already reported."""


class Cursor:
    """The tokens and a place among them."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        self.source = source
        self.tokens = tokens
        self.kinds = tokens.kinds
        self.starts = tokens.starts
        self.ends = tokens.ends
        self.values = tokens.values
        self.diagnostics = list(tokens.diagnostics)
        self._decisive = sorted(found.span.start for found in self.diagnostics if found.code in _DECISIVE)
        self.at = 0
        # The depth of the node that is being read, and of the deepest node beneath the expression that is being read.
        self.depth = 0
        self.deepest = 0
        self.too_deep = False
        # How many loops of the current function are around here.
        self.loops = 0
        # Where the current statement begins, and the last token at which a problem was reported.
        self._statement_start = 0
        self._reported_at = -1
        # Whether the statement being read is the body of another on the same line.
        self.inline = False

    # -- what the parts of the parser need of each other

    def expression(self, level: int = 0) -> Expr:
        raise NotImplementedError

    def type_expression(self) -> TypeExpr:
        raise NotImplementedError

    def pattern(self, *, typed: bool = True) -> Pattern:
        raise NotImplementedError

    # -- looking and taking

    def take(self, kind: str) -> bool:
        """Pass over the token if it is of this kind."""
        if self.kinds[self.at] == kind:
            self.at += 1
            return True
        return False

    def expect(self, kind: str, where: str = "") -> int:
        """Pass over a token that must be of this kind; give its index."""
        if self.kinds[self.at] != kind:
            self.fail_expected(f"`{kind}`{' ' + where if where else ''}")
        self.at += 1
        return self.at - 1

    def expect_closing(self, closer: str, opening: int, rest: str) -> None:
        """Pass over the bracket that closes the one at the token `opening`; `rest` says what else might stand here."""
        if self.kinds[self.at] == closer:
            self.at += 1
            return
        hint = "a `,` may be missing before it" if "`,`" in rest and self.kinds[self.at] in _BEGINNINGS else None
        span = Span(self.starts[opening], self.ends[opening])
        self.fail_expected(f"`{closer}` {rest}", hint=hint, label=(span, "this bracket is open"))

    def expect_name(self, what: str, *, keywords: bool = False) -> str:
        """Pass over a name; with `keywords`, a keyword counts as one."""
        kind = self.kinds[self.at]
        if kind != NAME and not (keywords and kind in KEYWORDS):
            hint = f"`{kind}` is a word of the language; choose another name" if kind in KEYWORDS else None
            self.fail_expected(what, hint=hint)
        self.at += 1
        name: str = self.values[self.at - 1]
        return name

    def at_word(self, word: str) -> bool:
        """Whether the token is this name: a word that is a keyword in one place only."""
        return self.kinds[self.at] == NAME and self.values[self.at] == word

    def end_of_last(self) -> int:
        """Where the token before this one ends."""
        return self.ends[self.at - 1]

    def touches_last(self) -> bool:
        """Whether no space stands before this token."""
        return self.starts[self.at] == self.ends[self.at - 1]

    # -- reporting

    def begin_statement(self) -> None:
        """Remember that a statement begins here."""
        self._statement_start = self.starts[self.at]

    def report(
        self,
        code: str,
        title: str,
        text: str = "",
        *,
        token: int | None = None,
        span: Span | None = None,
        hint: str | None = None,
        label: tuple[Span, str] | None = None,
    ) -> None:
        """Report a problem at the token (or another, or a span), unless it only follows from one reported before."""
        index = self.at if token is None else token
        if self._reported_at == index:
            return
        self._reported_at = index
        if span is None:
            span = self.token_span(index)
        position = bisect_left(self._decisive, self._statement_start)
        if position < len(self._decisive) and self._decisive[position] <= span.end:
            return
        labels = () if label is None else (Label(*label),)
        self.diagnostics.append(Diagnostic(code, title, self.source, span, text, labels, hint))

    def fail(
        self,
        code: str,
        title: str,
        text: str = "",
        *,
        token: int | None = None,
        span: Span | None = None,
        hint: str | None = None,
        label: tuple[Span, str] | None = None,
    ) -> NoReturn:
        """Report a problem and give the statement up."""
        self.report(code, title, text, token=token, span=span, hint=hint, label=label)
        raise SyntaxProblem

    def report_expected(self, expected: str, *, hint: str | None = None, label: tuple[Span, str] | None = None) -> None:
        """Report that something else should stand here."""
        found = describe(self.kinds[self.at], self.values[self.at])
        hint = hint or advise(self.tokens, self.at)
        self.report("unexpected-token", f"Expected {expected}", f"found {found}", hint=hint, label=label)

    def fail_expected(
        self, expected: str, *, hint: str | None = None, label: tuple[Span, str] | None = None
    ) -> NoReturn:
        """Report that something else should stand here, and give the statement up."""
        self.report_expected(expected, hint=hint, label=label)
        raise SyntaxProblem

    def fail_too_deep(self) -> NoReturn:
        """Report that the tree is too deep."""
        self.too_deep = True
        self.fail(
            "too-deep",
            "This is nested too deeply",
            f"{MAX_DEPTH} levels are the limit; calls and blocks count twice, and calls in a row count as levels",
            hint="name parts of it with `val`, or move them into functions",
        )

    def fail_too_many_loops(self) -> NoReturn:
        """Report that loops are nested too deeply."""
        self.too_deep = True
        self.fail(
            "too-deep",
            "Loops are nested too deeply",
            f"{MAX_LOOPS} in one function are the limit, `with` included",
            hint="move the inner ones into a function",
        )

    def token_span(self, index: int) -> Span:
        """Where a token stands; for the end of a line, the place after its last character."""
        start, end = self.starts[index], self.ends[index]
        if start == end and self.kinds[index] != END:
            end = min(start + 1, len(self.source.text))
        return Span(start, end)

    # -- going on after a problem

    def mark_reported(self) -> None:
        """Let nothing more be reported at this token: it follows from what was."""
        self._reported_at = self.at

    def skip_to_line_end(self) -> None:
        """Pass over what is left of the statement's line, blocks inside brackets included."""
        kinds = self.kinds
        while True:
            kind = kinds[self.at]
            if kind == NEWLINE:
                if kinds[self.at + 1] != INDENT or self.values[self.at + 1] is None:
                    return
                self.at += 1
                self.skip_block()
                continue
            if kind in {DEDENT, END}:
                return
            self.at += 1

    def skip_block(self) -> None:
        """Pass over a block, from its indentation to its end."""
        kinds = self.kinds
        blocks = 0
        while kinds[self.at] != END:
            kind = kinds[self.at]
            self.at += 1
            if kind == INDENT:
                blocks += 1
            elif kind == DEDENT:
                blocks -= 1
                if not blocks:
                    return
