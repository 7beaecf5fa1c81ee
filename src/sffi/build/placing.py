"""Putting files into a folder of the user's: all are written first, aside, then each gets its name by one rename.

Whoever looks meanwhile sees the old file or the new one, and a failure while writing, a full disk say, leaves what was
there before. A program that runs with the old library keeps it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sffi.build.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

_BLOCK = 8 << 20


class Placing:
    """The files for one folder. What was written but not committed is gone when the block ends.

        with Placing(prefix, "--install") as placing:
            placing.write("lib/pkgconfig/x.pc", text)
            placing.commit()

    `option` is what the user gave the folder with; messages name it.
    """

    def __init__(self, root: Path, option: str) -> None:
        self.root = root
        self.option = option
        self._aside: list[tuple[Path, Path]] = []
        self._made: list[Path] = []

    def write(self, path: str | os.PathLike[str], text: str) -> None:
        """A text file."""
        content = text.encode()
        self._put(path, lambda aside: _write(aside, content, 0o644))

    def copy(
        self,
        source: Path,
        path: str | os.PathLike[str],
        mode: int,
        *,
        link: bool = False,
        told: Callable[[bytes], None] | None = None,
    ) -> None:
        """A copy of a file, or with `link` a second name of it. `told` is given each part of what it holds."""

        def put(aside: Path) -> None:
            if link:
                os.link(source, aside)
            _copy(source, None if link else aside, mode, told)

        self._put(path, put)

    def link(self, path: str | os.PathLike[str], target: str) -> None:
        """A symbolic link."""
        self._put(path, lambda aside: aside.symlink_to(target))

    def commit(self) -> None:
        """Give every file its name, in the order in which they were written."""
        while self._aside:
            aside, path = self._aside[0]
            try:
                aside.replace(path)
            except OSError as error:
                raise cannot_write(path, error, self.option) from error
            del self._aside[0]
        self._made.clear()

    def _put(self, path: str | os.PathLike[str], put: Callable[[Path], None]) -> None:
        target = self.root / path
        self._make_folder(target.parent)
        if target.is_dir() and not target.is_symlink():
            raise cannot_write(target, IsADirectoryError(21, "it is a folder"), self.option)
        aside = target.with_name(f".{target.name}.{os.getpid()}")
        self._aside.append((aside, target))
        try:
            put(aside)
        except OSError as error:
            named = Path(error.filename) if error.filename and Path(error.filename) != aside else target
            raise cannot_write(named, error, self.option) from error

    def _make_folder(self, folder: Path) -> None:
        missing = []
        while not folder.is_dir():
            missing.append(folder)
            if folder == folder.parent:
                break
            folder = folder.parent
        for each in reversed(missing):
            try:
                each.mkdir()
                self._made.append(each)
                each.chmod(0o755)  # readable by those who use it, whatever the umask of root's shell
            except FileExistsError as error:
                if not each.is_dir():  # a file, or a link to nothing
                    raise cannot_write(each, error, self.option) from error
            except OSError as error:
                raise cannot_write(each, error, self.option) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for aside, _ in self._aside:
            aside.unlink(missing_ok=True)
        for folder in reversed(self._made):
            try:
                folder.rmdir()
            except OSError:  # somebody put something there meanwhile
                break


def cannot_write(path: Path, error: OSError, option: str) -> BuildError:
    """The error for a file of the user's folder that can't be written."""
    import errno

    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return BuildError(
            "no-space", f"no space is left to write {path}", f"free some, or choose another folder for {option}"
        )
    in_the_way = isinstance(error, FileExistsError | NotADirectoryError)  # of a folder that is to be made
    why = "it is not a folder" if in_the_way else error.strerror or str(error)
    remedy = f"choose another folder for {option}"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        remedy = f"{remedy}, or run the command as the folder's owner"
    return BuildError("cannot-write", f"{path} can't be written: {why}", remedy)


def _write(path: Path, content: bytes, mode: int) -> None:
    with path.open("xb") as file:
        file.write(content)
        file.flush()
        _finish(file.fileno(), mode)


def _copy(source: Path, target: Path | None, mode: int, told: Callable[[bytes], None] | None) -> None:
    """Copy by blocks; without a target only tell of them."""
    with source.open("rb") as reading:
        writing = target.open("xb") if target is not None else None
        try:
            while block := reading.read(_BLOCK):
                if writing is not None:
                    writing.write(block)
                if told is not None:
                    told(block)
            if writing is not None:
                writing.flush()
                _finish(writing.fileno(), mode)
        finally:
            if writing is not None:
                writing.close()


def _finish(descriptor: int, mode: int) -> None:
    """Set the mode, and wait until the content is on the disk: a rename may otherwise outlive it."""
    os.fchmod(descriptor, mode)
    os.fsync(descriptor)
