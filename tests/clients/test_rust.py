"""The Rust client: its demo, its tests and documentation, how its build finds the library, and what Rust's tools say of it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from harness import CLIENTS, SOAK, data, run, says_the_same, tool

RUST = CLIENTS / "rust"


@pytest.fixture(scope="module")
def crate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the crate, where cargo may write."""
    folder = tmp_path_factory.mktemp("rust") / "crate"
    return shutil.copytree(RUST, folder, ignore=shutil.ignore_patterns("target", "Cargo.lock"))


@pytest.fixture(scope="module")
def cargo_environment(crate: Path, library_folder: Path) -> dict[str, str]:
    """Programs and tests must find the library by what the build wrote into them, not by LD_LIBRARY_PATH."""
    known = {name: value for name, value in os.environ.items() if name not in ("LD_LIBRARY_PATH", "RUSTFLAGS")}
    return known | {
        "SIMPLE_TORCH_DIR": str(library_folder),
        "CARGO_TARGET_DIR": str(crate / "target"),
        "CARGO_PROFILE_DEV_DEBUG": "0",
        "CARGO_NET_OFFLINE": "true",
    }


@pytest.fixture(scope="module")
def tested(crate: Path, cargo_environment: dict[str, str]) -> Path:
    """The crate after `cargo test`, which runs its tests and the examples of its documentation, and builds the demo."""
    told = run(tool("cargo", "cargo"), "test", cwd=crate, env=cargo_environment)
    assert "warning" not in told.stderr
    assert "README" in (crate / "src" / "lib.rs").read_text("utf-8")
    assert "Doc-tests" in told.stdout + told.stderr
    return crate


def test_the_demo(tested: Path, cargo_environment: dict[str, str], tmp_path: Path, transcript: str):
    demo = tested / "target" / "debug" / "examples" / "demo"
    says_the_same(run(demo, data(), env=cargo_environment).stdout, transcript)
    assert "usage: demo" in run(demo, status=2, env=cargo_environment).stderr
    assert "digits.csv" in run(demo, tmp_path, status=1, env=cargo_environment).stderr


def test_rustfmt_clippy_and_rustdoc_find_nothing(crate: Path, cargo_environment: dict[str, str]):
    tool("rustfmt", "rustfmt")
    tool("cargo-clippy", "rust-clippy")
    cargo = tool("cargo", "cargo")
    run(cargo, "fmt", "--check", cwd=crate, env=cargo_environment)
    run(cargo, "clippy", "--all-targets", "--", "-D", "warnings", cwd=crate, env=cargo_environment)
    run(cargo, "doc", "--no-deps", cwd=crate, env=cargo_environment | {"RUSTDOCFLAGS": "-D warnings"})


@pytest.fixture(scope="module")
def build_script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """build.rs as a program."""
    program = tmp_path_factory.mktemp("script") / "build"
    run(tool("rustc", "rustc"), "--edition", "2021", RUST / "build.rs", "-o", program)
    return program


def test_the_build_finds_the_library_in_a_folder_or_below_a_prefix(build_script: Path, tmp_path: Path):
    library = tmp_path / "prefix with a space" / "lib" / "libsimple_torch_ffi.so"
    library.parent.mkdir(parents=True)
    library.touch()
    for named in (library.parent, library.parent.parent):
        told = run(build_script, env={"SIMPLE_TORCH_DIR": str(named)}).stdout
        assert f"cargo:rustc-link-search=native={library.parent}\n" in told
        assert f"cargo:rustc-link-arg=-Wl,-rpath,{library.parent}\n" in told
        assert f"cargo:dir={library.parent}\n" in told


def test_the_build_asks_pkg_config(build_script: Path, tmp_path: Path):
    tool("pkg-config", "pkg-config")
    library = tmp_path / "lib" / "libsimple_torch_ffi.so"
    described = tmp_path / "lib" / "pkgconfig" / "simple_torch_ffi.pc"
    described.parent.mkdir(parents=True)
    text = "libdir=${pcfiledir}/..\nName: simple_torch_ffi\nDescription: a test\nVersion: 1\nLibs: -L${libdir}\n"
    described.write_text(text, "utf-8")
    search = {"PATH": os.environ["PATH"], "PKG_CONFIG_PATH": str(described.parent)}
    assert "which has no library" in run(build_script, status=1, env=search).stderr
    library.touch()
    assert f"cargo:rustc-link-search=native={tmp_path / 'lib'}\n" in run(build_script, env=search).stdout


def test_the_build_says_what_to_do_where_there_is_no_library(build_script: Path, tmp_path: Path):
    error = run(build_script, status=1, env={"SIMPLE_TORCH_DIR": str(tmp_path)}).stderr
    assert error == (
        f"error: SIMPLE_TORCH_DIR is {tmp_path}, which has no libsimple_torch_ffi.so;"
        f" make one: simple build ffi torch --out {tmp_path}\n"
    )
    nothing = run(build_script, status=1, env={"PATH": str(tmp_path)}).stderr
    assert nothing.startswith("error: simple_torch_ffi isn't found: set SIMPLE_TORCH_DIR to the folder")


def test_a_folder_whose_name_is_no_text_is_refused(build_script: Path, tmp_path: Path):
    folder = tmp_path / os.fsdecode(b"\xff")
    folder.mkdir()
    (folder / "libsimple_torch_ffi.so").touch()
    error = run(build_script, status=1, env={"SIMPLE_TORCH_DIR": str(folder)}).stderr
    assert "isn't UTF-8 on one line" in error


if SOAK:

    def test_a_million_objects(tested: Path, cargo_environment: dict[str, str]):
        run(tool("cargo", "cargo"), "test", "--test", "client", "--", "--ignored", cwd=tested, env=cargo_environment)

    def test_valgrind_finds_nothing(tested: Path, cargo_environment: dict[str, str], tmp_path: Path):
        (program,) = (path for path in (tested / "target" / "debug" / "deps").glob("client-*") if not path.suffix)
        log = tmp_path / "log"
        one_thread = cargo_environment | {"OMP_NUM_THREADS": "1"}
        valgrind = (tool("valgrind", "valgrind"), "--leak-check=no", f"--log-file={log}")
        run(*valgrind, program, "--test-threads", "1", cwd=tested, env=one_thread)
        assert "ERROR SUMMARY: 0 errors" in log.read_text("utf-8")
