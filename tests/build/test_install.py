# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sffi.build.errors import BuildError
from sffi.build.install import install_library
from sffi.build.manifest import BuiltLibrary

from .programs import PROGRAM, pkg_config, run, through_cmake, through_pkg_config

COUNTER = Path(__file__).parents[1] / "abi" / "counter"
FILES = {
    "include/tiny.h",
    "lib/libtiny_ffi.so",
    "lib/libtiny_ffi.so.3",
    "lib/pkgconfig/tiny_ffi.pc",
    "lib/cmake/tiny_ffi/tiny_ffi-config.cmake",
    "lib/cmake/tiny_ffi/tiny_ffi-config-version.cmake",
}
COUNTING = """\
#include <rt_counter.h>
#include <stdio.h>
int main(void) {
    int64_t counter = rt_counter_counter_new(41);
    int64_t number = 0;
    if (!rt_counter_counter_next(counter, &number)) return 1;
    rt_counter_counter_free(counter);
    printf("%d of ABI %d\\n", (int)number, (int)rt_counter_abi_version());
    return rt_counter_live_handles() != 0;
}
"""


@pytest.fixture
def built(warm: Callable[[], tuple[Path, BuiltLibrary]]) -> BuiltLibrary:
    return warm()[1]


@pytest.fixture
def prefix(tmp_path: Path) -> Path:
    return tmp_path / "prefix"


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def failing(built: BuiltLibrary, prefix: Path) -> BuildError:
    with pytest.raises(BuildError) as caught:
        install_library(built, "Tiny", prefix)
    return caught.value


def test_it_lays_down_what_c_programs_need_and_nothing_else(built: BuiltLibrary, tmp_path: Path) -> None:
    before = os.umask(0o077)  # root's shell may be strict; the files are for all
    try:
        installed = install_library(built, "Tiny", tmp_path / "some" / "where")
    finally:
        os.umask(before)
    prefix = tmp_path / "some" / "where"
    assert files_in(prefix) == {str(path) for path in installed.files} == FILES
    assert (prefix / "lib/libtiny_ffi.so").readlink() == Path("libtiny_ffi.so.3")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in prefix.rglob("*")}
    assert modes.pop("libtiny_ffi.so") == modes.pop("libtiny_ffi.so.3") == 0o755
    assert {mode for name, mode in modes.items() if "." in name} == {0o644}
    assert {mode for name, mode in modes.items() if "." not in name} == {0o755}
    assert "SONAME" in run("readelf", "-d", prefix / "lib/libtiny_ffi.so")
    texts = "".join((prefix / name).read_text() for name in FILES if name.endswith((".pc", ".cmake")))
    assert "orch" not in texts
    assert str(tmp_path) not in texts


def test_a_program_is_compiled_through_pkg_config_wherever_the_prefix_is(built: BuiltLibrary, tmp_path: Path) -> None:
    first = tmp_path / "first"
    install_library(built, "Tiny", first)
    assert run(through_pkg_config(first, "tiny_ffi", PROGRAM, tmp_path / "one")) == "42\n"
    moved = first.rename(tmp_path / "moved")
    assert run(through_pkg_config(moved, "tiny_ffi", PROGRAM, tmp_path / "two")) == "42\n"
    assert pkg_config(moved, "--modversion", "tiny_ffi") == ["3"]
    assert pkg_config(moved, "--variable=mode", "tiny_ffi") == ["full"]


