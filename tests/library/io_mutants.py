"""Damages files of tensors and loads them, in one process: `python io_mutants.py SEED COUNT FORMAT…`.

Whatever has become of a file, loading it must give tensors or an error of kind "format" (or "dtype", for one that tensors don't have), and
must not ask for memory that a file of its size doesn't warrant. Each fault is printed with the mutant that shows it.
"""

from __future__ import annotations

import io
import json
import random
import re
import resource
import struct
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import simple

PROGRAM = """
use lib.torch.*
use lib.torch.io.*

fn weigh(value: any) -> i64:
    if value is Tensor: value.to_bytes().len
    elif value is {any: any}: value.values().map(\\v: weigh(v)).sum()
    elif value is [any]: value.map(\\v: weigh(v)).sum()
    else: 0

fn load(form: text, path: text) -> any:
    match form:
        case "safetensors": load_safetensors(path)
        case "checkpoint": load_checkpoint(path)
        case "npy": load_npy(path)
        case "npz": load_npz(path)
        case _: load_pt(path)

fn outcome(form: text, path: text) -> text:
    match attempt(\\: weigh(load(form, path))):
        case Ok(_): "fine"
        case Err(error): error.kind

fn save_checkpoint_to(path: text):
    save_checkpoint(path, {"a": torch_ones([3]), "b": [1, 2.5, nil, (true, "x")], "c": {1: torch_zeros([2, 2], dtype: "f64")}})
"""
ALLOWED = {"fine", "format", "dtype"}
MEMORY = 96 << 20
"""What loading a file of some kilobytes may take beyond what is there already."""
NUMBERS = [
    b"0",
    b"-1",
    b"1",
    b"2",
    b"255",
    b"4294967296",
    b"9223372036854775807",
    b"9223372036854775808",
    b"1e400",
    b"1.5",
]
BYTES = [0, 1, 2, 0x28, 0x2E, 0x52, 0x63, 0x7F, 0x80, 0x8B, 0x8D, 0xFE, 0xFF]


def safetensors() -> bytes:
    """A file with several dtypes, an empty tensor, a scalar and metadata."""
    parts = [
        ("a", "F32", [2, 3], 24),
        ("b.weight", "BF16", [4], 8),
        ("é", "BOOL", [3], 3),
        ("none", "I64", [0, 5], 0),
        ("s", "U8", [], 1),
    ]
    header: dict[str, object] = {"__metadata__": {"format": "pt"}}
    at = 0
    for name, dtype, shape, size in parts:
        header[name] = {"dtype": dtype, "shape": shape, "data_offsets": [at, at + size]}
        at += size
    text = json.dumps(header, ensure_ascii=False).encode()
    return struct.pack("<Q", len(text)) + text + bytes(range(at))


def npy() -> bytes:
    """An array whose columns come first."""
    stream = io.BytesIO()
    np.save(stream, np.asfortranarray(np.arange(6, dtype=">f4").reshape(2, 3)))
    return stream.getvalue()


