"""What the methods, operators and indices of `Tensor` do; each line is an expression and what it prints on both backends."""

from __future__ import annotations

import pytest

from library.programs import outputs

A = "torch_arange(0, 6).reshape([2, 3])"
DIVISION_BY_ZERO = 'integers can\'t be divided by zero; convert them with to("f32") to get infinity or NaN'
TOO_MANY_DIMENSIONS = "65 dimensions are more than the 64 there may be"
TOO_DEEP = "the lists are nested deeper than the 64 dimensions that a tensor may have"
DECLARATIONS = """\
fn endless() -> [any]:
    val xs: [any] = []
    xs.push(xs)
    xs
"""
BEHAVIOURS = (
    # operators
    (f"{A} + 1", "tensor([[1, 2, 3],\n        [4, 5, 6]])"),
    (f"1 - {A}[0]", "tensor([ 1,  0, -1])"),
    (f"2 * {A}[0]", "tensor([0, 2, 4])"),
    ("1.0 / torch_tensor([1.0, 2.0, 4.0])", "tensor([1.0000, 0.5000, 0.2500])"),
    ("2 ** torch_tensor([1, 2, 3])", "tensor([2, 4, 8])"),
    ("torch_tensor([1.0, 4.0]) ** 0.5", "tensor([1., 2.])"),
    ("torch_tensor([7, -7]) % 3", "tensor([1, 2])"),
    ("torch_tensor([7, -7]).floor_divide(2)", "tensor([ 3, -4])"),
    ("torch_tensor([7, 1]) / 2", "tensor([3.5000, 0.5000])"),
    ("-torch_tensor([1, -2])", "tensor([-1,  2])"),
    (f"({A} @ {A}.t()).to_list()", "[[5, 14], [14, 50]]"),
    ("torch_tensor([1, 2]) .+ torch_tensor([3, 4])", "tensor([4, 6])"),
    ("torch_tensor([1, 2]) .* 3", "tensor([3, 6])"),
    ("torch_tensor([1.0, 2.0]) ./ torch_tensor([2.0, 4.0]) .- 1", "tensor([-0.5000, -0.5000])"),
    ("torch_tensor([1, 2, 3]) .^ 2", "tensor([1, 4, 9])"),
    ("torch_tensor([1, 2]) == torch_tensor([1, 3])", "tensor([ True, False])"),
    ("torch_tensor([1, 2]) != 1", "tensor([False,  True])"),
    ("torch_tensor([1, 2]) < 2", "tensor([ True, False])"),
    ("torch_tensor([1, 2]) >= torch_tensor([1, 3])", "tensor([ True, False])"),
    # reductions
    (f"{A}.sum()", "tensor(15)"),
    (f"{A}.sum(0)", "tensor([3, 5, 7])"),
    (f"{A}.sum(dim: 1, keepdim: true)", "tensor([[ 3],\n        [12]])"),
    (f"{A}.sum([0, 1])", "tensor(15)"),
    (f'{A}.to("f32").mean(1)', "tensor([1., 4.])"),
    (f"{A}.max()", "tensor(5)"),
    (f"{A}.max(1)", "(tensor([2, 5]), tensor([2, 2]))"),
    (f"{A}.min(0)[0]", "tensor([0, 1, 2])"),
    (f"{A}.argmax()", "tensor(5)"),
    (f"{A}.argmax(0)", "tensor([1, 1, 1])"),
    (f'{A}.to("f32").std(1)', "tensor([1., 1.])"),
    (f'{A}.to("f32").variance(1, correction: 0)', "tensor([0.6667, 0.6667])"),
    (f"({A} > 3).any(1)", "tensor([False,  True])"),
    (f"({A} >= 0).all()", "tensor(True)"),
    # shapes
    (f"{A}.shape()", "[2, 3]"),
    (f"{A}.stride()", "[3, 1]"),
    (f"{A}.t().stride()", "[1, 3]"),
    (f"({A}.ndim(), {A}.numel())", "(2, 6)"),
    (f"{A}.len", "2"),
    (f"{A}.unsqueeze(-1).shape()", "[2, 3, 1]"),
    (f"{A}.unsqueeze(0).squeeze().shape()", "[2, 3]"),
    (f"{A}.flatten().shape()", "[6]"),
    (f"{A}.permute([1, 0]).is_contiguous()", "false"),
    (f"{A}.split(2, 1)[1].shape()", "[2, 1]"),
    (f"{A}.flip([1])", "tensor([[2, 1, 0],\n        [5, 4, 3]])"),
    (f"torch_cat([{A}, {A}], 1).shape()", "[2, 6]"),
    (f"torch_stack([{A}, {A}]).shape()", "[2, 2, 3]"),
    # values and dtypes
    (f"{A}.dtype()", "i64"),
    ("torch_zeros([1]).dtype()", "f32"),
    ("torch_tensor([true]).dtype()", "bool"),
    ("torch_tensor([1, 2.5]).dtype()", "f32"),
    (f'{A}.to("f64").dtype()', "f64"),
    (f"{A}.to_list()", "[[0, 1, 2], [3, 4, 5]]"),
    ("torch_tensor([[true], [false]]).to_list()", "[[true], [false]]"),
    ("torch_tensor([1.5]).to_list()", "[1.5]"),
    ("torch_zeros([2, 0]).to_list()", "[[], []]"),
    ("torch_tensor(4).to_list()", "4"),
    ("torch_tensor([2.5]).item()", "2.5"),
    ("torch_tensor(7).item()", "7"),
    ("torch_tensor(true).item()", "true"),
    (f"{A}.copy_out()", "[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]"),
    (f"{A}.device()", "cpu"),
    (f'{A}.to("cpu").is_cuda()', "false"),
    ("Tensor.from_data([1.0, 2.0, 3.0, 4.0], [2, 2])", "tensor([[1., 2.],\n        [3., 4.]])"),
    ("torch_full([2], 7)", "tensor([7, 7])"),
    ("torch_arange(1.0, 2.0, 0.5)", "tensor([1.0000, 1.5000])"),
    ('torch_eye(2, 3, "i64")', "tensor([[1, 0, 0],\n        [0, 1, 0]])"),
    ("torch_where(torch_tensor([true, false]), 1.0, torch_tensor([5.0, 6.0]))", "tensor([1., 6.])"),
    ("torch_tensor([2, 0]).one_hot(3)", "tensor([[0, 0, 1],\n        [1, 0, 0]])"),
    ("torch_tensor([3, 1, 2]).sort()", "(tensor([1, 2, 3]), tensor([1, 2, 0]))"),
    ("torch_tensor([3, 1, 2]).topk(2)", "(tensor([3, 2]), tensor([0, 2]))"),
    ("torch_tensor([-2.0, 0.5]).clamp(-1, 1)", "tensor([-1.0000,  0.5000])"),
    ("torch_tensor([-2.0, 0.5]).clamp(low: 0)", "tensor([0.0000, 0.5000])"),
    # indices
    (f"{A}[1]", "tensor([3, 4, 5])"),
    (f"{A}[-1, 0]", "tensor(3)"),
    (f"{A}[:, 1]", "tensor([1, 4])"),
    (f"{A}[..., -1]", "tensor([2, 5])"),
    (f"{A}[0, 1:]", "tensor([1, 2])"),
    (f"{A}[0, ::2]", "tensor([0, 2])"),
    (f"{A}[nil].shape()", "[1, 2, 3]"),
    (f"{A}[:, nil, 0].shape()", "[2, 1]"),
    (f"{A}[[1, 0, -1]]", "tensor([[3, 4, 5],\n        [0, 1, 2],\n        [3, 4, 5]])"),
    (f"{A}[:, torch_tensor([2, 0])]", "tensor([[2, 0],\n        [5, 3]])"),
    (f"{A}[torch_tensor([[0, 1], [1, 1]])].shape()", "[2, 2, 3]"),
    (f"{A}[{A} > 2]", "tensor([3, 4, 5])"),
    (f"{A}[torch_tensor([false, true])]", "tensor([[3, 4, 5]])"),
    # operators and PyTorch's own forms
    ("[1, 2, 3] .+ torch_tensor([10, 20, 30])", "tensor([11, 22, 33])"),
    ("[[1.0], [2.0]] .- torch_tensor([1.0, 2.0])", "tensor([[ 0., -1.],\n        [ 1.,  0.]])"),
    ("6 & torch_tensor([3, 4]) | 1", "tensor([3, 5])"),
    ("torch_tensor([1, 2]) .* 2 ./ 4", "tensor([0.5000, 1.0000])"),
    (f"({A}.size(), {A}.size(-1), {A}.dim)", "([2, 3], 3, 2)"),
    (f"{A}.size(2)", "error invalid-argument: Dimension out of range (expected to be in range of [-2, 1], but got 2)"),
    ("Tensor.from_list([[1, 2], [3, 4]]).dtype()", "i64"),
    ("torch_zeros([2], requires_grad: true)", "tensor([0., 0.], requires_grad=True)"),
    (f"{A}[[0, 1], [2, 0]]", "tensor([2, 3])"),
    (f"{A}[..., [true, false, true]]", "tensor([[0, 2],\n        [3, 5]])"),
    (f"{A}[1, [0, 2]]", "tensor([3, 5])"),
    (f"{A}[0..2, 1]", "tensor([1, 4])"),
    (f"{A}[true].shape()", "[1, 2, 3]"),
    (
        f"{A}[::-1]",
        "error invalid-argument: a slice of a tensor needs a step above 0, not -1; `flip` reverses a dimension",
    ),
    # errors
    (f"{A}[2]", "error invalid-argument: select(): index 2 out of range for tensor of size [2, 3] at dimension 0"),
    (f"{A}[0, 0, 0]", "error invalid-argument: too many indices for tensor of dimension 2"),
    (
        "torch_zeros([3]) + torch_zeros([4])",
        "error shape: The size of tensor a (3) must match the size of tensor b (4) at non-singleton dimension 0",
    ),
    ("torch_zeros([2, 3]) @ torch_zeros([4, 5])", "error shape: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)"),
    (
        'torch_zeros([2]).to("f128")',
        (
            'error dtype: there is no dtype "f128"; the dtypes are u8, i8, i16, i32, i64, f16, f32, f64, '
            "complex64, complex128, bool, bf16"
        ),
    ),
    ('torch_zeros([2]).to("float32").dtype()', "f32"),
    (
        '[torch_zeros([2], dtype: x).dtype() for x in ["float", "torch.float64", "double", "int64", "long", "torch.bool"]]',
        '["f32", "f64", "f64", "i64", "i64", "bool"]',
    ),
    ('torch_zeros([2]).to("flaot32")', 'error dtype: there is no dtype "flaot32"; did you mean "float32"?'),
    ('torch_zeros([2]).to("fp32")', 'error dtype: there is no dtype "fp32"; did you mean "f32"?'),
    ('torch_zeros([2]).to("torch.Float64")', 'error dtype: there is no dtype "torch.Float64"; did you mean "float64"?'),
    ("torch_tensor([7]) % 0", f"error invalid-argument: {DIVISION_BY_ZERO}"),
    ("torch_tensor([7]) % torch_tensor([0])", f"error invalid-argument: {DIVISION_BY_ZERO}"),
    ("torch_tensor([7]).floor_divide(0)", f"error invalid-argument: {DIVISION_BY_ZERO}"),
    ("torch_tensor([7]).floor_divide(torch_tensor([0]))", f"error invalid-argument: {DIVISION_BY_ZERO}"),
    ("torch_tensor([7]) / 0", "tensor([inf])"),
    (
        'torch_ones([2])["a"]',
        'error invalid-argument: a tensor is indexed by integers, slices, `...`, `nil`, lists and tensors, not by "a"',
    ),
    ("torch_zeros([1 for _ in 0..65])", f"error invalid-argument: dims: {TOO_MANY_DIMENSIONS}"),
    ("torch_zeros([1]).reshape([1 for _ in 0..65])", f"error invalid-argument: dims: {TOO_MANY_DIMENSIONS}"),
    ("torch_zeros([1]).expand([1 for _ in 0..65])", f"error invalid-argument: dims: {TOO_MANY_DIMENSIONS}"),
    ("torch_tensor(endless())", f"error invalid-argument: {TOO_DEEP}"),
    ("torch_tensor([[1, 2], [3]])", "error invalid-argument: expected sequence of length 2 at dim 1 (got 1)"),
    ('torch_tensor(["a"])', 'error invalid-argument: a tensor is made of numbers and bools, but "a" is neither'),
    (
        'torch_zeros([2]).to_device("gpu")',
        'error device: there is no device "gpu"; a device is "cpu", "cuda" or "cuda:0" with the number of the GPU, "meta" or "mps"',
    ),
    ("torch_ones([2]).item()", "error shape: t: a tensor with 2 elements can't be read as one number"),
)  # fmt: skip


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_behaviours(backend: str, tmp_path) -> None:
    got = outputs([expression for expression, _ in BEHAVIOURS], tmp_path, backend, DECLARATIONS)
    wrong = [f"{e}\n  gives {g}\n  not   {w}" for (e, w), g in zip(BEHAVIOURS, got, strict=True) if g != w]
    assert not wrong, f"{len(wrong)} of {len(BEHAVIOURS)}\n" + "\n".join(wrong)
