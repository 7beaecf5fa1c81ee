"""What the pure backend costs: kernels of machine code made from Simple, against PyTorch's."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from measuring.figures import Figure, Table, Target, compared
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.peers import Peer
    from measuring.workbench import Workbench

ROUNDS = 7
ABOUT = "f32, without gradients, both on as many threads as the machine has cores. Both loops free every result."
BASE, PURE = "PyTorch from Python, no_grad", "Simple, pure backend"


class Row(NamedTuple):
    """An operation, the size that the programs take, what that makes, and how many times PyTorch's time it may take."""

    operation: str
    size: int
    label: str
    at_most: float


ROWS = (
    Row("add", 4, "4x4", 3.0),
    Row("add", 1000, "1e6 elements", 1.5),
    Row("exp", 1000, "1e6 elements", 3.0),
    Row("tanh", 1000, "1e6 elements", 3.0),
    Row("sum", 1000, "1e6 elements", 2.0),
    Row("softmax", 1000, "1000x1000", 3.0),
    Row("matmul", 256, "256x256", 2.5),
    Row("matmul", 1000, "1000x1000", 2.0),
    Row("conv2d", 32, "32x3x32x32 to 16 channels, 3x3", 4.0),
)


def run(bench: Workbench) -> list[Table]:
    """A table an operation and size."""
    bench = bench.keeping_memory()
    with ExitStack() as stack:
        peers = {
            BASE: stack.enter_context(bench.pytorch_kernels_peer()),
            PURE: stack.enter_context(bench.pure_kernels_peer()),
        }
        return [_table(bench, peers, row) for row in ROWS]


def _table(bench: Workbench, peers: dict[str, Peer], row: Row) -> Table:
    timers = [peer.timer(row.operation, row.size) for peer in peers.values()]
    series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=bench.sample_seconds)
    claim = f"pure backend: {row.operation} of {row.label}, against PyTorch"
    figures: tuple[Figure, ...] = compared(
        dict(zip(peers, series, strict=True)), base=BASE, targets={PURE: Target(claim, row.at_most)}
    )
    return Table(f"pure backend: {row.operation}, {row.label}", ABOUT, BASE, figures)
