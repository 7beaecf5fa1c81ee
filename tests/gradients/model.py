"""What a backend answers: the gradients of a case's leaves, and the gradients of those.

The results of a case are weighted by fixed numbers and summed, and the sum's gradients are taken with respect to the tensors that the
arguments are made from, before their layout. Their own sum, weighted, gives the second gradients.
"""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Gradients:
    """Lists of elements, a leaf each; None where a leaf has no gradient. `second` is None where there are no second ones."""

    value: float
    first: list[list[float] | None]
    second: list[list[float] | None] | None


def weight(i: int, k: int) -> float:
    """The weight of element `i` of result (or gradient) `k`."""
    return math.cos(1.7 * i + 0.6 * k + 0.3) + 0.2


def direction(i: int, k: int) -> float:
    """How element `i` of leaf `k` moves for a finite difference."""
    return math.sin(2.3 * i + 1.1 * k + 0.5)
