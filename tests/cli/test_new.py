"""`simple new`: what it makes runs and passes every tool."""

from __future__ import annotations

from .commands import simple


def test_a_new_project(tmp_path):
    result = simple("new", "hello", folder=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")
    assert "cd hello" in result.stdout
    folder = tmp_path / "hello"
    assert simple("run", "main.spl", folder=folder).stdout == "Hello, world!\n"
    assert simple("run", "main.spl", "Ada", folder=folder).stdout == "Hello, Ada!\n"
    assert "3 passed" in simple("test", folder=folder).stdout
    assert simple("fmt", "--check", folder=folder).returncode == 0
    checked = simple("check", "main.spl", "greeting.spl", "greeting_spec.spl", folder=folder)
    assert (checked.returncode, checked.stdout, checked.stderr) == (0, "", "")
    assert (folder / "README.md").read_text().startswith("# hello\n")


def test_a_folder_that_exists_is_refused(tmp_path):
    (tmp_path / "hello").mkdir()
    result = simple("new", "hello", folder=tmp_path)
    assert result.returncode == 2
    assert result.stderr.startswith("error: hello exists already\n")
    assert list((tmp_path / "hello").iterdir()) == []


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    result = simple("new", "file/hello", folder=tmp_path)
    assert result.returncode == 2
    assert result.stderr.startswith("error: file/hello can't be made")
