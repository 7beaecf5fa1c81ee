"""Kills a process while it saves, again and again: `python io_killed.py KILLS`. Each time the checkpoint is an old or a new one, whole.

The processes are forked from one that has everything loaded, so that a kill falls into saving and not into starting.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

import simple

PROGRAM = """
use lib.torch.*
use lib.torch.io.*

fn state(n: i64) -> {text: any}:
    {"n": n, "model": {"weight": torch_full([300, 100], n), "bias": torch_full([7], n, dtype: "f64")}, "rates": [n, n]}

fn save(path: text, n: i64): save_checkpoint(path, state(n))

fn save_for_ever(path: text, start: i64):
    var n = start
    while true:
        n += 1
        save(path, n)

fn whole(path: text) -> i64:
    val found = load_checkpoint(path)
    val n: i64 = found["n"]
    val expected = state(n)
    assert found["rates"] == expected["rates"]
    for name in ["weight", "bias"]:
        assert torch_equal(found["model"][name], expected["model"][name]), "the tensors are of another time than the number"
    n
"""


def main(kills: int) -> None:
    """Prints how many checkpoints were written in all, and how many times the last save was cut off in the middle."""
    choose = random.Random(5)
    with tempfile.TemporaryDirectory(prefix="simple-killed-") as folder:
        (Path(folder) / "program.spl").write_text(PROGRAM, "utf-8")
        program = simple.load(f"{folder}/program.spl")
        path = f"{folder}/run.ckpt"
        started = time.perf_counter()
        for _ in range(4):
            program.save(path, 0)
        duration = (time.perf_counter() - started) / 4
        reached = cut = 0
        for _ in range(kills):
            child = os.fork()
            if child == 0:
                try:
                    program.save_for_ever(path, reached)
                finally:
                    os._exit(1)
            time.sleep(duration * choose.uniform(0, 4))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            assert os.WIFSIGNALED(status), "the process ended by itself"
            cut += any(Path(folder).glob(".*.part"))
            now = program.whole(path)
            assert now >= reached, f"the checkpoint {reached} was there and now there is {now}"
            reached = now
        left = list(Path(folder).glob(".*.part"))
        assert len(left) <= 1, left  # each save removes what the one before it left
    print(reached, cut)  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
