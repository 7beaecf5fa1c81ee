"""A whole training: examples/digits_mlp.spl, without start-up and reading."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from measuring.figures import Table, Target, compared
from measuring.peers import Peer
from measuring.spread import measure_in_turns
from measuring.workbench import PROGRAMS, REPOSITORY

if TYPE_CHECKING:
    from measuring.workbench import Workbench

EPOCHS = 30
ROUNDS = 9
SAMPLE_SECONDS = 0.1
BASE, SIMPLE, PURE = "PyTorch from Python", "Simple on PyTorch", "Simple, pure backend"

ABOUT = f"""\
Seconds for the training in `examples/digits_mlp.spl`: {EPOCHS} epochs over 1,438 images in batches of 64, a 64-128-10 network in
f32 with Adam and a cosine schedule; the same in Python. One thread. Every peer trains once before it is measured."""


def run(bench: Workbench) -> list[Table]:
    """One table."""
    with ExitStack() as stack:
        keep = stack.enter_context
        peers = {
            BASE: keep(Peer([bench.python, PROGRAMS / "digits_training.py"], bench.environment)),
            SIMPLE: keep(_in_simple(bench, "torch")),
            PURE: keep(_in_simple(bench, "pure")),
        }
        timers = [peer.timer("train", EPOCHS) for peer in peers.values()]
        series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=SAMPLE_SECONDS)
    targets = {PURE: Target("training digits_mlp.spl on the pure backend, against PyTorch from Python", 3.0)}
    figures = compared(dict(zip(peers, series, strict=True)), base=BASE, targets=targets)
    return [Table("Training digits_mlp.spl", ABOUT, BASE, figures)]


def _in_simple(bench: Workbench, backend: str) -> Peer:
    program = bench.simple_program(PROGRAMS / "digits_training.spl", backend)
    start, *rest = program.command
    command = [start, rest[0], "--path", str(REPOSITORY / "examples"), *rest[1:]]
    return Peer(command, {**bench.environment, **dict(program.settings)})
