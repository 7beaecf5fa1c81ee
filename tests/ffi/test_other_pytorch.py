"""A PyTorch that was changed after the library was built. The PyTorch here is a stand-in with two small libraries."""

# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from sffi.build import builder, sources
from simple.ffi.library import ExternLibrary, ExternType, open_library

from . import native
from .conftest import declared

SPEC = """\
library simple_needy_ffi
title Needy
abi 1
prefix demo_
header demo.h
namespace demo
requires torch

== Boxes ==
"""


def make_pytorch(root: Path, symbol: str) -> Path:
    (root / "include" / "ATen").mkdir(parents=True, exist_ok=True)
    (root / "lib").mkdir(exist_ok=True)
    (root / "include" / "ATen" / "Tensor.h").touch()
    (root / "build-version").write_text("2.13.0")
    for name in ("c10", "torch_cpu"):
        source = root / f"{name}.c"
        source.write_text(f"int {symbol}_{name}(void) {{ return 1; }}\n")
        library = root / "lib" / f"lib{name}-{root.parent.name}.so"  # the real one may be loaded in this process
        library.unlink(missing_ok=True)
        flags = ["-shared", "-fPIC", f"-Wl,-soname,{library.name}"]
        subprocess.run(["cc", *flags, "-o", library, source], check=True)
        link = root / "lib" / f"lib{name}.so"
        link.unlink(missing_ok=True)
        link.symlink_to(library.name)
    return root


def _generate(
    folder: Path, out_dir: Path, *, shards: int, stub: bool, packages: tuple[object, ...] = ()
) -> SimpleNamespace:
    source = out_dir / "demo.cpp"
    uses = 'extern "C" int old_torch_cpu(); extern "C" int demo_uses() { return old_torch_cpu(); }\n'
    source.write_text(f"#define DEMO_ABI 1\n#define DEMO_STUB 0\n{native.SOURCE}{uses}")
    (out_dir / "demo.h").touch()
    (out_dir / "exports.map").write_text("{ global: demo_*; local: *; };\n")
    (out_dir / sources.BINDINGS).write_text(native.BINDINGS)
    return SimpleNamespace(
        sources=(source,),
        host=None,
        host_module="",
        includes=(out_dir,),
        header=out_dir / "demo.h",
        version_script=out_dir / "exports.map",
    )


@pytest.fixture
def pytorch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = make_pytorch(tmp_path / "libtorch", "old")
    monkeypatch.setenv("LIBTORCH", str(root))
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(builder, "generated_sources", _generate)
    return root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "needy").mkdir()
    (tmp_path / "needy" / "needy.sffi").write_text(SPEC)
    return tmp_path / "needy"


def opened(folder: Path) -> ExternLibrary:
    return open_library(
        "simple_needy_ffi",
        errors="demo_last_error",
        fallback=SimpleNamespace,
        folder=folder,
        types=(ExternType("Box", "demo_box_free"),),
        functions=declared(native.DECLARATIONS),
    )


def test_another_pytorch_in_the_same_place_means_another_build(
    pytorch: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Here the new one can't be built against, so the build fails; the old library is never loaded with it."""
    built = builder.build_library(folder)
    make_pytorch(pytorch, "new")
    library = opened(folder)
    assert library.backend == "fallback"
    assert str(built.library) not in library.reason
    assert "undefined" in (built.folder.parent / _log(built.folder.parent)).read_text()
    assert "linking" in capsys.readouterr().err


def _log(shelf: Path) -> str:
    return next(path.name for path in shelf.glob("*.log"))


def test_a_library_by_name_whose_pytorch_was_changed_is_refused(
    pytorch: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    built = builder.build_library(folder)
    make_pytorch(pytorch, "new")
    monkeypatch.setenv("SIMPLE_NEEDY_LIBRARY", str(built.library))
    library = opened(folder)
    assert library.backend == "fallback"
    assert "old_torch_cpu" in library.reason
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_pytorch_that_was_removed(pytorch: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = builder.build_library(folder)
    (pytorch / "lib" / "libtorch_cpu.so").resolve().unlink()
    monkeypatch.setenv("SIMPLE_NEEDY_LIBRARY", str(built.library))
    assert "isn't where it was" in opened(folder).reason
    monkeypatch.delenv("SIMPLE_NEEDY_LIBRARY")
    monkeypatch.setattr("simple.ffi.library._choices", {})
    assert "lib/libtorch_cpu.so: there is no such file" in opened(folder).reason


def test_a_truncated_pytorch_is_never_loaded(pytorch: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    builder.build_library(folder)
    library = pytorch / "lib" / "libtorch_cpu.so"
    library.write_bytes(library.read_bytes()[:4500])
    assert opened(folder).backend == "fallback"
    said = capsys.readouterr().err
    assert "truncated" in said
    assert "pip install --force-reinstall torch" in said


def test_the_recorded_path_goes_before_the_loaders(pytorch: Path, folder: Path, tmp_path: Path) -> None:
    """LD_LIBRARY_PATH often leads to another PyTorch, an environment manager's say."""
    built = builder.build_library(folder)
    other = make_pytorch(tmp_path / "other", "new")
    code = f"import ctypes; ctypes.CDLL({str(built.library)!r}, 2)"
    subprocess.run(["python3", "-c", code], env={"LD_LIBRARY_PATH": str(other / "lib"), "PATH": "/usr/bin"}, check=True)
