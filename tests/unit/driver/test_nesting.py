"""Nested programs go through all stages or are refused with their place; rows of thousands are ordinary."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO

import pytest

from simple.diagnostics.model import ProblemsFound, Severity
from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.runtime import modules

NAMES = """\
class Box:
    inner: Box?
    fn same() -> Box: self
fn f(x: i64) -> i64: x
fn g(x): x
val a = Box(nil)
val t = true
val n = 1
val xs = [0]
"""

# What is nested: before, again and again, in the middle, and again and again after.
NESTED = {
    "parentheses": ("print ", "(", "1", ")"),
    "lists": ("print ", "[", "1", "]"),
    "dicts": ("print ", '{"a": ', "1", "}"),
    "tuples": ("print ", "(", "1", ",)"),
    "calls": ("print ", "f(", "1", ")"),
    "dynamic calls": ("print ", "g(", "1", ")"),
    "constructors": ("print ", "Box(", "nil", ")"),
    "results": ("print ", "Ok(", "1", ")"),
    "additions to the right": ("print ", "n + (", "1", ")"),
    "powers": ("print ", "1.0 ** ", "1.0", ""),
    "pipes": ("print 1", " |> f", "", ""),
    "negations": ("print ", "- ", "n", ""),
    "nots": ("print ", "not ", "t", ""),
    "members": ("print a", ".inner!", "", ""),
    "methods": ("print a", ".same()", "", ""),
    "indices": ("print ", "xs[", "0", "]"),
    "ifs in elses": ("print ", "if t: 1 else: ", "2", ""),
    "ifs in conditions": ("print ", "if ", "t", ": t else: t"),
    "lambdas": ("val q = ", "\\: ", "1", ""),
    "lambdas in calls": ("print ", "g(\\: ", "1", ")"),
    "texts": ("print ", '"{', "1", '}"'),
    "comparisons": ("print ", "n <= ", "n", ""),
    "comprehensions": ("print ", "[x for x in ", "[1]", "]"),
    "list types": ("val q: ", "[", "i64", "] = []"),
}
BLOCKS = ["if t:", "fn inner():", "val h = \\:", "match t:\n{deeper}case _:"]


def problems(text: str) -> list[tuple[str, int]]:
    """The codes and lines of what keeps a program from being compiled."""
    program = Program("no such folder")
    try:
        unit = program.make(ModuleFile("nested", "nested.spl"), text, fresh=True)
        found = unit.diagnostics
    except ProblemsFound as problem:
        found = problem.diagnostics
    return [(d.code, d.source.position(d.span.start)[0]) for d in found if d.severity is Severity.ERROR]


def far_down(text: str, frames: int) -> list[tuple[str, int]]:
    """The same where much of Python's stack is already taken, as in an editor's server."""
    return far_down(text, frames - 1) if frames else problems(text)


@pytest.mark.parametrize("name", NESTED)
def test_what_the_parser_takes_every_stage_takes(name: str) -> None:
    before, again, middle, after = NESTED[name]
    line = NAMES.count("\n") + 1
    for count in (20, 45, 60, 80, 99, 120, 180, 250):
        closing = after if not after.endswith(" = []") else "]"
        text = NAMES + before + again * count + middle + closing * count + after.removeprefix(closing) + "\n"
        found = far_down(text, 80)
        assert found in ([], [("too-deep", line)])
        assert found == [] or count > 45


@pytest.mark.parametrize("head", BLOCKS)
def test_blocks(head: str) -> None:
    for count in (20, 40, 49, 66, 80, 99, 120):
        text = NAMES
        depth = 0
        for _ in range(count):
            deeper = "    " * (depth + 1)
            text += "    " * depth + head.replace("{deeper}", deeper) + "\n"
            depth += 1 + head.count("\n")
        found = far_down(text + "    " * depth + "print 1\n", 80)
        assert found == [] or (count > 40 and [code for code, _ in found] == ["too-deep"])


def output(text: str) -> str:
    """What a program prints."""
    program = Program("no such folder")
    unit = program.make(ModuleFile("row", "row.spl"), text, fresh=True)
    assert unit.compiled is not None, unit.diagnostics
    try:
        with redirect_stdout(StringIO()) as printed:
            run_main(program.load(unit))
    finally:
        del modules.loaded["row"]
    return printed.getvalue()


COUNTS = [10, 33, 65, 1_000, 5_000]


@pytest.mark.parametrize("count", COUNTS)
def test_operators_in_a_row(count: int) -> None:
    def row(operator: str, *parts: str) -> str:
        return f" {operator} ".join(parts[i % len(parts)] for i in range(count))

    text = f"""\
