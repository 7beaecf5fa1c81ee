"""Errors: what the guard catches, what it says, and that each thread reads its own."""

from __future__ import annotations

import ctypes
import re
import struct
import threading

import pytest
from native_build import NONE, SOAK, Client

from faults.record import Trials
from sffi.generate import NATIVE
from sffi.plan.codes import ERROR_CODES


def test_the_codes_are_those_of_the_runtime():
    text = (NATIVE / "sffi_errors.h").read_text(encoding="utf-8")
    listed = re.findall(r"^  ([a-z_]+) = (\d+),$", text, re.MULTILINE)
    assert [(name.upper(), int(number)) for name, number in listed] == [(c.name, c.number) for c in ERROR_CODES]


@pytest.mark.parametrize(
    ("what", "code", "message"),
    [
        (0, "INTERNAL", "it went wrong"),
        (1, "OUT_OF_MEMORY", "There is not enough memory for this"),
        (2, "INTERNAL", "an exception that says nothing of itself was thrown"),
        (3, "FORMAT", "byte 12 makes no sense"),
        (9, "OK", ""),
    ],
)
def test_everything_is_caught(counter: Client, what: int, code: str, message: str):
    counter.throw(what)
    assert (counter.code, counter.message) == (code, message)


def test_a_long_message_is_cut_at_a_character(counter: Client):
    counter.throw(4)
    assert counter.message == "x" * 1020 + "..."
    counter.throw(5)
    assert counter.message == "x" * 1019 + "..."


def test_the_next_call_clears_the_error(torch: Client):
    torch.relu(1)
    assert torch.code == "BAD_HANDLE"
    assert torch.code == "BAD_HANDLE"  # reading it doesn't
    torch.get_num_threads()
    assert (torch.code, torch.message) == ("OK", "")
    torch.relu(1)
    torch.abi_version()
    assert torch.code == "OK"


def test_the_message_may_be_read_in_part(torch: Client):
    torch.relu(1)
    full = torch.message
    assert torch.last_error(None, 0) == len(full)
    buffer = ctypes.create_string_buffer(b"#" * 8, 8)
    assert torch.last_error(buffer, 5) == len(full)
    assert buffer.raw == full[:4].encode() + b"\0###"
    assert torch.last_error(buffer, -3) == len(full)


def make(torch: Client, *sizes: int, dtype: int = 6) -> int:
    made = torch.zeros(*torch.ints(*sizes), dtype, NONE)
    assert made != 0
    return int(made)


@pytest.mark.parametrize(
    ("code", "piece", "name", "shapes", "more"),
    [
        ("SHAPE", "The size of tensor a (2) must match the size of tensor b (3)", "tensor_add", [[2], [3]], []),
        ("SHAPE", "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", "tensor_matmul", [[2, 3], [2, 3]], []),
        ("SHAPE", "a tensor with 6 elements can't be read as one number", "tensor_item", [[2, 3]], ["double"]),
        ("INVALID_ARGUMENT", "Dimension out of range", "tensor_softmax", [[2]], [4]),
        ("SHAPE", "is invalid for input of size 6", "tensor_reshape", [[2, 3]], ["ints", 4]),
        ("SHAPE", "duplicate dims are not allowed", "tensor_permute", [[2, 3]], ["ints", 0, 0]),
        ("INVALID_ARGUMENT", "index", "tensor_select", [[2, 3]], [0, 5]),
        ("DEVICE", "there is no CUDA device 63", "tensor_cuda", [[2]], [63]),
    ],
)
def test_pytorchs_errors(torch: Client, code: str, piece: str, name: str, shapes, more):
    handles = [make(torch, *shape) for shape in shapes]
    if more[:1] == ["double"]:
        more = [ctypes.byref(ctypes.c_double())]
    elif more[:1] == ["ints"]:
        more = torch.ints(*more[1:])
    assert getattr(torch, name)(*handles, *more) == 0
    assert torch.code == code, torch.message
    assert piece in torch.message
    assert "Exception raised from" not in torch.message  # no C++ backtrace
    for handle in handles:
        torch.tensor_free(handle)


@pytest.mark.parametrize(
    ("name", "dtype", "piece"),
    [
        ("tensor_mean", 4, "could not infer output dtype"),
        ("tensor_neg", 11, "on a bool tensor is not supported"),
        ("tensor_softmax", 4, "not implemented for 'Long'"),
        ("tensor_gelu", 4, "not implemented for 'Long'"),
    ],
)
def test_dtypes_without_the_operation(torch: Client, name: str, dtype: int, piece: str):
    made = make(torch, 2, dtype=dtype)
    assert getattr(torch, name)(made, *([0] if name == "tensor_softmax" else [])) == 0
    assert torch.code == "DTYPE", torch.message
    assert piece in torch.message
    torch.tensor_free(made)


def test_a_step_that_is_0_as_an_integer(torch: Client):
    """PyTorch 2.11 divides by it."""
    step = int.from_bytes(struct.pack("<d", 0.3), "little", signed=True)
    assert torch.arange(0, 1, 1, 1, step, 2, 4, NONE) == 0
    assert (torch.code, torch.message) == ("INVALID_ARGUMENT", "step must be nonzero")
    made = torch.arange(0, 1, 1, 1, step, 2, 6, NONE)
    assert torch.tensor_numel(made) == 4
    torch.tensor_free(made)


def test_too_large_for_memory(torch: Client, trials: Trials):
    trials.add(20)
    for _ in range(20):
        assert torch.tensor_zeros(*torch.ints(1 << 40)) == 0
        assert torch.code == "OUT_OF_MEMORY"


def test_each_thread_reads_its_own_error(counter: Client, trials: Trials):
    rounds = 100_000 if SOAK else 3_000
    trials.add(8 * rounds)
    wrong: list[str] = []

    def fail(number: int) -> None:
        for _ in range(rounds):
            counter.counter_free(1_000_000 + number)
            if str(1_000_000 + number) not in counter.message:
                wrong.append(counter.message)
                return

    threads = [threading.Thread(target=fail, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
