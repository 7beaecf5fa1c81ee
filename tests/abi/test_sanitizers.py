"""The C++ that every library shares, compiled with sanitizers, under sequences of calls; and bugs that these must find."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from instrumented import ADDRESS, THREAD, build, program
from native_build import COUNTER, SOAK, run
from sequences import inputs

from faults.record import Trials

RANDOM = 100_000 if SOAK else 1_000
LENGTH = 300
ON_THREADS = 10_000 if SOAK else 50
FOUND = {
    "use after free": "heap-use-after-free",
    "overflow": "heap-buffer-overflow",
    "leak": "detected memory leaks",
    "signed overflow": "signed integer overflow",
    "shift": "shift exponent 6",
}


def compiled(folder: Path, flags: tuple[str, ...]) -> Path:
    library = build(COUNTER, folder, "g++", *flags, "-DPLANTED_BUGS", "-DSFFI_GENERATION_BITS=8")
    return program("counter", library, folder / "program", "g++", *flags)


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("addresses"), ADDRESS)


@pytest.fixture(scope="module")
def threads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("threads"), THREAD)


def planted(program: Path, bug: str, *words: object) -> str:
    """What a sanitizer says of a bug."""
    done = subprocess.run(
        [program, *map(str, words)], capture_output=True, check=False, env={**os.environ, "PLANTED": bug}
    )
    assert done.returncode != 0, f"{bug} isn't found"
    return done.stderr.decode("utf-8", "replace")


def test_addresses(addresses: Path, trials: Trials):
    kept = inputs("counter")
    run(addresses, "replay", *kept)
    run(addresses, "random", 1, RANDOM, LENGTH, timeout=3600)
    trials.add(RANDOM + len(kept))


@pytest.mark.parametrize("bug", FOUND)
def test_planted_in_memory(addresses: Path, bug: str):
    assert FOUND[bug] in planted(addresses, bug, "random", 1, 1_000, LENGTH)


def test_threads(threads: Path, trials: Trials):
    run(threads, "threads", 1, ON_THREADS, LENGTH, timeout=3600)
    trials.add(8 * ON_THREADS)


def test_planted_race(threads: Path):
    """Long enough that threads take turns where there is one processor for them."""
    assert "data race" in planted(threads, "race", "threads", 1, 500, LENGTH)
