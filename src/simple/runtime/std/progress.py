"""`std.progress`: how far a loop has come, on the standard error.

On a terminal it is a bar, elsewhere a line now and then. Only the bar needs rich, which is imported when the first one is shown.
"""

from __future__ import annotations

import os
import sys
from time import monotonic

from simple.runtime.dynamic import iterable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

__all__ = ["BarHandle", "ItemsHandle", "advance", "begin", "end", "items_of", "next_item", "show"]

_REDRAWN = 0.08
"""Seconds between two pictures of a bar."""


class ItemsHandle:
    """Where a loop is in what it goes through."""

    __slots__ = ("items",)

    def __init__(self, items: Iterator[Any]) -> None:
        self.items = items


setattr(ItemsHandle, ".name", "ItemsHandle")


def items_of(items: Any) -> ItemsHandle:
    return ItemsHandle(iter(iterable(items)))


def next_item(items: ItemsHandle) -> Any:
    return next(items.items, None)


class BarHandle:
    """What is shown of one loop. `display` is rich's, on a terminal."""

    __slots__ = ("began", "display", "done", "due", "every", "task", "title", "total")

    def __init__(self, title: str, total: int | None, every: float) -> None:
        self.title = title
        self.total = total
        self.done = 0
        self.display: Any = None
        self.task: Any = None
        if sys.stderr.isatty() and os.environ.get("TERM") != "dumb":
            self.every = _REDRAWN
            self.display, self.task = _displayed(title, total)
        else:
            self.every = every
        self.began = monotonic()  # after rich was imported
        self.due = self.began + self.every

    def __del__(self) -> None:
        if self.display is not None:
            self.display.stop()


setattr(BarHandle, ".name", "BarHandle")


def _displayed(title: str, total: int | None) -> tuple[Any, Any]:
    """The display of rich with one bar, running. It is ended with the program at the latest, so that the terminal has its cursor again."""
    import atexit

    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    display = Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=30),
        TextColumn("{task.fields[state]}", markup=False),
        console=Console(stderr=True, highlight=False),
        redirect_stdout=sys.stdout.isatty(),
    )
    task = display.add_task(title, total=total, state="")
    display.start()
    atexit.register(display.stop)
    return display, task


def begin(title: str, total: int | None, every: float) -> BarHandle:
    return BarHandle(title, total, every)


def advance(bar: BarHandle) -> bool:
    """One more item is done; whether it is time to show it."""
    bar.done += 1
    now = monotonic()
    if now < bar.due:
        return False
    bar.due = now + bar.every
    return True


def show(bar: BarHandle, values: list[tuple[str, str]]) -> tuple[()]:
    """Shows how far it is, with values by name."""
    if bar.display is None:
        _line(bar.title, _state(bar, values))
    else:
        bar.display.update(bar.task, completed=bar.done, state=_state(bar, values))
    return ()


def end(bar: BarHandle, values: list[tuple[str, str]], complete: bool) -> tuple[()]:
    """Shows the last state, which stays."""
    spent = monotonic() - bar.began
    counted = str(bar.done) if bar.total is None or complete else f"{bar.done} of {bar.total}"
    state = ", ".join([f"{counted} in {_duration(spent)}", *_rate(bar, spent), *_valued(values)])
    if bar.display is None:
        _line(bar.title, state)
        return ()
    total = max(bar.done, 1) if complete else bar.total
    bar.display.update(bar.task, completed=bar.done, total=total, state=state)
    bar.display.stop()
    bar.display = None
    return ()


def _line(title: str, state: str) -> None:
    sys.stdout.flush()
    sys.stderr.write(f"{title}: {state}\n" if title else f"{state}\n")
    sys.stderr.flush()


def _state(bar: BarHandle, values: list[tuple[str, str]]) -> str:
    spent = monotonic() - bar.began
    share = "" if bar.total is None else f" of {bar.total} ({100 * bar.done // max(bar.total, 1)}%)"
    parts = [f"{bar.done}{share}", *_rate(bar, spent)]
    if bar.total is not None and bar.done:
        parts.append(f"{_duration(max(bar.total - bar.done, 0) * spent / bar.done)} left")
    return ", ".join(parts + _valued(values))


def _rate(bar: BarHandle, spent: float) -> list[str]:
    """How many items a second; where that is less than one, how long an item takes."""
    if not bar.done or spent <= 0:
        return []
    rate = bar.done / spent
    return [f"{rate:.4g}/s" if 1 <= rate < 10000 else f"{rate:.0f}/s" if rate >= 1 else f"{_duration(1 / rate)} each"]


def _valued(values: list[tuple[str, str]]) -> list[str]:
    return [f"{name} {value}" for name, value in values]


def _duration(seconds: float) -> str:
    """As "3.2 s", "2:05" or "1:02:05"."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    whole = int(seconds)
    hours = f"{whole // 3600}:{whole // 60 % 60:02d}" if whole >= 3600 else str(whole // 60)
    return f"{hours}:{whole % 60:02d}"
