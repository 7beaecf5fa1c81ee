"""Schemas print back to the text that they were read from, and mistakes are told with their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sffi.errors import SchemaSyntaxError
from sffi.schema import Argument, ListOf, Named, OptionalOf, Result, Schema, parse_schema

MAX = "aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)"


def test_the_parts_of_a_schema():
    schema = parse_schema(MAX)
    assert schema.qualified_name == "aten::max.dim"
    assert [argument.name for argument in schema.arguments] == ["self", "dim", "keepdim"]
    assert schema.arguments[2] == Argument(Named("bool"), "keepdim", "False")
    assert schema.results == (Result(Named("Tensor"), "values"), Result(Named("Tensor"), "indices"))


@pytest.mark.parametrize(
    "text",
    [
        MAX,
        "aten::ones() -> ()",
        "aten::f(Tensor(a!)? out=None, *, int[2] k=[1, 1]) -> (Tensor)",
        "aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]",
        "aten::g(str mode='a, (b)', float x=1e-05, Tensor?[] ts=[]) -> Tensor named",
    ],
)
def test_prints_back(text: str):
    assert str(parse_schema(text)) == text


def test_every_schema_of_pytorch_prints_back(schemas: dict[str, str]):
    assert len(schemas) > 2000
    for text in schemas.values():
        assert str(parse_schema(text)) == text


@pytest.mark.parametrize(
    ("text", "message", "offset"),
    [
        ("add(Tensor self) -> Tensor", "expected '::' after the namespace add", 3),
        ("aten::add(Tensor) -> Tensor", "expected the argument's name", 16),
        ("aten::add(Tensor a, Tensor a) -> Tensor", "two arguments are called a", 20),
        ("aten::add(Tensor a", "expected ',' after the argument a", 18),
        ("aten::add(Tensor a) Tensor", "expected '->' after the arguments", 20),
        ("aten::add(int[x] a) -> Tensor", "expected ']' after '['", 14),
        ("aten::add(Tensor(a x) -> Tensor", "expected the argument's name", 22),
        ("aten::add(int a=, int b) -> Tensor", "expected a default after '='", 16),
        ("aten::add(*, int a, *) -> Tensor", "a second '*' makes no sense", 20),
        ("aten::add(int a) -> Tensor 7", "this stands after the end of the schema", 26),
        ("", "expected the operator's namespace", 0),
    ],
)
def test_mistakes_are_placed(text: str, message: str, offset: int):
    with pytest.raises(SchemaSyntaxError) as caught:
        parse_schema(text)
    assert message in caught.value.message
    assert caught.value.offset == offset


names = st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True).filter(lambda name: name != "with")
aliases = st.sampled_from([None, "a", "a!", "b", "a -> *"])
types = st.recursive(
    st.builds(Named, st.sampled_from(["Tensor", "int", "Scalar", "float", "str"]), aliases),
    lambda inner: st.builds(OptionalOf, inner) | st.builds(ListOf, inner, st.none() | st.integers(1, 9)),
    max_leaves=3,
)
defaults = st.sampled_from([None, "1", "None", "'a b'", "[0, 1]", "-1.5e-3", "True"])


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    argument_names = draw(st.lists(names, unique=True, max_size=5))
    keywords_from = draw(st.integers(0, 5))
    arguments = tuple(
        Argument(draw(types), name, draw(defaults), index >= keywords_from) for index, name in enumerate(argument_names)
    )
    result_names = draw(st.lists(st.none() | names, max_size=3))
    results = tuple(Result(draw(types), name) for name in result_names)
    parenthesized = len(results) != 1 or draw(st.booleans())
    return Schema(draw(names), draw(names), draw(st.just("") | names), arguments, results, parenthesized)


@given(schemas())
def test_any_schema_is_read_as_it_prints(schema: Schema):
    assert parse_schema(str(schema)) == schema


@given(st.text(alphabet="aten::(Tsr )->,?[]!*=.1'", max_size=60))
def test_garbage_is_an_error_with_a_place_in_the_text(text: str):
    try:
        parse_schema(text)
    except SchemaSyntaxError as error:
        placed = bool(error.message) and 0 <= error.offset <= len(text)
        assert placed
