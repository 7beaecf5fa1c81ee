"""`std.time`."""

from __future__ import annotations

import time
from time import monotonic
from time import time as now

from simple.runtime.errors import SimpleError

__all__ = ["iso", "monotonic", "now", "sleep"]


def sleep(seconds: float) -> tuple[()]:
    if not seconds >= 0:
        raise SimpleError("domain", f"The program can't sleep for {seconds!r} seconds")
    time.sleep(min(seconds, 1e8))
    return ()


def iso(seconds: float) -> str:
    """The moment in UTC as ISO 8601 writes it."""
    try:
        whole = int(seconds // 1)
        moment = time.gmtime(whole)
    except (OverflowError, ValueError, OSError):
        raise SimpleError("domain", f"There is no date {seconds!r} seconds after 1970") from None
    thousandths = int((seconds - whole) * 1000)
    return time.strftime("%Y-%m-%dT%H:%M:%S", moment) + f".{thousandths:03d}Z"
