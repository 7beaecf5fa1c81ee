"""Layers, losses and initializers: the same numbers as PyTorch's own, on both backends.

A program of Simple is written from the tables of `layer_cases` and run once a backend. It prints four lines of JSON a case: how the
parameters begin after a seed, what the layer prints as, what steps of gradient descent make of parameters, buffers and input, and
what it gives in evaluation.
"""

from __future__ import annotations

import json
import re
import warnings
from typing import Any

import pytest
import torch

from library.layer_cases import CASES, Case, Made
from library.programs import ROOT, run_program

FOLDER = ROOT / "src" / "simple" / "lib" / "torch" / "nn"
FILES = (
    *(
        "activations",
        "batch_norm",
        "convolutions",
        "dropout",
        "embedding",
        "linear",
        "losses",
        "normalization",
        "pooling",
    ),
    *("resampling", "shapes"),
)
"""The modules whose layers are tried here; those for sequences have tests of their own."""
STEPS = 10
RATE = 0.01
SEED = 7
BACKENDS = ("torch", "pure")
TOLERANCE = 1e-12
NORMAL = 1e-6
"""How far normal numbers of f32 may be from PyTorch's, which rounds logarithms and cosines otherwise where it takes several at once."""

PROGRAM = """
use lib.torch.*
use lib.torch.nn.*
use lib.torch.nn.init.*

fn count(sizes: [i64]) -> i64: sizes.reduce(1, \\a, b: a * b)
fn waves(sizes: [i64], pace: f64) -> Tensor:
    ((torch_arange(count(sizes), dtype: "f64") + 1) * pace).sin().reshape(sizes)
fn whole(sizes: [i64], below: i64) -> Tensor: (torch_arange(count(sizes)) * 7 % below).reshape(sizes)
fn signs(sizes: [i64]) -> Tensor: waves(sizes, 1.9).sign()
fn shares(sizes: [i64]) -> Tensor: waves(sizes, 2.7) * 0.2 + 0.5

fn written(tensors: {text: Tensor}) -> {text: any}: {k: t.detach().flatten().to_list() for k, t in tensors.items()}

fn fill(m: any):
    var pace = 1.1
    val state = m.state()
    for name in state.keys().sorted():
        val t = state[name]
        pace += 0.1
        if t.dtype == "f64": t.copy_(if name.ends_with("running_var"): waves(t.shape, pace) ** 2 + 0.5 else: waves(t.shape, pace))

fn run(make: fn() -> any, inputs: [Tensor], forward: fn(any, [Tensor]) -> Tensor):
    torch_manual_seed(SEED)
    val m = make()
    print written(m.state())
    print ["{m}"]
    m.to("f64")
    fill(m)
    val learned = m.parameters()
    if inputs[0].dtype == "f64":
        inputs[0].requires_grad_()
        learned.push(inputs[0])
    torch_manual_seed(SEED)
    for _ in 0..STEPS:
        val out = forward(m, inputs)
        (out * waves(out.shape, 0.5)).sum().backward()
        with torch_no_grad():
            for p in learned:
                if val gradient = p.grad: p.copy_(p - gradient * RATE)
        for p in learned: p.zero_grad()
    val made = m.state()
    made["input"] = inputs[0]
    print written(made)
    m.eval()
    print forward(m, inputs).detach().flatten().to_list()

fn begin(fill: fn(Tensor) -> Tensor, sizes: [i64]):
    torch_manual_seed(SEED)
    print fill(torch_empty(sizes)).flatten().to_list()

fn refused(action: fn() -> any):
    match attempt(action):
        | Ok(_) -> print ["no error"]
        | Err(error) -> print ["{error.kind}: {error.message}"]

fn main():
"""
for name, value in {"STEPS": STEPS, "RATE": RATE, "SEED": SEED}.items():
    PROGRAM = PROGRAM.replace(name, str(value))

