"""Evaluation is left to right, each operand once, whatever must be hoisted."""

from __future__ import annotations

import pytest

from .programs import output_of

PROGRAM = """
val log: [text] = []
fn v(name: text, value: i64) -> i64:
    log.push(name)
    value
fn list_of(name: text) -> [i64]:
    log.push(name)
    [1, 2, 3]
fn pick(name: text) -> i64:
    match v(name, 2):
        case 1: 10
        case n:
            val twice = n * 2
            twice + 1
fn maybe(name: text, there: bool) -> i64?:
    log.push(name)
    if there: 5 else: nil
fn three(a: i64, b: i64, c: i64) -> i64: a * 100 + b * 10 + c
fn run() -> any:
    {expression}
print run()
print log.join(" ")
"""


@pytest.mark.parametrize(
    ("expression", "value", "order"),
    [
        ('v("a", 1) + v("b", 2)', "3", "a b"),
        ('v("a", 1) + pick("b") + v("c", 3)', "9", "a b c"),
        ('three(v("a", 1), pick("b"), v("c", 3))', "153", "a b c"),
        ('three(c: v("c", 3), a: v("a", 1), b: pick("b"))', "153", None),
        ('[v("a", 1), pick("b"), ...list_of("c")]', "[1, 5, 1, 2, 3]", "a b c"),
        ('list_of("a")[v("b", 0)] + (if v("c", 1) == 1: pick("d") else: v("e", 1))', "6", "a b c d"),
        ('v("a", 0) < v("b", 1) and pick("c") < v("d", 9)', "true", "a b c d"),
        ('v("a", 2) < v("b", 1) and pick("c") < v("d", 9)', "false", "a b"),
        ('v("a", 1) < v("b", 2) < v("c", 3)', "true", "a b c"),
        ('v("a", 5) < v("b", 2) < v("c", 3)', "false", "a b"),
        ('maybe("a", true) ?? pick("b")', "5", "a"),
        ('maybe("a", false) ?? pick("b")', "5", "a b"),
        ('v("a", 7) / v("b", 2) + v("c", -7) % v("d", 4)', "0", "a b c d"),
        ('{"{v("a", 1)}": pick("b"), "z": v("c", 2)}', '{"1": 5, "z": 2}', "a b c"),
        ('["", "{v("a", 1)} {pick("b")} {v("c", 3)}"][1]', "1 5 3", "a b c"),
        ('[x + pick("p") for x in list_of("a") if x > v("i", 1)]', "[7, 8]", "a i i p i p"),
        ('[(x, y) for x in list_of("a") for y in [pick("b")]]', "[(1, 5), (2, 5), (3, 5)]", "a b b b"),
        ('(v("a", 1), pick("b"), v("c", 2))', "(1, 5, 2)", "a b c"),
        ('[pick("a")..pick("b") + 1][0].len', "1", "a b"),
    ],
)
def test_order(expression, value, order):
    lines = output_of(PROGRAM.replace("{expression}", expression))
    assert lines[0] == value
    if order is not None:
        assert lines[1] == order


def test_places_are_evaluated_once():
    program = """
val log: [text] = []
class Box:
    items: [i64]
val box = Box([1, 2, 3])
fn where(name: text) -> Box:
    log.push(name)
    box
fn at(name: text) -> i64:
    log.push(name)
    1
where("a").items[at("b")] += at("c")
where("d").items[at("e")] = at("f")
print box.items, log.join(" ")
"""
    assert output_of(program) == ["[1, 1, 3] a b c f d e"]
