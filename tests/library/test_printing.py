"""A tensor prints as PyTorch's `str` prints it."""

from __future__ import annotations

import pytest
import torch

from library.programs import outputs

SAME = (
    # what Simple says, what Python says
    ("torch_tensor(3)", "torch.tensor(3)"),
    ("torch_tensor(3.0)", "torch.tensor(3.0)"),
    ("torch_tensor(-0.5)", "torch.tensor(-0.5)"),
    ("torch_tensor(true)", "torch.tensor(True)"),
    ('torch_tensor(2.5, "f64")', "torch.tensor(2.5, dtype=torch.float64)"),
    ("torch_tensor([1, -20, 300])", "torch.tensor([1, -20, 300])"),
    ("torch_tensor([true, false])", "torch.tensor([True, False])"),
    ("torch_tensor([1.0, 2.0])", "torch.tensor([1.0, 2.0])"),
    ("torch_tensor([1.0, 2.5, -1000.0])", "torch.tensor([1.0, 2.5, -1000.0])"),
    ("torch_tensor([0.0001, 1000.0])", "torch.tensor([0.0001, 1000.0])"),
    ("torch_tensor([1.0e-5, 1.0])", "torch.tensor([1.0e-5, 1.0])"),
    ("torch_tensor([1.0, 1.0e9])", "torch.tensor([1.0, 1.0e9])"),
    ("torch_tensor([100000000.0, 2.0])", "torch.tensor([100000000.0, 2.0])"),
    ("torch_tensor([999.0, 1.0])", "torch.tensor([999.0, 1.0])"),
    ("torch_tensor([1001.0, 1.0])", "torch.tensor([1001.0, 1.0])"),
    ("torch_tensor([0.0, 0.0])", "torch.tensor([0.0, 0.0])"),
    ("torch_tensor([0.0, -0.0]) * -1", "torch.tensor([0.0, -0.0]) * -1"),
    ("torch_tensor([1.0, 2.0]) / 0", "torch.tensor([1.0, 2.0]) / 0"),
    ("torch_tensor([1.5, 0.0, -3.0]) / 0", "torch.tensor([1.5, 0.0, -3.0]) / 0"),
    ("torch_tensor([1.5, 0.0, -3.0]).log()", "torch.tensor([1.5, 0.0, -3.0]).log()"),
    ('torch_tensor([1.5, 2.5], "f64") / 3', "torch.tensor([1.5, 2.5], dtype=torch.float64) / 3"),
    ("torch_tensor([])", "torch.tensor([])"),
    ("torch_zeros([0, 3])", "torch.zeros(0, 3)"),
    ('torch_zeros([2, 0], "i64")', "torch.zeros(2, 0, dtype=torch.int64)"),
    ('torch_zeros([0], "bool")', "torch.zeros(0, dtype=torch.bool)"),
    ('torch_zeros([0, 0], "f64")', "torch.zeros(0, 0, dtype=torch.float64)"),
    ("torch_zeros([2, 3])", "torch.zeros(2, 3)"),
    ("torch_eye(4)", "torch.eye(4)"),
    ("torch_ones([2, 3, 4])", "torch.ones(2, 3, 4)"),
    ("torch_ones([2, 1, 2, 3])", "torch.ones(2, 1, 2, 3)"),
    ("torch_arange(0, 24).reshape([2, 3, 4]).transpose(0, 2)", "torch.arange(0, 24).reshape(2, 3, 4).transpose(0, 2)"),
    ("torch_arange(30)", "torch.arange(30)"),
    ("torch_arange(0, 1000)", "torch.arange(0, 1000)"),
    ("torch_arange(0, 1001)", "torch.arange(0, 1001)"),
    ("torch_arange(0.0, 1.0, 0.0005)", "torch.arange(0.0, 1.0, 0.0005)"),
    ('torch_arange(0, 30).reshape([2, 15]).to("f64") / 7', "torch.arange(0, 30).reshape(2, 15).to(torch.float64) / 7"),
    ("torch_arange(0, 10000).reshape([100, 100])", "torch.arange(0, 10000).reshape(100, 100)"),
    ("torch_arange(0, 2000).reshape([1000, 2])", "torch.arange(0, 2000).reshape(1000, 2)"),
    ("torch_arange(0, 2000).reshape([2, 1000])", "torch.arange(0, 2000).reshape(2, 1000)"),
    ("torch_arange(0, 4096).reshape([8, 2, 256]) * 1.5", "torch.arange(0, 4096).reshape(8, 2, 256) * 1.5"),
    ("torch_arange(0, 4096).reshape([8, 8, 8, 8])", "torch.arange(0, 4096).reshape(8, 8, 8, 8)"),
    ("torch_zeros([40, 40]) > 0", "torch.zeros(40, 40) > 0"),
    ("torch_full([3], 9223372036854775807)", "torch.full((3,), 9223372036854775807)"),
    ('torch_full([12], 123456789.0, "f64")', "torch.full((12,), 123456789.0, dtype=torch.float64)"),
    ('torch_full([7], 0.1, "f64")', "torch.full((7,), 0.1, dtype=torch.float64)"),
    ('torch_full([6], 0.1, "f64")', "torch.full((6,), 0.1, dtype=torch.float64)"),
)  # fmt: skip
DRAWN = ("[3]", "[4, 4]", "[2, 3, 5]", "[17]", "[50, 50]", "[1, 16]", "[3, 40]")


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_printing(backend: str, tmp_path) -> None:
    wanted = [str(eval(python)) for _, python in SAME]
    got = outputs([simple for simple, _ in SAME], tmp_path, backend)
    wrong = [f"{s}\n{g}\nPyTorch:\n{w}" for (s, _), g, w in zip(SAME, got, wanted, strict=True) if g != w]
    assert not wrong, f"{len(wrong)} of {len(SAME)}\n" + "\n\n".join(wrong)


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_seeded_numbers_print_the_same(backend: str, tmp_path) -> None:
    wanted = []
    expressions = []
    for seed, dims in enumerate(DRAWN):
        torch.manual_seed(seed)
        wanted += ["()", str(torch.randn(eval(dims))), str(torch.rand(eval(dims)))]
        expressions += [f"torch_manual_seed({seed})", f"torch_randn({dims})", f"torch_rand({dims})"]
    assert outputs(expressions, tmp_path, backend) == wanted
