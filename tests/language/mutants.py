"""Runs mutants of the programs of this folder in one process: `python mutants.py SEED COUNT`.

A mutant is a program some of whose tokens were deleted, repeated, swapped, or replaced by others. Whatever it has become,
compiling and running it must end in diagnostics, output or an error of the program's. Each fault of `simple` is printed
with the mutant that shows it.
"""

from __future__ import annotations

import io
import random
import re
import resource
import signal
import sys
import traceback
from contextlib import redirect_stdout, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.runtime import functions, modules
from simple.runtime.failures import explain
from simple.runtime.report import render_failure

if TYPE_CHECKING:
    from types import FrameType

HERE = Path(__file__).parent
TOKEN = re.compile(
    r"\n *|[A-Za-z_]\w*|\d+(?:\.\d+)?\w*|\"[^\"\n]*\"|\.\.\.|\.\.=?|->|\?\?|\?\.|\.\?|\|>|[-+*/%<>=!]=?|.", re.DOTALL
)
EXPECTATION = re.compile(r"\s*# (?:expect|args|input).*")
UNSAFE = re.compile(r"\b(?:fs|sleep|extern|exit|test)\b")  # touches files, waits, calls C, ends the process
MEMORY = 4 << 30
SECONDS = 0.3  # a mutant may have become an endless loop


class OutOfTime(BaseException):
    """A mutant runs for too long. Not an `Exception`, so that `attempt` lets it pass."""


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise OutOfTime


def programs() -> list[list[str]]:
    """The programs as tokens, without their expectations."""
    texts = [EXPECTATION.sub("", path.read_text("utf-8")) for path in sorted(HERE.rglob("*.spl"))]
    return [tokens for text in texts if (tokens := TOKEN.findall(text))]


def mutate(choose: random.Random, tokens: list[str], others: list[list[str]]) -> str:
    """A program with one to three changes."""
    changed = list(tokens)
    for _ in range(choose.choice([1, 1, 1, 2, 3])):
        at = choose.randrange(len(changed))
        match choose.randrange(5):
            case 0 if len(changed) > 1:
                del changed[at]
            case 1:
                changed.insert(at, choose.choice(changed))
            case 2:
                changed[at] = choose.choice(choose.choice(others))
            case 3:
                other = choose.randrange(len(changed))
                changed[at], changed[other] = changed[other], changed[at]
            case _:
                piece = choose.choice(others)
                start = choose.randrange(len(piece))
                changed[at:at] = piece[start : start + choose.randrange(1, 8)]
    return "".join(changed)


def try_program(text: str) -> None:
    """Compiles and runs a program; raises what should not come out."""
    program = Program(str(HERE / "no such folder"))
    unit = program.make(ModuleFile("mutant", "mutant.spl"), text, fresh=True)
    if unit.compiled is None or UNSAFE.search(text):
        return
    sys.stdin = io.StringIO("one\ntwo\n")
    signal.setitimer(signal.ITIMER_REAL, SECONDS)
    try:
        with redirect_stdout(io.StringIO()):
            run_main(program.load(unit))
    except (functions.Exit, OutOfTime):
        pass
    except Exception as problem:
        signal.setitimer(signal.ITIMER_REAL, 0)
        if explain(problem) is None:
            raise
        render_failure(problem)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        for name in [n for n, m in modules.loaded.items() if not m.library]:
            del modules.loaded[name]


def main(seed: int, count: int) -> int:
    """Tries so many mutants; the number of faults found."""
    choose, known = random.Random(seed), programs()
    places = set()
    for _ in range(count):
        text = mutate(choose, choose.choice(known), known)
        try:
            with suppress(OutOfTime):
                try_program(text)
        except Exception as fault:  # noqa: BLE001 - every fault is reported
            last = traceback.extract_tb(fault.__traceback__)[-1]
            if (last.filename, last.lineno) not in places:
                places.add((last.filename, last.lineno))
                print(f"{type(fault).__name__}: {fault}\n  {last.filename}:{last.lineno}\n{text}\n")  # noqa: T201
    return len(places)


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _stop)
    sys.exit(1 if main(int(sys.argv[1]), int(sys.argv[2])) else 0)
