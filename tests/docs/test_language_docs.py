"""What the pages about the language show is what `simple` does."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from docs.blocks import Example, examples_of
from docs.running import outcome
from simple.driver.cache import Cache

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGES = [*sorted((ROOT / "docs" / "language").glob("*.md")), ROOT / "README.md", ROOT / "CHANGELOG.md"]
EXAMPLES = [example for page in PAGES for example in examples_of(page)]
ON_TORCH = {"on torch": "on pure", "Backend: true": "Backend: false"}
"""The front pages show the backend that most people will have; here it is the one that needs nothing."""


@pytest.fixture(scope="module")
def cache() -> Iterator[Cache]:
    with tempfile.TemporaryDirectory(prefix="simple-docs-") as folder:
        yield Cache(folder)


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_example(example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cache: Cache) -> None:
    monkeypatch.chdir(tmp_path)
    found = outcome(example, tmp_path, cache)
    expected = example.said.get("output", "")
    if example.page.parent == ROOT:
        for on_torch, here in ON_TORCH.items():
            expected = expected.replace(on_torch, here)
    if "error" in example.said:
        assert example.said["error"].strip() in found.report
    else:
        assert found.report == ""
    assert found.printed == expected
    if "warning" in example.said:
        assert example.said["warning"].strip() in found.problems
    elif example.page.parent != ROOT and "error" not in example.said:
        assert found.problems == ""
