"""Random arguments of the right types never kill a process: a value or an error comes, and no handle is left."""

from __future__ import annotations

from pathlib import Path

from find_refused import offered
from fuzz import Death, fuzz
from native_build import SOAK, TORCH

from sffi.generate import load_library


def test_functions_of_the_spec(torch_path: Path):
    names = [function.name for function in load_library(TORCH).operators if function.schema.namespace == "aten"]
    assert fuzz(torch_path, "functions", names, rounds=200 if SOAK else 3) == []


def test_operators_by_name(torch_path: Path):
    names = offered(torch_path)
    assert fuzz(torch_path, "operators", names if SOAK else names[::20], rounds=30 if SOAK else 2) == []


def test_a_death_is_seen():
    """A worker that is killed is reported with the call that killed it."""
    assert fuzz(Path("planted"), "planted", ["calm", "deadly", "calm_too"], rounds=2) == [Death("deadly", 1, "SIGSEGV")]
