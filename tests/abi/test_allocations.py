"""Allocations that fail, in the call of every function: whichever it is, the call succeeds or says OUT_OF_MEMORY, and the next succeeds.

See fuzzer/programs.cpp for what is done, failing_malloc.c for how.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from instrumented import build, failing_malloc, program
from native_build import COUNTER, SOAK
from sequences import Failing, fail_allocations

from faults.record import Trials

ROUNDS = 1_000 if SOAK else 40
# Where PyTorch itself ends the process when memory is short, so that no library around it can do otherwise.
IN_PYTORCH = {
    # MKL calls a function that it had no memory to choose.
    *(
        "fft_fft",
        "fft_ifft",
        "fft_rfft",
        "fft_irfft",
        "fft_hfft",
        "fft_ihfft",
        "fft_fft2",
        "fft_ifft2",
        "fft_rfft2",
        "fft_irfft2",
    ),
    *("fft_fftn", "fft_ifftn", "fft_rfftn", "fft_irfftn", "tensor_stft", "tensor_istft", "stft", "istft"),
    # It asks an exception for its text, which allocates where nothing may be thrown.
    "tensor_unflatten",
    # It takes whatever goes wrong in it for a wrong shape.
    "tensor_index_put_",
}


@pytest.fixture(scope="module")
def preload(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return failing_malloc(tmp_path_factory.mktemp("preload"))


@pytest.fixture(scope="module")
def counting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("counting")
    return program("counter", build(COUNTER, folder, "g++", "-DPLANTED_BUGS"), folder / "program", "g++")


def note(trials: Trials, found: Failing) -> None:
    trials.add(found.trials)
    trials.note(f"{found.functions} functions, {found.refused:,} calls said `OUT_OF_MEMORY`")


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
def test_the_shared_code(counting: Path, preload: Path, trials: Trials, for_good: bool):
    found = fail_allocations(counting, preload, for_good=for_good, rounds=ROUNDS)
    assert found.deaths == ()
    assert found.refused > 10
    note(trials, found)


def test_planted(counting: Path, preload: Path, monkeypatch: pytest.MonkeyPatch):
    """A catch block that makes a std::string ends the process."""
    monkeypatch.setenv("PLANTED", "allocation")
    assert [
        death.split()[0] for death in fail_allocations(counting, preload, for_good=False, rounds=ROUNDS).deaths
    ] == ["throw", "counter_swallow"]  # the second one throws by the first one's means


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for good"])
def test_every_function(torch_sequences: Path, preload: Path, trials: Trials, for_good: bool):
    found = fail_allocations(torch_sequences, preload, for_good=for_good, step=1 if SOAK else 40)
    assert {death.split()[0] for death in found.deaths} <= IN_PYTORCH, found.deaths
    note(trials, found)
