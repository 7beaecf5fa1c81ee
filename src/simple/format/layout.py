"""From pieces to a document: where lines may break, and where they must.

A *run* is what binary operators and members join, between the words, commas and colons of a line. It may break after its
loosest operators; before each `|>`; and before its calls of members, if there are several (a *chain*). A bracket may
break after its opener, after each comma and before its closer.
"""

from __future__ import annotations

from simple.format.document import Break, Choice, Comment, Document, Fill, Group, Indented, LineEnd
from simple.format.oneline import split_one_liner
from simple.format.pieces import (
    Atom,
    Block,
    Bracket,
    Line,
    Piece,
    Pieces,
    Remark,
    first_atom,
)
from simple.format.shapes import (
    drop_trailing_comma,
    has_comment,
    is_hugged,
    is_list,
    is_open,
    keep_comments,
    line_before,
    must_break,
    name_words,
    number_words,
)
from simple.format.spacing import Spacing
from simple.syntax.tokens import ASSIGNMENTS, DEDENT, KEYWORDS

# Operators after which a line may break, from the loosest; `|>` stands before its line end and is treated apart.
_LEVELS = (
    frozenset({"??"}),
    frozenset({"or"}),
    frozenset({"and"}),
    frozenset({"==", "!=", "<", "<=", ">", ">="}),
    frozenset({"|"}),
    frozenset({"xor", "^"}),
    frozenset({"&"}),
    frozenset({"+", "-", ".+", ".-"}),
    frozenset({"*", "/", "%", "@", ".*", "./"}),
)

# What stands between runs.
_DELIMITERS = (
    (KEYWORDS - {"and", "or", "not", "xor", "in", "is", "as", "true", "false", "nil"})
    | frozenset(ASSIGNMENTS)
    | {":", "->", "\\", ",", "..."}
)

_DOTS = frozenset({".", "?."})

# A name of so many letters keeps the first member of a broken chain beside it.
_SHORT = 4

_COLON_WORDS = frozenset({"\\", "if", "elif", "else", "match"})
_DEFINITIONS = frozenset({"fn", "me", "static", "class", "struct", "enum", "trait", "impl", "@"})
_SIGNATURES = frozenset({"fn", "me", "static", "extern"})
_ELSE = frozenset({"else", "elif"})


def module_document(pieces: Pieces) -> Document:
    """Give the document of a file."""
    body = _block(pieces.block)
    if pieces.shebang is None:
        return body
    entries = pieces.block.entries
    return pieces.shebang, LineEnd(blank=bool(entries) and entries[0].blank_before), body


def _block(block: Block) -> Document:
    """The lines of a block, with line ends between them."""
    parts: list[Document] = []
    entries = block.entries
    for index, entry in enumerate(entries):
        if index:
            parts.append(LineEnd(blank=_blank_between(entries, index)))
        parts.append(entry.text if isinstance(entry, Remark) else _line(entry))
    return tuple(parts)


def _blank_between(entries: list[Line | Remark], index: int) -> bool:
    """Whether an empty line stands before an entry."""
    before, entry = entries[index - 1], entries[index]
    if _begins(entry, _ELSE) or _begins(before, frozenset("@")):
        return False
    if entry.blank_before or _is_definition(before):
        return True
    if isinstance(before, Remark):
        return False  # a comment stays with what it is about
    for following in entries[index:]:
        if isinstance(following, Line):
            return _is_definition(following) or _begins(following, frozenset("@"))
        if following is not entry and following.blank_before:
            return False
    return False


def _begins(entry: Line | Remark, words: frozenset[str]) -> bool:
    first = first_atom(entry.nodes[0]) if isinstance(entry, Line) else None
    return first is not None and first.kind in words


def _is_definition(entry: Line | Remark) -> bool:
    return isinstance(entry, Line) and entry.block is not None and _begins(entry, _DEFINITIONS)


def _line(line: Line) -> Document:
    nodes = line.nodes
    last = nodes[-1]
    if isinstance(last, Atom) and last.kind == "," and len(nodes) > 1:
        nodes = nodes[:-1]  # after the last variant of a line
        keep_comments(last, nodes[-1])
    if line.block is not None:
        head = _LineLayout(nodes, deeper=2).whole()
        return head, Indented((LineEnd(), _block(line.block)), always=True)
    in_one = _LineLayout(nodes, deeper=1).whole()
    parts = split_one_liner(nodes)
    if not parts:
        return in_one
    expanded: list[Document] = []
    for head_nodes, body in parts:
        expanded += (LineEnd(),) if expanded else ()
        expanded.append(_LineLayout(head_nodes, deeper=2).whole())
        expanded.append(Indented((LineEnd(), _line(Line(body, blank_before=False))), always=True))
    return Choice(in_one, tuple(expanded))


