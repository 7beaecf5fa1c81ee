"""The libraries under test, each built once a session."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from instrumented import program
from native_build import COUNTER, TORCH, Client, compile_library

from sffi.generate import load_library


@pytest.fixture(scope="session")
def torch_path() -> Path:
    """The shared library with PyTorch, from the build cache."""
    from sffi.build.builder import build_library

    named = os.environ.get("SIMPLE_TORCH_LIBRARY")
    return Path(named) if named else build_library(TORCH).library


@pytest.fixture(scope="session")
def torch(torch_path: Path) -> Client:
    client = Client(load_library(TORCH), torch_path)
    client.set_num_threads(1)
    return client


@pytest.fixture(scope="session")
def torch_sequences(torch_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program that makes sequences of calls of the library; see fuzzer/programs.cpp."""
    return program("torch", torch_path, tmp_path_factory.mktemp("sequences"), "g++")


@pytest.fixture(autouse=True)
def leaves_no_handles(request: pytest.FixtureRequest):
    """A test with the library `torch` or `counter` must free what it makes, and the library must work after it."""
    names = [name for name in ("torch", "counter") if name in request.fixturenames]
    clients = [request.getfixturevalue(name) for name in names]
    before = [client.live_handles() for client in clients]
    yield
    assert [client.live_handles() for client in clients] == before
    assert all(client.available() for client in clients)


@pytest.fixture(scope="session")
def stub(tmp_path_factory: pytest.TempPathFactory) -> Client:
    folder = tmp_path_factory.mktemp("stub")
    return Client(load_library(TORCH), compile_library(TORCH, folder, stub=True))


@pytest.fixture(scope="session")
def counter(tmp_path_factory: pytest.TempPathFactory) -> Client:
    """The tests' own library, with 8 bits of generation, so that they run out."""
    folder = tmp_path_factory.mktemp("counter")
    return Client(load_library(COUNTER), compile_library(COUNTER, folder, "-DSFFI_GENERATION_BITS=8"))
