"""Optimizers, schedules and what else belongs to a training step: the same numbers as PyTorch's own, on both backends.

A program of Simple is written from the tables here and run once a backend; it prints JSON, a line a case.
"""

from __future__ import annotations

import fnmatch
import json
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
import torch

from library.programs import ROOT, run_program

schedules = torch.optim.lr_scheduler
clip_grad_norm_, clip_grad_value_ = torch.nn.utils.clip_grad_norm_, torch.nn.utils.clip_grad_value_

STEPS = 10
MIDDLE = 4
EPOCHS = 24
PROGRAM = (ROOT / "tests" / "library" / "optim.spl").read_text("utf-8")
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

EXCHANGED = [
    Case("SGD", {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.05}),
    Case("Adam", {"lr": 0.05, "amsgrad": True}, {"betas": (0.5, 0.9)}),
    Case("AdamW", {"lr": 0.05}),
    Case("RMSprop", {"lr": 0.02, "momentum": 0.8, "centered": True}),
    Case("Adagrad", {"lr": 0.1, "lr_decay": 0.1}),
    Case("LBFGS", {"lr": 0.1, "max_iter": 3, "history_size": 3}),
]
"""What goes on from a state of the other side."""

SCHEDULES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "StepLR": ("StepLR(o, 5, gamma: 0.3)", lambda o: schedules.StepLR(o, 5, gamma=0.3)),
    "MultiStepLR": (
        "MultiStepLR(o, [3, 7, 7, 20], gamma: 0.3)",
        lambda o: schedules.MultiStepLR(o, [3, 7, 7, 20], gamma=0.3),
    ),
    "ExponentialLR": ("ExponentialLR(o, 0.87)", lambda o: schedules.ExponentialLR(o, 0.87)),
    "CosineAnnealingLR": (
        "CosineAnnealingLR(o, 9, eta_min: 0.01)",
        lambda o: schedules.CosineAnnealingLR(o, 9, eta_min=0.01),
    ),
    "LinearLR": (
        "LinearLR(o, start_factor: 0.1, end_factor: 0.7, total_iters: 11)",
        lambda o: schedules.LinearLR(o, 0.1, 0.7, 11),
    ),
    "LambdaLR": (
        "LambdaLR(o, \\epoch: 1.0 / (epoch + 2))",
        lambda o: schedules.LambdaLR(o, lambda epoch: 1.0 / (epoch + 2)),
    ),
    "OneCycleLR": ("OneCycleLR(o, 2.0, EPOCHS)", lambda o: schedules.OneCycleLR(o, 2.0, EPOCHS)),
    "OneCycleLR in three phases": (
        (
            'OneCycleLR(o, [2.0, 0.1], epochs: 5, steps_per_epoch: 5, pct_start: 0.37, anneal_strategy: "linear", '
            "base_momentum: 0.5, max_momentum: [0.8, 0.9], div_factor: 7.0, final_div_factor: 30.0, three_phase: true)"
        ),
        lambda o: schedules.OneCycleLR(
            o,
            [2.0, 0.1],
            epochs=5,
            steps_per_epoch=5,
            pct_start=0.37,
            anneal_strategy="linear",
            base_momentum=0.5,
            max_momentum=[0.8, 0.9],
            div_factor=7.0,
            final_div_factor=30.0,
            three_phase=True,
        ),
    ),
    "SequentialLR": (
        "SequentialLR(o, [LinearLR(o, 0.1, total_iters: 5), CosineAnnealingLR(o, 8, eta_min: 0.02), StepLR(o, 2)], [5, 13])",
        lambda o: schedules.SequentialLR(
            o,
            [
                schedules.LinearLR(o, 0.1, total_iters=5),
                schedules.CosineAnnealingLR(o, 8, eta_min=0.02),
                schedules.StepLR(o, 2),
            ],
            [5, 13],
        ),
    ),
    "ReduceLROnPlateau": (
        "ReduceLROnPlateau(o, factor: 0.4, patience: 1, cooldown: 1, min_lr: [0.1, 0.001])",
        lambda o: schedules.ReduceLROnPlateau(o, factor=0.4, patience=1, cooldown=1, min_lr=[0.1, 0.001]),
    ),
    "ReduceLROnPlateau of what grows": (
        'ReduceLROnPlateau(o, mode: "max", patience: 2, threshold: 0.05, threshold_mode: "abs", eps: 1e-3)',
        lambda o: schedules.ReduceLROnPlateau(
            o, mode="max", patience=2, threshold=0.05, threshold_mode="abs", eps=1e-3
        ),
    ),
}
METRICS = [math.sin(epoch * 0.7) * 3 + 2 + epoch % 5 for epoch in range(EPOCHS)]
CLIPS: dict[str, tuple[str, Callable[[list[Any]], Any]]] = {
    "by norm": ("clip_grad_norm_(p, 0.1).item()", lambda p: clip_grad_norm_(p, 0.1).item()),
    "by norm, small enough": ("clip_grad_norm_(p, 1e3).item()", lambda p: clip_grad_norm_(p, 1e3).item()),
    "by the largest": (
        "clip_grad_norm_(p, 0.1, norm_type: 1.0 / 0.0).item()",
        lambda p: clip_grad_norm_(p, 0.1, norm_type=math.inf).item(),
    ),
    "by the sum": ("clip_grad_norm_(p[0], 0.1, 1.0).item()", lambda p: clip_grad_norm_(p[0], 0.1, 1.0).item()),
    "by value": ("clip_grad_value_(p, 0.05)", lambda p: clip_grad_value_(p, 0.05)),
}
REFUSALS = {
    "StepLR(SGD(start()), 0)": "StepLR was given the step_size 0; it must be 1 or more",
    "CosineAnnealingLR(SGD(start()), 0)": "CosineAnnealingLR was given the T_max 0; it must be 1 or more",
    "SGD([], lr: 0.1)": "SGD was given no parameters; *",
    "Adam(start(), lr: -0.1)": "Adam was given the lr -0.1; it must be 0 or more",
    "Adam(start(), lr: 0.0 / 0.0)": "Adam was given the lr nan; it must be 0 or more",
    "Adam(start(), betas: (0.9, 1.0))": "Adam was given the betas (0.9, 1.0); both must be at least 0 and less than 1",
    "SGD(start(), nesterov: true)": "SGD was given nesterov with the momentum 0.0 *",
    "SGD([ParameterGroup(start(), alpha: 0.5)])": "SGD has no option alpha; it has lr, momentum, *",
    "SGD([ParameterGroup([])])": "SGD was given a group without parameters",
    "SGD([start()[0] * 2])": "SGD was given the result of an operation, MulBackward0; *",
    "twice()": "SGD was given one parameter of sizes [2] twice; *",
    "other_form()": 'the state that RMSprop was given isn\'t one of its own: it has no "state"',
    "LBFGS(start()).step()": "LBFGS needs a function *",
    'LBFGS(start(), line_search_fn: "armijo")': 'LBFGS has no line search "armijo"; *',
    "other_state()": "the state that RMSprop was given is that of another optimizer: it has no square_avg for parameter 0",
    "other_sizes()": "the exp_avg of parameter 0 has the sizes [6, 4] in the state that Adam was given, and the parameter has [3]",
    "other_count()": "group 0 has 4 parameters in the state that Adam was given, and 1 in the optimizer",
    "MultiStepLR(halves(), [0])": "MultiStepLR was given the milestone 0; *",
    "SequentialLR(halves(), [], [])": "SequentialLR was given no schedules",
    "OneCycleLR(halves(), 1.0)": "OneCycleLR needs the number of steps: *",
    "OneCycleLR(Adagrad(start()), 1.0, 10)": "OneCycleLR was given an optimizer without momentum *",
    "OneCycleLR(halves(), [1.0], 10)": "there are 1 numbers for max_lr, and the optimizer has 2 groups",
    'ReduceLROnPlateau(halves(), mode: "low")': 'ReduceLROnPlateau was given the mode "low"; *',
    "GradScaler().update()": "no gradients were looked at since the last `update()`; *",
    "EMA(Linear(2, 2), decay: 1.5)": "EMA was given the decay 1.5; it must be at least 0 and at most 1",
    "EMA(Linear(2, 2)).restore()": "the model has its own weights; *",
}


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


