"""The "Build cache" faults: what must be refused is refused, what must be repaired is built again."""

# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import ctypes
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from faults.record import Trials
from sffi.build import cache
from sffi.build.builder import build_library
from sffi.build.errors import BuildError, NotBuilt
from sffi.build.find import find_cached
from sffi.build.manifest import BuiltLibrary

from . import tiny

Warm: TypeAlias = "Callable[[], tuple[Path, BuiltLibrary]]"
SOAK = bool(os.environ.get("SOAK"))
WORKER = Path(__file__).with_name("worker.py")


@pytest.fixture
def folder(tmp_path: Path, cache_dir: Path) -> Path:
    return tiny.make_folder(tmp_path / "lib")


def build(folder: Path) -> BuiltLibrary:
    return build_library(folder, generate=tiny.generate, jobs=1)


def refused(folder: Path) -> BuildError:
    with pytest.raises(BuildError) as finding:
        find_cached(folder)
    with pytest.raises(BuildError) as building:
        build(folder)
    assert finding.value.code == building.value.code == "cache-unsafe"
    assert tiny.builds(folder) <= 1
    return building.value


def test_the_place_is_platformdirs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from platformdirs import user_cache_dir

    monkeypatch.delenv("SIMPLE_CACHE_DIR", raising=False)
    for home in (None, str(tmp_path)):
        monkeypatch.setenv("XDG_CACHE_HOME", home) if home else monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
        assert str(cache.cache_root()) == user_cache_dir("simple-torch")


def test_folders_are_private_whatever_the_umask(folder: Path, cache_dir: Path) -> None:
    before = os.umask(0)
    try:
        built = build(folder)
    finally:
        os.umask(before)
    for path in (cache_dir, cache_dir / "native", cache_dir / "native" / "tiny_ffi", built.folder):
        assert path.stat().st_mode & 0o777 == 0o700, path
    assert isinstance(find_cached(folder), BuiltLibrary)


@pytest.mark.parametrize("level", ["", "native", "native/tiny_ffi", "entry"])
@pytest.mark.parametrize("fault", ["link", "world", "group", "owner", "file"])
def test_an_unsafe_folder_is_refused_by_name(
    warm: Warm, cache_dir: Path, tmp_path: Path, level: str, fault: str
) -> None:
    folder, built = warm()
    place = built.folder if level == "entry" else cache_dir / level
    if fault == "link":
        place.rename(tmp_path / "elsewhere")
        place.symlink_to(tmp_path / "elsewhere")
    elif fault == "file":
        place.rename(tmp_path / "elsewhere")
        place.touch()
    elif fault == "owner":
        if os.geteuid() != 0:
            pytest.skip("only root can give a folder away")
        os.chown(place, 12345, -1)
    else:
        place.chmod(0o777 if fault == "world" else 0o770)
    error = refused(folder)
    assert str(place) in error.message
    assert error.remedy


def test_a_world_writable_parent_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tiny.make_folder(tmp_path / "lib")
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "open" / "cache"))
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    with pytest.raises(BuildError, match="anybody can replace"):
        build(folder)
    (tmp_path / "open").chmod(0o1777)  # as /tmp is: only its owner can rename a folder there
    assert build(folder).fresh


def test_a_foreign_or_writable_file_in_an_entry_is_not_loaded(folder: Path) -> None:
    built = build(folder)
    built.library.chmod(0o777)
    assert isinstance(find_cached(folder), NotBuilt)
    assert build(folder).fresh
    if os.geteuid() == 0:
        os.chown(built.library, 12345, -1)
        assert isinstance(find_cached(folder), NotBuilt)
        assert build(folder).fresh


def test_every_truncation_is_found_and_built_again(folder: Path, trials: Trials) -> None:
    generator = random.Random(7)
    built = build(folder)
    for _ in range(100 if SOAK else 6):
        victim = generator.choice(sorted(path for path in built.folder.iterdir() if not path.is_symlink()))
        size = victim.stat().st_size
        os.truncate(victim, generator.randrange(size))
        assert isinstance(find_cached(folder), NotBuilt), victim
        assert build(folder).fresh
        assert isinstance(find_cached(folder), BuiltLibrary)
        trials.add()


