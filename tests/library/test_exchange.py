"""Tensors and the arrays of other Python libraries: over one memory on PyTorch, copied on the pure backend."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

MODULE = """
use lib.torch.*
fn double(x: Tensor) -> Tensor: x * 2
fn total(x: Tensor | f64) -> f64: if x is Tensor: x.sum().item() else: x
fn bump(x: Tensor): x.add_(1)
fn grid() -> Tensor: torch_arange(6.0).reshape([2, 3])
fn turned() -> Tensor: grid().t()
fn typed(dtype: text) -> Tensor: torch_ones([2], dtype)
fn recorded() -> Tensor: torch_ones([2], requires_grad: true)
fn live() -> i64: torch_live_tensors()
"""
SAME = """
import numpy as np, simple, sys, torch
m = simple.load(sys.argv[1])

def failure(action):
    try:
        action()
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"

a = np.arange(4.0)
print(m.double(a).dtype(), m.double(a), m.double(a.astype(np.float32)[::2]))
print(m.double(torch.ones(2, dtype=torch.int64)), m.total(np.float64(2.5)), m.total(a))
grid = m.grid()
print(np.asarray(grid).tolist(), np.asarray(m.turned()).tolist(), np.array(grid, dtype=np.int64).dtype)
print(torch.from_dlpack(grid).tolist(), grid.__dlpack_device__())
print([str(np.asarray(m.typed(d)).dtype) for d in ("f16", "f32", "f64", "i8", "i16", "i32", "i64", "u8", "bool")])
frozen = np.ones(2)
frozen.flags.writeable = False
print(m.double(frozen), m.double(np.zeros((0, 3))).shape())
print(failure(lambda: m.double("a")))
print(failure(lambda: m.double(np.array(["a"]))))
print(failure(lambda: m.double(torch.ones(2, requires_grad=True))))
print(failure(lambda: np.asarray(m.recorded())))
print(failure(lambda: np.asarray(m.typed("bf16"))))
"""
WANTED = """\
f64 tensor([0., 2., 4., 6.], dtype=torch.float64) tensor([0., 4.])
tensor([2, 2]) 2.5 6.0
[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]] [[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]] int64
[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]] (1, 0)
['float16', 'float32', 'float64', 'int8', 'int16', 'int32', 'int64', 'uint8', 'bool']
tensor([2., 2.], dtype=torch.float64) [0, 3]
Error: `double` expects `Tensor` for `x`, and this is text: "a"
Error: `double` expects `Tensor` for `x`, and it can't be shared: DLPack only supports signed/unsigned integers, float and \
complex dtypes.
Error: `double` expects `Tensor` for `x`, and it can't be shared: Can't export tensors that require gradient, use \
tensor.detach()
BufferError: an array has no gradient; make it of `t.detach()`
BufferError: NumPy has no bf16; make the array of `t.to("f32")`
"""
SHARED = """
import gc, numpy as np, simple, sys, torch
m = simple.load(sys.argv[1])
a, t, grid = np.arange(2.0), torch.zeros(2), m.grid()
m.bump(a)
m.bump(t)
print(a.tolist(), t.tolist())
np.asarray(grid)[0, 0] = 42
torch.from_dlpack(grid)[1, 2] = 7
print(grid.to_list())
kept = np.asarray(m.grid())
gc.collect()
print(kept.tolist())
before = m.live()
for _ in range(50):
    m.double(a), np.asarray(grid), grid.__dlpack__(), torch.from_dlpack(grid)
gc.collect()
print(m.live() - before)
"""


def run(script: str, folder: Path, backend: str) -> str:
    module = folder / "model.spl"
    module.write_text(MODULE, encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-c", script, str(module)],
        env={**os.environ, "SIMPLE_TORCH_BACKEND": backend},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_arrays_and_tensors(backend: str, tmp_path: Path) -> None:
    assert run(SAME, tmp_path, backend) == WANTED


def test_one_memory(tmp_path: Path) -> None:
    assert run(SHARED, tmp_path, "torch").splitlines() == [
        "[1.0, 2.0] [1.0, 1.0]",
        "[[42.0, 1.0, 2.0], [3.0, 4.0, 7.0]]",
        "[[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]",
        "0",
    ]
