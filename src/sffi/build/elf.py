"""A look at a shared library's first bytes, before the loader maps it.

The loader maps a truncated library without complaint and the process dies of SIGBUS later; a library for another
machine gets an unhelpful message. Both show in the ELF headers, which are read here without mapping anything.
"""

from __future__ import annotations

import os
import struct
import sys
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from pathlib import Path

_MACHINES = {3: "x86 (32 bit)", 21: "ppc64", 40: "arm (32 bit)", 62: "x86-64", 183: "aarch64", 243: "riscv64"}
_OURS = {"x86_64": 62, "aarch64": 183, "riscv64": 243, "ppc64le": 21}
_SHARED_OBJECT = 3
_LOADED_SEGMENT = 1
_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = struct.Struct("<IIQQQQQQ")


def library_fault(path: Path | str) -> str | None:
    """Why `path` can't be loaded into this process, in words; None where nothing speaks against it."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - a text will do here
            size = os.fstat(file.fileno()).st_size
            if not size:
                return "the file is empty"
            if not sys.platform.startswith("linux"):
                return None
            header = file.read(_HEADER.size)
            return _header_fault(header, size) or _segment_fault(file, header, size)
    except IsADirectoryError:
        return "it is a folder, not a library"
    except FileNotFoundError:
        return "there is no such file"
    except OSError as error:
        return f"it can't be read ({error.strerror})"


def _header_fault(header: bytes, size: int) -> str | None:
    if header[:4] != b"\x7fELF":
        return "it is not a shared library (no ELF header)"
    if len(header) < _HEADER.size:
        return f"it is truncated ({size} bytes)"
    if header[4] != 2 or header[5] != 1:
        return f"it is for another machine ({'32 bit' if header[4] == 1 else 'other byte order'})"
    kind, machine = struct.unpack_from("<HH", header, 16)
    ours = _OURS.get(os.uname().machine)
    if ours is not None and machine != ours:
        its = _MACHINES.get(machine, f"ELF machine {machine}")
        return f"it is for another machine: built for {its}, this is {_MACHINES[ours]}"
    if kind != _SHARED_OBJECT:
        return "it is not a shared library but an object file or a program"
    return None


def _segment_fault(file: BinaryIO, header: bytes, size: int) -> str | None:
    fields = _HEADER.unpack(header)
    table, entry_size, count = fields[5], fields[9], fields[10]
    if entry_size != _SEGMENT.size or not count or table + entry_size * count > size:
        return f"it is truncated or damaged ({size} bytes)"
    file.seek(table)
    segments = file.read(entry_size * count)
    for at in range(0, len(segments), _SEGMENT.size):
        kind, _, offset, _, _, file_size, _, _ = _SEGMENT.unpack_from(segments, at)
        if kind == _LOADED_SEGMENT and offset + file_size > size:
            return f"it is truncated: {size} bytes of at least {offset + file_size}"
    return None
