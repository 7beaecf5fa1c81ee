"""`simple check --format json`."""

from __future__ import annotations

import json

from .commands import simple


def test_problems_as_json(tmp_path):
    (tmp_path / "a.spl").write_text('use b\nval é: i64 = "x"\nfn f():\n    val unused = b.x\n')
    (tmp_path / "b.spl").write_text("val x = (1\n")
    result = simple("check", "--format", "json", "a.spl", folder=tmp_path)
    assert result.returncode == 1
    document = json.loads(result.stdout)
    assert (document["version"], document["errors"] > 0) == (1, True)
    files = {file["path"]: file["diagnostics"] for file in document["files"]}
    assert "a.spl" in files
    assert any(path.endswith("b.spl") and found[0]["code"] == "unclosed-bracket" for path, found in files.items())
    mismatch = next(d for d in files["a.spl"] if d["code"] == "type-mismatch")
    assert mismatch["severity"] == "error"
    assert mismatch["range"] == {
        "start": {"line": 2, "column": 14, "offset": 19},
        "end": {"line": 2, "column": 17, "offset": 22},
    }
    assert set(mismatch) == {"code", "severity", "title", "text", "hint", "range", "labels"}


def test_warnings_are_no_failure(tmp_path):
    (tmp_path / "a.spl").write_text("fn f():\n    val x = 1\nf()\n")
    result = simple("check", "--format", "json", "a.spl", folder=tmp_path)
    document = json.loads(result.stdout)
    assert (result.returncode, document["errors"], document["warnings"]) == (0, 0, 1)


def test_files_without_problems_are_listed(tmp_path):
    (tmp_path / "a.spl").write_text("print 1\n")
    document = json.loads(simple("check", "--format", "json", "a.spl", folder=tmp_path).stdout)
    assert document["files"] == [{"path": "a.spl", "diagnostics": []}]


def test_files_that_cannot_be_read(tmp_path):
    result = simple("check", "--format", "json", "missing.spl", folder=tmp_path)
    assert result.returncode == 1
    assert json.loads(result.stdout)["files"][0]["diagnostics"][0]["code"] == "unreadable-file"


def test_another_format_is_refused(tmp_path):
    result = simple("check", "--format", "xml", "a.spl", folder=tmp_path)
    assert result.returncode == 2
    assert "text and json" in result.stderr