INITIALIZERS = [
    ("constant_(t, 0.3)", [3, 4]),
    ("eye_(t)", [3, 4]),
    ("dirac_(t)", [3, 4, 5]),
    ("dirac_(t, 2)", [4, 1, 3, 4]),
    ("uniform_(t, -0.2, 0.3)", [3, 4]),
    ("normal_(t, 0.1, 0.3)", [5, 7]),
    ("kaiming_uniform_(t, 0.2)", [5, 7]),
    ("kaiming_normal_(t)", [5, 7, 2]),
    ("xavier_uniform_(t, 0.7)", [5, 7]),
    ("xavier_normal_(t)", [5, 7, 2]),
    ("trunc_normal_(t)", [9, 11]),
    ("trunc_normal_(t, 0.5, 0.3, 0.0, 1.0)", [4, 5]),
    ("trunc_normal_(t, 0.0, 1.0, 1.5, 3.0)", [4, 5]),
    ("sparse_(t, 0.3)", [7, 5]),
    ("orthogonal_(t)", [4, 6]),
    ("orthogonal_(t, 1.7)", [6, 2, 2]),
]

ERRORS = {
    "Conv2d(3, 8, 3)(torch_zeros([1, 4, 5, 5]))": (
        "shape: Conv2d(3, 8, kernel_size=(3, 3), stride=(1, 1)) takes an input of the sizes "
        "(N, 3, H, W) or (3, H, W), not (1, 4, 5, 5)"
    ),
    "Conv2d(3, 8, [3, 3, 3])": "invalid-argument: kernel_size is a number or 2 numbers, not [3, 3, 3]",
    "Conv2d(3, 8, 3, groups: 2)": "invalid-argument: 3 and 8 channels can't be divided among 2 groups",
    'Conv1d(3, 8, 3, 2, "same")': 'invalid-argument: padding "same" is for a stride of 1, not (2,)',
    'Conv1d(3, 8, 3, padding: "full")': 'invalid-argument: padding is "same", "valid" or numbers, not "full"',
    'Conv1d(3, 8, 3, padding_mode: "wrap")': (
        'invalid-argument: padding_mode is "zeros", "reflect", "replicate" or "circular", not "wrap"'
    ),
    'ConvTranspose1d(3, 8, 3, padding_mode: "reflect")': (
        'invalid-argument: a transposed convolution has the padding_mode "zeros" only, not "reflect"'
    ),
    "BatchNorm1d(3)(torch_zeros([3]))": (
        "shape: BatchNorm1d(3, eps=1e-05, momentum=0.1, affine=true, bias=true, track_running_stats=true) "
        "takes an input of the sizes (N, 3) or (N, 3, L), not (3,)"
    ),
    "InstanceNorm1d(3)(torch_zeros([2, 4, 5]))": (
        "shape: InstanceNorm1d(3, eps=1e-05, momentum=0.1, affine=false, bias=false, track_running_stats=false) "
        "takes an input of the sizes (N, 3, L) or (3, L), not (2, 4, 5)"
    ),
    "BatchNorm2d(3)(torch_zeros([1, 3, 1, 1]))": (
        "shape: BatchNorm2d needs more than 1 value of each channel while it is trained, and an input of the sizes "
        "(1, 3, 1, 1) has 1; `drop_last: true` of a DataLoader leaves out a last batch that isn't full, and `eval()` has "
        "layers go by their running statistics"
    ),
    "InstanceNorm1d(3)(torch_zeros([3, 1]))": (
        "shape: InstanceNorm1d needs more than 1 value of each channel while it is trained, and an input of the sizes "
        "(3, 1) has 1; it is divided by how far a channel's values are apart"
    ),
    "LayerNorm([2, 3])(torch_zeros([3]))": (
        "shape: LayerNorm((2, 3), eps=1e-05, elementwise_affine=true, bias=true) takes an input of the sizes (..., 2, 3), not (3,)"
    ),
    "GroupNorm(2, 4)(torch_zeros([2, 3]))": (
        "shape: GroupNorm(2, 4, eps=1e-05, affine=true, bias=true) takes an input of the sizes (N, 4, ...), not (2, 3)"
    ),
    "GroupNorm(3, 4)": "invalid-argument: 4 channels can't be divided among 3 groups",
    "Dropout(1.5)": "invalid-argument: a dropout probability lies between 0 and 1; this is 1.5",
    "Dropout1d()(torch_zeros([2]))": (
        "shape: Dropout1d(p=0.5, inplace=false) takes an input of the sizes (N, C, L) or (C, L), not (2,)"
    ),
    "Embedding(3, 2, 3)": "invalid-argument: padding_idx is 3, but there are 3 rows",
    'EmbeddingBag(3, 2)(torch_zeros([2], "i64"))': (
        "shape: EmbeddingBag takes bags (N, n), or (n) with offsets, not [2] without offsets"
    ),
    'EmbeddingBag(3, 2, mode: "min")': 'invalid-argument: the mode is "sum", "mean" or "max", not "min"',
    "Upsample()": "invalid-argument: Upsample takes a size or a scale_factor, one of both",
    'Upsample(2, mode: "linear")(torch_zeros([1, 1, 2, 2]))': (
        "shape: Upsample(size=2, mode='linear') takes an input of the sizes (N, C, L), not (1, 1, 2, 2)"
    ),
    "AdaptiveAvgPool2d([1, 2, 3])(torch_zeros([1, 4, 4]))": (
        "invalid-argument: output_size is a number or 2 numbers, not [1, 2, 3]"
    ),
    'MSELoss("max")': 'invalid-argument: there is no reduction "max"; the reductions are "mean", "sum" and "none"',
    "BCEWithLogitsLoss()(torch_zeros([3, 1]), torch_zeros([3]))": (
        "shape: BCEWithLogitsLoss takes a target of its input's sizes [3, 1], not [3]; `unsqueeze` and `squeeze` add and "
        "remove dimensions of 1"
    ),
    "BCELoss()(torch_zeros([3]), torch_zeros([3, 1]))": (
        "shape: BCELoss takes a target of its input's sizes [3], not [3, 1]; `unsqueeze` and `squeeze` add and remove dimensions of 1"
    ),
    "eye_(torch_zeros([3]))": "shape: eye_ takes a matrix, not a tensor of 1 dimensions",
}
"""What is refused, and how."""


