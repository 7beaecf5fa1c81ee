"""Simple's spelling of a type (`[i64]?`, `i64 | f64 | bool`), as the declaration of an extern function has it.

Only what can cross into C is read; the compiler has checked the rest. A *value check* here is the one at the
boundary: a static type may be `any`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Named:
    """`f64`, `text`, `Buffer<u8>`, `TorchTensorHandle`."""

    name: str


@dataclass(frozen=True, slots=True)
class OptionalOf:
    """`T?`."""

    inner: TypeText


@dataclass(frozen=True, slots=True)
class ListOf:
    """`[T]`."""

    item: TypeText


@dataclass(frozen=True, slots=True)
class TupleOf:
    """`(A, B)`; `()` is the one without items."""

    items: tuple[TypeText, ...]


@dataclass(frozen=True, slots=True)
class UnionOf:
    """`A | B`."""

    members: tuple[TypeText, ...]


TypeText: TypeAlias = Named | OptionalOf | ListOf | TupleOf | UnionOf

UNIT = TupleOf(())


class BadTypeText(Exception):  # noqa: N818 - the binder turns it into a SimpleError
    """A type that can't be passed to C; the message is its spelling."""


def parse_type(text: str) -> TypeText:
    """Read a type; raises BadTypeText."""
    reader = _Reader(text)
    found = reader.union()
    if reader.peek():
        raise BadTypeText(text)
    return found


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1
        return self.text[self.at : self.at + 1]

    def take(self, char: str) -> bool:
        if self.peek() == char:
            self.at += 1
            return True
        return False

    def expect(self, char: str) -> None:
        if not self.take(char):
            raise BadTypeText(self.text)

    def union(self) -> TypeText:
        members = [self.postfix()]
        while self.take("|"):
            members.append(self.postfix())
        return members[0] if len(members) == 1 else UnionOf(tuple(members))

    def postfix(self) -> TypeText:
        found = self.primary()
        while self.take("?"):
            found = OptionalOf(found)
        return found

    def primary(self) -> TypeText:
        if self.take("["):
            item = self.union()
            self.expect("]")
            return ListOf(item)
        if self.take("("):
            items: list[TypeText] = []
            while not self.take(")"):
                items.append(self.union())
                if not self.take(","):
                    self.expect(")")
                    break
            return items[0] if len(items) == 1 else TupleOf(tuple(items))
        self.peek()
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isalnum() or self.text[self.at] in "_."):
            self.at += 1
        if start == self.at:
            raise BadTypeText(self.text)
        name = self.text[start : self.at]
        if self.take("<"):
            item = self.union()
            self.expect(">")
            if not isinstance(item, Named):
                raise BadTypeText(self.text)
            return Named(f"{name}<{item.name}>")
        return Named(name)


def describe_value(value: object) -> str:
    """What came, for a message: its type in Simple and, where that is short, the value."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return f"bool ({'true' if value else 'false'})"
    if isinstance(value, int):
        return f"i64 ({value})" if abs(value) < 10**20 else "an integer beyond i64"
    if isinstance(value, float):
        return f"f64 ({value!r})"
    if isinstance(value, str):
        return f'text ("{value}")' if len(value) <= 20 else "text"
    if isinstance(value, list):
        return f"a list of {len(value)}"
    if isinstance(value, tuple):
        return "()" if not value else f"a tuple of {len(value)}"
    if isinstance(value, dict):
        return "a dict"
    return type(value).__name__
