"""`sffi new`: what it makes builds, runs and is up to date; names that can't be used are refused and nothing is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2] / "src"


def run(module: str, *arguments: str, folder: Path, cache: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "NO_COLOR": "1"}
    if cache is not None:
        environment["SIMPLE_CACHE_DIR"] = str(cache)
    command = [sys.executable, "-c", f"import sys; from {module}.cli import main; sys.exit(main())", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_a_new_library_builds_and_runs(tmp_path: Path):
    cache = tmp_path / "cache"
    made = run("sffi", "new", "lib/word_bags", "--prefix", "wb_", folder=tmp_path)
    assert (made.returncode, made.stderr) == (0, "")
    assert "wrote lib/word_bags/word_bags.sffi\n" in made.stdout
    assert made.stdout.endswith("Next:\n\n  simple build ffi lib/word_bags\n  simple run lib/word_bags/example.spl\n")
    folder = tmp_path / "lib" / "word_bags"
    assert "@" not in "".join(path.read_text() for path in folder.rglob("*") if path.is_file())
    assert "void wb_bag_pour(int64_t bag, int64_t other);" in (folder / "word_bags.h").read_text()
    checked = run("sffi", "check", str(folder), folder=tmp_path)
    assert (checked.returncode, checked.stdout) == (0, "word_bags.sffi: 6 operators, all up to date\n"), checked.stderr
    built = run("simple", "build", "ffi", str(folder), folder=tmp_path, cache=cache)
    assert built.returncode == 0, built.stderr
    printed = run("simple", "run", str(folder / "example.spl"), folder=tmp_path, cache=cache)
    assert (printed.stderr, printed.stdout.splitlines()) == (
        "",
        [
            "to: 2, of 6 words",
            "with the rest: 10 words, the longest is question",
            'Err(Error(message: "this bag was consumed by an earlier call", kind: "bad-handle"))',
            'Err(Error(message: "word: it is empty", kind: "invalid-argument"))',
        ],
    )
    programs = [str(path) for path in sorted(folder.glob("*.spl"))]
    assert run("simple", "check", *programs, folder=folder, cache=cache).returncode == 0
    again = run("sffi", "new", "lib/word_bags", folder=tmp_path)
    assert again.returncode == 1
    assert again.stderr.startswith("error: lib/word_bags exists already\n  hint: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["Words"], "'Words' can't be the name of a library"),
        (["two words"], "'two words' can't be the name of a library"),
        (["3d"], "'3d' can't be the name of a library"),
        (["x" * 41], "can't be the name of a library"),
        (["class"], "'class' can't name a module: the word is taken"),
        (["std"], "'std' can't name a module: the word is taken"),
        (["words", "--prefix", "Words"], "'Words' can't begin the names of C functions"),
        (["words", "--prefix", "wd"], "'wd' can't begin the names of C functions"),
        (["file/words"], "can't make file/words"),
    ],
)
def test_names_that_cant_be_used(tmp_path: Path, arguments: list[str], message: str):
    (tmp_path / "file").write_text("")
    done = run("sffi", "new", *arguments, folder=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert message in done.stderr
    assert "hint: " in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_help_has_examples(tmp_path: Path):
    done = run("sffi", "new", "--help", folder=tmp_path)
    assert "sffi new words" in done.stdout
