"""Times operations of PyTorch from Python.

Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32 matrices of
SIZE rows. Each time is that of a plain loop in a function: the loop itself is in it, and so is freeing every result. The
argument is the mode: `no-grad` or `default`.
"""

from __future__ import annotations

import contextlib
import sys
from time import perf_counter

import torch


def add(a: torch.Tensor, b: torch.Tensor, count: int) -> float:
    """`torch.add(a, b)`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = torch.add(a, b)  # noqa: F841 - the loop that users write
    return perf_counter() - start


def mul(a: torch.Tensor, b: torch.Tensor, count: int) -> float:
    """`torch.mul(a, b)`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = torch.mul(a, b)  # noqa: F841
    return perf_counter() - start


def matmul(a: torch.Tensor, b: torch.Tensor, count: int) -> float:
    """`torch.matmul(a, b)`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = torch.matmul(a, b)  # noqa: F841
    return perf_counter() - start


def add_sign(a: torch.Tensor, b: torch.Tensor, count: int) -> float:
    """`a + b`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = a + b  # noqa: F841
    return perf_counter() - start


def mul_sign(a: torch.Tensor, b: torch.Tensor, count: int) -> float:
    """`a * b`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = a * b  # noqa: F841
    return perf_counter() - start


def matmul_sign(a: torch.Tensor, b: torch.Tensor, count: int) -> float:
    """`a @ b`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = a @ b  # noqa: F841
    return perf_counter() - start


OPERATIONS = {
    "add": add,
    "mul": mul,
    "matmul": matmul,
    "add-sign": add_sign,
    "mul-sign": mul_sign,
    "matmul-sign": matmul_sign,
}


def main() -> None:
    """Answer requests until there are no more."""
    torch.set_num_threads(1)
    with torch.no_grad() if sys.argv[1] == "no-grad" else contextlib.nullcontext():
        for line in sys.stdin:
            operation, size, count = line.split()
            a = torch.randn(int(size), int(size))
            b = torch.randn(int(size), int(size))
            print(OPERATIONS[operation](a, b, int(count)), flush=True)


main()
