"""Everything nested far too deeply is one problem, never a Python error; what is nested within reason is read."""

from __future__ import annotations

import pytest
from shape import codes

from simple.syntax.parser import MAX_DEPTH
from simple.syntax.parser.cursor import MAX_LOOPS

# What may be repeated: before, again and again, in the middle, and again and again after.
NESTED = {
    "parentheses": ("", "(", "1", ")"),
    "lists": ("", "[", "1", "]"),
    "dicts": ("x = ", '{"a": ', "1", "}"),
    "calls": ("", "f(", "1", ")"),
    "indexes": ("", "a[", "1", "]"),
    "slices": ("", "a[:", "1", "]"),
    "additions in brackets": ("", "1 + (", "1", ")"),
    "powers": ("", "1 ** ", "1", ""),
    "comparisons": ("", "1 < ", "1", ""),
    "negations": ("", "-", "1", ""),
    "nots": ("", "not ", "a", ""),
    "pipes": ("", "a |> ", "a", ""),
    "conversions": ("a", " as i64", "", ""),
    "calls in a row": ("a", "()", "", ""),
    "members in a row": ("a", ".b", "", ""),
    "lambdas": ("", "\\x: ", "1", ""),
    "ifs on a line": ("", "if a: ", "1", ""),
    "elses on a line": ("", "if a: 1 else: ", "1", ""),
    "ifs in conditions": ("", "if val x = ", "1", ": 2"),
    "functions on a line": ("", "fn f(): ", "1", ""),
    "titles on a line": ("", 'it "a": ', "1", ""),
    "texts": ("x = ", '"{', "1", '}"'),
    "comprehensions": ("", "[x for x in ", "1", "]"),
    "list types": ("val x: ", "[", "T", "]"),
    "type arguments": ("val x: ", "A<", "T", ">"),
    "options": ("val x: T", "? ", "", ""),
    "function types": ("val x: ", "fn() -> ", "T", ""),
    "tuple patterns": ("val ", "(", "x", ")"),
    "variant patterns": ("val ", "A(", "x", ")"),
    "unclosed brackets": ("", "([", "", ""),
}


@pytest.mark.parametrize("name", NESTED)
@pytest.mark.parametrize("count", [10**2, 10**3, 10**4, 10**5])
def test_nesting_is_bounded(name: str, count: int) -> None:
    before, again, middle, after = NESTED[name]
    found = codes(before + again * count + middle + after * count)
    assert len(found) <= 2
    assert count <= MAX_DEPTH or "too-deep" in found


@pytest.mark.parametrize("name", [name for name in NESTED if name != "unclosed brackets"])
def test_reasonable_nesting_is_read(name: str) -> None:
    before, again, middle, after = NESTED[name]
    count = MAX_DEPTH // 5
    text = before + again * count + middle + after * count
    text += " = 1" if text.startswith("val ") else ""
    assert codes(text) == []


ROWS = {
    "additions": ("", "1 + ", "1", ""),
    "products and sums": ("", "a * 2 + ", "1", ""),
    "ands": ("", "a and ", "b", ""),
    "defaults": ("", "a ?? ", "b", ""),
    "elifs": ("if a:\n    1\n", "elif b:\n    2\n", "", ""),
    "else ifs": ("if a:\n    1\n", "else if b:\n    2\n", "", ""),
    "cases": ("match a:\n", "    case 1: 2\n", "", ""),
    "list items": ("[", "1, ", "1", "]"),
}


@pytest.mark.parametrize("name", ROWS)
def test_rows_are_not_nested(name: str) -> None:
    before, again, middle, after = ROWS[name]
    assert codes(before + again * 10**4 + middle + after) == []


BLOCKS = ["if a:", "fn f():", 'it "a":', "val f = \\x:"]
LOOPS = ["while a:", "for a in b:", "with a:"]


def nested(line: str, count: int) -> str:
    return "".join("    " * level + line + "\n" for level in range(count)) + "    " * count + "pass\n"


@pytest.mark.parametrize("line", BLOCKS)
def test_nested_blocks(line: str) -> None:
    assert codes(nested(line, MAX_DEPTH // 5)) == []
    assert codes(nested(line, 1_000)) == ["too-deep"]


@pytest.mark.parametrize("line", LOOPS)
def test_nested_loops(line: str) -> None:
    assert codes(nested(line, MAX_LOOPS)) == []
    assert codes(nested(line, MAX_LOOPS + 1)) == ["too-deep"]
    assert codes(nested(line, 1_000)) == ["too-deep"]


def test_a_function_in_a_loop_has_loops_of_its_own() -> None:
    lines = [*["while a:"] * MAX_LOOPS, "fn f():", *["while a:"] * MAX_LOOPS, "f(\\:", *["while a:"] * MAX_LOOPS]
    text = "".join("    " * level + line + "\n" for level, line in enumerate(lines)) + "    " * len(lines) + "pass\n)\n"
    assert codes(text) == []


def test_nested_matches() -> None:
    def text(count: int) -> str:
        lines = ("    " * 2 * level + "match x:\n" + "    " * (2 * level + 1) + "case 1:\n" for level in range(count))
        return "".join(lines) + "    " * 2 * count + "pass\n"

    assert codes(text(MAX_DEPTH // 4)) == []
    assert codes(text(1_000)) == ["too-deep"]


def test_nested_lambdas_in_brackets() -> None:
    def text(count: int) -> str:
        opening = "".join("    " * level + "f(\\x:\n" for level in range(count))
        return opening + "    " * count + "1\n" + "".join("    " * level + ")\n" for level in reversed(range(count)))

    assert codes(text(MAX_DEPTH // 6)) == []
    assert codes(text(1_000)) == ["too-deep"]


def test_calls_in_a_row_in_brackets_count_together() -> None:
    """Calls in a row on calls in a row in brackets are as deep as both."""
    text = "a"
    for _ in range(50):
        text = f"({text}{'()' * 50})"
    assert codes(text) == ["too-deep"]


def test_what_follows_is_still_read() -> None:
    assert codes("(" * 1_000 + ")" * 1_000 + "\nval = 1\n") == ["too-deep", "unexpected-token"]
