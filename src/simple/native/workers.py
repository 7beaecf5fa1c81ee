"""The threads of parallel loops: their state, which lies in memory of Python's, and the code that makes and feeds them."""

from __future__ import annotations

import ctypes
import os
from typing import TYPE_CHECKING

from simple.emit_native.workers import RUNNER, WORDS, text
from simple.runtime import threads
from simple.store import digest_of

if TYPE_CHECKING:
    from simple.native.machine import Machine
    from simple.store import Store

_state = (ctypes.c_int64 * (WORDS + 16))()
_threads = ctypes.c_int64(threads.number())
_prepared: list[int] = []


def prepare(here: Machine, store: Store | None) -> None:
    """Lets code that is loaded from now on find the function that runs parallel loops."""
    if _prepared:
        return
    begin = ctypes.addressof(_state)
    here.name("simple_pool", begin + -begin % 128)  # so that a line of the cache has the words of one line of the state
    here.name("simple_threads", ctypes.addressof(_threads))
    unit = text()
    causes = ("workers", digest_of(unit), here.stamp)
    code = None if store is None else store.read(*causes)
    if not isinstance(code, bytes):
        code = here.compiled(unit)
        if store is not None:
            store.write(code, *causes)
    here.name(RUNNER, here.load(code, RUNNER))
    _prepared.append(1)
    threads.listeners.append(_set_threads)
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_forget)


def _set_threads(number: int) -> None:
    """Changes what parallel loops read."""
    _threads.value = number


def _forget() -> None:
    """In a child process there are no workers yet."""
    ctypes.memset(_state, 0, ctypes.sizeof(_state))
