"""Looking at the running program hundreds of times a second, and noting which lines it is at.

A timer's signal is handled where Python looks for signals: at the end of a loop's body and around calls. So a call into C or
machine code is seen when it returns, with all the time since the last look, and that is right; but of a loop's lines only
the last would ever be seen. Therefore a look that finds interpreted code follows it for a few lines with Python's
tracing, and shares the time since the last look among them as they took it.

Foreign and native functions are called through a small function of this module while a profile is taken, by which the
sampler tells the kinds of work apart.
"""

from __future__ import annotations

import itertools
import signal
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

PERIOD = 0.002  # seconds between two looks
FOLLOWED = 64  # events of tracing in a look: lines, calls and returns
INTERPRETED, NATIVE, FOREIGN = "interpreted", "native", "foreign"
KINDS = (INTERPRETED, NATIVE, FOREIGN)

Place = tuple[str, int]
"""A file and a line."""


class Profile:
    """Seconds by place and kind of work: of the program's own lines with all that they cause, and of the library's lines."""

    def __init__(self) -> None:
        self.own: dict[Place, dict[str, float]] = {}
        self.library: dict[Place, dict[str, float]] = {}
        self.kinds: dict[str, float] = dict.fromkeys(KINDS, 0.0)
        self.elsewhere = 0.0  # seconds outside every Simple line: loading modules and libraries
        self.looks = 0

    @property
    def seconds(self) -> float:
        """All of the time, with that outside every line."""
        return sum(self.kinds.values()) + self.elsewhere

    def note(self, seen: Seen, seconds: float) -> None:
        """Adds time that was spent on what was seen."""
        if seen.own is None and seen.library is None:
            self.elsewhere += seconds
            return
        self.kinds[seen.kind] += seconds
        for place, table in ((seen.own, self.own), (seen.library, self.library)):
            if place is not None:
                kinds = table.setdefault(place, dict.fromkeys(KINDS, 0.0))
                kinds[seen.kind] += seconds


class Seen(NamedTuple):
    """What runs: the kind of work, the program's own line, and the library's line inside that, if any."""

    kind: str
    own: Place | None
    library: Place | None


class Sampler:
    """Takes a profile while its `with` block runs, in the main thread and of the main thread."""

    def __init__(self) -> None:
        self.profile = Profile()
        self._last = 0.0  # when the last look was
        self._due = 0.0  # seconds that the lines being followed share
        self._followed: list[tuple[float, Seen]] = []  # since when what is seen has been running
        self._looking = False

    def watched(self, function: Callable[..., Any], kind: str) -> Callable[..., Any]:
        """The function, seen as work of this kind."""

        def call(*arguments: Any) -> Any:
            return function(*arguments)

        call.__code__ = call.__code__.replace(co_name=kind)  # what `see` looks for
        call.__name__ = call.__qualname__ = getattr(function, "__name__", kind)
        return call

    def __enter__(self) -> Self:
        assert threading.current_thread() is threading.main_thread(), "signals come to the main thread"
        self._previous = signal.signal(signal.SIGALRM, self._look)
        signal.siginterrupt(signal.SIGALRM, False)  # a foreign read or write goes on; only sleeping in C ends early
        self._last = time.perf_counter()
        signal.setitimer(signal.ITIMER_REAL, PERIOD, PERIOD)
        return self

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0.0)
        signal.signal(signal.SIGALRM, self._previous)
        self._stop_following()
        self.profile.note(Seen(INTERPRETED, None, None), time.perf_counter() - self._last)

    def _look(self, _number: int, frame: FrameType | None) -> None:
        if self._looking:  # on a slow machine the next signal comes before the last has been dealt with
            return
        self._looking = True
        try:
            self._note(frame)
        finally:
            self._looking = False

    def _note(self, frame: FrameType | None) -> None:
        now = time.perf_counter()
        self._stop_following()
        seconds, self._last = now - self._last, now
        self.profile.looks += 1
        seen = see(frame)
        if seen.kind != INTERPRETED or (seen.own is None and seen.library is None):
            self.profile.note(seen, seconds)
            return
        self._due = seconds
        while frame is not None:
            frame.f_trace = self._follow
            frame = frame.f_back
        self._followed.append((time.perf_counter(), seen))
        sys.settrace(self._follow)

    def _follow(self, frame: FrameType, event: str, _argument: object) -> Callable[..., Any] | None:
        if not self._followed:  # a frame that was being followed, and still has its tracer
            return None
        self._followed.append((time.perf_counter(), see(frame.f_back if event == "return" else frame)))
        if len(self._followed) >= FOLLOWED:
            self._stop_following()
        return self._follow

    def _stop_following(self) -> None:
        """Shares the time that is due among the lines that were followed. The next look may come at any line of this, and then finds
        nothing to do.
        """
        followed, self._followed = self._followed, []
        if not followed:
            return
        sys.settrace(None)
        spans = [(after[0] - before[0], before[1]) for before, after in itertools.pairwise(followed)]
        total = sum(span for span, _ in spans)
        if total:
            for span, seen in spans:
                self.profile.note(seen, self._due * span / total)
        else:
            self.profile.note(followed[0][1], self._due)


def see(frame: FrameType | None) -> Seen:
    """What a frame and those that called it are doing."""
    kind = INTERPRETED
    library = None
    while frame is not None:
        code = frame.f_code
        if code.co_filename == __file__ and code.co_name in KINDS:
            kind = code.co_name
        elif ".module" in frame.f_globals:
            place = (code.co_filename, frame.f_lineno or 0)
            if not frame.f_globals[".module"].library:
                return Seen(kind, place, library)
            library = library or place
        frame = frame.f_back
    return Seen(kind, None, library)
