"""Parallel loops: many and short ones, several at the same time, inside each other, after an error, in a child process."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from array import array
from typing import TYPE_CHECKING, Any

import pytest

from simple.driver.program import Program
from simple.driver.search import ModuleFile
from simple.runtime import modules
from simple.runtime.errors import SimpleError
from simple.runtime.threads import number, set_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TEXT = """fn squares(out: Buffer<i64>, n: i64, bad: i64):
    parallel for i in 0..n:
        if i >= bad: panic("turn {i}")
        out[i] = i * i

fn row(out: Buffer<i64>, at: i64, n: i64):
    parallel for i in 0..n: out[at + i] = at + i

fn rows(out: Buffer<i64>, n: i64):
    parallel for r in 0..n: row(out, r * n, n)
"""


@pytest.fixture
def namespace(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """The functions as machine code, in four threads."""
    before = number()
    monkeypatch.setenv("SIMPLE_NATIVE", "always")
    modules.loaded.clear()
    program = Program("/nowhere")
    unit = program.make(ModuleFile("prog", "prog.spl"), TEXT)
    set_number(4)
    yield program.load(unit).namespace
    set_number(before)


def check(squares: Callable[..., Any], n: int) -> None:
    out = array("q", [-1] * (n + 1))
    squares(out, n, n)
    assert list(out) == [*(i * i for i in range(n)), -1]


def test_lengths_and_threads_change(namespace: dict[str, Any]) -> None:
    for round_ in range(200):
        set_number(round_ % 7 + 1)
        check(namespace["squares"], round_ % 90)
        check(namespace["squares"], round_ * 37)


def test_the_first_turn_that_fails_is_told(namespace: dict[str, Any]) -> None:
    for bad in [0, 1, 17, 499, 998] * 20:
        with pytest.raises(SimpleError, match=f"^turn {bad}$"):
            namespace["squares"](array("q", [0] * 1000), 1000, bad)
    check(namespace["squares"], 1000)


def test_a_loop_inside_another_runs_alone(namespace: dict[str, Any]) -> None:
    out = array("q", [-1] * 2500)
    namespace["rows"](out, 50)
    assert list(out) == list(range(2500))


def test_loops_at_the_same_time(namespace: dict[str, Any]) -> None:
    failures = []

    def many() -> None:
        try:
            for _ in range(20):
                check(namespace["squares"], 70_000)  # long enough to let others run meanwhile
        except BaseException as problem:  # noqa: BLE001 - told in the main thread
            failures.append(problem)

    threads = [threading.Thread(target=many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failures
    assert not any(thread.is_alive() for thread in threads)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes fork")
def test_a_child_process_has_workers_of_its_own(tmp_path: Any) -> None:
    program = tmp_path / "prog.spl"
    program.write_text(TEXT, "utf-8")
    code = f"""
import os, signal
from array import array
from simple.driver.program import Program
from simple.driver.search import ModuleFile
from simple.runtime.threads import set_number
program = Program("/nowhere")
f = program.load(program.make(ModuleFile("prog", "prog.spl"), open({str(program)!r}).read())).namespace["squares"]
set_number(3)
out = array("q", [0] * 5000)
f(out, 5000, 5000)
child = os.fork()
if child == 0:
    signal.alarm(20)
    f(out, 5000, 5000)
    os._exit(7 if out[4999] == 4999 * 4999 else 1)
f(out, 5000, 5000)
raise SystemExit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "SIMPLE_NATIVE": "always"}, check=False, timeout=60
    )
    assert done.returncode == 7
