"""The committed reference pages are those of the library as it is, and say what a reader looks for."""

from __future__ import annotations

from pathlib import Path

import pytest

from simple.document import page
from simple.driver.program import Program

ROOT = Path(__file__).parents[3]
PAGES = sorted((ROOT / "docs" / "reference").glob("*.md"))


def program(folder: Path = ROOT) -> Program:
    return Program(str(folder))


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_a_committed_page_is_up_to_date(file: Path) -> None:
    assert file.read_text(encoding="utf-8") == page(program(), file.stem), f"run `simple doc {file.stem} --out {file}`"


def test_every_c_function_has_its_simple_name() -> None:
    """Each generated operator is reached from the API, but for what the library says of itself and a shorter form for C."""
    text = page(program(), "lib.torch")
    declared = [
        line.split("(")[0].removeprefix("extern fn ")
        for line in (ROOT / "src/simple/lib/torch/ffi.spl").read_text(encoding="utf-8").splitlines()
        if line.startswith("extern fn ")
    ]
    missing = [name for name in declared if f"`{name}`" not in text]
    assert missing == [
        "rt_torch_abi_version", "rt_torch_has_feature", "rt_torch_live_handles", "rt_torch_tensor_from_ints",
    ]  # fmt: skip


def test_a_module_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "shapes.spl").write_text(
        '''"""Shapes."""
extern library "m"
extern fn cbrt(x: f64) -> f64

val sides: i64 = 4

struct Square:
    """Four equal sides."""
    side: f64 = 1.0

    fn edge() -> f64:
        """The cube root of the side."""
        cbrt(self.side)
    me grow(by: f64): self.side += by
    static fn unit() -> Square: Square()

enum Size:
    Small
    Large(by: f64)

type Sizes = [Size]

fn _hidden(): 1
fn area(square: Square, scale: f64 = 2.0) -> f64: square.side * scale
''',
        encoding="utf-8",
    )
    text = page(program(tmp_path), "shapes")
    for line in (
        "- `fn area(square: Square, scale: f64 = …) -> f64`",
        "- field `side: f64`",
        "- `fn Square.edge() -> f64`",
        "  The cube root of the side. In C: `cbrt`.",
        "- `me Square.grow(by: f64) -> ()`",
        "- `static fn Square.unit() -> Square`",
        "- variant `Large(by: f64)`",
        "`type Sizes = [Size]`",
        "- `sides: i64`",
    ):
        assert line in text
    assert "_hidden" not in text