def test_a_change_that_keeps_size_and_time_is_found(warm: Warm) -> None:
    folder, built = warm()
    before = built.library.stat()
    content = bytearray(built.library.read_bytes())
    content[len(content) // 2] ^= 1
    with built.library.open("r+b") as file:
        file.write(content)
    os.utime(built.library, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert isinstance(find_cached(folder), NotBuilt)


def test_a_touched_or_copied_entry_is_still_good(warm: Warm) -> None:
    folder, built = warm()
    os.utime(built.library)
    assert isinstance(find_cached(folder), BuiltLibrary)


def test_a_missing_file_is_found(folder: Path) -> None:
    built = build(folder)
    assert built.header is not None
    built.header.unlink()
    assert isinstance(find_cached(folder), NotBuilt)
    (built.folder / "MANIFEST").unlink()
    assert isinstance(find_cached(folder), NotBuilt)
    assert build(folder).fresh


def test_concurrent_first_builds_are_one_build(folder: Path, trials: Trials) -> None:
    for round_ in range(20 if SOAK else 1):
        source = folder / "native" / "tiny.cpp"
        source.write_text(source.read_text() + f"// round {round_}\n")
        start = str(time.time() + 0.5)
        command = [sys.executable, WORKER, folder, start]
        processes = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(16)]
        for process in processes:
            _, said = process.communicate(timeout=120)
            assert process.returncode == 0, said
        assert tiny.builds(folder) == round_ + 1
        trials.add(len(processes))


def test_a_killed_build_is_built_again(folder: Path, cache_dir: Path, trials: Trials) -> None:
    source = folder / "native" / "tiny.cpp"
    moments = 50 if SOAK else 5
    for moment in range(moments):
        source.write_text(source.read_text() + f"// moment {moment}\n")
        process = subprocess.Popen([sys.executable, WORKER, folder, "0"], stderr=subprocess.DEVNULL)
        time.sleep(0.05 + 1.3 * moment / moments)
        process.send_signal(signal.SIGKILL)
        process.wait()
        built = build(folder)
        assert ctypes.CDLL(str(built.library)).tiny_twice(21) == 42
        trials.add()
    shelf = cache_dir / "native" / "tiny_ffi"
    source.write_text(source.read_text() + "// last\n")
    build(folder)
    assert not list(shelf.glob("building/*"))
    assert not list(shelf.glob("*.gone.*"))


def test_no_space_is_an_error_and_leaves_nothing_half_written(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=40k,mode=700", "none", small], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("a small file system can't be mounted here")
    try:
        monkeypatch.setenv("SIMPLE_CACHE_DIR", str(small / "cache"))
        with pytest.raises(BuildError) as caught:
            build(folder)
        assert caught.value.code == "no-space"
        assert "SIMPLE_CACHE_DIR" in caught.value.remedy
        assert not list((small / "cache").glob("native/tiny_ffi/building/*"))
        assert isinstance(find_cached(folder), NotBuilt)
        subprocess.run(["mount", "-o", "remount,size=10m", small], check=True)
        assert build(folder).fresh
    finally:
        subprocess.run(["umount", small], check=True)


def test_a_cache_that_cant_be_made_is_an_error(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file" / "cache", Path("/proc/nowhere/cache")):
        monkeypatch.setenv("SIMPLE_CACHE_DIR", str(place))
        with pytest.raises(BuildError) as caught:
            build(folder)
        assert caught.value.code == "cache-unwritable"
        assert str(place) in caught.value.message


@pytest.mark.skipif(os.geteuid() != 0, reason="needs another user to be")
def test_a_cache_without_permission_is_an_error(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o755)
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(closed / "cache"))
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.seteuid(65534)
            try:
                cache.make_folder("native")
            except BuildError as error:
                status = 0 if error.code == "cache-unwritable" else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_the_oldest_entries_go(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "KEPT_ENTRIES", 2)
    monkeypatch.setattr(cache, "_YOUNG_SECONDS", -1)
    entries = []
    for number in range(4):
        (folder / "native" / "tiny.cpp").write_text(tiny.SOURCE % {"abi": 3} + f"// {number}\n")
        entries.append(build(folder).folder)
    assert [entry.exists() for entry in entries] == [False, False, True, True]


def test_a_warm_entry_is_checked_quickly(warm: Warm) -> None:
    folder, _ = warm()
    find_cached(folder)
    times = []
    for _ in range(20):
        start = time.perf_counter()
        assert isinstance(find_cached(folder), BuiltLibrary)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.010
