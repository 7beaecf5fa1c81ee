"""The library as a client finds it, and what the demo in C prints."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from harness import PROJECT, copied, data, run, tool


@pytest.fixture(scope="session")
def library_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with libsimple_torch_ffi.so and rt_torch.h, as `simple build ffi torch --out` makes it."""
    from sffi.build.builder import build_library

    folder = tmp_path_factory.mktemp("library")
    build_library(PROJECT / "src" / "simple" / "lib" / "torch", out=folder)
    return folder


@pytest.fixture(scope="session")
def environment(library_folder: Path) -> dict[str, str]:
    """The environment in which clients are built and run: all ways to say where the library is."""
    return os.environ | {
        "SIMPLE_TORCH_DIR": str(library_folder),
        "SIMPLE_TORCH_LIBRARY": str(library_folder / "libsimple_torch_ffi.so.1"),
        "LD_LIBRARY_PATH": str(library_folder),
    }


@pytest.fixture(scope="session")
def c_demo(library_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo in C, built by its Makefile."""
    folder = copied("c", tmp_path_factory.mktemp("c"))
    run(tool("make", "make"), f"SIMPLE_TORCH_DIR={library_folder}", "CC=gcc", "CFLAGS=-O0 -g", cwd=folder)
    return folder / "demo"


@pytest.fixture(scope="session")
def transcript(c_demo: Path) -> str:
    """What the demo in C prints, which the others must print too."""
    return run(c_demo, data()).stdout
