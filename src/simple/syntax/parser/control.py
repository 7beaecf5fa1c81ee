"""Expressions that have blocks: `if`, `match` and lambdas."""

from __future__ import annotations

from simple.source import Span
from simple.syntax import tree
from simple.syntax.parser.blocks import BlockParser
from simple.syntax.parser.cursor import MAX_DEPTH, SyntaxProblem
from simple.syntax.tokens import DEDENT, END, INDENT, NAME, NEWLINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens


class ControlParser(BlockParser):
    """The part of the parser that reads the expressions that have blocks."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        super().__init__(source, tokens)
        self.statement_readers |= {"if": self._if_statement, "match": self._match_statement}

    # -- if

    def if_expression(self) -> tree.Expr:
        """Read an `if` in an expression."""
        self.depth += 1
        found = self._if_statement().value
        self.depth -= 1
        return found

    def _if_statement(self) -> tree.ExpressionStatement:
        """Read `if c: … elif c: … else: …`; each `elif` becomes an `if` in the `else` before it."""
        heads: list[tuple[int, tree.Expr | tree.ValCondition, tree.Block]] = []
        otherwise: tree.Block | None = None
        while True:
            start = self.starts[self.at]
            self.at += 1
            condition = self.condition("`if`" if not heads else "`elif`")
            heads.append((start, condition, self.body(self.begin_block("the condition"))))
            self._pass_line_end_before_else()
            if self._at_elif():
                continue
            if self.kinds[self.at] == "else":
                self.at += 1
                if self.kinds[self.at] == "if":
                    continue
                otherwise = self.body(self.begin_block("`else`"))
            break
        end = otherwise.end if otherwise is not None else heads[-1][2].end
        start, condition, then = heads.pop()
        found = tree.If(start, end, condition, then, otherwise)
        while heads:
            chained = tree.Block(start, end, [tree.ExpressionStatement(start, end, found)])
            start, condition, then = heads.pop()
            found = tree.If(start, end, condition, then, chained)
        return tree.ExpressionStatement(start, end, found)

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
        """Read a `match` in an expression."""
        self.depth += 1
        found = self._match_statement().value
        self.depth -= 1
        return found

    def _match_statement(self) -> tree.ExpressionStatement:
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
            if self.too_deep or self.kinds[self.at] != NEWLINE or self.kinds[self.at + 1] != INDENT:
                raise
            self.at += 2
            subject = tree.ErrorExpr(start, start)
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.at -= 2  # to the newline, so that all cases are passed over
            self.fail_too_deep()
        inline, self.inline = self.inline, False
        cases = self._cases()
        self.inline = inline
        self.depth -= 1
        end = self.end_of_last()
        self.take(DEDENT)
        return tree.ExpressionStatement(start, end, tree.Match(start, end, subject, cases))

    def _cases(self) -> list[tree.MatchCase]:
        cases: list[tree.MatchCase] = []
        depth, loops = self.depth, self.loops
        while self.kinds[self.at] not in {DEDENT, END}:
            self.begin_statement()
            try:
                if self.kinds[self.at] == "pass":
                    self.at += 1
                else:
                    cases.append(self._case())
                self.end_statement()
            except SyntaxProblem:
                self.depth, self.loops = depth, loops
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
        self.body(indented=True)

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
                body = self.body(self.begin_block("the pattern"))
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
            return self.body(indented=True)
        if self.kinds[self.at] == NEWLINE:
            self.fail("missing-block", "The body of this case is missing", "expected a value after `->`")
        return self.body(indented=False)

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
        loops, self.loops = self.loops, 0
        if self.kinds[self.at] == NEWLINE and self.kinds[self.at + 1] == INDENT:
            self.at += 2
            body: tree.Expr | tree.Block = self.body(indented=True)
        elif self.at_print():
            self.depth += 1
            body = self.print_call(single=True)
            self.depth -= 1
        else:
            self.depth += 1
            body = self.expression()
            self.depth -= 1
        self.loops = loops
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
