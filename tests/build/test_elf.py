from __future__ import annotations

import struct
import sys
from pathlib import Path

import pytest

from sffi.build.elf import library_fault

LIBRARY = next(Path(sys.base_prefix, "lib").rglob("*.so"))


def test_a_library_of_this_machine_is_fine() -> None:
    assert library_fault(LIBRARY) is None


@pytest.mark.parametrize("kept", [0, 1, 10, 63, 64, 200, 0.3, 0.7, 0.95])
def test_a_truncated_library_is_refused(tmp_path: Path, kept: float) -> None:
    content = LIBRARY.read_bytes()
    loaded = _end_of_segments(content)
    path = tmp_path / "lib.so"
    path.write_bytes(content[: kept if isinstance(kept, int) else int(kept * loaded)])
    assert library_fault(path)


def test_every_length_below_the_last_segment_is_refused(tmp_path: Path) -> None:
    content = LIBRARY.read_bytes()
    loaded = _end_of_segments(content)
    path = tmp_path / "lib.so"
    for length in range(1, loaded, max(1, loaded // 100)):
        path.write_bytes(content[:length])
        assert library_fault(path), length


def _end_of_segments(content: bytes) -> int:
    table, count = struct.unpack_from("<Q", content, 32)[0], struct.unpack_from("<H", content, 56)[0]
    ends = []
    for at in range(table, table + 56 * count, 56):
        kind, offset, size = (
            struct.unpack_from("<I", content, at)[0],
            *struct.unpack_from("<Q", content, at + 8),
            *struct.unpack_from("<Q", content, at + 32),
        )
        if kind == 1:
            ends.append(offset + size)
    return max(ends)


def test_another_machine_is_named(tmp_path: Path) -> None:
    content = bytearray(LIBRARY.read_bytes())
    struct.pack_into("<H", content, 18, 8)
    path = tmp_path / "lib.so"
    path.write_bytes(content)
    assert "another machine" in str(library_fault(path))
    struct.pack_into("<H", content, 18, 62)
    content[4] = 1
    path.write_bytes(content)
    assert "32 bit" in str(library_fault(path))


def test_what_is_no_library_is_named(tmp_path: Path) -> None:
    assert "folder" in str(library_fault(tmp_path))
    assert "no such file" in str(library_fault(tmp_path / "absent.so"))
    text = tmp_path / "text.so"
    text.write_text("GROUP ( libm.so.6 )\n" * 10)
    assert "no ELF header" in str(library_fault(text))
