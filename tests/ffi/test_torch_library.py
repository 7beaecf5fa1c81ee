"""The real library: loaded without Python's torch, and the same through the host module and through ctypes."""

from __future__ import annotations

import gc
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import simple
from sffi.build.builder import build_library
from sffi.build.errors import NotFound
from sffi.build.manifest import BuiltLibrary
from sffi.pytorch.find import find_pytorch
from simple.ffi.library import ExternFunction, ExternLibrary, ExternType, open_library
from simple.runtime.errors import SimpleError

FOLDER = Path(simple.__file__).parent / "lib" / "torch"
_DECLARATION = re.compile(r"^extern fn (\w+)\((.*?)\)(?: -> (.+))?$", re.MULTILINE)


def declarations() -> tuple[ExternFunction, ...]:
    functions = []
    for name, parameters, result in _DECLARATION.findall((FOLDER / "ffi.spl").read_text()):
        parts = [part.partition(": ") for part in re.split(r", (?=\w+: )", parameters) if part]
        functions.append(ExternFunction(name, tuple((part, type_) for part, _, type_ in parts), result or "()"))
    return tuple(functions)


@pytest.fixture(scope="session")
def built() -> BuiltLibrary:
    pytorch = find_pytorch()
    if isinstance(pytorch, NotFound):
        pytest.fail(str(pytorch))
    return build_library(FOLDER)


def opened(folder: Path | None = FOLDER) -> ExternLibrary:
    return open_library(
        "simple_torch_ffi",
        errors="rt_torch_last_error",
        fallback=None,
        folder=folder,
        types=(ExternType("TorchTensorHandle", "rt_torch_tensor_free"),),
        functions=declarations(),
    )


@pytest.fixture
def host(built: BuiltLibrary) -> ExternLibrary:
    if built.host is None:
        pytest.fail("this Python has no headers")
    return opened()


