from __future__ import annotations

from pathlib import Path

import pytest

from simple.ffi import library as face
from simple.ffi.library import ExternFunction, ExternLibrary, ExternType, open_library

from . import native


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """No choice made by an earlier test, no setting of the person who runs the tests."""
    monkeypatch.setattr(face, "_choices", {})
    for name in ("BACKEND", "LIBRARY", "AUTOBUILD"):
        monkeypatch.delenv(f"SIMPLE_TORCH_{name}", raising=False)
    monkeypatch.delenv("LIBTORCH", raising=False)
    monkeypatch.delenv("CXX", raising=False)


def declared(text: str) -> tuple[ExternFunction, ...]:
    """`name(x: T, ...) -> R` lines as the compiler would hand them over."""
    functions = []
    for line in text.splitlines():
        name, _, rest = line.partition("(")
        parameters, _, result = rest.rpartition(") -> ")
        pairs = [part.partition(": ") for part in parameters.split(", ") if part]
        functions.append(ExternFunction(name, tuple((name, type_) for name, _, type_ in pairs), result))
    return tuple(functions)


def open_demo(**options: object) -> ExternLibrary:
    """The hand-written library, wherever SIMPLE_LIBRARY_DEMO says."""
    settings = {
        "errors": "demo_last_error",
        "fallback": None,
        "folder": None,
        "types": (ExternType("Box", "demo_box_free"),),
        "functions": declared(native.DECLARATIONS),
    }
    return open_library("demo", **(settings | options))  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return native.compile_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture
def demo(demo_file: Path, monkeypatch: pytest.MonkeyPatch) -> ExternLibrary:
    monkeypatch.setenv("SIMPLE_LIBRARY_DEMO", str(demo_file))
    return open_demo()
