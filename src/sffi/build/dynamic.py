"""What a shared library asks of the loader: its name, the libraries it needs, where it has them looked for.

Read from the ELF file itself, so that nothing is mapped and no tool need be installed. 64-bit little-endian files only,
which `sffi.build.elf` has made sure of.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.build.elf import library_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")
_ENTRY = struct.Struct("<qQ")
_VERSIONS_OF_FILE = struct.Struct("<HHIII")
_VERSION = struct.Struct("<IHHII")
_LOAD, _DYNAMIC, _INTERPRETER = 1, 2, 3
_NULL, _NEEDED, _STRINGS, _SONAME, _RPATH, _RUNPATH = 0, 1, 5, 14, 15, 29
_VERSION_NEEDS, _VERSION_NEEDS_COUNT = 0x6FFFFFFE, 0x6FFFFFFF


class Unreadable(Exception):  # noqa: N818 - a finding about a file
    """The file isn't a library of this machine; the message says why."""


@dataclass(frozen=True, slots=True)
class Dynamic:
    """One library's wishes. `versions` are pairs of a needed library and a version of its symbols, `GLIBC_2.34` say.

    An `rpath` holds for what the needed libraries need as well, a `runpath` for the library's own needs.
    """

    soname: str | None
    needed: tuple[str, ...]
    rpath: tuple[str, ...]
    runpath: tuple[str, ...]
    versions: tuple[tuple[str, str], ...]


def read_dynamic(path: Path) -> Dynamic:
    """Read a library's wishes. Raises Unreadable."""
    fault = library_fault(path)
    if fault is not None:
        raise Unreadable(fault)
    try:
        return _Image(path).dynamic()
    except (struct.error, IndexError, UnicodeDecodeError, ValueError) as error:
        raise Unreadable("its dynamic section is damaged") from error


def interpreter_of(program: Path) -> str | None:
    """The loader that a program names; None for one that is linked statically, or can't be read."""
    try:
        image = _Image(program)
    except (OSError, struct.error, ValueError):
        return None
    for kind, offset, _, size in image.segments:
        if kind == _INTERPRETER:
            return image.at(offset, size).rstrip(b"\0").decode()
    return None


class _Image:
    """An ELF file whose parts are read as they are asked for: libraries of half a gigabyte are common."""

    def __init__(self, path: Path) -> None:
        import mmap

        with path.open("rb") as file:
            self.data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        fields = _HEADER.unpack(self.at(0, _HEADER.size))
        if fields[0][:4] != b"\x7fELF":
            raise ValueError("no ELF file")
        table, count = fields[5], fields[10]
        self.segments: list[tuple[int, int, int, int]] = []
        for index in range(count):
            kind, _, offset, address, _, size, _, _ = _SEGMENT.unpack(
                self.at(table + index * _SEGMENT.size, _SEGMENT.size)
            )
            self.segments.append((kind, offset, address, size))

    def at(self, offset: int, size: int) -> bytes:
        return self.data[offset : offset + size]

    def dynamic(self) -> Dynamic:
        entries = list(self._entries())
        single = dict(entries)
        strings = self._offset(single[_STRINGS]) if _STRINGS in single else 0

        def text(at: int) -> str:
            start = strings + at
            return self.data[start : self.data.find(b"\0", start)].decode()

        def folders(tag: int) -> tuple[str, ...]:
            return tuple(part for part in text(single[tag]).split(":") if part) if tag in single else ()

        versions = []
        if _VERSION_NEEDS in single:
            versions = self._versions(self._offset(single[_VERSION_NEEDS]), single[_VERSION_NEEDS_COUNT], text)
        return Dynamic(
            soname=text(single[_SONAME]) if _SONAME in single else None,
            needed=tuple(text(value) for tag, value in entries if tag == _NEEDED),
            rpath=folders(_RPATH),
            runpath=folders(_RUNPATH),
            versions=tuple(versions),
        )

    def _entries(self) -> Iterator[tuple[int, int]]:
        for kind, offset, _, size in self.segments:
            if kind != _DYNAMIC:
                continue
            for tag, value in _ENTRY.iter_unpack(self.at(offset, size - size % _ENTRY.size)):
                if tag == _NULL:
                    return
                yield tag, value

    def _versions(self, at: int, count: int, text: Callable[[int], str]) -> list[tuple[str, str]]:
        found = []
        for _ in range(count):
            _, names, file, first, following = _VERSIONS_OF_FILE.unpack(self.at(at, _VERSIONS_OF_FILE.size))
            each = at + first
            for _ in range(names):
                _, _, _, name, further = _VERSION.unpack(self.at(each, _VERSION.size))
                found.append((text(file), text(name)))
                each += further
                if not further:
                    break
            at += following
            if not following:  # the last one, whatever the count says
                break
        return found

    def _offset(self, address: int) -> int:
        """Where in the file lies what the loader maps at an address."""
        for kind, offset, start, size in self.segments:
            if kind == _LOAD and start <= address < start + size:
                return offset + address - start
        raise ValueError("an address that no segment holds")
