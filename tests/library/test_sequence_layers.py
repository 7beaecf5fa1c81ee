"""Layers for sequences: the same names, initial values, results and steps as PyTorch's own, on both backends.

Layers and calls are written once, as Simple writes them; Python reads the same text with its own marks. A program of Simple is made of the
table and run once a backend; it prints JSON, a line an item.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from library.programs import outputs, run_program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

import torch

BACKENDS = ("torch", "pure")
TOLERANCE = 1e-12
STEPS = 10
RATE = 0.1


@dataclass(frozen=True)
class Case:
    """A layer, a call of it, and the sizes of the operands. Those whose names begin with `hide` are bools; `m` is the layer."""

    layer: str
    call: str
    operands: dict[str, list[int]] = field(default_factory=dict)

    def __str__(self) -> str:
        sizes = ", ".join("x".join(map(str, size)) for size in self.operands.values())
        return f"{self.layer}: {self.call} of {sizes}"

    def in_simple(self) -> str:
        """What the program says of it."""
        made = [
            f"val {name} = {_operand(name)}({sizes}, {pace(place)})"
            for place, (name, sizes) in enumerate(self.operands.items())
        ]
        made += ["torch_manual_seed(7)", f"val m = {self.layer}", f"examine(m, \\: {self.call})"]
        return "\n".join(["    scope(\\:", *(f"        {line}" for line in made), "    )"])


def pace(place: int) -> float:
    """How fast the waves of an operand go."""
    return round(0.7 + 0.45 * place, 2)


def _operand(name: str) -> str:
    return "hidden" if name.startswith("hide") else "waves"


def in_python(text: str) -> str:
    """The same expression in Python."""
    text = re.sub(r"(\w+): ", r"\1=", text)
    return text.replace("true", "True").replace("false", "False").replace("nil", "None")


def recurrent(sizes: str, **operands: list[int]) -> Iterator[Case]:
    """The cases of recurrent layers with the same options."""
    for layer in ("RNN", "LSTM", "GRU"):
        own = {**operands, "c": operands["h"]} if layer == "LSTM" and "h" in operands else operands
        state = {1: "", 2: ", h", 3: ", (h, c)"}[len(own)]
        yield Case(f"{layer}({sizes})", f"m(x{state})", own)


CASES = [
    *recurrent("3, 4", x=[5, 2, 3]),
    *recurrent("3, 4", x=[5, 3]),
    *recurrent("3, 4", x=[5, 3], h=[1, 4]),
    *recurrent("3, 4, batch_first: true", x=[2, 5, 3], h=[1, 2, 4]),
    *recurrent("3, 4, num_layers: 2, bidirectional: true", x=[5, 2, 3], h=[4, 2, 4]),
    *recurrent("3, 4, num_layers: 3, bias: false, batch_first: true", x=[2, 5, 3]),
    *recurrent("3, 4, num_layers: 2, batch_first: true, bidirectional: true", x=[5, 3], h=[4, 4]),
    Case('RNN(3, 4, 2, nonlinearity: "relu")', "m(x, h)", {"x": [5, 2, 3], "h": [2, 2, 4]}),
    Case("LSTM(3, 5, num_layers: 2, bidirectional: true, proj_size: 2)", "m(x)", {"x": [5, 2, 3]}),
    Case("LSTM(3, 5, proj_size: 2)", "m(x, (h, c))", {"x": [5, 2, 3], "h": [1, 2, 2], "c": [1, 2, 5]}),
    *[Case(f"{cell}(3, 4)", "m(x)", {"x": [2, 3]}) for cell in ("RNNCell", "LSTMCell", "GRUCell")],
    *[Case(f"{cell}(3, 4, bias: false)", "m(x)", {"x": [3]}) for cell in ("RNNCell", "LSTMCell", "GRUCell")],
    *[Case(f"{cell}(3, 4)", "m(x, h)", {"x": [2, 3], "h": [2, 4]}) for cell in ("RNNCell", "GRUCell")],
    *[Case(f"{cell}(3, 4)", "m(x, h)", {"x": [3], "h": [4]}) for cell in ("RNNCell", "GRUCell")],
    Case("LSTMCell(3, 4)", "m(x, (h, c))", {"x": [2, 3], "h": [2, 4], "c": [2, 4]}),
    Case("LSTMCell(3, 4)", "m(x, (h, c))", {"x": [3], "h": [4], "c": [4]}),
    Case('RNNCell(3, 4, nonlinearity: "relu")', "m(x, h)", {"x": [2, 3], "h": [2, 4]}),
    Case("MultiheadAttention(8, 2)", "m(x, x, x)", {"x": [5, 3, 8]}),
    Case("MultiheadAttention(8, 2)", "m(x, x, x)", {"x": [5, 8]}),
    Case(
        "MultiheadAttention(8, 4, batch_first: true)",
        "m(x, y, y, need_weights: false)",
        {"x": [3, 5, 8], "y": [3, 4, 8]},
    ),
    Case("MultiheadAttention(8, 4, bias: false)", "m(x, y, z)", {"x": [5, 3, 8], "y": [4, 3, 8], "z": [4, 3, 8]}),
    Case("MultiheadAttention(8, 2, kdim: 3, vdim: 5)", "m(x, y, z)", {"x": [5, 3, 8], "y": [4, 3, 3], "z": [4, 3, 5]}),
    Case("MultiheadAttention(8, 2, vdim: 5, bias: false)", "m(x, y, z)", {"x": [5, 8], "y": [4, 8], "z": [4, 5]}),
    Case("MultiheadAttention(8, 2, add_bias_kv: true)", "m(x, x, x, hide)", {"x": [5, 3, 8], "hide": [3, 5]}),
    Case("MultiheadAttention(8, 2, add_zero_attn: true)", "m(x, x, x, attn_mask: a)", {"x": [5, 3, 8], "a": [5, 5]}),
    Case(
        "MultiheadAttention(8, 2, add_bias_kv: true, add_zero_attn: true, batch_first: true)",
        "m(x, x, x, hide, need_weights: false, attn_mask: hide_more)",
        {"x": [3, 5, 8], "hide": [3, 5], "hide_more": [6, 5, 5]},
    ),
    Case("MultiheadAttention(8, 2)", "m(x, x, x, hide, average_attn_weights: false)", {"x": [5, 3, 8], "hide": [3, 5]}),
    Case(
        "MultiheadAttention(8, 2)",
        "m(x, x, x, hide, attn_mask: hide_more)",
        {"x": [5, 8], "hide": [5], "hide_more": [2, 5, 5]},
    ),
    Case(
        "MultiheadAttention(8, 2)", "m(x, x, x, attn_mask: hide, need_weights: false)", {"x": [5, 3, 8], "hide": [5, 5]}
    ),
    Case("MultiheadAttention(8, 2)", "m(x, x, x, k, attn_mask: a)", {"x": [5, 3, 8], "k": [3, 5], "a": [6, 5, 5]}),
    Case("TransformerEncoderLayer(8, 2, 16, dropout: 0.0)", "m(x)", {"x": [5, 3, 8]}),
    Case(
        'TransformerEncoderLayer(8, 2, 16, 0.0, "gelu", norm_first: true)', "m(x, hide)", {"x": [5, 8], "hide": [5, 5]}
    ),
    Case(
        "TransformerEncoderLayer(8, 4, 16, 0.0, layer_norm_eps: 0.01, batch_first: true, bias: false)",
        "m(x, src_key_padding_mask: hide)",
        {"x": [3, 5, 8], "hide": [3, 5]},
    ),
    Case("TransformerEncoder(TransformerEncoderLayer(8, 2, 16, 0.0), 2)", "m(x, a)", {"x": [5, 3, 8], "a": [5, 5]}),
    Case(
        "TransformerEncoder(TransformerEncoderLayer(8, 2, 16, 0.0, batch_first: true, norm_first: true), 3, LayerNorm(8))",
        "m(x, hide, hide_more)",
        {"x": [3, 5, 8], "hide": [5, 5], "hide_more": [3, 5]},
    ),
    Case("TransformerDecoderLayer(8, 2, 16, 0.0)", "m(x, y)", {"x": [5, 3, 8], "y": [4, 3, 8]}),
    Case(
        'TransformerDecoderLayer(8, 2, 16, 0.0, "gelu", batch_first: true, norm_first: true, bias: false)',
        "m(x, y, hide, a, hide_more, hide_most)",
        {"x": [3, 5, 8], "y": [3, 4, 8], "hide": [5, 5], "a": [5, 4], "hide_more": [3, 5], "hide_most": [3, 4]},
    ),
    Case(
        "TransformerDecoder(TransformerDecoderLayer(8, 2, 16, 0.0), 2, LayerNorm(8))",
        "m(x, y, tgt_mask: hide)",
        {"x": [5, 8], "y": [4, 8], "hide": [5, 5]},
    ),
    Case("LSTM(3, 4, 3, dropout: 0.4)", "m(x)", {"x": [5, 2, 3]}),
    Case("GRU(3, 4, 2, batch_first: true, dropout: 0.4, bidirectional: true)", "m(x)", {"x": [2, 5, 3]}),
    Case("MultiheadAttention(8, 2, dropout: 0.3)", "m(x, y, y)", {"x": [5, 3, 8], "y": [4, 3, 8]}),
    Case("MultiheadAttention(8, 2, 0.3, batch_first: true)", "m(x, x, x, need_weights: false)", {"x": [3, 5, 8]}),
    Case("TransformerEncoderLayer(8, 2, 16)", "m(x)", {"x": [5, 3, 8]}),
    Case("TransformerEncoder(TransformerEncoderLayer(8, 2, 16, 0.3, batch_first: true), 2)", "m(x)", {"x": [3, 5, 8]}),
    Case("TransformerDecoderLayer(8, 2, 16, 0.3)", "m(x, y)", {"x": [5, 8], "y": [4, 8]}),
    Case("Transformer(8, 2, 2, 1, 16, 0.0)", "m(x, y)", {"x": [5, 3, 8], "y": [4, 3, 8]}),
    Case(
        'Transformer(8, 2, 1, 2, 16, 0.2, "gelu", batch_first: true, norm_first: true)',
        "m(x, y, a, hide, src_key_padding_mask: hide_more, memory_key_padding_mask: hide_more)",
        {"x": [3, 5, 8], "y": [3, 4, 8], "a": [5, 5], "hide": [4, 4], "hide_more": [3, 5]},
    ),
]

PROGRAM = """
use lib.torch.*
use lib.torch.nn.*

