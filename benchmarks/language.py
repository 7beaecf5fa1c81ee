"""Simple's own speed: programs against the same ones in Python, the checker on a large program, the cache of compiled modules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from measuring.figures import Of, Table, Target, compared
from measuring.processes import Program, run_in_turns
from measuring.workbench import PROGRAMS, REPOSITORY

if TYPE_CHECKING:
    from measuring.workbench import Workbench

ROUNDS = 9
LINES = 10_000
NAMES = ("nbody", "fannkuch", "words", "simulation")
BASE, SIMPLE = "Python", "Simple, interpreted"

ABOUT = """\
Wall time of whole processes. The two programs are written line by line alike; Simple checks every integer operation for
overflow and every index, Python's integers grow instead."""
ABOUT_TOOLS = """\
Wall time of whole processes on a generated program: small functions, structs, loops, matches and closures. "Cached" starts the
same module from the cache."""
BLOCK = '''struct P{i}:
    x: f64
    y: f64

    fn norm() -> f64: self.x * self.x + self.y * self.y

fn work{i}(n: i64, scale: f64 = 2.0) -> f64:
    """Adds things up."""
    var total = 0.0
    val items = [1, 2, 3]
    for k in 0..n:
        if k % 2 == 0 and k > 3:
            total += k * scale
        elif k == 7:
            items.push(k)
        else:
            total -= items.map(\\v: v * 2).sum() as f64
    val p = P{i}(total, y: 1.0)
    match items.first():
        case Some(v): total += v as f64
        case nil: pass
    if p.norm() < 0.0: print "p{i} has {{p.norm():.3f}} of {{items.len}}"
    total

'''


def run(bench: Workbench) -> list[Table]:
    """A table a program, and one of the tools."""
    tables = [_program(bench, name) for name in NAMES]
    return [*tables, _tools(bench)]


def _program(bench: Workbench, name: str) -> Table:
    folder = PROGRAMS / "language"
    data = str(REPOSITORY / "examples" / "data" / "sonnets.txt")
    simple = bench.simple_program(folder / f"{name}.spl")
    programs = {
        BASE: Program((bench.python, str(folder / f"{name}.py"), data)),
        SIMPLE: Program((*simple.command, data), (*simple.settings, ("SIMPLE_NATIVE", "0"))),
    }
    with bench.launcher() as launcher:
        series = run_in_turns(launcher, list(programs.values()), rounds=bench.rounds(ROUNDS))
    times = {title: [run.end for run in runs] for title, runs in zip(programs, series, strict=True)}
    target = Target(f"{name} in interpreted Simple, against Python", 1.2)
    return Table(f"Interpreted: {name}", ABOUT, BASE, compared(times, base=BASE, targets={SIMPLE: target}))


def _tools(bench: Workbench) -> Table:
    source = Path(bench.scratch) / "large.spl"
    blocks = LINES // BLOCK.count("\n")
    text = "".join(BLOCK.format(i=i) for i in range(blocks))
    source.write_text(text + "fn main(): print work0(10)\n", encoding="utf-8")
    check, cached = f"`simple check` of {LINES:,} lines", "`simple run`, cached"
    compiled = "`simple run --no-cache`"
    programs = {
        compiled: bench.simple_program(source, cached=False),
        cached: bench.simple_program(source),
        check: Program((bench.simple, "check", str(source))),
    }
    with bench.launcher() as launcher:
        series = run_in_turns(launcher, list(programs.values()), rounds=bench.rounds(ROUNDS))
    targets = {
        check: Target(check, 2.0, Of.SECONDS),
        cached: Target("a module from the cache, against compiling it", 0.1),
    }
    times = {title: [run.end for run in runs] for title, runs in zip(programs, series, strict=True)}
    return Table(
        f"A program of {LINES:,} lines", ABOUT_TOOLS, compiled, compared(times, base=compiled, targets=targets)
    )
