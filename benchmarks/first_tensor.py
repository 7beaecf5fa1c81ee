"""From nothing to the first tensor: time and memory from the start of a process until a tensor's value is printed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from measuring.figures import Of, Table, Target, compared
from measuring.processes import Program, run_in_turns
from measuring.workbench import PROGRAMS, REPOSITORY

if TYPE_CHECKING:
    from measuring.workbench import Workbench

ROUNDS = 11
COLD_ROUNDS = 5
COLD, WARM = "Simple, pure backend, cold cache", "Simple, pure backend, warm cache"
LIMIT, SIMPLE, BASE = "the C library, from C", "Simple on PyTorch", "Python, `import torch`"

ABOUT = """\
Wall time of whole processes from their start until the first output arrives: a 2x3 tensor of ones is made and printed.
Each has run before, so files are in the system's memory and modules are compiled; "compiled each time" is `simple run
--no-cache`, as when the program and `lib.torch` are new. Memory is the peak resident size. The C program does nothing but
load libtorch through the library and compute: what loading PyTorch costs at least."""

ABOUT_PURE = """\
Wall time of whole processes until they have ended: `examples/usage.spl` on the pure backend. For the cold cache its folder is removed
before: every module of the backend that the program loads is compiled, and machine code is made of what it calls with enough to do. The
warm one follows it."""


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
    pure = _pure(bench)
    end = compared({name: [run.end for run in some] for name, some in runs.items()}, base=BASE, limit=LIMIT)
    return [
        Table("From process start to the first tensor's value", ABOUT, BASE, first),
        Table("The same until the process has ended", "The same runs; this is what a shell waits for.", BASE, end),
        pure,
    ]


def _pure(bench: Workbench) -> Table:
    """The whole of `examples/usage.spl` on the pure backend, from a cache that has been emptied and from one that has all."""
    folder = bench.scratch / "first-tensor-cache"
    program = bench.simple_program(REPOSITORY / "examples" / "usage.spl", "pure")
    program = replace(program, settings=(*program.settings, ("SIMPLE_CACHE_DIR", str(folder))))
    cold: list[float] = []
    warm: list[float] = []
    with bench.launcher() as launcher:
        for _ in range(bench.rounds(COLD_ROUNDS)):
            shutil.rmtree(folder, ignore_errors=True)
            cold.append(launcher.run(program).end)
            warm.append(launcher.run(program).end)
    targets = {
        COLD: Target("examples/usage.spl on the pure backend, from a cold cache", 3.0, Of.SECONDS),
        WARM: Target("examples/usage.spl on the pure backend, from a warm cache", 0.3, Of.SECONDS),
    }
    figures = compared({WARM: warm, COLD: cold}, base=WARM, targets=targets)
    return Table("The pure backend's first program", ABOUT_PURE, WARM, figures)
