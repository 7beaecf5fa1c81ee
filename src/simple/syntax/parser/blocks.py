"""Blocks: where they begin and end, their statements, and going on after one that can't be read."""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.advice import advise, replaced_word
from simple.syntax.parser.cursor import MAX_DEPTH, MAX_LOOPS, SyntaxProblem
from simple.syntax.parser.patterns import PatternParser
from simple.syntax.tokens import DEDENT, END, INDENT, NAME, NEWLINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens
    from simple.syntax.tree import Statement

# Where one of these follows a statement that couldn't be read, it belonged to it.
_PARTS = frozenset({"elif", "else", "case", "|"})


class BlockParser(PatternParser):
    """The part of the parser that reads blocks."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        super().__init__(source, tokens)
        # What reads a statement, by the kind of its first token; `plain_statement` reads the others.
        self.statement_readers: dict[str, Callable[[], Statement]] = {}

    def plain_statement(self) -> Statement:
        """Read a statement that begins with no word of its own."""
        raise NotImplementedError

    def begin_block(self, after: str) -> bool:
        """Pass over the `:` after the thing named; say whether an indented block follows, and pass over its `INDENT`."""
        kinds = self.kinds
        if kinds[self.at] != ":":
            if kinds[self.at] != NEWLINE:
                self.fail_expected(f"`:` after {after}")
            self.report(
                "missing-colon", f"A `:` is missing after {after}", "the line ends here", hint="end the line with `:`"
            )
        else:
            self.at += 1
        if kinds[self.at] != NEWLINE:
            return False
        if kinds[self.at + 1] != INDENT:
            self.report(
                "missing-block",
                f"There is nothing after {after}",
                "expected an indented block after this line",
                hint="indent the body by 4 spaces; a body that does nothing is `pass`",
            )
            return False
        self.at += 2
        return True

    def body(self, indented: bool, *, loop: bool = False) -> tree.Block:
        """Read a block: up to its `DEDENT` if it is indented, else a statement on the same line."""
        self.depth += 2  # as a call, it takes the later stages twice as many calls as another expression
        self.loops += loop
        if self.depth > MAX_DEPTH or self.loops > MAX_LOOPS:
            if indented:
                self.at -= 2  # to the newline, so that the whole block is passed over
            if self.depth > MAX_DEPTH:
                self.fail_too_deep()
            self.fail_too_many_loops()
        inline, self.inline = self.inline, not indented
        start = self.starts[self.at]
        if indented:
            statements = self.statements()
            end = self.end_of_last()
            self.take(DEDENT)
        elif self.kinds[self.at] in {NEWLINE, END, DEDENT}:
            if self.kinds[self.at] != NEWLINE:
                self.report_expected("a statement")
            statements, end = [], start
        else:
            reader = self.statement_readers.get(self.kinds[self.at])
            statements = [reader() if reader is not None else self.plain_statement()]
            end = self.end_of_last()
        self.inline = inline
        self.depth -= 2
        self.loops -= loop
        return tree.Block(start, end, statements)

    def statements(self) -> list[Statement]:
        """Read statements up to the end of the block or file; what can't be read is reported and left out."""
        kinds, readers = self.kinds, self.statement_readers
        found: list[Statement] = []
        depth, loops = self.depth, self.loops
        while True:
            kind = kinds[self.at]
            if kind in {DEDENT, END}:
                return found
            if kind == INDENT:
                self.take_stray_block(found)
                continue
            self.begin_statement()
            begin = self.at
            try:
                reader = readers.get(kind)
                found.append(reader() if reader is not None else self.plain_statement())
                if kinds[self.at] == NEWLINE:
                    self.at += 1
                elif self.at == begin:
                    raise SyntaxProblem  # noqa: TRY301 - nothing was read, which is reported
                else:
                    self.end_statement()
            except SyntaxProblem:
                self.depth = self.deepest = depth
                self.loops = loops
                self.inline = False
                self.recover()

    def end_statement(self) -> None:
        """Pass over the end of a statement."""
        kind = self.kinds[self.at]
        if kind in {NEWLINE, ";"}:
            if kind == ";":
                self.report("unexpected-token", "Statements aren't separated by `;`", hint=advise(self.tokens, self.at))
                while self.take(";"):
                    pass
            self.take(NEWLINE)
            return
        if kind in {DEDENT, END, INDENT} or self.kinds[self.at - 1] == DEDENT:
            return
        hint = None
        if kind == ",":
            hint = "a tuple stands in parentheses: `(a, b)`"
        elif kind == "=":
            hint = "to compare, write `==`; a binding begins with `val` or `var`"
        elif kind == ":" and self.kinds[self.at - 1] == NAME:
            word = self.values[self.at - 1]
            hint = replaced_word(word) or "a binding with a type begins with `val` or `var`: `val x: i64 = 1`"
        elif self.kinds[self.at - 1] == "?":
            hint = "`?` hands an `Err` to the caller; to choose between values, write `if a: b else: c`"
        self.fail_expected("the end of the statement", hint=hint)

    def recover(self) -> None:
        """After a problem, go on behind the statement; its blocks are read for the problems in them."""
        kinds = self.kinds
        too_deep, self.too_deep = self.too_deep, False
        while True:
            self.skip_to_line_end()
            self.take(NEWLINE)
            if kinds[self.at] == INDENT:
                if too_deep or self.depth + 1 >= MAX_DEPTH:
                    self.skip_block()
                else:
                    self.at += 1
                    self.depth += 1
                    self.statements()
                    self.depth -= 1
                    self.take(DEDENT)
            if kinds[self.at] not in _PARTS:
                return

    def take_stray_block(self, found: list[Statement]) -> None:
        """Read a block that belongs to nothing."""
        self.report(
            "bad-indentation",
            "This line is indented, yet no block begins here",
            "the line before doesn't end with `:`",
            hint="give it the indentation of the line before",
        )
        if self.depth + 1 >= MAX_DEPTH:
            self.skip_block()
            return
        self.at += 1
        self.depth += 1
        found.extend(self.statements())
        self.depth -= 1
        self.take(DEDENT)
