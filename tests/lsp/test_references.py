"""The other places of a file that name the same thing."""

from __future__ import annotations

import pytest

from simple.lsp.references import highlights, references

from .texts import open_at

TEXT = """struct Point:
    x: f64
    fn norm() -> f64: self.x
fn area(x: f64, by: f64 = 1.0) -> f64:
    val wide = x * by
    wide
fn other(x: i64): x
val p = Point(x: 1.0)
print p.x, area(p.x, by: 2.0), p.norm(), area(1.0), len("x")
"""


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ("val wi", "de", [(4, 8), (5, 4)]),
        ("    ", "x: f64\n", [(1, 4), (2, 27), (7, 14), (8, 8), (8, 18)]),
        ("fn ", "area", [(3, 3), (8, 11), (8, 41)]),
        ("fn area(", "x", [(3, 8), (4, 15)]),
        ("val ", "p = P", [(7, 4), (8, 6), (8, 16), (8, 31)]),
        ("", "Point(x", [(0, 7), (7, 8)]),
        ("", "len(", [(8, 52)]),
    ],
)
def test_references_are_those_of_the_same_thing(tmp_path, before, after, places):
    assert TEXT.count(before + after) == 1
    document, position = open_at(tmp_path, TEXT.replace(before + after, f"{before}¦{after}"))
    found = references(document.analysis, document.positions, position, document.uri)
    assert [(f.range.start.line, f.range.start.character) for f in found] == places
    assert [h.range for h in highlights(document.analysis, document.positions, position)] == [f.range for f in found]


def test_a_named_argument_is_its_parameter(tmp_path):
    document, position = open_at(tmp_path, TEXT.replace("by: 2.0", "b¦y: 2.0"))
    found = references(document.analysis, document.positions, position, document.uri)
    assert [(f.range.start.line, f.range.start.character) for f in found] == [(3, 16), (4, 19), (8, 21)]


def test_there_are_none_of_nothing(tmp_path):
    document, position = open_at(tmp_path, "print 1 ¦ + 2\n")
    assert references(document.analysis, document.positions, position, document.uri) == []
