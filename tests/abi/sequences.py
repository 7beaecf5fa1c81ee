"""Running the programs of sequences of calls, and what they found before: inputs of the fuzzer, kept as files."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from native_build import HERE

CORPUS = HERE / "fuzzer" / "corpus"
REGRESSIONS = HERE / "fuzzer" / "regressions"


def inputs(subject: str) -> list[Path]:
    """The inputs that are kept for a library."""
    kept = [path for folder in (CORPUS, REGRESSIONS) for path in sorted((folder / subject).glob("*"))]
    assert kept
    return kept


@dataclass(frozen=True)
class Failing:
    """What came of letting allocations fail: functions tried, allocations failed, calls that said so, calls that died."""

    functions: int
    trials: int
    refused: int
    deaths: tuple[str, ...]


def fail_allocations(program: Path, preload: Path, *, for_good: bool, step: int = 1, rounds: int = 1) -> Failing:
    """Lets allocations of functions' calls fail. Where that ends the process, it goes on behind that function."""
    environment = {**os.environ, "LD_PRELOAD": str(preload), "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    counts = [0, 0, 0]
    deaths: list[str] = []
    first = ""
    while True:
        command = [program, "allocations", str(int(for_good)), str(step), str(rounds), *([first] if first else [])]
        done = subprocess.run(command, capture_output=True, check=False, env=environment, timeout=1800)
        lines = done.stdout.decode().splitlines()
        summed = [line.split()[1:] for line in lines if line.startswith("= ")]
        counts = [total + int(more) for total, more in zip(counts, summed[-1] if summed else (0, 0, 0), strict=True)]
        if done.returncode == 0:
            return Failing(*counts, tuple(deaths))
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        calls = [line for line in lines if not line.startswith("= ")]
        assert calls, said
        first = calls[-1].rpartition(" ")[0]
        deaths.append(f"{calls[-1]}: {said[-1] if said and said[-1].startswith('wrong') else -done.returncode}")


def executions(log: str) -> tuple[int, int]:
    """How many inputs a run of libFuzzer has tried, and how many places of the code they reached."""
    tried = re.findall(r"^#(\d+)\s", log, re.MULTILINE)
    reached = re.findall(r" cov: (\d+)", log)
    return int(tried[-1]) if tried else 0, int(reached[-1]) if reached else 0
