"""Python nodes carry the places of the Simple program."""

from __future__ import annotations

import ast

from simple.emit_python.positions import Positions
from simple.source import SourceFile, Span

from .programs import tree_of

PROGRAM = """\
fn f(xs: [i64], i: i64) -> i64:
    val größe = xs[i] + 1
    match größe:
        case 1: 2
        case n:
            print "ä", n
            n * 2
for i in 0..3: print f([1, 2, 3], i)
"""


def test_every_node_has_a_place_in_the_program():
    lines = PROGRAM.splitlines()
    for node in ast.walk(tree_of(PROGRAM)):
        if isinstance(node, ast.expr | ast.stmt):
            assert 1 <= node.lineno <= node.end_lineno <= len(lines)
            assert node.col_offset >= 0
            assert node.end_col_offset <= len(lines[node.end_lineno - 1].encode())


def test_columns_count_bytes():
    positions = Positions(SourceFile("p.spl", "äö x\ny"))
    assert positions.of(Span(3, 4)) == (1, 1, 5, 6)
    assert positions.of(Span(5, 6)) == (2, 2, 0, 1)


def test_a_subscript_stands_where_the_program_has_it():
    (subscript,) = [n for n in ast.walk(tree_of(PROGRAM)) if isinstance(n, ast.Subscript)]
    text = PROGRAM.splitlines()[subscript.lineno - 1].encode()
    assert text[subscript.col_offset : subscript.end_col_offset].decode() == "xs[i]"
