"""`std.ahead`: items that a thread makes before they are asked for.

The thread isn't a daemon: it may be inside of native code when the program ends, where it can't be stopped safely. So it looks whether
anybody still waits for it: it ends with the handle's last reference, or with the main thread.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import threading
    from collections import deque
    from collections.abc import Callable
    from typing import Any

__all__ = ["AheadHandle", "start", "stop", "take"]

_LOOK = 0.1
"""Seconds after which a waiting thread looks whether the program has ended."""


class _Shared:
    """What the two threads have in common. `made` holds (item, None) or (None, the error that making one ended with)."""

    def __init__(self, make: Callable[[int], Any], numbers: range, most: int) -> None:
        import threading
        from collections import deque

        self.make = make
        self.numbers = numbers
        self.most = most
        self.made: deque[tuple[Any, BaseException | None]] = deque()
        self.changed: threading.Condition = threading.Condition()
        self.wanted = True

    def run(self) -> None:
        for number in self.numbers:
            if not self.has_room():
                return
            try:
                entry: tuple[Any, BaseException | None] = (self.make(number), None)
            except BaseException as problem:  # noqa: BLE001 - it is raised where the item is taken
                entry = (None, problem)
            with self.changed:
                self.made.append(entry)
                self.changed.notify_all()
            if entry[1] is not None:
                return
            del entry  # the item belongs to whoever takes it

    def has_room(self) -> bool:
        """Waits until another item may be made; False when none is wanted any more."""
        import threading

        with self.changed:
            while self.wanted and len(self.made) >= self.most:
                self.changed.wait(_LOOK)
                if not threading.main_thread().is_alive():
                    return False
            return self.wanted and threading.main_thread().is_alive()


class AheadHandle:
    """Items being made. Dropping it ends the thread after the item that it is at."""

    __slots__ = ("left", "shared")

    def __init__(self, shared: _Shared) -> None:
        self.shared = shared
        self.left = len(shared.numbers)

    def __del__(self) -> None:
        stop(self)


setattr(AheadHandle, ".name", "AheadHandle")


def start(make: Callable[[int], Any], low: int, high: int, most: int) -> AheadHandle:
    """Begins to make the items of the numbers from low up to high (excluded), at most so many before they are taken."""
    import threading

    shared = _Shared(make, range(low, high), max(most, 1))
    threading.Thread(target=shared.run, name="simple-ahead").start()
    return AheadHandle(shared)


def take(handle: AheadHandle) -> Any:
    """The next item, once it is made; None when all are taken. An error that making it ended with is raised here."""
    if handle.left == 0:
        return None
    shared = handle.shared
    with shared.changed:
        while not shared.made:
            shared.changed.wait()
        item, problem = shared.made.popleft()
        shared.changed.notify_all()
    handle.left -= 1
    if problem is not None:
        handle.left = 0
        raise problem
    return item


def stop(handle: AheadHandle) -> tuple[()]:
    """Makes no more items."""
    shared = handle.shared
    with shared.changed:
        shared.wanted = False
        shared.changed.notify_all()
    handle.left = 0
    return ()
