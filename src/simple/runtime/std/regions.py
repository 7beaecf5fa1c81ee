"""Files as bytes, for `std.fs`: regions of them read, and files written whole or not at all.

A region is read by `pread` and not through a memory map: when a mapped file becomes shorter, touching what is gone kills the process with
SIGBUS, and a read only comes back short. Nothing is allocated before the file was seen to be that long.

A file that is written *aside* has a name of its own in the target's folder until it is whole and on the disk; then it takes the target's
name in one step. While it is written it is locked, so that what a killed process left behind is known by having no lock.
"""

from __future__ import annotations

import os
import stat
from array import array

from simple.runtime.errors import SimpleError
from simple.runtime.std.fs import guarded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

try:
    import fcntl
except ImportError:  # Windows, where a file that is open can't be removed anyway
    fcntl = None  # type: ignore[assignment]

__all__ = [
    "OpenRegions",
    "Writer",
    "open_regions",
    "put",
    "put_text",
    "region",
    "region_size",
    "replace",
    "write_buffer",
]

_AT_ONCE = 1 << 30
"""Some systems read no more than 2 GB in one call."""
_BINARY = getattr(os, "O_BINARY", 0)
_RANDOM = 6
"""The bytes of a random number in the name of a file that is written aside."""
_ENDING = ".part"


class OpenRegions:
    """An open file that is read in regions. It stays the same file when another takes its name."""

    __slots__ = ("descriptor", "length", "path")

    def __init__(self, path: str) -> None:
        self.descriptor = -1
        self.path = path
        status = guarded(path, "Can't read", lambda: os.stat(path))  # noqa: PTH116
        if stat.S_ISDIR(status.st_mode):
            raise SimpleError("io", f"Can't read {path}: this is a folder")
        if not stat.S_ISREG(status.st_mode):
            raise SimpleError(
                "io", f"Can't read {path}: this is no regular file, and only those can be read in regions"
            )
        self.descriptor = guarded(path, "Can't read", lambda: os.open(path, os.O_RDONLY | _BINARY))
        self.length = os.fstat(self.descriptor).st_size

    def __del__(self) -> None:
        if self.descriptor >= 0:
            os.close(self.descriptor)

    def to_text(self) -> str:
        return f"OpenRegions({self.path})"

    def read_into(self, target: memoryview, start: int) -> None:
        """Fills the target with the bytes from a place on."""
        done = 0
        while done < len(target):
            part = target[done : done + _AT_ONCE]
            n = guarded(self.path, "Can't read", lambda part=part, at=start + done: self._fill(part, at))  # type: ignore[misc]
            if n == 0:
                raise SimpleError("io", f"Can't read {self.path}: it became shorter while it was read")
            done += n

    def _fill(self, part: memoryview, at: int) -> int:
        if hasattr(os, "preadv"):
            return os.preadv(self.descriptor, [part], at)
        os.lseek(self.descriptor, at, os.SEEK_SET)
        data = os.read(self.descriptor, len(part))
        part[: len(data)] = data
        return len(data)


setattr(OpenRegions, ".name", "OpenRegions")


def open_regions(path: str) -> OpenRegions:
    return OpenRegions(path)


def region_size(regions: OpenRegions) -> int:
    return regions.length


def region(regions: OpenRegions, start: int, length: int | None) -> array[int]:
    if length is None:
        length = max(regions.length - start, 0)
    if start < 0 or length < 0 or start + length > regions.length:
        raise SimpleError(
            "io", f"Can't read {length} bytes from {start} on in {regions.path}: it has {regions.length} bytes"
        )
    buffer = array("B", bytes(1)) * length
    if length:
        regions.read_into(memoryview(buffer), start)
    return buffer


class Writer:
    """A file that is being written aside."""

    __slots__ = ("file", "path")

    def __init__(self, path: str, file: BinaryIO) -> None:
        self.path = path
        self.file = file

    def to_text(self) -> str:
        return f"Writer({self.path})"


setattr(Writer, ".name", "Writer")


def put(writer: Writer, content: array[int]) -> tuple[()]:
    guarded(writer.path, "Can't write", lambda: writer.file.write(memoryview(content)))
    return ()


