"""Completion and the parameters of a call, in texts that are half written."""

from __future__ import annotations

import pytest

from simple.lsp.calls import signature_help
from simple.lsp.completion import completion

from .texts import open_at

POINT = "struct Point:\n    x: f64\n    y: f64 = 1.0\n    fn norm() -> f64: self.x\n    static fn zero() -> Point: Point(0.0)\n"
COLOR = "enum Color:\n    Red\n    Mix(a: i64)\n"

OFFERED = [
    (POINT + "val p = Point(1.0)\nprint p.¦", {"x", "y", "norm", "to_text"}, {"zero", "print", "if"}),
    (POINT + "val p = Point(1.0)\nprint p.no¦", {"norm"}, {"print"}),
    (POINT + "fn f(p: Point):\n    if p.¦\n        print 1\n    print 2", {"x", "norm"}, {"print"}),
    (POINT + "fn f(p: Point):\n    print len(p.¦\n    print 2", {"x", "norm"}, {"print"}),
    (POINT + 'fn f(p: Point):\n    print "at {p.¦}"', {"x", "norm"}, {"print"}),
    (POINT + "fn f(p: Point?):\n    print p?.¦", {"x", "norm"}, set()),
    (POINT + "val p = Point.¦", {"zero"}, {"norm", "x"}),
    (POINT + "    fn other() -> f64: self.¦", {"x", "norm", "other"}, {"zero"}),
    (COLOR + "val c = Color.¦", {"Red", "Mix"}, {"print"}),
    (COLOR + "fn f(c: Color):\n    match c:\n        case ¦", {"Red", "Mix", "Ok"}, set()),
    (COLOR + "fn f(c: Co¦", {"Color", "f64"}, set()),
    ("val xs = [1]\nxs.¦", {"push", "map", "len"}, {"trim"}),
    ("val t = 'a'\nt.trim.¦", {"upper", "len"}, {"push"}),
    ("val d = {'a': [1]}\nfor k, v in d.items():\n    v.¦", {"push"}, {"keys"}),
    ("use lib.torch.{torch_zeros}\nval t = torch_zeros([2])\nval u = t.re¦", {"relu", "reshape"}, set()),
    ("use lib.torch\nval t = torch.¦", {"zeros", "Tensor"}, {"print"}),
    ("use lib.torch.{¦", {"torch_zeros", "Tensor"}, {"print"}),
    ("use lib.torch.{torch_zeros, ¦}", {"torch_ones"}, {"print"}),
    ("use std.¦", {"math", "fs"}, {"torch", "print"}),
    ("use ¦", {"std", "lib", "beside"}, {"print"}),
    (POINT + "val p = Point(1.0, ¦", {"y:", "Point", "print"}, set()),
    ("fn f(alpha: i64):\n    val beta = 1\n    ¦", {"alpha", "beta", "f", "while", "print"}, set()),
    ("fn f(alpha: i64):\n    val beta = 1\nfn g():\n    ¦", {"f", "g"}, {"alpha", "beta"}),
    ("fn f():\n    ¦\n    val later = 1\n    later", {"f"}, {"later"}),
    ("val xs = [1]\nval ys = xs.map(\\item: i¦)", {"item"}, set()),
]


@pytest.mark.parametrize(("text", "expected", "absent"), OFFERED)
def test_what_is_offered(tmp_path, text, expected, absent):
    (tmp_path / "beside.spl").write_text("val x = 1\n")
    document, position = open_at(tmp_path, text + "\n")
    labels = [item.label for item in completion(document, position)]
    assert expected <= set(labels)
    assert not absent & set(labels)
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize(
    "text", ["# a comment ¦", "val a = 'some te¦'", "val a = 1.¦", 'val a = "x¦ {1}"', "val a = 'x¦"]
)
def test_nothing_is_offered_in_prose_and_numbers(tmp_path, text):
    document, position = open_at(tmp_path, text + "\nprint 1\n")
    assert completion(document, position) == []


def test_an_item_says_what_it_is(tmp_path):
    text = 'fn area(r: f64) -> f64:\n    """Of a circle."""\n    r\n¦\n'
    document, position = open_at(tmp_path, text)
    item = next(i for i in completion(document, position) if i.label == "area")
    assert item.detail == "fn area(r: f64) -> f64"
    assert item.documentation is not None
    assert item.documentation.value == "Of a circle."


@pytest.mark.parametrize(
    ("text", "label", "active"),
    [
        ("fn f(a: i64, b: text = ''): a\nval x = f(¦", "f(a: i64, b: text = …) -> i64", 0),
        ("fn f(a: i64, b: text = ''): a\nval x = f((1 + 2), ¦)", "f(a: i64, b: text = …) -> i64", 1),
        (POINT + "val p = Point(¦", "Point(x: f64, y: f64 = …) -> Point", 0),
        ("val xs = [1]\nxs.insert(0, ¦)", "insert(index: i64, item: i64) -> ()", 1),
        ("fn f(a: i64): a\nfn g(b: i64): b\nprint f(g(¦))", "g(b: i64) -> i64", 0),
    ],
)
def test_the_parameters_of_a_call(tmp_path, text, label, active):
    document, position = open_at(tmp_path, text + "\n")
    shown = signature_help(document, position)
    assert shown is not None
    assert shown.signatures[0].label == label
    assert shown.active_parameter == active


def test_outside_of_calls_there_are_no_parameters(tmp_path):
    document, position = open_at(tmp_path, "val x = (1, ¦)\n")
    assert signature_help(document, position) is None
