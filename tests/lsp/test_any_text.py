"""Whatever stands in an editor, every feature answers: programs with parts deleted, doubled, moved and mistyped."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from simple.lsp.actions import actions
from simple.lsp.calls import signature_help
from simple.lsp.completion import completion
from simple.lsp.definition import definition
from simple.lsp.diagnostics import diagnostics
from simple.lsp.formatting import formatting
from simple.lsp.hover import hover
from simple.lsp.references import references
from simple.lsp.symbols import document_symbols

from .client import Editor
from .texts import open_text

PROGRAMS = sorted((Path(__file__).parent.parent / "language").rglob("*.spl"))
PIECES = [
    ".", "(", ")", "[", "]", "{", "}", ":", ",", "\n", "\n    ", "\t", " ", '"', "'", '"""', "\\", "|", "->", "=", "?", "!", "...", "..",
    "fn ", "me ", "use ", "use lib.torch.{", "impl ", "match x:\n", "case ", "struct X:\n", "self", "self.", "<", ">", "0", "1e999",
    "\0", "\r", "😀", "\ud800", "\u2028", "\u202e", "x", "T?", "`", "val (", "if val ", "@native\n", "extern fn ", "type A = A", "\ufeff",
]  # fmt: skip


def mutated(text: str, chance: random.Random) -> str:
    """The text after a few clumsy edits."""
    for _ in range(chance.randint(1, 4)):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.choice([0, 0, 1, 2, 8, 40]))
        piece = chance.choice(
            ["", chance.choice(PIECES), text[chance.randint(0, len(text)) :][: chance.randint(0, 30)]]
        )
        text = text[:start] + piece + text[end:]
    return text


def use_everything(text: str, chance: random.Random, folder: Path) -> None:
    """Ask everything that an editor may ask."""
    document = open_text(folder, text)
    positions = document.positions
    found = diagnostics(document.analysis, positions, document.uri)
    json.dumps([d.message for d in found])
    assert all(d.range.start <= d.range.end for d in found)
    for symbol in document_symbols(document.analysis.tree, positions):
        assert symbol.range.start <= symbol.selection_range.start <= symbol.selection_range.end <= symbol.range.end
    actions(document, positions.whole())
    formatting(document.analysis.source, positions)
    for _ in range(4):
        position = positions.position(chance.randint(0, len(text)))
        hover(document.analysis, positions, position)
        definition(document.analysis, positions, position, document.uri)
        references(document.analysis, positions, position, document.uri)
        completion(document, position)
        signature_help(document, position)


@pytest.mark.parametrize("seed", range(8))
def test_mutated_programs(seed, tmp_path):
    chance = random.Random(seed)
    for _ in range(20):
        text = mutated(chance.choice(PROGRAMS).read_text(), chance)
        try:
            use_everything(text, chance, tmp_path)
        except Exception as problem:
            raise AssertionError(f"this text: {text!r}") from problem


@pytest.mark.parametrize(
    "text",
    [
        "", "\n", "\r", "\ufeff", "\0", "\ud800", "(" * 3000, "a." * 3000, "if x:\n" * 50, "{" * 200 + '"{' * 200, "use ", "use .",
        "fn", "fn f", "fn f(", "fn f()", "struct A:\n    a: A\n    a: A", "impl A for A:\n    fn f(): 1", "type A = A", "use prog",
        "val val = val", "match", "enum E:\n    A(", "x\n" * 3000, "val x = " + "[" * 90 + "]" * 90, "trait T:\n    fn f() -> Self",
    ],
)  # fmt: skip
def test_odd_texts(text, tmp_path):
    use_everything(text, random.Random(text.encode("utf-8", "surrogatepass")), tmp_path)


def test_the_server_lives_through_them(tmp_path):
    editor = Editor()
    chance = random.Random(1)
    uri = editor.open(tmp_path / "prog.spl", "print 1\n")
    for _ in range(25):
        text = mutated(chance.choice(PROGRAMS).read_text(), chance)
        editor.change(uri, text)
        line = chance.randint(0, text.count("\n"))
        for feature in ("completion", "hover", "definition", "signatureHelp"):
            editor.ask(feature, uri, line, chance.randint(0, 20))
        editor.request("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
    editor.change(uri, "print nothing\n")
    assert [p["code"] for p in editor.problems(uri)] == ["unknown-name"]
    assert editor.close() == 0
    assert editor.other == []
    assert b"Traceback" not in b"".join(editor.log), b"".join(editor.log).decode()
