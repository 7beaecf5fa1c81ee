"""How values are written."""

from __future__ import annotations

import struct
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simple.runtime.classes import make_class, make_enum, make_struct
from simple.runtime.text import float32_text, nested_text, quoted, text, text_f32
from simple.runtime.values import Err, Error, Ok, Slice


def test_plain_values():
    assert [text(v) for v in (True, False, None, (), 2.0, 1e16, 1e-7, 5, "a")] == [
        "true", "false", "nil", "()", "2.0", "1e+16", "1e-07", "5", "a",
    ]  # fmt: skip


def test_collections_quote_text():
    assert text([1, "two", None]) == '[1, "two", nil]'
    assert text({"a": (1, "b"), 2: [True]}) == '{"a": (1, "b"), 2: [true]}'
    assert text((1,)) == "(1,)"
    assert text(range(2, 5)) == "2..5"
    assert text(range(0, 9, 2)) == "range(0, 9, 2)"
    assert text(array("d", [1.0, 2.5])) == "[1.0, 2.5]"
    assert text(array("B", [1, 0])) == "[true, false]"


def test_results_and_errors():
    assert text(Ok(2)) == "Ok(2)"
    assert text(Err("no")) == 'Err("no")'
    assert text(Error("why", "panic")) == 'Error(message: "why", kind: "panic")'
    assert text(Slice(1, None, None)) == "1:"


def point(name="Point", **methods):
    def new(self, x, y):
        self.x, self.y = x, y

    return make_struct(name, "m", None, methods, (), ("x", "y"), new, ("y",))


def test_declared_types():
    point_type = point()
    assert text(point_type(1.0, 0.10000000149011612)) == "Point(x: 1.0, y: 0.1)"
    assert text([point_type("a", 2.0)]) == '[Point(x: "a", y: 2.0)]'
    own = point("Own", to_text=lambda self: f"<{self.x}>")
    assert text([own(1, 2)]) == "[<1>]"
    assert f"{own(1, 2)}" == "<1>"
    empty = make_class("Nothing", "m", None, {}, (), (), lambda self: None, ())
    assert text(empty()) == "Nothing()"


def test_variants():
    def new(self, radius):
        self.radius = radius

    def two(self, _0, _1):
        self._0, self._1 = _0, _1

    variants = (("Dot", (), None, ()), ("Circle", ("radius",), new, ()), ("Pair", ("_0", "_1"), two, ()))
    shape = make_enum("Shape", "m", None, {}, (), variants)
    assert text(shape.Dot) == "Dot"
    assert text(shape.Circle(2.0)) == "Circle(radius: 2.0)"
    assert text(shape.Pair(1, "a")) == 'Pair(1, "a")'


def test_what_contains_itself():
    items = [1]
    items.append(items)
    assert text(items) == "[1, …]"
    shared = [1]
    assert text([shared, shared]) == "[[1], [1]]"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("a", '"a"'),
        ('say "hi"', '"say \\"hi\\""'),
        ("a\nb\t", '"a\\nb\\t"'),
        ("{x}", '"{{x}}"'),
        ("\x1b", '"\\u{1b}"'),
        ("ä", '"ä"'),
    ],
)
def test_quoted(value, shown):
    assert quoted(value) == shown


@given(st.floats(width=32, allow_nan=False))
def test_f32_reads_back_and_is_short(value):
    shown = float32_text(value)
    assert struct.pack("<f", float(shown)) == struct.pack("<f", value)
    assert len(shown) <= len(repr(value))


@given(st.floats(allow_nan=False))
def test_f64_reads_back(value):
    assert float(text(value)) == value


def test_f32_inside_collections():
    tenth = struct.unpack("<f", struct.pack("<f", 0.1))[0]
    assert text_f32([tenth, (tenth,)]) == "[0.1, (0.1,)]"
    assert nested_text([tenth]) == "[0.10000000149011612]"
