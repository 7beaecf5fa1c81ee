"""Quick fixes: applied, they leave a program without the problem."""

from __future__ import annotations

import pytest

from simple.lsp.actions import actions
from simple.lsp.documents import Document

from .texts import open_text


def applied(document: Document, title: str) -> str:
    found = {a.title: a for a in actions(document, document.positions.whole())}
    assert title in found
    (edit,) = found[title].edit.changes[document.uri]
    start, end = document.positions.offset(edit.range.start), document.positions.offset(edit.range.end)
    return document.text[:start] + edit.new_text + document.text[end:]


@pytest.mark.parametrize(
    ("text", "title", "after"),
    [
        ("val count = 1\nprint conut\n", "Change to `count`", "val count = 1\nprint count\n"),
        ("print 'a'.uper\n", "Change to `upper`", "print 'a'.upper\n"),
        ("use std.math.{sqr}\nprint sqr(1.0)\n", "Change to `sqrt`", "use std.math.{sqrt}\nprint sqr(1.0)\n"),
        ("fn f():\n    val x = 1\nf()\n", "Call it `_x`", "fn f():\n    val _x = 1\nf()\n"),
        ("print sqrt(2.0)\n", "Add `use std.math.{sqrt}`", "use std.math.{sqrt}\n\nprint sqrt(2.0)\n"),
        (
            "# about\nuse std.fs\nprint fs, sqrt(2.0)\n",
            "Add `use std.math.{sqrt}`",
            "# about\nuse std.math.{sqrt}\nuse std.fs\nprint fs, sqrt(2.0)\n",
        ),
        (
            "use std.math.{sqrt}\nprint sqrt(1.0), floor(1.5)\n",
            "Import `floor` from `std.math`",
            "use std.math.{sqrt, floor}\nprint sqrt(1.0), floor(1.5)\n",
        ),
    ],
)
def test_a_fix_does_what_the_hint_says(tmp_path, text, title, after):
    assert applied(open_text(tmp_path, text), title) == after


def test_only_problems_in_the_range_are_fixed(tmp_path):
    document = open_text(tmp_path, "val count = 1\nprint conut\nprint countt\n")
    assert len(actions(document, document.positions.whole())) == 2
    assert len(actions(document, document.positions.range((20, 25)))) == 1
    assert actions(document, document.positions.range((0, 3))) == []


def test_what_no_fix_is_known_for_has_none(tmp_path):
    document = open_text(tmp_path, "val x: i64 = 'a'\nprint x\nuse\n")
    assert actions(document, document.positions.whole()) == []