def test_a_program_is_built_through_cmake_wherever_the_prefix_is(built: BuiltLibrary, tmp_path: Path) -> None:
    install_library(built, "Tiny", tmp_path / "first")
    root = tmp_path / "a folder"  # laid out as Debian's root: /lib is a link to /usr/lib
    root.mkdir()
    prefix = (tmp_path / "first").rename(root / "usr")
    (root / "lib").symlink_to("usr/lib")
    program, said = through_cmake(root, "tiny_ffi", 3, PROGRAM, tmp_path / "project")
    assert run(program) == "42\n"
    assert "abi 3, mode full" in said
    assert "considered: 3" in said
    (prefix / "lib/libtiny_ffi.so.3").unlink()
    again = ["cmake", "-S", tmp_path / "project", "-B", tmp_path / "project/build"]
    done = subprocess.run(again, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "libtiny_ffi.so.3 is missing" in " ".join(done.stderr.split())


def test_a_library_of_another_abi_stays(built: BuiltLibrary, prefix: Path) -> None:
    (prefix / "lib").mkdir(parents=True)
    (prefix / "lib/libtiny_ffi.so.2").write_text("older")
    (prefix / "lib/libtiny_ffi.so").symlink_to("libtiny_ffi.so.2")
    install_library(built, "Tiny", prefix)
    assert (prefix / "lib/libtiny_ffi.so.2").read_text() == "older"
    assert (prefix / "lib/libtiny_ffi.so").readlink() == Path("libtiny_ffi.so.3")


def test_a_program_keeps_the_library_that_it_runs_with(built: BuiltLibrary, prefix: Path) -> None:
    install_library(built, "Tiny", prefix)
    with (prefix / "lib/libtiny_ffi.so.3").open("rb") as used:
        install_library(built, "Tiny", prefix)
        assert os.fstat(used.fileno()).st_nlink == 0  # another file has the name now; this one is as it was
        assert used.read(4) == b"\x7fELF"


def test_what_is_in_the_way_is_named(built: BuiltLibrary, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "taken" / "include" / "tiny.h").mkdir(parents=True)
    error = failing(built, tmp_path / "file")
    assert error.message == f"{tmp_path}/file can't be written: it is not a folder"
    error = failing(built, tmp_path / "taken")
    assert error.message == f"{tmp_path}/taken/include/tiny.h can't be written: it is a folder"
    assert "--install" in error.remedy
    assert files_in(tmp_path / "taken") == set()  # the library was written before, and is gone again
    assert not (tmp_path / "taken" / "lib").exists()


@pytest.mark.parametrize(
    ("number", "message"), [(errno.ENOSPC, "no space is left to write"), (errno.EROFS, "can't be written")]
)
def test_a_failure_leaves_what_was_there(
    built: BuiltLibrary, prefix: Path, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    install_library(built, "Tiny", prefix)
    (prefix / "include/tiny.h").write_text("mine")
    real = os.fsync
    calls: list[int] = []

    def fail_at_last(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == len(FILES) - 1:  # the link isn't synced
            raise OSError(number, os.strerror(number))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fail_at_last)
    error = failing(built, prefix)
    assert message in error.message
    assert f"{prefix}/lib/cmake/tiny_ffi/tiny_ffi-config.cmake" in error.message
    assert (prefix / "include/tiny.h").read_text() == "mine"
    assert not list(prefix.rglob(".*"))


def test_an_interruption_leaves_nothing(built: BuiltLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        install_library(built, "Tiny", tmp_path / "prefix")
    assert not (tmp_path / "prefix").exists()


def simple(*words: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command as a user gives it."""
    code = "import sys; from simple.cli import main; sys.exit(main())"
    command = [sys.executable, "-c", code, *(str(word) for word in words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **environment})


def test_the_command_installs_a_library_of_the_users_own(cache_dir: Path, tmp_path: Path) -> None:
    done = simple("build", "ffi", COUNTER, "--install", tmp_path / "prefix")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"installed: {tmp_path}/prefix (ABI 7)\n")
    assert f"export PKG_CONFIG_PATH={tmp_path}/prefix/lib/pkgconfig" in done.stdout
    assert "find_package(counter_ffi 7)" in done.stdout
    program = through_pkg_config(tmp_path / "prefix", "counter_ffi", COUNTING, tmp_path / "count")
    assert run(program) == "41 of ABI 7\n"
    bundled = simple("build", "ffi", COUNTER, "--bundle", tmp_path / "bundle")
    assert bundled.returncode == 0, bundled.stderr
    assert "it needs glibc 2." in bundled.stdout
    bundle = tmp_path / "bundle"
    assert not (bundle / "lib/counter_ffi.libs").exists()  # it needs nothing but the system
    assert run("sha256sum", "--check", "--quiet", "SHA256SUMS", cwd=bundle) == ""
    assert run(through_pkg_config(bundle, "counter_ffi", COUNTING, tmp_path / "count")) == "41 of ABI 7\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--out", "a", "--install", "b"), "--out and --install can't be used together"),
        (("--install", "a", "--bundle", "b"), "--install and --bundle can't be used together"),
        (("--link",), "--link is for --bundle DIR"),
        (("--out", "a", "--link"), "--link is for --bundle DIR"),
        (("--install", ""), "an empty text names no folder"),
        (("--bundle",), "requires an argument"),
    ],
)
def test_wrong_options_are_refused_before_anything_is_done(
    options: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from simple.cli import main

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("TERMINAL_WIDTH", "200")
    assert main(["build", "ffi", str(COUNTER), *options]) == 2
    assert said in " ".join(capsys.readouterr().err.split())
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cant_be_written_is_status_1(
    cache_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from simple.cli import main

    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("")
    assert main(["build", "ffi", str(COUNTER), "--bundle", str(tmp_path / "full")]) == 1  # before it builds anything
    assert f"error: {tmp_path}/full isn't empty and isn't a bundle" in capsys.readouterr().err
    assert not cache_dir.exists()
