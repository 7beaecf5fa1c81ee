"""One C program, compiled once, on every library of the ABI: the stub, this one, and those that SIMPLE_TORCH_TEST_LIBRARIES names."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from native_build import HERE, STRICT, TORCH, compile_library, run

from sffi.build.inputs import read_header

HEADER = read_header(TORCH)
OTHERS = [Path(name) for name in os.environ.get("SIMPLE_TORCH_TEST_LIBRARIES", "").split(os.pathsep) if name]
SAID = """\
ABI: 1
operators: 7 16 16 38.5
shape error: 0, SHAPE
dimension error: 0, INVALID_ARGUMENT
freed: -1, BAD_HANDLE
dtype: 11
dtype error: 0, DTYPE
memory: 0, OUT_OF_MEMORY
gradients: 3 12 27
live handles: 0
"""
SAID_BY_A_STUB = """\
ABI: 1
available: no, UNAVAILABLE
ones: 0, UNAVAILABLE
shape: -1, UNAVAILABLE
item: 0, UNAVAILABLE
left as it was: 7
seed: UNAVAILABLE
"""


@pytest.fixture(scope="module")
def stub_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("stub")
    library = compile_library(TORCH, folder, stub=True, soname=HEADER.soname)
    (folder / f"lib{HEADER.name}.so").symlink_to(library.name)
    return folder


@pytest.fixture(scope="module")
def program(stub_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Linked with the stub, so on a machine without PyTorch, and told of no folder: the loader finds the library."""
    made = tmp_path_factory.mktemp("program") / "same_program"
    library = ("-L", stub_folder, f"-l{HEADER.name}")
    run("gcc", "-std=c99", "-O2", *STRICT, "-I", TORCH, HERE / "same_program.c", *library, "-o", made)
    return made


def said_on(program: Path, folder: Path) -> tuple[str, str]:
    done = run(program, env={**os.environ, "LD_LIBRARY_PATH": str(folder)})
    return done.stdout, done.stderr


def test_on_the_stub(program: Path, stub_folder: Path):
    assert said_on(program, stub_folder) == (SAID_BY_A_STUB, "")


def test_on_libraries_with_pytorch(program: Path, torch_path: Path):
    for folder in (torch_path.parent, *OTHERS):
        said, version = said_on(program, folder)
        assert said == SAID, folder
        assert version.startswith("2.")


def test_a_library_of_another_abi_isnt_taken_for_this_one(program: Path, stub_folder: Path, tmp_path: Path):
    """The loader looks for the number too."""
    (tmp_path / f"lib{HEADER.name}.so.{HEADER.abi + 1}").symlink_to(stub_folder / HEADER.soname)
    with pytest.raises(AssertionError, match=rf"status 127\n.*{HEADER.soname}: cannot open shared object file"):
        said_on(program, tmp_path)
