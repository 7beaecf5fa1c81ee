"""Bytes of files and of tensors."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from library.programs import outputs

USE = "use std.fs\nuse std.bytes"


def test_regions_and_whole_files(tmp_path: Path) -> None:
    path, other = tmp_path / "a.bin", tmp_path / "link.bin"
    path.write_bytes(bytes(range(10)))
    path.chmod(0o640)
    other.symlink_to(path)
    os.mkfifo(tmp_path / "pipe")
    expressions = [
        f'fs.read_buffer("{path}").to_list()',
        f'fs.read_buffer("{path}", 8).to_list()',
        f'fs.read_buffer("{path}", 2, 3).to_list()',
        f'fs.read_buffer("{path}", 10).len',
        f'fs.read_buffer("{path}", 11)',
        f'fs.read_buffer("{path}", 5, 6)',
        f'fs.read_buffer("{path}", -1, 1)',
        f'fs.read_buffer("{path}", 1, 1 << 62)',
        f'fs.read_buffer("{tmp_path}")',
        f'fs.read_buffer("{tmp_path}/pipe")',
        f'fs.read_buffer("{tmp_path}/none")',
        f'fs.write_whole("{other}", \\file: panic("no"))',
        f'fs.read_buffer("{path}").len',
        f'fs.write_whole("{other}", \\file: file.write(bytes.of_text("héé")))',
        f'bytes.utf8(fs.read_buffer("{path}"))',
        f'bytes.utf8(fs.read_buffer("{path}", 0, 2))',
        f'bytes.latin1(fs.read_buffer("{path}", 0, 2))',
        f'bytes.integer(fs.read_buffer("{path}"), 0, 2)',
        'bytes.swapped(bytes.of_text("abcd"), 2).to_list()',
        'bytes.swapped(bytes.of_text("abc"), 2)',
        f'fs.write_buffer("{tmp_path}/b.bin", bytes.of_text("xyz"))',
        f'fs.read_text("{tmp_path}/b.bin")',
    ]
    found = outputs(expressions, tmp_path, "pure", USE)
    assert found[:4] == [str(list(range(10))), "[8, 9]", "[2, 3, 4]", "0"]
    assert all(said.startswith("error io: Can't read ") for said in found[4:11]), found[4:11]
    assert "it has 10 bytes" in found[5]
    assert "this is a folder" in found[8]
    assert "no regular file" in found[9]
    assert found[11:13] == ["error panic: no", "10"]
    assert found[13:18] == ["()", "héé", "error format: Byte 1 is no UTF-8", "hÃ", str(0x68 + 256 * 0xC3)]
    assert found[18] == str(list(b"badc"))
    assert found[19].startswith("error size: 3 bytes can't be turned around")
    assert found[20:] == ["()", "xyz"]
    assert other.is_symlink()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.glob(".*.part")) == []


def test_odd_names(tmp_path: Path) -> None:
    long = tmp_path / ("é" * 120)
    kept = [".a.part", ".a.0123456789ab.txt", ".a.notes.part", ".a.0123456789ag.part", ".a.b.0123456789ab.part"]
    for name in [*kept, ".a.0123456789ab.part"]:
        (tmp_path / name).write_text("x")
    write = '\\file: file.write_text("new")'
    paths = [
        "",
        str(tmp_path),
        f"{tmp_path}/a\\0b",
        f"{tmp_path}/none/a",
        f"{tmp_path}/{'n' * 300}",
        str(long),
        f"{tmp_path}/a",
    ]
    found = outputs([f'fs.write_whole("{path}", {write})' for path in paths], tmp_path, "pure", USE)
    assert all(said.startswith("error io: Can't write") for said in found[:5]), found
    assert found[5:] == ["()", "()"]
    assert long.read_text() == "new"
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {*kept, long.name, "a", "program.spl"}


def test_readers_never_see_a_part(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("0" * 100_000)
    seen, done = set(), threading.Event()

    def watch() -> None:
        while not done.is_set():
            content = path.read_text()
            seen.add((len(content), len(set(content))))

    watcher = threading.Thread(target=watch)
    watcher.start()
    declarations = f"""{USE}
fn write(digit: text): fs.write_whole("{path}", \\file:
    for _ in 0..100: file.write_text(digit.repeat(1000)))
"""
    outputs([f'write("{i % 10}")' for i in range(30)], tmp_path, "pure", declarations)
    done.set()
    watcher.join()
    assert seen == {(100_000, 1)}


@pytest.mark.parametrize("backend", ["torch", "pure"])
def test_tensors_as_bytes(backend: str, tmp_path: Path) -> None:
    expressions = [
        'torch_tensor([[1, 2], [3, 4]]).to("i16").T.to_bytes().to_list()',
        'Tensor.from_bytes(bytes.of_text("abcd"), [2, 2], "u8")',
        'Tensor.from_bytes(bytes.of_text("abcd"), [2], "bool")',
        'Tensor.from_bytes(bytes.of_text("abc"), [2], "u8")',
        'Tensor.from_bytes(bytes.of_text(""), [0, 3], "float32").shape()',
        'Tensor.from_bytes(torch_tensor([1.5, 2.5]).to("bf16").to_bytes(), [2], "bf16")',
        "torch_ones([2], requires_grad: true).to_bytes().len",
    ]
    found = outputs(expressions, tmp_path, backend, USE)
    assert found[0] == "[1, 0, 3, 0, 2, 0, 4, 0]"
    assert found[1] == "tensor([[ 97,  98],\n        [ 99, 100]], dtype=torch.uint8)"
    assert found[2].startswith("error shape: data: 4 bytes don't fill these sizes")
    assert found[3].startswith("error shape: data: 3 bytes don't fill these sizes")
    assert found[4:] == ["[0, 3]", "tensor([1.5000, 2.5000], dtype=torch.bfloat16)", "8"]
