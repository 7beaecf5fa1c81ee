"""Times kernels of PyTorch from Python, on as many threads as PyTorch takes by itself.

Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32 matrices of SIZE rows
(`conv2d`: on SIZE images of 3 times 32 times 32, with 16 kernels of 3 times 3 and a padding of 1), without gradients.
"""

from __future__ import annotations

import sys
from time import perf_counter
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable


def repeated(operation: Callable[[], torch.Tensor], count: int) -> float:
    """The seconds that an operation takes count times."""
    start = perf_counter()
    for _ in range(count):
        c = operation()  # noqa: F841 - the loop that users write
    return perf_counter() - start


def timed(operation: str, size: int, count: int) -> float:
    """The seconds that count operations on tensors of a size take."""
    if operation == "conv2d":
        images, kernels = torch.randn(size, 3, 32, 32), torch.randn(16, 3, 3, 3)
        return repeated(lambda: torch.conv2d(images, kernels, padding=1), count)
    a, b = torch.randn(size, size), torch.randn(size, size)
    operations: dict[str, Callable[[], torch.Tensor]] = {
        "add": lambda: torch.add(a, b),
        "matmul": lambda: torch.matmul(a, b),
        "exp": lambda: torch.exp(a),
        "tanh": lambda: torch.tanh(a),
        "sum": lambda: torch.sum(a),
        "softmax": lambda: torch.softmax(a, 1),
    }
    return repeated(operations[operation], count)


def main() -> None:
    """Answer requests until there are no more."""
    with torch.no_grad():
        for line in sys.stdin:
            operation, size, count = line.split()
            print(timed(operation, int(size), int(count)), flush=True)


main()
