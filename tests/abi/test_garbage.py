"""Random arguments of the right types never kill a process: a value or an error comes, and no handle is left."""

from __future__ import annotations

from pathlib import Path

from find_refused import offered
from fuzz import Death, fuzz
from fuzz_worker import NUMBERS
from native_build import SOAK, TORCH

from faults.record import Trials
from sffi.generate import load_library

FUNCTIONS = [function for function in load_library(TORCH).operators if function.schema.namespace == "aten"]
NAMES = [function.name for function in FUNCTIONS]
WITH_NUMBERS = [
    function.name for function in FUNCTIONS if any(parameter.convention in NUMBERS for parameter in function.parameters)
]


def test_functions_of_the_spec(torch_path: Path, trials: Trials):
    rounds = 2_000 if SOAK else 3
    assert fuzz(torch_path, "functions", NAMES, rounds=rounds) == []
    trials.add(rounds * len(NAMES))
    trials.note(f"{len(NAMES)} functions of the spec, {rounds:,} calls each")


def test_one_extreme_number(torch_path: Path, trials: Trials):
    """A call that succeeds becomes one that ends, too, when one of its numbers is as large or as small as can be, or none."""
    rounds = 20 if SOAK else 1
    names = WITH_NUMBERS if SOAK else WITH_NUMBERS[::4]
    assert fuzz(torch_path, "extremes", names, rounds=rounds) == []
    trials.add(rounds * len(names))
    trials.note(
        f"up to {rounds} calls that succeed of each of {len(names)} functions, with each of their numbers replaced by 8 extreme ones"
    )


def test_operators_by_name(torch_path: Path, trials: Trials):
    names = offered(torch_path) if SOAK else offered(torch_path)[::20]
    rounds = 200 if SOAK else 2
    assert fuzz(torch_path, "operators", names, rounds=rounds) == []
    trials.add(rounds * len(names))
    trials.note(f"{len(names):,} operators by name, {rounds} calls each")


def test_a_death_is_seen():
    """A worker that is killed is reported with the call that killed it."""
    assert fuzz(Path("planted"), "planted", ["calm", "deadly", "calm_too"], rounds=2) == [Death("deadly", 1, "SIGSEGV")]
