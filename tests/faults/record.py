"""Notes of a run what was tried how often, and how it ended. A pytest plugin, which `tests/conftest.py` loads.

A test that tries a fault many times asks for the fixture `trials` and adds what it tried; any other test is one trial. With
`SOAK_RECORD=FILE` every test that belongs to a fault is noted there, one JSON line each; `table.py` makes the table from them.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from faults.listed import FAULTS

TESTS = Path(__file__).resolve().parents[1]
_OF_FAULTS = tuple(name for fault in FAULTS for name in fault.tests)


class Trials:
    """How often a test has tried its fault, and what else is worth telling."""

    def __init__(self) -> None:
        self.count = 0
        self.notes: list[str] = []

    def add(self, count: int = 1) -> None:
        """Counts trials."""
        self.count += count

    def note(self, text: str) -> None:
        """Adds words to the outcome."""
        self.notes.append(text)


@pytest.fixture
def trials(request: pytest.FixtureRequest) -> Trials:
    """Where a test notes what it tries."""
    noted = Trials()
    request.node.stash[_NOTED] = noted
    return noted


_NOTED: pytest.StashKey[Trials] = pytest.StashKey()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Any:
    """Writes a line for a test that belongs to a fault."""
    report = yield
    name = item.nodeid.removeprefix("tests/")
    path = os.environ.get("SOAK_RECORD")
    if path and (call.when == "call" or (call.when == "setup" and not report.passed)) and name.startswith(_OF_FAULTS):
        noted = item.stash.get(_NOTED, None)
        line = {
            "test": name,
            "outcome": report.outcome,
            "trials": (noted.count if noted else 0) or 1,
            "notes": noted.notes if noted else [],
            "seconds": round(call.duration, 2),
            "ended": int(time.time()),
        }
        with Path(path).open("a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return report
