"""Who frees: consumed arguments are dead after the call, borrowed results go with what they are borrowed from."""

from __future__ import annotations

import ctypes
import threading
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from native_build import Client


def value(counter: Client, handle: int) -> int:
    out = ctypes.c_int64()
    assert counter.counter_next(handle, ctypes.byref(out)) == 1, counter.message
    return out.value


def text(counter: Client, label: int) -> str | None:
    buffer = ctypes.create_string_buffer(64)
    return None if counter.label_text(label, buffer, 64) < 0 else buffer.value.decode()


def test_a_consumed_handle_is_dead_and_its_object_gone(counter: Client):
    a, b = counter.counter_new(1), counter.counter_new(2)
    objects = counter.counter_objects()
    out = ctypes.c_int64()
    assert counter.counter_merge(a, b, ctypes.byref(out)) == 1
    assert out.value == 3
    assert counter.counter_objects() == objects - 1
    assert counter.counter_merge(a, b, ctypes.byref(out)) == 0
    assert (counter.code, counter.message.startswith("other: ")) == ("BAD_HANDLE", True)
    counter.counter_free(b)
    assert counter.code == "BAD_HANDLE"
    assert value(counter, a) == 3
    counter.counter_free(a)


@pytest.mark.parametrize(("what", "code"), [(0, "INTERNAL"), (1, "OUT_OF_MEMORY"), (3, "FORMAT"), (9, "OK")])
def test_it_is_dead_also_where_the_call_fails(counter: Client, what: int, code: str):
    before = counter.live_handles()
    c = counter.counter_new(5)
    counter.counter_swallow(c, what)
    assert counter.code == code
    assert counter.live_handles() == before
    counter.counter_swallow(c, 9)
    assert counter.code == "BAD_HANDLE"
    counter.counter_swallow(0, 9)  # none is nothing to consume
    assert counter.code == "OK"


def test_a_refused_output_or_a_bad_neighbour_keeps_nothing_alive(counter: Client):
    a, b = counter.counter_new(1), counter.counter_new(2)
    assert counter.counter_merge(a, b, None) == 0
    assert counter.code == "INVALID_ARGUMENT"
    b = counter.counter_new(2)
    counter.counter_free(a)
    assert counter.counter_merge(a, b, ctypes.byref(ctypes.c_int64())) == 0
    assert counter.code == "BAD_HANDLE"
    counter.counter_free(b)
    assert counter.code == "BAD_HANDLE", "it was consumed although the other handle was bad"


def test_the_same_handle_cant_be_lent_and_consumed_at_once(counter: Client):
    a = counter.counter_new(1)
    assert counter.counter_merge(a, a, ctypes.byref(ctypes.c_int64())) == 0
    assert (counter.code, counter.message.startswith("c: ")) == ("BAD_HANDLE", True)


def test_asking_for_room_consumes_nothing(counter: Client):
    c = counter.counter_new(4)
    assert counter.counter_split(c, None, 0) == 2
    out = (ctypes.c_int64 * 2)()
    assert counter.counter_split(c, out, 2) == 2
    assert counter.counter_split(c, out, 2) == -1
    assert counter.code == "BAD_HANDLE"
    for handle in out:
        assert value(counter, handle) == 4
        counter.counter_free(handle)


def test_other_threads_see_it_dead_while_the_call_runs(counter: Client):
    c = counter.counter_new(7)
    out = ctypes.c_int64()
    thread = threading.Thread(target=lambda: counter.counter_end(c, 300, ctypes.byref(out)))
    thread.start()
    time.sleep(0.1)
    assert counter.counter_next(c, ctypes.byref(ctypes.c_int64())) == 0
    assert counter.code == "BAD_HANDLE"
    thread.join()
    assert out.value == 7


def test_one_of_many_threads_consumes(counter: Client):
    for _ in range(200):
        target = counter.counter_new(0)
        other = counter.counter_new(1)
        start = threading.Barrier(4)
        done: list[int] = []

        def merge(
            target: int = target, other: int = other, start: threading.Barrier = start, done: list[int] = done
        ) -> None:
            start.wait()
            done.append(counter.counter_merge(target, other, ctypes.byref(ctypes.c_int64())))

        threads = [threading.Thread(target=merge) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(done) == [0, 0, 0, 1]
        assert value(counter, target) == 1
        counter.counter_free(target)


def test_a_borrowed_handle_goes_with_its_owner(counter: Client):
    c = counter.counter_new(3)
    label = counter.counter_label(c)
    assert text(counter, label) == "at 3"
    assert counter.counter_label(c) == label, "the same object has the same handle"
    assert counter.counter_label_if(c) == label
    counter.label_free(label)
    assert counter.code == "INVALID_ARGUMENT"
    assert counter.message == "t: this label is borrowed; it goes with what it is borrowed from"
    assert text(counter, label) == "at 3"
    counter.counter_free(c)
    assert text(counter, label) is None
    assert counter.code == "BAD_HANDLE"


def test_borrowed_handles_end_when_their_owner_is_consumed(counter: Client):
    a, b = counter.counter_new(1), counter.counter_new(2)
    labels = [counter.counter_label(b)]
    value(counter, b)
    labels.append(counter.counter_label(b))
    assert labels[0] != labels[1]
    assert counter.counter_merge(a, b, ctypes.byref(ctypes.c_int64())) == 1
    assert [text(counter, label) for label in labels] == [None, None]
    counter.counter_free(a)


def test_nothing_is_lent_where_the_call_fails(counter: Client):
    c = counter.counter_new(-1)
    assert counter.counter_label_if(c) == 0
    assert counter.code == "INVALID_ARGUMENT"
    counter.counter_free(c)


def test_borrowing_while_owners_are_freed_on_other_threads(counter: Client):
    for _ in range(100):
        c = counter.counter_new(1)
        start = threading.Barrier(3)
        seen: list[str] = []

        def borrow(c: int = c, start: threading.Barrier = start, seen: list[str] = seen) -> None:
            start.wait()
            for _ in range(20):
                label = counter.counter_label(c)
                seen.append("lent" if label else counter.code)

        threads = [threading.Thread(target=borrow) for _ in range(2)]
        for thread in threads:
            thread.start()
        start.wait()
        counter.counter_free(c)
        for thread in threads:
            thread.join()
        assert set(seen) <= {"lent", "BAD_HANDLE"}
