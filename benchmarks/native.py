"""Numeric loops that became machine code, against C and Numba."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import ExitStack
from statistics import geometric_mean
from typing import TYPE_CHECKING

from measuring.figures import Table, Target, compared
from measuring.native import compile_native
from measuring.peers import Peer
from measuring.spread import measure_in_turns
from measuring.workbench import PROGRAMS

if TYPE_CHECKING:
    from pathlib import Path

    from measuring.workbench import Workbench

ROUNDS = 25
CASES = (
    ("nbody", 20_000, "nbody, 20,000 steps"),
    ("mandelbrot", 150, "mandelbrot, 150x150, 200 turns"),
    ("spectral", 200, "spectral norm, 200"),
    ("matmul", 256, "matmul of f32, 256, three loops"),
    ("prefix", 100_000, "prefix sum, 1e5"),
    ("stencil", 500, "2-d stencil, 500x500"),
)
C, SIMPLE, NUMBA = "C, gcc -O3 -march=native", "Simple", "Numba"
EXACT = "C, the same with -ffp-contract=off"
FOLDER = PROGRAMS / "native"
ABOUT = """\
The same loops on one thread, calls included, compiled before, as functions whose arguments aren't known. Simple checks every index and
every integer operation; none of the three may reorder arithmetic on floats, but C, by its compiler's default, may contract a product and
a sum into one operation, whose results differ; the second C may not, as neither Simple nor Numba may."""
ABOUT_ALL = "The geometric mean of the ratios above, round by round."


def run(bench: Workbench) -> list[Table]:
    """A table a program, and one of the means."""
    with ExitStack() as stack:
        program = bench.simple_program(FOLDER / "kernels.spl")
        compiled = compile_native(FOLDER / "kernels.c", bench.scratch / "native")
        exact = compile_native(FOLDER / "kernels.c", bench.scratch / "native-exact", "-ffp-contract=off")
        peers = {
            C: stack.enter_context(Peer([compiled], bench.environment)),
            EXACT: stack.enter_context(Peer([exact], bench.environment)),
            SIMPLE: stack.enter_context(Peer(program.command, {**bench.environment, **dict(program.settings)})),
        }
        numba = _python_with_numba()
        if numba is not None:
            peers[NUMBA] = stack.enter_context(Peer([numba, FOLDER / "kernels.py"], bench.environment))
        series = {case: _measured(bench, peers, case[0], case[1]) for case in CASES}
    tables = [
        Table(
            f"Machine code: {label}",
            ABOUT,
            C,
            compared(times, base=C, targets={SIMPLE: Target(f"{label} in Simple, against C", 1.2)}),
        )
        for (_, _, label), times in series.items()
    ]
    return [*tables, _means(list(series.values()))]


def _measured(bench: Workbench, peers: dict[str, Peer], operation: str, size: int) -> dict[str, list[float]]:
    timers = [peer.timer(operation, size) for peer in peers.values()]
    rounds = measure_in_turns(timers, rounds=bench.rounds(ROUNDS), sample_seconds=0.02)
    return dict(zip(peers, rounds, strict=True))


def _means(series: list[dict[str, list[float]]]) -> Table:
    """The mean of each peer's times over those of the base, as one time a round."""
    rounds = range(min(len(times) for case in series for times in case.values()))
    means = {peer: [geometric_mean([case[peer][r] for case in series]) for r in rounds] for peer in series[0]}
    base = NUMBA if NUMBA in means else C
    target = Target(f"all of these in Simple, geometric mean, against {base}", 1.0)
    figures = compared(means, base=base, targets={SIMPLE: target})
    return Table("Machine code: all of these", ABOUT_ALL, base, figures)


def _python_with_numba() -> str | Path | None:
    """A Python that has Numba: this one, or the one that SIMPLE_BENCH_NUMBA names."""
    for python in (os.environ.get("SIMPLE_BENCH_NUMBA"), sys.executable):
        if python and subprocess.run([python, "-c", "import numba"], capture_output=True, check=False).returncode == 0:
            return python
    return None
