from __future__ import annotations

import pytest

from simple.ffi.signatures import default_signature, show
from simple.ffi.types import BadTypeText, describe_value, parse_type


@pytest.mark.parametrize(
    "text",
    ["f64", "i64?", "[i64]", "[i64]?", "i64 | f64 | bool", "(i64 | f64 | bool)?", "()", "(Box, Box)", "[[f64]]", "a.B"],
)
def test_types_read_back_as_they_are_written(text: str) -> None:
    assert show(parse_type(text)) == text


def test_spaces_and_single_parentheses_mean_nothing() -> None:
    assert show(parse_type(" [ i64 ] ? ")) == "[i64]?"
    assert show(parse_type("(f64)")) == "f64"
    assert show(parse_type("i64|f64|bool")) == "i64 | f64 | bool"


@pytest.mark.parametrize(
    "text", ["", "[i64", "i64 |", "(i64", "fn(i64) -> i64", "{text: i64}", "i64 f64", "?", "[i64]]"]
)
def test_what_cant_cross_is_refused(text: str) -> None:
    with pytest.raises(BadTypeText):
        parse_type(text)


@pytest.mark.parametrize(
    ("parameter", "convention"),
    [
        ("Box", "handle"),
        ("Box?", "handle?"),
        ("[Box]", "handle[]"),
        ("i64", "int"),
        ("i64?", "int?"),
        ("f64?", "float?"),
        ("bool", "bool"),
        ("i64 | f64 | bool", "Scalar"),
        ("(bool | f64 | i64)?", "Scalar?"),
        ("[i64]?", "int[]?"),
        ("[f64]", "float[]"),
        ("text", "str"),
    ],
)
def test_parameters_without_a_table(parameter: str, convention: str) -> None:
    signature = default_signature("f", (parse_type(parameter),), parse_type("()"), frozenset({"Box"}))
    assert signature.parameters == (convention,)


@pytest.mark.parametrize(
    ("result", "convention"),
    [
        ("Box", "handle"),
        ("[Box]", "handle[]"),
        ("(Box, Box)", "handle tuple"),
        ("i64", "int"),
        ("()", "()"),
        ("text", "str"),
    ],
)
def test_results_without_a_table(result: str, convention: str) -> None:
    assert default_signature("f", (), parse_type(result), frozenset({"Box"})).result == convention


@pytest.mark.parametrize("text", ["Crate", "[text]", "i64 | text", "(i64, Box)", "f32"])
def test_types_outside_the_convention(text: str) -> None:
    with pytest.raises(BadTypeText):
        default_signature("f", (parse_type(text),), parse_type("()"), frozenset({"Box"}))


def test_values_are_described_in_simples_terms() -> None:
    values = [None, True, 3, 2.5, "hi", "x" * 50, [1], (), (1,), {}, 10**30]
    assert [describe_value(value) for value in values] == [
        "nil",
        "bool (true)",
        "i64 (3)",
        "f64 (2.5)",
        'text ("hi")',
        "text",
        "a list of 1",
        "()",
        "a tuple of 1",
        "a dict",
        "an integer beyond i64",
    ]
