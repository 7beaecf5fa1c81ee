"""Ending in order when the process is asked to end: by `kill`, a supervisor, a terminal that is closed."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ASKING = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))


class _AskedToEnd(BaseException):
    """One of these signals came."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


@contextmanager
def ended_in_order() -> Iterator[None]:
    """While inside, such a signal is an exception, as Ctrl-C is one; the process ends by the signal on the way out.

    A program that handles or ignores one of them itself keeps what it set, as does one that builds outside its main
    thread, where Python can't handle signals.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    taken = [number for number in _ASKING if signal.getsignal(number) is signal.SIG_DFL]

    def ask(number: int, _: object) -> None:
        for other in taken:
            signal.signal(other, signal.SIG_IGN)  # once is enough: nothing may cut the clearing away short
        raise _AskedToEnd(number)

    for number in taken:
        signal.signal(number, ask)
    try:
        yield
    except _AskedToEnd as asked:
        signal.signal(asked.number, signal.SIG_DFL)
        os.kill(os.getpid(), asked.number)
    finally:
        for number in taken:
            signal.signal(number, signal.SIG_DFL)
