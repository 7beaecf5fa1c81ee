"""Forty common operators on tiny tensors, and the gradients of a small network: Simple against PyTorch from Python.

Both peers are programs written from the table here: a function an operator with a loop around it, in its own language.
"""

from __future__ import annotations

from contextlib import ExitStack
from math import exp, log
from typing import TYPE_CHECKING

from measuring.figures import Figure, Table, Target
from measuring.peers import Peer
from measuring.spread import Spread, measure_in_turns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from measuring.workbench import Workbench

SIZE = 4
ROUNDS = 60
OPERATORS = (  # as Simple and as Python write it
    ("a + b", "a + b"),
    ("a - b", "a - b"),
    ("a * b", "a * b"),
    ("a / b", "a / b"),
    ("a + 1.5", "a + 1.5"),
    ("a * 2", "a * 2"),
    ("a ** 2", "a ** 2"),
    ("-a", "-a"),
    ("a @ b", "a @ b"),
    ("a < b", "a < b"),
    ("a == b", "a == b"),
    ("m & m", "m & m"),
    ("a.exp()", "a.exp()"),
    ("p.log()", "p.log()"),
    ("p.sqrt()", "p.sqrt()"),
    ("a.abs()", "a.abs()"),
    ("a.relu()", "a.relu()"),
    ("a.sigmoid()", "a.sigmoid()"),
    ("a.tanh()", "a.tanh()"),
    ("a.gelu()", "F.gelu(a)"),
    ("a.softmax(1)", "a.softmax(1)"),
    ("a.log_softmax(1)", "a.log_softmax(1)"),
    ("a.clamp(-1.0, 1.0)", "a.clamp(-1.0, 1.0)"),
    ("a.maximum(b)", "torch.maximum(a, b)"),
    ("torch_where(m, a, b)", "torch.where(m, a, b)"),
    ("a.sum()", "a.sum()"),
    ("a.sum(1)", "a.sum(1)"),
    ("a.mean()", "a.mean()"),
    ("a.max()", "a.max()"),
    ("a.argmax(1)", "a.argmax(1)"),
    ("a.cumsum(0)", "a.cumsum(0)"),
    ("a.reshape([-1])", "a.reshape([-1])"),
    ("a.transpose(0, 1)", "a.transpose(0, 1)"),
    ("a.unsqueeze(0)", "a.unsqueeze(0)"),
    ("a[1]", "a[1]"),
    ("a[1:3]", "a[1:3]"),
    ("a.index_select(0, i)", "a.index_select(0, i)"),
    ("torch_cat([a, b])", "torch.cat([a, b])"),
    ("a.clone()", "a.clone()"),
    ("torch_linear(a, b, v)", "F.linear(a, b, v)"),
)
ABOUT = f"""\
Seconds per operation on {SIZE}x{SIZE} f32 tensors, one thread, gradients off in PyTorch. Each row is Simple's time and its ratio to
that of the same operator in PyTorch from Python; the first is the geometric mean of all {len(OPERATORS)}."""
ABOUT_NETWORK = """\
Seconds for the forward and the backward pass of a network with three layers (16, 16, 16, 4) and cross entropy on 8 rows of 16 numbers, one
thread. The gradients are forgotten between passes. Both peers write the layers out with plain tensors."""
SIMPLE_HEAD = """\
use std.time
use lib.torch.*

fn network(count: i64) -> f64:
    torch_manual_seed(1)
    val x = torch_randn([8, 16])
    val y = torch_arange(8) % 4
    val w1 = torch_randn([16, 16], requires_grad: true)
    val b1 = torch_zeros([16], requires_grad: true)
    val w2 = torch_randn([16, 16], requires_grad: true)
    val b2 = torch_zeros([16], requires_grad: true)
    val w3 = torch_randn([4, 16], requires_grad: true)
    val b3 = torch_zeros([4], requires_grad: true)
    val parameters = [w1, b1, w2, b2, w3, b3]
    val start = time.monotonic()
    for _ in 0..count:
        val h1 = torch_linear(x, w1, b1).relu()
        val h2 = torch_linear(h1, w2, b2).relu()
        torch_cross_entropy_loss(torch_linear(h2, w3, b3), y).backward()
        for parameter in parameters:
            parameter.zero_grad()
    time.monotonic() - start
"""
SIMPLE_FUNCTION = """
fn f{number}(a: Tensor, b: Tensor, p: Tensor, m: Tensor, i: Tensor, v: Tensor, count: i64) -> f64:
    val start = time.monotonic()
    for _ in 0..count:
        val r = {expression}
    time.monotonic() - start
"""
SIMPLE_MAIN = """
fn main():
    torch_set_num_threads(1)
    while val line = input():
        val words = line.split()
        val n = words[1].to_i64()!
        val count = words[2].to_i64()!
        if words[0] == "network":
            print network(count)
            continue
        val a = torch_randn([n, n])
        val b = torch_randn([n, n])
        val functions = [{functions}]
        val chosen = functions[words[0].to_i64()!]
        print chosen(a, b, a.abs() + 0.5, a > 0, torch_arange(n), b[0], count)
"""
PYTHON_HEAD = """\
import sys
from time import perf_counter

import torch
import torch.nn.functional as F


def network(count):
    torch.manual_seed(1)
    x, y = torch.randn(8, 16), torch.arange(8) % 4
    w1, w2, w3 = (torch.randn(n, 16, requires_grad=True) for n in (16, 16, 4))
    b1, b2, b3 = (torch.zeros(n, requires_grad=True) for n in (16, 16, 4))
    parameters = [w1, b1, w2, b2, w3, b3]
    start = perf_counter()
    for _ in range(count):
        h1 = F.linear(x, w1, b1).relu()
        h2 = F.linear(h1, w2, b2).relu()
        F.cross_entropy(F.linear(h2, w3, b3), y).backward()
        for parameter in parameters:
            parameter.grad = None
    return perf_counter() - start
"""
PYTHON_FUNCTION = """

def f{number}(a, b, p, m, i, v, count):
    start = perf_counter()
    for _ in range(count):
        r = {expression}
    return perf_counter() - start
"""
PYTHON_MAIN = """

torch.set_num_threads(1)
for line in sys.stdin:
    name, size, count = line.split()
    if name == "network":
        print(network(int(count)), flush=True)
        continue
    with torch.no_grad():
        n = int(size)
        a, b = torch.randn(n, n), torch.randn(n, n)
        chosen = globals()["f" + name]
        print(chosen(a, b, a.abs() + 0.5, a > 0, torch.arange(n), b[0], int(count)), flush=True)
"""


