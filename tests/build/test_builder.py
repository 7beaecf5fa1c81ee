# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sffi.build.builder import Progress, build_library
from sffi.build.errors import BuildError, NotBuilt, NotFound
from sffi.build.find import find_by_any_compiler, find_cached
from sffi.build.manifest import BuiltLibrary

from . import tiny


@pytest.fixture
def folder(tmp_path: Path, cache_dir: Path) -> Path:
    return tiny.make_folder(tmp_path / "lib")


def build(folder: Path, **options: object) -> BuiltLibrary:
    return build_library(folder, generate=tiny.generate, **options)  # type: ignore[arg-type]


def failing(folder: Path, **options: object) -> BuildError:
    with pytest.raises(BuildError) as caught:
        build(folder, **options)
    return caught.value


def test_a_build_is_found_again(folder: Path) -> None:
    assert isinstance(find_cached(folder), NotBuilt)
    built = build(folder)
    assert built.fresh
    assert ctypes.CDLL(str(built.library)).tiny_twice(21) == 42
    cached = find_cached(folder)
    assert isinstance(cached, BuiltLibrary)
    assert cached.library == built.library
    assert not build(folder).fresh
    assert tiny.builds(folder) == 1


def test_the_library_exports_its_names_and_nothing_else(folder: Path) -> None:
    built = build(folder)
    listed = subprocess.run(["nm", "-D", "--defined-only", built.library], capture_output=True, text=True, check=True)
    names = {line.split()[-1] for line in listed.stdout.splitlines()}
    assert {name for name in names if not name.startswith("_")} == {"tiny_abi_version", "tiny_twice"}
    dynamic = subprocess.run(["readelf", "-d", built.library], capture_output=True, text=True, check=True).stdout
    assert "libtiny_ffi.so.3" in dynamic
    assert "NOW" in dynamic


