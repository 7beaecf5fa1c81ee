"""Lines like `if a: b else: c`, which become blocks where they are too long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.format.pieces import TYPE_CLOSE, TYPE_OPEN, Atom, first_atom
from simple.format.shapes import has_block, has_comment
from simple.syntax.tokens import TEXT

if TYPE_CHECKING:
    from simple.format.pieces import Piece

_HEADS = frozenset({"if", "elif", "else", "while", "for", "with", "fn", "me", "static"})
_MAY_HAVE_ELSE = frozenset({"if", "elif"})


def split_one_liner(nodes: list[Piece]) -> list[tuple[list[Piece], list[Piece]]]:
    """Give the heads (colons included) and bodies of a line, or nothing if it can't be taken apart for sure."""
    first = first_atom(nodes[0])
    if first is None or first.kind not in _HEADS or any(has_block(n) or has_comment(n) for n in nodes[:-1]):
        return []
    if has_block(nodes[-1]):
        return []
    parts: list[tuple[list[Piece], list[Piece]]] = []
    rest = nodes
    while rest:
        colon = _head_end(rest)
        if colon is None or colon + 1 == len(rest):
            return []
        head, rest = rest[: colon + 1], rest[colon + 1 :]
        kind = _kind(head[0])
        end = _else(rest) if kind in _MAY_HAVE_ELSE else len(rest)
        if end is None:
            return []
        parts.append((head, rest[:end]))
        rest = rest[end:]
    if any(len(body) == 1 and _kind(body[0]) == TEXT for _, body in parts):
        return []  # it would become documentation in a trait
    return parts


def _head_end(nodes: list[Piece]) -> int | None:
    """The index of the colon that ends a head."""
    words = 0 if _kind(nodes[0]) not in _MAY_HAVE_ELSE | {"else"} else -1
    if _kind(nodes[0]) == "else" and len(nodes) > 1 and _kind(nodes[1]) == "if":
        words -= 1  # `else if` has one colon
    types = 0
    for index, node in enumerate(nodes):
        kind = _kind(node)
        if kind in {TYPE_OPEN, TYPE_CLOSE} and isinstance(node, Atom):
            types += 1 if kind == TYPE_OPEN else -len(node.text)
        elif kind in {"\\", "if", "elif", "else", "match"} and not _is_member(nodes, index):
            words += 1
        elif kind == ":" and not types:
            if not words:
                return index
            words -= 1
    return None


def _else(nodes: list[Piece]) -> int | None:
    """Where in the body of an `if` its `else` or `elif` stands, or the end; None where that isn't sure."""
    kinds = [_kind(node) for node in nodes]
    elses = [i for i, kind in enumerate(kinds) if kind in {"else", "elif"} and not _is_member(nodes, i)]
    if not elses:
        return len(nodes)
    before = kinds[: elses[0]]
    return None if "if" in before or "match" in before or "\\" in before else elses[0]


def _is_member(nodes: list[Piece], index: int) -> bool:
    return index > 0 and _kind(nodes[index - 1]) in {".", "?."}


def _kind(node: Piece) -> str:
    atom = first_atom(node)
    return "" if atom is None else atom.kind
