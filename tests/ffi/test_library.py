"""Which library a declaration is bound to: the search, its faults, the fallback, and what is said about it."""

# ruff: noqa: ARG001, ARG002 - a fixture is asked for by its name

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace

import pytest

from sffi.build import builder, sources
from sffi.build.inputs import read_header
from simple.ffi import search as searching
from simple.ffi.library import ExternLibrary, ExternType, open_library
from simple.runtime.errors import SimpleError

from . import native
from .conftest import declared, open_demo

# The demo library as a spec's library, with the names that give it a backend of its own.
SPEC = """\
library simple_demo_ffi
title Demo
abi {abi}
prefix demo_
header demo.h
namespace demo
{requires}
== Boxes ==
"""
# The loader takes a library that the process has loaded already for one on its path, by the name in it, which ends
# with the number of the ABI; so every test's library has a number of its own.
_numbers = itertools.count(100)
FALLBACK = SimpleNamespace(demo_box=lambda value: ("pure box", value), Box=tuple)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a module that declares the library, with its spec and C++."""
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("BACKEND", "LIBRARY", "AUTOBUILD"):
        monkeypatch.delenv(f"SIMPLE_DEMO_{name}", raising=False)
    monkeypatch.setattr(builder, "generated_sources", _generate)
    return make_folder(tmp_path / "demo")


def make_folder(folder: Path, *, requires: str = "") -> Path:
    abi = next(_numbers)
    (folder / "native").mkdir(parents=True)
    (folder / "demo.sffi").write_text(SPEC.format(abi=abi, requires=requires and f"requires {requires}"))
    (folder / "native" / "demo.cpp").write_text(f"#define DEMO_ABI {abi}\n#define DEMO_STUB 0\n{native.SOURCE}")
    return folder


def _generate(
    folder: Path, out_dir: Path, *, shards: int, stub: bool, packages: tuple[object, ...] = ()
) -> SimpleNamespace:
    (out_dir / "demo.h").write_text("#pragma once\n")
    (out_dir / "exports.map").write_text("{ global: demo_*; local: *; };\n")
    (out_dir / sources.BINDINGS).write_text(native.BINDINGS)
    return SimpleNamespace(
        sources=(folder / "native" / "demo.cpp",),
        host=None,
        host_module="_simple_demo_host",
        includes=(out_dir,),
        header=out_dir / "demo.h",
        version_script=out_dir / "exports.map",
    )


@pytest.fixture
def other_file(tmp_path: Path, folder: Path) -> Path:
    """The same library, built by somebody else."""
    return native.compile_demo(tmp_path / "other", abi=read_header(folder).abi)


def opened(folder: Path | None, **options: object) -> ExternLibrary:
    settings: dict[str, object] = {
        "errors": "demo_last_error",
        "fallback": lambda: FALLBACK,
        "folder": folder,
        "types": (ExternType("Box", "demo_box_free"),),
        "functions": declared(native.DECLARATIONS),
    }
    return open_library("simple_demo_ffi", **(settings | options))  # type: ignore[arg-type]


def built(folder: Path) -> Path:
    return builder.build_library(folder).library


class TestWhereItIsFound:
    def test_the_first_use_builds_it_and_says_so(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        library = opened(folder)
        assert library.backend == "native"
        assert library.bind("demo_value")(library.bind("demo_box")(2.0)) == 2.0
        assert "building Demo" in capsys.readouterr().err

    def test_the_next_use_finds_it_and_says_nothing(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        path = built(folder)
        library = opened(folder)
        assert library.backend == "native"
        assert str(path) in library.reason
        assert capsys.readouterr() == ("", "")

    def test_the_variable_goes_before_the_cache(
        self, folder: Path, other_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        built(folder)
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(other_file))
        assert str(other_file) in opened(folder).reason
        assert "SIMPLE_DEMO_LIBRARY" in opened(folder).reason

    def test_the_variable_may_name_the_folder(self, demo_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SIMPLE_LIBRARY_DEMO", str(demo_file.parent))
        assert open_demo().backend == "native"

    def test_the_loaders_path_comes_last(self, tmp_path: Path) -> None:
        """In a process of its own: the loader reads LD_LIBRARY_PATH when it starts."""
        native.compile_demo(tmp_path / "system")
        code = (
            "from simple.ffi.library import *\n"
            "l = open_library('demo', errors='demo_last_error', fallback=None, folder=None, types=(),"
            " functions=(ExternFunction('demo_integer', (('x', 'i64'),), 'i64'),))\n"
            "print(l.backend, l.bind('demo_integer')(5))"
        )
        environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path / "system")}
        said = subprocess.run([_python(), "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert said.stdout == "native 5\n"

    def test_what_the_loader_finds_is_bound_by_its_table(self, tmp_path: Path) -> None:
        """The plain reading of `demo_count(t: Box) -> i64` would pass a pointer for the result."""
        library = native.compile_demo(tmp_path / "system")
        library.rename(library.with_suffix(".so.1.2"))
        library.symlink_to("libdemo.so.1.2")
        code = (
            "from simple.ffi.library import *\n"
            "l = open_library('demo', errors='demo_last_error', fallback=None, folder=None,"
            " types=(ExternType('Box', 'demo_box_free'),), functions=("
            "ExternFunction('demo_box', (('value', 'f64'),), 'Box'), ExternFunction('demo_count', (('t', 'Box'),), 'i64')))\n"
            "print(l.bind('demo_count')(l.bind('demo_box')(1.0)), l.reason)"
        )
        environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path / "system")}
        said = subprocess.run([_python(), "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert said.stdout.startswith("0 ")

    def test_a_truncated_file_on_the_loaders_path_is_no_crash(self, tmp_path: Path) -> None:
        library = native.compile_demo(tmp_path / "system")
        library.write_bytes(library.read_bytes()[:9000])
        code = (
            "from simple.ffi.library import *\n"
            "l = open_library('demo', errors='demo_last_error', fallback=lambda: None, folder=None, types=(), functions=())\n"
            "print(l.backend, l.reason)"
        )
        environment = {**os.environ, "LD_LIBRARY_PATH": str(tmp_path / "system")}
        said = subprocess.run([_python(), "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert said.stdout.startswith("fallback")
        assert "truncated" in said.stdout

    def test_modules_share_one_library_and_its_types(self, folder: Path) -> None:
        built(folder)
        assert opened(folder).type("Box") is opened(folder).type("Box")

    def test_a_damaged_build_is_built_again(self, folder: Path) -> None:
        os.truncate(built(folder), 5000)
        assert opened(folder).backend == "native"


class TestTheFallback:
    def test_pure_looks_at_nothing(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_BACKEND", "pure")
        monkeypatch.setattr("simple.ffi.library.search", None)
        library = opened(folder)
        assert (library.backend, library.reason) == ("fallback", "SIMPLE_DEMO_BACKEND is pure")
        assert library.bind("demo_box")(1.0) == ("pure box", 1.0)
        assert library.type("Box") is tuple

    def test_a_function_that_it_lacks_says_what_to_install(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_AUTOBUILD", "0")
        split = opened(folder).bind("demo_split")
        with pytest.raises(SimpleError) as caught:
            split(1, 2)
        assert caught.value.kind == "missing-library"
        assert "demo_split" in caught.value.message
        assert "simple build ffi" in str(caught.value.hint)

    def test_it_isnt_imported_where_the_library_serves(self, folder: Path) -> None:
        def fallback() -> None:
            raise AssertionError("imported")

        assert opened(folder, fallback=fallback).backend == "native"

    def test_autobuild_can_be_forbidden(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_AUTOBUILD", "0")
        assert opened(folder).backend == "fallback"
        (said,) = capsys.readouterr().err.splitlines()
        assert "and it isn't built by itself; build it: simple build ffi demo" in said
        assert not (folder.parent / "cache").exists()

    def test_autobuild_is_on_or_off(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_AUTOBUILD", "maybe")
        with pytest.raises(SimpleError) as caught:
            opened(folder)
        assert caught.value.message == "SIMPLE_DEMO_AUTOBUILD is 'maybe', which is neither 0 nor 1"

    def test_pytorch_that_isnt_installed_is_no_fault(
        self, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        needy = make_folder(tmp_path / "needy", requires="torch")
        monkeypatch.setattr("sffi.pytorch.find._python_package", lambda _: None)
        library = opened(needy)
        assert library.backend == "fallback"
        assert "isn't installed" in library.reason
        assert capsys.readouterr().err == ""

    @pytest.mark.parametrize("said", ["torch", "cuda", "1", "on"])
    def test_a_backend_that_means_nothing_is_an_error(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, said: str
    ) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_BACKEND", said)
        with pytest.raises(SimpleError) as caught:
            opened(folder)
        assert said in caught.value.message
        assert "auto, demo or pure" in str(caught.value.hint)


class TestFaults:
    """In `auto` one line on standard error and the fallback; where the backend is required, an error. Never a crash."""

    @pytest.fixture(params=["missing", "folder", "empty", "truncated", "other machine", "text", "no convention", "abi"])
    def broken(self, request: pytest.FixtureRequest, tmp_path: Path, demo_file: Path, folder: Path) -> Path:
        path = tmp_path / "broken" / "libsimple_demo_ffi.so"
        path.parent.mkdir()
        content = bytearray(demo_file.read_bytes())
        match request.param:
            case "folder":
                path.mkdir()
            case "empty":
                path.touch()
            case "truncated":
                path.write_bytes(content[: len(content) // 2])
            case "other machine":
                content[18] = 8
                path.write_bytes(content)
            case "text":
                path.write_text("GROUP ( libm.so.6 )\n" * 20)
            case "no convention":
                (tmp_path / "empty.c").write_text("int nothing;\n")
                subprocess.run(["cc", "-shared", "-fPIC", "-o", path, tmp_path / "empty.c"], check=True)
            case "abi":
                shutil.copy(native.compile_demo(tmp_path / "other", abi=7), path)
        return path

    def test_auto_goes_on_and_says_one_line(
        self, folder: Path, broken: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(broken))
        library = opened(folder)
        opened(folder)
        assert library.bind("demo_box")(1.0) == ("pure box", 1.0)
        said = capsys.readouterr().err.splitlines()
        assert len(said) == 1
        assert str(broken) in said[0]
        assert "SIMPLE_DEMO_BACKEND=pure" in said[0]

    def test_required_is_an_error_with_path_and_remedy(
        self, folder: Path, broken: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(broken))
        monkeypatch.setenv("SIMPLE_DEMO_BACKEND", "demo")
        with pytest.raises(SimpleError) as caught:
            opened(folder)
        assert caught.value.kind == "missing-library"
        assert str(broken) in caught.value.message
        assert caught.value.hint
        assert capsys.readouterr().err == ""

    def test_a_stub_isnt_a_backend(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        stub = native.compile_demo(tmp_path / "stub", abi=read_header(folder).abi, stub=True)
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(stub))
        assert "built without Demo" in opened(folder).reason
        (said,) = capsys.readouterr().err.splitlines()
        assert f"SIMPLE_DEMO_LIBRARY names {stub}, which can't be used: a stub, built without Demo; unset" in said
        assert "simple build" not in said

    def test_a_library_of_another_version_is_refused_whole(
        self, folder: Path, other_file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(other_file))
        functions = declared(native.DECLARATIONS + "demo_new(x: f64) -> f64\ndemo_newer(x: f64) -> f64")
        library = opened(folder, functions=functions)
        assert library.backend == "fallback"
        assert "lacks demo_new and 1 more" in library.reason

    def test_a_library_whose_own_libraries_are_gone(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        below = tmp_path / "below"
        below.mkdir()
        (below / "below.c").write_text("int below(void) { return 1; }\n")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", below / "libbelow.so", below / "below.c"], check=True)
        above = tmp_path / "above.so"
        (tmp_path / "above.c").write_text("int below(void); int above(void) { return below(); }\n")
        flags = ["-shared", "-fPIC", "-Wl,-z,now", f"-L{below}", f"-Wl,-rpath,{below}"]
        subprocess.run(["cc", *flags, "-o", above, tmp_path / "above.c", "-lbelow"], check=True)
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(above))
        (below / "libbelow.so").unlink()
        assert "libbelow.so, isn't where it was" in opened(folder).reason

    def test_a_symbol_that_is_gone_is_an_error_at_load(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        source = tmp_path / "needs.c"
        source.write_text("int vanished(void); int needs(void) { return vanished(); }\n")
        library = tmp_path / "needs.so"
        subprocess.run(["cc", "-shared", "-fPIC", "-Wl,-z,now", "-o", library, source], check=True)
        monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(library))
        assert "vanished" in opened(folder).reason

    def test_no_compiler(
        self, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("PATH", str(tmp_path))
        assert opened(folder).backend == "fallback"
        said = capsys.readouterr().err.splitlines()
        assert len(said) == 1
        assert "apt install g++" in said[0]

    @pytest.mark.parametrize("variable", ["CXX", "SIMPLE_DEMO_AUTOBUILD"])
    def test_what_another_compiler_made_serves_where_none_can_be_built(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variable: str
    ) -> None:
        path = built(folder)
        monkeypatch.setenv("CXX", "/bin/false")
        monkeypatch.setenv(variable, {"CXX": "/bin/false"}.get(variable, "0"))
        library = opened(folder)
        assert library.backend == "native"
        assert str(path) in library.reason
        assert capsys.readouterr().err == ""

    def test_a_compiler_that_fails_is_not_run_on_every_start(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (folder / "native" / "demo.cpp").write_text("#error no\n")
        assert opened(folder).backend == "fallback"
        first = capsys.readouterr().err
        assert ".log" in first
        monkeypatch.setattr("simple.ffi.library._choices", {})
        assert opened(folder).backend == "fallback"
        again = capsys.readouterr().err.splitlines()
        assert len(again) == 1
        assert "failed before" in again[0]
        assert ".log" in again[0]

    def test_an_unsafe_cache(self, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        built(folder)
        (tmp_path / "cache").chmod(0o777)
        assert opened(folder).backend == "fallback"
        said = capsys.readouterr().err.splitlines()
        assert len(said) == 1
        assert f"chmod 700 {tmp_path / 'cache'}" in said[0]

    def test_a_cache_that_cant_be_written(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setenv("SIMPLE_CACHE_DIR", "/proc/nowhere/cache")
        assert opened(folder).backend == "fallback"
        assert "/proc/nowhere/cache" in capsys.readouterr().err


def test_a_linkers_text_on_the_loaders_path_is_no_library() -> None:
    assert searching._is_absence("/usr/lib/libx.so: invalid ELF header", "libx.so")
    assert searching._is_absence("libx.so: cannot open shared object file: No such file or directory", "libx.so")
    assert not searching._is_absence("liby.so: cannot open shared object file: No such file or directory", "libx.so")


def _python() -> str:
    import sys

    return sys.executable
