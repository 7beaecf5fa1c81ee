"""What the pure backend costs: the same program without PyTorch."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from measuring.figures import Table, compared
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.peers import Peer
    from measuring.workbench import Workbench

ROUNDS = 3
CASES = (("add", 4, "4x4"), ("add", 1000, "1e6 elements"), ("matmul", 4, "4x4"), ("matmul", 64, "64x64"))
LONG_CASES = (("matmul", 256, "256x256"),)
ABOUT = (
    "The same Simple program on both backends, f32, one thread. These are few rounds, for the pure backend's sake: how Simple on "
    "PyTorch compares with Python is measured above."
)
BASE, PURE = "PyTorch from Python, no_grad", "Simple, pure backend"


def run(bench: Workbench) -> list[Table]:
    """A table an operation and size."""
    bench = bench.keeping_memory()
    with ExitStack() as stack:
        peers = {
            BASE: stack.enter_context(bench.pytorch_peer()),
            "Simple on PyTorch": stack.enter_context(bench.simple_peer()),
            PURE: stack.enter_context(bench.simple_peer("pure")),
        }
        return [_table(bench, peers, *case) for case in (*CASES, *(() if bench.quick else LONG_CASES))]


def _table(bench: Workbench, peers: dict[str, Peer], operation: str, size: int, label: str) -> Table:
    timers = [peer.timer(operation, size) for peer in peers.values()]
    series = measure_in_turns(timers, rounds=ROUNDS, sample_seconds=bench.sample_seconds)
    about = ABOUT
    if operation == "matmul" and size == LONG_CASES[-1][1]:
        estimate = min(series[list(peers).index(PURE)]) * (1000 / size) ** 3
        about += (
            f" 1000x1000 isn't run on the pure backend: by the number of multiply-adds it takes about {estimate:.0f} s."
        )
    figures = compared(dict(zip(peers, series, strict=True)), base=BASE)
    return Table(f"pure backend: {operation}, {label}", about, BASE, figures)