fn waves(sizes: [i64], pace: f64) -> Tensor:
    val count = sizes.reduce(1, \\a, b: a * b)
    (torch_arange(count, dtype: "f64") * pace).sin().reshape(sizes)

fn hidden(sizes: [i64], pace: f64) -> Tensor:
    val drawn = waves(sizes, pace) > 0.2
    drawn[..., 0] = false
    drawn

fn tensors(value: any) -> [Tensor]:
    if value is Tensor: [value]
    elif value == nil: []
    else: [...tensors(value[0]), ...tensors(value[1])]

fn numbers(all: [Tensor]) -> [any]: all.map(\\t: t.detach().flatten().to_list()).flatten()

fn scope(action: fn() -> any):
    match attempt(action):
        case Ok(_): pass
        case Err(error): print "error {error.kind}: {error.message}"

fn examine(m: Parts, call: fn() -> any):
    print m.to_text().replace("\\n", "|")
    print [name for name, _ in m.state().items()]
    print numbers(m.state().values())
    m.to("f64")
    val names = m.state().keys()
    val weights = {name: 0.5 * waves(m.state()[name].shape(), 0.9 + 0.3 * place) for (place, name) in names.enumerate()}
    m.load_state(weights)
    torch_manual_seed(8)
    val trained = tensors(call())
    print trained.map(\\t: t.shape())
    print numbers(trained)
    m.eval()
    print numbers(tensors(call()))
    m.train()
    for _ in 0..STEPS:
        m.zero_grad()
        var loss = torch_zeros([], dtype: "f64")
        for t in tensors(call()): loss = loss + (t ** 2).mean()
        loss.backward()
        with torch_no_grad():
            for p in m.parameters(): p.sub_(p.grad()! * RATE)
    print numbers(m.parameters())