@pytest.fixture(scope="session")
def without_host(built: BuiltLibrary, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library and its table, without the host module. One copy: the loader has little room for a library's TLS."""
    folder = tmp_path_factory.mktemp("without_host")
    for name in (built.library.name, "BINDINGS"):
        shutil.copy(built.folder / name, folder / name)
    return folder / built.library.name


@pytest.fixture
def through_ctypes(without_host: Path, monkeypatch: pytest.MonkeyPatch) -> ExternLibrary:
    monkeypatch.setenv("SIMPLE_TORCH_LIBRARY", str(without_host))
    library = opened()
    assert "ctypes" in library.reason
    return library


def test_neither_pythons_torch_nor_ctypes_is_imported(built: BuiltLibrary) -> None:
    if built.host is None:
        pytest.fail("this Python has no headers")
    code = (
        "import sys\n"
        "from simple.ffi.library import *\n"
        f"l = open_library('simple_torch_ffi', errors='rt_torch_last_error', fallback=None, folder={str(FOLDER)!r},"
        " types=(), functions=(ExternFunction('rt_torch_tensor_ones', (('dims', '[i64]'),), 'TorchTensorHandle'),))\n"
        "assert l.backend == 'native', l.reason\n"
        "l.bind('rt_torch_tensor_ones')([2])\n"
        "heavy = {'torch', 'ctypes', 'subprocess', 'json', 'numpy', 'platformdirs', 'rich', 'typer', 'dataclasses'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"


def calls(library: ExternLibrary) -> list[Any]:
    """Results of calls that between them use every way in and out."""
    call = {name: library.bind(name) for name in library.functions}

    def values(tensor: object) -> list[Any]:
        return [call["rt_torch_tensor_shape"](tensor), call["rt_torch_tensor_copy_out"](tensor)]

    a = call["rt_torch_tensor_from_data"]([1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [2, 3])
    b = call["rt_torch_tensor_ones"]([3])
    results: list[Any] = [
        values(a),
        values(call["rt_torch_tensor_add"](a, b)),
        values(call["rt_torch_tensor_add_scalar"](a, 2)),
        values(call["rt_torch_tensor_add_scalar"](a, 0.5)),
        values(call["rt_torch_cat"]([a, a], 0)),
        values(call["rt_torch_full"]([2], True, None, None)),
        values(call["rt_torch_full"]([2], 7, 7, -1)),
        values(call["rt_torch_tensor_zeros"]([])),
        values(call["rt_torch_tensor_zeros"]([0, 4])),
        call["rt_torch_tensor_ndim"](a),
        call["rt_torch_tensor_numel"](a),
        call["rt_torch_tensor_is_cuda"](a),
        call["rt_torch_available"](),
        call["rt_torch_version"](),
        call["rt_torch_abi_version"](),
        call["rt_torch_has_feature"]("stub"),
    ]
    for wrong in (
        lambda: call["rt_torch_tensor_matmul"](a, a),
        lambda: call["rt_torch_tensor_ones"]([-1]),
        lambda: call["rt_torch_tensor_ones"]([1.5]),
        lambda: call["rt_torch_tensor_ones"](3),
        lambda: call["rt_torch_tensor_add"](a, 3),
        lambda: call["rt_torch_tensor_add"](a),
        lambda: call["rt_torch_tensor_add_scalar"](a, "x"),
        lambda: call["rt_torch_cat"]([a, None], 0),
        lambda: call["rt_torch_full"]([2], 1.0, 99, None),
    ):
        with pytest.raises(SimpleError) as caught:
            wrong()
        assert caught.value.message
        results.append(caught.value.kind)
    return results


def test_both_ways_give_the_same(host: ExternLibrary, through_ctypes: ExternLibrary) -> None:
    assert calls(host) == calls(through_ctypes)


def test_without_a_table_the_spec_says_how_to_call(built: BuiltLibrary, tmp_path: Path) -> None:
    """As a system's package might lay it out: the library alone, in a folder that the loader looks into."""
    shutil.copy(built.library, tmp_path / built.library.name)
    code = (
        "from simple.ffi.library import *\n"
        f"l = open_library('simple_torch_ffi', errors='rt_torch_last_error', fallback=None, folder={str(FOLDER)!r},"
        " types=(ExternType('TorchTensorHandle', 'rt_torch_tensor_free'),), functions=("
        "ExternFunction('rt_torch_tensor_ones', (('dims', '[i64]'),), 'TorchTensorHandle'),"
        " ExternFunction('rt_torch_tensor_ndim', (('t', 'TorchTensorHandle'),), 'i64')))\n"
        "print(l.bind('rt_torch_tensor_ndim')(l.bind('rt_torch_tensor_ones')([2, 3])), l.reason)"
    )
    environment = {
        **os.environ,
        "LD_LIBRARY_PATH": str(tmp_path),
        "SIMPLE_CACHE_DIR": str(tmp_path / "cache"),
        "SIMPLE_TORCH_AUTOBUILD": "0",
    }
    said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert said.stdout.startswith("2 ")
    assert "ctypes" in said.stdout
    assert "loader path" in said.stdout


@pytest.mark.parametrize("way", ["host", "through_ctypes"])
def test_every_function_binds_and_nothing_stays_alive(way: str, request: pytest.FixtureRequest) -> None:
    library: ExternLibrary = request.getfixturevalue(way)
    bound = {name: library.bind(name) for name in library.functions}
    gc.collect()
    before = bound["rt_torch_live_handles"]()
    for _ in range(2000):
        bound["rt_torch_tensor_ones"]([2])
    tensor = bound["rt_torch_tensor_ones"]([2])
    bound["rt_torch_tensor_free"](tensor)
    for _ in range(2):
        with pytest.raises(SimpleError) as caught:
            bound["rt_torch_tensor_numel"](tensor)
        assert caught.value.kind == "bad-handle"
    del tensor
    assert bound["rt_torch_live_handles"]() == before


def test_the_table_says_what_the_plan_says(built: BuiltLibrary) -> None:
    from sffi.generate import load_library
    from sffi.targets.binding_table import emit_binding_table

    assert (built.folder / "BINDINGS").read_text() == emit_binding_table(load_library(FOLDER))


def test_the_codes_are_the_librarys() -> None:
    from sffi.plan.codes import ERROR_CODES
    from simple.ffi.convention import CODES

    assert tuple(code.kind for code in ERROR_CODES)[1:] == CODES[1:]


def test_a_stub_is_built_without_pytorch_and_refused_as_a_backend(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr("sffi.pytorch.find._python_package", lambda _: None)
    stub = build_library(FOLDER, stub=True, out=tmp_path / "stub")
    symbols = subprocess.run(["nm", "-D", "--defined-only", stub.library], capture_output=True, text=True, check=True)
    exported = {line.split()[-1] for line in symbols.stdout.splitlines()}
    assert {function.name for function in declarations()} <= exported
    code = (
        "from simple.ffi.library import *\n"
        f"l = open_library('simple_torch_ffi', errors='rt_torch_last_error', fallback=lambda: None, folder={str(FOLDER)!r},"
        " types=(), functions=())\n"
        "print(l.backend, l.reason)"
    )
    for files in ((), (stub.host,)):  # through the host module, then without it
        for path in files:
            assert path is not None
            path.unlink()
        environment = {**os.environ, "SIMPLE_TORCH_LIBRARY": str(stub.library)}
        said = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert said.stdout.startswith("fallback ")
        assert "stub" in said.stdout
        assert len(said.stderr.splitlines()) == 1
        assert "stub" in said.stderr
