"""The examples of `docs/python.md` run as they stand there."""

from __future__ import annotations

import doctest
import re
import sys
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "python.md"


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def test_the_examples(tmp_path, monkeypatch):
    (program,) = blocks("simple")
    (tmp_path / "shapes.spl").write_text(program)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    example = doctest.DocTestParser().get_doctest("".join(blocks("python")), {}, "docs/python.md", str(PAGE), 0)
    assert len(example.examples) > 20
    said = []
    result = doctest.DocTestRunner().run(example, out=said.append)
    assert result.failed == 0, "".join(said)
