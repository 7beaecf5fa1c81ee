"""Bundles: of a library that needs two others, and of the real one; both run where nothing else is."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from sffi.build.builder import Progress
from sffi.build.bundle import bundle_library
from sffi.build.dependencies import check_bundle, find_dependencies
from sffi.build.errors import BuildError
from sffi.build.licences import owner_of
from sffi.build.manifest import BuiltLibrary

from . import tiny
from .programs import PROGRAM, empty_machine, run, run_in, through_cmake, through_pkg_config
from .test_install import files_in, simple

INNER = "long inner(long x) { return x; }"
MIDDLE = "long inner(long); long middle(long x) { return inner(x); }"
OUTER = "#include <stdint.h>\nlong middle(long); int64_t tiny_twice(int64_t x) { return 2 * middle(x); }"


@pytest.fixture
def built(tmp_path: Path) -> BuiltLibrary:
    """A library as the builder makes it, that needs one which needs another: by an RPATH, then by a RUNPATH."""
    package = tmp_path / "site-packages" / "middle"
    record = tmp_path / "site-packages" / "middle-2.5.dist-info"
    for folder in (package, record / "licenses" / "third", tmp_path / "vendor", tmp_path / "entry"):
        folder.mkdir(parents=True)
    (record / "RECORD").write_text("middle/libmiddle.so,,\nmiddle/__init__.py,,\n")
    (record / "licenses" / "LICENSE").write_text("middle's licence")
    (record / "licenses" / "third" / "NOTICE").write_text("a third's notice")
    (tmp_path / "vendor" / "COPYING").write_text("the vendor's licence")
    spec = tiny.make_folder(tmp_path / "lib")
    (spec / "LICENSE").write_text("our licence")

    def library(path: Path, source: str, *flags: str) -> Path:
        code = path.with_suffix(".c")
        code.write_text(source)
        run("cc", "-shared", "-fPIC", "-O1", f"-Wl,-soname,{path.name}", code, *flags, "-o", path)
        code.unlink()
        return path

    inner = library(tmp_path / "vendor" / "libinner.so.1", INNER)
    relative = "-Wl,--enable-new-dtags,-rpath,$ORIGIN:$ORIGIN/../../vendor"
    middle = library(package / "libmiddle.so", MIDDLE, str(inner), relative)
    old = f"-Wl,--disable-new-dtags,-rpath,$ORIGIN/tiny_ffi.libs:{package}"
    where = tmp_path / "entry" / "libtiny_ffi.so.3"
    outer = library(where, OUTER, str(middle), f"-Wl,-rpath-link,{tmp_path / 'vendor'}", old)
    header = tmp_path / "entry" / "tiny.h"
    header.write_text(tiny.HEADER)
    about = (("mode", "full"), ("source", str(spec)))
    return BuiltLibrary("tiny_ffi", 3, outer.parent, outer, None, header, about)


def bundle(built: BuiltLibrary, folder: Path, *, link: bool = False) -> set[str]:
    bundle_library(built, "Tiny", folder, link=link)
    return files_in(folder)


def failing(built: BuiltLibrary, folder: Path) -> BuildError:
    with pytest.raises(BuildError) as caught:
        bundle_library(built, "Tiny", folder)
    return caught.value


def test_a_bundle_runs_where_there_is_nothing_but_glibc(built: BuiltLibrary, tmp_path: Path) -> None:
    made = bundle(built, tmp_path / "made")
    assert {path for path in made if "cmake" not in path} == {
        "README.txt",
        "SHA256SUMS",
        "include/tiny.h",
        "lib/libtiny_ffi.so",
        "lib/libtiny_ffi.so.3",
        "lib/pkgconfig/tiny_ffi.pc",
        "lib/tiny_ffi.libs/libinner.so.1",
        "lib/tiny_ffi.libs/libmiddle.so",
        "licences/libtiny_ffi/LICENSE",
        "licences/middle-2.5/LICENSE",
        "licences/middle-2.5/third/NOTICE",
        "licences/vendor/COPYING",
    }
    machine = empty_machine(tmp_path / "machine", "libc.so.6")
    (tmp_path / "made").rename(machine / "app")
    through_pkg_config(machine / "app", "tiny_ffi", PROGRAM, machine / "client", rpath=Path("/app/lib"))
    done = run_in(machine, "/client")
    assert (done.stdout, done.stderr) == ("42\n", "")
    assert run("sha256sum", "--check", "--quiet", "SHA256SUMS", cwd=machine / "app") == ""


def test_the_readme_says_what_is_needed_and_whose_it_is(built: BuiltLibrary, tmp_path: Path) -> None:
    bundle(built, tmp_path / "made")
    text = (tmp_path / "made" / "README.txt").read_text()
    assert "glibc 2." in text
    assert "lib/tiny_ffi.libs/libinner.so.1" in text
    assert "libtiny_ffi.so.3: licences/libtiny_ffi/\n" in text
    assert "libmiddle.so: licences/middle-2.5/\n" in text
    assert "libinner.so.1: licences/vendor/\n" in text
    assert "libstdc++" not in text
    assert str(tmp_path) not in text


def test_a_library_without_a_licence_text_is_named(built: BuiltLibrary, tmp_path: Path) -> None:
    (tmp_path / "vendor" / "COPYING").unlink()
    made = bundle_library(built, "Tiny", tmp_path / "made")
    assert made.unlicensed == ("libinner.so.1",)
    assert "libinner.so.1: no licence text was found" in (tmp_path / "made" / "README.txt").read_text()


def test_the_bundles_own_libraries_go_before_those_of_the_machine(built: BuiltLibrary, tmp_path: Path) -> None:
    bundle(built, tmp_path / "made")
    (tmp_path / "other").mkdir()
    run(
        "cc",
        "-shared",
        "-fPIC",
        "-x",
        "c",
        os.devnull,
        "-Wl,-soname,libmiddle.so",
        "-o",
        tmp_path / "other/libmiddle.so",
    )
    program = through_pkg_config(tmp_path / "made", "tiny_ffi", PROGRAM, tmp_path / "client")
    assert run(program, LD_LIBRARY_PATH=str(tmp_path / "other")) == "42\n"


def test_links_take_no_room(built: BuiltLibrary, tmp_path: Path) -> None:
    bundle(built, tmp_path / "made", link=True)
    carried = tmp_path / "made/lib/tiny_ffi.libs"
    assert (carried / "libinner.so.1").samefile(tmp_path / "vendor/libinner.so.1")
    assert not (tmp_path / "made/lib/libtiny_ffi.so.3").samefile(built.library)
    bundle(built, tmp_path / "made")  # a bundle is replaced, and what it was linked to stays
    assert not (carried / "libinner.so.1").samefile(tmp_path / "vendor/libinner.so.1")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_progress_goes_to_the_end(built: BuiltLibrary, tmp_path: Path) -> None:
    seen: list[Progress] = []
    bundle_library(built, "Tiny", tmp_path / "made", progress=seen.append)
    assert [step.done for step in seen] == sorted(step.done for step in seen)
    assert seen[-1].done == seen[-1].total
    assert seen[-1].what.startswith("libinner.so.1, 1")


def test_a_folder_of_the_users_is_left_alone(built: BuiltLibrary, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "notes.txt").write_text("dear")
    assert failing(built, mine).message == f"{mine} isn't empty and isn't a bundle, so it stays as it is"
    made = tmp_path / "made"
    bundle(built, made)
    (made / "bin").mkdir()
    (made / "bin" / "program").write_text("mine")
    assert failing(built, made).message == f"{made} holds bin/program, which would be lost: it isn't the bundle's"
    assert (made / "bin" / "program").read_text() == "mine"
    assert (
        failing(built, mine / "notes.txt").message == f"{mine}/notes.txt can't be written: it is a file, not a folder"
    )
    error = failing(built, mine / "notes.txt" / "deeper")
    assert error.message == f"{mine}/notes.txt can't be written: it is not a folder"


def test_too_little_room_is_said_before_anything_is_copied(
    built: BuiltLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    error = failing(built, tmp_path / "made")
    assert error.code == "no-space"
    assert "4.2 MB, 1.0 MB are free" in error.message
    assert not (tmp_path / "made").exists()


def test_a_failure_leaves_the_older_bundle(
    built: BuiltLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = bundle(built, tmp_path / "made")

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", interrupt)
        with pytest.raises(KeyboardInterrupt):
            bundle_library(built, "Tiny", tmp_path / "made")
    assert files_in(tmp_path / "made") == made
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_missing_library_is_named(built: BuiltLibrary, tmp_path: Path) -> None:
    (tmp_path / "vendor" / "libinner.so.1").unlink()
    error = failing(built, tmp_path / "made")
    middle = tmp_path / "site-packages/middle/libmiddle.so"
    assert error.message.startswith(f"{middle} needs libinner.so.1, which is neither where it looks")
    (tmp_path / "vendor" / "libinner.so.1").write_text("no library")
    assert failing(built, tmp_path / "made").message == error.message


def test_a_bundle_that_takes_from_elsewhere_is_found_out(built: BuiltLibrary, tmp_path: Path) -> None:
    bundle(built, tmp_path / "made")
    library = tmp_path / "made/lib/libtiny_ffi.so.3"
    needed = find_dependencies(built.library).carried
    check_bundle(library, needed)
    (tmp_path / "made/lib/tiny_ffi.libs/libmiddle.so").unlink()
    with pytest.raises(BuildError, match="doesn't stand alone") as caught:
        check_bundle(library, needed)
    assert caught.value.detail is not None
    assert f"libmiddle.so: {tmp_path}/site-packages/middle/libmiddle.so" in caught.value.detail


def test_the_owner_of_a_system_library_is_its_package() -> None:
    owner = owner_of(Path(os.path.realpath(run("cc", "-print-file-name=libc.so.6").strip())))
    if shutil.which("dpkg"):
        assert owner is not None
        assert (owner.name, owner.texts[0][0]) == ("libc6", "copyright")
    else:
        assert owner is None


SOAK = os.environ.get("SOAK") == "1"
TRAINING = """\
#include <rt_torch.h>
#include <stdio.h>
int main(void) {
    const double numbers[] = {1, 2, 3};
    const int64_t dims[] = {3};
    int64_t x = rt_torch_tensor_from_data(numbers, 3, dims, 1);
    rt_torch_tensor_set_requires_grad(x, 1);
    int64_t squares = rt_torch_tensor_mul(x, x);
    int64_t total = rt_torch_tensor_sum(squares);
    rt_torch_backward(&total, 1, NULL, 0, NULL, 0, 0, 0);
    int64_t slope = rt_torch_tensor_grad(x);
    double values[3] = {0, 0, 0};
    int64_t length = rt_torch_tensor_copy_out(slope, values, 3);
    if (length == 3) {
        printf("%g %g %g\\n", values[0], values[1], values[2]);
    } else {
        char message[256];
        rt_torch_last_error(message, sizeof message);
        printf("%d: %s\\n", (int)rt_torch_last_error_code(), message);
    }
    rt_torch_tensor_free(slope);
    rt_torch_tensor_free(total);
    rt_torch_tensor_free(squares);
    rt_torch_tensor_free(x);
    return 0;
}
"""


def test_the_real_library_installed_and_bundled(tmp_path: Path) -> None:
    """One program: against the installed library, and against a bundle on a machine without Python."""
    prefix = tmp_path / "prefix"
    done = simple("build", "ffi", "torch", "--install", prefix)
    assert done.returncode == 0, done.stderr
    assert run(through_pkg_config(prefix, "simple_torch_ffi", TRAINING, tmp_path / "one")) == "2 4 6\n"
    program, said = through_cmake(prefix, "simple_torch_ffi", 1, TRAINING, tmp_path / "project")
    assert run(program) == "2 4 6\n"
    assert "abi 1, mode full" in said

    torch = find_spec("torch")
    assert torch is not None
    assert torch.origin is not None
    near = Path(torch.origin).stat().st_dev == tmp_path.stat().st_dev  # hard links don't go from disk to disk
    machine = empty_machine(
        *(tmp_path / "machine", "libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1"),
        *("libstdc++.so.6", "libgcc_s.so.1"),
    )
    done = simple("build", "ffi", "torch", "--bundle", machine / "app", *(("--link",) if near else ()))
    assert done.returncode == 0, done.stderr
    assert {path.name for path in (machine / "app/lib/simple_torch_ffi.libs").iterdir()} >= {
        "libtorch_cpu.so",
        "libc10.so",
    }
    assert not [path for path in files_in(machine / "app" / "lib") if "python" in path]
    licences = {path for path in files_in(machine / "app") if path.startswith("licences/")}
    assert "licences/libsimple_torch_ffi/LICENSE" in licences
    assert any(path.startswith("licences/torch-") for path in licences)
    through_pkg_config(machine / "app", "simple_torch_ffi", TRAINING, machine / "client", rpath=Path("/app/lib"))
    assert run_in(machine, "/client").stdout == "2 4 6\n"
    if SOAK:  # the same program, not compiled again, with a stub in the library's place
        (machine / "app").rename(machine / "full")
        done = simple("build", "ffi", "torch", "--stub", "--bundle", machine / "app")
        assert done.returncode == 0, done.stderr
        assert "(a stub, ABI 1, " in done.stdout
        assert not (machine / "app/lib/simple_torch_ffi.libs").exists()
        assert run_in(machine, "/client").stdout.startswith("7: this library is a stub, built without PyTorch")
