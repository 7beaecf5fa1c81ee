"""Times training steps of PyTorch from Python.

Reads lines `step SIZE COUNT` and answers each with the seconds that COUNT steps took on batches of SIZE: gradients forgotten,
forward, cross entropy, backward, a step of Adam, for a network of 64, 128 and 10. The argument is the form of Adam: `default`
or `fused`.
"""

from __future__ import annotations

import sys
from time import perf_counter

import torch
from torch import nn


class Net(nn.Module):
    """Two layers with a rectifier between them."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(64, 128)
        self.out = nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The scores of the ten classes."""
        scores: torch.Tensor = self.out(self.hidden(x).relu())
        return scores


def steps(
    model: Net, optimizer: torch.optim.Optimizer, images: torch.Tensor, labels: torch.Tensor, count: int
) -> float:
    """So many steps on one batch."""
    start = perf_counter()
    for _ in range(count):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
    return perf_counter() - start


def main() -> None:
    """Answer requests until there are no more."""
    torch.set_num_threads(1)
    model = Net()
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-3, fused=True if sys.argv[1] == "fused" else None)
    for line in sys.stdin:
        _, size, count = line.split()
        labels = torch.randint(0, 10, (int(size),))
        print(steps(model, optimizer, torch.randn(int(size), 64), labels, int(count)), flush=True)


main()
