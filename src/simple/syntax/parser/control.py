"""Expressions that have blocks: `if`, `match` and lambdas; and the blocks themselves."""

from __future__ import annotations

from simple.source import Span
from simple.syntax import tree
from simple.syntax.parser.advice import advise, replaced_word
from simple.syntax.parser.cursor import MAX_DEPTH, SyntaxProblem
from simple.syntax.parser.patterns import PatternParser
from simple.syntax.tokens import DEDENT, END, INDENT, NAME, NEWLINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.syntax.tree import Statement

# Where one of these follows a statement that couldn't be read, it belonged to it.
_PARTS = frozenset({"elif", "else", "case", "|"})


class ControlParser(PatternParser):
    """The part of the parser that reads blocks and the expressions that have them."""

    # -- blocks

    def block(self, after: str) -> tree.Block:
        """Read `:` and a statement on the same line, or `:` and an indented block; `after` names what it belongs to."""
        if self.begin_block(after):
            return self.indented_block()
        return self._inline_block()

    def begin_block(self, after: str) -> bool:
        """Pass over the `:`; say whether an indented block follows (then its `INDENT` is passed over too)."""
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

    def _inline_block(self) -> tree.Block:
        start = self.starts[self.at]
        if self.kinds[self.at] in {NEWLINE, END, DEDENT}:
            if self.kinds[self.at] != NEWLINE:
                self.report_expected("a statement")
            return tree.Block(start, start, [])
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fail_too_deep()
        inline, self.inline = self.inline, True
        statement = self.statement()
        self.inline = inline
        self.depth -= 1
        return tree.Block(start, self.end_of_last(), [statement])

    def indented_block(self) -> tree.Block:
        """Read the statements of a block whose `INDENT` was passed over, and its `DEDENT`."""
        start = self.starts[self.at]
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.at -= 1
            self.fail_too_deep()
        inline, self.inline = self.inline, False
        statements = self.statements()
        self.inline = inline
        self.depth -= 1
        end = self.end_of_last()
        self.take(DEDENT)
        return tree.Block(start, end, statements)

    def statements(self) -> list[Statement]:
        """Read statements up to the end of the block or file; what can't be read is reported and left out."""
        kinds = self.kinds
        found: list[Statement] = []
        depth = self.depth
        while True:
            kind = kinds[self.at]
            if kind in {DEDENT, END}:
                return found
            if kind == INDENT:
                self.take_stray_block(found)
                continue
            self.begin_statement()
            try:
                found.append(self.statement())
                if kinds[self.at] == NEWLINE:
                    self.at += 1
                else:
                    self.end_statement()
            except SyntaxProblem:
                self.depth = self.deepest = depth
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

    # -- if

    def if_expression(self) -> tree.Expr:
        """Read `if c: … elif c: … else: …`; each `elif` becomes an `if` in the `else` before it."""
        depth = self.depth
        heads: list[tuple[int, tree.Expr | tree.ValCondition, tree.Block]] = []
        otherwise: tree.Block | None = None
        while True:
            start = self.starts[self.at]
            self.at += 1
            condition = self.condition("`if`" if not heads else "`elif`")
            heads.append((start, condition, self.block("the condition")))
            self._pass_line_end_before_else()
            if self._at_elif():
                self.depth += 1
                continue
            if self.kinds[self.at] == "else":
                self.at += 1
                if self.kinds[self.at] == "if":
                    self.depth += 1
                    continue
                otherwise = self.block("`else`")
            break
        self.depth = depth
        end = otherwise.end if otherwise is not None else heads[-1][2].end
        start, condition, then = heads.pop()
        found = tree.If(start, end, condition, then, otherwise)
        while heads:
            chained = tree.Block(start, end, [tree.ExpressionStatement(start, end, found)])
            start, condition, then = heads.pop()
            found = tree.If(start, end, condition, then, chained)
        return found

    def condition(self, after: str) -> tree.Expr | tree.ValCondition:
        """Read a condition: an expression, or `val pattern = value`."""
        start = self.starts[self.at]
        if self.kinds[self.at] in {"val", "let", "var"}:
            self.at += 1
            pattern = self.pattern(typed=False)
            self.expect("=", "after the pattern")
            value = self.expression()
            return tree.ValCondition(start, self.end_of_last(), pattern, value)
        if self.kinds[self.at] == ":":
            self.report_expected(f"a condition after {after}")
            return tree.ErrorExpr(start, start)
        condition = self.expression()
        if self.kinds[self.at] == "=":
            self.report("unexpected-token", "A condition can't assign", "`=` assigns", hint="did you mean `==`?")
            self.at += 1
            right = self.expression()
            return tree.Comparison(start, self.end_of_last(), [condition, right], ["=="])
        return condition

    def _pass_line_end_before_else(self) -> None:
        """After a body on the line of its `if`, the `else` may stand on the next."""
        if self.kinds[self.at] == NEWLINE and not self.inline:
            following = self.kinds[self.at + 1]
            if following in {"elif", "else"}:
                self.at += 1

    def _at_elif(self) -> bool:
        if self.kinds[self.at] == "elif":
            return True
        if self.kinds[self.at] == NAME and self.values[self.at] in {"elseif", "elsif"}:
            word = self.values[self.at]
            if self.kinds[self.at - 1] == DEDENT and self.kinds[self.at + 1] not in {"=", ".", "("}:
                self.report("unexpected-token", f"There is no `{word}`", hint="write `elif`")
                return True
        return False

    # -- match

    def match_expression(self) -> tree.Expr:
        """Read `match subject:` and its cases."""
        start = self.starts[self.at]
        self.at += 1
        subject: tree.Expr
        depth = self.depth
        try:
            if self.kinds[self.at] == ":":
                self.report_expected("a value after `match`")
                subject = tree.ErrorExpr(start, start)
            else:
                subject = self.expression()
            if not self.begin_block("the subject of `match`"):
                self.fail_expected("the cases on lines of their own")
        except SyntaxProblem:
            self.depth = depth
            self.skip_to_line_end()
            if self.kinds[self.at] != NEWLINE or self.kinds[self.at + 1] != INDENT:
                raise
            self.at += 2
            subject = tree.ErrorExpr(start, start)
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.at -= 1
            self.fail_too_deep()
        inline, self.inline = self.inline, False
        cases = self._cases()
        self.inline = inline
        self.depth -= 1
        end = self.end_of_last()
        self.take(DEDENT)
        return tree.Match(start, end, subject, cases)

    def _cases(self) -> list[tree.MatchCase]:
        cases: list[tree.MatchCase] = []
        depth = self.depth
        while self.kinds[self.at] not in {DEDENT, END}:
            self.begin_statement()
            try:
                if self.kinds[self.at] == "pass":
                    self.at += 1
                else:
                    cases.append(self._case())
                self.end_statement()
            except SyntaxProblem:
                self.depth = depth
                self.inline = False
                self.skip_to_line_end()
                self.take(NEWLINE)
                if self.kinds[self.at] == INDENT:
                    self._take_case_block()
        return cases

    def _take_case_block(self) -> None:
        """Read the block of a case that couldn't be read."""
        if self.depth + 1 >= MAX_DEPTH:
            self.skip_block()
            return
        self.at += 1
        self.indented_block()

    def _case(self) -> tree.MatchCase:
        start = self.starts[self.at]
        if self.take("case"):
            pattern = self.case_pattern()
            guard = self.expression() if self.take("if") else None
            if self.kinds[self.at] == "->":
                self.report(
                    "unexpected-token",
                    "A `case` has `:` before its body",
                    "found `->`",
                    hint="write `:`, or begin the line with `|` instead of `case`",
                )
                body = self._arrow_block()
            else:
                body = self.block("the pattern")
        elif self.take("|"):
            pattern = self.pattern()
            guard = self.expression() if self.take("if") else None
            if self.kinds[self.at] != "->":
                self.fail_expected("`->` after the pattern")
            body = self._arrow_block()
        else:
            hint = "every case begins with `case` or `|`"
            if self.kinds[self.at] == "else" or self.at_word("default"):
                hint = "the case for everything else is `case _:`"
            self.fail_expected("`case` or `|`", hint=hint)
        return tree.MatchCase(start, self.end_of_last(), pattern, guard, body)

    def _arrow_block(self) -> tree.Block:
        """Read what follows `->` as what follows `:` is read."""
        self.at += 1
        if self.kinds[self.at] == NEWLINE and self.kinds[self.at + 1] == INDENT:
            self.at += 2
            return self.indented_block()
        if self.kinds[self.at] == NEWLINE:
            self.fail("missing-block", "The body of this case is missing", "expected a value after `->`")
        return self._inline_block()

    # -- lambdas

    def lambda_expression(self) -> tree.Expr:
        r"""Read `\x, y: body`."""
        start = self.starts[self.at]
        self.at += 1
        parameters: list[tree.Parameter] = []
        while self.kinds[self.at] != ":":
            at = self.at
            name = self.expect_name("the name of a parameter or `:`")
            parameters.append(tree.Parameter(self.starts[at], self.ends[at], name, None, None, variadic=False))
            if not self.take(","):
                break
        if self.kinds[self.at] != ":":
            hint = "write `:` before the body of a lambda" if self.kinds[self.at] in {"->", "=>"} else None
            self.fail_expected("`:` after the parameters", hint=hint)
        self.at += 1
        if self.kinds[self.at] == NEWLINE and self.kinds[self.at + 1] == INDENT:
            self.at += 2
            body: tree.Expr | tree.Block = self.indented_block()
        elif self.at_print():
            body = self.print_call(single=True)
        else:
            body = self.expression()
        if self.kinds[self.at] in {"=", "+=", "-=", "*=", "/=", "%=", "**="}:
            span = Span(start, self.ends[self.at])
            hint = "put the statement into an indented block after the `:`"
            self.fail("unexpected-token", "The body of a lambda on one line is an expression", span=span, hint=hint)
        return tree.Lambda(start, self.end_of_last(), parameters, body)

    def at_print(self) -> bool:
        """Whether `print` stands here with its arguments not in parentheses."""
        raise NotImplementedError

    def print_call(self, *, single: bool = False) -> tree.Expr:
        """Read `print a, b`."""
        raise NotImplementedError
