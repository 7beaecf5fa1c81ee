"""Closures, names and structs: what Python would do otherwise."""

from __future__ import annotations

import pytest

from .programs import output_of, python_of


@pytest.mark.parametrize(
    ("program", "lines"),
    [
        ("val fs = [\\: i for i in 0..3]\nprint fs.map(\\f: f())", ["[0, 1, 2]"]),
        (
            "var fs: [fn() -> i64] = []\nfor i in 0..3:\n    var n = i\n    fs.push(\\: n)\n    n += 10\nprint fs.map(\\f: f())",
            ["[10, 11, 12]"],
        ),
        (
            (
                "fn make() -> fn() -> i64:\n    var n = 0\n    fn next() -> i64:\n        n += 1\n        n\n    next\n"
                "val a = make()\nval b = make()\na()\nprint a(), b()"
            ),
            ["2 1"],
        ),
        (
            (
                "fn run():\n    for i in 0..2:\n        fn fact(n: i64) -> i64: if n < 2: i + 1 else: n * fact(n - 1)\n"
                "        print fact(3)\nrun()"
            ),
            ["6", "12"],
        ),
        ("fn f(print_it: i64, len: i64) -> i64: print_it + len\nprint f(1, 2), [1].len", ["3 1"]),
        ("fn f(del: i64, yield: i64 = 3) -> i64: del + yield\nprint f(1), f(1, yield: 1)", ["4 2"]),
        ("fn x() -> i64: 3\nfn f() -> i64:\n    val x = x()\n    x + 1\nprint f(), x()", ["4 3"]),
        ('fn f(a: i64, b: i64 = 2, c: i64, d: i64 = a) -> text: "{a} {b} {c} {d}"\nprint f(1, c: 9)', ["1 2 9 1"]),
        ("val y = 7\nfn f(y: i64 = y) -> i64: y\nprint f(), f(1)", ["7 1"]),
        (
            'fn f():\n    val a = 1\n    if true:\n        val a = "inner"\n        print a\n    print a\nf()',
            ["inner", "1"],
        ),
        ("fn f(xs: [i64] = []) -> i64:\n    xs.push(1)\n    xs.len\nprint f(), f()", ["1 1"]),
        (
            (
                "struct P:\n    x: i64\nstruct L:\n    a: P\n    b: P\nvar l = L(P(1), P(2))\nval k = l\nl.a.x = 9\n"
                "val xs = [l.b]\nxs[0].x += 5\nprint l, k, xs"
            ),
            ["L(a: P(x: 9), b: P(x: 2)) L(a: P(x: 1), b: P(x: 2)) [P(x: 7)]"],
        ),
        (
            (
                "struct C:\n    n: i64\n    me add(by: i64) -> i64:\n        self.n += by\n        self.n\n"
                "var c = C(1)\nval d = c\nprint c.add(2), c, d"
            ),
            ["3 C(n: 3) C(n: 1)"],
        ),
        (
            (
                'fn f(log: [text]) -> i64:\n    for i in 0..2: defer log.push("{i}")\n    log.push("body")\n    7\n'
                "val log: [text] = []\nprint f(log), log"
            ),
            ['7 ["body", "1", "0"]'],
        ),
    ],
)
def test_programs(program, lines):
    assert output_of(program) == lines


def test_a_plain_closure_costs_nothing():
    assert "lambda x: x + k" in python_of("fn f(k: f64) -> fn(f64) -> f64: \\x: x + k")


def test_map_with_a_lambda_is_a_comprehension():
    assert "[x * 2.0 for x in xs]" in python_of("fn f(xs: [f64]) -> [f64]: xs.map(\\x: x * 2.0)")


def test_float_loops_are_plain_python():
    text = python_of("fn f(xs: [f64]) -> f64:\n    var total = 0.0\n    for x in xs: total += x * x\n    total")
    assert "total = total + x * x" in text
