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
    """Each function is reached from the API, but for what the library says of itself, frees, shorter forms for C, and what stands
    behind `with` blocks and the classes that functions give.
    """
    text = page(program(), "lib.torch")
    declared = [
        line.split("(")[0].removeprefix("extern fn ")
        for line in (ROOT / "src/simple/lib/torch/ffi.spl").read_text(encoding="utf-8").splitlines()
        if line.startswith("extern fn ")
    ]
    missing = [name for name in declared if f"`{name}`" not in text]
    missing = [name for name in missing if not name.endswith("_free") and "_autocast_" not in name]
    assert missing == [
        "rt_torch_abi_version", "rt_torch_has_feature",
        "rt_torch_tensor_zeros", "rt_torch_tensor_ones", "rt_torch_tensor_randn", "rt_torch_tensor_from_data",
        "rt_torch_tensor_from_ints", "rt_torch_tensor_norm", "rt_torch_tensor_t",
        "rt_torch_released_tokens", "rt_torch_backward_cancel",
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
