"""Damaged files end in tensors or in errors of kind "format". `SOAK=1` tries a million safetensors files, and many more of the others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from faults.record import Trials

SOAK = bool(os.environ.get("SOAK"))
RUNS = [("pure", ["safetensors"], 1_000_000), ("pure", ["checkpoint", "npy", "npz", "pt"], 100_000)] if SOAK else []
RUNS += [(backend, ["safetensors", "checkpoint", "npy", "npz", "pt"], 1_000) for backend in ("torch", "pure")]


@pytest.mark.parametrize(("backend", "forms", "count"), RUNS, ids=str)
def test_mutants(backend: str, forms: list[str], count: int, trials: Trials) -> None:
    import torch  # noqa: F401 - the test fails without it

    trials.add(count * len(forms))
    command = [sys.executable, str(Path(__file__).with_name("io_mutants.py")), "1", str(count), *forms]
    environment = {**os.environ, "SIMPLE_TORCH_BACKEND": backend}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout[-4000:] + found.stderr[-4000:]
