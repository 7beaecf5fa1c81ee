from __future__ import annotations

from pathlib import Path

import pytest  # noqa: TC002 - as everywhere in the tests

from sffi.build.compiler import Compiler, Located, find_compiler, locate_compiler
from sffi.build.errors import NotFound


def script(path: Path, text: str) -> Path:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_the_compiler_of_this_machine_works(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CXX", raising=False)
    compiler = find_compiler()
    assert isinstance(compiler, Compiler)
    assert "c++17" in compiler.standards
    assert compiler.version


def test_no_compiler_says_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CXX", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    result = locate_compiler()
    assert isinstance(result, NotFound)
    assert "apt install g++" in result.remedy


def test_a_wrong_cxx_is_not_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler -m64")
    result = locate_compiler()
    assert isinstance(result, NotFound)
    assert "no-such-compiler" in result.reason


def test_cxx_may_be_several_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wrapper = script(tmp_path / "wrap", 'exec "$@"')
    monkeypatch.setenv("CXX", f"{wrapper} c++ -m64")
    located = locate_compiler()
    assert isinstance(located, Located)
    assert located.command[0] == str(wrapper)
    assert located.command[1].endswith("/c++")
    assert isinstance(find_compiler(), Compiler)


def test_a_compiler_that_fails_is_told_in_its_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = script(
        tmp_path / "c++", 'case "$1" in --version) echo "broken 1";; *) echo "fatal error: no cc1plus"; exit 1;; esac'
    )
    monkeypatch.setenv("CXX", str(broken))
    result = find_compiler()
    assert isinstance(result, NotFound)
    assert "no cc1plus" in result.reason
    monkeypatch.setenv("CXX", str(script(tmp_path / "worse", "exit 3")))
    result = find_compiler()
    assert isinstance(result, NotFound)
    assert "unset" in result.remedy


def test_a_compiler_that_makes_nothing_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "/bin/true")
    result = find_compiler()
    assert isinstance(result, NotFound)
    assert "reports success, but it made no file" in result.reason


def test_the_trial_is_remembered_until_the_compiler_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    runs = tmp_path / "runs"
    compiler = script(tmp_path / "c++", f'echo run >> {runs}; exec /usr/bin/c++ "$@"')
    monkeypatch.setenv("CXX", str(compiler))
    first = find_compiler(tmp_path)
    tried = len(runs.read_text().splitlines())
    assert find_compiler(tmp_path) == first
    assert len(runs.read_text().splitlines()) == tried
    script(compiler, f'echo run >> {runs}; exec /usr/bin/c++ "$@" ')
    find_compiler(tmp_path)
    assert len(runs.read_text().splitlines()) == 2 * tried


def test_a_damaged_memory_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CXX", raising=False)
    first = find_compiler(tmp_path)
    note = next(tmp_path.glob("compiler-*"))
    note.write_text(note.read_text()[:5])
    assert find_compiler(tmp_path) == first
