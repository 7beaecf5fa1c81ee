"""How many threads parallel loops use: as the program says, else as the environment does, else one a core.

Machine code reads the number where it lies in memory; what keeps it there registers in `listeners`.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

listeners: list[Callable[[int], None]] = []
_said: list[int] = []


def number() -> int:
    """How many threads a parallel loop may use."""
    if _said:
        return _said[0]
    wanted = os.environ.get("SIMPLE_THREADS", "")
    if wanted.isdigit() and int(wanted):
        return int(wanted)
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def set_number(threads: int) -> None:
    """Says how many threads parallel loops use from now on."""
    _said[:] = [max(threads, 1)]
    for listener in listeners:
        listener(_said[0])
