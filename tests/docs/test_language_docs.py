"""What the pages about the language show is what `simple` does."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from docs.blocks import Example, examples_of
from docs.running import outcome
from simple.check.builtins import FUNCTIONS, METHODS
from simple.driver.cache import Cache

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PAGES = [
    *sorted((ROOT / "docs" / "language").glob("*.md")),
    ROOT / "docs" / "sffi.md",
    ROOT / "docs" / "torch.md",
    ROOT / "docs" / "torch-io.md",
    ROOT / "docs" / "torch-data.md",
    ROOT / "docs" / "torch-nn.md",
    ROOT / "docs" / "torch-nn-sequences.md",
    ROOT / "docs" / "torch-training.md",
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
]
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


def test_the_library_page_has_every_function_and_method() -> None:
    page = (ROOT / "docs" / "language" / "library.md").read_text("utf-8")
    of_any_value, *_ = page.split("## Lists")
    sections = {"list": "Lists", "text": "Text", "dict": "Dictionaries", "buffer": "Buffers", "result": "Results"}
    missing = [f for f in _signatures(FUNCTIONS) if f"| `{f}` |" not in page]
    for type_, title in sections.items():
        section = page.split(f"\n## {title}\n")[1].split("\n## ")[0]
        missing += [f"{type_}.{f}" for f in _signatures(METHODS[type_]) if f"| `{f}` |" not in section]
    missing += [f for f in _signatures(METHODS["any"]) if f"`{f}`" not in of_any_value]
    assert missing == []


def _signatures(declarations: str) -> list[str]:
    """Declarations as the page writes them: without `fn` and the receiver."""
    receiver = re.compile(r"self: (Result<T, E>|[^,)]+)(, )?")
    return [receiver.sub("", line[3:], count=1) for line in declarations.split("\n") if line]
