"""Programs from text to Python, for looking at what the emitter writes and for running it."""

from __future__ import annotations

import ast
import io
from contextlib import redirect_stdout
from pathlib import Path

from simple.check import check_module
from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.emit_python import emit_tree
from simple.runtime import modules
from simple.source import SourceFile
from simple.syntax.parser import parse


def python_of(text: str) -> str:
    """The Python that a program becomes, as text."""
    return ast.unparse(tree_of(text))


def tree_of(text: str) -> ast.Module:
    source = SourceFile("program.spl", text)
    tree, problems = parse(source)
    checked = check_module("program", tree, source, Program(".").interface_of)
    errors = [d for d in [*problems, *checked.diagnostics] if d.severity.value == "error"]
    assert not errors, errors
    return emit_tree(checked.module, lambda _module, _name: False)[0]


def output_of(text: str) -> list[str]:
    """The lines that a program prints."""
    program = Program(".")
    unit = program.make(ModuleFile("program", "program.spl"), text)
    assert unit.compiled is not None, unit.diagnostics
    output = io.StringIO()
    try:
        with redirect_stdout(output):
            run_main(program.load(unit))
    finally:
        modules.loaded.pop("program", None)
    return output.getvalue().splitlines()


ROOT = Path(__file__).resolve().parents[3]
