"""Which tokens of a line stand apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.format.pieces import SIGN, TYPE_CLOSE, TYPE_OPEN
from simple.syntax.tokens import FLOAT, INT, KEYWORDS, NAME, TEXT

if TYPE_CHECKING:
    from simple.format.pieces import Atom

# What a value can end with.
_VALUE_ENDS = frozenset(
    {NAME, INT, FLOAT, TEXT, ")", "]", "}", "?", "!", ".?", "true", "false", "nil", "None", TYPE_CLOSE}
)

# After these words a name may stand that is a word of the language elsewhere.
_BEFORE_NAMES = frozenset({".", "?.", "fn", "me"})

_NEVER_AFTER = frozenset({"(", "[", "{", ".", "?.", "..", "..=", TYPE_OPEN, SIGN, "\\"})
_NEVER_BEFORE = frozenset({")", "]", "}", ",", ":", ".", "?.", ".?", "?", "!", "..", "..=", TYPE_OPEN, TYPE_CLOSE})


class Spacing:
    """Says where spaces are, going from token to token of one line; `enclosing` is the bracket around."""

    def __init__(self) -> None:
        self.before: Atom | None = None
        self.earlier: Atom | None = None
        self.first: Atom | None = None
        self.spread = False

    def next(self, atom: Atom, *, slice_colon: bool = False, after_slice_colon: bool = False) -> bool:
        """Whether a space stands before this atom; the atoms of a line come in their order."""
        left = self.before
        if left is None:
            apart = False
            self.first = atom
        elif left.kind == "...":
            apart = not self.spread and atom.kind not in _NEVER_BEFORE
        elif slice_colon:
            apart = left.kind == ","
        elif after_slice_colon:
            apart = False
        else:
            apart = self._apart(left, atom)
        if atom.kind == "...":
            self.spread = left is None or left.kind in {",", "(", "[", "{"} or left.text == "print"
        self.earlier, self.before = left, atom
        return apart

    def ends_value(self) -> bool:
        """Whether a value ends with the last atom, so that a bracket after it calls or indexes."""
        left, earlier = self.before, self.earlier
        if left is None:
            return False
        if left.kind in _VALUE_ENDS:
            return True
        return left.kind in KEYWORDS and earlier is not None and earlier.kind in _BEFORE_NAMES

    def calls(self, opener: Atom) -> bool:
        """Whether a bracket that comes next holds arguments or parameters, not a value of its own."""
        return self.before is not None and self.ends_value() and not self._apart_bracket(self.before, opener)

    def _apart(self, left: Atom, atom: Atom) -> bool:
        kind = atom.kind
        if left.kind == SIGN:
            return kind == SIGN
        if left.kind in _NEVER_AFTER:
            return False
        if kind in _NEVER_BEFORE:
            return left.kind == "?" and kind in {".", "?.", "?"}  # together they would be other tokens
        assert self.first is not None
        if left.kind == "@" and left is self.first:
            return False
        if kind == ".*" and self.first.kind == "use":
            return False
        if kind == "...":
            return left.kind == "," or left.text == "print"
        if kind in {"(", "["}:
            return self._apart_bracket(left, atom)
        return True

    def _apart_bracket(self, left: Atom, atom: Atom) -> bool:
        if left.kind == NAME and left.text == "print" and not self._is_member():
            return atom.kind == "[" or atom.space_before  # `print (a, b)` prints a tuple
        if left.kind == "fn":
            return False
        return not self.ends_value()

    def _is_member(self) -> bool:
        return self.earlier is not None and self.earlier.kind in _BEFORE_NAMES
