"""Whole processes: how long until their first output and until their end, and their peak memory."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from measuring.peers import PeerFailed

_LAUNCHER = Path(__file__).with_name("launcher.py")


@dataclass(frozen=True, slots=True)
class Program:
    """A command and the settings of its environment."""

    command: tuple[str, ...]
    settings: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return shlex.join([*(f"{name}={value}" for name, value in self.settings), *self.command])


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took: seconds, and bytes of memory at the peak."""

    first_output: float
    end: float
    memory: float


class Launcher:
    """The process that starts and watches others. Use it in a `with` statement."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-S", _LAUNCHER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=dict(environment),
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def run(self, program: Program) -> Run:
        """Run a program to its end. Raises PeerFailed where it fails."""
        assert self.process.stdin
        assert self.process.stdout
        settings = [f"{name}={value}" for name, value in program.settings]
        self.process.stdin.write("\0".join([*settings, "", *program.command]) + "\n")
        self.process.stdin.flush()
        status, first, end, kilobytes = (int(field) for field in self.process.stdout.readline().split())
        if status == -1:
            raise PeerFailed(f"{program.command[0]} can't be started")
        if status != 0:
            raise PeerFailed(f"exit status {os.waitstatus_to_exitcode(status)} from: {program}")
        return Run(first / 1e9, end / 1e9, kilobytes * 1024.0)


def run_in_turns(launcher: Launcher, programs: Sequence[Program], *, rounds: int) -> list[list[Run]]:
    """Every program's runs, one a round, after one that warms the machine's and the program's caches."""
    for program in programs:
        launcher.run(program)
    series: list[list[Run]] = [[] for _ in programs]
    for round_ in range(rounds):
        for turn in range(len(programs)):
            index = (turn + round_) % len(programs)
            series[index].append(launcher.run(programs[index]))
    return series
