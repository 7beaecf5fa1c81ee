"""Every `CODE.spl` here has the problem CODE, in each way that it is described; `CODE.txt` is what is said about it.

`UPDATE_GOLDENS=1` writes the texts anew: read the difference before it is committed.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

import simple.check
from simple.cli.check import problems_of
from simple.diagnostics.render import render

HERE = Path(__file__).parent
PROGRAMS = sorted(HERE.glob("*.spl"))
REPORTED = re.compile(r'\b(?:error|warning)\(\s*"([a-z]+(?:-[a-z]+)*)"')
BY_OTHERS = {"import-cycle", "broken-import", "unreadable-module", "module-not-found"}


def codes_of_the_checker() -> set[str]:
    files = Path(simple.check.__file__).parent.glob("*.py")
    return {code for file in files for code in REPORTED.findall(file.read_text("utf-8"))}


@pytest.mark.parametrize("program", PROGRAMS, ids=[program.stem for program in PROGRAMS])
def test_what_is_said(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(HERE)
    monkeypatch.setenv("SIMPLE_CACHE_DIR", "")
    diagnostics, _ = problems_of([program.name], [])
    found = render(diagnostics)
    expected = program.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDENS"):
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_every_code_has_its_program() -> None:
    named = {program.stem for program in PROGRAMS}
    assert codes_of_the_checker() - named == set()
    for code in (codes_of_the_checker() | BY_OTHERS) & named - {"broken-import"}:
        assert f"[{code}]" in (HERE / f"{code}.txt").read_text(encoding="utf-8"), code
