"""Programs that time operations on request.

Such a program reads lines `OPERATION SIZE COUNT` from its standard input and answers each with the seconds that COUNT
operations on matrices of SIZE rows took by its own clock. It stays while others are measured, waiting for its next line:
starting it is not part of any time, and peers can be measured in short turns.
"""

from __future__ import annotations

import contextlib
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from measuring.spread import Timer


class PeerFailed(Exception):  # noqa: N818 - read as a sentence where it is caught
    """A program can't be run or stopped; the message says which and what it said."""


class Peer:
    """A running program. Use it in a `with` statement."""

    def __init__(self, command: Sequence[str | Path], environment: Mapping[str, str]) -> None:
        self.command = [str(word) for word in command]
        self.errors = tempfile.TemporaryFile(mode="w+", encoding="utf-8", errors="replace")  # noqa: SIM115 - see __exit__
        try:
            self.process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self.errors,
                env=dict(environment),
                text=True,
                bufsize=1,
            )
        except OSError as error:
            raise PeerFailed(f"{self.command[0]} doesn't run: {error.strerror or error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if kind is not None:
            self.process.kill()
        assert self.process.stdin
        assert self.process.stdout
        with contextlib.suppress(BrokenPipeError):  # it is gone already
            self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()
        self.errors.close()

    def timer(self, operation: str, size: int) -> Timer:
        """Times an operation on matrices of a size."""

        def timed(count: int) -> float:
            return self._ask(f"{operation} {size} {count}")

        return timed

    def _ask(self, request: str) -> float:
        assert self.process.stdin
        assert self.process.stdout
        try:
            self.process.stdin.write(request + "\n")
            self.process.stdin.flush()
            return float(self.process.stdout.readline())
        except (BrokenPipeError, ValueError):
            self.process.kill()
            status = self.process.wait()
            self.errors.seek(0)
            said = self.errors.read().strip()
            raise PeerFailed(f"asked for {request!r}, {' '.join(self.command)} stopped ({status}): {said}") from None
