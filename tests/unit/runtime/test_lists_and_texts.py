"""Methods of lists, texts, dicts and buffers where they aren't Python's own."""

from __future__ import annotations

import pytest

from simple.runtime.errors import SimpleError
from simple.runtime.functions import abs_, length, max_, min_, range_, sum_
from simple.runtime.helpers import builtin_method
from simple.runtime.values import LOWEST


def method(kind, name):
    found = builtin_method(kind, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "name", "arguments", "result"),
    [
        ("list", "pop", ([],), None),
        ("list", "first", (range(0),), None),
        ("list", "get", ([1, 2], -3), None),
        ("list", "get", ([1, 2], -2), 1),
        ("list", "min", ([],), None),
        ("list", "max", ([2, 5.5, 1],), 5.5),
        ("list", "sum", (range(4),), 6),
        ("list", "sum", ([],), 0),
        ("list", "index_of", ([1, True], True), 1),
        ("list", "unique", ([1, 1.0, True, [1], [1]],), [1, True, [1]]),
        ("list", "flatten", ([[1], [], [2, 3]],), [1, 2, 3]),
        ("list", "sorted", (["b", "a"], None, True), ["b", "a"]),
        ("list", "join", ([1, "a", None], "-"), "1-a-nil"),
        ("text", "split", ("a  b",), ["a", "b"]),
        ("text", "split", ("a,,b", ","), ["a", "", "b"]),
        ("text", "lines", ("a\r\nb\n\nc\n",), ["a", "b", "", "c"]),
        ("text", "lines", ("",), []),
        ("text", "find", ("abc", "z"), None),
        ("text", "pad_left", ("7", 3, "0"), "007"),
        ("text", "pad_right", ("long", 2), "long"),
        ("text", "to_i64", (" 42 ",), 42),
        ("text", "to_i64", ("-7",), -7),
        ("text", "to_i64", ("9223372036854775808",), None),
        ("text", "to_i64", ("4.0",), None),
        ("text", "to_i64", ("",), None),
        ("text", "to_i64", ("٣",), None),
        ("text", "to_f64", ("1e3",), 1000.0),
        ("text", "to_f64", ("x",), None),
        ("text", "bytes", ("ä",), [195, 164]),
        ("dict", "remove", ({"a": 1}, "b"), None),
    ],
)
def test_results(kind, name, arguments, result):
    assert method(kind, name)(*arguments) == result


@pytest.mark.parametrize(
    ("action", "message"),
    [
        (lambda: method("list", "insert")([1], 3, 0), "Index 3 is out of range for a list of 1 item"),
        (lambda: method("list", "remove")([], 0), "Index 0 is out of range for an empty list"),
        (lambda: method("list", "sorted")([1, "a"]), "These can't be ordered: an i64 and text"),
        (lambda: method("list", "sum")([2**62, 2**62]), "doesn't fit `i64`"),
        (lambda: method("text", "split")("a", ""), "The separator is empty"),
        (lambda: method("text", "repeat")("a", -1), "can't be repeated -1 times"),
        (lambda: method("text", "pad_left")("a", 3, "ab"), "The fill must be one character"),
        (lambda: length(3), "An i64 has no length"),
        (lambda: length(range(-(2**63), 2**63 - 1)), "more items than `i64` can count"),
        (lambda: range_(0, 5, 0), "The step of a range is 0"),
        (lambda: abs_(LOWEST), "9223372036854775808 doesn't fit `i64`"),
        (lambda: abs_("a"), "`abs` takes a number, and this is text"),
        (lambda: min_(1, "a"), "These can't be ordered"),
        (lambda: max_(3), "`max` takes a list, or several values; this is an i64"),
        (lambda: sum_(3), "can't run over an i64"),
    ],
)
def test_errors(action, message):
    with pytest.raises(SimpleError) as caught:
        action()
    assert message in caught.value.message
