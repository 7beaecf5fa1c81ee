"""PyTorch's files: state dicts are read as torch.load reads them, and nothing in them is run."""

from __future__ import annotations

import io
import os
import pickle
import struct
import zipfile
from collections import OrderedDict
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch as safetensors_torch
import torch

from library.programs import outputs, run_program

BACKENDS = ("torch", "pure")
USE = "use lib.torch.io.*"


def model() -> Any:
    torch.manual_seed(3)
    return torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 2).to(torch.bfloat16))


def values() -> dict[str, Any]:
    """Tensors of all forms: views, shared memory, parameters, odd strides and dtypes."""
    base = torch.arange(24, dtype=torch.float32)
    net = model()
    optimizer = torch.optim.Adam(net[0].parameters(), lr=0.01)
    net[0](torch.ones(2, 3)).sum().backward()
    optimizer.step()
    return {
        "model": net.state_dict(),
        "optimizer": optimizer.state_dict(),
        "view": base.view(4, 6)[1:, ::2],
        "turned": base.view(2, 3, 4).permute(2, 0, 1),
        "same": base[3:5],
        "expanded": torch.ones(1, 3).expand(4, 3),
        "parameter": torch.nn.Parameter(torch.ones(2)),
        "empty": torch.zeros(0, 3),
        "scalar": torch.tensor(7),
        "complex": torch.tensor([1 + 2j]),
        "bool": torch.tensor([True, False]),
        "half": torch.ones(3, dtype=torch.float16),
    }


def by_path(value: Any, path: str = "") -> dict[str, Any]:
    """The tensors in a value by their paths, as checkpoints name them."""
    if isinstance(value, torch.Tensor):
        return {path: value.detach()}
    found: dict[str, Any] = {}
    if isinstance(value, dict | list | tuple):
        for key, part in value.items() if isinstance(value, dict) else enumerate(value):
            found |= by_path(part, f"{path}.{key}" if path else str(key))
    return found


@pytest.mark.parametrize("backend", BACKENDS)
def test_state_dicts_are_read_as_pytorch_reads_them(backend: str, tmp_path: Path) -> None:
    given = values()
    plain = {
        "a": (1, 2.5, None, True, -(2**40), "é"),
        "size": torch.Size([2, 3]),
        "pairs": OrderedDict([("x", [1])]),
        5: {},
    }
    torch.save({**given, "plain": plain}, tmp_path / "two.pt")
    torch.save({**given, "plain": plain}, tmp_path / "four.pt", pickle_protocol=4)
    source = f"""use lib.torch.*
use lib.torch.io.*

fn main():
    for name in ["two", "four"]:
        val found = load_pt("{tmp_path}/{{name}}.pt")
        print found["plain"], found["parameter"].requires_grad, found["optimizer"]["param_groups"][0]["betas"]
        save_checkpoint("{tmp_path}/{{name}}.safetensors", found)
        found["same"].add_(100.0)
        print found["view"][0, 0].item(), found["turned"][3, 0, 0].item()
"""
    result = run_program(source, tmp_path, backend)
    assert result.stderr == ""
    shown = '{"a": (1, 2.5, nil, true, -1099511627776, "é"), "size": [2, 3], "pairs": {"x": [1]}, 5: {}}'
    assert result.stdout == f"{shown} true (0.9, 0.999)\n6.0 103.0\n" * 2
    wanted = by_path(given)
    for name in ("two", "four"):
        found = safetensors_torch.load_file(tmp_path / f"{name}.safetensors")
        assert found.keys() == wanted.keys()
        for path, t in wanted.items():
            assert found[path].dtype == t.dtype, path
            assert found[path].equal(t), path


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_state_dict_goes_into_a_module(backend: str, tmp_path: Path) -> None:
    layer = torch.nn.Linear(3, 2)
    torch.save(layer.state_dict(), tmp_path / "linear.pth")
    source = f"""use lib.torch.*
use lib.torch.io.*
use lib.torch.nn.*

val layer = Linear(3, 2)
layer.load_state(load_pt("{tmp_path}/linear.pth"))
print layer(torch_ones([1, 3])).to_list()
"""
    result = run_program(source, tmp_path, backend)
    assert result.stderr == ""
    assert eval(result.stdout) == [pytest.approx(layer(torch.ones(1, 3))[0].tolist(), abs=1e-6)]


