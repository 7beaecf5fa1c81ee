"""What the formatter arranges: tokens with their comments, gathered into brackets, lines and blocks.

An *atom* is a token as it is written; text with interpolations is one. A comment belongs to the atom before it: as its
`trailing` one if it stands on the same line, else among its `below`, until a block takes it.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from simple.records import Record
from simple.syntax import tree
from simple.syntax.lexer import tokenize
from simple.syntax.tokens import DEDENT, END, INDENT, NEWLINE, TEXT, TEXT_CLOSE, TEXT_OPEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.source import SourceFile

_CLOSERS = {"(": ")", "[": "]", "{": "}"}

# Kinds of atoms that the lexer doesn't tell apart from operators.
TYPE_OPEN, TYPE_CLOSE, SIGN = "TYPE_OPEN", "TYPE_CLOSE", "SIGN"


@dataclass(slots=True)
class Remark:
    """A comment on a line of its own."""

    text: str
    column: int
    blank_before: bool


@dataclass(slots=True)
class Atom:
    """A token: its kind, its spelling, and what stands around it."""

    kind: str
    text: str
    start: int
    end: int
    space_before: bool = False
    line_before: bool = False
    blank_before: bool = False
    trailing: str | None = None
    trailing_column: int = 0
    below: list[Remark] = field(default_factory=list)


@dataclass(slots=True)
class Item:
    """What stands between the commas of a bracket, and the comma after it."""

    nodes: list[Piece]
    comma: Atom | None = None


@dataclass(slots=True)
class Bracket:
    """A bracket and its items."""

    opener: Atom
    items: list[Item]
    closer: Atom


@dataclass(slots=True)
class Line:
    """A logical line, with the block under it."""

    nodes: list[Piece]
    blank_before: bool
    block: Block | None = None


@dataclass(slots=True)
class Block:
    """Lines of one indentation, with the comments among them."""

    column: int
    entries: list[Line | Remark]
    below: list[Remark] = field(default_factory=list)


Piece: TypeAlias = Atom | Bracket | Block


@dataclass(slots=True)
class Pieces:
    """A file: its first line `#!…` if it has one, and its statements."""

    shebang: str | None
    block: Block


def first_atom(piece: Piece) -> Atom | None:
    """The atom that a piece begins with; a block has none that could have a place beside others."""
    if isinstance(piece, Bracket):
        return piece.opener
    return piece if isinstance(piece, Atom) else None


def last_atom(piece: Piece) -> Atom | None:
    """The atom that a piece ends with."""
    if isinstance(piece, Bracket):
        return piece.closer
    return piece if isinstance(piece, Atom) else None


def read_pieces(source: SourceFile, module: tree.Module) -> Pieces:
    """Gather the tokens of a file that has no syntax errors."""
    return _Reader(source, module).read()


class _Reader:
    def __init__(self, source: SourceFile, module: tree.Module) -> None:
        self.source = source
        self.text = source.text
        tokens = tokenize(source, comments=True)
        self.kinds, self.starts, self.ends = tokens.kinds, tokens.starts, tokens.ends
        self.comments = tokens.comments
        self.comment = 0
        self.type_openers, self.signs = _ambiguous(module, self.starts)
        self.type_depth = 0
        self.at = 0
        self.pending: list[Remark] = []
        self.last: Atom | None = None
        # Where the last atom or comment ended.
        self.behind = 0

    def read(self) -> Pieces:
        start = 1 if self.text.startswith("\ufeff") else 0
        shebang = None
        if self.text.startswith("#!", start):
            self.behind = (self.text + "\n").index("\n", start)
            shebang = self.text[start : self.behind].rstrip()
        first = next(i for i, kind in enumerate(self.kinds) if kind not in {INDENT, NEWLINE, DEDENT})
        self._take_comments(None, self.starts[first])
        block = self._block(0)
        return Pieces(shebang, block)

    # -- lines and blocks

    def _block(self, column: int) -> Block:
        """Read up to the `DEDENT` or end that closes a block, and pass over it."""
        block = Block(column, [])
        kinds = self.kinds
        while kinds[self.at] not in {DEDENT, END}:
            block.entries.extend(self._pending())
            block.entries.append(self._line())
        while self.pending and (kinds[self.at] == END or self.pending[0].column >= column):
            block.entries.append(self.pending.pop(0))
        self.at += 1
        return block

    def _pending(self) -> list[Remark]:
        found, self.pending = self.pending, []
        return found

    def _line(self) -> Line:
        nodes: list[Piece] = []
        while self.kinds[self.at] not in {NEWLINE, DEDENT, END}:
            nodes.extend(self._piece())
        if self.kinds[self.at] == NEWLINE:
            self.at += 1
        self._release()
        first = first_atom(nodes[0])
        assert first is not None
        line = Line(nodes, first.blank_before)
        if self.kinds[self.at] == INDENT:
            line.block = self._indented()
        return line

    def _indented(self) -> Block:
        column = self.source.position(self.starts[self.at]).column - 1
        self.at += 1
        return self._block(column)

    def _release(self) -> None:
        """The comments below the last atom belong to the block that goes on, or to the one that begins."""
        if self.last is not None:
            self.pending += self.last.below
            self.last.below = []

    # -- pieces of a line

    def _piece(self) -> Iterator[Piece]:
        for atom in self._atoms():
            if atom.kind not in _CLOSERS:
                yield atom
                continue
            yield self._bracket(atom)

    def _bracket(self, opener: Atom) -> Bracket:
        kinds = self.kinds
        closer = _CLOSERS[opener.kind]
        items: list[Item] = []
        nodes: list[Piece] = []
        type_depth, self.type_depth = self.type_depth, 0
        naming = False  # whether the names of a lambda or a `for` are read, whose commas part no items
        while kinds[self.at] != closer:
            if kinds[self.at] == NEWLINE:
                self.at += 1
                if kinds[self.at] == INDENT:
                    self._release()
                    block = self._indented()
                    block.below = self._pending()
                    nodes.append(block)
                continue
            naming = kinds[self.at] in {"\\", "for"} or (naming and kinds[self.at] not in {":", "in"})
            if kinds[self.at] == "," and not self.type_depth and not naming:
                (comma,) = self._atoms()
                items.append(Item(nodes, comma))
                nodes = []
                continue
            nodes.extend(self._piece())
        self.type_depth = type_depth
        if nodes:
            items.append(Item(nodes))
        (end,) = self._atoms()
        return Bracket(opener, items, end)

    def _atoms(self) -> list[Atom]:
        """Read a token; a `>=` that closes type arguments is two atoms."""
        at = self.at
        kind, start, end = self.kinds[at], self.starts[at], self.ends[at]
        self.at += 1
        if kind == TEXT_OPEN:
            depth = 1
            while depth:
                depth += (self.kinds[self.at] == TEXT_OPEN) - (self.kinds[self.at] == TEXT_CLOSE)
                end = self.ends[self.at]
                self.at += 1
            kind = TEXT
        elif start in self.signs:
            kind = SIGN
        elif start in self.type_openers:
            kind = TYPE_OPEN
            self.type_depth += 1
        elif self.type_depth and kind in {">", ">>", ">="}:
            self.type_depth -= 2 if kind == ">>" else 1
            kind = TYPE_CLOSE
            if self.text[end - 1] == "=":
                return [self._atom(kind, start, end - 1), self._finished(self._atom("=", end - 1, end))]
        return [self._finished(self._atom(kind, start, end))]

    def _atom(self, kind: str, start: int, end: int) -> Atom:
        lines = self.text.count("\n", self.behind, start)
        text = self.text[start:end].replace("\r\n", "\n")
        atom = Atom(kind, text, start, end, start > self.behind, lines > 0, lines > 1)
        self.behind = end
        return atom

    def _finished(self, atom: Atom) -> Atom:
        """Give the atom the comments behind it."""
        following = self.at
        while self.kinds[following] in {NEWLINE, INDENT, DEDENT}:
            following += 1
        while self.comment < len(self.comments) and self.comments[self.comment][0] < atom.end:
            self.comment += 1  # inside text
        self._take_comments(atom, self.starts[following])
        self.last = atom
        return atom

    def _take_comments(self, atom: Atom | None, end: int) -> None:
        """Take the comments before the offset `end`."""
        while self.comment < len(self.comments) and self.comments[self.comment][0] < end:
            start, stop = self.comments[self.comment]
            self.comment += 1
            text = self.text[start:stop].rstrip()
            lines = self.text.count("\n", self.behind, start)
            column = self.source.position(start).column - 1
            if atom is not None and not lines:
                atom.trailing, atom.trailing_column = text, column
            else:
                (self.pending if atom is None else atom.below).append(Remark(text, column, lines > 1))
            self.behind = stop


def _ambiguous(module: tree.Module, starts: list[int]) -> tuple[set[int], set[int]]:
    """Where `<` opens type arguments or parameters, and where `-` and `~` are signs."""
    openers, signs = set(), set()
    stack: list[object] = [module]
    while stack:
        node = stack.pop()
        if isinstance(node, (list, tuple)):
            stack.extend(node)
            continue
        if not isinstance(node, Record):
            continue
        inside: list[tree.TypeExpr] | list[tree.TypeParameter] = []
        if isinstance(node, tree.NamedTypeExpr):
            inside = node.arguments
        elif isinstance(node, tree.Unary) and node.operator != "not":
            signs.add(node.start)
        else:
            inside = getattr(node, "type_parameters", [])
        if inside:
            openers.add(starts[bisect_left(starts, inside[0].start) - 1])
        stack.extend(getattr(node, name) for name in type(node).__match_args__)
    return openers, signs
