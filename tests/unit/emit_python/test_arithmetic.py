"""Where integer arithmetic is checked, and where it is proved to need no check."""

from __future__ import annotations

import pytest

from .programs import output_of, python_of

LIMIT = "9223372036854775807"


def body_of(text: str) -> str:
    return python_of(f"fn f(a: i64, b: i64, x: f64, y: f64, xs: [i64]):\n    {text}\n")


@pytest.mark.parametrize(
    "text",
    [
        "for i in 0..a: print i + 1",
        "for i in 0..xs.len: print i * 8 + 7",
        "print a % 1000 + b % 1000",
        "print (a & 255) * (b & 255)",
        "print (a % 1000003) * (b % 1000003)",
        "if a < b: print a + 1",
        "if a < 2: print a\n    else: print a - 1",
        "var n = 0\n    while n < a: n += 1",
        "var n = 0\n    for v in xs:\n        if v == 3: n += 1\n    print n",
        "var h = 7\n    for v in xs: h = (h * 31 + v % 256) % 1000003\n    print h",
        "if a > 10: return\n    print a + 1",
        "print x + y * x - 2.0",
        "print xs[a]\n    print a + 1",
        "xs[a] = 1\n    print a * 8",
    ],
)
def test_proved(text):
    assert ".overflow" not in body_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "print a + b",
        "print a * 2",
        "print -a",
        "print b > 0 and xs[a] > 0\n    print a + 1",
        "print b < xs[a] < xs[b]\n    print b + 1",
        "var n = 0\n    for v in xs: n += v\n    print n",
        "if a < b: print a + 2",
        "var n = a\n    while n < b: n += n",
        "var n = 1\n    for _ in 0..a: n *= 3\n    print n",
        "if a < b:\n        var c = a\n        c = b\n        print c + 1",
        "var n = 0\n    fn change():\n        n = a\n    if n < 10:\n        change()\n        print n + 1",
    ],
)
def test_checked(text):
    assert ".overflow" in body_of(text)


def test_a_product_and_a_sum_are_checked_once():
    assert body_of("print a * b + 1").count(".overflow(") == 1
    assert body_of("print a * b + a").count(".overflow(") == 2


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("top - 1 + 1", LIMIT),
        ("bottom + 1 - 1", "-9223372036854775808"),
        ("attempt(\\: top + 1 - 1).is_err", "true"),
        ("attempt(\\: bottom - 1 + 1).is_err", "true"),
        ("attempt(\\: top * 2 - 5).is_err", "true"),
        ("attempt(\\: -bottom).is_err", "true"),
        ("attempt(\\: bottom / -1).is_err", "true"),
        ("bottom % -1", "0"),
        ("7 / -two", "-3"),
        ("-7 / two", "-3"),
        ("-7 % two", "-1"),
        ("7 % -two", "1"),
        ("1.0 / zero", "inf"),
        ("-1.0 / zero", "-inf"),
        ("1.0 / -zero", "-inf"),
        ("zero / zero", "nan"),
        ("5.5 % -two as f64", "1.5"),
        ("-5.5 % two as f64", "-1.5"),
        ("5.5 % zero", "nan"),
        ("(-8.0) ** (1.0 / 3.0)", "nan"),
        ("10.0 ** 400.0", "inf"),
        ("zero ** -1.0", "inf"),
        ("(-2.0) ** 3.0", "-8.0"),
        ("two << 3", "16"),
        ("-9 >> 1", "-5"),
        ("two ** 62 / 2", "2305843009213693952"),
        ("attempt(\\: two ** 63).is_err", "true"),
        ("attempt(\\: two ** -two).is_err", "true"),
        ("attempt(\\: two << 62).is_err", "true"),
        ("attempt(\\: (two as f64 * 1e300) as i64).is_err", "true"),
        ("-7.9 as i64", "-7"),
        ("0.1f32 + 0.2f32", "0.3"),
        ("attempt(\\: two as i8 * 100i8).is_err", "true"),
    ],
)
def test_results(expression, result):
    program = f"""
fn compute(top: i64, bottom: i64, two: i64, zero: f64):
    print {expression}
compute({LIMIT}, -9223372036854775808, 2, 0.0)
"""
    assert output_of(program) == [result]
