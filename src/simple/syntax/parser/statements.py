"""Statements: bindings, assignments, loops, and the expressions that stand alone."""

from __future__ import annotations

from simple.source import Span
from simple.syntax import tree
from simple.syntax.parser.advice import replaced_word
from simple.syntax.parser.expressions import LEVELS, ExpressionParser
from simple.syntax.tokens import (
    ASSIGNMENTS,
    DEDENT,
    END,
    INTERPOLATION_END,
    NAME,
    NEWLINE,
    TEXT,
    TEXT_CLOSE,
    TEXT_OPEN,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens

# What ends a statement, seen from inside a body on one line too.
_STATEMENT_ENDS = frozenset({NEWLINE, DEDENT, END, ")", "]", "}", ",", "else", "elif", ";", INTERPOLATION_END})

# After `print`, these go on with an expression that begins with the name `print`.
_AFTER_NAME = frozenset(LEVELS) - {"-", "not"} | {".", "?.", ".?", "!", "?", "=", ":"} | frozenset(ASSIGNMENTS)


class StatementParser(ExpressionParser):
    """The part of the parser that reads statements other than declarations."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        super().__init__(source, tokens)
        self.statement_readers |= {
            "val": self._binding,
            "let": self._binding,
            "var": self._binding,
            "return": self._return,
            "break": self._jump,
            "continue": self._jump,
            "pass": self._jump,
            "pass_do_nothing": self._jump,
            "while": self._while,
            "for": self._for,
            "with": self._with,
            "defer": self._defer,
            "assert": self._assert,
            "elif": self._without_if,
            "else": self._without_if,
            "case": self._without_match,
            "|": self._without_match,
            "mut": self._mut_alone,
        }

    def plain_statement(self) -> tree.Statement:
        """Read a statement that begins with no word of its own."""
        if self.kinds[self.at] == NAME:
            following = self.kinds[self.at + 1]
            if following in {NAME, TEXT, TEXT_OPEN, "for"}:
                found = self._named_statement(following)
                if found is not None:
                    return found
            if self.values[self.at] == "print" and self.at_print():
                value = self.print_call()
                return tree.ExpressionStatement(value.start, value.end, value)
        start = self.starts[self.at]
        value = self.expression()
        if self.kinds[self.at] in ASSIGNMENTS:
            return self._assignment(start, value)
        return tree.ExpressionStatement(start, self.end_of_last(), value)

    # -- statements that begin with a name

    def at_print(self) -> bool:
        """Whether `print` stands here with its arguments not in parentheses."""
        if not self.at_word("print"):
            return False
        following = self.kinds[self.at + 1]
        if following == "(":
            return self.starts[self.at + 1] > self.ends[self.at]
        return following not in _AFTER_NAME

    def print_call(self, *, single: bool = False) -> tree.Expr:
        """Read `print a, b`; with `single`, one argument (a comma then belongs to what is around)."""
        function = self._name()
        arguments: list[tree.Argument] = []
        while self.kinds[self.at] not in _STATEMENT_ENDS:
            start = self.starts[self.at]
            spread = self.take("...")
            value = self.expression()
            arguments.append(tree.Argument(start, self.end_of_last(), None, value, spread))
            if single or not self.take(","):
                break
            if self.kinds[self.at] in _STATEMENT_ENDS:
                self.report_expected("another value after `,`")
        return tree.Call(function.start, self.end_of_last(), function, arguments)

    def _named_statement(self, following: str) -> tree.Statement | None:
        """Read `it "says":` with its block, `parallel for`, and what other languages write like this."""
        word: str = self.values[self.at]
        if following == "for":
            if word != "parallel":
                return None
            self.at += 1
            return self._for(parallel=True)
        if following != NAME:
            return self._titled_block() if self._title_ends_with_colon() else None
        if word in {"def", "func", "function", "fun"} and self.kinds[self.at + 2] in {"(", "<"}:
            self.report("unexpected-token", f"There is no `{word}`", "a function begins with `fn`", hint="write `fn`")
            return self.statement_readers["fn"]()
        if word == "const" and self.kinds[self.at + 2] in {"=", ":"}:
            self.report("unexpected-token", "There is no `const`", "a binding begins with `val`", hint="write `val`")
            return self._binding()
        advice = replaced_word(word)
        if advice is not None:
            self.fail("unexpected-token", f"There is no `{word}`", hint=advice)
        return None

    def _title_ends_with_colon(self) -> bool:
        kinds = self.kinds
        at = self.at + 1
        if kinds[at] == TEXT_OPEN:
            depth = 0
            while kinds[at] not in {NEWLINE, END}:
                depth += (kinds[at] == TEXT_OPEN) - (kinds[at] == TEXT_CLOSE)
                if not depth:
                    break
                at += 1
        return kinds[at + 1] == ":"

    def _titled_block(self) -> tree.Statement:
        function = self._name()
        title = self.primaries[self.kinds[self.at]]()
        self.depth += 1  # it is a block in a lambda in a call
        loops, self.loops = self.loops, 0
        body = self.body(self.begin_block("the title"))
        self.loops = loops
        self.depth -= 1
        end = self.end_of_last()
        parameters: list[tree.Parameter] = []
        arguments = [
            tree.Argument(title.start, title.end, None, title, spread=False),
            tree.Argument(
                body.start, body.end, None, tree.Lambda(body.start, body.end, parameters, body), spread=False
            ),
        ]
        call = tree.Call(function.start, end, function, arguments)
        return tree.ExpressionStatement(function.start, end, call)

    # -- bindings and assignments

    def _binding(self) -> tree.Statement:
        start = self.starts[self.at]
        word = self.values[self.at]
        self.at += 1
        mutable = word == "var"
        if self.take("mut"):
            if word == "val":
                self.report(
                    "unexpected-token",
                    "`val` can't be `mut`",
                    "a `val` is never assigned again",
                    token=self.at - 1,
                    hint="write `var`, or `let mut`",
                )
            mutable = True
        pattern = self.pattern(typed=False)
        if self.kinds[self.at] == ",":
            self.fail_expected("`=` after the pattern", hint="to take a tuple apart, write `val (a, b) = pair`")
        annotation = self.type_expression() if self.take(":") else None
        if self.kinds[self.at] != "=":
            where = "the type" if annotation is not None else "the name"
            without = self.kinds[self.at] in _STATEMENT_ENDS
            hint = "a binding has a value from the start: `var x = 0`" if without else None
            self.fail_expected(f"`=` after {where}", hint=hint)
        self.at += 1
        value = self.expression()
        return tree.Let(start, self.end_of_last(), mutable, pattern, annotation, value)

    def _mut_alone(self) -> tree.Statement:
        self.fail("unexpected-token", "`mut` stands only after `let`", hint="write `var`, or `let mut`")

    def _assignment(self, start: int, target: tree.Expr) -> tree.Statement:
        operator = ASSIGNMENTS[self.kinds[self.at]]
        self._check_target(target, operator)
        self.at += 1
        value = self.expression()
        if self.kinds[self.at] == "=":
            self.fail_expected("the end of the statement", hint="assign one after the other")
        return tree.Assign(start, self.end_of_last(), target, operator, value)

    def _check_target(self, target: tree.Expr, operator: str | None) -> None:
        if isinstance(target, (tree.Name, tree.Index, tree.ErrorExpr)):
            return
        hint = None
        if isinstance(target, tree.Member):
            if not target.optional:
                return
            hint = "`?.` only reads; bind the value with `if val` first"
        elif isinstance(target, tree.TupleLiteral) and target.items and operator is None:
            for item in target.items:
                self._check_target(item, None)
            return
        elif isinstance(target, (tree.Comparison, tree.Binary, tree.Call)) and operator is None:
            hint = "did you mean `==`?"
        span = Span(target.start, target.end)
        self.report(
            "bad-assignment", "This can't be assigned to", "not a variable, field or item", span=span, hint=hint
        )

    # -- jumps

    def _return(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        value = None if self.kinds[self.at] in _STATEMENT_ENDS else self.expression()
        return tree.Return(start, self.end_of_last(), value)

    def _jump(self) -> tree.Statement:
        at = self.at
        self.at += 1
        kind = self.kinds[at]
        start, end = self.starts[at], self.ends[at]
        if kind == "break":
            return tree.Break(start, end)
        return tree.Continue(start, end) if kind == "continue" else tree.Pass(start, end)

    def _defer(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        value = self.print_call() if self.at_print() else self.expression()
        return tree.Defer(start, self.end_of_last(), value)

    def _assert(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        condition = self.expression()
        if self.kinds[self.at] == "=":
            self.report("unexpected-token", "A condition can't assign", "`=` assigns", hint="did you mean `==`?")
            self.at += 1
            right = self.expression()
            condition = tree.Comparison(condition.start, right.end, [condition, right], ["=="])
        message = self.expression() if self.take(",") else None
        return tree.Assert(start, self.end_of_last(), condition, message)

    # -- loops and with

    def _while(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        condition = self.condition("`while`")
        body = self.body(self.begin_block("the condition"), loop=True)
        return tree.While(start, body.end, condition, body)

    def _for(self, *, parallel: bool = False) -> tree.Statement:
        start = self.starts[self.at - 1 if parallel else self.at]
        self.at += 1
        if self.kinds[self.at] == "(" and self._looks_like_c_loop():
            advice = "count with a range: `for i in 0..n:`"
            self.fail("unexpected-token", "A loop runs over a range or a list", hint=advice)
        pattern = self.loop_pattern()
        if self.kinds[self.at] != "in":
            hint = "write `in`" if self.kinds[self.at] in {":", "="} or self.at_word("of") else None
            self.fail_expected("`in` after the pattern", hint=hint)
        self.at += 1
        iterable = self.expression()
        body = self.body(self.begin_block("the list or range"), loop=True)
        return tree.For(start, body.end, pattern, iterable, body, parallel)

    def _looks_like_c_loop(self) -> bool:
        at = self.at
        while self.kinds[at] not in {")", NEWLINE, END}:
            if self.kinds[at] == ";":
                return True
            at += 1
        return False

    def _with(self) -> tree.Statement:
        start = self.starts[self.at]
        self.at += 1
        value = self.expression()
        name = None
        name_start = self.starts[self.at]
        if isinstance(value, tree.Cast) and isinstance(value.annotation, tree.NamedTypeExpr):
            # `with open(path) as f` reads like a conversion.
            annotation = value.annotation
            if len(annotation.path) != 1 or annotation.arguments:
                span = Span(annotation.start, annotation.end)
                self.fail("unexpected-token", "Expected a name after `as`", span=span)
            name, name_start, value = annotation.path[0], annotation.start, value.value
        body = self.body(self.begin_block("the value of `with`"), loop=True)
        return tree.With(start, body.end, value, name, name_start, body)

    # -- what stands alone

    def _without_if(self) -> tree.Statement:
        kind = self.kinds[self.at]
        self.fail(
            "unexpected-token",
            f"This `{kind}` belongs to no `if`",
            hint=f"give `{kind}` the indentation of its `if`, right after the block of the `if`",
        )

    def _without_match(self) -> tree.Statement:
        kind = self.kinds[self.at]
        self.fail(
            "unexpected-token", f"This `{kind}` belongs to no `match`", hint="cases are indented under `match …:`"
        )
