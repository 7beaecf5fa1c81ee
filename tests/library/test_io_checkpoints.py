"""Checkpoints: what is saved comes back exactly, training goes on bit for bit, and a kill leaves a whole file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from library.programs import outputs, run_program

BACKENDS = ("torch", "pure")
USE = "use lib.torch.io.*\nuse lib.torch.nn.*"

TRAINING = """
use std.env
use lib.torch.*
use lib.torch.io.*
use lib.torch.nn.*
use lib.torch.optim.*

class Net with Module:
    hidden: Linear = Linear(4, 8)
    out: Linear = Linear(8, 2)

    fn forward(x: Tensor) -> Tensor: self.out(torch_dropout(self.hidden(x).tanh(), 0.2, true))

fn optimizer_of(name: text, net: Net) -> Optimizer:
    if name == "Adam": Adam(net.parameters(), lr: 0.05) else: SGD(net.parameters(), lr: 0.05, momentum: 0.9)

fn train(net: Net, optimizer: Optimizer, schedule: Scheduler, from: i64, to: i64):
    for _ in from..to:
        val x = torch_randn([16, 4])
        optimizer.zero_grad()
        ((net(x) - x[:, :2]) ** 2).mean().backward()
        optimizer.step()
        schedule.step()

fn weights(net: Net) -> [any]: net.parameters().map(\\p: p.detach().to_bytes().to_list())

fn whole(name: text):
    torch_manual_seed(11)
    val net = Net()
    val optimizer = optimizer_of(name, net)
    val schedule = CosineAnnealingLR(optimizer, 10)
    train(net, optimizer, schedule, 0, 4)
    save_checkpoint("FOLDER/{name}.ckpt", {
        "model": net.state(), "optimizer": optimizer.state(), "schedule": schedule.state(), "rng": torch_get_rng_state(), "epoch": 4
    })
    train(net, optimizer, schedule, 4, 9)
    print weights(net)

fn rest(name: text):
    torch_manual_seed(99)
    val net = Net()
    val optimizer = optimizer_of(name, net)
    val schedule = CosineAnnealingLR(optimizer, 10)
    val saved = load_checkpoint("FOLDER/{name}.ckpt")
    net.load_state(saved["model"])
    optimizer.load_state(saved["optimizer"])
    schedule.load_state(saved["schedule"])
    torch_set_rng_state(saved["rng"])
    train(net, optimizer, schedule, saved["epoch"], 9)
    print weights(net)

fn main():
    for name in ["Adam", "SGD"]: PART(name)
"""


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_resumed_training_is_an_uninterrupted_one(backend: str, tmp_path: Path) -> None:
    printed = []
    for part in ("whole", "rest"):
        result = run_program(TRAINING.replace("FOLDER", str(tmp_path)).replace("PART", part), tmp_path, backend)
        assert result.returncode == 0, result.stderr
        printed.append(result.stdout)
    assert printed[0] == printed[1]
    assert len(set(printed[0].splitlines())) == 2


VALUES = [
    "nil",
    "true",
    "-9223372036854775807",
    "0.1",
    "-0.0",
    "5e-324",
    "1e22",
    "1.0 / 0.0",
    "0.0 / 0.0",
    '"é\\n{{ \\" $"',
    "[]",
    "()",
    "{}",
    "(1,)",
    "[1, [2.0, (3, [nil])]]",
    '{"a.b": 1, "a": {"b": 2}}',
    '{"$tensor": 1}',
    '{1: "x", (2, "y"): [true], 0.5: nil}',
    "torch_tensor([[1.5, -0.0]])",
    'torch_tensor([1, 2]).to("complex128")',
    "torch_zeros([0, 3])",
    'torch_tensor([1.0]).to("bf16")',
    '{"a.b": torch_ones([1]), "a": {"b": torch_zeros([1])}}',
    "[torch_tensor(3), torch_tensor([true])]",
    "torch_ones([2, 3]).T",
]


@pytest.mark.parametrize("backend", BACKENDS)
def test_values_come_back(backend: str, tmp_path: Path) -> None:
    declarations = f"""{USE}
use std.reflect

fn back(value: any) -> text:
    save_checkpoint("{tmp_path}/a.ckpt", {{"value": value}})
    val found = load_checkpoint("{tmp_path}/a.ckpt")["value"]
    "{{[found]}} {{reflect.kind(found)}}"
"""
    expressions = [f"back({value})" for value in VALUES] + [
        f'"{{[same({value})]}} {{reflect.kind({value})}}"' for value in VALUES
    ]
    found = outputs(expressions, tmp_path, backend, declarations + "fn same(value: any) -> any: value\n")
    assert found[: len(VALUES)] == found[len(VALUES) :]


def test_what_checkpoints_dont_have_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.ckpt"
    declarations = f"""{USE}
fn endless() -> any:
    val found: [any] = []
    found.push(found)
    found
fn save(value: any): save_checkpoint("{path}", {{"a": [value]}})
fn damaged(structure: text):
    save_safetensors("{path}", {{"t": torch_ones([1])}}, {{"simple-torch checkpoint 1": structure}})
    load_checkpoint("{path}")
"""
    structures = {
        '{"a": ': "This isn't JSON",
        "[1]": "it isn't a dict",
        '{"a": {"$tensor": "u"}}': "There is no tensor for u",
        '{"a": {"$tensor": 5}}': "There is no tensor for 5",
        '{"a": {"$float": "x"}}': "x is no number",
        '{"a": {"$tuple": 1}}': "A tuple isn't given by a list",
        '{"a": {"$dict": [[1]]}}': "A dict isn't given by pairs",
        '{"a": {"$dict": [[[1], 2]]}}': "A dict has a key of the type list",
        '{"a": {"$dict": [[{"$tuple": [[1]]}, 2]]}}': "A dict has a key of the type tuple",
        '{"a": {"$call": "x"}}': "$call isn't known",
        '{"a": ' + "[" * 5000: "too deeply nested",
    }
    expressions = ["save(Linear(1, 1))", "save(1..3)", "save(endless())", "save(endless)"]
    expressions += [f"damaged({quoted(structure)})" for structure in structures]
    found = outputs(expressions, tmp_path, "pure", declarations)
    start = "error invalid-argument: a checkpoint has tensors, numbers, bools, texts, nil, lists, tuples and dicts, and `a.0"
    assert found[0].startswith(start)
    assert found[0].endswith("is of the type Linear; give what it is made of, as `model.state()` does")
    assert "is of the type range" in found[1]
    assert "is nested more than 60 deep, or contains itself" in found[2]
    assert "is of the type fn" in found[3]
    for said, wanted in zip(found[4:], structures.values(), strict=True):
        assert said.startswith(f"error format: {path} is no whole checkpoint: "), said
        assert wanted in said


def quoted(text: str) -> str:
    """Text as Simple writes it, without interpolation."""
    return "'" + text + "'"


def test_a_kill_leaves_the_old_checkpoint_or_the_new_one() -> None:
    command = [sys.executable, str(Path(__file__).with_name("io_killed.py")), "50"]
    environment = {**os.environ, "SIMPLE_TORCH_BACKEND": "pure"}
    found = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr[-4000:]
    reached, cut = map(int, found.stdout.split())
    assert reached >= 10
    assert cut >= 10  # kills have fallen into saves
