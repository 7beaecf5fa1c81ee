"""Runs an example in this process, or in one of its own where it uses what a process has once: tensors and test results.

Tensors are computed in pure Simple, so that what a page says needs no PyTorch to be checked.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.diagnostics.render import render
from simple.driver.program import Program, Unit, folder_of, run_main
from simple.driver.search import ModuleFile
from simple.runtime import functions, modules
from simple.runtime.failures import explain
from simple.runtime.report import render_failure

if TYPE_CHECKING:
    from pathlib import Path

    from docs.blocks import Example
    from simple.driver.cache import Cache

_OWN_PROCESS = ("lib.torch", "std.test", "std.torch")
PROGRAM = "prog.spl"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a program printed, the report if it failed, and what `simple check` says of it."""

    printed: str
    report: str
    problems: str


def outcome(example: Example, folder: Path, cache: Cache) -> Outcome:
    """Runs the example in a folder, which is the current one."""
    for name, text in example.files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    (folder / PROGRAM).write_text(example.program, "utf-8")
    program = Program(folder_of(PROGRAM), cache=cache)
    try:
        unit = program.make(ModuleFile("prog", PROGRAM), example.program, fresh=True)
        problems = render(unit.diagnostics, color=False)
        if unit.compiled is None:
            return Outcome("", render(program.problems(), color=False), problems)
        if any(name in example.program for name in _OWN_PROCESS):
            printed, report = _run_apart(folder, cache)
        else:
            printed, report = _run_here(program, unit)
        return Outcome(printed, report, problems)
    finally:
        for name in [n for n, m in modules.loaded.items() if not m.library]:
            del modules.loaded[name]


def _run_here(program: Program, unit: Unit) -> tuple[str, str]:
    output, report = io.StringIO(), ""
    functions.program_arguments[:] = []
    modules.set_program_file(PROGRAM)
    try:
        with redirect_stdout(output):
            run_main(program.load(unit))
    except functions.Exit:
        pass
    except Exception as problem:
        if explain(problem) is None:
            raise
        report = render_failure(problem)
    return output.getvalue(), report


def _run_apart(folder: Path, cache: Cache) -> tuple[str, str]:
    command = [sys.executable, "-c", "import sys; from simple.cli import main; sys.exit(main())", "run", PROGRAM]
    settings = {**os.environ, "SIMPLE_TORCH_BACKEND": "pure", "SIMPLE_CACHE_DIR": cache.folder, "NO_COLOR": "1"}
    done = subprocess.run(command, cwd=folder, env=settings, capture_output=True, encoding="utf-8", check=False)
    return done.stdout, done.stderr
