"""`std.test`: runs the tests of a program and keeps what came of them.

`describe` and `it` run their bodies at once and print a tree as they go. A test that fails is reported with its place
and both values; the others go on. `simple test` and `simple run` ask `results` at the end.
"""

from __future__ import annotations

import os
import sys
from math import isnan

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Results:
    """How many tests have passed, the reports of those that failed, what is being described, and which tests are wanted."""

    __slots__ = ("failures", "file", "leaks", "left_out", "names", "passed", "pattern", "quiet", "said")

    def __init__(self) -> None:
        self.passed = 0
        self.failures: list[tuple[str, str]] = []
        self.file = ""
        self.names: list[str] = []
        self.said = 0  # of the file and the names, how many have been written
        self.quiet = False
        self.pattern = ""  # what a test's name, or a name around it, must contain
        self.left_out = 0
        self.leaks = False  # whether a test fails that leaves native objects behind


results = Results()

_GREEN, _RED, _BOLD, _RESET = "\x1b[32m", "\x1b[31m", "\x1b[1m", "\x1b[0m"


def color_wanted() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text: str, code: str) -> str:
    return f"{code}{text}{_RESET}" if color_wanted() else text


def begin_file(file: str) -> None:
    """The tests that follow are those of this file."""
    results.file, results.said = file, 0
    _say_headings()


def _say(text: str) -> None:
    if not results.quiet:
        _say_headings(wanted=True)
        sys.stdout.write("  " * len(results.names) + text + "\n")


def _say_headings(*, wanted: bool = False) -> None:
    """The names that stand above a test. Where only some tests are wanted, they wait for one."""
    if results.quiet or (results.pattern and not wanted):
        return
    headings = [results.file, *results.names]
    for level in range(results.said, len(headings)):
        if level == 0 and results.file:
            sys.stdout.write(f"{results.file}\n")
        elif level:
            sys.stdout.write("  " * (level - 1) + paint(headings[level], _BOLD) + "\n")
    results.said = len(headings)


def _is_wanted(name: str) -> bool:
    return results.pattern.lower() in " > ".join([results.file, *results.names, name]).lower()


def describe(name: str, body: Callable[[], Any]) -> tuple[()]:
    """A group of tests."""
    results.names.append(name)
    _say_headings()
    try:
        body()
    except Exception as problem:  # noqa: BLE001 - a group that fails is a failed test
        _failed(name, problem)
    finally:
        results.names.pop()
        results.said = min(results.said, len(results.names) + 1)
    return ()


def it(name: str, body: Callable[[], Any]) -> tuple[()]:
    """One test."""
    if results.pattern and not _is_wanted(name):
        results.left_out += 1
        return ()
    try:
        if results.leaks:
            _without_leaks(body)
        else:
            body()
    except Exception as problem:  # noqa: BLE001 - every failure is told
        _failed(name, problem)
    else:
        results.passed += 1
        _say(f"{paint('passed', _GREEN)} {name}")
    return ()


def _without_leaks(body: Callable[[], Any]) -> None:
    """Runs a test; an error if there are more native objects after it than before."""
    before = live_handles()
    body()
    left = live_handles() - before
    if left > 0:
        raise SimpleError(
            "leak",
            f"The test left {left} native object{'s' if left > 1 else ''} (tensors and the like) behind",
            "what the test puts into lists and variables outside of it stays alive; make it inside, or take it out again",
        )


def live_handles() -> int:
    """How many native objects the loaded libraries hold, by the count that every SFFI library has.

    A module over such a library that keeps things for it lets go of what isn't needed by its function `forget_released`.
    """
    import gc

    from simple.runtime.modules import loaded

    gc.collect()
    counts = {}
    for module in list(loaded.values()):
        for name, value in module.namespace.items():
            if name == "forget_released":
                value()
            elif name.endswith("_live_handles") and callable(value):
                counts[name.rpartition(":")[2]] = value
    return sum(count() for count in counts.values())


def _failed(name: str, problem: Exception) -> None:
    from simple.runtime.report import render_failure

    _say(f"{paint('failed', _RED)} {name}")
    report = render_failure(problem, color=color_wanted())
    results.failures.append((" > ".join([*results.names, name]), report))


def summary() -> str:
    """The reports of the failed tests, and the count."""
    parts = [f"\n{paint(name, _BOLD)}\n{report}" for name, report in results.failures]
    failed = len(results.failures)
    counts = [f"{results.passed} passed"] + ([f"{failed} failed"] if failed else [])
    counts += [f"{results.left_out} left out"] if results.left_out else []
    parts.append(f"\n{paint(', '.join(counts), _RED if failed else _GREEN)}\n")
    return "".join(parts)


def unexpected(message: str) -> tuple[()]:
    """A matcher that doesn't match."""
    raise SimpleError("expectation", message)


def outcome(action: Any) -> str | None:
    """The message of the error that an action stops with, or nil if it doesn't."""
    if not callable(action):
        raise SimpleError("type", "`to_fail` takes what is expected to fail as a function", r"write `expect(\: …)`")
    from simple.runtime.failures import explain

    try:
        action()
    except Exception as problem:
        error = explain(problem)
        if error is None:
            raise
        return error.message
    return None


def same(left: Any, right: Any) -> bool:
    """Equality, with `eq` methods that give a truth value for all of it."""
    from simple.runtime.equality import equal

    return equal(left, right)


def identical(left: Any, right: Any) -> bool:
    return left is right or (type(left) in {int, float, str, bool} and same(left, right))


def close(left: Any, right: Any, tolerance: float) -> bool:
    """Whether numbers, and numbers in lists, differ by no more than the tolerance (relative to the larger, at least 1)."""
    if type(left) in {list, tuple} and type(right) in {list, tuple}:
        return len(left) == len(right) and all(close(a, b, tolerance) for a, b in zip(left, right, strict=True))
    if type(left) not in {int, float} or type(right) not in {int, float}:
        return same(left, right)
    if isnan(left) or isnan(right):
        return isnan(left) and isnan(right)
    return bool(left == right) or bool(abs(left - right) <= tolerance * max(1.0, abs(left), abs(right)))


def holds(container: Any, item: Any) -> bool:
    from simple.runtime.equality import contains

    return contains(container, item)


def less(left: Any, right: Any) -> bool:
    from simple.runtime.dynamic import binary

    return bool(binary("<", left, right))


def shown(value: Any) -> str:
    from simple.runtime.control import shortened

    return shortened(value, 400)
