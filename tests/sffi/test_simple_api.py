"""The methods and functions that follow from schemas."""

from __future__ import annotations

import pytest
from boxes import HEAD

from sffi.errors import SpecError
from sffi.generate import generate_committed
from sffi.targets.simple_api import emit_api

API = "api operators.spl on Box of boxes.types before boxes_"


def with_settings(lines):
    """The head of the library's spec with more settings."""
    return HEAD.replace("\n\n== Making", f"\n{lines}\n\n== Making")


@pytest.fixture
def make_api(make_library):
    """The generated text of operators, and of modules by hand beside it."""

    def make(*operators, spell="", **by_hand):
        library = make_library(*operators, head=with_settings(f"{API}\n{spell}"))
        for name, text in by_hand.items():
            (library.folder / f"{name}.spl").write_text(text)
        return emit_api(library)

    return make


def test_an_operator_on_the_handle_is_a_method(make_api):
    text = make_api("box_turn = box::turn(Box self, int times=1, bool? back=None) -> Box")
    assert "use boxes.ffi.*\nuse boxes.types.{Box}\n" in text
    assert (
        "impl Box:\n"
        "    # ------" in text
    )  # fmt: skip
    assert (
        "    fn turn(times: i64 = 1, back: bool? = nil) -> Box:\n"
        '        """It does it."""\n'
        "        rt_box_box_turn(self, times, back)\n"
    ) in text


def test_any_other_operator_is_a_function(make_api):
    text = make_api("pile = box::pile(Box[] boxes, float gap=0) -> Box")
    assert (
        '\nfn boxes_pile(boxes: [Box], gap: f64 = 0.0) -> Box:\n    """It does it."""\n    rt_box_pile(boxes, gap)\n'
    ) in text


def test_a_handle_and_a_number_make_one_method(make_api):
    text = make_api(
        "box_add = box::add.Box(Box self, Box other) -> Box",
        "box_add_scalar = box::add.Scalar(Box self, Scalar other) -> Box",
    )
    assert (
        "    fn add(b: Box | f64 | i64 | bool) -> Box:\n"
        '        """It does it."""\n'
        "        if b is Box:\n"
        "            rt_box_box_add(self, b)\n"
        "        else:\n"
        "            rt_box_box_add_scalar(self, b)\n"
    ) in text
    assert "fn add_scalar" not in text


def test_what_changes_the_handle_gives_it_back(make_api):
    text = make_api("box_fill_ = box::fill_(Box(a!) self, Scalar value) -> Box(a!)")
    assert (
        "    fn fill_(value: f64 | i64 | bool) -> Box:\n"
        '        """It does it."""\n'
        "        rt_box_box_fill_(self, value)\n"
        "        self\n"
    ) in text


def test_a_list_of_known_length_may_be_one_number(make_api):
    text = make_api("box_cut = box::cut(Box self, int[2] at=1, int[1]? skip=None, int[] rest=[0, 1]) -> Box[]")
    assert "fn cut(at: i64 | [i64] = 1, skip: (i64 | [i64])? = nil, rest: [i64] = [0, 1]) -> [Box]:" in text
    assert "rt_box_box_cut(self, ints_each(at, 2), dims_of(skip), rest)" in text
    assert "use boxes.types.{Box, dims_of, ints_each}" in text


def test_a_default_that_required_arguments_follow_is_none(make_api):
    text = make_api("box_lift = box::lift(Box self, float by=2, *, int times) -> Box")
    assert "fn lift(by: f64, times: i64) -> Box:" in text


def test_numbers_may_be_spelled_as_text(make_api):
    spell = "spell paint by colour_code, maybe_colour of boxes.colours"
    text = make_api("box_dye = box::dye(Box self, int paint=Red, int? paint2=None) -> Box", spell=spell)
    assert 'fn dye(paint: text = "red", paint2: i64? = nil) -> Box:' in text
    assert "rt_box_box_dye(self, colour_code(paint), paint2)" in text
    assert "use boxes.colours.{colour_code}" in text


def test_long_lines_are_broken(make_api):
    arguments = ", ".join(f"int a_rather_long_name_{i}" for i in range(8))
    text = make_api(f"pile = box::pile(Box first, {arguments}) -> Box")
    assert all(len(line) <= 100 for line in text.split("\n")[4:] if "#" not in line)
    assert "fn boxes_pile(\n    first: Box,\n" in text


def test_what_is_there_by_hand_is_not_made(make_api):
    operators = (
        "box_add = box::add.Box(Box self, Box other) -> Box",
        "box_turn = box::turn(Box self) -> Box",
        "box_open = box::open(Box self) -> Box",
    )
    text = make_api(*operators, hand="fn plus(a, b): rt_box_box_add(a, b)\n", more="impl Box:\n    fn turn(): 1\n")
    assert "rt_box_box_add" not in text
    assert "turn" not in text
    assert "rt_box_box_open(self)" in text


def test_it_is_a_committed_file(make_library):
    library = make_library("box_open = box::open(Box self) -> Box", head=with_settings(API))
    assert generate_committed(library)[library.folder / "operators.spl"] == emit_api(library)


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("api operators", "expected `api FILE.spl on TYPE of MODULE before PREFIX`"),
        ("spell Colour colour_code", "expected `spell TYPE by FUNCTION[, FUNCTION] of MODULE`"),
    ],
)
def test_a_setting_that_cannot_be_read(make_library, line, form):
    with pytest.raises(SpecError) as caught:
        make_library("box_open = box::open(Box self) -> Box", head=with_settings(line))
    assert form in caught.value.message
