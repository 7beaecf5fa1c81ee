"""The C convention through ctypes, against a library written by hand."""

from __future__ import annotations

import gc
import math
import threading
from array import array

import pytest

from simple.ffi.library import ExternFunction, ExternLibrary
from simple.runtime.errors import SimpleError


def failure(function: object, *arguments: object) -> SimpleError:
    assert callable(function)
    with pytest.raises(SimpleError) as caught:
        function(*arguments)
    assert caught.value.message
    return caught.value


def test_objects_are_handles_that_free_themselves(demo: ExternLibrary) -> None:
    live = demo.bind("demo_live_handles")
    before = live()
    box = demo.bind("demo_box")(2.5)
    assert isinstance(box, demo.type("Box"))
    assert demo.bind("demo_value")(box) == 2.5
    assert live() == before + 1
    del box
    assert live() == before


def test_many_objects_leave_none_alive(demo: ExternLibrary) -> None:
    make, live = demo.bind("demo_box"), demo.bind("demo_live_handles")
    before = live()
    for number in range(2000):
        make(float(number))
    assert live() == before


def test_an_object_freed_by_hand_is_dead_and_freed_once(demo: ExternLibrary) -> None:
    live, free = demo.bind("demo_live_handles"), demo.bind("demo_box_free")
    before = live()
    box = demo.bind("demo_box")(1.0)
    assert free(box) == ()
    assert live() == before
    said = "this box was freed; it can't be used after box_free"
    for function, value in ((demo.bind("demo_value"), box), (free, box), (demo.bind("demo_sum_boxes"), [box])):
        error = failure(function, value)
        assert (error.kind, error.message) == ("bad-handle", said)
    del box
    assert demo.bind("demo_value")(demo.bind("demo_box")(3.0)) == 3.0


def test_types_take_methods(demo: ExternLibrary) -> None:
    demo.type("Box").double = lambda self: 2 * demo.bind("demo_value")(self)  # type: ignore[attr-defined]
    assert demo.bind("demo_box")(4.0).double() == 8.0


def test_handle_parameters(demo: ExternLibrary) -> None:
    box, value = demo.bind("demo_box"), demo.bind("demo_value")
    a, b = box(1.0), box(2.0)
    assert demo.bind("demo_sum_boxes")([a, b]) == 3.0
    assert demo.bind("demo_sum_boxes")([]) == 0.0
    assert demo.bind("demo_optional_box")(None) == 0
    assert demo.bind("demo_optional_box")(a) == 1
    parts = demo.bind("demo_split")(b, 100)
    assert isinstance(parts, list)
    assert len(parts) == 100
    assert math.isclose(sum(value(part) for part in parts), 2.0)
    halves = demo.bind("demo_halves")(b)
    assert isinstance(halves, tuple)
    assert [value(half) for half in halves] == [1.0, 1.0]


@pytest.mark.parametrize(
    ("name", "given", "result"),
    [
        ("demo_integer", 2**63 - 1, 2**63 - 1),
        ("demo_integer", -(2**63), -(2**63)),
        ("demo_optional_integer", 5, 5),
        ("demo_optional_integer", None, -77),
        ("demo_dtype", None, -1),
        ("demo_dtype", 6, 6),
        ("demo_float", 0.1, 0.1),
        ("demo_float", 3, 3.0),
        ("demo_float", math.inf, math.inf),
        ("demo_optional_float", None, -77.0),
        ("demo_optional_float", 1.5, 1.5),
        ("demo_boolean", True, False),
        ("demo_boolean", False, True),
        ("demo_scalar", 7, "int 7"),
        ("demo_scalar", -1.5, "float -1.500000"),
        ("demo_scalar", True, "true"),
        ("demo_scalar", None, "none"),
        ("demo_integers", [1, -2, 3], [1, -2, 3]),
        ("demo_integers", [], []),
        ("demo_integers", None, [-77]),
        ("demo_integers", list(range(1000)), list(range(1000))),
        ("demo_integers", range(3), [0, 1, 2]),
        ("demo_integers", array("q", [4, 5]), [4, 5]),
        ("demo_integers", array("i", [4, 5]), [4, 5]),
        ("demo_floats", [0.5, 2], [1.0, 4.0]),
        ("demo_floats", [], []),
        ("demo_floats", array("d", [0.5]), [1.0]),
        ("demo_floats", array("f", [0.5]), [1.0]),
        ("demo_text", "", ""),
        ("demo_text", "grün\0ツ", "grün\0ツ"),
        ("demo_text", "x" * 64, "x" * 64),
        ("demo_text", "x" * 10_000, "x" * 10_000),
        ("demo_nothing", 1, ()),
    ],
)
def test_values_there_and_back(demo: ExternLibrary, name: str, given: object, result: object) -> None:
    answer = demo.bind(name)(given)
    assert answer == result
    assert type(answer) is type(result)


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("demo_integer", 2**63, "x must be within i64"),
        ("demo_integer", 1.0, "x must be an i64, but f64 (1.0) came"),
        ("demo_integer", True, "bool (true)"),
        ("demo_integer", None, "nil"),
        ("demo_optional_integer", -(2**63), "would mean nil"),
        ("demo_float", "1", 'text ("1")'),
        ("demo_float", 10**400, "within f64"),
        ("demo_float", True, "bool"),
        ("demo_boolean", 1, "i64 (1)"),
        ("demo_scalar", "x", "an i64, an f64 or a bool"),
        ("demo_scalar", 2**70, "within i64"),
        ("demo_integers", [1, 2.5], "xs[1] must be an i64"),
        ("demo_integers", [1, 2**64], "xs[1] must be within i64"),
        ("demo_integers", 3, "a list of i64"),
        ("demo_floats", [1.0, "x"], "xs[1] must be an f64"),
        ("demo_text", 3, "a text"),
        ("demo_text", "\ud800", "whole characters"),
        ("demo_value", 3, "a Box"),
        ("demo_sum_boxes", [3], "a Box"),
        ("demo_sum_boxes", None, "a list of Box"),
        ("demo_value", None, "a Box"),
    ],
)
def test_wrong_arguments_never_reach_the_library(demo: ExternLibrary, name: str, given: object, said: str) -> None:
    error = failure(demo.bind(name), given)
    assert error.kind == "invalid-argument"
    assert error.message.startswith(f"{name}: ")
    assert said in error.message
    assert demo.bind("demo_integer")(1) == 1


