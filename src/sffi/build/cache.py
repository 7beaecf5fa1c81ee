"""The per-user cache of built libraries: where it is, whether it can be trusted, what lies in it.

    SIMPLE_CACHE_DIR or ~/.cache/simple-torch     0700, ours, no symlink
      native/<library>/<inputs>-<tools>/          an entry: the library, its header, the host module, MANIFEST
      native/<library>/building/<key>.<pid>/      a build under way, or what a killed one left
      native/<library>/lock                       held by the one process that builds
      native/<library>/<inputs>-<tools>.log       the output of a build that failed
      tools/                                      what trying out a compiler taught

An entry comes into being by one rename, after everything in it has reached the disk, and is never changed after that.
Code is run from here, so a folder that others could write to is refused, not repaired.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from sffi.build.errors import BuildError

_ELSEWHERE = "set SIMPLE_CACHE_DIR to a folder of your own"
KEPT_ENTRIES = 16
_YOUNG_SECONDS = 24 * 3600


def cache_root() -> Path:
    """Where the cache is, whether or not it exists yet."""
    named = os.environ.get("SIMPLE_CACHE_DIR")
    if named:
        return Path(os.path.abspath(named))  # noqa: PTH100 - Path.absolute keeps '..'
    if sys.platform.startswith("linux"):  # what platformdirs says, without its 30 ms
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")  # noqa: PTH111
        return Path(base, "simple-torch")
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("simple-torch"))


def trusted(folder: Path) -> bool:
    """True for a folder of the cache that is there and safe, False where there is none.

    Raises BuildError (cache-unsafe) where somebody else could put code into it.
    """
    try:
        facts = os.lstat(folder)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise _unusable(folder, error) from error
    if stat.S_ISLNK(facts.st_mode):
        raise _unsafe(folder, "is a symbolic link", f"remove it, or {_ELSEWHERE}, not a link")
    if not stat.S_ISDIR(facts.st_mode):
        raise _unsafe(folder, "is not a folder", f"remove it, or {_ELSEWHERE}")
    if facts.st_uid != os.geteuid():
        raise _unsafe(folder, f"belongs to user {facts.st_uid}, and you are user {os.geteuid()}", _ELSEWHERE)
    if facts.st_mode & 0o022:
        raise _unsafe(folder, f"can be written by others (mode {facts.st_mode & 0o777:o})", f"chmod 700 {folder}")
    return True


def trusted_root() -> Path | None:
    """The cache's folder if it exists; checks it and that nobody else can swap it for another."""
    root = cache_root()
    if not trusted(root):
        return None
    above = os.path.dirname(os.path.realpath(root))  # noqa: PTH120
    while True:
        mode = os.stat(above).st_mode  # noqa: PTH116
        if mode & 0o002 and not mode & stat.S_ISVTX:
            raise _unsafe(root, f"lies in {above}, where anybody can replace it (mode {mode & 0o777:o})", _ELSEWHERE)
        parent = os.path.dirname(above)  # noqa: PTH120
        if parent == above:
            return root
        above = parent


def make_folder(*parts: str) -> Path:
    """A folder inside the cache, made if need be, every step of it checked."""
    folder = cache_root()
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(folder, error) from error
    _make_private(folder)
    trusted_root()
    for part in parts:
        folder /= part
        _make_private(folder)
        trusted(folder)
    return folder


def _make_private(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:  # whether it is fit to use is looked at next
        pass
    except OSError as error:
        raise write_failure(folder, error) from error


def existing_folder(*parts: str) -> Path | None:
    """The same folder where it is there already; None where not. Checks the same."""
    folder = trusted_root()
    for part in parts:
        if folder is None:
            return None
        folder /= part
        if not trusted(folder):
            return None
    return folder


def install(built: Path, entry: Path) -> None:
    """Make the finished folder `built` the entry `entry`, after every byte of it is on the disk."""
    try:
        for path in sorted(built.iterdir()):
            if path.is_file() and not path.is_symlink():
                sync(path)
        sync(built)
        discard(entry)
        built.rename(entry)
        sync(entry.parent)
    except OSError as error:
        raise write_failure(entry, error) from error


def discard(folder: Path) -> None:
    """Remove a folder so that nobody ever sees half of it."""
    import shutil

    if not os.path.lexists(folder):
        return
    aside = folder.with_name(f"{folder.name}.gone.{os.getpid()}")
    folder.rename(aside)
    if aside.is_symlink() or not aside.is_dir():
        aside.unlink()
    else:
        shutil.rmtree(aside, ignore_errors=True)


def sweep(shelf: Path, keep: Path) -> None:
    """Clear a library's folder of what killed builds left and of the oldest entries. The caller holds the lock."""
    import shutil
    import time

    for left in (*shelf.glob("building/*"), *shelf.glob("*.gone.*")):
        shutil.rmtree(left, ignore_errors=True)
    entries = [path for path in shelf.iterdir() if (path / "MANIFEST").exists() and path != keep]
    entries.sort(key=lambda path: path.stat().st_mtime, reverse=True)
    for old in entries[KEPT_ENTRIES - 1 :]:
        if time.time() - old.stat().st_mtime > _YOUNG_SECONDS:  # a younger one may be about to be loaded
            discard(old)


def sync(path: Path) -> None:
    """Wait until a file's or folder's content is on the disk."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_failure(path: Path, error: OSError) -> BuildError:
    """The error for a write that failed in the cache."""
    import errno

    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return BuildError(
            "no-space",
            f"no space is left to write {path}",
            f"free some space there, or {_ELSEWHERE} on another disk",
        )
    return _unusable(path, error)


def _unusable(folder: Path, error: OSError) -> BuildError:
    return BuildError(
        "cache-unwritable",
        f"the cache folder {folder} can't be used: {error.strerror or error}",
        f"make it writable, or {_ELSEWHERE}",
    )


def _unsafe(folder: Path, why: str, remedy: str) -> BuildError:
    return BuildError("cache-unsafe", f"the cache folder {folder} {why}, so no code is run from it", remedy)
