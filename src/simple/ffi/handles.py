"""The objects of a native library as Python sees them, where there is no host module to make a type for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.ffi.convention import Conventional


class Handle:
    """An object of a native library, freed when the last reference goes.

    One that is borrowed keeps its `owner` alive instead, and frees nothing. The number stays after a free; `ended` is what is
    said then of an object that is used again, because the library would name the number, which nobody has seen. `_noun`
    is what the objects are called.
    """

    __slots__ = ("ended", "number", "owner")
    _library: Conventional
    _free: Callable[[int], None]
    _noun: str

    def __init__(self, number: int) -> None:
        self.number = number
        self.ended: str | None = None
        self.owner: Handle | None = None

    @property
    def fault(self) -> str | None:
        """Why it can't be used any more, if so."""
        if self.ended is not None:
            return self.ended
        owner = self.owner
        while owner is not None:
            if owner.ended is not None:
                return f"this {self._noun} was borrowed from an object that was freed"
            owner = owner.owner
        return None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.number}>"

    def __del__(self) -> None:
        if self.ended is None and self.owner is None:
            self._library.release(self._free, self.number)
