"""Threads against each other's handles, in C, so that nothing but the library takes turns. See races.c."""

from __future__ import annotations

from pathlib import Path

import pytest
from native_build import HERE, SOAK, run
from test_symbols import compile_program

from faults.record import Trials

THREADS = 8


@pytest.fixture(scope="module")
def races(torch_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("races") / "races"
    return compile_program(HERE / "races.c", torch_path, out, "-std=c11", "-D_GNU_SOURCE", "-pthread")


def test_wrong_handles_on_8_threads(races: Path, trials: Trials):
    calls = 1_000_000 if SOAK else 40_000
    assert run(races, "wrong", calls // THREADS).stdout == f"{calls} calls\n"
    trials.add(calls)


def test_free_while_others_use(races: Path, trials: Trials):
    rounds = 100_000 if SOAK else 2_000
    said = run(races, "free", rounds).stdout
    trials.add(rounds)
    trials.note(said.strip())
