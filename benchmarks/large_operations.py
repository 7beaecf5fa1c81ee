"""Operations large enough that the kernel is nearly all of the time: Simple on PyTorch should take what PyTorch takes."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from measuring.figures import Table, Target, compared
from measuring.spread import measure_in_turns

if TYPE_CHECKING:
    from measuring.workbench import Workbench


class Case(NamedTuple):
    """An operation on square matrices of a size."""

    operation: str
    size: int
    label: str


STARTS = 7
ROUNDS = 17
SAMPLE_SECONDS = 0.01
CASES = (Case("add", 1000, "1e6 elements"), Case("matmul", 256, "256x256"), Case("matmul", 1000, "1000x1000"))
LIMIT, SIMPLE, BASE = "this core at most", "Simple on PyTorch", "PyTorch from Python, no_grad"

ABOUT = {
    "add": f"""\
Two contiguous f32 tensors of 1000x1000, one thread. The limit is a loop in C that adds two arrays into a third that is
there already: the traffic of the same 12 MB without an allocation. C frees a result before it makes the next one; Simple and
Python hold it until the next one is there, so that two take turns in the caches. glibc is told to keep freed memory: whether
it returns a result to the system is otherwise a chance of the heap's layout, which costs Python and Simple about 1.5 ms an
operation where it happens. Which physical pages a process gets makes up to 15 % for equal programs; so all peers are started
{STARTS} times and measured in turns each time.""",
    "matmul": """\
Two f32 matrices, one thread. The limit is the same number of multiply-adds on registers alone.""",
}


def run(bench: Workbench) -> list[Table]:
    """A table an operation and size."""
    bench = bench.keeping_memory()
    measured: dict[Case, dict[str, list[float]]] = {case: {} for case in CASES}
    for _ in range(1 if bench.quick else STARTS):
        for case, series in _one_start(bench).items():
            for peer, seconds in series.items():
                measured[case].setdefault(peer, []).extend(seconds)
    return [_table(case, series) for case, series in measured.items()]


def _one_start(bench: Workbench) -> dict[Case, dict[str, list[float]]]:
    """Every peer started once and measured: seconds an operation, round by round."""
    with ExitStack() as stack:
        keep = stack.enter_context
        peers = {
            LIMIT: keep(bench.limits_peer()),
            "the C library, from C": keep(bench.library_peer()),
            SIMPLE: keep(bench.simple_peer()),
            BASE: keep(bench.pytorch_peer()),
        }
        found = {}
        for case in CASES:
            timers = [peer.timer(case.operation, case.size) for peer in peers.values()]
            series = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=SAMPLE_SECONDS)
            found[case] = dict(zip(peers, series, strict=True))
        return found


def _table(case: Case, series: dict[str, list[float]]) -> Table:
    claim = f"{case.operation} of {case.label} in Simple on PyTorch, against PyTorch from Python"
    figures = compared(series, base=BASE, targets={SIMPLE: Target(claim, 1.05)}, limit=LIMIT)
    return Table(f"{case.operation}, {case.label}", ABOUT[case.operation], BASE, figures)
