"""What examples/digits.spl does, in Python on PyTorch: softmax regression by gradient descent with momentum.

The argument is the number of steps, 40 where there is none.
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

RATE = 1.0
MOMENTUM = 0.9
DATA = Path(__file__).resolve().parent.parent.parent / "examples" / "data" / "digits.csv"


def tensors(lines: list[str]) -> tuple[torch.Tensor, torch.Tensor]:
    """Images and labels from lines with 64 pixels and a label."""
    pixels: list[float] = []
    labels: list[int] = []
    for line in lines:
        numbers = [int(field) for field in line.split(",")]
        pixels.extend(pixel / 16.0 for pixel in numbers[:64])
        labels.append(numbers[64])
    return torch.tensor(pixels).reshape(len(lines), 64), torch.tensor(labels)


def main() -> None:
    """Train and print the losses and the accuracy."""
    torch.set_num_threads(1)
    steps = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    lines = DATA.read_text("utf-8").splitlines()
    images, labels = tensors([line for i, line in enumerate(lines) if i % 5 != 4])
    test_images, test_labels = tensors([line for i, line in enumerate(lines) if i % 5 == 4])
    count = len(images)

    torch.manual_seed(1)
    weights = torch.randn(64, 10) * 0.01
    bias = torch.zeros(10)
    weights_velocity = torch.zeros(64, 10)
    bias_velocity = torch.zeros(10)
    wanted = torch.nn.functional.one_hot(labels, 10).to(torch.float32)
    images_transposed = images.t()

    for step in range(steps + 1):
        log_probabilities = (images @ weights + bias).log_softmax(1)
        if step % 5 == 0:
            loss = (log_probabilities * wanted).sum().neg() / count
            print(f"step {step:>3}  loss {loss.item():.4f}")
        difference = (log_probabilities.exp() - wanted) / count
        weights_velocity = weights_velocity * MOMENTUM + images_transposed @ difference
        bias_velocity = bias_velocity * MOMENTUM + difference.sum(0)
        weights = weights - weights_velocity * RATE
        bias = bias - bias_velocity * RATE

    guesses = (test_images @ weights + bias).argmax(1)
    accuracy = (guesses == test_labels).to(torch.float32).mean().item()
    print(f"accuracy on the test images: {accuracy:.4f}")


with torch.no_grad():
    main()
