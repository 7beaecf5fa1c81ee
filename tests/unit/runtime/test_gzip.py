"""Unpacking takes no more memory than it is allowed."""

from __future__ import annotations

import gzip
import tracemalloc
from array import array

from simple.runtime.std.gzip import unpack


def test_no_more_is_unpacked_than_asked_for() -> None:
    packed = array("B", gzip.compress(bytes(100_000_000)))
    tracemalloc.start()
    try:
        assert len(unpack(packed, 1000)) == 1000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1_000_000
