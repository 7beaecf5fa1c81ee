"""Each differentiable operator has PyTorch's gradients, first and second, and those of finite differences, on both backends."""

from __future__ import annotations

import pytest

from gradients.cases import names
from gradients.checking import gradient_problems, on_backend


@pytest.mark.parametrize("operator", names())
@pytest.mark.parametrize("backend", ["pure", "torch"])
def test_gradients(backend: str, operator: str) -> None:
    with on_backend(backend):
        wrong = gradient_problems(operator)
    assert not wrong, f"{len(wrong)} cases\n" + "\n".join(wrong[:12])
