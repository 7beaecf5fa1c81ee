"""`simple run`."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .commands import COMMAND, simple


def write(folder, text, name="prog.spl"):
    (folder / name).write_text(text, encoding="utf-8")
    return name


def test_top_level_then_main(tmp_path):
    program = write(tmp_path, 'fn main(): print "main"\nprint "top"\n')
    assert simple("run", program, folder=tmp_path).stdout == "top\nmain\n"


def test_arguments_belong_to_the_program(tmp_path):
    program = write(tmp_path, "print args()\n")
    result = simple("run", program, "--path", "-x", "ä", folder=tmp_path)
    assert result.stdout == '["--path", "-x", "ä"]\n'


def test_paths(tmp_path):
    (tmp_path / "more").mkdir()
    write(tmp_path / "more", "val x = 3\n", "m.spl")
    program = write(tmp_path, "use m\nprint m.x\n")
    assert simple("run", "--path", "more", program, folder=tmp_path).stdout == "3\n"
    assert simple("run", "--path=more", program, folder=tmp_path).stdout == "3\n"
    assert simple("run", program, folder=tmp_path).returncode == 1


def test_other_sources(tmp_path):
    assert simple("run", "-", "a", folder=tmp_path, given="print args()").stdout == '["a"]\n'
    assert simple("run", "-e", "print 1 + 1", folder=tmp_path).stdout == "2\n"


@pytest.mark.parametrize("text", ["", "\n", "# nothing\n", "#!/usr/bin/env simple\n", '"""Only words."""\n'])
def test_empty_programs(tmp_path, text):
    result = simple("run", write(tmp_path, text), folder=tmp_path)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


@pytest.mark.parametrize("status", [0, 3, 255])
def test_exit(tmp_path, status):
    result = simple("run", "-e", f"print 1\nattempt(\\: exit({status}))\nprint 2", folder=tmp_path)
    assert (result.returncode, result.stdout) == (status, "1\n")


@pytest.mark.parametrize("status", [256, -1])
def test_exit_with_a_status_that_no_process_can_have(tmp_path, status):
    result = simple("run", "-e", f"print 1\nexit({status})\nprint 2", folder=tmp_path)
    assert (result.returncode, result.stdout) == (1, "1\n")
    assert result.stderr.startswith(f"error[domain]: {status} is no exit status\n")


def test_a_failure_after_output(tmp_path):
    program = write(
        tmp_path, 'fn show(xs: [i64], i: i64): print xs[i]\n\nfn main():\n    print "before"\n    show([1, 2, 3], 5)\n'
    )
    result = simple("run", program, folder=tmp_path)
    assert result.returncode == 1
    assert result.stdout == "before\n"
    assert result.stderr == (
        "error[index-out-of-range]: Index 5 is out of range for a list of 3 items\n"
        "  --> prog.spl:1:35\n"
        "   |\n"
        " 1 | fn show(xs: [i64], i: i64): print xs[i]\n"
        "   |                                   ^^^^^ `i` is 5\n"
        "   = called from main (prog.spl:5:5): `show([1, 2, 3], 5)`\n"
    )


def test_compile_errors(tmp_path):
    result = simple("run", write(tmp_path, "print nothing\nval x: i64 = true\n"), folder=tmp_path)
    assert result.returncode == 1
    assert result.stdout == ""
    assert "prog.spl:1:7" in result.stderr
    assert "prog.spl:2:14" in result.stderr
    assert "2 errors" in result.stderr


def test_warnings_are_left_to_check(tmp_path):
    result = simple("run", write(tmp_path, "fn f():\n    val x = 1\nf()\n"), folder=tmp_path)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("missing.spl", None, "missing.spl: there is no such file"),
        (".", None, ".: this is a folder"),
        ("latin.spl", b"print 1\n# \xe4\n", "latin.spl: this file isn't UTF-8: byte 0xE4 at line 2, byte 3"),
    ],
)
def test_unreadable_programs(tmp_path, name, content, message):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    result = simple("run", name, folder=tmp_path)
    assert result.returncode == 1
    assert message in result.stderr


@pytest.mark.parametrize(
    "words", [["run"], ["run", "--what"], ["run", "--path"], ["run", "-e"], ["nothing"], ["--nothing"], ["check"]]
)
def test_wrong_usage(tmp_path, words):
    result = simple(*words, folder=tmp_path)
    assert result.returncode == 2
    assert "sage" in result.stderr


def test_help(tmp_path):
    assert "simple run examples/usage.spl" in simple("--help", folder=tmp_path).stdout
    assert "simple run prog.spl" in simple("run", "--help", folder=tmp_path).stdout
    assert simple("--version", folder=tmp_path).stdout.startswith("simple 0.")


def test_a_cached_start_needs_no_compiler(tmp_path):
    program = write(tmp_path, "use std.math\nprint math.sqrt(4.0)\n")
    simple("run", program, folder=tmp_path)
    result = simple("run", program, folder=tmp_path, options=("-X", "importtime"))
    assert result.stdout == "2.0\n"
    imported = {line.rsplit("|", 1)[-1].strip() for line in result.stderr.splitlines()}
    compiler = {"simple.syntax.parser", "simple.check", "simple.emit_python", "simple.ffi"}
    heavy = compiler | {
        "rich",
        "typer",
        "dataclasses",
        "re",
        "pathlib",
        "typing",
        "json",
        "hashlib",
        "ctypes",
        "contextlib",
    }
    assert not imported & heavy
    assert "simple.runtime.modules" in imported


def test_an_empty_program_starts_fast(tmp_path):
    program = write(tmp_path, "")
    simple("run", program, folder=tmp_path)
    best = min(_seconds(program, tmp_path) for _ in range(5))
    assert best < 0.2  # 0.05 s on an idle machine


def _seconds(program, folder):
    start = time.perf_counter()
    simple("run", program, folder=folder)
    return time.perf_counter() - start


def test_no_cache(tmp_path):
    simple("run", "--no-cache", write(tmp_path, "print 1"), folder=tmp_path)
    assert not (tmp_path / ".cache").exists()


def test_input(tmp_path):
    program = write(tmp_path, 'while val line = input("> "): print line.upper()\nprint "end"\n')
    result = simple("run", program, folder=tmp_path, given="a\nb ä\r\nc")
    assert result.stdout == "> A\n> B Ä\n> C\n> end\n"


def test_a_reader_that_goes_away(tmp_path):
    program = write(tmp_path, "for i in 0..1000000: print i\n")
    process = subprocess.Popen([*COMMAND, "run", program], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.readline() == b"0\n"
    process.stdout.close()
    assert process.wait(60) == 1
    assert process.stderr.read() == b""
    process.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk(tmp_path):
    program = write(tmp_path, "print 1\n")
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            [*COMMAND, "run", program], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert process.returncode == 1
    assert process.stderr.decode().startswith("error: the output can't be written: ")
    assert b"Traceback" not in process.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_an_interrupt(tmp_path):
    program = write(tmp_path, 'print "started"\nvar n = 0\nwhile true: n = (n + 1) % 1000\n')
    unbuffered = {**os.environ, "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [*COMMAND, "run", program], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=unbuffered
    )
    assert process.stdout.readline() == b"started\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, b"interrupted\n")


def test_output_is_utf8_everywhere(tmp_path):
    program = write(tmp_path, 'print "ä→"\n')
    result = simple("run", program, folder=tmp_path, LC_ALL="C", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert result.stdout == "ä→\n"


def test_colour_on_terminals_only(tmp_path):
    result = simple("run", "-e", 'panic("x")', folder=tmp_path)
    assert "\x1b" not in result.stderr


def test_control_characters_stay_out_of_reports(tmp_path):
    result = simple("run", "-e", 'panic("\\u{1b}[31mred")', folder=tmp_path)
    assert "\x1b" not in result.stderr
    assert "red" in result.stderr


def test_a_fault_of_ours_is_told_apart(tmp_path):
    code = (
        "import sys\nfrom simple.runtime import functions\n"
        "def broken(line): raise RuntimeError('boom')\nfunctions.write = broken\n"
        "from simple.cli import main\nsys.exit(main(['run', '-e', 'print 1']))\n"
    )
    environment = {**os.environ, "SIMPLE_CACHE_DIR": ""}
    command = [sys.executable, "-c", code]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 70
    assert result.stderr.startswith("internal error in simple: RuntimeError: boom\n")
    assert "please report it" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
@pytest.mark.parametrize(
    ("words", "status", "output", "errors"),
    [
        ("run -e 'print 1' >&-", 1, "", "error: the output can't be written: it is closed\n"),
        ("run -e 'print 1' >&- <&-", 1, "", "error: the output can't be written: it is closed\n"),
        ("run -e 'val x = 1' >&- <&-", 0, "", ""),
        ("run -e 'print input()' <&-", 0, "nil\n", ""),
        ("run - <&-", 1, "", "error[unreadable-file]: <stdin>: the standard input is closed\n"),
        ("fmt - <&-", 1, "", "error[unreadable-file]: <stdin>: the standard input is closed\n"),
        ("run -e 'print 1' 2>&-", 0, "1\n", ""),
        ("run -e 'print 1 +' 2>&-", 1, "", ""),
        ("run 2>&-", 2, "", ""),
        ("--version >&-", 1, "", "error: the output can't be written: it is closed\n"),
        ("check nosuch.spl >&-", 1, "", ""),
        ("explain >&-", 1, "", "error: the output can't be written: it is closed\n"),
        ("repl <&-", 0, "", ""),
    ],
)
def test_closed_streams(tmp_path, words, status, output, errors):
    environment = {**os.environ, "SIMPLE_CACHE_DIR": str(tmp_path / ".cache")}
    process = subprocess.run(
        f"{shlex.join(COMMAND)} {words}",
        shell=True, cwd=tmp_path, capture_output=True, env=environment, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert "Traceback" not in process.stderr
    assert (process.returncode, process.stdout) == (status, output)
    assert process.stderr.startswith(errors) if errors else "internal error" not in process.stderr


def test_words_that_name_nothing(tmp_path):
    assert simple("run", "", folder=tmp_path).stderr.startswith("simple run: the name of the file is empty\n")
    assert simple("test", "nosuch", folder=tmp_path).stderr == "simple test: there is no file or folder 'nosuch'\n"
