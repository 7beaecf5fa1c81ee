"""Files that no one would write by hand: endless ones, endless lines, bytes and characters that mean nothing."""

from __future__ import annotations

import os

import pytest

from .commands import simple

LARGE = 10 if os.environ.get("SOAK") else 1


def run(folder, content):
    (folder / "odd.spl").write_bytes(content if isinstance(content, bytes) else content.encode())
    return simple("run", "odd.spl", folder=folder)


@pytest.mark.parametrize(
    ("content", "output"),
    [
        ("# a comment\n" * 100_000 * LARGE + "print 1\n", "1"),
        ("\n" * 1_000_000 + "print 1\n", "1"),
        ("var z = 1\n" + "z += 1\n" * 5_000 * LARGE + "print z\n", f"{5_000 * LARGE + 1}"),
        ('print "' + "a" * 10_000_000 + '".len\n', "10000000"),
        ("val xs = [" + "1, " * 20_000 * LARGE + "]\nprint xs.len\n", f"{20_000 * LARGE}"),
        ("val z = 1.0\nprint " + "z + " * 20_000 * LARGE + "z\n", f"{20_000 * LARGE + 1}.0"),
        ("print 1 # " + "x" * 10_000_000, "1"),
        ("\ufeffprint 1\n", "1"),
        ("print 1\r\nprint 2\r\n", "1\n2"),
    ],
    ids=["comments", "empty lines", "lines", "text", "list", "sum", "comment", "byte order mark", "carriage returns"],
)
def test_what_is_large_or_unusual_runs(tmp_path, content, output):
    result = run(tmp_path, content)
    assert (result.stdout, result.stderr, result.returncode) == (output + "\n", "", 0)


@pytest.mark.parametrize(
    ("content", "message", "place"),
    [
        ("print " + "a" * 10_000_000, "Nothing is called `aaaa", "odd.spl:1:7"),
        ("print 1\nprint " + "(" * 5_000_000, "error[too-deep]", "odd.spl:2:"),
        ("print 1\nval x = " + "9" * 5_000, "5,000 digits", "odd.spl:2:9"),
        ("val x = " + "9" * 1_000_000, "1,000,000 digits", "odd.spl:1:9"),
        ("val x = 0x" + "f" * 5_000, "bad-number", "odd.spl:1:9"),
        ("val x = 1." + "9" * 5_000, "bad-number", "odd.spl:1:9"),
        (b'print 1\nprint "\xff"', "isn't UTF-8: byte 0xFF at line 2, byte 8", "odd.spl"),
        (b'print "\xed\xa0\x80"', "isn't UTF-8: byte 0xED at line 1, byte 8", "odd.spl"),
        ("print 1\n".encode("utf-16"), "isn't UTF-8: byte 0xFF at line 1, byte 1", "odd.spl"),
        (b'print 1\nprint "a\0b"', "U+0000 can't stand in a program", "odd.spl:2:9"),
        (b"print 1\0", "U+0000 can't stand in a program", "odd.spl:1:8"),
        ('print "\u202ea"', "U+202E can't stand in a program", "odd.spl:1:8"),
        ("print 1 # \u2066", "U+2066 can't stand in a program", "odd.spl:1:11"),
        ("val \u202ea = 1", "U+202E can't stand in a program", "odd.spl:1:5"),
        ('print "\x1b[31m"', "U+001B can't stand in a program", "odd.spl:1:8"),
        ("print 1\rprint 2", "U+000D means nothing here", "odd.spl:1:8"),
        ('print "\\u{d800}"', "D800 isn't a character's code point", "odd.spl:1:8"),
        ('print "\\u{110000}"', "110000 isn't a character's code point", "odd.spl:1:8"),
    ],
)
def test_what_means_nothing_is_refused_with_its_place(tmp_path, content, message, place):
    result = run(tmp_path, content)
    assert result.returncode == 1
    assert message in result.stderr
    assert place in result.stderr
    assert len(result.stderr) < 20_000
    assert result.stdout == ""


def test_modules_that_cannot_be_read(tmp_path):
    (tmp_path / "main.spl").write_text("use broken\nuse folder\nuse linked\nprint 1\n")
    (tmp_path / "broken.spl").write_bytes(b"\xff")
    (tmp_path / "folder.spl").mkdir()
    (tmp_path / "linked.spl").symlink_to("linked.spl")
    result = simple("run", "main.spl", folder=tmp_path)
    assert result.returncode == 1
    for line in (1, 2, 3):
        assert f"main.spl:{line}:" in result.stderr
    assert "isn't UTF-8" in result.stderr
