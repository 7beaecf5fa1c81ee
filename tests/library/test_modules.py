"""What modules have in common: parameters, buffers, state, freezing, moving and printing, on both backends.

Every expression has what it must print beside it; the modules that they are about are written below the tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from library.programs import outputs

if TYPE_CHECKING:
    from pathlib import Path

BACKENDS = ("torch", "pure")

MODULES = r"""
use lib.torch.nn.*

class Net with Module:
    hidden: Linear = Linear(3, 4)
    out: Linear = Linear(4, 2)

    fn forward(x: Tensor) -> Tensor: self.out(self.hidden(x).relu())

class Box with Parts:
    items: [Linear] = [Linear(2, 2), Linear(2, 2), Linear(2, 3)]
    heads: {text: Linear} = {"left": Linear(2, 1), "right": Linear(2, 1, false)}
    nested: [[Linear]] = [[Linear(1, 1)], []]
    scales: [Tensor] = [parameter(torch_ones([2])), torch_zeros([3])]
    scale: Tensor = parameter(torch_ones([2]))
    mean: Tensor = torch_zeros([2])
    count: Tensor = torch_tensor(0)
    nothing: Tensor? = nil
    absent: Linear? = nil
    name: text = "box"
    sizes: [i64] = [1, 2]
    _hidden: Linear = Linear(9, 9)
    training: bool = true

    fn extra() -> text: "name={self.name}"

    fn buffers() -> [text]: ["mean", "scales.1"]

class Tied with Module:
    first: Linear
    again: Linear
    weight: Tensor = first.weight

    fn forward(x: Tensor) -> Tensor: self.again(self.first(x)) @ self.weight

class Empty with Parts:
    size: i64 = 3

fn tied() -> Tied:
    val layer = Linear(3, 3)
    Tied(layer, layer)

fn names(named: [(text, any)]) -> [text]: [name for (name, _) in named]

fn applied(m: Parts) -> [i64]:
    val counts: [i64] = []
    m.apply(\part: counts.push(part.parameter_count()))
    counts

fn modes(m: Parts) -> [bool]:
    val found: [bool] = []
    for (_, part) in m.named_modules():
        if part is Dropout: found.push(part.training)
    found

fn with_one(state: {text: Tensor}, name: text, size: i64): state[name] = torch_ones([size])

fn dropping() -> Sequential: Sequential([Dropout(0.5), Linear(2, 2), Sequential([Dropout(0.5)])])

fn after<T: Parts>(m: T, change: fn(T) -> any) -> T:
    change(m)
    m

fn dtypes(m: Parts) -> [text]: [t.dtype() for _, t in m.state().items()]

fn still_tied(m: Tied) -> bool: m.parameters().len == 2 and m.state().len == 5

fn gradients_gone() -> [bool]:
    val net = Net()
    net(torch_ones([2, 3])).sum().backward()
    val before = net.parameters().all(\p: p.grad() != nil)
    net.zero_grad()
    [before, net.parameters().all(\p: p.grad() == nil)]

fn loaded() -> [any]:
    val (a, b) = (Net(), Net())
    val weight = b.hidden.weight
    b.load_state(a.state())
    val x = torch_ones([1, 3])
    [a(x).to_list() == b(x).to_list(), weight.requires_grad(), weight.to_list() == a.hidden.weight.to_list()]

fn wrong_state(change: fn({text: Tensor}) -> any, strict: bool = true) -> any:
    val net = Net()
    val before = net.hidden.weight.clone()
    val state = {name: torch_zeros(t.shape()) for name, t in net.state().items()}
    change(state)
    match attempt(\: net.load_state(state, strict)):
        case Ok(_): "loaded {net.hidden.weight.sum().item()}"
        case Err(error): "{error.kind}: {error.message} {torch_equal(before, net.hidden.weight)}"

fn frozen_and_back() -> [any]:
    val net = Sequential([Linear(2, 2), BatchNorm1d(2)])
    net.requires_grad_(false)
    val frozen = net.parameters().len
    net[0].requires_grad_()
    val half = net.parameter_count()
    net.requires_grad_()
    [frozen, half, names(net.named_parameters()), names(net.named_buffers())]

fn a_copy() -> [any]:
    val m = after(tied(), \t: t.eval())
    val other = copy_of(m)
    val x = torch_ones([1, 3])
    val same = m(x).to_list() == other(x).to_list()
    with torch_no_grad(): other.first.weight.fill_(0.0)
    [same, m(x).to_list() == other(x).to_list(), still_tied(other), other(x).sum().item() == 0.0]

fn state_shares_memory() -> f64:
    val net = Net()
    with torch_no_grad(): net.state()["out.bias"].fill_(2.5)
    net.out.bias!.sum().item()
