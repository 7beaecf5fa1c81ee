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
    DOTS,
    chain_breaks,
    drop_trailing_comma,
    has_comment,
    is_broken_comprehension,
    is_hugged,
    is_list,
    is_open,
    keep_comments,
    name_words,
    number_words,
    opens,
)
from simple.format.spacing import Spacing
from simple.syntax.tokens import ASSIGNMENTS, DEDENT, KEYWORDS

# Operators after which a line may break, from the loosest; `|>` stands before its line end and is treated apart.
_LEVELS = {
    operator: level
    for level, operators in enumerate(
        ("??", "or", "and", "== != < <= > >=", "|", "xor ^", "&", "+ - .+ .-", "* / % @ .* ./"),
    )
    for operator in operators.split()
}

# What stands between runs.
_DELIMITERS = (
    (KEYWORDS - {"and", "or", "not", "xor", "in", "is", "as", "true", "false", "nil"})
    | frozenset(ASSIGNMENTS)
    | {":", "->", "\\", ",", "..."}
)


_BREAKERS = frozenset(_LEVELS) | DOTS | {"|>"}

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
    for at in range(index, len(entries)):
        following = entries[at]
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
                arrange = self._run if _may_break(run) else self._pieces
                parts.append(arrange(run, at_break=at_break))
                run, at_break = [], False
            if self.depth and index and isinstance(node, Atom) and node.kind in {"for", "if"}:
                in_comprehension = in_comprehension or node.kind == "for"
                if in_comprehension:
                    parts.append(self._break(" "))
                    at_break = True
            parts.append(self._piece(node, at_break=at_break))
            at_break = False
        if run:
            arrange = self._run if _may_break(run) else self._pieces  # (a step less on the stack for each level)
            parts.append(arrange(run, at_break=at_break))
        return _together(parts)

    def _delimits(self, node: Piece, index: int, nodes: list[Piece]) -> bool:
        if not isinstance(node, Atom) or (node.kind not in _DELIMITERS and (node.kind != "|" or index)):
            return False
        before = nodes[index - 1] if index else None
        return not (isinstance(before, Atom) and before.kind in DOTS)  # else it is a member's name

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
        self.rigid = self.rigid and (atom.kind != ":" or self.depth > 0)
        if atom.kind == ":":
            self.colons -= bool(self.colons)
        elif atom.kind in _COLON_WORDS:
            self.colons += 1
        text = " " + atom.text if apart and not at_break and not before else atom.text
        if before or atom.trailing is not None:
            return before, text, _trailing(atom)
        return text

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
            return self._operators(nodes, at_break=at_break)
        first = self._operators(nodes[: pipes[0]], at_break=at_break)
        rest: list[Document] = []
        broken = False
        for begin, end in zip(pipes, [*pipes[1:], len(nodes)], strict=True):
            pipe = nodes[begin]
            assert isinstance(pipe, Atom)
            broken = broken or pipe.line_before
            rest += (self._break(" "), self._atom(pipe, at_break=True))
            rest.append(self._operators(nodes[begin + 1 : end], at_break=False))
        return Group((first, Indented(tuple(rest), steps=self.chain_steps)), broken)

    def _operators(self, nodes: list[Piece], *, at_break: bool) -> Document:
        """A run without `|>`: it breaks after the loosest operators that are in it."""
        found = [
            (_LEVELS[node.kind], index)
            for index, node in enumerate(nodes)
            if index and isinstance(node, Atom) and node.kind in _LEVELS
        ]
        if not found:
            return self._chain(nodes, at_break=at_break)
        loosest = min(found)[0]
        places = [index for level, index in found if level == loosest]
        operands = [
            nodes[begin:end] for begin, end in zip([0, *(at + 1 for at in places)], [*places, len(nodes)], strict=True)
        ]
        # What the author opened was opened because the line was too long, or will be taken so next time.
        broken = any(any(map(opens, operand)) or chain_breaks(operand)[1] for operand in operands)
        first = self._operators(nodes[: places[0]], at_break=at_break)
        rest: list[Document] = []
        for begin, end in zip(places, [*places[1:], len(nodes)], strict=True):
            operator = nodes[begin]
            rest.append(self._piece(operator, at_break=False))
            broken = broken or has_comment(operator)
            if begin + 1 < end:  # else an `if`, a `match` or a lambda follows the run
                rest += (self._break(" "), self._operators(nodes[begin + 1 : end], at_break=True))
        return Group((first, Indented(tuple(rest), steps=self.run_steps)), broken)

    def _chain(self, nodes: list[Piece], *, at_break: bool) -> Document:
        """An operand with its members and calls."""
        places, broken = chain_breaks(nodes)
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
        parts = []
        for node in nodes:
            parts.append(
                self._bracket(node, at_break=at_break)
                if isinstance(node, Bracket)
                else self._piece(node, at_break=at_break)
            )
            at_break = False
        return _together(parts)

    # -- brackets

    def _bracket(self, node: Bracket, *, at_break: bool) -> Document:
        called = self.spacing.calls(node.opener)
        opener = self._atom(node.opener, at_break=at_break)
        items = node.items
        if not items and not has_comment(node.opener):
            return self._after_bracket(_together([opener, self._atom(node.closer)]))
        if not items:
            remarks = tuple((LineEnd(), remark.text) for remark in node.opener.below)
            empty: Document = (Indented(remarks, always=True), LineEnd(), self._atom(node.closer, at_break=True))
            return self._after_bracket((opener, empty))
        outside = self.colons, self.slices, self.run_steps, self.chain_steps
        self.colons, self.slices, self.chain_steps = 0, node.opener.kind == "[", 1
        self.run_steps = 1 if len(items) > 1 else 0
        self.depth += 1
        if is_hugged(node):
            inside = self._piece(items[0].nodes[0], at_break=False), self._atom(node.closer)
            self.colons, self.slices, self.run_steps, self.chain_steps = outside
            self.depth -= 1
            return self._after_bracket((opener, inside))
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
            broken = is_list(node) if len(items) > 1 else is_broken_comprehension(items[0])
            content = Group(content, broken, self.rigid)
        group = Group((Indented((first_break, content)), end, closer), is_open(node), self.rigid)
        self.colons, self.slices, self.run_steps, self.chain_steps = outside
        self.depth -= 1
        return self._after_bracket((opener, group))

    def _after_bracket(self, bracket: Document) -> Document:
        """Give the bracket on; after the parameters of a function no further bracket may break."""
        first = self.spacing.first
        if first is not None and first.kind in _SIGNATURES and not self.depth:
            self.rigid = True
        return bracket


def _trailing(atom: Atom) -> Document:
    return () if atom.trailing is None else Comment(atom.trailing, atom.trailing_column)


def _may_break(nodes: list[Piece]) -> bool:
    """Whether a run has anything at which it may break."""
    return any(isinstance(node, Atom) and node.kind in _BREAKERS for node in nodes)


def _together(parts: list[Document]) -> Document:
    """Documents one after the other; mere text becomes one text."""
    if len(parts) == 1:
        return parts[0]
    texts = [part for part in parts if isinstance(part, str)]
    return "".join(texts) if len(texts) == len(parts) else tuple(parts)