class Calls:
    """What a pickle makes of a call of any function."""

    def __init__(self, function: Any, *arguments: Any) -> None:
        self.call = (function, arguments)

    def __reduce__(self) -> Any:
        return self.call


def saved(value: Any, **options: Any) -> bytes:
    stream = io.BytesIO()
    torch.save(value, stream, **options)
    return stream.getvalue()


def pickled(code: bytes, storage: bytes = bytes(16), **extra: bytes) -> bytes:
    """A file with any pickle and a storage called 0."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a/data.pkl", code)
        archive.writestr("a/data/0", storage)
        for name, data in extra.items():
            archive.writestr(f"a/{name}", data)
    return stream.getvalue()


def text(value: str) -> bytes:
    return b"X" + struct.pack("<I", len(value)) + value.encode()


def view(
    offset: int = 0, sizes: tuple[int, ...] = (4,), strides: tuple[int, ...] = (1,), count: int = 4, key: str = "0"
) -> bytes:
    """The pickle of a tensor."""

    def numbers(values: tuple[int, ...]) -> bytes:
        return b"(" + b"".join(b"\x8a\x09" + n.to_bytes(9, "little", signed=True) for n in values) + b"t"

    storage = (
        b"(" + text("storage") + b"ctorch\nFloatStorage\n" + text(key) + text("cpu") + numbers((count,))[1:-1] + b"tQ"
    )
    body = storage + numbers((offset,))[1:-1] + numbers(sizes) + numbers(strides)
    return b"\x80\x02ctorch._utils\n_rebuild_tensor_v2\n(" + body + b"\x89ccollections\nOrderedDict\n)RtR."


def laughs() -> bytes:
    """A list of two of the same list, which is one of two of the same list, and so on."""
    code = b"\x80\x02]q\x00"
    for i in range(60):
        code += b"](h" + bytes([i]) + b"h" + bytes([i]) + b"eq" + bytes([i + 1])
    return pickled(code[:2] + b"(" + code[2:] + b"t.")


TOUCH = "simple-was-here"
FAULTS: dict[str, tuple[bytes, str]] = {
    "os.system": (
        saved(Calls(os.system, f"touch {TOUCH}")),
        "it names posix.system, and to load that would be to run code",
    ),
    "eval": (saved({"a": [Calls(eval, f"open('{TOUCH}', 'w')")]}, pickle_protocol=4), "builtins.eval"),
    "getattr": (saved(Calls(getattr, "a", "upper")), "builtin"),
    "a module": (saved(model()), "it names torch.nn.modules.container.Sequential"),
    "bytes": (saved({"a": b"x"}), "_codecs.encode"),
    "sparse": (saved(torch.ones(2).to_sparse()), "_rebuild_sparse_tensor"),
    "nested name": (pickled(b"\x80\x04" + b"\x8c\x05torch" + b"\x8c\x0bSize.mro.im" + b"\x93."), "torch.Size.mro.im"),
    "old form": (
        saved({"a": torch.ones(2)}, _use_new_zipfile_serialization=False),
        "the form that PyTorch wrote before 1.6",
    ),
    "TorchScript": (pickled(b"\x80\x02N.", **{"constants.pkl": b""}), "is a TorchScript module"),
    "no data.pkl": (pickled(b"").replace(b"data.pkl", b"data.pkk"), "has 0 members called data.pkl"),
    "compressed": (b"", "is compressed, which torch.save doesn't do"),
    "plain pickle": (pickle.dumps({}), "isn't a whole ZIP archive"),
    "no end": (pickled(b"\x80\x02N"), "1 more bytes are needed, and there are 0"),
    "two values": (pickled(b"\x80\x02NN."), "it doesn't end with one value"),
    "unknown instruction": (pickled(b"\x80\x02\x82\x01."), "the instruction 0x82 isn't one"),
    "huge bytes": (pickled(b"\x80\x05\x8e" + b"\xff" * 8 + b"."), "the instruction 0x8e isn't one"),
    "huge text": (pickled(b"\x80\x05\x8d" + b"\xff" * 8 + b"."), "18446744073709551615 more bytes are needed"),
    "huge integer": (pickled(b"\x80\x02\x8a\x09" + b"\x7f" * 9 + b"."), "an integer doesn't fit 64 bits"),
    "huge memo": (pickled(b"\x80\x02j\xff\xff\xff\xff."), "nothing was kept as 4294967295"),
    "missing value": (pickled(b"\x80\x02R."), "a value is missing"),
    "list as key": (pickled(b"\x80\x02}]Ns."), "a dict's key is neither text"),
    "call of a number": (pickled(b"\x80\x02K\x01)R."), "something is called"),
    "storage as value": (
        pickled(b"\x80\x02(" + text("storage") + b"ctorch\nFloatStorage\n" + text("0") + text("") + b"K\x04tQ."),
        "a function or a storage",
    ),
    "contains itself": (pickled(b"\x80\x02]q\x00h\x00a."), "something in it contains itself"),
    "deep": (pickled(b"\x80\x02" + b"]" * 500 + b"a" * 499 + b"."), "nested more than 100 deep"),
    "laughs": (laughs(), "it would grow without end"),
    "offset": (pickled(view(offset=1)), 'reaches out of the storage "0" of 4 elements'),
    "stride": (pickled(view(sizes=(2, 2), strides=(3, 1))), "reaches out of the storage"),
    "stride 2^62": (pickled(view(sizes=(5,), strides=(1 << 62,))), "reaches out of the storage"),
    "size -1": (pickled(view(sizes=(-1,))), "a tensor has the offset 0, the sizes [-1]"),
    "size 2^62": (pickled(view(sizes=(1 << 62,), strides=(0,))), "more than there can be"),
    "dimensions": (pickled(view(sizes=(1,) * 65, strides=(1,) * 65)), "a tensor has 65 dimensions"),
    "longer storage": (
        pickled(view(count=1 << 40)),
        "is said to have 1099511627776 elements of f32, and takes 16 bytes",
    ),
    "odd storage": (pickled(view(), bytes(17)), "is said to have 4 elements of f32, and takes 17 bytes"),
    "no storage": (pickled(view(key="7")), 'has no member "a/data/7"'),
}


def test_nothing_is_run(tmp_path: Path) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/data.pkl", b"\x80\x02N.")
    cases = {**FAULTS, "compressed": (stream.getvalue(), FAULTS["compressed"][1])}
    expressions = []
    for i, (data, _) in enumerate(cases.values()):
        (tmp_path / f"{i}.pt").write_bytes(data)
        expressions.append(f'load_pt("{tmp_path}/{i}.pt")')
    found = outputs(expressions, tmp_path, "pure", USE)
    for (name, (_, wanted)), said in zip(cases.items(), found, strict=True):
        assert said.startswith("error format: "), name
        assert wanted in said, name
    assert not Path(TOUCH).exists()


@pytest.mark.parametrize("backend", BACKENDS)
def test_numbers_may_have_their_highest_byte_first(backend: str, tmp_path: Path) -> None:
    storage = struct.pack(">4f", 1.0, 2.0, 3.0, 4.5)
    (tmp_path / "big.pt").write_bytes(pickled(view(), storage, byteorder=b"big"))
    (tmp_path / "little.pt").write_bytes(
        pickled(view(1, (2,), (2,)), struct.pack("<4f", 1.0, 2.0, 3.0, 4.5), byteorder=b"little")
    )
    found = outputs([f'load_pt("{tmp_path}/{name}.pt")' for name in ("big", "little")], tmp_path, backend, USE)
    assert found == ["tensor([1.0000, 2.0000, 3.0000, 4.5000])", "tensor([2.0000, 4.5000])"]
