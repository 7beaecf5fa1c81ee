"""Operations on values of unknown type mean what the static ones mean, and fail in Simple's terms."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simple.runtime import dynamic
from simple.runtime.arithmetic import float_divide, float_power, float_remainder, int_divide, int_remainder
from simple.runtime.classes import make_class
from simple.runtime.dynamic import binary, call, call_method, get_item, member, set_item, set_member, unary
from simple.runtime.equality import equal
from simple.runtime.errors import SimpleError
from simple.runtime.values import HIGHEST, LOWEST, Err, Ok

I64 = st.integers(LOWEST, HIGHEST)
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), I64, st.floats(), st.text(max_size=5), st.just(()), st.just(range(3))),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.tuples(inner, inner), inner.map(Ok), inner.map(Err)),
    max_leaves=6,
)
OPERATORS = [
    "+",
    "-",
    "*",
    "/",
    "%",
    "**",
    "@",
    "<<",
    ">>",
    "&",
    "|",
    "^",
    "xor",
    "<",
    "<=",
    ">",
    ">=",
    ".+",
    ".*",
    "./",
    ".^",
]


@given(st.sampled_from(OPERATORS), ANYTHING, ANYTHING)
def test_only_simple_errors_come_out(operator, left, right):
    try:
        binary(operator, left, right)
    except SimpleError as problem:
        assert problem.message  # noqa: PT017 - a value is as good


@given(st.sampled_from(["-", "~", "not"]), ANYTHING)
def test_unary_operators(operator, operand):
    try:
        unary(operator, operand)
    except SimpleError as problem:
        assert problem.message  # noqa: PT017 - a value is as good


@given(st.sampled_from("+-*"), I64, I64)
def test_integers_overflow(operator, left, right):
    exact = {"+": left + right, "-": left - right, "*": left * right}[operator]
    if LOWEST <= exact <= HIGHEST:
        assert binary(operator, left, right) == exact
    else:
        with pytest.raises(SimpleError, match="doesn't fit"):
            binary(operator, left, right)


@given(I64, I64.filter(lambda b: b != 0))
def test_division_truncates(left, right):
    if (left, right) == (LOWEST, -1):
        return
    quotient, remainder = int_divide(left, right, "i64"), int_remainder(left, right, "i64")
    assert quotient * right + remainder == left
    assert abs(remainder) < abs(right)
    assert remainder == 0 or (remainder < 0) == (left < 0)


@given(st.floats(), st.floats())
def test_floats_are_never_errors(left, right):
    for operation in (float_divide, float_remainder, float_power):
        assert isinstance(operation(left, right), float)


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from([0.0, -0.0]))
def test_division_by_zero_is_ieee(left, zero):
    result = float_divide(left, zero)
    if left == 0.0:
        assert math.isnan(result)
    else:
        assert math.isinf(result)
        assert (result > 0) == ((left > 0) == (math.copysign(1, zero) > 0))


def test_mixed_numbers_widen():
    assert binary("+", 1, 2.5) == 3.5
    assert binary("/", 7, 2) == 3
    assert binary("/", 7, 2.0) == 3.5
    with pytest.raises(SimpleError, match="not there for `bool` and `i64`"):
        binary("+", True, 1)


def test_own_operators():
    made = make_class(
        "V", "m", None,
        {"add": lambda self, other: ("add", other), "radd": lambda self, other: ("radd", other), "lt": lambda self, other: True},
        (), (), lambda self: None, (),
    )  # fmt: skip
    value = made()
    assert binary("+", value, 1) == ("add", 1)
    assert binary("+", 1, value) == ("radd", 1)
    assert value + 2 == ("add", 2)
    assert 2 + value == ("radd", 2)
    assert binary("<", value, 1) is True


@given(ANYTHING, ANYTHING)
def test_equality_is_symmetric_and_keeps_bools_apart(left, right):
    assert equal(left, right) == equal(right, left)


def test_equality():
    assert equal(1, 1.0)
    assert not equal(True, 1)
    assert not equal([True], [1])
    assert equal({"a": [1]}, {"a": [1.0]})
    assert not equal(None, False)
    assert equal(Ok([1]), Ok([1.0]))
    assert not equal(Ok(1), Err(1))
    assert not equal((), None)
    assert equal(range(3), [0, 1, 2])


class TestMembers:
    def counter(self):
        def new(self, count):
            self.count = count

        def bump(self, by=1):
            self.count += by
            return self.count

        return make_class("Counter", "m", None, {"bump": bump}, (), ("count",), new, ())(3)

    def test_fields_and_methods(self):
        counter = self.counter()
        assert member(counter, "count") == 3
        assert member(counter, "bump") == 4
        assert call_method(counter, "bump", by=5) == 9
        set_member(counter, "count", 1)
        assert counter.count == 1

    def test_methods_of_built_in_types(self):
        assert call_method([3, 1], "sorted") == [1, 3]
        assert call_method("a b", "split") == ["a", "b"]
        assert member({"a": 1}, "len") == 1
        assert call_method(range(3), "map", lambda x: x + 1) == [1, 2, 3]
        assert call_method(Ok(1), "is_ok") is True
        assert call_method(5, "to_text") == "5"

    @pytest.mark.parametrize(
        ("action", "message"),
        [
            (lambda c: member(c, "nothing"), "A Counter has nothing called `nothing`"),
            (lambda c: member(None, "x"), "`.x` of nil"),
            (lambda c: call_method(c, "bump", 1, 2), "`bump` takes 0 to 1 arguments, and 2 were given"),
            (lambda c: call_method(c, "bump", wrong=2), "has no parameter `wrong`"),
            (lambda c: call(3), "This can't be called: it is an i64"),
            (lambda c: call(lambda x: x), "takes 1 argument, and 0 were given"),
            (lambda c: set_member(c, "other", 1), "A Counter has nothing called `other`"),
            (lambda c: call_method("a", "append"), "Text has nothing called `append`"),
        ],
    )
    def test_messages(self, action, message):
        with pytest.raises(SimpleError) as caught:
            action(self.counter())
        assert message in caught.value.message


class TestItems:
    def test_reading_and_writing(self):
        items = [1, 2, 3]
        set_item(items, -1, 9)
        assert get_item(items, 2) == 9
        assert get_item({"a": 1}, "a") == 1

    @pytest.mark.parametrize(
        ("target", "index", "message"),
        [
            ([1], 1, "Index 1 is out of range for a list of 1 item"),
            ([], 0, "Index 0 is out of range for an empty list"),
            ("ab", -3, "Index -3 is out of range for a text of 2 characters"),
            ([1], "a", "An index is an integer, and this is text"),
            ([1], True, "An index is an integer, and this is a bool"),
            ({"a": 1}, "b", 'The dict has no key "b"'),
            ({}, [1], "A list can't be a key of a dict"),
            (3, 0, "An i64 has no items"),
        ],
    )
    def test_messages(self, target, index, message):
        with pytest.raises(SimpleError) as caught:
            get_item(target, index)
        assert caught.value.message == message


def test_iterables():
    assert dynamic.iterable([1]) == [1]
    with pytest.raises(SimpleError, match="can't run over an i64"):
        dynamic.iterable(3)
