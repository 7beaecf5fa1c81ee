"""`simple explain`."""

from __future__ import annotations

from .commands import simple


def test_a_page(tmp_path):
    result = simple("explain", "type-mismatch", folder=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("type-mismatch\n\nA value has another type")
    assert '    val count: i64 = "3"\n' in result.stdout
    assert "```" not in result.stdout


def test_what_was_copied_from_a_message(tmp_path):
    page = simple("explain", "io", folder=tmp_path).stdout
    assert simple("explain", "error[io]", folder=tmp_path).stdout == page


def test_all_codes(tmp_path):
    lines = simple("explain", folder=tmp_path).stdout.splitlines()
    assert len(lines) > 100
    assert lines == sorted(lines)


def test_an_unknown_code(tmp_path):
    result = simple("explain", "type-mismach", folder=tmp_path)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "error: there is no code `type-mismach`\n  hint: did you mean `type-mismatch`?\n"
    assert "lists them all" in simple("explain", "../x", folder=tmp_path).stderr