def run(bench: Workbench) -> list[Table]:
    """The table of operators and that of the network."""
    with ExitStack() as stack:
        simple, python = (stack.enter_context(peer) for peer in _peers(bench))
        rounds = bench.rounds(ROUNDS)

        def measured(name: str) -> tuple[Sequence[float], Sequence[float]]:
            timers = [peer.timer(name, SIZE) for peer in (simple, python)]
            first, second = measure_in_turns(timers, rounds=rounds, sample_seconds=bench.sample_seconds)
            return first, second

        series = [measured(str(number)) for number in range(len(OPERATORS))]
        network = measured("network")
    rows = [_figure(spelling[0], *times) for spelling, times in zip(OPERATORS, series, strict=True)]
    means = [_means([times[peer] for times in series]) for peer in (0, 1)]
    claim = Target(f"{len(OPERATORS)} operators on tiny tensors, against PyTorch from Python", 0.8)
    title = f"{len(OPERATORS)} operators, {SIZE}x{SIZE}"
    base = "PyTorch from Python, no_grad"
    steps = Target("forward and backward of three layers, against PyTorch from Python", 0.6)
    return [
        Table(title, ABOUT, base, (_figure("geometric mean", *means, claim), *rows)),
        Table(
            "Three layers, forward and backward",
            ABOUT_NETWORK,
            "PyTorch from Python",
            (_figure("Simple", *network, steps),),
        ),
    ]


def _peers(bench: Workbench) -> tuple[Peer, Peer]:
    source, script = bench.scratch / "operators.spl", bench.scratch / "operators.py"
    numbers = range(len(OPERATORS))
    functions = [SIMPLE_FUNCTION.format(number=n, expression=OPERATORS[n][0]) for n in numbers]
    main = SIMPLE_MAIN.replace("{functions}", ", ".join(f"f{n}" for n in numbers))
    source.write_text(SIMPLE_HEAD + "".join(functions) + main, encoding="utf-8")
    functions = [PYTHON_FUNCTION.format(number=n, expression=OPERATORS[n][1]) for n in numbers]
    script.write_text(PYTHON_HEAD + "".join(functions) + PYTHON_MAIN, encoding="utf-8")
    program = bench.simple_program(source)
    return (
        Peer(program.command, {**bench.environment, **dict(program.settings)}),
        Peer([bench.python, script], bench.environment),
    )


def _figure(name: str, simple: Sequence[float], python: Sequence[float], target: Target | None = None) -> Figure:
    return Figure(name, Spread.of(simple), Spread.of_ratios(simple, python), target=target)


def _means(series: list[Sequence[float]]) -> list[float]:
    """The geometric mean of all operators, round by round."""
    return [exp(sum(map(log, times)) / len(times)) for times in zip(*series, strict=True)]
