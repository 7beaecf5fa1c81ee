"""Integer division and remainder: every way of writing them gives what arithmetic says, or the right error."""

from __future__ import annotations

import pytest

from .programs import output_of, python_of

TOP, BOTTOM = 2**63 - 1, -(2**63)
OPERANDS = [0, 1, 2, 3, 7, 10, -1, -2, -3, -7, -10, TOP, TOP - 1, BOTTOM, BOTTOM + 1]

DECLARATIONS = """
class Box:
    n: i64

fn same(n: i64) -> i64: n

"""


class Wrong(Exception):  # noqa: N818 - an outcome of the reference, not an error of the tests
    """The kind of the error that a program should stop with."""


def fits(value: int) -> int:
    if not BOTTOM <= value <= TOP:
        raise Wrong("overflow")
    return value


def divide(a: int, b: int) -> int:
    if b == 0:
        raise Wrong("division-by-zero")
    quotient = abs(a) // abs(b)
    return fits(quotient if (a < 0) == (b < 0) else -quotient)


def remainder(a: int, b: int) -> int:
    if b == 0:
        raise Wrong("division-by-zero")
    return a - b * (abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1))


SHAPES = {
    "a / b": divide,
    "a % b": remainder,
    "same(a) / b": divide,
    "same(a) % b": remainder,
    "a / same(b)": divide,
    "same(a) % same(b)": remainder,
    "box.n / b": divide,
    "a / box.n": lambda a, b: divide(a, a),
    "same(b) % box.n": lambda a, b: remainder(b, a),
    "(a + b) / b": lambda a, b: divide(fits(a + b), b),
    "(a - b) % 7": lambda a, b: remainder(fits(a - b), 7),
    "(a * 3 + 5) % b": lambda a, b: remainder(fits(fits(a * 3) + 5), b),
    "(a + 1) / b": lambda a, b: divide(fits(a + 1), b),
    "(a - 1) % b": lambda a, b: remainder(fits(a - 1), b),
    "a / 3 / b": lambda a, b: divide(divide(a, 3), b),
    "same(a) / 3 % b": lambda a, b: remainder(divide(a, 3), b),
    "a % 7 / b": lambda a, b: divide(remainder(a, 7), b),
    "a / b / 3": lambda a, b: divide(divide(a, b), 3),
    "a % b % 3": lambda a, b: remainder(remainder(a, b), 3),
    "a / b % box.n": lambda a, b: remainder(divide(a, b), a),
    "a / 2 / 3 / b / 5 % 7": lambda a, b: remainder(divide(divide(divide(divide(a, 2), 3), b), 5), 7),
    "-(a / b) % 5": lambda a, b: remainder(fits(-divide(a, b)), 5),
    "a / (b - 1)": lambda a, b: divide(a, fits(b - 1)),
    "(a % 100 + 100) / b": lambda a, b: divide(remainder(a, 100) + 100, b),
    "(if a > b: a else: same(b) / same(a)) / 2": lambda a, b: divide(a if a > b else divide(b, a), 2),
    "(if a > b: a else: a + b) % 7": lambda a, b: remainder(a if a > b else fits(a + b), 7),
    "(if same(a) > b: a else: a + 1) / b": lambda a, b: divide(a if a > b else fits(a + 1), b),
    "(a * 31 + 7) % b / 3": lambda a, b: divide(remainder(fits(fits(a * 31) + 7), b), 3),
    "(a - 1) / 3 % b / box.n": lambda a, b: divide(remainder(divide(fits(a - 1), 3), b), a),
    "box.n / 3 / box.n % b": lambda a, b: remainder(divide(divide(a, 3), a), b),
    "[x % b for x in [a, b, 5]].sum()": lambda a, b: fits(sum(remainder(x, b) for x in (a, b, 5))),
}


def expected(shape, a, b):
    try:
        return str(SHAPES[shape](a, b))
    except Wrong as problem:
        return str(problem)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_of_every_sign(shape):
    pairs = [(a, b) for a in OPERANDS for b in OPERANDS]
    calls = "\n".join(f"show({a}, {b})" for a, b in pairs)
    program = f"""{DECLARATIONS}
fn compute(a: i64, b: i64) -> i64:
    val box = Box(a)
    box.n % 1 + ({shape})

fn show(a: i64, b: i64):
    match attempt(\\: compute(a, b)):
        case Ok(value): print value
        case Err(error): print error.kind
{calls}
"""
    for pair, shown in zip(pairs, output_of(program), strict=True):
        assert shown == expected(shape, *pair), pair


def body_of(expression: str) -> str:
    text = f"{DECLARATIONS}fn f(a: i64, b: i64, box: Box) -> i64: {expression}\n"
    return python_of(text).partition("def f(")[2]


@pytest.mark.parametrize(
    ("expression", "tests"),
    [
        ("(a & 255) % 7", 0),
        ("a % 7", 1),
        ("a / b", 2),
        ("(a + 1) % 7", 2),
        ("(a * 31 + 7) % 1000003", 2),
        ("a / 10 % 7", 1),
        ("same(a) / 10 % b", 2),
        ("same(a) % box.n", 2),
    ],
)
def test_one_test_does_for_range_and_sign(expression, tests):
    body = body_of(expression)
    fast = body.partition(" else ")[0]
    assert fast.count(" if ") == (1 if tests else 0)
    assert fast.count(" and ") == max(0, tests - 1)


def test_many_divisions_in_a_row_do_not_grow_the_code():
    small, large = (len(body_of("a" + " / b" * n)) for n in (20, 80))
    assert large < 5 * small


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("(top * 3 + 5) % 7", "27670116110564327421 doesn't fit `i64`"),
        ("(top + 1) / 2", "9223372036854775808 doesn't fit `i64`"),
        ("(-top - 2) % 7", "-9223372036854775809 doesn't fit `i64`"),
        ("(-top - 1) / -one", "9223372036854775808 doesn't fit `i64`"),
        ("(top - 1) / (one - 1)", "9223372036854775806 is divided by zero"),
        ("top / 2 % (one - 1)", "4611686018427387903 is divided by zero"),
    ],
)
def test_the_error_is_that_of_the_operation_that_failed(expression, message):
    program = f"""
fn compute(top: i64, one: i64) -> i64: {expression}
match attempt(\\: compute({TOP}, 1)):
    case Ok(value): print value
    case Err(error): print error.message
"""
    assert output_of(program) == [message]
