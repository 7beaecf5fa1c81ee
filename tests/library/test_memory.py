"""Views share memory, changes in place show through them, and a freed tensor can't be used."""

from __future__ import annotations

import pytest

from library.programs import run_program

PROGRAM = """use lib.torch.*

fn main():
    val a = torch_zeros([2, 3])
    val row = a[1]
    val turned = a.t()
    row.add_(1)
    print a
    a[0, 2] = 5
    print turned[2]
    a[:, 0] = torch_tensor([7.0, 8.0])
    print a.reshape([6])
    a[[1], 1:] = 9
    print turned
    a[a > 8] = -1.0
    print a
    val copy = a.clone()
    a.zero_()
    print copy.sum(), a.sum()
    val total = torch_ones([2])
    total.add_(torch_ones([2]), alpha: 3).mul_(2.0)
    print total
    tensor_free(total)
    print attempt(\\: total + 1).is_err
    match attempt(\\: total.shape()):
        case Ok(_): print "used"
        case Err(error): print error.kind, error.message
    match attempt(\\: tensor_free(total)):
        case Ok(_): print "freed twice"
        case Err(error): print error.kind, error.message
    match attempt(\\: torch_ones([1099511627776])):
        case Ok(_): print "made"
        case Err(error): print error.kind, error.message
    print a.shape()
"""
WANTED = """tensor([[0., 0., 0.],
        [1., 1., 1.]])
tensor([5., 1.])
tensor([7., 0., 5., 8., 1., 1.])
tensor([[7., 8.],
        [0., 9.],
        [5., 9.]])
tensor([[ 7.,  0.,  5.],
        [ 8., -1., -1.]])
tensor(18.) tensor(0.)
tensor([8., 8.])
true
bad-handle this tensor was freed; it can't be used after tensor_free
bad-handle this tensor was freed; it can't be used after tensor_free
out-of-memory There is not enough memory for this
[2, 3]
"""


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_memory(backend: str, tmp_path) -> None:
    result = run_program(PROGRAM, tmp_path, backend)
    assert (result.stdout, result.stderr) == (WANTED, "")


RECAST = """use lib.torch.*

fn main():
    val a = torch_tensor([1.0, 2.0, -0.5, 0.0])
    val bits = a.view_dtype("i32")
    print bits
    a[0].add_(1)
    print bits[0], bits[0] == bits[1]
    bits[1:3].zero_()
    print a
    bits.view_dtype("i16").view([4, 2])[:, 1].fill_(16256)
    print a, bits.view_dtype("f32")
    val pairs = a.view_dtype("complex64")
    pairs.mul_(2)
    print pairs.abs()[1], a
    a.unsqueeze_(0)
    print a.shape(), bits.shape(), a.view_dtype("u8").shape()
    match attempt(\\: a.t().view_dtype("f64")):
        case Ok(_): print "read"
        case Err(error): print error.kind, error.message
"""
RECAST_WANTED = """tensor([ 1065353216,  1073741824, -1090519040,           0], dtype=torch.int32)
tensor(1073741824, dtype=torch.int32) tensor(True)
tensor([2., 0., 0., 0.])
tensor([1., 1., 1., 1.]) tensor([1., 1., 1., 1.])
tensor(2.8284) tensor([2., 2., 2., 2.])
[1, 4] [4] [1, 16]
shape self.size(-1) must be divisible by 2 to view Float as Double (different element sizes), but got 1
"""


@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_one_memory_as_several_dtypes(backend: str, tmp_path) -> None:
    result = run_program(RECAST, tmp_path, backend)
    assert (result.stdout, result.stderr) == (RECAST_WANTED, "")
