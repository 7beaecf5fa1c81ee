"""NumPy's files: what numpy writes is read, what is written here numpy reads, and what is wrong with a file is said."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from library.programs import outputs, run_program

BACKENDS = ("torch", "pure")
DTYPES = ("?", "u1", "i1", "i2", "i4", "i8", "f2", "f4", "f8", "c8", "c16")
USE = "use lib.torch.io.*"


def npy(array: Any, **options: Any) -> bytes:
    stream = io.BytesIO()
    np.lib.format.write_array(stream, np.asanyarray(array), **options)
    return stream.getvalue()


def with_header(text: str | bytes, data: bytes = b"", version: int = 1, length: int | None = None) -> bytes:
    """A file with any header."""
    header = text.encode() if isinstance(text, str) else text
    count = len(header) if length is None else length
    return b"\x93NUMPY" + bytes([version, 0]) + struct.pack("<H" if version == 1 else "<I", count) + header + data


def described(shape: str = "(1,)", descr: str = "'<f4'", order: str = "False") -> str:
    return f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}"


FAULTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "it has 0 bytes"),
    "no magic": (b"\x93NUMPX" + bytes(100), "it doesn't begin as an .npy file"),
    "version 9": (with_header(described(), b"1234", version=9), "it is of the format 9.0, and 1 to 3 are known"),
    "within the length": (b"\x93NUMPY\x02\x00\x01\x00", "ends within the length of its header"),
    "huge header": (with_header("{}", version=2, length=(1 << 32) - 1), "4294967295 bytes, and 65535 are the most"),
    "header behind the end": (with_header("{}", length=900), "its header would have 900 bytes, and only 2 follow"),
    "code": (with_header("__import__('os').system('x')"), "its header has something that is neither text nor number"),
    "deep": (with_header("(" * 5000), "too deeply nested"),
    "no end": (with_header("{'descr': '<f4"), "no end of a text"),
    "twice": (with_header("{'shape': (1,), 'shape': (2,)}"), "the key 'shape' for the second time"),
    "two values": (with_header("1 2"), "more than one value"),
    "a list": (with_header("[1]"), "its header isn't a dict"),
    "keys": (with_header("{'shape': (1,)}"), "and not descr, fortran_order and shape"),
    "order": (with_header(described(order="1")), "fortran_order is neither True nor False"),
    "no tuple": (with_header(described("4")), "its shape isn't a tuple"),
    "size -1": (with_header(described("(-1,)"), b"1234"), "its shape has the size -1"),
    "size is text": (with_header(described("('a',)")), "something that is no integer"),
    "2^63": (with_header(described("(9223372036854775808,)")), "neither text nor number"),
    "too large": (with_header(described("(4611686018427387904, 0)")), "more than there can be"),
    "65 dimensions": (with_header(described("(" + "1," * 65 + ")"), b"1234"), "its shape has 65 dimensions"),
    "too short": (with_header(described("(1000000000,)"), b"1234"), "takes 4000000000 bytes, and there are 4"),
    "too long": (with_header(described("(1,)"), b"12345"), "takes 4 bytes, and there are 5"),
    "objects": (npy(np.array([{}]), allow_pickle=True), "objects, which are stored as a pickle"),
    "text": (npy(np.array(["abc"])), "its elements ('<U3') are text"),
    "records": (npy(np.zeros(2, [("a", "i4")])), "its elements are records"),
    "dates": (npy(np.array(["2020-01-01"], "M8[D]")), "are dates"),
    "u4": (npy(np.zeros(2, "u4")), "integers without a sign"),
    "long double": (npy(np.zeros(2, "longdouble")), "floats of a size"),
    "unknown": (with_header(described(descr="'<q9'")), "of the type '<q9', which isn't known"),
}


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What loading each faulty file says."""
    folder = tmp_path_factory.mktemp("faults")
    paths = [folder / f"{i}.npy" for i in range(len(FAULTS))]
    for path, (data, _) in zip(paths, FAULTS.values(), strict=True):
        path.write_bytes(data)
    found = outputs([f'load_npy("{p}")' for p in paths], folder, "pure", USE)
    return dict(zip(FAULTS, found, strict=True))


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(name: str, said: dict[str, str]) -> None:
    assert said[name].startswith("error format: ")
    assert ".npy isn't an array that can be read: " in said[name]
    assert FAULTS[name][1] in said[name]


def arrays() -> dict[str, Any]:
    """Arrays of all types, orders of bytes and of columns, and shapes."""
    found: dict[str, Any] = {}
    for dtype in DTYPES:
        plain = (np.arange(24).reshape(2, 3, 4) % 7).astype(dtype)
        found[f"{dtype} rows"] = plain
        found[f"{dtype} columns"] = np.asfortranarray(plain)
        found[f"{dtype} big"] = plain.astype(np.dtype(dtype).newbyteorder(">"))
    found["scalar"] = np.array(2.5, "f4")
    found["empty"] = np.zeros((0, 3))
    found["../../up"] = np.array([1.0, np.nan, np.inf])
    return found


