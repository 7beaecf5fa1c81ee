"""What the tests of clients share: tools, programs that run, and the demo whose output is the same in all languages."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]
CLIENTS = PROJECT / "clients"
DATA = PROJECT / "examples" / "data"
SOAK = os.environ.get("SOAK") == "1"
STRICT = ("-Wall", "-Wextra", "-pedantic", "-Werror")


def tool(name: str, package: str) -> str:
    """The path of a program. Without it the test fails, and says which Debian package has it."""
    found = shutil.which(name)
    if found is None:
        pytest.fail(f"the test needs {name}: apt-get install {package}", pytrace=False)
    return found


def data() -> Path:
    """The folder that demos are given, with the network and the recordings that are fetched."""
    for name in ("silero", "speech"):
        if not (DATA / name).is_dir():
            pytest.fail(f"{DATA / name} is missing: python examples/data/fetch.py {name}", pytrace=False)
    return DATA


def run(*command: object, status: int = 0, **more: Any) -> subprocess.CompletedProcess[str]:
    """Runs a command, which must end with the status; the test fails with what it printed where it doesn't."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300, **more)
    assert done.returncode == status, f"{' '.join(words)}\nstatus {done.returncode}\n{done.stdout}{done.stderr}"
    return done


def copied(language: str, to: Path) -> Path:
    """A copy of a client's folder, so that its build leaves nothing in the project and none meets another."""
    return shutil.copytree(CLIENTS / language, to / language)


def says_the_same(printed: str, transcript: str) -> None:
    """Compares a demo's output with that of the demo in C."""
    assert printed.splitlines() == transcript.splitlines()
    assert printed == transcript
