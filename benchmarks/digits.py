"""A whole program: training a softmax regression on the handwritten digits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from measuring.figures import Table, Target, compared
from measuring.processes import Program, run_in_turns
from measuring.workbench import PROGRAMS, REPOSITORY

if TYPE_CHECKING:
    from measuring.processes import Run
    from measuring.workbench import Workbench

ROUNDS = 5
PURE_ROUNDS = 5
SOURCE = REPOSITORY / "examples" / "digits.spl"
ONE_THREAD = ("OMP_NUM_THREADS", "1")
BASE, SIMPLE, PURE = "PyTorch from Python", "Simple on PyTorch", "Simple, pure backend"

ABOUT = """\
Wall time of whole processes until they have ended, start-up and reading 1,797 images from text included:
`examples/digits.spl` with 40 steps of gradient descent, against the same program in Python (`benchmarks/peers/digits.py`).
One thread."""


def run(bench: Workbench) -> list[Table]:
    """A table for PyTorch, and one that sets the pure backend beside it."""
    programs = {
        BASE: Program((bench.python, str(PROGRAMS / "digits.py")), (ONE_THREAD,)),
        SIMPLE: _in_simple(bench, "torch"),
    }
    with bench.launcher() as launcher:
        series = run_in_turns(launcher, list(programs.values()), rounds=bench.rounds(ROUNDS))
        pure = programs | {PURE: _in_simple(bench, "pure")}
        rounds = 1 if bench.quick else PURE_ROUNDS
        pure_series = run_in_turns(launcher, list(pure.values()), rounds=rounds)
    return [
        _table("digits.spl", ABOUT, BASE, programs, series, None),
        _table(
            "digits.spl on the pure backend",
            f"As above, in {rounds} rounds of its own, with modules and machine code in the cache.",
            SIMPLE,
            pure,
            pure_series,
            Target("digits.spl on the pure backend, against Simple on PyTorch", 2.0),
        ),
    ]


def _table(
    title: str,
    about: str,
    base: str,
    programs: dict[str, Program],
    series: list[list[Run]],
    target: Target | None,
) -> Table:
    """What the programs took until their end, with the target of the pure backend."""
    ends = {name: [run.end for run in some] for name, some in zip(programs, series, strict=True)}
    memory = {name: [run.memory for run in some] for name, some in zip(programs, series, strict=True)}
    targets = {} if target is None else {PURE: target}
    return Table(title, about, base, compared(ends, base=base, memory=memory, targets=targets))


def _in_simple(bench: Workbench, backend: str) -> Program:
    program = bench.simple_program(SOURCE, backend)
    return replace(program, settings=(*program.settings, ONE_THREAD))
