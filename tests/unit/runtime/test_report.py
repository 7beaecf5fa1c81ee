"""Reports of run-time errors."""

from __future__ import annotations

import pytest

from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.runtime import modules
from simple.runtime.control import attempt
from simple.runtime.errors import SimpleError
from simple.runtime.failures import explain
from simple.runtime.report import render_failure


def report_of(text: str, *, color: bool = False) -> str:
    """The report of the error that ends a program."""
    program = Program(".")
    unit = program.make(ModuleFile("program", "program.spl"), text)
    assert unit.compiled is not None, unit.diagnostics
    try:
        with pytest.raises(Exception) as caught:
            run_main(program.load(unit))
        return render_failure(caught.value, color=color)
    finally:
        modules.loaded.pop("program", None)


def test_the_whole_report():
    text = "fn inner(xs: [i64], i: i64) -> i64: xs[i + 1]\nfn outer() -> i64:\n    val xs = [1, 2]\n    inner(xs, 3)\nprint outer()\n"
    assert report_of(text) == (
        "error[index-out-of-range]: Index 4 is out of range for a list of 2 items\n"
        "  --> program.spl:1:37\n"
        "   |\n"
        " 1 | fn inner(xs: [i64], i: i64) -> i64: xs[i + 1]\n"
        "   |                                     ^^^^^^^^^ `i + 1` is 4\n"
        "   = called from outer (program.spl:4:5): `inner(xs, 3)`\n"
        "   = called from the top level (program.spl:5:7): `outer()`\n"
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            'val d = {"a": 1}\nval k = "b"\nprint d[k]',
            ['The dict has no key "b"', '^^^^ `k` is "b"', 'the keys are "a"'],
        ),
        ("fn f(a: i64, b: i64) -> i64: a % b\nf(7, 0)", ["7 is divided by zero", "^^^^^ `b` is 0"]),
        (
            "class A:\n    xs: [i64]\n    fn at(i: i64) -> i64: self.xs[i]\nA([1]).at(2)",
            ["`i` is 2", "called from the top level"],
        ),
        ("val xs = [1]\nxs[3] = 1", ["Index 3 is out of range", "^^^^^\n"]),
        (
            "val xs = [1]\nfn at() -> i64: 5\nprint xs[at()]",
            ["Index 5 is out of range for a list of 1 item", "^^^^^^^^"],
        ),
        ("val xs = [1]\nprint xs.map(\\x: xs[x])", ["`x` is 1", "program.spl:2:18"]),
        ("print f()\nval late = 1\nfn f() -> i64: late", ["`late` has no value yet"]),
        ("val d = {1: 2}\nfor k in d: d[k + 1] = 1", ["The dict was changed while a loop ran over it"]),
        (
            'val größe = "äö"\nprint größe[7]',
            ["program.spl:2:7", "for a text of 2 characters", "\n   |       ^^^^^^^^\n"],
        ),
        ('val x = 3\nassert x > 4, "too small"', ["Assertion failed: too small", "left is 3, right is 4"]),
        ("assert [1] == [2]", ["Assertion failed: [1] == [2]", "left is [1], right is [2]"]),
        ("fn f(x) -> i64: x\nf(nil)", ["Expected `i64`, but this is nil", "it is nil"]),
        ("print (if true: [1] else: [2])[4]", ["Index 4 is out of range for a list of 1 item"]),
        ('class R:\n    fn close(): panic("closing")\nwith R() as r:\n    print r', ["closing"]),
        ('fn f():\n    defer panic("deferred")\n    pass\nf()', ["deferred", "called from"]),
    ],
)
def test_parts(text, parts):
    report = report_of(text)
    for part in parts:
        assert part in report


def test_endless_recursion_is_summarised():
    report = report_of("fn a(n: i64) -> i64: b(n) + 1\nfn b(n: i64) -> i64: a(n) + 1\nfn main(): a(1)\n")
    assert "The call stack is too deep" in report
    assert report.count("\n") < 12
    assert "more times" in report
    assert "called from main" in report


def test_recursion_through_a_comprehension():
    report = report_of("fn f(n: i64) -> [i64]: [f(i)[0] for i in 0..2]\nf(1)")
    assert "The call stack is too deep" in report
    assert report.count("\n") < 20


def test_the_library_is_one_line():
    report = report_of('use std.csv\nfn f(): csv.numbers([["a"]])\nf()')
    assert "Row 1, field 1 is no number: a" in report
    assert "--> program.spl:2:9" in report
    assert "in std.csv: numbers" in report
    assert report.count("std.csv") == 1


def test_long_lines_are_cut():
    report = report_of("val xs = [1]\nprint " + "1 + " * 60 + "xs[9] + 1")
    assert all(len(line) < 140 for line in report.splitlines())
    assert "xs[9]" in report.split("\n")[3]


def test_colour():
    report = report_of('panic("no")', color=True)
    assert "\x1b[1;31merror[panic]" in report
    assert "\x1b" not in report_of('panic("no")')


def test_messages_cannot_command_the_terminal():
    assert "\x1b" not in report_of('panic("\\u{1b}[2J\\u{7}")')


def test_attempt_takes_everything_but_our_own_faults():
    def fails(problem):
        def action():
            raise problem

        return action

    assert attempt(fails(SimpleError("kind", "why"))).error.kind == "kind"
    assert attempt(fails(RecursionError())).error.kind == "stack-overflow"
    assert attempt(fails(MemoryError())).error.kind == "out-of-memory"
    with pytest.raises(TypeError):
        attempt(fails(TypeError("a fault of ours")))
    assert explain(TypeError("a fault of ours")) is None


def test_errors_in_attempt_are_explained_where_they_happen():
    program = Program(".")
    text = (
        "val xs = [1]\nval got = attempt(\\: xs[4])\nmatch got:\n    case Ok(v): print v\n"
        '    case Err(e): panic("{e.kind}: {e.message}")'
    )
    unit = program.make(ModuleFile("program", "program.spl"), text)
    try:
        with pytest.raises(SimpleError, match="index-out-of-range: Index 4 is out of range"):
            program.load(unit)
    finally:
        modules.loaded.pop("program", None)


@pytest.mark.parametrize("use", ["print xs", "print xs == ys", 'print "{xs}"'])
def test_a_value_nested_too_deeply_is_no_endless_function(use):
    make = "fn deep() -> any:\n    var xs: any = [1]\n    for i in 0..100000: xs = [xs]\n    xs\n"
    said = report_of(f"{make}fn main():\n    val xs = deep()\n    val ys = deep()\n    {use}\n")
    assert "This value is nested too deeply" in said
    assert "function" not in said
    assert "The call stack is too deep" in report_of("fn f(n: i64) -> i64: [n].map(\\x: f(x)).len\nprint f(1)\n")


def test_a_format_is_refused_in_the_languages_words():
    said = report_of('val xs: any = [1]\nprint "{xs:.2f}"\n')
    assert "The format `.2f` doesn't fit `list`" in said
    assert "hint: `>8` aligns to the right in eight columns" in said
    assert "groups thousands" in report_of('val x: any = 5\nprint "{x:q}"\n')
    one = "class One:\n    fn item() -> f64: 1.0\n"
    assert "`{x.item():.4f}`" in report_of(f'{one}val x: any = One()\nprint "{{x:.4f}}"\n')
