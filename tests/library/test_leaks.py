"""`simple test --leaks` fails a test that leaves tensors behind, on both backends."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

SPEC = """use std.test.*
use lib.torch.*

val kept: [Tensor] = []

describe "tests":
    it "lets go":
        val x = torch_ones([2], requires_grad: true)
        x.register_hook(\\g: g + 1)
        (x * 2).sum().backward()
        expect(x.grad()!.to_list()).to_equal([3.0, 3.0])
    it "keeps":
        kept.push(torch_ones([2]))
        kept.push(torch_ones([3]))
"""


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_leaks(backend: str, tmp_path) -> None:
    (tmp_path / "leaks_spec.spl").write_text(SPEC, encoding="utf-8")

    def run(*flags: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", "import sys; from simple.cli import main; sys.exit(main())", "test", *flags],
            cwd=tmp_path,
            env={**os.environ, "SIMPLE_TORCH_BACKEND": backend},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    assert "2 passed" in run().stdout
    result = run("--leaks")
    assert result.returncode == 1
    assert "passed lets go" in result.stdout
    assert "error[leak]: The test left 2 native objects (tensors and the like) behind" in result.stdout
    assert "1 passed, 1 failed" in result.stdout
