"""Random numbers have the moments of their distributions, and come again for the same seed, on both backends."""

from __future__ import annotations

from typing import Any

import pytest

from operators.model import F64, Case, Tensor

NUMBER = 4000
BACKENDS = ("pure", "torch")


def constant(value: float) -> Tensor:
    return Tensor((value,) * NUMBER, (NUMBER,), F64)


MOMENTS: list[tuple[str, tuple[Any, ...], float, float]] = [
    ("tensor_uniform_", (constant(0.0), -1.0, 3.0, None), 1.0, 16 / 12),
    ("tensor_normal_", (constant(0.0), 2.0, 0.5, None), 2.0, 0.25),
    ("tensor_exponential_", (constant(0.0), 2.0, None), 0.5, 0.25),
    ("tensor_bernoulli_", (constant(0.0), 0.3, None), 0.3, 0.21),
    ("tensor_bernoulli", (constant(0.8), None), 0.8, 0.16),
    ("tensor_poisson", (constant(4.0), None), 4.0, 4.0),
    ("tensor_poisson", (constant(25.0), None), 25.0, 25.0),
    ("dropout", (constant(1.0), 0.25, True), 1.0, 1 / 3),
    ("rand_from", ([NUMBER], None, F64, None), 0.5, 1 / 12),
    ("randn_from", ([NUMBER], None, F64, None), 0.0, 1.0),
]


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(("operator", "arguments", "mean", "variance"), MOMENTS)
def test_moments(
    backends, backend: str, operator: str, arguments: tuple[Any, ...], mean: float, variance: float
) -> None:
    """The mean and the variance lie within five standard errors or so of what they are to be."""
    drawn = backends[backend].ask(Case(operator, arguments, seed=3)).elements
    found = sum(drawn) / NUMBER
    spread = sum((x - found) ** 2 for x in drawn) / NUMBER
    assert abs(found - mean) < 5 * (variance / NUMBER) ** 0.5
    assert abs(spread / variance - 1) < 0.15


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize(("operator", "arguments"), [(name, arguments) for name, arguments, _, _ in MOMENTS])
def test_seeds(backends, backend: str, operator: str, arguments: tuple[Any, ...]) -> None:
    """One seed gives the same numbers every time, another one others."""
    worker = backends[backend]
    first = worker.ask(Case(operator, arguments, seed=11)).elements
    worker.known.clear()
    assert worker.ask(Case(operator, arguments, seed=11)).elements == first
    assert worker.ask(Case(operator, arguments, seed=12)).elements != first


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("replacement", [True, False])
def test_multinomial(backends, backend: str, *, replacement: bool) -> None:
    """Places are drawn as often as their weights say, and without replacement no place twice."""
    weights = Tensor((1.0, 2.0, 3.0, 4.0) * 1000, (1000, 4), F64)
    drawn = backends[backend].ask(Case("tensor_multinomial", (weights, 3, replacement, None), seed=5)).elements
    firsts = drawn[::3]
    for place in range(4):
        assert abs(firsts.count(place) / 1000 - (place + 1) / 10) < 0.08
    if not replacement:
        assert all(len({*drawn[i : i + 3]}) == 3 for i in range(0, 3000, 3))
