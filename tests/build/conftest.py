from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sffi.build import inputs
from sffi.build.builder import build_library
from sffi.build.manifest import BuiltLibrary

from . import tiny


@pytest.fixture(autouse=True, scope="session")
def _only_the_tests_sources() -> Iterator[None]:
    """These libraries aren't made by the generator, so that an edit of it while the tests run changes no key."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "_GENERATOR", tiny.NO_GENERATOR)
        yield


@pytest.fixture
def cache_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of the test's own."""
    root = tmp_path / "cache"
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(root))
    monkeypatch.delenv("LIBTORCH", raising=False)
    monkeypatch.delenv("CXX", raising=False)
    return root


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache in which the tiny library is built."""
    root = tmp_path_factory.mktemp("built")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIMPLE_CACHE_DIR", str(root / "cache"))
        build_library(tiny.make_folder(root / "lib"), generate=tiny.generate)
    return root / "cache"


@pytest.fixture
def warm(built_once: Path, cache_dir: Path, tmp_path: Path) -> Callable[[], tuple[Path, BuiltLibrary]]:
    """Gives the tiny library's folder, and what a cache of the test's own has of it, without building it again."""

    def make() -> tuple[Path, BuiltLibrary]:
        shutil.copytree(built_once, cache_dir, symlinks=True)
        folder = tiny.make_folder(tmp_path / "lib")
        return folder, build_library(folder, generate=tiny.generate)

    return make
