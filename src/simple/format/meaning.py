"""Whether two texts are the same program: the same syntax tree but for its places, the same comments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.records import Record
from simple.source import SourceFile
from simple.syntax.lexer import tokenize
from simple.syntax.parser import parse

if TYPE_CHECKING:
    from simple.syntax import tree

_PLACES = frozenset({"start", "end", "name_start", "operator_start"})


def same_meaning(before: SourceFile, module: tree.Module, text: str) -> bool:
    """Whether a text has the tree `module` and the comments of the file `before` that it was made from."""
    after = SourceFile(before.path, text)
    other, problems = parse(after)
    return not problems and _same(module, other) and _comments(before) == _comments(after)


def _same(left: object, right: object) -> bool:
    pairs: list[tuple[object, object]] = [(left, right)]
    while pairs:
        mine, theirs = pairs.pop()
        if type(mine) is not type(theirs):
            return False
        if isinstance(mine, Record):
            names = [name for name in type(mine).__match_args__ if name not in _PLACES]
            pairs += ((getattr(mine, name), getattr(theirs, name)) for name in names)
        elif isinstance(mine, (list, tuple)):
            assert isinstance(theirs, (list, tuple))
            if len(mine) != len(theirs):
                return False
            pairs += zip(mine, theirs, strict=True)
        elif mine != theirs:
            return False
    return True


def _comments(source: SourceFile) -> list[str]:
    """The words of the comments; two of them may have come onto one line."""
    return " ".join(source.text[start:end] for start, end in tokenize(source, comments=True).comments).split()
