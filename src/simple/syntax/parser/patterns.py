"""Patterns: what stands after `case`, `|` and `for`, and left of `=` in bindings."""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.cursor import MAX_DEPTH, SyntaxProblem
from simple.syntax.parser.literals import LITERALS, LiteralParser
from simple.syntax.tokens import FLOAT, INT, NAME, NEWLINE, TEXT, TEXT_OPEN

_RANGE_ENDS = frozenset({INT, FLOAT, TEXT, "-"})


class PatternParser(LiteralParser):
    """The part of the parser that reads patterns."""

    def pattern(self, *, typed: bool = True) -> tree.Pattern:
        """Read a pattern with its alternatives; `typed` allows `name: Type`."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            self.fail_too_deep()
        first = self._single_pattern(typed=typed)
        self.depth -= 1
        if self.kinds[self.at] != "|":
            return first
        alternatives = [first]
        while self.take("|"):
            alternatives.append(self._single_pattern(typed=typed))
        return tree.OrPattern(first.start, self.end_of_last(), alternatives)

    def case_pattern(self) -> tree.Pattern:
        """Read the pattern after `case`, where `name:` may begin the body or give a type."""
        if self.kinds[self.at] == NAME and self.kinds[self.at + 1] == ":":
            return self.pattern(typed=self._type_follows())
        return self.pattern()

    def loop_pattern(self) -> tree.Pattern:
        """Read the pattern after `for`: `key, value` is a tuple."""
        first = self.pattern(typed=False)
        if self.kinds[self.at] != ",":
            return first
        items = [first]
        while self.take(","):
            if self.kinds[self.at] == "in":
                break
            items.append(self.pattern(typed=False))
        return tree.TuplePattern(first.start, self.end_of_last(), items)

    def _type_follows(self) -> bool:
        """Whether, in `case name: …`, a type and another `:` (or a guard) follow the first `:`."""
        at, depth, deepest = self.at, self.depth, self.deepest
        reported_at, problems = self._reported_at, len(self.diagnostics)
        self.at += 2
        if self.kinds[self.at] == NEWLINE:
            self.at = at
            return False
        try:
            self.type_expression()
            follows = self.kinds[self.at] in {":", "if"}
        except SyntaxProblem:
            follows = False
        self.at, self.depth, self.deepest = at, depth, deepest
        self._reported_at = reported_at
        del self.diagnostics[problems:]
        return follows

    def _single_pattern(self, *, typed: bool) -> tree.Pattern:
        kind = self.kinds[self.at]
        start = self.starts[self.at]
        if kind == NAME:
            return self._name_pattern(start, typed=typed)
        if kind in LITERALS or kind == "-":
            return self._literal_pattern(start)
        if kind == "(":
            self.at += 1
            items, trailing_comma = self._patterns_until(")")
            if len(items) == 1 and not trailing_comma and not isinstance(items[0], tree.RestPattern):
                return items[0]
            if not items:
                unit = tree.TupleLiteral(start, self.end_of_last(), [])
                return tree.LiteralPattern(start, self.end_of_last(), unit)
            return tree.TuplePattern(start, self.end_of_last(), items)
        if kind == "[":
            self.at += 1
            items, _ = self._patterns_until("]")
            return tree.ListPattern(start, self.end_of_last(), items)
        if kind == "{":
            return self._fields_pattern(start)
        if kind == TEXT_OPEN:
            self.fail_expected("a pattern", hint="text in a pattern can't interpolate; compare it in a guard: `if …`")
        if kind == "else":
            self.fail_expected("a pattern", hint="the case for everything else is `_`")
        return self.fail_expected("a pattern")

    def _name_pattern(self, start: int, *, typed: bool) -> tree.Pattern:
        name: str = self.values[self.at]
        following = self.kinds[self.at + 1]
        if following == ":" and typed:
            self.at += 2
            annotation = self.type_expression()
            return tree.TypedPattern(start, self.end_of_last(), name, annotation)
        if following in {".", "("}:
            path = self.dotted_path("a pattern")
            arguments = self._pattern_arguments() if self.kinds[self.at] == "(" else None
            return tree.VariantPattern(start, self.end_of_last(), path, arguments)
        self.at += 1
        if name == "_":
            return tree.WildcardPattern(start, self.end_of_last())
        return tree.NamePattern(start, self.end_of_last(), name)

    def _literal_pattern(self, start: int) -> tree.Pattern:
        value = self._pattern_value()
        if self.kinds[self.at] not in {"..", "..="}:
            return tree.LiteralPattern(start, self.end_of_last(), value)
        inclusive = self.kinds[self.at] == "..="
        self.at += 1
        if self.kinds[self.at] not in _RANGE_ENDS:
            self.fail_expected("the end of the range")
        high = self._pattern_value()
        return tree.RangePattern(start, self.end_of_last(), value, high, inclusive)

    def _pattern_value(self) -> tree.Expr:
        start = self.starts[self.at]
        if not self.take("-"):
            return self.literal()
        if self.kinds[self.at] not in {INT, FLOAT}:
            self.fail_expected("a number after `-`")
        return tree.Unary(start, self.ends[self.at], "-", self.number())

    def _patterns_until(self, closer: str) -> tuple[list[tree.Pattern], bool]:
        opening = self.at - 1
        items: list[tree.Pattern] = []
        trailing_comma = False
        while self.kinds[self.at] != closer:
            start = self.starts[self.at]
            if self.take("..."):
                name = self.expect_name("a name after `...`") if self.kinds[self.at] == NAME else None
                items.append(tree.RestPattern(start, self.end_of_last(), None if name == "_" else name))
            else:
                items.append(self.pattern())
            trailing_comma = self.take(",")
            if not trailing_comma:
                break
        self.expect_closing(closer, opening, "or `,` in the pattern")
        return items, trailing_comma

    def _pattern_arguments(self) -> list[tree.PatternArgument]:
        opening = self.at
        self.at += 1
        self.depth += 1
        arguments = []
        while self.kinds[self.at] != ")":
            start = self.starts[self.at]
            name = None
            if self.kinds[self.at + 1] == ":" and self.kinds[self.at] not in LITERALS:
                name = self.expect_name("the name of a field", keywords=True)
                self.at += 1
            if name is None and self.take("..."):
                pattern: tree.Pattern = tree.RestPattern(start, self.end_of_last(), None)
            else:
                pattern = self.pattern()
            arguments.append(tree.PatternArgument(start, self.end_of_last(), name, pattern))
            if not self.take(","):
                break
        self.depth -= 1
        self.expect_closing(")", opening, "or `,` in the pattern")
        return arguments

    def _fields_pattern(self, start: int) -> tree.Pattern:
        opening = self.at
        self.at += 1
        fields = []
        while self.kinds[self.at] != "}":
            field_start = self.starts[self.at]
            if self.kinds[self.at] == TEXT:
                name = self.values[self.at]
                self.at += 1
                self.expect(":", "and a pattern after the key")
                pattern = self.pattern()
            else:
                name = self.expect_name("the name of a field", keywords=True)
                end = self.end_of_last()
                pattern = self.pattern() if self.take(":") else tree.NamePattern(field_start, end, name)
            fields.append(tree.PatternArgument(field_start, self.end_of_last(), name, pattern))
            if not self.take(","):
                break
        self.expect_closing("}", opening, "or `,` in the pattern")
        return tree.FieldsPattern(start, self.end_of_last(), fields)
