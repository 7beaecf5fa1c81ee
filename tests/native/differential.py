"""Runs a program twice, as machine code and interpreted, and compares what it prints."""

from __future__ import annotations

import io
import os
import re
from contextlib import redirect_stdout
from functools import cache
from unittest.mock import patch

from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.native import machine
from simple.runtime import modules
from simple.runtime.failures import explain

_NUMBER = re.compile(r'message: "(?:A number|-?\d+) is divided by zero"')


@cache
def at_level(level: int) -> machine.Machine:
    """LLVM, doing so much for speed."""
    return machine.Machine(level)


def outcome(text: str, mode: str) -> str:
    """What a program prints, with the error that ends it."""
    modules.loaded.clear()
    program = Program("/nowhere")
    unit = program.make(ModuleFile("program", "/nowhere/program.spl"), text)
    assert unit.compiled is not None, [d.title for d in unit.diagnostics]
    out = io.StringIO()
    with redirect_stdout(out), patch.dict(os.environ, SIMPLE_NATIVE=mode):
        try:
            run_main(program.load(unit))
        except Exception as problem:  # noqa: BLE001 - the error is part of the outcome
            error = explain(problem)
            out.write(f"{error.kind}: {error.message}" if error is not None else repr(problem))
        finally:
            modules.loaded.clear()
    return _NUMBER.sub('message: "… is divided by zero"', out.getvalue())


def difference(text: str, level: int = 3) -> str | None:
    """What is different between the two; None if nothing is."""
    with patch.object(machine, "_machine", [at_level(level)]):
        native, interpreted = outcome(text, "always"), outcome(text, "0")
    if native == interpreted:
        return None
    for a, b in zip(native.splitlines(), interpreted.splitlines(), strict=False):
        if a != b:
            return f"native:      {a}\ninterpreted: {b}"
    return f"native:\n{native}\ninterpreted:\n{interpreted}"
