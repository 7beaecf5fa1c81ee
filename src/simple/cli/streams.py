"""The standard streams: UTF-8 wherever a command runs, and there even where the shell closed them.

Python has None for a stream that was closed before it started. Something must stand in its place: a file that is opened
later would get its number, and what is printed then goes into that file.
"""

from __future__ import annotations

import os
import sys

from simple.driver.search import SourceUnreadable

closed: set[str] = set()
"""Which of them were closed."""


def prepare() -> None:
    """Make the streams fit for use."""
    for name in ("stdin", "stdout", "stderr"):  # in the order of their numbers: an opened file gets the lowest free one
        stream = getattr(sys, name)
        if stream is None:
            closed.add(name)
            setattr(sys, name, _stand_in(name))
        elif getattr(stream, "encoding", "utf-8").lower() != "utf-8":
            stream.reconfigure(encoding="utf-8")
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="surrogateescape")


def _stand_in(name: str) -> object:
    """An input that is at its end, an output that refuses what is written, and a place for messages to go unread."""
    way = os.O_WRONLY if name == "stderr" else os.O_RDONLY
    number = os.open(os.devnull, way)
    return open(number, "r" if name == "stdin" else "w", encoding="utf-8")  # noqa: PTH123 - a number, for good


def read_input() -> bytes:
    """All of the standard input, for a command that takes a file from there."""
    if "stdin" in closed:
        raise SourceUnreadable("the standard input is closed", "pipe the text in, or name a file")
    return sys.stdin.buffer.read()


def silence_output() -> None:
    """Nobody reads the output any more: Python must not try to write what is left of it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return


def say(message: str) -> None:
    """Write to the standard error, past Python's streams."""
    try:
        os.write(2, message.encode("utf-8", "replace"))
    except OSError:
        return
