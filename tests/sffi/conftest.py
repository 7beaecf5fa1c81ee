"""A small library without PyTorch, to generate from."""

from __future__ import annotations

from pathlib import Path

import pytest
from boxes import HEAD

from sffi.generate import load_library
from sffi.plan.model import Library


@pytest.fixture
def make_library(tmp_path: Path):
    """Plans a library of boxes with the given operator lines."""

    def make(*lines: str, head: str = HEAD) -> Library:
        folder = tmp_path / "box"
        folder.mkdir(exist_ok=True)
        text = head + "\n".join(f"## It does it.\n{line}\n" for line in lines)
        (folder / "box.sffi").write_text(text, encoding="utf-8")
        return load_library(folder)

    return make


@pytest.fixture(scope="session")
def torch_folder() -> Path:
    return Path(__file__).resolve().parents[2] / "src" / "simple" / "lib" / "torch"


@pytest.fixture(scope="session")
def torch_library(torch_folder: Path) -> Library:
    return load_library(torch_folder)
