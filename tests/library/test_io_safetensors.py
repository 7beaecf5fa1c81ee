"""Safetensors: files of the package of that name are read, files written here are read by it, and what is wrong with one is said."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import safetensors
import safetensors.torch as safetensors_torch
import torch

from library.programs import ROOT, outputs, run_program

BACKENDS = ("torch", "pure")
DTYPES = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64", "complex64")


def file_of(header: Any, data: bytes = b"", length: int | None = None) -> bytes:
    """A file with any header, as text or as what JSON can write."""
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack("<Q", len(text) if length is None else length) + text + data


def tensor(dtype: Any, shape: Any, start: Any, end: Any) -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [start, end]}


F4 = tensor("F32", [1], 0, 4)
FAULTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "it has 0 bytes, and the length of the header alone takes 8"),
    "seven bytes": (b"1234567", "it has 7 bytes"),
    "n is 0": (file_of(b""), "its header is empty"),
    "n is 2^63": (file_of({}, length=1 << 63), "longer than 100000000 bytes"),
    "n is 2^64-1": (file_of({}, length=(1 << 64) - 1), "longer than 100000000 bytes"),
    "over 100 MB": (file_of({}, length=100_000_001), "longer than 100000000 bytes"),
    "n is longer than the file": (file_of({}, length=50), "say that the header has 50 bytes, and only 2 follow"),
    "not UTF-8": (file_of(b'{"\xff":1}'), "Byte 2 is no UTF-8"),
    "half a character": (file_of(b'{"\\ud800": {}}'), "half of a character"),
    "no JSON": (file_of(b"{]"), "This isn't JSON"),
    "a list": (file_of([1]), "its header isn't a JSON object"),
    "white space first": (file_of(b" {}"), "its header isn't a JSON object"),
    "deep": (file_of(b'{"a":' + b"[" * 100_000), "too deeply nested"),
    "twice": (file_of(b'{"a": 1, "a": 2}'), '"a" stands in one object twice'),
    "metadata": (file_of({"__metadata__": {"k": 1}}), '__metadata__ has something under "k" that isn\'t text'),
    "no object": (file_of({"a": 3}), 'the tensor "a" is described by something that isn\'t an object'),
    "no shape": (file_of({"a": {"dtype": "F32", "data_offsets": [0, 4]}}, b"1234"), 'the tensor "a" has no "shape"'),
    "dtype": (file_of({"a": tensor("F33", [1], 0, 4)}, b"1234"), 'the tensor "a" has the dtype "F33"'),
    "dtype is no text": (file_of({"a": tensor(3, [1], 0, 4)}, b"1234"), "a dtype that isn't text"),
    "size -1": (file_of({"a": tensor("F32", [-1], 0, 4)}, b"1234"), '"shape" with the number -1'),
    "size 1.5": (file_of({"a": tensor("F32", [1.5], 0, 4)}, b"1234"), "isn't a whole number below 2^63"),
    "size 2^63": (file_of({"a": tensor("F32", [1 << 63], 0, 4)}, b"1234"), "isn't a whole number below 2^63"),
    "size 2^62 and 0": (file_of({"a": tensor("F32", [1 << 62, 1 << 62, 0], 0, 0)}), "more than there can be"),
    "65 dimensions": (file_of({"a": tensor("F32", [1] * 65, 0, 4)}, b"1234"), "of 65 numbers; there may be 64"),
    "shape": (
        file_of({"a": tensor("F32", [2], 0, 4)}, b"1234"),
        "[2] of F32, which takes 8 bytes, and its data_offsets are 4",
    ),
    "half a byte": (file_of({"a": tensor("F4", [3], 0, 1)}, b"1"), "end within a byte"),
    "three offsets": (file_of({"a": {**F4, "data_offsets": [0, 4, 8]}}, b"1234"), "has 3 data_offsets"),
    "backwards": (file_of({"a": tensor("F32", [1], 4, 0)}, b"1234"), "ends at 0, before it begins at 4"),
    "gap": (file_of({"a": F4, "b": tensor("F32", [1], 8, 12)}, b"1234" * 3), '"b" begins at 8, and "a" ends at 4'),
    "gap at first": (
        file_of({"a": tensor("F32", [1], 4, 8)}, b"1234" * 2),
        '"a" begins at 4, and the header ends at 0',
    ),
    "overlap": (
        file_of({"a": F4, "b": tensor("F32", [1], 2, 6)}, b"1234" * 2),
        '"b" begins at 2, where "a" isn\'t at its end yet (4)',
    ),
    "too short": (file_of({"a": tensor("F32", [2], 0, 8)}, b"1234"), '"a" ends at 8, and the file has 4 bytes of data'),
    "too long": (file_of({"a": F4}, b"12345"), "its tensors take 4 bytes, and it has 5 bytes of data"),
}


@pytest.fixture(scope="module", params=BACKENDS)
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What loading each faulty file says."""
    folder = tmp_path_factory.mktemp("faults")
    paths = []
    for i, (data, _) in enumerate(FAULTS.values()):
        (folder / f"{i}.safetensors").write_bytes(data)
        paths.append(folder / f"{i}.safetensors")
    found = outputs([f'load_safetensors("{p}")' for p in paths], folder, request.param, "use lib.torch.io.*")
    return dict(zip(FAULTS, found, strict=True))


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(name: str, said: dict[str, str]) -> None:
    assert said[name].startswith("error format: ")
    assert ".safetensors" in said[name]
    assert FAULTS[name][1] in said[name]