val n = 2
val half = 0.5
val there: i64? = 7
val gone: i64? = nil
val yes = true
val name = "ab"
var calls = 0
struct Size:
    width: i64
    fn add(other: Size) -> Size: Size(self.width + other.width)
val size = Size(1)
fn any_sum(x): {row("+", "x", "1")}
fn count(answer: bool) -> bool:
    calls += 1
    answer
print {row("+", "n", "1")}
print {row("-", "n", "n")}
print {row("+", "n", "half")}
print len({row("+", "name")})
print len({row("+", "[n]")})
val whole = {row("+", "size")}
print whole.width
print any_sum(1)
print {row("and", "count(yes)")}, calls
print {row("or", "count(not yes)")}, calls
print {row("or", "count(yes)")}, calls
print {row("??", "gone")} ?? 3, {row("??", "gone")} ?? there ?? 4
print [{row("+", "x")} for x in 0..3]
"""
    integers = sum(2 - i % 2 for i in range(count))
    expected = [
        f"{integers}",
        f"{2 - 2 * (count - 1)}",
        f"{sum(0.5 if i % 2 else 2 for i in range(count)):.1f}",
        f"{2 * count}",
        f"{count}",
        f"{count}",
        f"{count}",
        f"true {count}",
        f"false {2 * count}",
        f"true {2 * count + 1}",
        "3 7",
        f"[0, {count}, {2 * count}]",
    ]
    assert output(text).splitlines() == expected


@pytest.mark.parametrize("count", COUNTS)
def test_branches_in_a_row(count: int) -> None:
    branches = "".join(f"    elif x == {i}:\n        return {i * 7}\n" for i in range(1, count))
    values = "".join(f"    elif x == {i}: {i}.5\n" for i in range(1, count))
    effects = "".join(f"        elif x == {i}:\n            found = {i}\n" for i in range(1, count))
    cases = "".join(f"        case {i}: {i * 3}\n" for i in range(1, count))
    tries = [-1, 0, 1, 31, 63, 64, 65, count - 1, count]
    text = f"""\
fn returned(x: i64) -> i64:
    if x == 0:
        return 0
{branches}    else:
        return -1
fn value(x: i64) -> f64:
    if x == 0: 0
{values}    else: -1
fn effect(n: i64) -> i64:
    var found = -1
    for x in n..n + 1:
        if x == 0:
            found = 0
{effects}    found
fn matched(x: i64) -> i64:
    match x:
        case 0: 0
{cases}        case _: -1
for x in {tries}: print returned(x), value(x), effect(x), matched(x)
"""

    def line(x: int) -> str:
        known = 0 <= x < count
        float_value = 0.0 if x == 0 else x + 0.5
        return f"{x * 7} {float_value} {x} {x * 3}" if known else "-1 -1.0 -1 -1"

    assert output(text).splitlines() == [line(x) for x in tries]


def test_what_a_row_of_ands_tells_is_kept() -> None:
    ands = " and ".join(["yes"] * 200)
    text = f"val yes = true\nfn f(x: i64?) -> i64: if x != nil and {ands}: x else: 0\nprint f(3), f(nil)\n"
    assert output(text) == "3 0\n"
