"""Optimizers, schedules and what else belongs to a training step: the same numbers as PyTorch's own, on both backends.

A program of Simple is written from the tables here and run once a backend; it prints JSON, a line a case.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from library.programs import run_program

torch = pytest.importorskip("torch")

STEPS = 10
BACKENDS = ("torch", "pure")
TOLERANCE = 1e-12
LOOSER = {"LBFGS": 1e-8}
"""Dozens of products of whole gradients stand between its weights, and make the difference of a last digit large."""


@dataclass(frozen=True)
class Case:
    """An optimizer with options, and those of a second group if there is one."""

    optimizer: str
    options: dict[str, Any] = field(default_factory=dict)
    second: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.optimizer}({_written(self.options)})" + (
            f" and ({_written(self.second)})" if self.second else ""
        )

    def in_simple(self) -> str:
        """The optimizer of the parameters `p`, as Simple writes it."""
        parts = (f"{name}: {_literal(value)}" for name, value in self.options.items())
        if not self.second:
            return f"{self.optimizer}({', '.join(['p', *parts])})"
        own = ", ".join(f"{name}: {_literal(value)}" for name, value in self.second.items())
        groups = f"[ParameterGroup(p[:2]), ParameterGroup(p[2:], {own})]"
        return f"{self.optimizer}({', '.join([groups, *parts])})"

    def in_pytorch(self, p: list[Any]) -> Any:
        """PyTorch's."""
        make = getattr(torch.optim, self.optimizer)
        return make([{"params": p[:2]}, {"params": p[2:], **self.second}] if self.second else p, **self.options)


def _written(options: dict[str, Any]) -> str:
    return ", ".join(f"{name}={value}" for name, value in options.items())


def _literal(value: Any) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else str(value)


CASES = [
    Case("SGD", {"lr": 0.1}),
    Case("SGD", {"lr": 0.1, "weight_decay": 0.05}),
    Case("SGD", {"lr": 0.1, "momentum": 0.9}),
    Case("SGD", {"lr": 0.1, "momentum": 0.9, "dampening": 0.3, "weight_decay": 0.05}),
    Case("SGD", {"lr": 0.1, "momentum": 0.9, "nesterov": True}),
    Case("SGD", {"lr": 0.01, "momentum": 0.9, "maximize": True}),
    Case("SGD", {"lr": 0.1}, {"lr": 0.02, "momentum": 0.5}),
    Case("Adam", {"lr": 0.05}),
    Case("Adam", {"lr": 0.05, "betas": (0.8, 0.95), "eps": 1e-3}),
    Case("Adam", {"lr": 0.05, "weight_decay": 0.1, "amsgrad": True}),
    Case("Adam", {"lr": 0.05, "maximize": True}),
    Case("Adam", {"lr": 0.05}, {"lr": 0.01, "betas": (0.5, 0.9), "amsgrad": True}),
    Case("AdamW", {"lr": 0.05}),
    Case("AdamW", {"lr": 0.05, "weight_decay": 0.2, "amsgrad": True, "maximize": True}),
    Case("AdamW", {"lr": 0.05}, {"weight_decay": 0.0}),
    Case("RMSprop", {"lr": 0.02}),
    Case("RMSprop", {"lr": 0.02, "alpha": 0.9, "eps": 1e-4, "weight_decay": 0.1}),
    Case("RMSprop", {"lr": 0.02, "momentum": 0.8, "centered": True, "maximize": True}),
    Case("RMSprop", {"lr": 0.02, "centered": True}, {"momentum": 0.5, "weight_decay": 0.1}),
    Case("Adagrad", {"lr": 0.1}),
    Case("Adagrad", {"lr": 0.1, "lr_decay": 0.1, "weight_decay": 0.1, "initial_accumulator_value": 0.3}),
    Case("Adagrad", {"lr": 0.1, "maximize": True}, {"lr_decay": 0.5, "eps": 1e-3}),
    Case("LBFGS", {"lr": 0.1, "max_iter": 3}),
    Case("LBFGS", {"lr": 0.1, "max_iter": 6, "max_eval": 4, "history_size": 2}),
    Case("LBFGS", {"lr": 0.5, "max_iter": 3, "line_search_fn": "strong_wolfe"}),
    Case("LBFGS", {"max_iter": 8, "max_eval": 9, "history_size": 4, "line_search_fn": "strong_wolfe"}),
]
"""Loss and gradients are those of a small network one of whose parameters has no gradient in every third step."""

