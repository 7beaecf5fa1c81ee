"""Every problem that the lexer and parser report has a page, and its examples are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simple.diagnostics.explain import codes, page
from simple.source import SourceFile
from simple.syntax.parser import parse

SYNTAX = Path(__file__).parents[3] / "src/simple/syntax"


def reported() -> set[str]:
    """The codes that stand in the sources of the lexer and parser."""
    found: set[str] = set()
    for module in SYNTAX.rglob("*.py"):
        calls = re.findall(r"(?:report|fail)\(\s*\"([a-z]+(?:-[a-z]+)+)\"", module.read_text(encoding="utf-8"))
        found.update(calls)
    return found


def examples(code: str, mark: str) -> list[str]:
    text = page(code)
    assert text is not None
    return re.findall(rf"^```{mark}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


def test_every_code_has_its_page() -> None:
    assert len(reported()) > 10
    assert reported() <= set(codes())


def test_what_has_no_page() -> None:
    assert page("no-such-code") is None
    assert page("../render") is None


@pytest.mark.parametrize("code", sorted(reported()))
def test_examples_are_true(code: str) -> None:
    text = page(code)
    assert text is not None
    assert text.startswith(f"# {code}\n")
    wrong = examples(code, "simple problem")
    right = examples(code, "simple")
    assert wrong
    assert right
    for program in wrong:
        assert {problem.code for problem in parse(SourceFile("example", program))[1]} == {code}
    for program in right:
        assert parse(SourceFile("example", program))[1] == []
