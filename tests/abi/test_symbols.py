"""What the library exports, and its header, used from C and C++."""

from __future__ import annotations

from pathlib import Path

import pytest
from native_build import HERE, SOAK, STRICT, TORCH, Client, run

from faults.record import Trials
from sffi.generate import load_library

HEADER = TORCH / "rt_torch.h"


def exported(path: Path) -> list[str]:
    return sorted(line.split()[-1] for line in run("nm", "-D", "--defined-only", path).stdout.splitlines())


@pytest.mark.parametrize("which", ["torch", "stub"])
def test_exactly_the_names_of_the_spec_are_exported(which: str, request: pytest.FixtureRequest):
    client: Client = request.getfixturevalue(which)
    assert exported(client.path) == sorted(function.symbol for function in load_library(TORCH).functions)


def test_the_soname_has_the_abi_number(torch_path: Path):
    assert "Library soname: [libsimple_torch_ffi.so.1]" in run("readelf", "-d", torch_path).stdout


@pytest.mark.parametrize(
    ("compiler", "standard", "suffix"), [("gcc", "c99", "c"), ("gcc", "c11", "c"), ("g++", "c++17", "cpp")]
)
def test_the_header_compiles_alone(tmp_path: Path, compiler: str, standard: str, suffix: str):
    source = tmp_path / f"alone.{suffix}"
    source.write_text(f'#include "{HEADER}"\n')
    run(compiler, f"-std={standard}", *STRICT, "-Wconversion", "-fsyntax-only", source)


def compile_program(source: Path, library: Path, out: Path, *flags: str) -> Path:
    where = f"-Wl,-rpath,{library.parent}"
    includes = ("-I", TORCH, "-I", HERE)
    run("gcc", "-std=c99", "-O2", *STRICT, *flags, *includes, source, library, where, "-o", out)
    return out


def test_the_example_of_the_header_runs(torch_path: Path, tmp_path: Path):
    program = compile_program(TORCH / "native" / "example.c", torch_path, tmp_path / "example")
    assert run(program).stdout == "3\n"


def test_the_example_runs_on_the_stub(stub: Client, tmp_path: Path):
    program = compile_program(TORCH / "native" / "example.c", stub.path, tmp_path / "example")
    assert run(program).stderr.startswith("error 7: this library is a stub")


def test_a_million_creates_and_frees_leave_nothing(torch_path: Path, tmp_path: Path, trials: Trials):
    """Memory must stay flat too: less than 20 MB of growth over the second half."""
    program = compile_program(HERE / "soak.c", torch_path, tmp_path / "soak", "-D_POSIX_C_SOURCE=200809L")
    rounds = 10_000_000 if SOAK else 1_000_000
    trials.add(rounds)
    assert run(program, rounds, timeout=1800).stdout == "0 live handles\n"
