"""The objects of a native library as Python sees them, where there is no host module to make a type for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.ffi.convention import Conventional


class Handle:
    """An object of a native library, freed when the last reference goes.

    The number stays after a free. `_freed` is what is said of an object that was freed and is used again; the library
    would name the number, which nobody has seen.
    """

    __slots__ = ("freed", "number")
    _library: Conventional
    _free: Callable[[int], None]
    _freed: str

    def __init__(self, number: int) -> None:
        self.number = number
        self.freed = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.number}>"

    def __del__(self) -> None:
        if not self.freed:
            self._library.release(self._free, self.number)
