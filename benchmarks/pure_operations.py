"""What the pure backend costs: kernels of machine code made from Simple, against PyTorch's."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from measuring.figures import Table, Target, compared
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.peers import Peer
    from measuring.workbench import Workbench

ROUNDS = 15
PAUSE = 0.02
ABOUT = f"""\
f32, without gradients, both on as many threads as the machine has cores. Both loops free every result. Before each turn is a pause of
{1000 * PAUSE:.0f} ms, longer than the threads of either look for more work after their last operation, so that none of them has a core
in the other's turn. The limit is the traffic of the operation's elements in memory, or its multiply-adds in registers, in C on the same
number of threads, each with its part."""
LIMIT, BASE, PURE = "this machine at most", "PyTorch from Python, no_grad", "Simple, pure backend"


class Row(NamedTuple):
    """An operation, the size that the programs take, what that makes, how many times PyTorch's time it may take, and the work that
    takes what it takes at least.
    """

    operation: str
    size: int
    label: str
    at_most: float
    limit: str | None


ROWS = (
    Row("add", 4, "4x4", 3.0, None),
    Row("add", 1000, "1e6 elements", 1.5, "add"),
    Row("exp", 1000, "1e6 elements", 3.0, "copy"),
    Row("tanh", 1000, "1e6 elements", 3.0, "copy"),
    Row("sum", 1000, "1e6 elements", 2.0, "sum"),
    Row("softmax", 1000, "1000x1000", 3.0, "copy"),
    Row("matmul", 256, "256x256", 2.5, "matmul"),
    Row("matmul", 1000, "1000x1000", 2.0, "matmul"),
    Row("conv2d", 32, "32x3x32x32 to 16 channels, 3x3", 4.0, "conv2d"),
)


def run(bench: Workbench) -> list[Table]:
    """A table an operation and size."""
    bench = bench.keeping_memory()
    with ExitStack() as stack:
        peers = {
            LIMIT: stack.enter_context(bench.limits_peer(len(os.sched_getaffinity(0)))),
            BASE: stack.enter_context(bench.pytorch_kernels_peer()),
            PURE: stack.enter_context(bench.pure_kernels_peer()),
        }
        return [_table(bench, peers, row) for row in ROWS]


def _table(bench: Workbench, peers: dict[str, Peer], row: Row) -> Table:
    operations = {LIMIT: row.limit, BASE: row.operation, PURE: row.operation}
    timers = {peer: peers[peer].timer(operation, row.size) for peer, operation in operations.items() if operation}
    series = measure_in_turns(
        list(timers.values()), rounds=bench.rounds(ROUNDS), sample_seconds=bench.sample_seconds, pause=PAUSE
    )
    claim = f"pure backend: {row.operation} of {row.label}, against PyTorch"
    targets = {PURE: Target(claim, row.at_most)}
    figures = compared(dict(zip(timers, series, strict=True)), base=BASE, targets=targets, limit=LIMIT)
    return Table(f"pure backend: {row.operation}, {row.label}", ABOUT, BASE, figures)