def train(optimizer: Any, p: list[Any], first: int, last: int) -> None:
    """PyTorch's steps."""

    def computed(step: int) -> Any:
        optimizer.zero_grad()
        loss = loss_of(p, step)
        loss.backward()
        return loss

    for step in range(first, last):
        optimizer.step(lambda step=step: computed(step))


def trained(case: Case) -> list[float]:
    """The weights after PyTorch's steps."""
    p = start()
    train(case.in_pytorch(p), p, 0, STEPS)
    return numbers(p)


def _in_simple(value: Any) -> str:
    """A weight or a state as Simple writes it."""
    if isinstance(value, torch.Tensor):
        return f'torch_tensor({value.tolist()}, "{str(value.dtype).removeprefix("torch.")}")'
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_in_simple(key)}: {_in_simple(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_in_simple, value)) + "]"
    return "nil" if value is None else _literal(value)


def _continued(case: Case) -> str:
    """The call that goes on from PyTorch's state in the middle."""
    p = start()
    optimizer = case.in_pytorch(p)
    train(optimizer, p, 0, MIDDLE)
    weights, state = _in_simple([t.detach() for t in p]), _in_simple(optimizer.state_dict())
    return f"continued(\\p: {case.in_simple()}, {weights}, {state})"


@pytest.fixture(scope="module", params=BACKENDS)
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the program printed for each case, by its name."""
    calls = {str(case): f"trained(\\p: {case.in_simple()})" for case in CASES}
    calls |= {f"saved {case}": f"saved(\\p: {case.in_simple()})" for case in EXCHANGED}
    calls |= {f"continued {case}": _continued(case) for case in EXCHANGED}
    metrics = f"\\schedule, epoch: schedule.step({METRICS}[epoch])"
    for name, (made, _) in SCHEDULES.items():
        following = metrics if "Plateau" in name else "\\schedule, _: schedule.step()"
        calls[name] = f"scheduled(\\o: {made.replace('EPOCHS', str(EPOCHS))}, {following})"
    calls |= {name: f"clipped(\\p: {clip})" for name, (clip, _) in CLIPS.items()}
    calls |= {"scaled": "scaled()", "averaged": "averaged()"}
    calls |= {refused: f"refused(\\: {refused})" for refused in REFUSALS}
    source = f"{PROGRAM}\nfn main():\n" + "".join(f"    {call}\n" for call in calls.values())
    result = run_program(source, tmp_path_factory.mktemp("optim"), request.param)
    assert result.returncode == 0, result.stderr
    return dict(zip(calls, map(_read, result.stdout.splitlines()), strict=True))


def _read(line: str) -> Any:
    return json.loads(line.replace("()", "null").replace("nil", "null")) if line.startswith("[") else line


@pytest.mark.parametrize("case", CASES, ids=str)
def test_weights_are_pytorchs(case: Case, printed: dict[str, Any]) -> None:
    allowed = LOOSER.get(case.optimizer, TOLERANCE)
    assert printed[str(case)][0] == pytest.approx(trained(case), rel=0, abs=allowed)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_state_goes_on_exactly(case: Case, printed: dict[str, Any]) -> None:
    assert printed[str(case)][1] is True


@pytest.mark.parametrize("case", EXCHANGED, ids=str)
def test_a_state_of_pytorchs_goes_on(case: Case, printed: dict[str, Any]) -> None:
    allowed = LOOSER.get(case.optimizer, TOLERANCE)
    assert printed[f"continued {case}"] == pytest.approx(trained(case), rel=0, abs=allowed)


@pytest.mark.parametrize("case", EXCHANGED, ids=str)
def test_a_state_goes_on_in_pytorch(case: Case, printed: dict[str, Any]) -> None:
    weights, state = printed[f"saved {case}"]
    p = [torch.tensor(weight, dtype=torch.float64, requires_grad=True) for weight in weights]
    optimizer = case.in_pytorch(p)
    states = {int(place): _tensors(kept) for place, kept in state["state"].items()}
    optimizer.load_state_dict({"state": states, "param_groups": state["param_groups"]})
    train(optimizer, p, MIDDLE, STEPS)
    assert numbers(p) == pytest.approx(trained(case), rel=0, abs=LOOSER.get(case.optimizer, TOLERANCE))


def _tensors(kept: dict[str, Any]) -> dict[str, Any]:
    """What is kept for a parameter, as PyTorch has it."""

    def tensor(name: str, value: Any) -> Any:
        if isinstance(value, int):
            return value
        if name in {"old_dirs", "old_stps", "ro"}:
            return [tensor("", item) for item in value]
        return torch.tensor(value, dtype=torch.float32 if name == "step" else torch.float64)

    return {name: tensor(name, value) for name, value in kept.items()}


def scheduled(make: Callable[[Any], Any]) -> list[list[list[float]]]:
    """Every group's lr and momentum in every epoch, by PyTorch."""
    a, b = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b], "lr": 0.03}], lr=0.5, momentum=0.9)
    schedule = make(optimizer)

    def row() -> list[list[float]]:
        return [[group["lr"], group["momentum"]] for group in optimizer.param_groups]

    rows = [row()]
    for epoch in range(EPOCHS):
        optimizer.step()
        schedule.step(*([METRICS[epoch]] if isinstance(schedule, schedules.ReduceLROnPlateau) else []))
        rows.append(row())
    return rows