def put_text(writer: Writer, content: str) -> tuple[()]:
    guarded(writer.path, "Can't write", lambda: writer.file.write(content.encode("utf-8", "surrogatepass")))
    return ()


def replace(path: str, action: Callable[[Writer], object]) -> tuple[()]:
    """Writes a file aside by an action, brings it to the disk and gives it its name. The file before it stays if anything fails."""
    target = guarded(path, "Can't write", lambda: os.path.realpath(path))
    if os.path.isdir(target):  # noqa: PTH112
        raise SimpleError("io", f"Can't write {path}: this is a folder")
    folder, name = os.path.split(target)
    _remove_leftovers(folder, name)
    aside, file = _open_aside(path, folder, name)
    try:
        action(Writer(path, file))
        guarded(path, "Can't write", lambda: _finish(file, aside, target))
    except BaseException:
        file.close()
        _remove(aside)
        raise
    file.close()  # only now, with the lock
    guarded(path, "Can't write", lambda: _sync_folder(folder))
    return ()


def write_buffer(path: str, content: array[int]) -> tuple[()]:
    def action() -> None:
        with open(path, "wb") as file:  # noqa: PTH123
            file.write(memoryview(content))

    guarded(path, "Can't write", action)
    return ()


def _beginning(name: str) -> str:
    """How the names begin under which a file is written aside. No name may be much longer than the file's own."""
    return f".{name[:40]}."


def _is_aside(found: str, name: str) -> bool:
    """Whether a name is one under which the file was written aside; nothing else may ever be removed."""
    beginning = _beginning(name)
    if not (found.startswith(beginning) and found.endswith(_ENDING)):
        return False
    middle = found[len(beginning) : -len(_ENDING)]
    return len(middle) == 2 * _RANDOM and set(middle) <= set("0123456789abcdef")


def _open_aside(path: str, folder: str, name: str) -> tuple[str, BinaryIO]:
    """A new file beside the target, with the rights of the one that it replaces."""
    while True:
        aside = os.path.join(folder, f"{_beginning(name)}{os.urandom(_RANDOM).hex()}{_ENDING}")  # noqa: PTH118
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
        descriptor = guarded(path, "Can't write", lambda: os.open(aside, flags, 0o666))  # noqa: B023
        if _lock(descriptor) and os.path.exists(aside):  # noqa: PTH110
            break
        os.close(descriptor)  # another process took it for a leftover before it was locked
    try:  # noqa: SIM105 - contextlib takes longer to load than this module
        os.chmod(aside, stat.S_IMODE(os.stat(os.path.join(folder, name)).st_mode))  # noqa: PTH101, PTH116, PTH118
    except OSError:
        pass  # there was none
    return aside, os.fdopen(descriptor, "wb", buffering=1 << 16)


def _finish(file: BinaryIO, aside: str, target: str) -> None:
    file.flush()
    os.fsync(file.fileno())
    if fcntl is None:
        file.close()
    os.replace(aside, target)  # noqa: PTH105


def _sync_folder(folder: str) -> None:
    """Brings a new name in a folder to the disk. Where folders can't be opened, the system does it by itself."""
    if fcntl is None:
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _lock(descriptor: int) -> bool:
    """Whether the file is now locked by this process; file systems without locks say yes."""
    if fcntl is None:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True
    return True


def _remove_leftovers(folder: str, name: str) -> None:
    """Removes what killed processes have left of this file. It is no error if that can't be."""
    if fcntl is None:
        return
    try:
        names = [n for n in os.listdir(folder) if _is_aside(n, name)]  # noqa: PTH208
    except OSError:
        return
    for left in names:
        place = os.path.join(folder, left)  # noqa: PTH118
        try:
            descriptor = os.open(place, os.O_RDONLY)
        except OSError:
            continue
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            _remove(place)
        except OSError:
            pass  # it is being written
        finally:
            os.close(descriptor)


def _remove(path: str) -> None:
    try:  # noqa: SIM105
        os.remove(path)  # noqa: PTH107
    except OSError:
        pass
