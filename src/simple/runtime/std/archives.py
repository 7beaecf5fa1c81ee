"""ZIP archives for `lib.torch.io`: members are read one after the other in pieces, and nothing is ever extracted to a file.

What an archive says of itself is checked before anything is allocated: a stored member is as long as it lies there, a deflated one at
most as long as deflate can make it, and all members together are no longer than the file (those of a "better zip bomb" overlap).
"""

from __future__ import annotations

import errno
import os
import struct
import zipfile
import zlib
from array import array

from simple.runtime.errors import SimpleError
from simple.runtime.std.fs import guarded
from simple.runtime.std.regions import OpenRegions, Writer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import IO, TypeVar

    T = TypeVar("T")

__all__ = [
    "Archive",
    "ArchiveWriter",
    "Member",
    "begin_archive",
    "end_archive",
    "finish",
    "member",
    "member_is_stored",
    "member_size",
    "members",
    "open_archive",
    "put_member",
    "take",
]

_PIECE = 1 << 20
_MOST_TIMES_DEFLATED = 1032
"""Deflate makes a byte of at least 1/1032 byte; see zlib's technical page."""
_SLACK = 64
_ENCRYPTED = 1
_FAULTS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    LookupError,
)
"""What `zipfile` raises for damaged archives."""


def _checked(path: str, action: Callable[[], T]) -> T:
    def inner() -> T:
        try:
            return action()
        except OSError as problem:
            if problem.errno != errno.EINVAL:
                raise
            said = "a place in it lies before its beginning"  # where `zipfile` wants to go on reading
        except _FAULTS as problem:
            said = str(problem).rstrip(".") or type(problem).__name__
        raise SimpleError("format", f"{path} isn't a whole ZIP archive: {said}")

    return guarded(path, "Can't read", inner)


class Archive:
    """An open archive."""

    __slots__ = ("file", "infos", "path", "zip")

    def __init__(self, path: str) -> None:
        regions = OpenRegions(path)
        self.path = path
        self.file = os.fdopen(os.dup(regions.descriptor), "rb")
        self.file.seek(0)
        self.zip = _checked(path, lambda: zipfile.ZipFile(self.file))
        self.infos: dict[str, zipfile.ZipInfo] = {}
        for info in self.zip.infolist():
            if info.filename in self.infos:
                raise SimpleError("format", f'{path} has two members "{info.filename}"')
            self._check(info, regions.length)
            self.infos[info.filename] = info
        if sum(info.compress_size for info in self.infos.values()) > regions.length:
            raise SimpleError("format", f"{path}: its members overlap: together they are longer than the file")

    def __del__(self) -> None:
        if hasattr(self, "file"):
            self.file.close()

    def _check(self, info: zipfile.ZipInfo, length: int) -> None:
        where = f'{self.path}: the member "{info.filename}"'
        if info.flag_bits & _ENCRYPTED:
            raise SimpleError("format", f"{where} is encrypted")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise SimpleError("format", f"{where} is compressed otherwise than by deflate")
        if info.header_offset < 0 or info.header_offset + info.compress_size > length:
            raise SimpleError("format", f"{where} would end behind the end of the file")
        most = info.compress_size
        if info.compress_type == zipfile.ZIP_DEFLATED:
            most = most * _MOST_TIMES_DEFLATED + _SLACK
        elif info.file_size != most:
            raise SimpleError("format", f"{where} lies there in {most} bytes and is said to have {info.file_size}")
        if info.file_size > most:
            raise SimpleError(
                "format", f"{where} is said to have {info.file_size} bytes, which {info.compress_size} can't become"
            )

    def info(self, name: str) -> zipfile.ZipInfo:
        if name not in self.infos:
            raise SimpleError("format", f'{self.path} has no member "{name}"')
        return self.infos[name]


setattr(Archive, ".name", "Archive")


def open_archive(path: str) -> Archive:
    return Archive(path)


def members(archive: Archive) -> list[str]:
    return list(archive.infos)


def member_size(archive: Archive, name: str) -> int:
    return archive.info(name).file_size


def member_is_stored(archive: Archive, name: str) -> bool:
    return archive.info(name).compress_type == zipfile.ZIP_STORED


class Member:
    """A member that is being read."""

    __slots__ = ("archive", "file", "left", "name")

    def __init__(self, archive: Archive, name: str) -> None:
        info = archive.info(name)
        self.archive = archive
        self.name = name
        self.left = info.file_size
        self.file: IO[bytes] = _checked(archive.path, lambda: archive.zip.open(info))

    def read_into(self, target: memoryview) -> None:
        """Fills the target with the next bytes."""
        done = 0
        while done < len(target):
            wanted = min(_PIECE, len(target) - done)
            data = _checked(self.archive.path, lambda wanted=wanted: self.file.read(wanted))  # type: ignore[misc]
            if not data:
                raise SimpleError("format", f'{self.archive.path}: the member "{self.name}" ends before its end')
            target[done : done + len(data)] = data
            done += len(data)


setattr(Member, ".name", "Member")


def member(archive: Archive, name: str) -> Member:
    return Member(archive, name)


def take(source: Member, length: int) -> array[int]:
    if length < 0 or length > source.left:
        raise SimpleError(
            "format",
            f'{source.archive.path}: the member "{source.name}" has {source.left} more bytes, and {length} are needed',
        )
    buffer = array("B", bytes(1)) * length
    if length:
        source.read_into(memoryview(buffer))
        source.left -= length
    return buffer


def finish(source: Member) -> tuple[()]:
    """Ends a member that has been read to its end; the check sum is right then."""
    source.file.close()
    return ()


class ArchiveWriter:
    """An archive that is being written."""

    __slots__ = ("path", "zip")

    def __init__(self, path: str, archive: zipfile.ZipFile) -> None:
        self.path = path
        self.zip = archive


setattr(ArchiveWriter, ".name", "ArchiveWriter")


def begin_archive(writer: Writer, compress: bool) -> ArchiveWriter:
    kind = zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED
    return ArchiveWriter(writer.path, zipfile.ZipFile(writer.file, "w", kind))


def put_member(archive: ArchiveWriter, name: str, parts: list[array[int]]) -> tuple[()]:
    """Adds a member. Its date is always the same, so that equal contents make equal files."""
    info = zipfile.ZipInfo(name)
    info.compress_type = archive.zip.compression
    info.external_attr = 0o644 << 16

    def action() -> None:
        with archive.zip.open(info, "w", force_zip64=sum(map(len, parts)) > zipfile.ZIP64_LIMIT >> 1) as file:
            for part in parts:
                file.write(memoryview(part))

    guarded(archive.path, "Can't write", action)
    return ()


def end_archive(archive: ArchiveWriter) -> tuple[()]:
    guarded(archive.path, "Can't write", archive.zip.close)
    return ()
