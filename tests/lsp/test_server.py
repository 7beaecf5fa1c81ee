"""The whole of it: an editor, a server, and pipes between them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .client import Editor


@pytest.fixture(scope="module")
def editor():
    editor = Editor()
    yield editor
    assert editor.close() == 0
    assert b"Traceback" not in b"".join(editor.log)


def test_what_the_server_can_do(editor):
    can = editor.server["capabilities"]
    assert can["positionEncoding"] == "utf-16"
    assert can["hoverProvider"]
    assert can["definitionProvider"]
    assert can["documentSymbolProvider"]
    assert can["documentFormattingProvider"]
    assert "." in can["completionProvider"]["triggerCharacters"]
    assert editor.server["serverInfo"]["name"] == "simple"


def test_problems_come_as_you_type_and_go_when_they_are_gone(editor, tmp_path):
    uri = editor.open(tmp_path / "prog.spl", "print 1\n")
    assert editor.problems(uri) == []
    editor.change(uri, "val count = 1\nprint conut\n")
    (problem,) = editor.problems(uri)
    assert problem["code"] == "unknown-name"
    assert problem["severity"] == 1
    assert problem["source"] == "simple"
    assert "Nothing is called `conut` here" in problem["message"]
    assert "hint: did you mean `count`?" in problem["message"]
    assert problem["range"] == {"start": {"line": 1, "character": 6}, "end": {"line": 1, "character": 11}}
    editor.change(uri, "val count = 1\nprint count\n")
    assert editor.problems(uri) == []


def test_only_the_last_of_many_changes_is_checked(editor, tmp_path):
    uri = editor.open(tmp_path / "prog.spl", "print 1\n")
    editor.problems(uri)
    for length in range(1, 20):
        editor.change(uri, "print " + "x" * length)
    (problem,) = editor.problems(uri)
    assert "x" * 19 in problem["message"]
    assert editor.published[uri].empty()


def test_all_problems_with_severity_and_related_places(editor, tmp_path):
    text = "fn f(y: i64):\n    val unused = 1\n    val x = y\n    x = 2\nf('a')\n"
    found = {p["code"]: p for p in editor.problems(editor.open(tmp_path / "prog.spl", text))}
    assert found["unused-variable"]["severity"] == 2
    assert found["unused-variable"]["tags"] == [1]
    assert found["type-mismatch"]["severity"] == 1
    (related,) = found["assigned-to-val"]["relatedInformation"]
    assert related["message"] == "it is made here"
    assert related["location"]["range"]["start"] == {"line": 2, "character": 8}


def test_a_broken_import_says_what_is_wrong_there(editor, tmp_path):
    (tmp_path / "other.spl").write_text("print nothing_here\n")
    (problem,) = editor.problems(editor.open(tmp_path / "prog.spl", "use other\nprint other\n"))
    (related,) = problem["relatedInformation"]
    assert "nothing_here" in related["message"]
    assert related["location"]["uri"] == (tmp_path / "other.spl").as_uri()


def test_saving_one_file_checks_the_others(editor, tmp_path):
    other = tmp_path / "other.spl"
    other.write_text("val here = 1\n")
    uri = editor.open(tmp_path / "prog.spl", "use other.{there}\nprint there\n")
    assert [p["code"] for p in editor.problems(uri)] == ["unknown-import"]
    other.write_text("val there = 1\n")
    editor.notify("textDocument/didSave", {"textDocument": {"uri": other.as_uri()}})
    assert editor.problems(uri) == []


def test_columns_are_utf_16(editor, tmp_path):
    uri = editor.open(tmp_path / "prog.spl", 'val name = 1\nprint "😀😀 {name} {nane}"\n')
    (problem,) = editor.problems(uri)
    assert problem["range"]["start"] == {"line": 1, "character": 20}
    assert "val name: i64" in editor.ask("hover", uri, 1, 14)["contents"]["value"]
    assert editor.ask("hover", uri, 1, 8) is None


def test_an_editor_may_choose_other_columns(tmp_path):
    editor = Editor(encodings=["utf-32", "utf-16"])
    assert editor.server["capabilities"]["positionEncoding"] == "utf-32"
    (problem,) = editor.problems(editor.open(tmp_path / "prog.spl", 'print "😀😀", nane\n'))
    assert problem["range"]["start"] == {"line": 0, "character": 12}
    assert editor.close() == 0


def test_hover_and_definition(editor, tmp_path):
    (tmp_path / "shapes.spl").write_text('fn area(r: f64) -> f64:\n    """Of a circle."""\n    r * r\n')
    uri = editor.open(tmp_path / "prog.spl", "use shapes.{area}\nval a = area(2.0)\nprint a\n")
    assert editor.problems(uri) == []
    shown = editor.ask("hover", uri, 1, 10)
    assert shown["contents"] == {
        "kind": "markdown",
        "value": "```simple\nfn area(r: f64) -> f64\n```\n\nOf a circle.",
    }
    assert shown["range"] == {"start": {"line": 1, "character": 8}, "end": {"line": 1, "character": 12}}
    there = editor.ask("definition", uri, 1, 10)
    assert there["uri"] == (tmp_path / "shapes.spl").as_uri()
    assert there["range"]["start"] == {"line": 0, "character": 3}
    assert editor.ask("definition", uri, 2, 6)["range"]["start"] == {"line": 1, "character": 4}


def test_definition_into_the_library(editor, tmp_path):
    text = "use lib.torch.{torch_zeros}\nprint torch_zeros([2]).relu()\n"
    uri = editor.open(tmp_path / "prog.spl", text)
    assert editor.ask("definition", uri, 1, 10)["uri"].endswith("/lib/torch/creation.spl")
    assert editor.ask("definition", uri, 1, 25)["uri"].endswith("/lib/torch/tensor.spl")
    assert "relu() -> Tensor" in editor.ask("hover", uri, 1, 25)["contents"]["value"]


def test_completion_right_after_a_change(editor, tmp_path):
    uri = editor.open(tmp_path / "prog.spl", "val words = ['a']\n")
    editor.change(uri, "val words = ['a']\nprint words.\n")
    offered = [item["label"] for item in editor.ask("completion", uri, 1, 12)]
    assert {"push", "len", "map"} <= set(offered)
    help_ = editor.ask("signatureHelp", editor.open(tmp_path / "b.spl", "fn f(a: i64): a\nf(\n"), 1, 2)
    assert help_["signatures"][0]["label"] == "f(a: i64) -> i64"


def test_the_outline(editor, tmp_path):
    text = (
        "struct Point:\n    x: f64\n    fn norm() -> f64: self.x\nenum Color:\n    Red\n"
        "fn main():\n    print 1\nval limit = 3\n"
    )
    uri = editor.open(tmp_path / "prog.spl", text)
    outline = editor.request("textDocument/documentSymbol", {"textDocument": {"uri": uri}})
    assert [(s["name"], [c["name"] for c in s.get("children", [])]) for s in outline] == [
        ("Point", ["x", "norm"]),
        ("Color", ["Red"]),
        ("main", []),
        ("limit", []),
    ]
    assert outline[0]["selectionRange"]["start"] == {"line": 0, "character": 7}
    assert outline[0]["range"]["end"]["line"] == 2


def test_formatting(editor, tmp_path):
    text = "fn  f( x:i64 )->i64:\n      x+1\n\n# é\nprint f( 1 )\n"
    uri = editor.open(tmp_path / "prog.spl", text)
    options = {"tabSize": 4, "insertSpaces": True}
    params = {"textDocument": {"uri": uri}, "options": options}
    (edit,) = editor.request("textDocument/formatting", params)
    assert edit["newText"].startswith("fn f(x: i64) -> i64:\n    x + 1\n")
    editor.change(uri, "fn f(:\n")
    assert not editor.request("textDocument/formatting", params)


def test_quick_fixes_and_references(editor, tmp_path):
    uri = editor.open(tmp_path / "prog.spl", "val count = 1\nprint conut, count\n")
    (problem,) = editor.problems(uri)
    params = {"textDocument": {"uri": uri}, "range": problem["range"], "context": {"diagnostics": [problem]}}
    (action,) = editor.request("textDocument/codeAction", params)
    assert action["title"] == "Change to `count`"
    assert action["edit"]["changes"][uri] == [{"range": problem["range"], "newText": "count"}]
    place = {"textDocument": {"uri": uri}, "position": {"line": 0, "character": 5}}
    found = editor.request("textDocument/references", {**place, "context": {"includeDeclaration": True}})
    assert [f["range"]["start"]["line"] for f in found] == [0, 1]
    assert len(editor.request("textDocument/documentHighlight", place)) == 2


def test_a_closed_text_has_no_problems_left(editor, tmp_path):
    uri = editor.open(tmp_path / "prog.spl", "print nothing\n")
    assert editor.problems(uri)
    editor.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
    assert editor.published[uri].get(timeout=60)["diagnostics"] == []
    assert editor.ask("hover", uri, 0, 7) is None


def test_a_text_that_was_never_saved(editor):
    uri = "untitled:Untitled-1"
    editor._versions[uri] = 1
    document = {"uri": uri, "languageId": "simple", "version": 1, "text": "use std.math.{sqrt}\nprint sqrt(x)\n"}
    editor.published.setdefault(uri, __import__("queue").Queue())
    editor.notify("textDocument/didOpen", {"textDocument": document})
    assert [p["code"] for p in editor.problems(uri)] == ["unknown-name"]


def test_folders_for_modules(tmp_path):
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "extra.spl").write_text("val here = 1\n")
    text = "use extra.{here}\nprint here\n"
    by_argument = Editor("--path", str(tmp_path / "more"), "--stdio")
    by_options = Editor(options={"paths": [str(tmp_path / "more")]})
    for editor in (by_argument, by_options):
        assert editor.problems(editor.open(tmp_path / "prog.spl", text)) == []
        assert editor.close() == 0


def test_without_pygls_it_says_what_to_install():
    hide = (
        "import sys, importlib.util as u; find = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'pygls' else find(name, *rest)\n"
        "from simple.cli import main; sys.exit(main(['lsp']))"
    )
    result = subprocess.run([sys.executable, "-c", hide], capture_output=True, text=True, check=False, timeout=60)
    assert result.returncode == 1
    assert "pip install 'simple-torch[editor]'" in result.stderr


def test_an_editor_that_talks_nonsense_or_goes_away_leaves_no_mess():
    def message(body: bytes) -> bytes:
        return b"Content-Length: %d\r\n\r\n" % len(body) + body

    asked = b'{"jsonrpc": "2.0", "id": 1, "method": "textDocument/hover"}'
    said = b"nonsense\r\n\r\n" + message(b"hello") + message(b"{}") + message(asked)
    start = "import sys; from simple.cli import main; sys.exit(main(['lsp']))"
    result = subprocess.run([sys.executable, "-c", start], input=said, capture_output=True, check=False, timeout=60)
    assert result.returncode == 0
    assert b"Traceback" not in result.stderr
