"""Times the training of examples/digits_mlp.spl in Python on PyTorch.

Reads lines `train EPOCHS COUNT` and answers each with the seconds that COUNT trainings of so many epochs took, each of a new network.
"""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter

import torch
from torch import nn

DATA = Path(__file__).resolve().parent.parent.parent / "examples" / "data" / "digits.csv"


class Net(nn.Module):
    """Two layers with a rectifier between them."""

    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(64, 128)
        self.out = nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The scores of the ten digits."""
        scores: torch.Tensor = self.out(self.hidden(x).relu())
        return scores


def train(model: Net, images: torch.Tensor, digits: torch.Tensor, epochs: int) -> list[float]:
    """The mean loss of every epoch. Batches are indexed out of the whole, which is faster than PyTorch's DataLoader."""
    loss_of = nn.CrossEntropyLoss(label_smoothing=0.1)
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, epochs)
    losses = []
    for _ in range(epochs):
        total = 0.0
        for places in torch.randperm(len(images)).split(64):
            optimizer.zero_grad()
            loss = loss_of(model(images[places]), digits[places])
            loss.backward()
            optimizer.step()
            total += loss.item() * len(places)
        schedule.step()
        losses.append(total / len(images))
    return losses


def main() -> None:
    """Answer requests until there are no more."""
    torch.set_num_threads(1)
    lines = DATA.read_text("utf-8").splitlines()
    rows = torch.tensor([[float(field) for field in line.split(",")] for i, line in enumerate(lines) if i % 5 != 4])
    images, digits = rows[:, :64] / 16.0, rows[:, 64].long()
    for line in sys.stdin:
        _, epochs, count = line.split()
        start = perf_counter()
        for _ in range(int(count)):
            train(Net(), images, digits, int(epochs))
        print(perf_counter() - start, flush=True)


main()
