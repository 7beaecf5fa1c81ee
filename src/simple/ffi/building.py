"""Building a library that a program needs and that isn't built yet, while its user watches."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.build.builder import Progress
    from sffi.build.manifest import BuiltLibrary


class ProgressLine:
    """Progress on standard error: one line that is written over on a terminal, a line a step elsewhere."""

    def __init__(self, title: str, doing: str = "building") -> None:
        self.title = title
        self.doing = doing
        self.live = sys.stderr.isatty()
        self.width = 0
        self.said = ""

    def show(self, progress: Progress) -> None:
        """Say how far it is."""
        if progress.total:
            text = f"{self.doing} {self.title} [{progress.done}/{progress.total}] {progress.what}"
        else:
            text = f"{self.doing} {self.title}: waiting for {progress.what}"
        if not self.live:
            count = f"{progress.done}/{progress.total}"
            if count != self.said:
                sys.stderr.write(f"simple: {text}\n")
                self.said = count
            return
        import os

        columns = os.get_terminal_size(sys.stderr.fileno()).columns or 80
        shown = text[: columns - 1]
        sys.stderr.write("\r" + shown.ljust(self.width))
        sys.stderr.flush()
        self.width = len(shown)

    def clear(self) -> None:
        """Leave a terminal as it was."""
        if self.live and self.width:
            sys.stderr.write("\r" + " " * self.width + "\r")
            sys.stderr.flush()


def build_now(folder: Path) -> BuiltLibrary:
    """Build the library of `folder`. Raises BuildError."""
    from sffi.build.builder import build_library
    from sffi.build.inputs import read_header

    header = read_header(folder)
    line = ProgressLine(f"{header.title} for Simple (once)")
    try:
        return build_library(folder, progress=line.show, retry=False)
    finally:
        line.clear()
