"""From nothing to the first tensor: time and memory from the start of a process until a tensor's value is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from measuring.figures import Table, Target, compared
from measuring.processes import Program, run_in_turns
from measuring.workbench import PROGRAMS

if TYPE_CHECKING:
    from measuring.workbench import Workbench

ROUNDS = 11
LIMIT, SIMPLE, BASE = "the C library, from C", "Simple on PyTorch", "Python, `import torch`"

ABOUT = """\
Wall time of whole processes from their start until the first output arrives: a 2x3 tensor of ones is made and printed.
Each has run before, so files are in the system's memory and modules are compiled; "compiled each time" is `simple run
--no-cache`, as when the program and `lib.torch` are new. Memory is the peak resident size. The C program does nothing but
load libtorch through the library and compute: what loading PyTorch costs at least."""


def run(bench: Workbench) -> list[Table]:
    """One table until the first value, one until the end."""
    programs = {
        LIMIT: Program((str(bench.first_tensor_program),)),
        SIMPLE: bench.simple_program(PROGRAMS / "first_tensor.spl"),
        f"{SIMPLE}, compiled each time": bench.simple_program(PROGRAMS / "first_tensor.spl", cached=False),
        "Simple, pure backend": bench.simple_program(PROGRAMS / "first_tensor.spl", "pure"),
        BASE: Program((bench.python, "-c", "import torch; print(torch.ones(2, 3))")),
    }
    with bench.launcher() as launcher:
        series = run_in_turns(launcher, list(programs.values()), rounds=bench.rounds(ROUNDS))
    runs = dict(zip(programs, series, strict=True))
    memory = {name: [run.memory for run in some] for name, some in runs.items()}
    first = compared(
        {name: [run.first_output for run in some] for name, some in runs.items()},
        base=BASE,
        targets={SIMPLE: Target("first tensor in Simple on PyTorch, against Python with `import torch`", 0.4)},
        limit=LIMIT,
        memory=memory,
    )
    end = compared({name: [run.end for run in some] for name, some in runs.items()}, base=BASE, limit=LIMIT)
    return [
        Table("From process start to the first tensor's value", ABOUT, BASE, first),
        Table("The same until the process has ended", "The same runs; this is what a shell waits for.", BASE, end),
    ]
