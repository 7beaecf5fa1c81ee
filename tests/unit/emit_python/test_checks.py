"""Range checks at their edges: the largest value that passes, the first that fails, and where the fast test gives up."""

from __future__ import annotations

import ast

import pytest

from simple.emit_python import build
from simple.emit_python.checks import Check, check_in

from .programs import output_of, python_of

NEAR = 2**30 - 1
KINDS = {"i64": 64, "i32": 32, "i16": 16, "i8": 8}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("end", ["low", "high"])
def test_steps_at_the_ends(kind, end):
    high = 2 ** (KINDS[kind] - 1) - 1
    low = -high - 1
    sign, limit = ("-", low) if end == "low" else ("+", high)
    starts = [n for s in (limit, NEAR, -NEAR, 0) for n in range(s - 3, s + 4) if low <= n <= high]
    program = f"""
class Box:
    n: {kind}
    me step(): self.n {sign}= 1{kind}

fn step(n: {kind}) -> {kind}: n {sign} 1{kind}

fn show(n: {kind}):
    val box = Box(n)
    print attempt(\\: step(n)).unwrap_or(0{kind}), attempt(\\: box.step()).is_ok, box.n
""" + "\n".join(f"show(({n}) as {kind})" for n in starts)
    expected = []
    for n in starts:
        moved = n - 1 if sign == "-" else n + 1
        fits = low <= moved <= high
        expected.append(f"{moved if fits else 0} {str(fits).lower()} {moved if fits else n}")
    assert output_of(program) == expected


def test_one_end_is_tested_near_first():
    text = python_of("fn f(n: i64) -> i64: n + 1\n")
    assert f"<= {NEAR} else" in text
    assert f"<= {2**63 - 1} else .overflow" in text


@pytest.mark.parametrize("text", ["n + 1", "n - 1", "n + n"])
@pytest.mark.parametrize("kind", ["i8", "i32"])
def test_near_ends_are_tested_once(text, kind):
    written = python_of(f"fn f(n: {kind}) -> {kind}: {text.replace('1', f'1{kind}')}\n")
    assert written.count(" if ") == (2 if kind == "i32" and "n + n" not in text else 1)


@pytest.mark.parametrize("low", [None, -(2**63), -(2**31), -128, 0])
@pytest.mark.parametrize("high", [None, 2**63 - 1, 2**31 - 1, 255])
def test_a_check_is_found_in_what_it_wrote(low, high):
    if low is None and high is None:
        return
    failure = build.call(build.name(".overflow"), build.name(":1"))
    check = Check(build.walrus(":1", build.name("x")), low, high, failure)
    assert check_in(check.written()) == check


@pytest.mark.parametrize(
    "text", ["a if a <= 3 else b", "a if (t := a) <= 3 else b", "t if (t := a) <= 3 else f(t)", "a"]
)
def test_other_choices_are_no_checks(text):
    assert check_in(ast.parse(text, mode="eval").body) is None


def test_an_index_that_is_checked_is_explained():
    program = r"""
fn pick(xs: [i64], n: i64) -> i64: xs[n + 1]
match attempt(\: pick([1, 2], 4)):
    case Ok(x): print x
    case Err(error): print error.message
"""
    assert output_of(program) == ["Index 5 is out of range for a list of 2 items"]
