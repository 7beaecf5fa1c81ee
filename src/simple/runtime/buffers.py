"""The memory of buffers.

Every buffer is made by repeating one element. Large ones whose contents don't matter (`Buffer.like`) come from a *pool*: it keeps
those that it has made, and gives one again when nobody else holds it any more, because touching fresh memory takes longer
than what is computed in it.
"""

from __future__ import annotations

from array import array
from sys import getrefcount

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_LARGE = 1 << 16
"""The bytes from which a buffer's memory is used again."""

_MOST = 1 << 27
"""How many bytes the pool holds at most; when it is full it begins anew."""

_SEARCHED = 8
"""How many buffers of one size the pool looks through."""

_UNUSED = 3
"""What `getrefcount` says of a buffer that only the pool's list, a local variable and the call refer to."""


def zeros(typecode: str) -> Callable[[int], array[Any]]:
    """What makes buffers of zeros of a kind."""
    one: array[Any] = array(typecode, bytes(array(typecode).itemsize))

    def make(length: int) -> array[Any]:
        if length < 0:
            raise SimpleError("size", f"A buffer can't have {length} items")
        return one * length

    return make


_makers: dict[str, Callable[[int], array[Any]]] = {}


def like(model: array[Any], length: int) -> array[Any]:
    """A buffer of another one's kind with any contents."""
    typecode = model.typecode
    make = _makers.get(typecode)
    if make is None:
        make = _makers[typecode] = zeros(typecode)
    if length * model.itemsize < _LARGE:
        return make(length)
    return _pool.take(typecode, length, make)


class _Pool:
    """Large buffers by kind and length."""

    __slots__ = ("held", "kept")

    def __init__(self) -> None:
        self.kept: dict[tuple[str, int], list[array[Any]]] = {}
        self.held = 0

    def take(self, typecode: str, length: int, make: Callable[[int], array[Any]]) -> array[Any]:
        """One that nobody holds, or a new one."""
        kept = self.kept.get((typecode, length))
        if kept is None:
            kept = self.kept[typecode, length] = []
        for buffer in kept:
            if getrefcount(buffer) == _UNUSED:
                return buffer
        made = make(length)
        size = length * made.itemsize
        if size > _MOST:
            return made
        if self.held + size > _MOST:
            self.kept.clear()
            self.held = 0
            kept = self.kept[typecode, length] = []
        if len(kept) == _SEARCHED:
            del kept[0]
            self.held -= size
        kept.append(made)
        self.held += size
        return made


_pool = _Pool()
