"""Operations large enough that the kernel is nearly all of the time: Simple on PyTorch should take what PyTorch takes."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from measuring.figures import Table, Target, compared
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.peers import Peer
    from measuring.workbench import Workbench

ROUNDS = 31
CASES = (("add", 1000, "1e6 elements"), ("matmul", 256, "256x256"), ("matmul", 1000, "1000x1000"))
LIMIT, SIMPLE, BASE = "this core at most", "Simple on PyTorch", "PyTorch from Python, no_grad"

ABOUT = {
    "add": """\
Two contiguous f32 tensors of 1000x1000, one thread. The limit is a loop in C that adds two arrays into a third that is
there already: the traffic of the same 12 MB without an allocation. C frees a result before it makes the next one; Simple and
Python hold it until the next one is there, so that two take turns in the processor's caches.""",
    "matmul": """\
Two f32 matrices, one thread. The limit is the same number of multiply-adds on registers alone.""",
}


def run(bench: Workbench) -> list[Table]:
    """A table an operation and size."""
    with ExitStack() as stack:
        keep = stack.enter_context
        peers = {
            LIMIT: keep(bench.limits_peer()),
            "the C library, from C": keep(bench.library_peer()),
            SIMPLE: keep(bench.simple_peer()),
            BASE: keep(bench.pytorch_peer()),
        }
        return [_table(bench, peers, *case) for case in CASES]


def _table(bench: Workbench, peers: dict[str, Peer], operation: str, size: int, label: str) -> Table:
    timers = [peer.timer(operation, size) for peer in peers.values()]
    series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=bench.sample_seconds)
    target = Target(f"{operation} of {label} in Simple on PyTorch, against PyTorch from Python", 1.05)
    figures = compared(dict(zip(peers, series, strict=True)), base=BASE, targets={SIMPLE: target}, limit=LIMIT)
    return Table(f"{operation}, {label}", ABOUT[operation], BASE, figures)
