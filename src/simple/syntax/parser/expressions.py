"""Expressions: operators by precedence climbing, and what stands between them.

A *level* is a precedence, 1 for the loosest. `expression(level)` reads operators of that level and tighter. An
*operand* is what stands between binary operators: prefix operators, a primary expression and the `.name`, `(…)`, `[…]`,
`?`, `!` that follow it.
"""

from __future__ import annotations

from simple.syntax import tree
from simple.syntax.parser.collections import CollectionParser
from simple.syntax.parser.cursor import MAX_DEPTH
from simple.syntax.tokens import DEDENT, FLOAT, INT, KEYWORDS, NAME, TEXT, TEXT_OPEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.source import SourceFile
    from simple.syntax.tokens import Tokens

# Level 5 is that of `not`, 15 that of `-` and `~` before a value.
_PIPE, _COMPARISON, _RANGE, _CAST, _POWER = 1, 6, 11, 14, 16

LEVELS = {
    "|>": _PIPE,
    "??": 2,
    "or": 3,
    "||": 3,
    "and": 4,
    "&&": 4,
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">=", "in", "not", "is", "===", "!==", "<>"), _COMPARISON),
    "|": 7,
    "xor": 8,
    "^": 8,
    "&": 9,
    "<<": 10,
    ">>": 10,
    "..": _RANGE,
    "..=": _RANGE,
    **dict.fromkeys(("+", "-", ".+", ".-"), 12),
    **dict.fromkeys(("*", "/", "%", "@", ".*", "./"), 13),
    "as": _CAST,
    "**": _POWER,
    ".^": _POWER,
}

# Operators in a row may be many: those whose levels have the same number here are checked one after the other, though they
# nest to the left, so that a row counts as one level.
_ROWS = {2: 2, 3: 3, 4: 4, **dict.fromkeys((7, 8, 9, 10, 12, 13, _POWER), 7)}

# Operators of other languages, and ours.
_FOREIGN = {"&&": "and", "||": "or", "===": "==", "!==": "!=", "<>": "!="}

_POSTFIX = frozenset({".", "?.", "(", "[", "?", "!", ".?"})