@pytest.mark.parametrize("name", SCHEDULES)
def test_lrs_are_pytorchs_to_the_last_digit(name: str, printed: dict[str, Any]) -> None:
    rows, resumed_alike = printed[name]
    assert rows == scheduled(SCHEDULES[name][1])
    assert resumed_alike is True


@pytest.mark.parametrize("name", CLIPS)
def test_gradients_are_clipped_as_pytorchs(name: str, printed: dict[str, Any]) -> None:
    p = start()
    loss_of(p, 2).backward()
    given, gradients = printed[name]
    expected = CLIPS[name][1](p)
    assert given == (expected if expected is None else pytest.approx(expected, rel=1e-13))
    assert gradients == pytest.approx(numbers([t.grad for t in p if t.grad is not None]), rel=0, abs=TOLERANCE)


def test_the_scaler_is_pytorchs(printed: dict[str, Any]) -> None:
    p = start()
    optimizer = torch.optim.SGD(p, lr=0.1, momentum=0.9)
    scaler = torch.amp.GradScaler("cpu", init_scale=1000.0, growth_interval=3, growth_factor=3.0, backoff_factor=0.3)
    rows = []
    for step in range(STEPS):
        optimizer.zero_grad()
        scaler.scale(loss_of(p, step)).backward()
        if step == 4:
            p[1].grad.fill_(math.inf)
        if step == 7:
            p[2].grad.fill_(math.nan)
        if step % 2 == 1:
            scaler.unscale_(optimizer)
            clip_grad_norm_(p, 0.5)
        scaler.step(optimizer)
        scaler.update()
        rows.append([scaler.get_scale(), scaler.state_dict()["_growth_tracker"]])
    weights, scales, state_is_kept = printed["scaled"]
    assert scales == rows
    assert weights == pytest.approx(numbers(p), rel=0, abs=TOLERANCE)
    assert state_is_kept is True


def test_averages_are_pytorchs(printed: dict[str, Any]) -> None:
    model = torch.nn.Sequential(torch.nn.Linear(4, 6), torch.nn.Linear(6, 2)).double()
    p = list(model.parameters())
    for own, value in zip(p, start(), strict=True):
        own.data.copy_(value.detach())
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.9), use_buffers=True
    )
    optimizer = torch.optim.SGD(p, lr=0.1)
    for step in range(STEPS):
        optimizer.zero_grad()
        loss_of(p, step).backward()
        optimizer.step()
        average.update_parameters(model)
    own, averages, restored, same_in_a_block, state_is_kept = printed["averaged"]
    assert own == pytest.approx(numbers(p), rel=0, abs=TOLERANCE)
    assert averages == pytest.approx(numbers(list(average.module.parameters())), rel=0, abs=TOLERANCE)
    assert (restored, same_in_a_block, state_is_kept) == (True, True, True)


@pytest.mark.parametrize("refused", REFUSALS)
def test_what_is_wrong_is_said(refused: str, printed: dict[str, Any]) -> None:
    pattern = REFUSALS[refused].replace("[", "[[]")
    assert fnmatch.fnmatch(printed[refused], pattern), printed[refused]
