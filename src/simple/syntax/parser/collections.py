"""Expressions in brackets and quotes: tuples, lists, dicts, comprehensions, interpolated text."""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.control import ControlParser
from simple.syntax.tokens import END, FORMAT, INTERPOLATION, INTERPOLATION_END, NEWLINE, TEXT_CHUNK, TEXT_CLOSE


class CollectionParser(ControlParser):
    """The part of the parser that reads what is in brackets and quotes."""

    def parenthesised(self) -> tree.Expr:
        """Read `()`, `(value)`, `(a, b)`."""
        opening = self.at
        start = self.starts[opening]
        self.at += 1
        if self.take(")"):
            return tree.TupleLiteral(start, self.end_of_last(), [])
        first = self.expression()
        if self.kinds[self.at] != ",":
            self.expect_closing(")", opening, "or `,` after the expression")
            return first
        items = [first]
        while self.take(",") and self.kinds[self.at] != ")":
            items.append(self.expression())
        self.expect_closing(")", opening, "or `,` in the tuple")
        return tree.TupleLiteral(start, self.end_of_last(), items)

    def list_literal(self) -> tree.Expr:
        """Read `[a, ...b]` or `[x * x for x in xs if x > 0]`."""
        opening = self.at
        start = self.starts[opening]
        self.at += 1
        kinds = self.kinds
        items: list[tree.Expr | tree.Spread] = []
        while kinds[self.at] != "]":
            item = self._spread() if kinds[self.at] == "..." else self.expression()
            if kinds[self.at] == "for" and not items and not isinstance(item, tree.Spread):
                clauses = self._comprehension_clauses()
                self.expect_closing("]", opening, "after the comprehension")
                return tree.ListComprehension(start, self.end_of_last(), item, clauses)
            items.append(item)
            if kinds[self.at] != ",":
                break
            self.at += 1
        self.expect_closing("]", opening, "or `,` in the list")
        return tree.ListLiteral(start, self.end_of_last(), items)

    def dict_literal(self) -> tree.Expr:
        """Read `{key: value, ...more}` or `{k: v for k, v in pairs}`."""
        opening = self.at
        start = self.starts[opening]
        self.at += 1
        kinds = self.kinds
        entries: list[tree.DictEntry | tree.Spread] = []
        while kinds[self.at] != "}":
            if kinds[self.at] == "...":
                entries.append(self._spread())
            else:
                entry_start = self.starts[self.at]
                key = self.expression()
                if kinds[self.at] in {",", "}"}:
                    hint = "there are no sets; a list has `unique` and `contains`, a dict has keys and values"
                    self.fail_expected("`:` after the key", hint=hint)
                self.expect(":", "after the key")
                value = self.expression()
                if kinds[self.at] == "for" and not entries:
                    clauses = self._comprehension_clauses()
                    self.expect_closing("}", opening, "after the comprehension")
                    return tree.DictComprehension(start, self.end_of_last(), key, value, clauses)
                entries.append(tree.DictEntry(entry_start, self.end_of_last(), key, value))
            if kinds[self.at] != ",":
                break
            self.at += 1
        self.expect_closing("}", opening, "or `,` in the dict")
        return tree.DictLiteral(start, self.end_of_last(), entries)

    def interpolated_text(self) -> tree.Expr:
        """Read `"Hi {name:>10}"`."""
        start = self.starts[self.at]
        self.at += 1
        self.depth += 1
        kinds = self.kinds
        parts: list[str | tree.InterpolatedPart] = []
        while kinds[self.at] != TEXT_CLOSE:
            if kinds[self.at] == TEXT_CHUNK:
                parts.append(self.values[self.at])
                self.at += 1
            elif kinds[self.at] == INTERPOLATION:
                parts.append(self._interpolation())
            else:
                self.fail_expected("the end of the text")
        self.at += 1
        self.depth -= 1
        return tree.InterpolatedText(start, self.end_of_last(), parts)

    def _interpolation(self) -> tree.InterpolatedPart:
        start = self.starts[self.at]
        self.at += 1
        kinds = self.kinds
        if kinds[self.at] == INTERPOLATION_END:
            self.report(
                "bad-interpolation",
                "This interpolation is empty",
                "expected an expression before the `}`",
                hint="for braces themselves, write `{{}}`",
            )
            value: tree.Expr = tree.ErrorExpr(start, start)
        else:
            value = self.expression()
        spelling = None
        if kinds[self.at] == FORMAT:
            spelling = self.values[self.at]
            self.at += 1
        if kinds[self.at] != INTERPOLATION_END:
            self.report_expected("`}` after the value", hint="for a brace itself, write `{{` or `}}`")
            while kinds[self.at] not in {INTERPOLATION_END, TEXT_CLOSE, NEWLINE, END}:
                self.at += 1
            if kinds[self.at] != INTERPOLATION_END:
                self.fail_expected("`}`")
        self.at += 1
        return tree.InterpolatedPart(start, self.end_of_last(), value, spelling)

    def _spread(self) -> tree.Spread:
        start = self.starts[self.at]
        self.at += 1
        self.depth += 1
        value = self.expression()
        self.depth -= 1
        return tree.Spread(start, self.end_of_last(), value)

    def _comprehension_clauses(self) -> list[tree.ComprehensionClause]:
        clauses = []
        self.depth += 1
        while self.kinds[self.at] == "for":
            start = self.starts[self.at]
            self.at += 1
            pattern = self.loop_pattern()
            self.expect("in", "after the pattern")
            iterable = self.expression()
            conditions = []
            while self.take("if"):
                conditions.append(self.expression())
            clauses.append(tree.ComprehensionClause(start, self.end_of_last(), pattern, iterable, conditions))
        self.depth -= 1
        return clauses
