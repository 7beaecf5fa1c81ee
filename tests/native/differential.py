"""Runs a program twice, as machine code and interpreted, and compares what it prints."""

from __future__ import annotations

import io
import os
import re
from contextlib import redirect_stdout
from functools import cache
from unittest.mock import patch

from simple.driver.program import Program, Unit, run_main
from simple.driver.search import ModuleFile
from simple.native import machine
from simple.runtime import modules
from simple.runtime.failures import explain

_NUMBER = re.compile(r'message: "(?:A number|-?\d+) is divided by zero"')


@cache
def at_level(level: int) -> machine.Machine:
    """LLVM, doing so much for speed."""
    return machine.Machine(level)


@cache
def _compiler() -> Program:
    """What compiles all programs: so the modules that they use are compiled once."""
    return Program("/nowhere")


def compiled(text: str) -> Unit:
    """A program, compiled; whether it becomes machine code is decided when it is loaded."""
    _compiler().finished.clear()
    unit = _compiler().make(ModuleFile("program", "/nowhere/program.spl"), text)
    assert unit.compiled is not None, [d.title for d in unit.diagnostics]
    return unit


def outcome(unit: Unit, mode: str) -> str:
    """What a program prints, with the error that ends it."""
    modules.loaded.clear()
    out = io.StringIO()
    with redirect_stdout(out), patch.dict(os.environ, SIMPLE_NATIVE=mode):
        try:
            run_main(_compiler().load(unit))
        except Exception as problem:  # noqa: BLE001 - the error is part of the outcome
            error = explain(problem)
            out.write(f"{error.kind}: {error.message}" if error is not None else repr(problem))
        finally:
            modules.loaded.clear()
    return _NUMBER.sub('message: "… is divided by zero"', out.getvalue())


def difference(text: str, level: int = 3) -> str | None:
    """What is different between the two; None if nothing is."""
    with patch.object(machine, "_machine", [at_level(level)]):
        unit = compiled(text)
        native, interpreted = outcome(unit, "always"), outcome(unit, "0")
    if native == interpreted:
        return None
    for a, b in zip(native.splitlines(), interpreted.splitlines(), strict=False):
        if a != b:
            return f"native:      {a}\ninterpreted: {b}"
    return f"native:\n{native}\ninterpreted:\n{interpreted}"
