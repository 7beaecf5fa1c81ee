"""Machine code against interpreted code, on functions made at random: 1e3 in every run of the tests, 1e5 with SOAK=1."""

from __future__ import annotations

import os

import pytest

from faults.record import Trials
from native.differential import difference
from native.generator import program

_FUNCTIONS = 3
_PROGRAMS = 34_000 if os.environ.get("SOAK") == "1" else 340
_EACH = 34
_FOUND = (7870,)  # a place in a buffer that LLVM can't count to


@pytest.mark.parametrize("first", range(0, _PROGRAMS, _EACH))
def test_the_same(first: int, trials: Trials) -> None:
    for seed in range(first, first + _EACH):
        trials.add(_FUNCTIONS)
        check(seed)


@pytest.mark.parametrize("seed", _FOUND)
def test_what_was_found(seed: int) -> None:
    check(seed)


def check(seed: int) -> None:
    """Runs the functions of a seed both ways."""
    level = 3 if seed % 4 == 0 else 1  # what LLVM does beyond that is rarely to blame, and takes its time
    found = difference(program(seed, _FUNCTIONS), level)
    assert found is None, f"program({seed})\n{found}"