class ExpressionParser(CollectionParser):
    """The part of the parser that reads operators, operands, calls and indexing."""

    def __init__(self, source: SourceFile, tokens: Tokens) -> None:
        super().__init__(source, tokens)
        self.primaries: dict[str, Callable[[], tree.Expr]] = {
            NAME: self._name,
            INT: self.number,
            FLOAT: self.number,
            TEXT: self.plain_text,
            TEXT_OPEN: self.interpolated_text,
            "true": self.boolean,
            "false": self.boolean,
            "nil": self.nil,
            "None": self.nil,
            "null": self.nil,
            "(": self.parenthesised,
            "[": self.list_literal,
            "{": self.dict_literal,
            "-": self._negated,
            "~": self._negated,
            "not": self._not,
            "!": self._foreign_not,
            "\\": self.lambda_expression,
            "if": self.if_expression,
            "match": self.match_expression,
        }

    def expression(self, level: int = 0) -> tree.Expr:
        """Read an expression of operators that bind at least as tightly as `level`."""
        kinds = self.kinds
        deepest_before = self.deepest
        depth = self.depth = self.depth + 1
        if depth > MAX_DEPTH:
            self.fail_too_deep()
        self.deepest = depth
        left = self.operand()
        row = 0
        while True:
            operator = kinds[self.at]
            found = LEVELS.get(operator)
            if found is None or found < level or kinds[self.at - 1] == DEDENT:
                break
            at = self.at
            outer_row, row = row, _ROWS.get(found, 0)
            if not row or row != outer_row:
                self.deepest += 2 if found == _PIPE else 1
                if self.deepest > MAX_DEPTH:
                    self.fail_too_deep()
            if found > _RANGE and found != _CAST:
                self.at = at + 1
                right = self.expression(found if found == _POWER else found + 1)
                left = tree.Binary(left.start, self.ends[self.at - 1], operator, left, right, self.starts[at])
            elif found == _COMPARISON:
                if operator == "not" and kinds[at + 1] != "in":
                    self.deepest -= 1
                    break
                left = self._comparison(left)
            else:
                left = self._loose_operator(operator, found, left)
        if self.deepest < deepest_before:  # noqa: PLR1730 - `max` takes four times as long
            self.deepest = deepest_before
        self.depth = depth - 1
        return left

    def operand(self) -> tree.Expr:
        """Read what stands between binary operators."""
        kinds = self.kinds
        primary = self.primaries.get(kinds[self.at])
        if primary is None:
            return self.missing_expression()
        found = primary()
        while kinds[self.at] in _POSTFIX and kinds[self.at - 1] != DEDENT:
            self.deepest += 1
            if self.deepest > MAX_DEPTH:
                self.fail_too_deep()
            kind = kinds[self.at]
            if kind == "(":
                arguments = self.call_arguments()
                found = tree.Call(found.start, self.ends[self.at - 1], found, arguments)
            elif kind == "[":
                found = self._index(found)
            else:
                found = self._postfix(found, kind)
        return found

    def missing_expression(self, expected: str = "an expression", hint: str | None = None) -> tree.Expr:
        """Report that an expression is missing here, and give what stands for it."""
        start = self.starts[self.at]
        self.report_expected(expected, hint=hint or self._advice_for_keyword())
        return tree.ErrorExpr(start, start)

    def _advice_for_keyword(self) -> str | None:
        kind = self.kinds[self.at]
        if kind == "+":
            return "there is no unary `+`; leave it out"
        if kind not in KEYWORDS:
            return None
        return f"`{kind}` is a word of the language and can't be the name of a value"

    # -- operators

    def _loose_operator(self, operator: str, level: int, left: tree.Expr) -> tree.Expr:
        """Read the operators that are rare or build nodes of their own."""
        start = self.starts[self.at]
        if operator in _FOREIGN:
            self._report_foreign(operator)
            operator = _FOREIGN[operator]
        self.at += 1
        if level == _CAST:
            annotation = self.type_without_union()
            return tree.Cast(left.start, self.end_of_last(), left, annotation)
        right = self.expression(level + 1)
        end = self.end_of_last()
        if level == _PIPE:
            return tree.Pipe(left.start, end, left, right)
        if level != _RANGE:
            return tree.Binary(left.start, end, operator, left, right, start)
        if self.kinds[self.at] in {"..", "..="}:
            self.fail("unexpected-token", "A range has two ends", "this would be a third")
        return tree.RangeExpr(left.start, end, left, right, operator == "..=")

    def _comparison(self, left: tree.Expr) -> tree.Expr:
        """Read comparisons in a row, up to an `is`, which ends the chain."""
        operands = [left]
        operators: list[str] = []
        kinds = self.kinds
        while LEVELS.get(kinds[self.at]) == _COMPARISON and kinds[self.at - 1] != DEDENT:
            operator = kinds[self.at]
            if operator == "is":
                return self._is_type(self._chain(operands, operators))
            if operator == "not":
                if kinds[self.at + 1] != "in":
                    break
                self.at += 1
                operator = "not in"
            elif operator in _FOREIGN:
                self._report_foreign(operator)
                operator = _FOREIGN[operator]
            self.at += 1
            if operators:
                self.deepest += 2
                if self.deepest > MAX_DEPTH:
                    self.fail_too_deep()
            operators.append(operator)
            operands.append(self.expression(_COMPARISON + 1))
        return self._chain(operands, operators)

    def _chain(self, operands: list[tree.Expr], operators: list[str]) -> tree.Expr:
        if not operators:
            return operands[0]
        return tree.Comparison(operands[0].start, self.end_of_last(), operands, operators)

    def _is_type(self, value: tree.Expr) -> tree.Expr:
        self.at += 1
        negated = self.take("not")
        annotation = self.type_expression()
        return tree.IsType(value.start, self.end_of_last(), value, annotation, negated)

    def _negated(self) -> tree.Expr:
        start = self.starts[self.at]
        operator = self.kinds[self.at]
        self.at += 1
        operand = self.expression(_POWER)
        return tree.Unary(start, self.end_of_last(), operator, operand)

    def _not(self) -> tree.Expr:
        start = self.starts[self.at]
        self.at += 1
        operand = self.expression(_COMPARISON)
        return tree.Unary(start, self.end_of_last(), "not", operand)

    def _foreign_not(self) -> tree.Expr:
        self.report("unexpected-token", "`!` can't stand before a value", "to negate, write `not`", hint="write `not`")
        start = self.starts[self.at]
        self.at += 1
        operand = self.expression(_POWER)
        return tree.Unary(start, self.end_of_last(), "not", operand)

    def _report_foreign(self, operator: str) -> None:
        ours = _FOREIGN[operator]
        self.report("unexpected-token", f"There is no operator `{operator}`", hint=f"write `{ours}`")

    # -- what follows a primary expression

    def _name(self) -> tree.Expr:
        at = self.at
        self.at = at + 1
        return tree.Name(self.starts[at], self.ends[at], self.values[at])

    def _postfix(self, target: tree.Expr, kind: str) -> tree.Expr:
        at = self.at
        if kind in {".", "?."}:
            self.at = at + 1
            following = self.kinds[self.at]
            if following != NAME and following not in KEYWORDS and following not in {"None", "null"}:
                if following == INT:
                    hint = "the parts of a tuple are taken apart by a pattern: `val (a, b) = pair`"
                    self.fail_expected("a name after `.`", hint=hint)
                self.fail_expected(f"a name after `{kind}`")
            self.at = at + 2
            return tree.Member(
                target.start, self.ends[at + 1], target, self.values[at + 1], self.starts[at + 1], kind == "?."
            )
        self.at = at + 1
        end = self.ends[at]
        if kind == "?":
            return tree.Try(target.start, end, target)
        if kind == "!":
            return tree.Unwrap(target.start, end, target)
        return tree.Present(target.start, end, target)

    def call_arguments(self) -> list[tree.Argument]:
        """Read the arguments of a call, parentheses included."""
        opening = self.at
        self.at += 1
        self.depth += 1  # the checker needs twice as many calls for a call as for another expression
        kinds = self.kinds
        arguments: list[tree.Argument] = []
        while kinds[self.at] != ")":
            start = self.starts[self.at]
            name = None
            spread = False
            kind = kinds[self.at]
            if kinds[self.at + 1] == ":" and (kind == NAME or kind in KEYWORDS):
                name = self.values[self.at]
                self.at += 2
            elif kind == "...":
                self.at += 1
                spread = True
            elif kinds[self.at + 1] == "=" and kind == NAME:
                self.at += 1
                self.report(
                    "unexpected-token",
                    "A named argument is written with `:`",
                    "found `=`",
                    hint=f"write `{self.values[self.at - 1]}: …`",
                )
                name = self.values[self.at - 1]
                self.at += 1
            value = self.expression()
            arguments.append(tree.Argument(start, self.ends[self.at - 1], name, value, spread))
            if kinds[self.at] != ",":
                break
            self.at += 1
        self.depth -= 1
        self.expect_closing(")", opening, "or `,` after the argument")
        return arguments

    def _index(self, target: tree.Expr) -> tree.Expr:
        opening = self.at
        self.at += 1
        kinds = self.kinds
        items: list[tree.Expr | tree.SliceItem | tree.EllipsisItem] = []
        while kinds[self.at] != "]":
            start = self.starts[self.at]
            if self.take("..."):
                items.append(tree.EllipsisItem(start, self.end_of_last()))
            else:
                low = None if kinds[self.at] == ":" else self.expression()
                items.append(low if low is not None and kinds[self.at] != ":" else self._slice(start, low))
            if not self.take(","):
                break
        if not items and kinds[self.at] == "]":
            self.report_expected("an index")
        self.expect_closing("]", opening, "or `,` after the index")
        return tree.Index(target.start, self.end_of_last(), target, items)

    def _slice(self, start: int, low: tree.Expr | None) -> tree.SliceItem:
        """Read the rest of a slice, from its first `:`."""
        kinds = self.kinds
        self.depth += 1
        bounds: list[tree.Expr | None] = []
        while len(bounds) < 2 and self.take(":"):
            bounds.append(None if kinds[self.at] in {":", ",", "]"} else self.expression())
        self.depth -= 1
        high = bounds[0] if bounds else None
        step = bounds[1] if len(bounds) == 2 else None
        return tree.SliceItem(start, self.end_of_last(), low, high, step)