"""

CASES = {
    # what a module is made of
    "names(Net().named_parameters())": '["hidden.weight", "hidden.bias", "out.weight", "out.bias"]',
    "names(Net().named_modules())": '["", "hidden", "out"]',
    "Net().parameter_count()": "26",
    "Net()(torch_ones([5, 3])).shape()": "[5, 2]",
    "names(Box().named_parameters())": (
        '["scales.0", "scale", "items.0.weight", "items.0.bias", "items.1.weight", "items.1.bias", "items.2.weight", "items.2.bias", '
        '"heads.left.weight", "heads.left.bias", "heads.right.weight", "nested.0.0.weight", "nested.0.0.bias"]'
    ),
    "names(Box().named_buffers())": '["scales.1", "mean", "count"]',
    "names(Box().named_modules())": '["", "items.0", "items.1", "items.2", "heads.left", "heads.right", "nested.0.0"]',
    "Empty().parameters()": "[]",
    "Empty()": "Empty()",
    # what is used twice
    "names(tied().named_tensors())": '["weight", "first.weight", "first.bias", "again.weight", "again.bias"]',
    "names(tied().named_parameters())": '["weight", "first.bias"]',
    "names(tied().named_modules())": '["", "first"]',
    "tied().parameter_count()": "12",
    'still_tied(after(tied(), \\t: t.to("f64")))': "true",
    # training, moving
    "modes(dropping())": "[true, true]",
    "modes(after(dropping(), \\m: m.eval()))": "[false, false]",
    "modes(after(after(dropping(), \\m: m.eval()), \\m: m.train()))": "[true, true]",
    "after(Box(), \\m: m.eval()).training": "false",
    'dtypes(after(Box(), \\m: m.to("f64"))).unique()': '["f64", "i64"]',
    'after(Box(), \\m: m.to("f64")).count.dtype()': "i64",
    'after(Box(), \\m: m.to("f64")).parameters().all(\\p: p.requires_grad())': "true",
    'after(Box(), \\m: m.to("f64")).mean.requires_grad()': "false",
    'after(Net(), \\m: m.to("cpu"))(torch_ones([1, 3])).shape()': "[1, 2]",
    "applied(Net())": "[16, 10, 26]",
    "applied(tied())": "[12, 12]",
    "gradients_gone()": "[true, true]",
    "a_copy()": "[true, false, true, true]",
    # state
    "Net().state().keys()": '["hidden.weight", "hidden.bias", "out.weight", "out.bias"]',
    "Net().state().values().any(\\t: t.requires_grad())": "false",
    "state_shares_memory()": "5.0",
    "loaded()": "[true, true, true]",
    "wrong_state(\\s: nil)": "loaded 0.0",
    'wrong_state(\\s: s.remove("out.bias"))': "invalid-argument: the state doesn't fit the module: it lacks out.bias true",
    'wrong_state(\\s: s.remove("out.bias"), false)': "loaded 0.0",
    'wrong_state(\\s: with_one(s, "more", 1))': (
        "invalid-argument: the state doesn't fit the module: it has more, which the module lacks true"
    ),
    'wrong_state(\\s: with_one(s, "more", 1), false)': "loaded 0.0",
    'wrong_state(\\s: with_one(s, "out.bias", 3), false)': (
        "invalid-argument: the state doesn't fit the module: out.bias has the sizes [3] there and [2] here true"
    ),
    # freezing
    "frozen_and_back()": (
        '[0, 6, ["0.weight", "0.bias", "1.weight", "1.bias"], ["1.running_mean", "1.running_var", "1.num_batches_tracked"]]'
    ),
    "names(after(after(Box(), \\m: m.requires_grad_(false)), \\m: m.requires_grad_()).named_buffers())": '["scales.1", "mean", "count"]',
    # printing
    "Net()": """Net(
  (hidden): Linear(in_features=3, out_features=4, bias=true)  # 16
  (out): Linear(in_features=4, out_features=2, bias=true)  # 10
)  # 26""",
    "Box()": """Box(
  name=box
  (items): ModuleList(
    (0-1): 2 x Linear(in_features=2, out_features=2, bias=true)  # 6
    (2): Linear(in_features=2, out_features=3, bias=true)  # 9
  )
  (heads): ModuleDict(
    (left): Linear(in_features=2, out_features=1, bias=true)  # 3
    (right): Linear(in_features=2, out_features=1, bias=false)  # 2
  )
  (nested): ModuleList(
    (0): ModuleList(
      (0): Linear(in_features=1, out_features=1, bias=true)  # 2
    )
  )
)  # 32""",
    "after(Net(), \\m: m.hidden.requires_grad_(false))": """Net(
  (hidden): Linear(in_features=3, out_features=4, bias=true)
  (out): Linear(in_features=4, out_features=2, bias=true)  # 10
)  # 10""",
}


@pytest.mark.parametrize("backend", BACKENDS)
def test_modules(backend: str, tmp_path: Path) -> None:
    said = outputs(list(CASES), tmp_path, backend, MODULES)
    assert dict(zip(CASES, said, strict=True)) == CASES
