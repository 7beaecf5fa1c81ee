"""Every method of `Tensor` and every function of `lib.torch` does what its namesake in PyTorch does."""

from __future__ import annotations

import re

import pytest
import torch

from library.programs import ROOT, outputs

X = torch.tensor([[0.5, -1.5, 2.5], [1.0, 0.0, -2.0]])
Y = torch.tensor([[2.0, 4.0, -0.5], [3.0, 1.0, -2.0]])
N = torch.tensor([7, -7, 3])
MASK = X > 0
DECLARATIONS = """
fn x() -> Tensor: torch_tensor([[0.5, -1.5, 2.5], [1.0, 0.0, -2.0]])
fn y() -> Tensor: torch_tensor([[2.0, 4.0, -0.5], [3.0, 1.0, -2.0]])
fn n() -> Tensor: torch_tensor([7, -7, 3])
fn mask() -> Tensor: x() > 0
"""
UNARY = """
    neg abs sign reciprocal exp log sqrt sin cos floor ceil round isnan relu sigmoid tanh logical_not sum mean argmax argmin
    contiguous clone flatten t squeeze prod std
"""
BINARY = "add sub mul div floor_divide pow maximum minimum eq ne lt le gt ge logical_and logical_or"
WITH_NUMBER = "add sub mul div floor_divide pow eq ne lt le gt ge"
INTEGERS = "floor_divide(2) cumsum(0) sort(0)[0] neg() abs() prod() sum()"
SAME = (
    *((f"x().{name}()", f"X.{name}()") for name in UNARY.split()),
    *((f"x().{name}(y())", f"X.{name}(Y)") for name in BINARY.split()),
    *((f"x().{name}(2)", f"X.{name}(2)") for name in WITH_NUMBER.split()),
    *((f"n().{name}", f"N.{name}") for name in INTEGERS.split()),
    ("x().rem(y())", "X.remainder(Y)"),
    ("n().rem(4)", "N.remainder(4)"),
    ("x().radd(2.5)", "2.5 + X"),
    ("x().rsub(2.5)", "2.5 - X"),
    ("x().rmul(2.5)", "2.5 * X"),
    ("y().rdiv(2.5)", "2.5 / Y"),
    ("x().rpow(2.5)", "2.5 ** X"),
    ("x().gelu()", "torch.nn.functional.gelu(X)"),
    ("x().clamp(-1, 1)", "X.clamp(-1, 1)"),
    ("x().softmax(1)", "X.softmax(1)"),
    ("x().log_softmax(-1)", "X.log_softmax(-1)"),
    ("x().matmul(y().t())", "X.matmul(Y.t())"),
    ("x()[0].dot(y()[0])", "X[0].dot(Y[0])"),
    ("x().equal(x())", "str(X.equal(X)).lower()"),
    ("x().equal(y())", "str(X.equal(Y)).lower()"),
    ("x().sum([0, 1], true)", "X.sum([0, 1], True)"),
    ("x().mean(0)", "X.mean(0)"),
    ("x().prod(1, true)", "X.prod(1, True)"),
    ("x().variance(1)", "X.var(1)"),
    ("x().std(0, true, 0)", "X.std(0, keepdim=True, correction=0)"),
    ("x().max()", "X.max()"),
    ("x().max(0)[0]", "X.max(0)[0]"),
    ("x().min(1, true)[1]", "X.min(1, True)[1]"),
    ("x().argmax(1)", "X.argmax(1)"),
    ("x().argmin(0, true)", "X.argmin(0, True)"),
    ("mask().any(1)", "MASK.any(1)"),
    ("mask().all(0, true)", "MASK.all(0, True)"),
    ("x().cumsum(1)", "X.cumsum(1)"),
    ("x().sort(0, true)[1]", "X.sort(0, True)[1]"),
    ("x().topk(2)[0]", "X.topk(2)[0]"),
    ("x().topk(1, 0, false)[1]", "X.topk(1, 0, False)[1]"),
    ("x().reshape([3, -1])", "X.reshape([3, -1])"),
    ("x().view([6])", "X.view([6])"),
    ("x().transpose(0, -1)", "X.transpose(0, -1)"),
    ("x().permute([1, 0])", "X.permute([1, 0])"),
    ("x().unsqueeze(1)", "X.unsqueeze(1)"),
    ("x().unsqueeze(1).squeeze(1)", "X"),
    ("x().unsqueeze(0).expand([2, -1, 3])", "X.unsqueeze(0).expand([2, -1, 3])"),
    ("x().flatten(0, 1)", "X.flatten(0, 1)"),
    ("x().flip([0, 1])", "X.flip([0, 1])"),
    ("x().split(2, 1)[1]", "X.split(2, 1)[1]"),
    ("x().select(1, 2)", "X.select(1, 2)"),
    ("x().narrow(1, 1, 2)", "X.narrow(1, 1, 2)"),
    ("x().index_select(1, torch_tensor([2, 0]))", "X.index_select(1, torch.tensor([2, 0]))"),
    ("x().gather(1, torch_tensor([[2], [0]]))", "X.gather(1, torch.tensor([[2], [0]]))"),
    ("x().masked_fill(mask(), 9)", "X.masked_fill(MASK, 9)"),
    ("torch_tensor([2, 0]).one_hot()", "torch.nn.functional.one_hot(torch.tensor([2, 0]))"),
    ("x().get(0, 1)", "X[0, 1]"),
    ('x().to("i64")', "X.to(torch.int64)"),
    ('x().to("cpu").cpu().to_device("cpu")', "X"),
    ("x().sub_(y(), 2)", "X.clone().sub_(Y, alpha=2)"),
    ("x().add_(y(), 0.5)", "X.clone().add_(Y, alpha=0.5)"),
    ("x().add_(1)", "X + 1"),
    ("x().mul_(y())", "X * Y"),
    ("x().mul_(3)", "X * 3"),
    ("x().div_(y())", "X / Y"),
    ("x().fill_(4)", "X.clone().fill_(4)"),
    ("x().zero_()", "torch.zeros(2, 3)"),
    ("x().copy_(y()[0])", "X.clone().copy_(Y[0])"),
    ("x().len", "2"),
    ("[row.sum().item() for row in x()]", "[row.sum().item() for row in X]"),
    ("x().iter()[1]", "X[1]"),
    ("(x().ndim, x().numel, x().shape, x().stride)", "'(2, 6, [2, 3], [3, 1])'"),
    ("(x().dtype, x().device, x().is_cuda, x().is_contiguous)", "'(\"f32\", \"cpu\", false, true)'"),
    ("(n()[0].item(), x()[0].to_list(), x()[0].copy_out())", "'(7, [0.5, -1.5, 2.5], [0.5, -1.5, 2.5])'"),
    ("x()[0, 0].to_text()", "X[0, 0]"),
    ('Tensor.from_data([1.0, 2.0], [2, 1], "f64")', "torch.tensor([[1.0], [2.0]], dtype=torch.float64)"),
    ('torch_zeros([2], "i64")', "torch.zeros(2, dtype=torch.int64)"),
    ('torch_ones([2, 1], "bool")', "torch.ones(2, 1, dtype=torch.bool)"),
    ("torch_full([2], 1.5)", "torch.full((2,), 1.5)"),
    ("torch_arange(4)", "torch.arange(4)"),
    ("torch_arange(4.0, 1, -0.5)", "torch.arange(4.0, 1, -0.5)"),
    ("torch_eye(2)", "torch.eye(2)"),
    ("torch_empty([2, 0])", "torch.empty(2, 0)"),
    ("torch_linspace(0, 1, 3)", "torch.linspace(0, 1, 3)"),
    ("n() & 5", "N & 5"),
    ("n() | n().abs()", "N | N.abs()"),
    ("n() ^ 3", "N ^ 3"),
    ("~n()", "~N"),
    ("~mask()", "~MASK"),
    ("n() << 2", "N << 2"),
    ("n() >> torch_tensor([1, 0, 1])", "N >> torch.tensor([1, 0, 1])"),
    ("n().bit_and(6).bit_or(1).bit_xor(2).bit_not().shift_left(1).shift_right(1)", "~(((N & 6) | 1) ^ 2)"),
    ("n().rbit_and(6).rbit_or(1).rbit_xor(2)", "((N & 6) | 1) ^ 2"),
    ("(x().size(), x().size(1), x().dim, x().T.stride)", "'([2, 3], 3, 2, [1, 3])'"),
    ("x().T()", "X.T"),
    ("(x().element_size, x().nbytes, x()[1].storage_offset)", "'(4, 24, 3)'"),
    ("(x().float.dtype, x().double.dtype, x().half.dtype, x().bfloat16.dtype, x().long.dtype, x().bool.dtype)",
     "'(\"f32\", \"f64\", \"f16\", \"bf16\", \"i64\", \"bool\")'"),
    ('x().to_dtype("f64")', "X.double()"),
    ("x().alias()", "X"),
    ("(x()[0].is_view, x().is_view)", "'(true, false)'"),
    ("x().median()", "X.median()"),
    ("x().median(1)[1]", "X.median(1)[1]"),
    ("x().norm()", "X.norm()"),
    ("x().norm(1, [0, 1], true)", "X.norm(1, [0, 1], True)"),
    ("x().relu_()", "X.relu()"),
    ("x().sigmoid_()", "X.sigmoid()"),
    ("x().tanh_()", "X.tanh()"),
    ("torch_zeros_like(n())", "torch.zeros_like(N)"),
    ("torch_ones_like(x())", "torch.ones_like(X)"),
    ("torch_manual_seed(3)", "torch.manual_seed(3) and '()'"),
    ("torch_rand_like(x())", "torch.rand_like(X)"),
    ("torch_randn_like(x())", "torch.randn_like(X)"),
    ("torch_cat([x(), y()], 1)", "torch.cat([X, Y], 1)"),
    ("torch_stack([x(), y()], -1)", "torch.stack([X, Y], -1)"),
    ("torch_where(mask(), x(), y())", "torch.where(MASK, X, Y)"),
    ("torch_where(mask(), x(), 0)", "torch.where(MASK, X, 0)"),
    ("torch_matmul(x(), y().t())", "X @ Y.t()"),
    ("torch_adaptive_avg_pool2d(x().unsqueeze(0), 1)", "torch.nn.functional.adaptive_avg_pool2d(X.unsqueeze(0), 1)"),
    ("torch_adaptive_max_pool2d(x().unsqueeze(0), 2)[0]", "torch.nn.functional.adaptive_max_pool2d(X.unsqueeze(0), 2)"),
    ("torch_unfold_windows(x().unsqueeze(0), 2, 1, 0, 1)", "torch.nn.functional.unfold(X.unsqueeze(0), 2)"),
    ("torch_equal(n(), n())", "'true'"),
    ("torch_manual_seed(3)", "torch.manual_seed(3) and '()'"),
    ("torch_rand([3])", "torch.rand(3)"),
    ('torch_randn([3], "f64")', "torch.randn(3, dtype=torch.float64)"),
    ("torch_randint(0, 100, [4])", "torch.randint(0, 100, (4,))"),
    ("torch_set_num_threads(1)", "'()'"),
    ("torch_get_num_threads()", "'1'"),
    ("torch_cuda_available()", "str(torch.cuda.is_available()).lower()"),
    ("torch_cuda_device_count()", "torch.cuda.device_count()"),
)  # fmt: skip
BY_BACKEND = {
    "pure": {"torch_backend()": "pure", "torch_available()": "false", "torch_version()": "pure"},
    "torch": {
        "torch_backend()": "torch",
        "torch_available()": "true",
        "torch_version()": torch.__version__.split("+")[0],
    },
}
ELSEWHERE = {
    "tensor_free",
    "dims_of",
    "ints_each",
    "tensor_for",
    "set",
    "cuda",
    "torch_view_as_real",
    "data_pointer",
}
"""Tried by other tests, or no part of the interface."""


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_methods(backend: str, tmp_path) -> None:
    own = BY_BACKEND[backend]
    wanted = [str(eval(python)) for _, python in SAME] + list(own.values())
    expressions = [simple for simple, _ in SAME] + list(own)
    got = outputs(expressions, tmp_path, backend, DECLARATIONS)
    pairs = zip(expressions, got, wanted, strict=True)
    wrong = [f"{e}\n{g}\nPyTorch:\n{w}" for e, g, w in pairs if g.split("+")[0] != w]
    assert not wrong, f"{len(wrong)} of {len(expressions)}\n" + "\n\n".join(wrong)


def test_every_method_is_tried() -> None:
    tried = " ".join([simple for simple, _ in SAME] + list(BY_BACKEND["pure"]))
    folder = ROOT / "src" / "simple" / "lib" / "torch"
    names = {
        n
        for f in ("tensor", "views", "forms", "creation")
        for n in re.findall(r"fn (\w+)\(", (folder / f"{f}.spl").read_text())
    }
    assert {n for n in names - ELSEWHERE if not re.search(rf"\b{n}\b", tried)} == set()
