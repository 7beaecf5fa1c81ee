"""Questions about pieces that decide how they are laid out."""

from __future__ import annotations

from simple.format.pieces import SIGN, Atom, Block, Bracket, Item, Piece, Remark, first_atom, last_atom
from simple.syntax.tokens import FLOAT, INT

DOTS = frozenset({".", "?."})

# A name of so many letters keeps the first member of a broken chain beside it.
_SHORT = 4

# From so many numbers on, they fill lines.
_MANY = 8


def has_comment(node: Piece) -> bool:
    """Whether a comment follows the piece."""
    atom = last_atom(node)
    return atom is not None and (atom.trailing is not None or bool(atom.below))


def line_before(node: Piece) -> bool:
    """Whether the author began a line with the piece."""
    atom = first_atom(node)
    return atom is not None and atom.line_before


def must_break(node: Piece) -> bool:
    """Whether a piece takes several lines whatever its length."""
    if isinstance(node, Atom):
        return "\n" in node.text or has_comment(node)
    if isinstance(node, Block):
        return True
    return is_open(node) or has_comment(node) or any(must_break(inner) for item in node.items for inner in item.nodes)


def opens(node: Piece) -> bool:
    """Whether a piece is or has a bracket that stands open whatever its length."""
    if not isinstance(node, Bracket):
        return False
    return is_open(node) or any(opens(inner) for item in node.items for inner in item.nodes)


def chain_breaks(nodes: list[Piece]) -> tuple[list[int], bool]:
    """Where a chain of members may break, and whether it does whatever its length because the author broke it."""
    places = []
    for index in range(1, len(nodes) - 1):
        dot = nodes[index]
        if isinstance(dot, Atom) and dot.kind in DOTS:
            called = index + 2 < len(nodes) and isinstance(nodes[index + 2], Bracket)
            if dot.line_before or called:
                places.append(index)
    enough = 2
    head = nodes[0] if nodes else None
    if places[:1] == [1] and isinstance(head, Atom) and len(head.text) <= _SHORT:
        del places[0]
        enough = 1
    if any(line_before(nodes[place]) for place in places):
        return places, True
    return ([] if len(places) < enough or any(map(must_break, nodes[:-1])) else places), False


def is_open(node: Bracket) -> bool:
    """Whether a bracket has its items on lines of their own, whatever its length."""
    if not node.items:
        return has_comment(node.opener)
    return line_before(node.items[0].nodes[0]) or _is_forced(node)


def is_list(node: Bracket) -> bool:
    """Whether each item has a line of its own, whatever its length; the author's first two items decide."""
    return _is_forced(node) or all(line_before(item.nodes[0]) for item in node.items[:2])


def _is_forced(node: Bracket) -> bool:
    """Whether comments, or items of several lines before the last, leave no choice."""
    if has_comment(node.opener):
        return True
    if any(has_comment(inner) for item in node.items for inner in item.nodes):
        return True
    if any(item.comma is not None and has_comment(item.comma) for item in node.items):
        return True
    return any(must_break(inner) for item in node.items[:-1] for inner in item.nodes if not isinstance(inner, Atom))


def is_broken_comprehension(item: Item) -> bool:
    """Whether a comprehension has a `for` and each `if` on lines of their own, because something in it takes several lines."""
    nodes = item.nodes
    if any(map(has_block, nodes)) or not any(isinstance(node, Atom) and node.kind == "for" for node in nodes[1:]):
        return False
    return any((isinstance(node, Atom) and node.kind in DOTS and node.line_before) or opens(node) for node in nodes)


def has_block(node: Piece) -> bool:
    """Whether a piece is a block or has one in it."""
    if isinstance(node, Bracket):
        return any(has_block(inner) for item in node.items for inner in item.nodes)
    return isinstance(node, Block)


def is_hugged(node: Bracket) -> bool:
    """Whether a bracket has nothing in it but another bracket, so that they open and close together."""
    if len(node.items) != 1 or len(node.items[0].nodes) != 1 or has_comment(node.opener):
        return False
    (inner,) = node.items[0].nodes
    if not isinstance(inner, Bracket) or node.items[0].comma is not None:
        return False
    return not has_comment(inner) and not inner.opener.line_before


def drop_trailing_comma(node: Bracket, *, called: bool) -> None:
    """Leave out the comma after the last item, unless it makes a tuple of one."""
    if not node.items or (len(node.items) == 1 and node.opener.kind == "(" and not called):
        return
    last = node.items[-1]
    if last.comma is not None:
        keep_comments(last.comma, last.nodes[-1])
        last.comma = None


def number_words(items: list[Item]) -> tuple[str, ...] | None:
    """The items with their commas, if they are many and nothing but numbers."""
    if len(items) < _MANY:
        return None
    words = []
    for item in items:
        atoms = [node for node in item.nodes if isinstance(node, Atom) and not has_comment(node)]
        if len(atoms) != len(item.nodes) or atoms[-1].kind not in {INT, FLOAT} or len(atoms) > 2:
            return None
        if len(atoms) == 2 and atoms[0].kind != SIGN:
            return None
        if item.comma is not None and has_comment(item.comma):
            return None
        words.append("".join(atom.text for atom in atoms) + ("," if item.comma is not None else ""))
    return tuple(words)


def name_words(items: list[Item]) -> tuple[str, ...] | None:
    """The names of a `use` with their commas, unless there are comments among them."""
    if any(has_comment(node) for item in items for node in item.nodes):
        return None
    if any(item.comma is not None and has_comment(item.comma) for item in items):
        return None
    texts = [" ".join(node.text for node in item.nodes if isinstance(node, Atom)) for item in items]
    return tuple(text + ("," if item.comma is not None else "") for text, item in zip(texts, items, strict=True))


def keep_comments(dropped: Atom, kept: Piece) -> None:
    """Give the comments of a token that goes to the one before it."""
    atom = last_atom(kept)
    if atom is None:
        return
    if atom.trailing is None:
        atom.trailing, atom.trailing_column = dropped.trailing, dropped.trailing_column
    elif dropped.trailing is not None:
        atom.below.append(Remark(dropped.trailing, 0, blank_before=False))
    atom.below += dropped.below
