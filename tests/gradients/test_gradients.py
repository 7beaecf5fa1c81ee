"""Each differentiable operator has PyTorch's gradients, first and second, and those of finite differences, on both backends."""

from __future__ import annotations

import pytest

from faults.record import Trials
from gradients.cases import gradient_cases, names
from gradients.checking import gradient_problems, on_backend


@pytest.mark.parametrize("operator", names())
@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_gradients(trials: Trials, backend: str, operator: str) -> None:
    trials.add(sum(map(len, gradient_cases(operator))))
    with on_backend(backend):
        wrong = gradient_problems(operator)
    assert not wrong, f"{len(wrong)} cases\n" + "\n".join(wrong[:12])
