"""What `docs/sffi.md` quotes of a spec and of C++ stands there, what it says of `sffi new` happens, and every setting is on it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sffi.spec import reader
from sffi.starter import new_library

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "sffi.md").read_text("utf-8")
SQLITE = ROOT / "src" / "simple" / "lib" / "sqlite"
QUOTES = re.findall(r"^```(sffi|cpp)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("kind", "quote"), QUOTES)
def test_a_quote_is_true(kind: str, quote: str) -> None:
    files = [SQLITE / "sqlite.sffi"] if kind == "sffi" else sorted((SQLITE / "native").iterdir())
    text = "".join(path.read_text("utf-8") for path in files)
    indented = text.replace("\n  ", "\n")
    assert quote in text or quote in indented


def test_the_names_of_the_new_library_are_right(tmp_path: Path) -> None:
    names = {path.name for path in new_library(tmp_path / "words")}
    assert {"words.sffi", "words.spl", "words_ffi.spl", "words.h", "example.spl", "README.md"} <= names


def test_the_page_has_every_setting_and_clause() -> None:
    settings = PAGE.split("## The settings of a spec")[1].split("\n## ")[0]
    words = {*reader._SINGLE, *reader._REPEATED}
    assert [word for word in sorted(words) if not re.search(rf"`{word}\b", settings)] == []
    clauses = PAGE.split("## A line of the spec")[1].split("\n## ")[0]
    assert "`db consumed`" in clauses