def test_the_host_module_is_built_for_this_python(folder: Path) -> None:
    built = build(folder)
    assert built.host is not None
    code = f"import sys; sys.path.insert(0, {str(built.folder)!r}); import _tiny_host"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_without_pythons_headers_there_is_no_host_module(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sffi.build.inputs.python_headers", lambda: None)
    monkeypatch.setattr("sffi.build.recipe.python_headers", lambda: None)
    built = build(folder)
    assert built.host is None
    assert "Python.h" in str(built.fact("host"))


def test_progress_counts_to_the_end(folder: Path) -> None:
    seen: list[Progress] = []
    build(folder, progress=seen.append)
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert seen[-1].done == seen[-1].total == 4


def test_verbose_shows_the_commands(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(folder, verbose=True)
    shown = capsys.readouterr().err
    assert "-O2" in shown
    assert "-Wl,-soname,libtiny_ffi.so.3" in shown


def test_out_gets_a_copy_that_stands_alone(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "some" / "where"
    copy = build(folder, out=out)
    assert copy.library == out / "libtiny_ffi.so.3"
    assert ctypes.CDLL(str(out / "libtiny_ffi.so")).tiny_twice(4) == 8
    assert (out / "tiny.h").is_file()
    assert not [path for path in out.iterdir() if path.name.startswith(".")]
    assert not build(folder, out=out).fresh


def test_out_that_cant_be_written_is_an_error(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    error = failing(folder, out=tmp_path / "file" / "inside")
    assert "--out" in error.remedy
    error = failing(folder, out=tmp_path / "file")
    assert error.message == f"{tmp_path / 'file'} can't be written: it is a file, not a folder"
    assert tiny.builds(folder) == 1


@pytest.mark.parametrize("change", ["source", "spec", "abi", "compiler"])
def test_what_matters_is_in_the_key(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    build(folder)
    if change == "source":
        source = folder / "native" / "tiny.cpp"
        source.write_text(source.read_text() + "// changed\n")
    elif change == "spec":
        (folder / "tiny.sffi").write_text((folder / "tiny.sffi").read_text() + "# changed\n")
    elif change == "abi":
        (folder / "tiny.sffi").write_text((folder / "tiny.sffi").read_text().replace("abi 3", "abi 4"))
    else:
        wrapper = tmp_path / "c++"
        wrapper.write_text('#!/bin/sh\nexec /usr/bin/c++ "$@"\n')
        wrapper.chmod(0o755)
        monkeypatch.setenv("CXX", str(wrapper))
    assert isinstance(find_cached(folder), NotBuilt)
    assert build(folder).fresh
    assert tiny.builds(folder) == 2


def test_a_moved_folder_keeps_its_build(folder: Path, tmp_path: Path) -> None:
    build(folder)
    moved = folder.rename(tmp_path / "moved")
    assert isinstance(find_cached(moved), BuiltLibrary)


def test_a_machine_that_lost_its_compiler_keeps_its_build(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = build(folder)
    monkeypatch.setenv("PATH", str(tmp_path))
    cached = find_cached(folder)
    assert isinstance(cached, BuiltLibrary)
    assert cached.library == built.library


def test_what_another_compiler_made_is_there_for_who_asks(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert find_by_any_compiler(folder) is None
    built = build(folder)
    monkeypatch.setenv("CXX", "/bin/false")
    assert isinstance(find_cached(folder), NotBuilt)
    found = find_by_any_compiler(folder)
    assert found is not None
    assert (found.library, found.host) == (built.library, built.host)
    os.truncate(built.library, 100)
    assert find_by_any_compiler(folder) is None


def test_a_host_module_for_another_python_is_left_aside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(folder)
    monkeypatch.setattr("sffi.build.find.EXTENSION_SUFFIXES", [".cpython-399.so"])
    found = find_by_any_compiler(folder)
    assert found is not None
    assert found.host is None


def test_a_stub_needs_no_pytorch(tmp_path: Path, cache_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tiny.make_folder(tmp_path / "lib", requires="torch")
    monkeypatch.setenv("LIBTORCH", str(tmp_path / "absent"))
    assert build(folder, stub=True).fact("mode") == "stub"
    assert isinstance(find_cached(folder, stub=True), BuiltLibrary)
    assert isinstance(find_cached(folder), NotFound)
    error = failing(folder)
    assert error.code == "no-pytorch"
    assert "LIBTORCH" in error.message


def test_a_library_that_needs_pytorch_finds_it_when_it_loads(tmp_path: Path, cache_dir: Path) -> None:
    folder = tiny.make_folder(tmp_path / "lib", requires="torch")
    built = build(folder)
    assert built.fact("pytorch")
    needed = subprocess.run(["readelf", "-d", built.library], capture_output=True, text=True, check=True).stdout
    assert "libtorch_cpu.so" in needed
    assert "torch/lib" in needed


def test_no_compiler_is_an_error_with_a_remedy(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    error = failing(folder)
    assert error.code == "no-compiler"
    assert "apt install g++" in error.remedy


def test_a_compile_error_shows_the_command_the_first_error_and_the_log(folder: Path) -> None:
    source = folder / "native" / "tiny.cpp"
    source.write_text("int wrong = ;\n" + source.read_text())
    error = failing(folder)
    assert error.code == "compile-failed"
    assert "tiny.cpp" in error.message
    assert error.detail is not None
    assert "-O2" in error.detail
    assert "error: expected" in error.detail
    assert error.log is not None
    assert "expected" in error.log.read_text()
    assert str(error.log) in str(error)
    source.write_text(source.read_text().partition("\n")[2])
    assert build(folder).fresh


def test_what_failed_before_is_not_tried_on_every_run(folder: Path) -> None:
    source = folder / "native" / "tiny.cpp"
    source.write_text("#error no\n")
    failing(folder)
    error = failing(folder, retry=False)
    assert "failed before" in error.message
    assert tiny.builds(folder) == 1
    failing(folder)
    assert tiny.builds(folder) == 2


def test_a_link_error_names_what_is_undefined(folder: Path) -> None:
    source = folder / "native" / "tiny.cpp"
    source.write_text(source.read_text() + 'extern "C" int nowhere(); extern "C" int tiny_x() { return nowhere(); }\n')
    source.write_text(
        source.read_text().replace('"C" int tiny_x', '"C" __attribute__((visibility("default"))) int tiny_x')
    )
    error = failing(folder)
    assert error.code == "link-failed"
    assert "nowhere" in str(error.detail)


def test_a_library_that_cant_be_loaded_is_not_kept(folder: Path) -> None:
    source = folder / "native" / "tiny.cpp"
    source.write_text(source.read_text() + "#include <cstdlib>\nstatic int dead = (std::abort(), 1);\n")
    error = failing(folder)
    assert error.code == "load-failed"
    assert isinstance(find_cached(folder), NotFound)


def test_a_folder_without_a_spec_is_an_error(tmp_path: Path, cache_dir: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert failing(tmp_path / "empty").code == "bad-library"
    (tmp_path / "empty" / "bad.sffi").write_text("library x\n")
    assert "abi" in failing(tmp_path / "empty").message


@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_the_compilers_and_leaves_nothing(folder: Path, cache_dir: Path, asked: signal.Signals) -> None:
    source = folder / "native" / "tiny.cpp"
    source.write_text(source.read_text() + _SLOW)
    worker = Path(__file__).with_name("worker.py")
    process = subprocess.Popen([sys.executable, worker, folder, "0"], stderr=subprocess.PIPE, text=True)
    shelf = cache_dir / "native" / "tiny_ffi"
    _wait_for(lambda: any(shelf.glob("building/*/entry/objects/*.log")))
    process.send_signal(asked)
    _, said = process.communicate(timeout=20)
    if asked == signal.SIGINT:
        assert process.returncode != 0
        assert "KeyboardInterrupt" in said
    else:
        assert (process.returncode, said) == (-asked, "")
    assert not list(shelf.glob("building/*"))
    assert not _processes_in(shelf)
    assert isinstance(find_cached(folder), NotBuilt)


_SLOW = """
template <int n> struct Slow { static constexpr long value = Slow<n - 1>::value + n % 7; };
template <> struct Slow<0> { static constexpr long value = 0; };
template <int n> long all() { if constexpr (n > 0) return Slow<n % 800>::value + all<n - 1>(); else return 0; }
long slow() { return all<800>(); }
#include <regex>
#include <algorithm>
#include <functional>
#include <map>
#include <iostream>
"""


def _wait_for(condition: object) -> None:
    assert callable(condition)
    deadline = time.time() + 20
    while not condition():
        assert time.time() < deadline
        time.sleep(0.01)


def _processes_in(folder: Path) -> list[str]:
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            try:
                command = (process / "cmdline").read_bytes().decode("utf-8", "replace")
            except OSError:
                continue
            if str(folder) in command:
                found.append(command)
    return found