fn main():
""".replace("STEPS", str(STEPS)).replace("RATE", str(RATE))

LINES = ("shown", "names", "initial", "sizes", "training", "evaluating", "learned")


def waves(sizes: list[int], pace: float) -> Any:
    """A tensor that both sides make alike."""
    count = torch.Size(sizes).numel()
    return (torch.arange(count, dtype=torch.float64) * pace).sin().reshape(sizes)


def hidden(sizes: list[int], pace: float) -> Any:
    """A mask that hides something, but never all of a row."""
    drawn = waves(sizes, pace) > 0.2
    drawn[..., 0] = False
    return drawn


def tensors(value: Any) -> list[Any]:
    """The tensors of what a layer gives."""
    if value is None:
        return []
    return [value] if isinstance(value, torch.Tensor) else [t for part in value for t in tensors(part)]


def numbers(all_of_them: list[Any]) -> list[float]:
    """All elements."""
    return [x for t in all_of_them for x in t.detach().flatten().tolist()]


@cache
def expected(name: str) -> dict[str, Any]:
    """What PyTorch says of the case of this name."""
    case = next(case for case in CASES if str(case) == name)
    torch.manual_seed(7)
    m = eval(in_python(case.layer), vars(torch.nn))
    found = {"shown": repr(m), "names": list(m.state_dict()), "initial": numbers(list(m.state_dict().values()))}
    m.double()
    weights = {
        name: 0.5 * waves(list(t.shape), 0.9 + 0.3 * place) for place, (name, t) in enumerate(m.state_dict().items())
    }
    m.load_state_dict(weights)
    operands = {
        name: globals()[_operand(name)](sizes, pace(place)) for place, (name, sizes) in enumerate(case.operands.items())
    }

    def call() -> list[Any]:
        return tensors(eval(in_python(case.call), {"m": m, **operands}))

    torch.manual_seed(8)
    made = call()
    found |= {
        "sizes": [list(t.shape) for t in made],
        "training": numbers(made),
        "evaluating": numbers((m.eval(), call())[1]),
    }
    m.train()
    for _ in range(STEPS):
        m.zero_grad()
        sum((t**2).mean() for t in call()).backward()
        with torch.no_grad():
            for p in m.parameters():
                p.sub_(p.grad, alpha=RATE)
    return {**found, "learned": numbers(list(m.parameters()))}


@pytest.fixture(scope="module", params=BACKENDS)
def outcomes(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The lines that a backend prints for every case."""
    program = PROGRAM + "\n".join(f'{case.in_simple()}\n    print "end"' for case in CASES) + "\n"
    result = run_program(program, tmp_path_factory.mktemp("layers"), request.param)
    assert result.returncode == 0, result.stderr
    parts = result.stdout.split("end\n")
    assert parts.pop() == ""
    return {str(case): part.splitlines() for case, part in zip(CASES, parts, strict=True)}