PROGRAM = """
use lib.torch.*
use lib.torch.optim.*

fn waves(sizes: [i64], pace: f64) -> Tensor:
    val count = sizes.reduce(1, \\a, b: a * b)
    (torch_arange(count, dtype: "f64") * pace).sin().reshape(sizes)

fn start() -> [Tensor]:
    [waves([6, 4], 1.3), waves([6], 0.7), waves([2, 6], 2.1), waves([2], 1.9)].map(\\t: t.requires_grad_())

fn loss_of(p: [Tensor], step: i64) -> Tensor:
    val hidden = (waves([5, 4], 0.9 + 0.1 * step) @ p[0].T + p[1]).tanh()
    val out = hidden @ p[2].T
    val shown = if step % 3 == 2: out else: out + p[3]
    ((shown - waves([5, 2], 3.1)) ** 2).mean()

fn train(optimizer: Optimizer, p: [Tensor], from: i64, to: i64):
    for step in from..to:
        val computed = \\:
            optimizer.zero_grad()
            val loss = loss_of(p, step)
            loss.backward()
            loss
        if step % 2 == 0 or optimizer is LBFGS: assert optimizer.step(computed) != nil
        else:
            computed()
            optimizer.step()

fn numbers(p: [Tensor]) -> [any]: p.map(\\t: t.detach().flatten().to_list()).flatten()

fn copied(value: any) -> any:
    if value is Tensor: value.clone()
    elif value is {text: any}: {k: copied(v) for k, v in value.items()}
    elif value is [any]: value.map(\\v: copied(v))
    else: value

fn run(make: fn([Tensor]) -> Optimizer):
    val p = start()
    val optimizer = make(p)
    train(optimizer, p, 0, 4)
    val saved = copied(optimizer.state())
    val weights = p.map(\\t: t.detach().clone())
    train(optimizer, p, 4, STEPS)
    val again = weights.map(\\t: t.requires_grad_())
    val resumed = make(again)
    resumed.load_state(saved)
    train(resumed, again, 4, STEPS)
    print numbers(p)
    print numbers(p) == numbers(again) and \"{optimizer.state()}\" == \"{resumed.state()}\"

fn main():
""".replace("STEPS", str(STEPS))


def waves(sizes: list[int], pace: float) -> Any:
    """A tensor that both sides make alike."""
    count = torch.Size(sizes).numel()
    return (torch.arange(count, dtype=torch.float64) * pace).sin().reshape(sizes)


def start() -> list[Any]:
    """The weights that training begins with."""
    parts = [waves([6, 4], 1.3), waves([6], 0.7), waves([2, 6], 2.1), waves([2], 1.9)]
    return [t.requires_grad_() for t in parts]


def loss_of(p: list[Any], step: int) -> Any:
    """The loss of a step."""
    hidden = (waves([5, 4], 0.9 + 0.1 * step) @ p[0].T + p[1]).tanh()
    out = hidden @ p[2].T
    shown = out if step % 3 == 2 else out + p[3]
    return ((shown - waves([5, 2], 3.1)) ** 2).mean()


def numbers(p: list[Any]) -> list[float]:
    """All weights in a row."""
    return [x for t in p for x in t.detach().flatten().tolist()]


def trained(case: Case) -> list[float]:
    """The weights after PyTorch's steps."""
    p = start()
    optimizer = case.in_pytorch(p)

    def computed(step: int) -> Any:
        optimizer.zero_grad()
        loss = loss_of(p, step)
        loss.backward()
        return loss

    for step in range(STEPS):
        optimizer.step(lambda step=step: computed(step))
    return numbers(p)


@pytest.fixture(scope="module", params=BACKENDS)
def stepped(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    """What the program printed for each case: the weights, and whether going on from a state is the same."""
    source = PROGRAM + "".join(f"    run(\\p: {case.in_simple()})\n" for case in CASES)
    lines = printed(source, tmp_path_factory.mktemp("optim"), request.param)
    return {str(case): lines[2 * i : 2 * i + 2] for i, case in enumerate(CASES)}


def printed(source: str, folder: Path, backend: str) -> list[Any]:
    """The lines that a program prints, as JSON."""
    result = run_program(source, folder, backend)
    assert result.returncode == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize("case", CASES, ids=str)
def test_weights_are_pytorchs(case: Case, stepped: dict[str, list[Any]]) -> None:
    allowed = LOOSER.get(case.optimizer, TOLERANCE)
    assert stepped[str(case)][0] == pytest.approx(trained(case), rel=0, abs=allowed)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_state_goes_on_exactly(case: Case, stepped: dict[str, list[Any]]) -> None:
    assert stepped[str(case)][1] is True
