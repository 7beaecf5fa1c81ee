"""Which file a module is, and what is said when it isn't there."""

from __future__ import annotations

import pytest

from simple.driver.program import Program
from simple.driver.search import LIBRARY_ROOT, ModuleFile, Search, SourceUnreadable, decode, read_source


def test_order_of_the_places(tmp_path):
    beside, extra = tmp_path / "beside", tmp_path / "extra"
    (beside / "a").mkdir(parents=True)
    extra.mkdir()
    for file in (beside / "a" / "mod.spl", beside / "a" / "b.spl", extra / "a.spl", extra / "c.spl"):
        file.write_text("")
    search = Search(str(beside), [str(extra)])
    assert search.find("a").path == str(beside / "a" / "mod.spl")
    assert search.find("a.b").path == str(beside / "a" / "b.spl")
    assert search.find("c").path == str(extra / "c.spl")
    assert search.find("d") is None


@pytest.mark.parametrize(
    ("name", "canonical"),
    [
        ("std.math", "std.math"),
        ("lib.std.math", "std.math"),
        ("lib.math", "std.math"),
        ("lib.torch", "lib.torch"),
        ("std.torch", "lib.torch"),
    ],
)
def test_the_library_has_one_name_for_each_module(name, canonical):
    found = Search(".").find(name)
    assert found is not None
    assert found.name == canonical
    assert found.library
    assert found.path.startswith(LIBRARY_ROOT)


def problems(folder, text):
    program = Program(str(folder))
    program.make(ModuleFile("main", str(folder / "main.spl")), text)
    return program.problems()


def test_a_missing_module(tmp_path):
    (tmp_path / "helper.spl").write_text("")
    (problem,) = problems(tmp_path, "use helpr\n")
    assert problem.title == "There is no module `helpr`"
    assert problem.hint == "did you mean `helper`?"


def test_a_cycle_is_printed(tmp_path):
    (tmp_path / "a.spl").write_text("use b\n")
    (tmp_path / "b.spl").write_text("use c\n")
    (tmp_path / "c.spl").write_text("use a\n")
    found = problems(tmp_path, "use a\n")
    assert found[0].source.path == str(tmp_path / "c.spl")
    assert found[0].title == "These modules import each other"
    assert found[0].text == "`a` uses `b` uses `c` uses `a`"


def test_a_module_that_uses_itself(tmp_path):
    (tmp_path / "main.spl").write_text("use main\n")
    (problem,) = problems(tmp_path, "use main\n")
    assert problem.text == "`main` uses `main`"


def test_problems_of_imports_come_first(tmp_path):
    (tmp_path / "a.spl").write_text("val x: i64 = true\n")
    first, second = problems(tmp_path, "use a\nprint nothing_here\n")
    assert first.source.path == str(tmp_path / "a.spl")
    assert second.code == "unknown-name"


def test_a_failed_import_is_not_reported_beside_its_cause(tmp_path):
    (tmp_path / "a.spl").write_text("use b\n")
    (tmp_path / "b.spl").write_text("val x: i64 = true\n")
    (problem,) = problems(tmp_path, "use a\n")
    assert problem.code == "type-mismatch"


def test_unreadable_modules(tmp_path):
    (tmp_path / "a.spl").write_bytes(b"val x = \xff\n")
    (problem,) = problems(tmp_path, "use a\n")
    assert "isn't UTF-8: byte 0xFF at line 1, byte 9" in problem.text


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda p: p.mkdir(), "this is a folder"),
        (lambda p: None, "there is no such file"),
        (lambda p: p.write_bytes(b"a\n\xe4"), "isn't UTF-8: byte 0xE4 at line 2, byte 1"),
    ],
)
def test_unreadable_files(tmp_path, make, reason):
    path = tmp_path / "x.spl"
    make(path)
    with pytest.raises(SourceUnreadable) as caught:
        read_source(str(path))
    assert reason in caught.value.reason


def test_a_byte_order_mark_goes():
    assert decode(b"\xef\xbb\xbfval x = 1") == "val x = 1"


def test_a_name_with_a_null():
    with pytest.raises(SourceUnreadable):
        read_source("a\0b")