class _LineLayout:
    """Arranges one logical line. Spaces depend on the token before, so it goes through the tokens in order.

    What takes `at_break` begins at a place where a line may break: the space is in the break.
    """

    def __init__(self, nodes: list[Piece], deeper: int) -> None:
        self.nodes = nodes
        self.spacing = Spacing()
        # Whether the parameters of a function have been passed: what its result is stays on the line of their end.
        self.rigid = False
        self.depth = 0
        # By how many steps the further lines of a run and of a chain are indented.
        self.run_steps = self.chain_steps = deeper
        # Words before here whose `:` is still to come, in the bracket around; and whether other `:` make slices.
        self.colons = 0
        self.slices = False
        self.after_slice_colon = False

    def whole(self) -> Document:
        """The whole line."""
        return self.sequence(self.nodes, at_break=True)

    def sequence(self, nodes: list[Piece], *, at_break: bool) -> Document:
        """What stands between two commas, or on a whole line."""
        parts: list[Document] = []
        run: list[Piece] = []
        in_comprehension = False
        for index, node in enumerate(nodes):
            if not isinstance(node, Block) and not self._delimits(node, index, nodes):
                run.append(node)
                continue
            if run:
                parts.append(self._run(run, at_break=at_break))
                run, at_break = [], False
            if self.depth and index and isinstance(node, Atom) and node.kind in {"for", "if"}:
                in_comprehension = in_comprehension or node.kind == "for"
                if in_comprehension:
                    parts.append(self._break(" "))
                    at_break = True
            parts.append(self._piece(node, at_break=at_break))
            at_break = False
        if run:
            parts.append(self._run(run, at_break=at_break))
        return tuple(parts)

    def _delimits(self, node: Piece, index: int, nodes: list[Piece]) -> bool:
        if not isinstance(node, Atom) or (node.kind not in _DELIMITERS and (node.kind != "|" or index)):
            return False
        before = nodes[index - 1] if index else None
        return not (isinstance(before, Atom) and before.kind in _DOTS)  # else it is a member's name

    # -- tokens, and what is between them

    def _piece(self, node: Piece, *, at_break: bool) -> Document:
        if isinstance(node, Block):
            self.spacing.before = Atom(DEDENT, "", 0, 0, below=node.below)
            return Indented((LineEnd(), _block(node)), always=True)
        if isinstance(node, Bracket):
            return self._bracket(node, at_break=at_break)
        return self._atom(node, at_break=at_break)

    def _atom(self, atom: Atom, *, at_break: bool = False) -> Document:
        before = () if at_break else self._break(None)
        slice_colon = atom.kind == ":" and self.slices and not self.colons
        apart = self.spacing.next(atom, slice_colon=slice_colon, after_slice_colon=self.after_slice_colon)
        self.after_slice_colon = slice_colon
        self.rigid = self.rigid and atom.kind != ":"
        if atom.kind == ":":
            self.colons -= bool(self.colons)
        elif atom.kind in _COLON_WORDS:
            self.colons += 1
        text = " " + atom.text if apart and not at_break and not before else atom.text
        return before, text, _trailing(atom)

    def _break(self, flat: str | None) -> Document:
        """What stands between the last token and the next: its comments, or else a break (with None, nothing)."""
        last = self.spacing.before
        if last is None:
            return ()
        if last.kind == DEDENT or last.trailing is not None or last.below:
            return *((LineEnd(), remark.text) for remark in last.below), LineEnd()
        return () if flat is None else Break(flat)

    # -- runs

    def _run(self, nodes: list[Piece], *, at_break: bool) -> Document:
        pipes = [i for i, node in enumerate(nodes) if isinstance(node, Atom) and node.kind == "|>"]
        if not pipes:
            return self._operators(nodes, 0, at_break=at_break)
        first = self._operators(nodes[: pipes[0]], 0, at_break=at_break)
        rest: list[Document] = []
        broken = False
        for begin, end in zip(pipes, [*pipes[1:], len(nodes)], strict=True):
            pipe = nodes[begin]
            assert isinstance(pipe, Atom)
            broken = broken or pipe.line_before
            rest += (self._break(" "), self._atom(pipe, at_break=True))
            rest.append(self._operators(nodes[begin + 1 : end], 0, at_break=False))
        return Group((first, Indented(tuple(rest), steps=self.chain_steps)), broken)

    def _operators(self, nodes: list[Piece], level: int, *, at_break: bool) -> Document:
        """A run without `|>`: it breaks after the loosest operators that are in it."""
        places: list[int] = []
        while not places and level < len(_LEVELS):
            operators = _LEVELS[level]
            places = [i for i, node in enumerate(nodes) if i and isinstance(node, Atom) and node.kind in operators]
            level += 1
        if not places:
            return self._chain(nodes, at_break=at_break)
        first = self._operators(nodes[: places[0]], level, at_break=at_break)
        rest: list[Document] = []
        commented = False
        for begin, end in zip(places, [*places[1:], len(nodes)], strict=True):
            operator = nodes[begin]
            rest.append(self._piece(operator, at_break=False))
            commented = commented or has_comment(operator)
            rest += (self._break(" "), self._operators(nodes[begin + 1 : end], level, at_break=True))
        return Group((first, Indented(tuple(rest), steps=self.run_steps)), commented)

    def _chain(self, nodes: list[Piece], *, at_break: bool) -> Document:
        """An operand with its members and calls."""
        places = []
        broken = False
        for index, node in enumerate(nodes[:-1]):
            if index and isinstance(node, Atom) and node.kind in _DOTS:
                called = isinstance(nodes[index + 2], Bracket) if index + 2 < len(nodes) else False
                name = nodes[index + 1]
                if node.line_before or (called and isinstance(name, Atom)):
                    places.append(index)
                    broken = broken or node.line_before
        if places[:1] == [1] and isinstance(nodes[0], Atom) and len(nodes[0].text) <= _SHORT:
            broken = any(line_before(nodes[place]) for place in places[1:])
            del places[0]
            enough = 1
        else:
            enough = 2
        if not broken and (len(places) < enough or any(map(must_break, nodes[:-1]))):
            places = []
        first = self._pieces(nodes[: places[0]] if places else nodes, at_break=at_break)
        if not places:
            return first
        rest: list[Document] = []
        for begin, end in zip(places, [*places[1:], len(nodes)], strict=True):
            last = self.spacing.before
            flat = " " if last is not None and last.kind == "?" else ""  # `? .` isn't `?.`
            rest += (self._break(flat), self._pieces(nodes[begin:end], at_break=True))
        return Group((first, Indented(tuple(rest), steps=self.chain_steps)), broken)

    def _pieces(self, nodes: list[Piece], *, at_break: bool) -> Document:
        return tuple(self._piece(node, at_break=at_break and not index) for index, node in enumerate(nodes))

    # -- brackets

    def _bracket(self, node: Bracket, *, at_break: bool) -> Document:
        called = self.spacing.ends_value()
        opener = self._atom(node.opener, at_break=at_break)
        called = called and not node.opener.space_before
        outside = self.colons, self.slices, self.run_steps, self.chain_steps
        self.colons, self.slices, self.chain_steps = 0, node.opener.kind == "[", 1
        self.run_steps = 1 if len(node.items) > 1 else 0
        self.depth += 1
        inside = self._items(node, called=called)
        self.depth -= 1
        self.colons, self.slices, self.run_steps, self.chain_steps = outside
        first = self.spacing.first
        if first is not None and first.kind in _SIGNATURES and not self.depth:
            self.rigid = True
        return opener, *inside

    def _items(self, node: Bracket, *, called: bool) -> tuple[Document, ...]:
        """What follows the opener, closer included."""
        items = node.items
        if not items and not has_comment(node.opener):
            return (self._atom(node.closer),)
        if not items:
            remarks = tuple((LineEnd(), remark.text) for remark in node.opener.below)
            return Indented(remarks, always=True), LineEnd(), self._atom(node.closer, at_break=True)
        if is_hugged(node):
            return self._piece(items[0].nodes[0], at_break=False), self._atom(node.closer)
        drop_trailing_comma(node, called=called)
        first_break = self._break("")
        assert self.spacing.first is not None
        words = name_words(items) if self.spacing.first.kind == "use" else number_words(items)
        inner: list[Document] = []
        for index, item in enumerate(items):
            inner += (self._break(" ") if index else (), self.sequence(item.nodes, at_break=True))
            if item.comma is not None:
                inner.append(self._atom(item.comma))
        last = self.spacing.before
        assert last is not None
        for remark in last.below:
            inner += (LineEnd(), remark.text)
        end: Document = LineEnd() if last.kind == DEDENT else Break("")
        closer = self._atom(node.closer, at_break=True)
        content: Document = Fill(words) if words is not None else tuple(inner)
        if words is None:
            content = Group(content, len(items) > 1 and is_list(node), self.rigid)
        return (Group((Indented((first_break, content)), end, closer), is_open(node), self.rigid),)


def _trailing(atom: Atom) -> Document:
    return () if atom.trailing is None else Comment(atom.trailing, atom.trailing_column)
