"""Spec files: what they say, and how their mistakes are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from boxes import HEAD

from sffi.errors import SpecError
from sffi.generate import load_library
from sffi.plan.model import Fixed, Parameter
from sffi.targets.cpp_arguments import argument_expression
from sffi.targets.host_module import emit_host_module

ADD = "add = box::add(Box self, Box other, *, Scalar alpha=1) -> Box"


def failure(make_library, *lines: str, **more: str) -> str:
    with pytest.raises(SpecError) as caught:
        make_library(*lines, **more)
    return str(caught.value)


def test_an_operator_with_clauses(make_library):
    library = make_library("made = box::made(int[] size, *, Scalar alpha=1) -> Box with size as dims: sizes, alpha = 2")
    (made,) = library.operators
    assert made.symbol == "rt_box_made"
    assert made.documentation == "It does it."
    assert made.group == "Making"
    size, alpha = made.arguments
    assert isinstance(size, Parameter)
    assert (size.name, size.argument, size.role) == ("dims", "size", "sizes")
    assert isinstance(alpha, Fixed)
    assert alpha.value == "2"


def test_renames_take_the_first_that_fits(make_library):
    library = make_library(ADD, "neg = box::neg(Box self) -> Box")
    add, neg = library.operators
    assert [parameter.name for parameter in add.parameters] == ["a", "b", "alpha"]
    assert [parameter.name for parameter in neg.parameters] == ["t"]


def test_a_fixed_argument_keeps_its_default(make_library):
    (made,) = make_library("made = box::made(int n, Layout? layout=None) -> Box").operators
    assert made.arguments[1] == Fixed("layout", made.schema.arguments[1].type, "None")


def test_a_schemas_mistake_is_shown_under_a_caret(make_library):
    text = failure(make_library, "add = box::add(Box self Box other) -> Box")
    lines = text.splitlines()
    assert lines[0].endswith("error: expected ',' after the argument self, but here stands 'Box'")
    column = int(lines[0].split(":")[2])
    source, carets = lines[1], lines[2]
    assert source[source.index("|") + 2 :][column - 1 :].startswith("Box other")
    assert carets[carets.index("|") + 2 :] == " " * (column - 1) + "^^^"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("add box::add(Box self) -> Box", "expected an operator"),
        ("9add = box::add(Box self) -> Box", "can't be the name of a C function"),
        ("add = rest::add(Box self) -> Box", "no `calls` line says how to call operators of rest"),
        ("add = box::add(Generator g) -> Box", "the C ABI has no convention for Generator (argument g)"),
        ("add = box::add(Scalar[] all) -> Box", "hint: write a C++ function that takes it in another form"),
        ("add = box::add(Generator? g=None) -> Box", "hint: fix the argument on the line: `with g = None`"),
        ("add = box::add(Box self) -> Storage", "no convention for the result Storage"),
        ("add = box::add(Box self) -> (Box, int)", "only where all are handles of one type"),
        ("add = box::add(Box self) -> int[]", "has no place in the C ABI"),
        ("add = box::add(Box self) -> Box with", "expected `with …`"),
        ("add = box::add(Box self) -> Box with other = 1", "add has no argument 'other'"),
        ("add = box::add(Box self) -> Box with self", "says nothing about the argument"),
        ("add = box::add(Box self) -> Box with self: sizes", "can't have the role 'sizes'"),
        ("add = box::add(Box self) -> Box with !", "can't read the clause '!'"),
        ("add = box::add(Box self) -> Box with self as int", "'int' can't name a parameter"),
        ("add = box::add(Box[] x, int x_len) -> Box", "the C parameter x_len would stand for x and for x_len"),
        ("add = box::add(Layout layout) -> Box", "gives it none"),
        ("box_free = box::add(Box self) -> Box", "every library has a function box_free already"),
        ("available = box::add(Box self) -> Box", "every library has a function available already"),
    ],
)
def test_mistakes_in_operators(make_library, line: str, message: str):
    text = failure(make_library, ADD.replace("add =", "first =", 1), line)
    assert message in text
    assert "^" in text
    assert "box.sffi:" in text


@pytest.mark.parametrize(
    ("argument", "value", "problem"),
    [
        ("int n", "99999999999999999999", "doesn't fit the 64 bits of an integer"),
        ("int n", "-9223372036854775809", "doesn't fit the 64 bits of an integer"),
        ("Scalar n", "9223372036854775808", "doesn't fit the 64 bits of an integer"),
        ("int n", "1.5", "is no integer"),
        ("int n", "010", "is no integer"),
        ("SymInt? n", "True", "is no integer"),
        ("int[2] n", "99999999999999999999", "doesn't fit the 64 bits of an integer"),
        ("float n", "1e999", "doesn't fit the 64 bits of a float"),
        ("float n", "'a'", "is no number"),
        ("bool n", "1", "is neither True nor False"),
        ("int n", "None", "is none, which int can't be; only int? can"),
        ("str n", "mean", "is no text in '"),
        ("ScalarType n", "6", "is no value of ScalarType"),
    ],
)
def test_a_fixed_value_fits_its_argument(make_library, argument: str, value: str, problem: str):
    text = failure(make_library, f"made = box::made({argument}) -> Box with n = {value}")
    assert f"{argument} is fixed to {value}, which {problem}" in text
    lines = text.splitlines()
    assert lines[1][lines[2].index("^") : lines[2].rindex("^") + 1] == value


@pytest.mark.parametrize(
    ("argument", "value", "cpp"),
    [
        ("int n", "9223372036854775807", "9223372036854775807"),
        ("int n", "-9223372036854775808", "(-9223372036854775807 - 1)"),
        ("int[2] n", "-3", "-3"),
        ("float n", "99999999999999999999", "99999999999999999999.0"),
        ("float? n", "1e-5", "1e-5"),
        ("Scalar n", "True", "true"),
        ("ScalarType? n", "long", "boxes::fixed::long_"),
        ("int n", "Mean", "boxes::fixed::Mean"),
        ("str n", "'none'", '"none"'),
        ("Layout? n", "None", "std::nullopt"),
    ],
)
def test_a_fixed_value_in_cpp(make_library, argument: str, value: str, cpp: str):
    (function,) = make_library(f"made = box::made({argument}) -> Box with n = {value}").operators
    assert argument_expression(function.arguments[0], "boxes") == cpp


def test_a_name_twice(make_library):
    assert "add stands on line 23 already" in failure(make_library, ADD, ADD)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("abi 3", "abi three", "abi must be a number"),
        ("abi 3\n", "", "the setting 'abi' is missing"),
        ("title Boxes", "titel Boxes", "there is no setting 'titel'"),
        ("title Boxes", "title", "stands alone"),
        ("title Boxes", "title A\ntitle B", "title is set a second time"),
        ("kind 2", "kind 16", "the kind must be from 1 to 15"),
        ("free box_free", "", "expected `handle TYPE"),
        ("a, b", "a", "as many new names"),
        ("RED 0", "red", "expected `enum NAME"),
        ("== Making ==", "== Making", "a heading is written"),
        ("fix layout", "fix lay-out", "'lay-out' is none"),
    ],
)
def test_mistakes_in_settings(make_library, old: str, new: str, message: str):
    assert message in failure(make_library, ADD, head=HEAD.replace(old, new))


def test_an_operator_needs_documentation(make_library):
    assert "add has no documentation" in failure(make_library, head=HEAD + ADD + "\n")


def test_settings_stand_before_operators(make_library):
    assert "settings stand before the first one" in failure(make_library, ADD, "fix pin_memory")


def test_files_that_cant_be_read(tmp_path: Path):
    with pytest.raises(SpecError, match=r"holds no \.sffi file"):
        load_library(tmp_path)
    spec = tmp_path / "a.sffi"
    spec.write_bytes(b"library \xff")
    with pytest.raises(SpecError, match="isn't UTF-8"):
        load_library(tmp_path)
    (tmp_path / "b.sffi").write_text("")
    with pytest.raises(SpecError, match="holds 2 specs"):
        load_library(tmp_path)


def test_a_range_is_a_role(make_library):
    (made,) = make_library("f = box::f(Box self, int mode=0) -> Box with mode: 0..2").operators
    mode = made.parameters[1]
    assert mode.role == "0..2"
    assert argument_expression(mode, "boxes") == 'sffi::between(mode, 0, 2, "mode")'
    text = failure(make_library, "f = box::f(Box self, float x) -> Box with x: 0..2")
    assert "float x can't have the role '0..2'" in text


def test_a_result_for_each_element(make_library):
    (made,) = make_library("f = native::f(Box[] outputs, Box[] inputs) -> Box?[] with each inputs").operators
    assert made.each == "inputs_len"
    assert "`each x` names no list of handles" in failure(make_library, "f = native::f(int[] x) -> Box[] with each x")
    assert "`each x` is for results that are lists" in failure(
        make_library, "f = native::f(Box[] x) -> Box with each x"
    )


def test_renaming_frees_what_is_fixed(make_library):
    kept, freed = make_library(
        "kept = box::f(Box self, int layout=3) -> Box",
        "freed = box::f(Box self, int layout=3) -> Box with layout as layout",
    ).operators
    assert isinstance(kept.arguments[1], Fixed)
    assert isinstance(freed.arguments[1], Parameter)


def test_places(make_library):
    head = HEAD.replace("scope Scope\n", "scope Scope\nplace tell while switch\n")
    lines = ["tell = native::tell(str place) -> ()", "switch = native::switch(bool on) -> ()"]
    library = make_library(*lines, "f = box::f(Box self) -> Box", head=head)
    text = emit_host_module(library)
    assert 'SFFI_PLACES(rt_box_tell, "' in text
    assert "sffi_following = count > 0 && args[0] == Py_True;" in text
    assert text.count("sffi_tell_place();") == 1
    assert "there is no function 'switch'" in failure(make_library, lines[0], head=head)
    assert "expected `place FUNCTION while FUNCTION`" in failure(make_library, head=head.replace("tell while", "tell,"))