def made(dtype: str) -> Any:
    """A matrix of a dtype; the columns of the floats have NaN and infinity."""
    kind = getattr(torch, dtype)
    t = torch.arange(6).reshape(2, 3).to(kind)
    if kind.is_floating_point:
        t[0, 1], t[1, 2] = float("nan"), float("-inf")
    return t


@pytest.mark.parametrize("backend", BACKENDS)
def test_each_reads_what_the_other_writes(backend: str, tmp_path: Path) -> None:
    given = {dtype: made(dtype) for dtype in DTYPES}
    given |= {"empty": torch.zeros(0, 5), "scalar": torch.tensor(2.5), "é.ü": torch.ones(1, 1, 3)}
    safetensors_torch.save_file(given, tmp_path / "given.safetensors", {"by": "Ünal"})
    source = f"""use lib.torch.*
use lib.torch.io.*

fn main():
    val given = load_safetensors("{tmp_path}/given.safetensors")
    save_safetensors("{tmp_path}/written.safetensors", {{name: t.T.contiguous().T for name, t in given.items()}}, {{"a": "b"}})
    val file = open_safetensors("{tmp_path}/given.safetensors")
    print file.names().sorted().len, file.shape("empty"), file.dtype("bfloat16"), file.metadata(), file.get("scalar")
"""
    result = run_program(source, tmp_path, backend)
    assert result.stderr == ""
    assert result.stdout == f'{len(given)} [0, 5] bf16 {{"by": "Ünal"}} tensor(2.5000)\n'
    written = safetensors_torch.load_file(tmp_path / "written.safetensors")
    assert written.keys() == given.keys()
    for name, t in given.items():
        assert written[name].dtype == t.dtype
        assert written[name].shape == t.shape
        assert (
            written[name].contiguous().view(torch.uint8).equal(t.view(torch.uint8))
            if t.ndim
            else written[name].equal(t)
        )
    with safetensors.safe_open(tmp_path / "written.safetensors", "pt") as file:
        assert file.metadata() == {"a": "b"}


def test_other_dtypes_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "f8.safetensors"
    header = {"a": tensor("F8_E4M3", [4], 0, 4), "b": tensor("U8", [2], 4, 6), "c": tensor("F4", [2, 2], 6, 8)}
    path.write_bytes(file_of(header, bytes(8)))
    expressions = [
        "file.names()",
        'file.dtype("a")',
        'file.get("b")',
        'file.get("a")',
        'file.get("x")',
        f'load_safetensors("{path}")',
    ]
    declarations = f'use lib.torch.io.*\nval file = open_safetensors("{path}")'
    found = outputs(expressions, tmp_path, "pure", declarations)
    assert found[:3] == ['["a", "b", "c"]', "F8_E4M3", "tensor([0, 0], dtype=torch.uint8)"]
    assert found[3] == f'error dtype: {path}: the tensor "a" is of the dtype F8_E4M3, which tensors here don\'t have'
    assert found[4] == f'error invalid-argument: {path} has no tensor "x"; it has a, b, c'
    assert found[5] == found[3]


def test_an_open_file_stays_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    declarations = f"""use lib.torch.io.*
use std.fs

fn put(number: i64): save_safetensors("{path}", {{"a": torch_full([3], number)}})

fn after_a_cut() -> Tensor:
    val open = open_safetensors("{path}")
    fs.write_text("{path}", "")
    open.get("a")

put(1)
val file = open_safetensors("{path}")
put(2)
"""
    found = outputs(['file.get("a")', f'load_safetensors("{path}")', "after_a_cut()"], tmp_path, "pure", declarations)
    assert found[:2] == ["tensor([1, 1, 1])", '{"a": tensor([2, 2, 2])}']
    assert found[2] == f"error io: Can't read {path}: it became shorter while it was read"


def test_what_files_dont_have_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_text("before")
    expressions = [
        f'save_safetensors("{path}", {{"a": torch_zeros([1], dtype: "complex128")}})',
        f'save_safetensors("{path}", {{"__metadata__": torch_zeros([1])}})',
        f'save_safetensors("{tmp_path}/none/a", {{}})',
    ]
    found = outputs(expressions, tmp_path, "pure", "use lib.torch.io.*")
    assert found[0] == 'error dtype: the tensor "a" is of the dtype complex128, which safetensors files don\'t have'
    assert found[1] == 'error invalid-argument: no tensor can be called "__metadata__" in a safetensors file'
    assert found[2].startswith(f"error io: Can't write {tmp_path}/none/a: ")
    assert path.read_text() == "before"
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


@pytest.mark.parametrize("backend", BACKENDS)
def test_loading_takes_the_file_and_one_tensor(backend: str, tmp_path: Path) -> None:
    each, count = 16 << 20, 8
    safetensors_torch.save_file({f"t{i}": torch.ones(each // 4) for i in range(count)}, tmp_path / "a.safetensors")
    use = "use lib.torch.*\nuse lib.torch.io.*\n"
    start = f'print open_safetensors("{tmp_path}/a.safetensors").get("t0")[0].item()\n'
    whole = f'print load_safetensors("{tmp_path}/a.safetensors").len\n'
    least, most = (peak_memory(use + program, tmp_path, backend) for program in (start, whole))
    assert most - least < (count - 2) * each + each + (12 << 20)  # one tensor and its bytes are in both


def peak_memory(source: str, folder: Path, backend: str) -> int:
    """The most bytes that a program has had in memory."""
    path = folder / "program.spl"
    path.write_text(source, "utf-8")
    command = [sys.executable, "-c", "import sys; from simple.cli import main; sys.exit(main())", "run", str(path)]
    environment = {**os.environ, "SIMPLE_TORCH_BACKEND": backend}
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss * 1024
