"""Runs programs of Simple on a backend."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MARK = "\u241e"
"""Stands between the outputs of one program's expressions."""


def run_program(source: str, folder: Path, backend: str) -> subprocess.CompletedProcess[str]:
    """`simple run` of a program's text."""
    path = folder / "program.spl"
    path.write_text(source, encoding="utf-8")
    return run_file(path, backend)


def run_file(
    path: Path, backend: str, *arguments: str, folder: Path | None = None, threads: int | None = None
) -> subprocess.CompletedProcess[str]:
    """`simple run` of a file with arguments, in a folder."""
    return subprocess.run(
        simple_run(path, *arguments),
        env=environment(backend, threads),
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def simple_run(path: Path, *arguments: str) -> list[str]:
    """The command that runs a file with arguments."""
    program = "import sys; from simple.cli import main; sys.exit(main())"
    return [sys.executable, "-c", program, "run", str(path), *arguments]


def environment(backend: str, threads: int | None = None) -> dict[str, str]:
    """The environment that has programs on a backend; PyTorch takes all cores unless a number of threads is given."""
    limit = {} if threads is None else {"OMP_NUM_THREADS": str(threads)}
    return {**os.environ, "SIMPLE_TORCH_BACKEND": backend, **limit}


def outputs(expressions: list[str], folder: Path, backend: str, declarations: str = "") -> list[str]:
    """What each expression prints. One that fails prints `error KIND: MESSAGE`."""
    lines = ["use lib.torch.*", "", "fn show(action: fn() -> any):", "    match attempt(action):"]
    lines += [
        '        case Ok(value): print "{value}"',
        '        case Err(error): print "error {error.kind}: {error.message}"',
        f'    print "{MARK}"',
        "",
    ]
    lines += [declarations, "fn main():"]
    lines += [f"    show(\\: {expression})" for expression in expressions]
    result = run_program("\n".join(lines) + "\n", folder, backend)
    assert result.returncode == 0, result.stderr
    parts = result.stdout.split(f"\n{MARK}\n")
    assert parts.pop() == ""
    assert len(parts) == len(expressions)
    return parts
