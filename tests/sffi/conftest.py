"""A small library without PyTorch, to generate from."""

from __future__ import annotations

from pathlib import Path

import pytest
from boxes import HEAD

from sffi.generate import load_library
from sffi.plan.model import Library
from sffi.pytorch.schemas import installed_schemas


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


@pytest.fixture(scope="session")
def schemas() -> dict[str, str]:
    """The schemas of the PyTorch installed here. Without one the tests prove nothing, so they fail."""
    found = installed_schemas()
    assert found is not None, "the tests need PyTorch: pip install torch==2.13.0"
    return found
