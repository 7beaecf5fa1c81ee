"""Valid programs check, run and do what they mean, whatever they are. `SOAK=1` tries a hundred thousand."""

from __future__ import annotations

import os

import pytest
from generated import difference

from faults.record import Trials

COUNT = 100_000 if os.environ.get("SOAK") else 200
AT_ONCE = 500 if os.environ.get("SOAK") else 50


@pytest.mark.parametrize("first", range(0, COUNT, AT_ONCE))
def test_programs_do_what_they_mean(first: int, trials: Trials) -> None:
    for seed in range(first, first + AT_ONCE):
        trials.add()
        assert difference(seed) is None, difference(seed)
