"""Operations on 4x4 matrices, where what stands above the kernel is nearly all of the time.

Three operators in all ways of calling them; `common_operators` has forty in Simple and in Python.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import common_operators
from measuring.figures import Table, Target, compared
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.peers import Peer
    from measuring.workbench import Workbench

SIZE = 4
ROUNDS = 200
SIGNS = {"add": "+", "mul": "*", "matmul": "@"}
LIBRARY, SIMPLE = "the C library, from C", "Simple, `a.{0}(b)`"
LIMIT, BASE = "libtorch from C++, autograd off", "PyTorch from Python, `torch.{0}(a, b)`, no_grad"

ABOUT = f"""\
Seconds per operation on two {SIZE}x{SIZE} f32 matrices, one thread. Every peer frees each result, and times a loop in its own
language: the loop is part of the time. `Simple` is a program run by `simple run`, calling PyTorch through the host module.
The C library checks handles, arguments and errors, and works below autograd; libtorch from C++ with autograd off is what it
stands on. The host module alone is the generated extension called from Python, without Simple's API."""


def run(bench: Workbench) -> list[Table]:
    """A table an operation, then those of many operators and of gradients."""
    with ExitStack() as stack:
        keep = stack.enter_context
        peers: list[tuple[str, Peer, bool]] = [  # a name, a program, whether it is asked for the sign (`a + b`)
            (LIMIT, keep(bench.libtorch_peer("below-autograd")), False),
            ("libtorch from C++, as it comes", keep(bench.libtorch_peer()), False),
            (LIBRARY, keep(bench.library_peer()), False),
            ("the host module alone, from Python", keep(bench.host_module_peer()), False),
        ]
        simple = keep(bench.simple_peer())
        python = keep(bench.pytorch_peer("no-grad"))
        recording = keep(bench.pytorch_peer("default"))
        peers += [(SIMPLE, simple, False), ("Simple, `a {1} b`", simple, True), (BASE, python, False)]
        peers += [("PyTorch from Python, `a {1} b`, no_grad", python, True)]
        peers += [("PyTorch from Python, `torch.{0}(a, b)`, default mode", recording, False)]
        peers += [("PyTorch from Python, `a {1} b`, default mode", recording, True)]
        tables = [_table(bench, operation, peers) for operation in SIGNS]
    return [*tables, *common_operators.run(bench)]


def _table(bench: Workbench, operation: str, peers: list[tuple[str, Peer, bool]]) -> Table:
    timers = [peer.timer(f"{operation}-sign" if sign else operation, SIZE) for _, peer, sign in peers]
    series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=bench.sample_seconds)

    def name(pattern: str) -> str:
        return pattern.format(operation, SIGNS[operation])

    targets = {}
    if operation == "add":
        targets = {
            name(LIBRARY): Target("4x4 add through the C library, against PyTorch from Python", 0.55),
            name(SIMPLE): Target("4x4 add in Simple, against PyTorch from Python", 0.75),
        }
    named = {name(pattern): seconds for (pattern, _, _), seconds in zip(peers, series, strict=True)}
    figures = compared(named, base=name(BASE), targets=targets, limit=name(LIMIT))
    return Table(f"4x4 {operation}", ABOUT if operation == "add" else "As above.", name(BASE), figures)