def waves(sizes: list[int], pace: float) -> Any:
    """A tensor that both sides make alike."""
    return ((torch.arange(torch.Size(sizes).numel(), dtype=torch.float64) + 1) * pace).sin().reshape(sizes)


def whole(sizes: list[int], below: int) -> Any:
    """Integers from 0 up to a bound."""
    return (torch.arange(torch.Size(sizes).numel()) * 7 % below).reshape(sizes)


def signs(sizes: list[int]) -> Any:
    """1 and -1."""
    return waves(sizes, 1.9).sign()


def shares(sizes: list[int]) -> Any:
    """Numbers between 0 and 1."""
    return waves(sizes, 2.7) * 0.2 + 0.5


def value_of(source: str) -> Any:
    """What an input's source, which is Python as well, means."""
    return eval(source, {"waves": waves, "whole": whole, "signs": signs, "shares": shares})


def made(case: Case) -> Any:
    """PyTorch's layer."""
    options = {k: value_of(v.source) if isinstance(v, Made) else v for k, v in case.options.items()}
    torch.manual_seed(SEED)
    return getattr(torch.nn, case.layer)(*case.arguments, **options)


def written(tensors: dict[str, Any]) -> dict[str, list[float]]:
    """Tensors as the program prints them."""
    return {name: t.detach().flatten().tolist() for name, t in tensors.items()}


