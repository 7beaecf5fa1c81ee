"""Literals without parts: numbers, plain text, `true`, `false`, `nil`."""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.types import TypeParser
from simple.syntax.tokens import FLOAT, INT, TEXT

LITERALS = frozenset({INT, FLOAT, TEXT, "true", "false", "nil", "None", "null"})


class LiteralParser(TypeParser):
    """The part of the parser that reads literals."""

    def number(self) -> tree.Expr:
        """Read a number."""
        at = self.at
        self.at += 1
        value, suffix = self.values[at]
        if self.kinds[at] == INT:
            return tree.IntLiteral(self.starts[at], self.ends[at], value, suffix)
        return tree.FloatLiteral(self.starts[at], self.ends[at], value, suffix)

    def plain_text(self) -> tree.Expr:
        """Read text without interpolation."""
        at = self.at
        self.at += 1
        return tree.TextLiteral(self.starts[at], self.ends[at], self.values[at])

    def boolean(self) -> tree.Expr:
        """Read `true` or `false`."""
        at = self.at
        self.at += 1
        return tree.BoolLiteral(self.starts[at], self.ends[at], self.kinds[at] == "true")

    def nil(self) -> tree.Expr:
        """Read `nil` in any of its spellings."""
        at = self.at
        if self.kinds[at] == "null":
            self.report("unexpected-token", "There is no `null`", "the absent value is `nil`", hint="write `nil`")
        self.at += 1
        return tree.NilLiteral(self.starts[at], self.ends[at])

    def literal(self) -> tree.Expr:
        """Read any literal; the token must be one of `LITERALS`."""
        kind = self.kinds[self.at]
        if kind in {INT, FLOAT}:
            return self.number()
        if kind == TEXT:
            return self.plain_text()
        if kind in {"true", "false"}:
            return self.boolean()
        return self.nil()
