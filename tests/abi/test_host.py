"""The host module: Simple's values to C and back, objects that free what they stand for, errors as exceptions."""

from __future__ import annotations

import array
import gc
import importlib.util
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from native_build import COUNTER, TORCH, Client, run

from sffi.generate import NATIVE, generate_build, load_library
from sffi.targets.host_module import host_module_name


class Failed(Exception):  # noqa: N818 - the failure of a call
    def __init__(self, kind: str, message: str) -> None:
        super().__init__(kind, message)
        self.kind = kind
        self.message = message


def load(name: str, path: Any) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def host(torch_path: Path) -> Any:
    assert torch_path.is_file()
    from sffi.build.builder import build_library

    built = build_library(TORCH)
    if built.host is None:
        pytest.fail("Python's headers aren't installed")
    module = load("_simple_torch_host", built.host)
    assert module.set_error_class(Failed) == ()
    return module


@pytest.fixture(scope="session")
def counters(counter: Client, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The host module of the tests' own library, compiled with every warning an error."""
    from sffi.build.inputs import python_headers

    headers = python_headers()
    if headers is None:
        pytest.fail("Python's headers aren't installed")
    folder = tmp_path_factory.mktemp("host")
    library = load_library(COUNTER)
    made = generate_build(library, folder, shards=1, stub=False)
    target = folder / f"{host_module_name(library)}.so"
    warnings = ("-Wall", "-Wextra", "-Werror")
    includes = ("-I", folder, "-I", NATIVE, "-isystem", headers)
    where = f"-Wl,-rpath,{counter.path.parent}"
    run(
        "gcc",
        "-std=c11",
        "-D_GNU_SOURCE",
        "-O2",
        "-shared",
        "-fPIC",
        *warnings,
        *includes,
        made.host,
        counter.path,
        where,
        "-o",
        target,
    )
    module = load(host_module_name(library), target)
    module.set_error_class(Failed)
    return module


@pytest.fixture(autouse=True)
def frees_by_itself(request: pytest.FixtureRequest):
    if "host" not in request.fixturenames:
        yield
        return
    host = request.getfixturevalue("host")
    gc.collect()
    before = host.rt_torch_live_handles()
    yield
    gc.collect()
    assert host.rt_torch_live_handles() == before


def fails(kind: str, message: str, function: Any, *arguments: Any) -> None:
    with pytest.raises(Failed) as caught:
        function(*arguments)
    assert caught.value.kind == kind
    assert message in caught.value.message
    del caught


def test_values_cross(host: Any):
    assert host.rt_torch_available() is True
    assert host.rt_torch_abi_version() == 1
    assert host.rt_torch_has_feature("stub") is False
    assert host.rt_torch_set_num_threads(1) == ()
    t = host.rt_torch_tensor_from_data([1, 2.5, -3.0], [3])
    assert host.rt_torch_tensor_copy_out(t) == [1.0, 2.5, -3.0]
    assert host.rt_torch_tensor_shape(t) == [3]
    assert host.rt_torch_tensor_ndim(t) == 1
    assert host.rt_torch_tensor_dtype(t) == 6
    assert host.rt_torch_tensor_device(t) == -1
    assert host.rt_torch_tensor_is_cuda(t) is False
    assert host.rt_torch_tensor_equal(t, t) is True
    total = host.rt_torch_tensor_item(host.rt_torch_tensor_sum(t))
    assert (total, type(total)) == (0.5, float)
    assert host.rt_torch_tensor_copy_out(host.rt_torch_tensor_clamp(t, None, 2)) == [1.0, 2.0, -3.0]
    assert host.rt_torch_tensor_copy_out(host.rt_torch_tensor_clamp(t, -1.5, 2.25)) == [1.0, 2.25, -1.5]
    values, places = host.rt_torch_tensor_max_dim(t, 0, False)
    assert (host.rt_torch_tensor_item(values), host.rt_torch_tensor_item_int(places)) == (2.5, 1)
    parts = host.rt_torch_tensor_split(t, 2, 0)
    assert isinstance(parts, list)
    assert [host.rt_torch_tensor_numel(part) for part in parts] == [2, 1]
    joined = host.rt_torch_cat([*parts, t], 0)
    assert host.rt_torch_tensor_copy_out(joined) == [1.0, 2.5, -3.0] * 2
    assert host.rt_torch_tensor_fill_(t, True) == ()
    assert host.rt_torch_tensor_copy_out(t) == [1.0, 1.0, 1.0]
    assert host.rt_torch_tensor_numel(host.rt_torch_tensor_sum_dim(t, None, False, None)) == 1


def test_long_lists_and_arrays(host: Any):
    numbers = [float(number) for number in range(1000)]
    t = host.rt_torch_tensor_from_data(numbers, (10, 100))
    assert host.rt_torch_tensor_copy_out(t) == numbers
    t = host.rt_torch_tensor_from_data(array.array("d", numbers), [1000])
    assert host.rt_torch_tensor_copy_out(t) == numbers
    t = host.rt_torch_tensor_from_ints(array.array("q", range(100)), [100])
    assert host.rt_torch_tensor_copy_out_ints(t) == list(range(100))
    assert len(host.rt_torch_tensor_split(t, 1, 0)) == 100


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("tensor_add", ["t", 3], "rt_torch_tensor_add: b must be a TorchTensorHandle, but an integer came"),
        ("tensor_add", ["t"], "rt_torch_tensor_add takes 2 arguments, but 1 came"),
        ("tensor_zeros", [3], "dims must be a list of integers, but an integer came"),
        ("tensor_zeros", [[2.0]], "dims must be a list of integers, but a float came"),
        ("tensor_zeros", [[True]], "dims must be a list of integers, but a bool came"),
        ("tensor_zeros", [[1 << 70]], "dims must be an integer that fits i64, but an integer came"),
        ("tensor_zeros", [b"12345678"], "dims must be a list of integers"),
        ("tensor_zeros", [array.array("i", [2])], "dims must be a list of integers"),
        ("tensor_from_data", [["1"], [1]], "data must be a list of numbers, but text came"),
        ("tensor_softmax", ["t", None], "dim must be an integer, but nil came"),
        ("tensor_softmax", ["t", True], "dim must be an integer, but a bool came"),
        ("tensor_argmax", ["t", None, 1], "keepdim must be a bool, but an integer came"),
        ("tensor_argmax", ["t", -(1 << 63), True], "dim must be another integer, because this one means nil"),
        ("tensor_add_scalar", ["t", "1"], "b must be a number or a bool, but text came"),
        ("tensor_add_scalar", ["t", None], "b must be a number or a bool, but nil came"),
        ("cat", [["x"], 0], "tensors must be a TorchTensorHandle, but text came"),
        ("has_feature", ["a\0b"], "name must be text without a NUL"),
        ("has_feature", ["\ud800"], "name must be text that UTF-8 can say"),
    ],
)
def test_wrong_arguments(host: Any, name: str, arguments: list[Any], message: str):
    t = host.rt_torch_tensor_ones([2])
    given = [t if argument == "t" else argument for argument in arguments]
    fails("invalid-argument", message, getattr(host, f"rt_torch_{name}"), *given)


