"""The library and its process: forks, another PyTorch than it was built for, and memory that runs out."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from native_build import HERE, SOAK, STRICT, run
from test_symbols import compile_program

FORK = """
import os, sys
sys.path.insert(0, {here!r})
from native_build import TORCH, Client
from sffi.generate import load_library
client = Client(load_library(TORCH), {path!r})
used = {used!r}
if used != "never":
    made = client.tensor_ones(*client.ints(8, 8))
if used == "failed":
    client.relu(1)
if used == "threads":
    big = client.tensor_ones(*client.ints(512, 512))
    client.tensor_free(client.tensor_matmul(big, big))
child = os.fork()
if child == 0:
    handle = client.tensor_ones(*client.ints(2, 2))
    expected = ("OK", True) if used == "never" else ("FORKED", False)
    right = (client.code, handle != 0) == expected and client.available() == expected[1]
    if used != "never":
        client.tensor_free(made)
        right = right and client.code == "FORKED" and "start the process anew" in client.message
        right = right and client.abi_version() == 1 and client.code == "OK"
    os._exit(0 if right else 1)
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
assert status == 0, status
after = client.tensor_ones(*client.ints(2, 2))
assert after != 0
"""


def python(code: str, **environment: str) -> None:
    source = str(HERE.parents[1] / "src")
    run(sys.executable, "-c", code, env={**os.environ, "PYTHONPATH": source, **environment})


@pytest.mark.parametrize("used", ["never", "once", "failed", "threads"])
def test_a_fork_after_use_is_told(torch_path: Path, used: str):
    python(FORK.format(here=str(HERE), path=str(torch_path), used=used))


REFUSED = """
import sys
sys.path.insert(0, {here!r})
from native_build import TORCH, Client
from sffi.generate import load_library
client = Client(load_library(TORCH), {path!r})
for _ in range(2):
    assert not client.available()
    assert client.tensor_ones(*client.ints(2)) == 0
    assert client.code == "UNAVAILABLE"
    assert "but PyTorch 2.3.4 is loaded" in client.message
    assert "simple build ffi torch" in client.message
assert client.version() == b""
"""


def test_another_pytorch_is_refused(torch_path: Path, tmp_path: Path):
    """A preloaded library gives another answer to the question for PyTorch's version."""
    source = tmp_path / "other.c"
    answer = (2 << 56) | (3 << 48) | (4 << 40)
    source.write_text(f"unsigned long aoti_torch_abi_version(void) {{ return {answer}ul; }}\n")
    other = tmp_path / "other.so"
    run("gcc", "-shared", "-fPIC", source, "-o", other)
    python(REFUSED.format(here=str(HERE), path=str(torch_path)), LD_PRELOAD=str(other))


@pytest.mark.parametrize("mode", ["once", "for good"])
def test_allocations_that_fail(torch_path: Path, tmp_path: Path, mode: str):
    """Whichever allocation fails, the call says OUT_OF_MEMORY or succeeds, and the next call succeeds."""
    failing = tmp_path / "failing.so"
    run(
        "gcc", "-std=c11", "-O1", "-D_GNU_SOURCE", "-shared", "-fPIC", *STRICT, HERE / "failing_malloc.c", "-o", failing
    )
    program = compile_program(HERE / "allocations.c", torch_path, tmp_path / "allocations", "-rdynamic")
    environment = {**os.environ, "LD_PRELOAD": str(failing), "OMP_NUM_THREADS": "1"}
    done = run(program, int(mode == "for good"), 400 if SOAK else 80, env=environment)
    assert "OUT_OF_MEMORY" in done.stdout
