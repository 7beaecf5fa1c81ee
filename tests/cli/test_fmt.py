"""`simple fmt`."""

from __future__ import annotations

from .commands import simple


def test_files_are_formatted(tmp_path):
    (tmp_path / "a.spl").write_text("print   1\n")
    (tmp_path / "b.spl").write_text("print 1\n")
    (tmp_path / "a.spl").chmod(0o750)
    result = simple("fmt", "a.spl", "b.spl", folder=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "1 file formatted, 1 file unchanged\n")
    assert (tmp_path / "a.spl").read_text() == "print 1\n"
    assert (tmp_path / "a.spl").stat().st_mode & 0o777 == 0o750
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.spl", "b.spl"]


def test_folders_are_searched_but_hidden_ones(tmp_path):
    (tmp_path / "inner" / ".hidden").mkdir(parents=True)
    for file in ("inner/a.spl", "inner/.hidden/b.spl"):
        (tmp_path / file).write_text("print  1\n")
    assert simple("fmt", folder=tmp_path).stderr == "1 file formatted\n"
    assert (tmp_path / "inner/.hidden/b.spl").read_text() == "print  1\n"


def test_check_shows_the_difference_and_changes_nothing(tmp_path):
    (tmp_path / "a.spl").write_text("print   1")
    result = simple("fmt", "--check", folder=tmp_path)
    assert result.returncode == 1
    assert "-print   1\n" in result.stdout
    assert "+print 1\n" in result.stdout
    assert result.stderr == "1 file would change\n"
    assert (tmp_path / "a.spl").read_text() == "print   1"
    (tmp_path / "a.spl").write_text("print 1\n")
    result = simple("fmt", "--check", folder=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_the_standard_input(tmp_path):
    result = simple("fmt", "-", folder=tmp_path, given="x  = 'é' # note")
    assert (result.returncode, result.stdout, result.stderr) == (0, "x = 'é'  # note\n", "")
    assert simple("fmt", "--check", "-", folder=tmp_path, given="x = 1\n").returncode == 0
    assert simple("fmt", "-", folder=tmp_path, given=b"\xff").returncode == 1


def test_a_file_with_syntax_errors_is_left_alone(tmp_path):
    (tmp_path / "a.spl").write_text("val  = 3\n")
    (tmp_path / "b.spl").write_text("print  1\n")
    result = simple("fmt", "a.spl", "b.spl", "missing.spl", folder=tmp_path)
    assert result.returncode == 1
    assert "error[unexpected-token]" in result.stderr
    assert "there is no such file" in result.stderr
    assert result.stderr.endswith("1 file formatted, 2 files can't be formatted\n")
    assert (tmp_path / "a.spl").read_text() == "val  = 3\n"


def test_a_link_stays_one(tmp_path):
    (tmp_path / "a.spl").write_text("print  1\n")
    (tmp_path / "b.spl").symlink_to("a.spl")
    assert simple("fmt", "b.spl", folder=tmp_path).returncode == 0
    assert (tmp_path / "b.spl").is_symlink()
    assert (tmp_path / "a.spl").read_text() == "print 1\n"
