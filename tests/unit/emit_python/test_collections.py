"""What is asked of collections in Python's own terms: whether they are empty, and taking an item out."""

from __future__ import annotations

import pytest

from .programs import output_of, python_of

COLLECTIONS = {
    "[i64]": ("[]", "[0]"),
    "text": ('""', '"a"'),
    "{text: i64}": ("{}", '{"a": 0}'),
    "Buffer<f64>": ("float_buffer(0)", "float_buffer(1)"),
}
QUESTIONS = {
    "xs.len == 0": True, "xs.len <= 0": True, "xs.len < 1": True, "0 == xs.len": True, "1 > xs.len": True, "len(xs) == 0": True,
    "xs.len != 0": False, "xs.len > 0": False, "xs.len >= 1": False, "0 < xs.len": False, "len(xs) > 0": False,
}  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("kind", COLLECTIONS)
def test_whether_a_collection_is_empty(kind, question):
    asks = f"fn ask(xs: {kind}) -> bool: {question}\n"
    assert ".len" not in python_of(asks)
    empty, full = COLLECTIONS[kind]
    shown = ["true", "false"] if QUESTIONS[question] else ["false", "true"]
    assert output_of(f"{asks}print ask({empty})\nprint ask({full})\n") == shown


@pytest.mark.parametrize("question", ["xs.len == 1", "xs.len < 0", "xs.len >= 0", "xs.len > 1", "1 < xs.len"])
def test_other_lengths_are_compared(question):
    assert "len" in python_of(f"fn ask(xs: [i64]) -> bool: {question}\n")


def test_the_length_of_anything_is_compared():
    program = "fn ask(xs) -> bool: xs.len == 0\nprint ask([]), ask(0..0), ask(0..3), ask([0])\n"
    assert output_of(program) == ["true true false false"]


def test_a_range_that_is_empty():
    assert output_of("val r = 3..3\nprint r.len == 0, (0..2).len > 0\n") == ["true true"]


def test_taking_an_item_out():
    program = r"""
val xs = [1, 2, 3, 4]
print xs.remove(0), xs.remove(-1), xs
for index in [2, -3]:
    match attempt(\: xs.remove(index)):
        case Ok(x): print x
        case Err(error): print error.kind, error.message
"""
    wrong = "index-out-of-range Index {} is out of range for a list of 2 items"
    assert output_of(program) == ["1 4 [2, 3]", wrong.format(2), wrong.format(-3)]


def test_the_sum_of_integers_is_checked():
    program = r"""
fn total(xs: [i64]) -> i64: xs.sum()
print total([]), total([1, -2])
print attempt(\: total([9223372036854775807, 1])).is_err
print total([9223372036854775807, 1, -1])
"""
    assert output_of(program) == ["0 -1", "true", "9223372036854775807"]
