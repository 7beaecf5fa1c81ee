"""Every `NAME.spl` here has syntax errors; `NAME.txt` is what is said about them.

`UPDATE_GOLDENS=1` writes the texts anew: read the difference before it is committed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from simple.diagnostics.render import render
from simple.source import SourceFile
from simple.syntax.parser import parse

HERE = Path(__file__).parent
PROGRAMS = sorted(HERE.glob("*.spl"))


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.stem for program in PROGRAMS])
def test_what_is_said(program: Path) -> None:
    source = SourceFile(program.name, program.read_bytes().decode())
    found = render(parse(source)[1])
    expected = program.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDENS"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_text_has_its_program() -> None:
    assert {text.stem for text in HERE.glob("*.txt")} == {program.stem for program in PROGRAMS}