@pytest.mark.parametrize("backend", BACKENDS)
def test_each_reads_what_the_other_writes(backend: str, tmp_path: Path) -> None:
    given = arrays()
    with zipfile.ZipFile(tmp_path / "given.npz", "w") as archive:
        for i, (name, array) in enumerate(given.items()):
            data = npy(array, version=[(1, 0), (2, 0), (3, 0)][i % 3])
            archive.writestr(f"{name}.npy", data, [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED][i % 2])
    np.save(tmp_path / "one.npy", given["f8 columns"])
    source = f"""use lib.torch.*
use lib.torch.io.*

fn main():
    val given = load_npz("{tmp_path}/given.npz")
    save_npz("{tmp_path}/written.npz", given)
    save_npz("{tmp_path}/compressed.npz", given, compress: true)
    save_npy("{tmp_path}/back.npy", load_npy("{tmp_path}/one.npy"))
    print attempt(\\: save_npy("{tmp_path}/back.npy", torch_ones([2], dtype: "bf16")))
"""
    result = run_program(source, tmp_path, backend)
    assert result.stderr == ""
    assert "NumPy has no bf16; convert the tensor first" in result.stdout
    assert np.array_equal(np.load(tmp_path / "back.npy"), given["f8 columns"])
    for name in ("written", "compressed"):
        with np.load(tmp_path / f"{name}.npz") as written:
            assert sorted(written.files) == sorted(given)
            for key, array in given.items():
                assert written[key].dtype == array.dtype.newbyteorder("="), key
                assert np.array_equal(written[key], array, equal_nan=array.dtype.kind in "fc"), key
    assert not (tmp_path.parent.parent / "up.npy").exists()


def patched(data: bytes, *, size: int) -> bytes:
    """An archive of one member whose length is said to be another."""
    changed = bytearray(data)
    local, central = changed.find(b"PK\x03\x04"), changed.find(b"PK\x01\x02")
    changed[local + 22 : local + 26] = changed[central + 24 : central + 28] = struct.pack("<I", size)
    return bytes(changed)


def archive_of(members: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", kind) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def overlapping() -> bytes:
    """An archive with many entries for the same bytes."""
    data = archive_of({"a.npy": npy(np.zeros(1000))}, zipfile.ZIP_STORED)
    start, end = data.find(b"PK\x01\x02"), data.find(b"PK\x05\x06")
    entry = data[start:end]
    entries = b"".join(entry.replace(b"a.npy", f"{i}.npy".encode()) for i in range(9))
    return data[:start] + entries + data[end : end + 8] + struct.pack("<HHII", 9, 9, len(entries), start) + b"\0\0"


def test_archives_that_lie(tmp_path: Path) -> None:
    zeros = npy(np.zeros(4 << 20, "u1"))
    small = npy(np.zeros(3, "f4"))
    whole = archive_of({"a.npy": small})
    cases = {
        "no archive": (b"abc", "isn't a whole ZIP archive"),
        "cut": (whole[:-30], "isn't a whole ZIP archive"),
        "said to be longer": (patched(whole, size=1 << 31), "is said to have 2147483648 bytes, which"),
        "said to be longer, stored": (
            patched(archive_of({"a.npy": small}, zipfile.ZIP_STORED), size=1 << 31),
            "lies there in",
        ),
        "said to be shorter": (patched(whole, size=100), "isn't a whole ZIP archive: Bad CRC-32"),
        "a bomb": (
            archive_of({"a.npy": zeros, "b.npy": zeros}),
            "has compressed arrays of 8388864 bytes, and 5000000 are allowed",
        ),
        "overlaps": (overlapping(), "overlap"),
        "other members": (archive_of({"a.txt": b"x"}), 'has the member "a.txt", which is no array'),
        "twice": (archive_of({"a.npy": small, "b.npy": small}).replace(b"b.npy", b"a.npy"), 'has two members "a.npy"'),
        "bzip2": (archive_of({"a.npy": small}, zipfile.ZIP_BZIP2), "is compressed otherwise than by deflate"),
        "check sum": (
            archive_of({"a.npy": small}, zipfile.ZIP_STORED).replace(small, small[:-1] + b"\1"),
            "Bad CRC-32",
        ),
    }
    expressions = []
    for i, (data, _) in enumerate(cases.values()):
        (tmp_path / str(i)).mkdir()
        (tmp_path / f"{i}/a.npz").write_bytes(data)
        expressions.append(f'load_npz("{tmp_path}/{i}/a.npz", limit: 5000000)')
    for (name, (_, wanted)), found in zip(cases.items(), outputs(expressions, tmp_path, "pure", USE), strict=True):
        assert found.startswith("error format: "), name
        assert wanted in found, name