def test_the_number_of_arguments_is_checked(demo: ExternLibrary) -> None:
    assert "takes 1 argument" in failure(demo.bind("demo_integer")).message
    assert "not 3" in failure(demo.bind("demo_integer"), 1, 2, 3).message


def test_failures_carry_the_librarys_code_and_message(demo: ExternLibrary) -> None:
    kinds = [failure(demo.bind("demo_fails"), code).kind for code in range(1, 13)]
    assert kinds == [
        "bad-handle", "invalid-argument", "shape", "dtype", "device", "out-of-memory",
        "unavailable", "io", "format", "forked", "internal", "internal",
    ]  # fmt: skip
    assert failure(demo.bind("demo_fails"), 3).message == "mmmmm"
    assert failure(demo.bind("demo_fails"), 99).message == "m" * 700
    assert "without saying why" in failure(demo.bind("demo_fails"), 0).message
    assert failure(demo.bind("demo_nothing"), -1).message == "x is negative"


def test_a_zero_or_false_that_is_no_failure(demo: ExternLibrary) -> None:
    box = demo.bind("demo_box")(1.0)
    failure(demo.bind("demo_nothing"), -1)
    assert demo.bind("demo_is_big")(box) is False
    assert demo.bind("demo_count")(box) == 0
    demo.bind("demo_box_free")(box)
    assert failure(demo.bind("demo_is_big"), box).kind == "bad-handle"
    assert failure(demo.bind("demo_count"), box).kind == "bad-handle"


def test_objects_that_die_during_a_call_dont_hide_its_error(demo: ExternLibrary) -> None:
    """A garbage collection between a failure and the reading of its message frees objects, and that clears it."""
    box, nothing, live = demo.bind("demo_box"), demo.bind("demo_nothing"), demo.bind("demo_live_handles")
    before = live()
    gc.set_threshold(1)
    try:
        for _ in range(200):
            ring: list[object] = [box(1.0)]
            ring.append(ring)
            del ring
            assert failure(nothing, -1).message == "x is negative"
    finally:
        gc.set_threshold(700, 10, 10)
    gc.collect()
    nothing(1)
    assert live() == before


def test_each_thread_reads_its_own_message(demo: ExternLibrary) -> None:
    wrong: list[object] = []

    def fail_often(code: int, kind: str) -> None:
        kinds = [failure(demo.bind("demo_fails"), code).kind for _ in range(300)]
        wrong.extend(found for found in kinds if found != kind)

    threads = [
        threading.Thread(target=fail_often, args=pair) for pair in ((1, "bad-handle"), (3, "shape"), (5, "device"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_declaration_that_doesnt_fit_the_table_is_refused(demo: ExternLibrary) -> None:
    demo.functions["demo_is_big"] = ExternFunction("demo_is_big", (), "bool")
    assert "declared with 0 parameters" in failure(demo.bind, "demo_is_big").message
    demo.functions["demo_text"] = ExternFunction("demo_text", (("s", "[text]"),), "text")
    assert "[text]" in failure(demo.bind, "demo_text").message