def trained(case: Case) -> tuple[dict[str, list[float]], list[float]]:
    """State and input after PyTorch's steps, and the output in evaluation."""
    layer = made(case).double()
    for place, (name, t) in enumerate(sorted(layer.state_dict().items())):
        if t.dtype == torch.float64:
            new = waves(list(t.shape), 1.2 + 0.1 * place)
            t.copy_(new**2 + 0.5 if name.endswith("running_var") else new)
    inputs = [value_of(source) for source in case.inputs]
    learned = list(layer.parameters())
    if inputs[0].dtype == torch.float64:
        learned.append(inputs[0].requires_grad_())
    torch.manual_seed(SEED)
    for _ in range(STEPS):
        out = layer(*inputs)
        (out * waves(list(out.shape), 0.5)).sum().backward()
        for p in learned:
            with torch.no_grad():
                if p.grad is not None:
                    p.sub_(p.grad * RATE)
            p.grad = None
    return written({**layer.state_dict(), "input": inputs[0]}), layer.eval()(*inputs).detach().flatten().tolist()


def simple_repr(layer: Any) -> str:
    """What PyTorch prints of a layer, with Simple's words."""
    words = {"True": "true", "False": "false", "None": "nil"}
    return re.sub(r"\b(True|False|None)\b", lambda match: words[match[0]], repr(layer))


@pytest.fixture(scope="module", params=BACKENDS)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Any]]:
    """The lines that the program printed for each case and initializer, as values."""
    source = PROGRAM
    for case in CASES:
        source += f"    run(\\: {case.in_simple()}, [{', '.join(case.inputs)}], {case.called_in_simple()})\n"
    for call, sizes in INITIALIZERS:
        source += f"    begin(\\t: {call}, {sizes})\n"
    for wrong in ERRORS:
        source += f"    refused(\\: {wrong})\n"
    result = run_program(source, tmp_path_factory.mktemp("layers"), request.param)
    assert result.returncode == 0, result.stderr
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    by_case = {str(case): lines[4 * i : 4 * i + 4] for i, case in enumerate(CASES)}
    rest = lines[4 * len(CASES) :]
    return by_case | dict(zip([*(call for call, _ in INITIALIZERS), *ERRORS], ([line] for line in rest), strict=True))


def test_every_layer_has_a_case() -> None:
    exported = set(
        re.findall(
            r"^class (\w+)", "".join((FOLDER / f"{name}.spl").read_text("utf-8") for name in FILES), re.MULTILINE
        )
    )
    assert exported == {case.layer for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_parameters_begin_as_pytorchs(case: Case, found: dict[str, list[Any]]) -> None:
    begun = found[str(case)][0]
    expected = written(made(case).state_dict())
    assert list(begun) == list(expected)
    for name, values in expected.items():
        assert begun[name] == pytest.approx(values, rel=0, abs=NORMAL if "Embedding" in case.layer else 0)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_layers_print_as_pytorchs(case: Case, found: dict[str, list[Any]]) -> None:
    (printed,) = found[str(case)][1]
    layer = made(case)
    count = sum(p.numel() for p in layer.parameters())
    assert printed == simple_repr(layer) + (f"  # {count:,}" if count else "")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_steps_are_pytorchs(case: Case, found: dict[str, list[Any]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        state, output = trained(case)
    _, _, after, evaluated = found[str(case)]
    assert list(after) == list(state)
    for name, values in state.items():
        assert after[name] == pytest.approx(values, rel=TOLERANCE, abs=TOLERANCE), name
    assert evaluated == pytest.approx(output, rel=TOLERANCE, abs=TOLERANCE)


@pytest.mark.parametrize(("call", "sizes"), INITIALIZERS, ids=[call for call, _ in INITIALIZERS])
def test_initializers_are_pytorchs(call: str, sizes: list[int], found: dict[str, list[Any]]) -> None:
    torch.manual_seed(SEED)
    name, arguments = call.split("(", 1)
    filled = eval(f"fill({arguments}", {"fill": getattr(torch.nn.init, name), "t": torch.empty(sizes)})
    tolerance = NORMAL if any(word in name for word in ("normal", "sparse", "orthogonal")) else 0
    assert found[call][0] == pytest.approx(filled.flatten().tolist(), rel=0, abs=tolerance)


@pytest.mark.parametrize(("wrong", "message"), ERRORS.items(), ids=list(ERRORS))
def test_what_is_wrong_is_said(wrong: str, message: str, found: dict[str, list[Any]]) -> None:
    assert found[wrong][0] == [message]
