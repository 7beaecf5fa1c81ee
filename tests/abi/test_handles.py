"""Handles: forged, stale, freed twice, of the wrong kind, used on other threads, and when generations run out."""

from __future__ import annotations

import ctypes
import random
import threading
import time
from pathlib import Path

import pytest
from native_build import HERE, SOAK, Client, run

from faults.record import Trials
from sffi.generate import NATIVE

FORGED = (1, 2, 7, 1 << 24, 1 << 49, (1 << 49) | 5, (1 << 52) + 3, (1 << 53) - 1, 1 << 53, 1 << 62, -1, -(1 << 63))


@pytest.mark.parametrize("handle", FORGED)
def test_a_forged_handle(torch: Client, handle: int):
    assert torch.relu(handle) == 0
    assert torch.code == "BAD_HANDLE"
    assert str(handle) in torch.message
    assert torch.tensor_numel(handle) == -1
    torch.tensor_free(handle)
    assert torch.code == "BAD_HANDLE"


def test_no_handle(torch: Client):
    assert torch.relu(0) == 0
    assert torch.code == "BAD_HANDLE"
    torch.tensor_free(0)
    assert torch.code == "OK"


def test_a_handle_fits_a_double(torch: Client):
    handle = torch.tensor_ones(*torch.ints(2))
    assert 0 < handle < 2**53
    torch.tensor_free(handle)


def test_stale_and_freed_twice(torch: Client):
    handle = torch.tensor_ones(*torch.ints(2))
    torch.tensor_free(handle)
    assert torch.code == "OK"
    other = torch.tensor_ones(*torch.ints(3))
    assert other != handle
    assert torch.tensor_numel(handle) == -1
    torch.tensor_free(handle)
    assert torch.code == "BAD_HANDLE"
    assert torch.tensor_numel(other) == 3
    torch.tensor_free(other)


def test_the_wrong_kind(counter: Client):
    made = counter.counter_new(1)
    label = counter.label_new(b"name", 4)
    value = ctypes.c_int64()
    assert counter.counter_next(label, ctypes.byref(value)) == 0
    assert counter.code == "BAD_HANDLE"
    assert counter.message == f"c: {label} is a handle of type label, not counter"
    assert counter.counter_next(5, ctypes.byref(value)) == 0
    assert counter.message == "c: 5 is no handle"
    counter.label_free(made)
    assert counter.code == "BAD_HANDLE"
    counter.counter_free(made)
    counter.label_free(label)
    assert counter.code == "OK"


def test_random_handles(torch: Client, trials: Trials):
    generator = random.Random(7)
    count = 100_000 if SOAK else 5_000
    trials.add(count)
    real = torch.tensor_ones(*torch.ints(1))
    for _ in range(count):
        handle = real ^ (1 << generator.randrange(63)) if generator.random() < 0.5 else generator.getrandbits(62)
        assert torch.tensor_ndim(handle) == -1
        assert torch.last_error_code() == 1
    assert torch.tensor_ndim(real) == 1
    torch.tensor_free(real)


def test_generations_run_out(counter: Client, trials: Trials):
    """With 8 bits a slot serves 256 times and is then retired; no handle that was ever freed fits again."""
    freed = set()
    slots = set()
    for _ in range(10_000):
        handle = counter.counter_new(0)
        assert handle not in freed
        counter.counter_free(handle)
        freed.add(handle)
        slots.add(handle & 0xFFFFFF)
    assert len(freed) == 10_000
    trials.add(10_000)
    assert len(slots) >= 10_000 // 256
    for handle in random.Random(1).sample(sorted(freed), 500):
        counter.counter_free(handle)
        assert counter.code == "BAD_HANDLE"


def test_a_free_waits_for_the_operation(counter: Client):
    made = counter.counter_new(5)
    value = ctypes.c_int64()
    answers: list[int] = []
    held = threading.Thread(target=lambda: answers.append(counter.counter_hold(made, 300, ctypes.byref(value))))
    held.start()
    time.sleep(0.1)
    objects = counter.counter_objects()
    counter.counter_free(made)
    assert counter.code == "OK"
    assert counter.counter_objects() == objects  # the operation holds it
    counter.counter_free(made)
    assert counter.code == "BAD_HANDLE"
    held.join()
    assert (answers, value.value) == ([1], 5)
    assert counter.counter_objects() == objects - 1


def test_results_are_made_all_or_not_at_all(counter: Client):
    out, room = counter.ints(*[0] * 3)
    before = counter.live_handles()
    assert counter.counter_range(5, out, room) == 5
    assert counter.live_handles() == before
    assert list(out) == [0, 0, 0]
    assert counter.counter_range(3, out, room) == 3
    value = ctypes.c_int64()
    assert counter.counter_sum(out, 3, ctypes.byref(value)) == 1
    assert value.value == 3
    for handle in out:
        counter.counter_free(handle)
    assert counter.live_handles() == before


def test_free_while_others_use(torch: Client, trials: Trials):
    """A tensor that one thread frees while others use it: they complete or say BAD_HANDLE."""
    rounds = 2_000 if SOAK else 150
    trials.add(rounds)
    codes: set[str] = set()
    for _ in range(rounds):
        handle = torch.tensor_ones(*torch.ints(64))
        barrier = threading.Barrier(3)

        def use(handle: int = handle, barrier: threading.Barrier = barrier) -> None:
            barrier.wait()
            made = torch.relu(handle)
            codes.add(torch.code)
            torch.tensor_free(made)

        users = [threading.Thread(target=use) for _ in range(2)]
        for user in users:
            user.start()
        barrier.wait()
        torch.tensor_free(handle)
        for user in users:
            user.join()
    assert codes <= {"OK", "BAD_HANDLE"}


def test_many_threads(tmp_path: Path, trials: Trials):
    """The table alone under 8 threads: creates, uses, frees, forges. In a soak also under the thread sanitizer."""
    program = tmp_path / "stress"
    common = ("g++", "-std=c++17", "-O2", "-pthread", "-I", NATIVE, HERE / "handles_stress.cpp", "-o", program)
    run(*common)
    rounds = 1_000_000 if SOAK else 50_000
    run(program, rounds, timeout=1800)
    trials.add(8 * rounds)
    if SOAK:
        sanitized = (*common, "-fsanitize=thread", "-g")
        run(*sanitized)
        run(program, 100_000, timeout=1800)
        trials.add(800_000)
        trials.note("800,000 of them under TSan, which finds a planted race")
        run(*sanitized, "-DPLANTED_RACE")
        with pytest.raises(AssertionError, match="data race"):
            run(program, 1_000)
