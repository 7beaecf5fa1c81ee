"""Devices, generators, exchange by DLPack, and the counts of handles."""

from __future__ import annotations

import ctypes
import threading
from typing import Any

import numpy as np
import pytest
from native_build import NONE, Client

META, MPS, CPU = -2, -3, -1


def read(client: Client, tensor: int) -> list[float]:
    out, room = client.floats(*[0] * 64)
    return list(out[: client.tensor_copy_out(tensor, out, room)])


def number(function: Any, *arguments: Any) -> int:
    out = ctypes.c_int64()
    assert function(*arguments, ctypes.byref(out)) == 1
    return out.value


def test_the_meta_device_has_shapes_alone(torch: Client):
    made = torch.zeros(*torch.ints(1 << 20, 1 << 20), 6, META)
    twice = torch.tensor_add(made, made)
    assert number(torch.tensor_device, twice) == META
    assert torch.tensor_numel(twice) == 1 << 40
    assert torch.tensor_copy_out(twice, None, 0) >= 0 or torch.code == "DEVICE"
    torch.tensor_free(made)
    torch.tensor_free(twice)


def test_a_default_device_is_for_what_is_made_from_nothing(torch: Client):
    torch.set_default_device(META)
    try:
        made = [torch.zeros(*torch.ints(2), -1, NONE), torch.tensor_zeros(*torch.ints(2))]
        made.append(torch.tensor_zeros_like(made[1], -1, NONE))
        assert [number(torch.tensor_device, each) for each in made] == [META, CPU, CPU]
        for each in made:
            torch.tensor_free(each)
    finally:
        torch.set_default_device(CPU)


@pytest.mark.parametrize("device", [CPU, META])
@pytest.mark.parametrize("name", ["memory_allocated", "max_memory_allocated", "memory_reserved", "max_memory_reserved"])
def test_memory_is_counted_on_accelerators_only(torch: Client, name: str, device: int):
    assert getattr(torch, name)(device, ctypes.byref(ctypes.c_int64())) == 0
    assert torch.code == "UNAVAILABLE"
    assert torch.message.startswith(f"{name}: only CUDA and MPS devices have that")


def test_what_needs_an_accelerator_says_so(torch: Client):
    if torch.cuda_available() or torch.mps_available():
        pytest.skip("an accelerator is here")
    for answer in (torch.stream_new(CPU, 0), torch.event_new(CPU, 0), torch.current_stream(CPU)):
        assert (answer, torch.code) == (0, "UNAVAILABLE")
    torch.empty_cache(CPU)
    assert torch.code == "UNAVAILABLE"
    assert torch.zeros(*torch.ints(2), -1, MPS) == 0
    assert (torch.code, torch.message) == ("DEVICE", "device: there is no MPS device here")
    torch.synchronize(CPU)
    assert torch.code == "OK"


def test_autocasting(torch: Client):
    a = torch.tensor_ones(*torch.ints(2, 2))
    torch.set_autocast_dtype(CPU, 15)
    torch.set_autocast_enabled(CPU, 1)
    product = torch.tensor_matmul(a, a)
    torch.set_autocast_enabled(CPU, 0)
    plain = torch.tensor_matmul(a, a)
    assert (torch.tensor_dtype(product), torch.tensor_dtype(plain)) == (15, 6)
    torch.set_autocast_dtype(CPU, 4)
    assert torch.code == "DTYPE"
    for each in (a, product, plain):
        torch.tensor_free(each)


def test_generators_repeat_what_they_drew(torch: Client):
    generator = torch.generator_new(CPU)
    torch.generator_manual_seed(generator, 5)
    state = torch.generator_state(generator)
    drawn = [torch.rand_from(*torch.ints(4), generator, -1, NONE)]
    torch.generator_set_state(generator, state)
    drawn.append(torch.rand_from(*torch.ints(4), generator, -1, NONE))
    torch.manual_seed(5)
    drawn.append(torch.rand(*torch.ints(4), -1, NONE))
    assert read(torch, drawn[0]) == read(torch, drawn[1]) == read(torch, drawn[2])
    assert number(torch.generator_initial_seed, generator) == 5
    torch.generator_set_state(generator, drawn[0])
    assert torch.code != "OK"
    for each in (*drawn, state):
        torch.tensor_free(each)
    torch.generator_free(generator)


