"""Every message about the installation that the code can give stands in docs/install.md with its remedy."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import sffi
import simple

PAGE = Path(__file__).parents[2] / "docs" / "install.md"
PLACES = [
    *sorted((Path(sffi.__file__).parent / "build").glob("*.py")),
    *sorted((Path(sffi.__file__).parent / "pytorch").glob("*.py")),
    Path(simple.__file__).parent / "ffi" / "loading.py",
    Path(simple.__file__).parent / "ffi" / "library.py",
    Path(simple.__file__).parent / "ffi" / "settings.py",
]
RAISED = {"BuildError", "NotFound", "LoadFailed", "SimpleError", "_unsafe"}
# What isn't about installing: a spec in the making, a program's declarations, choices of the command line.
ELSEWHERE = {"bad-library", "bad-declaration", "missing-function"}


def messages() -> list[tuple[str, tuple[str, ...]]]:
    """Every message that is written out in a call: the fixed words between its values."""
    found = []
    for path in PLACES:
        for node in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED):
                continue
            texts = [argument for argument in node.args if isinstance(argument, ast.JoinedStr | ast.Constant)]
            if any(isinstance(text, ast.Constant) and text.value in ELSEWHERE for text in texts):
                continue
            if node.func.id in {"BuildError", "SimpleError"}:
                texts = texts[1:]
            if node.func.id == "NotFound" and texts and texts[0] is not node.args[0]:
                continue  # its reason was put together before; this is the remedy
            if texts and (words := _fixed(texts[0])):
                found.append((path.name, words))
    return found


def _fixed(text: ast.expr) -> tuple[str, ...]:
    """Its words; none for a remedy that stands where a message might."""
    parts = text.values if isinstance(text, ast.JoinedStr) else [text]
    pieces = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
    words = [word.strip(" '") for piece in pieces for word in re.split(r"[,;:()]", piece)]
    return tuple(word for word in words if len(word) >= 8)


@pytest.mark.parametrize(("file", "words"), messages())
def test_the_message_is_on_the_page(file: str, words: tuple[str, ...]) -> None:
    page = re.sub(r"\s+", " ", PAGE.read_text())
    assert any(word in page for word in words), f"{file}: no part of {words} is in docs/install.md"


def test_there_are_messages() -> None:
    assert len(messages()) > 15


def test_every_setting_is_on_the_page() -> None:
    page = PAGE.read_text()
    for name in (
        "SIMPLE_TORCH_BACKEND",
        "SIMPLE_TORCH_LIBRARY",
        "SIMPLE_TORCH_AUTOBUILD",
        "SIMPLE_CACHE_DIR",
        "CXX",
        "LIBTORCH",
    ):
        assert f"| `{name}` |" in page
