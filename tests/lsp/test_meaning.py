"""Hover and definition: what the word under the cursor means."""

from __future__ import annotations

import pytest

from simple.lsp.definition import definition
from simple.lsp.hover import hover

from .texts import open_at

SHAPES = '''use std.math.{sqrt}
use std.math as m

trait Shape:
    """Anything with an area."""
    fn area() -> f64

struct Circle with Shape:
    """A round thing."""
    r: f64
    fn area() -> f64: m.pi * self.r ** 2
    static fn unit() -> Circle: Circle(r: 1.0)

class Box<T>:
    items: [T]
    me put(item: T): self.items.push(item)

enum Color:
    Red
    Mix(a: i64, b: i64)

type Pair = (i64, i64)

fn both(shape: Shape, times: i64 = 2) -> f64:
    """Twice the area."""
    val total = shape.area() * times
    total

fn name(c: Color) -> text:
    match c:
        case Red: "red"
        case Mix(a, b): "{a} and {b}"

val circle = Circle(r: 2.0)
var box = Box([1, 2])
'''

HOVERS = [
    ("print sq¦rt(2.0)", "fn sqrt(x: f64) -> f64"),
    ("print m¦.floor(1.5)", "module std.math"),
    ("print m.flo¦or(1.5)", "fn floor(x: f64)"),
    ("print cir¦cle", "val circle: Circle"),
    ("b¦ox.put(3)", "var box: Box<i64>"),
    ("box.pu¦t(3)", "Box<i64>: me put(item: i64) -> ()"),
    ("print circle.¦r", "Circle.r: f64"),
    ("print circle.area¦()", "Circle: fn area() -> f64"),
    ("print Ci¦rcle.unit()", "struct Circle:\n    r: f64\n```\n\nA round thing."),
    ("print Circle.un¦it().r", "static fn unit() -> Circle"),
    ("print bo¦th(circle)", "fn both(shape: Shape, times: i64 = …) -> f64\n```\n\nTwice the area."),
    ("print both(circle, ti¦mes: 3)", "times: i64"),
    ("print Color.M¦ix(1, 2)", "Color.Mix(a: i64, b: i64)"),
    ("print name(R¦ed)", "Color.Red"),
    ("val p: Pa¦ir = (1, 2)", "type Pair = (i64, i64)"),
    ("val s: Sha¦pe = circle", "trait Shape:\n    fn area() -> f64\n```\n\nAnything with an area."),
    ("val n: i6¦4 = 1", "i64"),
    ("for (i, x¦) in box.items.enumerate():\n    print i, x", "val x: i64"),
    ("print box.items.ma¦p(\\y: y * 2)", "list: fn map(f: fn(i64) -> U) -> [U]"),
    ("print box.items.map(\\y: y¦ * 2)", "val y: i64"),
    ("if val first = box.items.first:\n    print fi¦rst", "val first: i64"),
    ('print "{circ¦le.r:.2f}"', "val circle: Circle"),
    ("pri¦nt 1", "fn print(values: any...) -> ()"),
    ("var count = 1\ncou¦nt += 1", "var count: i64"),
    ("val maybe: Circle? = circle\nif maybe != nil:\n    print may¦be", "val maybe: Circle\n"),
]


@pytest.mark.parametrize(("line", "expected"), HOVERS)
def test_hover_shows_the_declaration(tmp_path, line, expected):
    document, position = open_at(tmp_path, SHAPES + line + "\n")
    shown = hover(document.analysis, document.positions, position)
    assert shown is not None
    assert f"```simple\n{expected}" in shown.contents.value or expected in shown.contents.value


@pytest.mark.parametrize("line", ["# circ¦le", "print 1 +¦ 2", 'print "circ¦le"', "i¦f true: print 1", "print 12¦"])
def test_hover_says_nothing_where_there_is_nothing_to_say(tmp_path, line):
    document, position = open_at(tmp_path, SHAPES + line + "\n")
    assert hover(document.analysis, document.positions, position) is None