def test_exchange_shares_memory(torch: Client):
    made = torch.tensor_from_data(*torch.floats(1, 2, 3), *torch.ints(3))
    shared = torch.tensor_from_dlpack(number(torch.tensor_to_dlpack, made))
    torch.tensor_mul_scalar_(made, 2, 1)
    assert read(torch, shared) == [2, 4, 6]
    assert number(torch.tensor_data_pointer, made) == number(torch.tensor_data_pointer, shared)
    torch.tensor_free(made)
    assert read(torch, shared) == [2, 4, 6]
    address = number(torch.tensor_to_dlpack, shared)
    torch.tensor_free(shared)
    torch.free_dlpack(address)
    assert torch.code == "OK"
    for wrong in (0, 1, 3):
        assert torch.tensor_from_dlpack(wrong) == 0
        assert torch.code == "INVALID_ARGUMENT"


def test_complex_numbers(torch: Client):
    real, imaginary = (torch.tensor_from_data(*torch.floats(value), *torch.ints(1)) for value in (3, 4))
    made = torch.complex(real, imaginary)
    assert torch.tensor_dtype(made) == 9
    size, parts = torch.tensor_abs(made), torch.floats(0, 0)
    assert read(torch, size) == [5]
    assert torch.tensor_item_complex(made, *parts) == 2
    assert list(parts[0]) == [3, 4]
    assert torch.tensor_copy_out(made, None, 0) == -1
    assert torch.code == "DTYPE"
    for each in (real, imaginary, made, size):
        torch.tensor_free(each)


def test_handles_are_counted_by_thread(torch: Client):
    before = number(torch.thread_handles)
    made = torch.tensor_ones(*torch.ints(2))
    assert number(torch.thread_handles) == before + 1
    seen: list[int] = []

    def free() -> None:
        torch.tensor_free(made)
        seen.append(number(torch.thread_handles))

    other = threading.Thread(target=free)
    other.start()
    other.join()
    assert seen == [-1]
    assert number(torch.thread_handles) == before + 1


class Exported:
    """A tensor as Python's array libraries take it: an object with `__dlpack__`."""

    def __init__(self, client: Client, tensor: int) -> None:
        self.client = client
        self.tensor = tensor

    def __dlpack__(self, **_: object) -> object:
        new = ctypes.pythonapi.PyCapsule_New
        new.restype, new.argtypes = ctypes.py_object, (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p)
        return new(number(self.client.tensor_to_dlpack, self.tensor), b"dltensor", None)

    def __dlpack_device__(self) -> tuple[int, int]:
        return (1, 0)


def test_numpy_shares_memory(torch: Client):
    made = torch.tensor_from_data(*torch.floats(1, 2, 3, 4), *torch.ints(2, 2))
    array = np.from_dlpack(Exported(torch, made))
    torch.tensor_mul_scalar_(made, 2, 1)
    assert array.tolist() == [[2, 4], [6, 8]]
    torch.tensor_free(made)
    assert array.tolist() == [[2, 4], [6, 8]]
    source = np.arange(3.0)
    capsule = source.__dlpack__()
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, (ctypes.py_object, ctypes.c_char_p)
    taken = torch.tensor_from_dlpack(pointer(capsule, b"dltensor"))
    rename = ctypes.pythonapi.PyCapsule_SetName
    rename.argtypes = (ctypes.py_object, ctypes.c_char_p)
    assert rename(capsule, b"used_dltensor") == 0
    source[0] = 7
    assert read(torch, taken) == [7, 1, 2]
    torch.tensor_free(taken)
