"""The bounds of arithmetic hold every result."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simple.emit_python.intervals import Interval, arithmetic

NUMBERS = st.integers(-(2**63), 2**63 - 1)


@st.composite
def intervals_with_a_member(draw):
    low, member, high = sorted(draw(st.tuples(NUMBERS, NUMBERS, NUMBERS)))
    return Interval(low, high), member


def exact(operator: str, a: int, b: int) -> int | None:
    if operator in {"/", "%"} and b == 0:
        return None
    if operator in {"<<", ">>"} and not 0 <= b <= 64:
        return None
    quotient = 0 if b == 0 else abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)
    operations = {
        "+": lambda: a + b,
        "-": lambda: a - b,
        "*": lambda: a * b,
        "/": lambda: quotient,
        "%": lambda: a - quotient * b,
        "&": lambda: a & b,
        "|": lambda: a | b,
        "^": lambda: a ^ b,
        "<<": lambda: a << b,
        ">>": lambda: a >> b,
    }
    return operations[operator]()


@given(
    st.sampled_from(["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>"]),
    intervals_with_a_member(),
    intervals_with_a_member(),
)
def test_results_are_inside(operator, left, right):
    bounds = arithmetic(operator, left[0], right[0])
    result = exact(operator, left[1], right[1])
    if bounds is not None and result is not None:
        assert bounds.low <= result <= bounds.high


@given(intervals_with_a_member(), st.integers(0, 64))
def test_shifts_by_a_constant(left, by):
    bounds = arithmetic("<<", left[0], Interval(by, by))
    assert bounds is not None
    assert bounds.low <= left[1] << by <= bounds.high
