"""What starting Simple costs: a program that does nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from measuring.figures import Of, Table, Target, compared
from measuring.processes import Program, run_in_turns
from measuring.workbench import PROGRAMS

if TYPE_CHECKING:
    from measuring.workbench import Workbench

ROUNDS = 25
SIMPLE, BASE = "`simple run` of an empty program", "`python -c pass`"

ABOUT = """\
Wall time of whole processes until they have ended, after a run that compiled the modules. Simple runs on Python, so that
Python's own start is what it can't go below; `-I -S` leaves out what the environment adds to that. "Compiled each time" is
`simple run --no-cache`, which loads the compiler."""


def run(bench: Workbench) -> list[Table]:
    """One table."""
    programs = {
        BASE: Program((bench.python, "-c", "pass")),
        "`python -I -S -c pass`": Program((bench.python, "-I", "-S", "-c", "pass")),
        SIMPLE: bench.simple_program(PROGRAMS / "empty.spl"),
        f"{SIMPLE}, compiled each time": bench.simple_program(PROGRAMS / "empty.spl", cached=False),
    }
    with bench.launcher() as launcher:
        series = run_in_turns(launcher, list(programs.values()), rounds=bench.rounds(ROUNDS))
    figures = compared(
        {name: [run.end for run in runs] for name, runs in zip(programs, series, strict=True)},
        base=BASE,
        targets={SIMPLE: Target("`simple run` of an empty program", 0.1, Of.SECONDS)},
        limit=BASE,
        memory={name: [run.memory for run in runs] for name, runs in zip(programs, series, strict=True)},
    )
    return [Table("An empty program", ABOUT, BASE, figures)]