def test_the_librarys_errors(host: Any):
    a, b = host.rt_torch_tensor_ones([2]), host.rt_torch_tensor_ones([3])
    fails("shape", "The size of tensor a (2) must match", host.rt_torch_tensor_add, a, b)
    fails("shape", "must match", host.rt_torch_tensor_add_, a, b, 1)
    fails("device", "there is no CUDA device 40", host.rt_torch_tensor_cuda, a, 40)
    fails("out-of-memory", "There is not enough memory for this", host.rt_torch_tensor_zeros, [1 << 40])


def test_freeing_early(host: Any):
    t = host.rt_torch_tensor_ones([2])
    assert host.rt_torch_tensor_free(t) == ()
    assert repr(t).endswith(", freed>")
    said = "this tensor was freed; it can't be used after tensor_free"
    fails("bad-handle", said, host.rt_torch_tensor_free, t)
    fails("bad-handle", said, host.rt_torch_tensor_numel, t)
    fails("bad-handle", said, host.rt_torch_cat, [host.rt_torch_tensor_ones([2]), t], 0)


def test_the_type_takes_methods_but_makes_no_objects(host: Any):
    handle_type = host.TorchTensorHandle
    handle_type.double = lambda self: host.rt_torch_tensor_add(self, self)
    try:
        t = host.rt_torch_tensor_ones([2])
        assert host.rt_torch_tensor_copy_out(t.double()) == [2.0, 2.0]
    finally:
        del handle_type.double
    with pytest.raises(TypeError):
        handle_type()
    with pytest.raises(AttributeError):
        t.anything = 1
    del t


def test_objects_are_counted_rightly(host: Any):
    references = sys.getrefcount(host.TorchTensorHandle)
    many = [host.rt_torch_tensor_ones([1]) for _ in range(500)]
    distinct = len(set(map(id, many)))
    del many
    for _ in range(10):
        t = host.rt_torch_tensor_ones([1])
        values = host.rt_torch_tensor_max_dim(t, 0, True)
        del values, t
    gc.collect()
    after = sys.getrefcount(host.TorchTensorHandle)
    assert (distinct, after) == (500, references)


def test_a_long_call_lets_other_threads_run(counters: Any):
    made = counters.rt_counter_counter_new(3)
    turns = []
    done = threading.Event()

    def watch() -> None:
        while not done.is_set():
            turns.append(1)
            done.wait(0.01)

    watcher = threading.Thread(target=watch)
    watcher.start()
    assert counters.rt_counter_counter_hold(made, 200) == 3
    done.set()
    watcher.join()
    assert len(turns) > 5


def test_text_and_two_kinds_of_handles(counters: Any):
    for text in ("", "größer", "x" * 63, "x" * 64, "y" * 1000):
        label = counters.rt_counter_label_new(text)
        assert counters.rt_counter_label_text(label) == text
    assert counters.rt_counter_label_length(label, None) == 1000.0
    assert counters.rt_counter_label_length(label, 0.5) == 500.0
    assert counters.rt_counter_label_length(None, None) == -1.0
    fails("invalid-argument", "c must be a CounterHandle", counters.rt_counter_counter_next, label)
    fails("format", "byte 12 makes no sense", counters.rt_counter_throw, 3)
    assert counters.rt_counter_throw(9) == ()
    del label
    gc.collect()
    assert counters.rt_counter_live_handles() == 0


@pytest.mark.usefixtures("torch_path")
def test_without_an_error_class():
    code = (
        "import importlib.util, sys\n"
        "spec = importlib.util.spec_from_file_location('_simple_torch_host', sys.argv[1])\n"
        "host = importlib.util.module_from_spec(spec); spec.loader.exec_module(host)\n"
        "try: host.rt_torch_relu(1)\n"
        "except RuntimeError as error: print(error)\n"
    )
    from sffi.build.builder import build_library

    done = run(sys.executable, "-c", code, build_library(TORCH).host)
    assert done.stdout == "invalid-argument: rt_torch_relu: t must be a TorchTensorHandle, but an integer came\n"