def npz() -> bytes:
    """Arrays, compressed and not."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.npy", npy(), zipfile.ZIP_DEFLATED)
        archive.writestr("../b.npy", npy(), zipfile.ZIP_STORED)
    return stream.getvalue()


def pt() -> bytes:
    """A state dict with a view, a parameter and plain values."""
    import torch

    model = torch.nn.Linear(2, 2)
    stream = io.BytesIO()
    values = {
        "model": model.state_dict(),
        "p": model.weight,
        "view": torch.arange(6).view(2, 3).t(),
        "n": (1, 2.5, None, [2**40]),
    }
    torch.save(values, stream)
    return stream.getvalue()


def damaged(choose: random.Random, data: bytes) -> bytes:
    """The file with one to four changes: bytes, numbers, pieces."""
    changed = bytearray(data)
    for _ in range(choose.choice([1, 1, 2, 4])):
        at = choose.randrange(len(changed) + 1)
        match choose.randrange(7):
            case 0:
                changed[at : at + 1] = bytes([choose.choice(BYTES)])
            case 1:
                changed[at : at + 1] = bytes([choose.randrange(256)])
            case 2:
                del changed[at : at + choose.choice([1, 1, 4, 30])]
            case 3:
                start = choose.randrange(len(data))
                changed[at:at] = data[start : start + choose.choice([1, 8, 40])]
            case 4:
                del changed[at:]
            case 5:
                width = choose.choice([2, 4, 8])
                changed[at : at + width] = choose.choice(
                    [0, 1, 1 << 14, (1 << 8 * width) - 1, 1 << 8 * width - 1]
                ).to_bytes(width, "little")
            case _:
                numbers = list(re.finditer(rb"\d+", changed))
                if numbers:
                    found = choose.choice(numbers)
                    changed[found.start() : found.end()] = choose.choice(NUMBERS)
        if not changed:
            break
    return bytes(changed)


def with_right_length(data: bytes) -> bytes:
    """A safetensors file whose first bytes fit its header again, so that what comes after them is tried."""
    end = data.rfind(b"}}", 8) + 2
    return struct.pack("<Q", max(end - 8, 0)) + data[8:]


def damaged_archive(choose: random.Random, data: bytes) -> bytes:
    """The archive with a change in one of its members; the archive itself is whole."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        infos = source.infolist()
        chosen = (
            next((i for i in infos if i.filename.endswith(".pkl")), choose.choice(infos))
            if choose.random() < 0.8
            else choose.choice(infos)
        )
        for info in infos:
            content = source.read(info)
            target.writestr(
                info.filename, damaged(choose, content) if info is chosen and content else content, info.compress_type
            )
    return stream.getvalue()


def mutants(form: str, folder: str, save: Callable[[str], None]) -> Callable[[random.Random], bytes]:
    """What makes mutants of a format."""
    if form == "checkpoint":
        save(f"{folder}/base")
        data = Path(f"{folder}/base").read_bytes()
    else:
        data = {"safetensors": safetensors, "npy": npy, "npz": npz, "pt": pt}[form]()

    def mutant(choose: random.Random) -> bytes:
        if form in {"npz", "pt"} and choose.random() < 0.7:
            return damaged_archive(choose, data)
        changed = damaged(choose, data)
        return (
            with_right_length(changed) if form in {"safetensors", "checkpoint"} and choose.random() < 0.8 else changed
        )

    return mutant


def main(seed: int, count: int, forms: list[str]) -> int:
    """Tries so many mutants of each format; the number of faults found."""
    shared = "/dev/shm" if Path("/dev/shm").is_dir() else None  # where files are made in no time
    with tempfile.TemporaryDirectory(prefix="simple-mutants-", dir=shared) as folder:
        (Path(folder) / "program.spl").write_text(PROGRAM, "utf-8")
        program = simple.load(f"{folder}/program.spl")
        path = Path(folder) / "mutant"
        makers = {form: mutants(form, folder, program.save_checkpoint_to) for form in forms}
        for form, mutant in makers.items():
            path.write_bytes(mutant(random.Random(seed)))
            program.outcome(form, str(path))  # what is loaded when it is first needed is loaded now
        used = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, used + MEMORY))
        return sum(
            try_mutants(program, form, mutant, path, random.Random(seed), count) for form, mutant in makers.items()
        )


def try_mutants(
    program: Any, form: str, mutant: Callable[[random.Random], bytes], path: Path, choose: random.Random, count: int
) -> int:
    """Loads mutants of one format; the number of faults found."""
    faults, outcomes = set(), Counter[str]()
    for _ in range(count):
        data = mutant(choose)
        path.write_bytes(data)
        try:
            where = found = program.outcome(form, str(path))
        except Exception as problem:  # noqa: BLE001 - every fault is reported
            found = f"{type(problem).__name__}: {problem}"
            where = str(traceback.extract_tb(problem.__traceback__)[-1])
        outcomes[found] += 1
        if found not in ALLOWED and where not in faults:
            faults.add(where)
            print(f"{found}\n  {where}\n{data!r}\n")  # noqa: T201
    print(form, dict(outcomes.most_common(5)))  # noqa: T201
    return len(faults)


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]) else 0)
