"""`std.memory`: the bytes that buffers hold."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from array import array
    from typing import Any

__all__ = ["copy_bytes"]


def copy_bytes(source: array[Any], target: array[Any]) -> tuple[()]:
    """Writes the bytes of a buffer over those of another, of any kind, as far as both reach."""
    if source and target:
        given, room = memoryview(source).cast("B"), memoryview(target).cast("B")
        n = min(len(given), len(room))
        room[:n] = given[:n]
    return ()
