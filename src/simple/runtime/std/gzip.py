"""`std.gzip`: bytes that gzip has packed."""

from __future__ import annotations

from array import array

from simple.runtime.errors import SimpleError

__all__ = ["unpack"]

_GZIP = 31
"""What zlib calls a gzip header and footer around its stream."""


def unpack(data: array[int], most: int) -> array[int]:
    """The first bytes of what was packed, at most so many. What lies behind them isn't looked at."""
    import zlib

    unpacked = array("B")
    rest: bytes | memoryview = memoryview(data)
    try:
        while rest and len(unpacked) < most:
            member = zlib.decompressobj(_GZIP)
            unpacked.frombytes(member.decompress(rest, most - len(unpacked)))
            if not member.eof and len(unpacked) < most:
                raise SimpleError("format", f"the gzip stream ends too early, after {len(unpacked)} unpacked bytes")
            rest = member.unused_data
    except zlib.error as problem:
        reason = str(problem).rpartition(": ")[2]
        raise SimpleError(
            "format", f"the gzip stream is broken after {len(unpacked)} unpacked bytes: {reason}"
        ) from None
    return unpacked