DEFINITIONS = [
    ("print cir¦cle", "circle = Circle"),
    ("b¦ox.put(3)", "box = Box"),
    ("box.pu¦t(3)", "put(item: T)"),
    ("print circle.¦r", "r: f64\n"),
    ("print circle.area¦()", "area() -> f64: m.pi"),
    ("print Ci¦rcle.unit()", "Circle with Shape"),
    ("print Circle.un¦it().r", "unit()"),
    ("print bo¦th(circle)", "both(shape"),
    ("struct Own:\n    fn me_too(): se¦lf", "Own:"),
    ("print both(circle, ti¦mes: 3)", "times: i64 = 2"),
    ("print Circle(r¦: 1.0)", "r: f64\n"),
    ("print Color.Mix(a¦: 1, b: 2)", "a: i64, b"),
    ("print Color.M¦ix(1, 2)", "Mix(a: i64"),
    ("print name(R¦ed)", "Red\n"),
    ("val p: Pa¦ir = (1, 2)", "Pair = "),
    ("val s: Sha¦pe = circle", "Shape:"),
    ("fn f(value: i64):\n    print va¦lue", "value: i64):"),
    ("fn f(value: i64):\n    val value = 2\n    print va¦lue", "value = 2"),
    ("fn f():\n    fn inner(): 1\n    print inn¦er()", "inner(): 1"),
    ("fn f():\n    for each in 0..3:\n        print ea¦ch", "each in"),
]


@pytest.mark.parametrize(("line", "target"), DEFINITIONS)
def test_definition_goes_to_the_declaration(tmp_path, line, target):
    document, position = open_at(tmp_path, SHAPES + line + "\n")
    found = definition(document.analysis, document.positions, position, document.uri)
    assert found is not None
    assert found.uri == document.uri
    assert document.text[document.positions.offset(found.range.start) :].startswith(target)


@pytest.mark.parametrize(
    ("text", "file", "target"),
    [
        ("use lib.torch.{torch_zeros}\nprint torch_zer¦os([2])", "creation.spl", "torch_zeros("),
        ("use lib.torch\nprint torch.zer¦os([2])", "creation.spl", "torch_zeros("),
        ("use lib.torch.{torch_ze¦ros}", "creation.spl", "torch_zeros("),
        ("use lib.tor¦ch", "torch/mod.spl", ""),
        ("use lib.torch.{torch_zeros}\nprint torch_zeros([2]).rel¦u()", "tensor.spl", "relu("),
        ("use lib.torch.{Tensor}\nfn f(x: Ten¦sor): x", "", "Tensor"),
        ("use std.math.{sqrt}\nprint sq¦rt(2.0)", "std/math.spl", "sqrt("),
    ],
)
def test_definition_goes_into_the_library(tmp_path, text, file, target):
    document, position = open_at(tmp_path, text + "\n")
    found = definition(document.analysis, document.positions, position, document.uri)
    assert found is not None
    assert file in found.uri
    from pathlib import Path

    line = Path(found.uri.removeprefix("file://")).read_text().splitlines()[found.range.start.line]
    assert line[found.range.start.character :].startswith(target)


def test_definition_goes_into_a_module_beside_the_program(tmp_path):
    (tmp_path / "shapes.spl").write_text('"""Shapes."""\n\nfn area(r: f64) -> f64: r * r\n')
    document, position = open_at(tmp_path, "use shapes.{area}\nprint are¦a(2.0)\n")
    found = definition(document.analysis, document.positions, position, document.uri)
    assert found is not None
    assert found.uri == (tmp_path / "shapes.spl").as_uri()
    assert (found.range.start.line, found.range.start.character) == (2, 3)


def test_what_has_errors_around_it_still_has_a_meaning(tmp_path):
    text = "fn f(x: i64):\n    val broken = (\n\nfn g(y: text):\n    print y¦.len\n    val z: nothing = 1 +\n"
    document, position = open_at(tmp_path, text)
    shown = hover(document.analysis, document.positions, position)
    assert shown is not None
    assert "y: text" in shown.contents.value
