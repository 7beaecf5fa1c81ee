"""Broken and odd programs end in diagnostics or errors of their own, never in a fault of `simple`. `SOAK=1` tries many more."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from faults.record import Trials

SEEDS = range(20 if os.environ.get("SOAK") else 1)
COUNT = 50_000 if os.environ.get("SOAK") else 2_000


@pytest.mark.parametrize("seed", SEEDS)
def test_mutants(seed: int, trials: Trials) -> None:
    trials.add(COUNT)
    command = [sys.executable, str(Path(__file__).with_name("mutants.py")), str(seed), str(COUNT)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout[-4000:] + found.stderr[-4000:]
