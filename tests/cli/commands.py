"""Runs the command as people do, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

COMMAND = [sys.executable, "-c", "import sys; from simple.cli import main; sys.exit(main())"]


def simple(
    *words: str, folder: Path, given: str | bytes = "", options: tuple[str, ...] = (), **environment: str
) -> subprocess.CompletedProcess[str]:
    """`simple words…` in a folder. Whatever happens, no Python traceback may come out."""
    command = [COMMAND[0], *options, *COMMAND[1:], *words]
    clean = {k: v for k, v in os.environ.items() if not k.startswith("SIMPLE_")}
    data = given.encode() if isinstance(given, str) else given
    result = subprocess.run(
        command, cwd=folder, input=data, capture_output=True, timeout=120, check=False,
        env={**clean, "SIMPLE_CACHE_DIR": str(folder / ".cache"), **environment},
    )  # fmt: skip
    text = subprocess.CompletedProcess(command, result.returncode, result.stdout.decode(), result.stderr.decode())
    assert "Traceback" not in text.stdout + text.stderr, text.stderr
    assert "internal error" not in text.stderr, text.stderr
    return text
