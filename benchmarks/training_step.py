"""A training step of a small network: what stands around the kernels is most of the time."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from measuring.figures import Table, Target, compared
from measuring.peers import Peer
from measuring.spread import measure_in_turns
from measuring.workbench import PROGRAMS

if TYPE_CHECKING:
    from measuring.workbench import Workbench

BATCH = 64
ROUNDS = 60
SAMPLE_SECONDS = 0.03
SIMPLE, PURE = "Simple on PyTorch", "Simple, pure backend"
BASE, FUSED = "PyTorch from Python, `Adam`", "PyTorch from Python, `Adam(fused=True)`"

ABOUT = f"""\
Seconds per step of a 64-128-10 network in f32 on batches of {BATCH}: gradients forgotten, forward, cross entropy, backward, a step of
Adam. One thread. The base is PyTorch's optimizer as it comes, which goes parameter by parameter on a CPU."""


def run(bench: Workbench) -> list[Table]:
    """One table."""
    with ExitStack() as stack:
        keep = stack.enter_context
        peers = {
            BASE: keep(Peer([bench.python, PROGRAMS / "training.py", "default"], bench.environment)),
            FUSED: keep(Peer([bench.python, PROGRAMS / "training.py", "fused"], bench.environment)),
            SIMPLE: keep(_in_simple(bench, "torch")),
            PURE: keep(_in_simple(bench, "pure")),
        }
        timers = [peer.timer("step", BATCH) for peer in peers.values()]
        series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=SAMPLE_SECONDS)
    targets = {SIMPLE: Target("a training step in Simple, against PyTorch from Python", 0.5)}
    figures = compared(dict(zip(peers, series, strict=True)), base=BASE, targets=targets)
    return [Table("A training step", ABOUT, BASE, figures)]


def _in_simple(bench: Workbench, backend: str) -> Peer:
    program = bench.simple_program(PROGRAMS / "training.spl", backend)
    return Peer(program.command, {**bench.environment, **dict(program.settings)})
