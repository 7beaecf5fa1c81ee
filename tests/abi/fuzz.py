"""Runs fuzz workers until every name has had its rounds, and notes which of them killed one."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

WORKER = Path(__file__).resolve().parent / "fuzz_worker.py"
BATCH = 200


@dataclass(frozen=True)
class Death:
    """A call that killed its process or answered wrongly: what was called, in which round, and how it ended."""

    name: str
    round: int
    how: str


def fuzz(library: Path, mode: str, names: list[str], *, rounds: int, seed: int = 1) -> list[Death]:
    """Every name's rounds, a process for many names; a name that dies gets no further rounds."""
    deaths: list[Death] = []
    waiting = list(names)
    while waiting:
        batch = waiting[:BATCH]
        command = [sys.executable, str(WORKER), str(library), mode, str(seed), str(rounds), *batch]
        with tempfile.TemporaryDirectory() as folder:  # some operators open files
            done = subprocess.run(command, capture_output=True, check=False, cwd=folder)
        if done.returncode == 0:
            waiting = waiting[len(batch) :]
            continue
        lines = done.stdout.decode("utf-8", "replace").splitlines()
        last = [line for line in lines if not line.startswith("wrong ")]
        if not last:
            raise RuntimeError(done.stderr.decode("utf-8", "replace"))
        name, _, round_ = last[-1].rpartition(" ")
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        if done.returncode == 1:
            raise RuntimeError(f"{last[-1]}\n" + "\n".join(said))
        how = lines[-1] if lines[-1].startswith("wrong ") else signal.Signals(-done.returncode).name
        deaths.append(Death(name, int(round_), how + (f": {said[-1]}" if said else "")))
        waiting = waiting[waiting.index(name) + 1 :]
    return deaths
