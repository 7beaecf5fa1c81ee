"""Offsets and the protocol's positions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, PositionEncodingKind

from simple.lsp.positions import Positions

TEXTS = st.text(alphabet=st.sampled_from("ab\n\r\té漢😀\u2028\ufeff"), max_size=40)
ENCODINGS = st.sampled_from(list(PositionEncodingKind))
UNITS = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
WIDTHS = {"utf-8": 1, "utf-16": 2, "utf-32": 4}


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 7), ("utf-16", 4), ("utf-32", 3)])
def test_a_column_counts_units_of_the_encoding(encoding, column):
    assert Positions("x\n😀éb\n", encoding).position(5) == Position(1, column)
    assert Positions("x\n😀éb\n", encoding).offset(Position(1, column)) == 5


def test_lines_end_as_the_protocol_says_and_nowhere_else():
    positions = Positions("a\r\nb\rc\nd\u2028e\x0bf\x0cg")
    assert positions.line_count == 4
    assert positions.position(len(positions.text)) == Position(3, 7)


def test_a_place_beyond_the_end_is_the_end():
    positions = Positions("ab\ncd")
    assert positions.offset(Position(0, 99)) == 2
    assert positions.offset(Position(99, 0)) == 5
    assert positions.offset(Position(1, 99)) == 5


def test_a_place_inside_a_character_is_before_it():
    assert Positions("😀b").offset(Position(0, 1)) == 0


@given(TEXTS, ENCODINGS, st.data())
def test_positions_and_offsets_are_inverse(text, encoding, data):
    offset = data.draw(st.integers(0, len(text)))
    positions = Positions(text, encoding)
    position = positions.position(offset)
    back = positions.offset(position)
    inside_line_end = text[back:offset] == "\r"
    assert back == offset or inside_line_end
    line = text[:back].replace("\r\n", "\n").replace("\r", "\n").rsplit("\n", 1)[-1]
    assert position.character == len(line.encode(UNITS[encoding.value])) // WIDTHS[encoding.value]


@given(TEXTS, ENCODINGS, st.integers(0, 60), st.integers(0, 60))
def test_no_position_fails(text, encoding, line, column):
    assert 0 <= Positions(text, encoding).offset(Position(line, column)) <= len(text)
