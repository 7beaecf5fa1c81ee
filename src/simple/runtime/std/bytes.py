"""`std.bytes`: what bytes mean."""

from __future__ import annotations

from array import array

from simple.runtime.errors import SimpleError

__all__ = ["integer", "latin1", "of_text", "swapped", "utf8"]

_SWAPPED = {2: "H", 4: "I", 8: "Q"}


def of_text(content: str) -> array[int]:
    try:
        return array("B", content.encode("utf-8"))
    except UnicodeEncodeError as problem:
        raise SimpleError(
            "format", f"Character {problem.start} is half of a pair (a surrogate), which UTF-8 can't hold"
        ) from None


def utf8(data: array[int]) -> str:
    try:
        return str(memoryview(data), "utf-8")
    except UnicodeDecodeError as problem:
        raise SimpleError("format", f"Byte {problem.start} is no UTF-8") from None


def latin1(data: array[int]) -> str:
    return str(memoryview(data), "latin-1")


def integer(data: array[int], start: int, length: int) -> int | None:
    """The integer without a sign, its lowest byte first; None where it is no i64."""
    if start < 0 or length < 0 or start + length > len(data):
        raise SimpleError("size", f"{length} bytes from {start} on are wanted, and there are {len(data)}")
    value = int.from_bytes(memoryview(data)[start : start + length], "little")
    return value if value < 1 << 63 else None


def swapped(data: array[int], size: int) -> array[int]:
    if size not in _SWAPPED or len(data) % size:
        raise SimpleError("size", f"{len(data)} bytes can't be turned around in groups of {size}")
    turned = array(_SWAPPED[size])
    turned.frombytes(memoryview(data))
    turned.byteswap()
    found = array("B")
    found.frombytes(memoryview(turned).cast("B"))
    return found