@pytest.mark.filterwarnings("ignore:enable_nested_tensor", "ignore:Support for mismatched")
@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_same_as_pytorch(case: Case, outcomes: dict[str, list[str]]) -> None:
    lines = outcomes[str(case)]
    assert len(lines) == len(LINES), lines[-1]
    shown, *rest = lines
    said = dict(zip(LINES[1:], map(json.loads, rest), strict=True))
    right = expected(str(case))
    plain = re.sub(r"  # [\d,]+", "", shown).replace("|", "\n")
    assert plain == right["shown"].replace("True", "true").replace("False", "false").replace(
        "NonDynamicallyQuantizable", ""
    )
    assert said["names"] == right["names"]
    assert said["initial"] == right["initial"]
    assert said["sizes"] == right["sizes"]
    for line in ("training", "evaluating", "learned"):
        assert said[line] == pytest.approx(right[line], rel=0, abs=TOLERANCE), line


REFUSED = {
    "LSTM(3, 4)(torch_ones([5, 2, 4]))": "shape: LSTM takes an input of (steps, batch, 3) or (steps, 3); this one has the sizes [5, 2, 4]",
    "GRU(3, 4, batch_first: true)(torch_ones([3]))": (
        "shape: GRU takes an input of (batch, steps, 3) or (steps, 3); this one has the sizes [3]"
    ),
    "RNN(3, 4)(torch_ones([5, 2, 3]), torch_ones([2, 4]))": (
        "shape: RNN takes a state of [1, 2, 4] (layers, batch, size) with this input; this one has the sizes [2, 4]"
    ),
    "LSTM(3, 4, 2)(torch_ones([5, 3]), (torch_ones([2, 4]), torch_ones([1, 4])))": (
        "shape: LSTM takes a cell state of [2, 4] (layers, size) with this input; this one has the sizes [1, 4]"
    ),
    'GRU(3, 4)(torch_ones([5, 3], dtype: "f64"))': (
        'dtype: the input of GRU is of f64, its weights are of f32; convert one: x.to("f32"), or layer.to("f64")'
    ),
    "GRU(3, 0)": "invalid-argument: hidden_size of GRU must be more than 0, not 0",
    "RNN(3, 4, dropout: 1.5)": "invalid-argument: dropout of RNN is a probability from 0 to 1, not 1.5",
    "LSTM(3, 4, proj_size: 4)": "invalid-argument: proj_size of LSTM must be less than hidden_size, 4, or 0 for none; it is 4",
    'RNN(3, 4, nonlinearity: "gelu")(torch_ones([5, 3]))': 'invalid-argument: the nonlinearity of RNN is "tanh" or "relu", not "gelu"',
    "LSTMCell(3, 4)(torch_ones([2, 4]))": "shape: LSTMCell takes an input of (batch, 3) or (3); this one has the sizes [2, 4]",
    "GRUCell(3, 4)(torch_ones([3]), torch_ones([1, 4]))": (
        "shape: GRUCell takes a state of [4] with this input; this one has the sizes [1, 4]"
    ),
    "MultiheadAttention(8, 3)": (
        "invalid-argument: embed_dim of MultiheadAttention must be a multiple of num_heads, both more than 0; they are 8 and 3"
    ),
    "MultiheadAttention(8, 2, kdim: 3)(torch_ones([5, 8]), torch_ones([5, 8]), torch_ones([5, 8]))": (
        "shape: MultiheadAttention takes a key of (places, batch, 3) or (places, 3); this one has the sizes [5, 8]"
    ),
    "MultiheadAttention(8, 2)(torch_ones([5, 8]), torch_ones([5, 1, 8]), torch_ones([5, 1, 8]))": (
        "shape: query and key must both have a batch or none; their sizes are [5, 8] and [5, 1, 8]"
    ),
    "MultiheadAttention(8, 2)(torch_ones([5, 2, 8]), torch_ones([5, 1, 8]), torch_ones([5, 1, 8]))": (
        "shape: query and key must have the same batch; their sizes are [5, 2, 8] and [5, 1, 8]"
    ),
    "MultiheadAttention(8, 2)(torch_ones([5, 8]), torch_ones([5, 8]), torch_ones([4, 8]))": (
        "shape: key and value must have the same places and batch; their sizes are [5, 8] and [4, 8]"
    ),
    "self_attention(torch_ones([5, 2, 8]), torch_ones([5, 2]) > 0, nil)": (
        "shape: key_padding_mask is [2, 5] (batch, keys) with these operands; this one has the sizes [5, 2]"
    ),
    "self_attention(torch_ones([5, 2, 8]), nil, torch_ones([2, 5, 5]) > 0)": (
        "shape: attn_mask is [5, 5] or [4, 5, 5] with these operands; this one has the sizes [2, 5, 5]"
    ),
    'self_attention(torch_ones([5, 8]), nil, torch_ones([5, 5], dtype: "i64"))': (
        "dtype: attn_mask is of bools, true where nothing is to be seen, or of numbers to add to the scores; this one is of i64"
    ),
    'TransformerEncoderLayer(8, 2, activation: "tanh")': (
        'invalid-argument: the activation of a transformer is "relu", "gelu" or a function, not "tanh"'
    ),
    "TransformerEncoder(TransformerEncoderLayer(8, 2, 16), 0)": "invalid-argument: num_layers of a transformer must be more than 0, not 0",
}
"""What a layer refuses, and how it says so."""

