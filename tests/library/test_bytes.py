"""Tensors from and to bytes as they lie in memory, the same on both backends and as PyTorch has them."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from library.programs import run_program

DTYPES = {
    "f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16, "f64": torch.float64, "i64": torch.int64,
    "i32": torch.int32, "i16": torch.int16, "i8": torch.int8, "u8": torch.uint8, "bool": torch.bool,
    "complex64": torch.complex64, "complex128": torch.complex128,
}  # fmt: skip
PROGRAM = """use lib.torch.ffi.*
use lib.torch.{torch_tensor}

val turned = torch_tensor([[1, 0], [2, 3]]).t()
for dtype in DTYPES:
    val t = turned.to(dtype)
    val bytes = rt_torch_tensor_to_bytes(t)
    print bytes.to_list()
    print rt_torch_tensor_from_bytes(bytes, [2, 2], rt_torch_tensor_dtype(t)).equal(t)
print rt_torch_tensor_from_bytes(u8_buffer(0), [0, 3], 6).shape()
val odd = u8_buffer(2)
odd[0] = 7
print rt_torch_tensor_from_bytes(odd, [2], 11).to_list()
for action in [
    \\: rt_torch_tensor_from_bytes(u8_buffer(3), [2], 6), \\: rt_torch_tensor_from_bytes(u8_buffer(3), [-2], 6),
    \\: rt_torch_tensor_from_bytes(u8_buffer(3), [2], 99), \\: rt_torch_tensor_from_bytes(u8_buffer(0), [0 for _ in 0..70], 6)
]:
    match attempt(action):
        case Ok(made): print made
        case Err(error): print error.kind
"""


@pytest.mark.parametrize("backend", ["torch", "pure"])
def test_bytes(backend: str, tmp_path: Path) -> None:
    names = "[" + ", ".join(f'"{name}"' for name in DTYPES) + "]"
    made = run_program(PROGRAM.replace("DTYPES", names), tmp_path, backend)
    assert made.returncode == 0, made.stderr
    turned = torch.tensor([[1, 2], [0, 3]])
    wanted = []
    for dtype in DTYPES.values():
        wanted += [str(turned.to(dtype).contiguous().reshape(-1).view(torch.uint8).tolist()), "true"]
    kinds = ["shape", "invalid-argument", "invalid-argument", "invalid-argument"]
    assert made.stdout.splitlines() == [*wanted, "[0, 3]", "[true, false]", *kinds]