HELPERS = """
use lib.torch.nn.*

fn self_attention(x: Tensor, padding: Tensor?, mask: Tensor?) -> Tensor:
    MultiheadAttention(8, 2)(x, x, x, padding, attn_mask: mask)[0]

fn causal_alike(need_weights: bool) -> f64:
    torch_manual_seed(1)
    val m = MultiheadAttention(8, 2, batch_first: true)
    val x = torch_randn([2, 5, 8])
    val above = torch_ones([5, 5], dtype: "bool").triu(1)
    val made = m(x, x, x, need_weights: need_weights, is_causal: true)[0]
    (made - m(x, x, x, attn_mask: above)[0]).abs().max().item()

fn own_activation() -> f64:
    torch_manual_seed(1)
    val m = TransformerEncoderLayer(8, 2, 16, activation: \\x: x.relu())
    torch_manual_seed(1)
    val same = TransformerEncoderLayer(8, 2, 16)
    val x = torch_randn([5, 8])
    m.eval()
    same.eval()
    (m(x) - same(x)).abs().max().item()
"""


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_is_refused_and_what_pytorch_lacks(backend: str, tmp_path: Path) -> None:
    more = [
        "causal_alike(true)",
        "causal_alike(false)",
        "own_activation()",
        "Transformer.generate_square_subsequent_mask(3).exp().sum().item() - 6.0",
    ]
    said = outputs([*REFUSED, *more], tmp_path, backend, HELPERS)
    assert said[: len(REFUSED)] == [f"error {words}" for words in REFUSED.values()]
    assert [float(number) for number in said[len(REFUSED) :]] == pytest.approx([0.0] * len(more), abs=1e-6)
