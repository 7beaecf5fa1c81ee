"""Fallback modules that only name what others have are loaded part by part; others as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from simple.driver.program import Program
from simple.driver.search import ModuleFile
from simple.runtime import modules
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PROGRAM = """extern library "not_there_at_all" fallback stand_in
extern type Thing free thing_free
extern fn one() -> i64
extern fn two() -> i64
extern fn three() -> i64

fn deep(n: i64) -> i64: if n == 0: two() else: deep(n - 1)
"""
FIRST = "fn one() -> i64: 1\nclass Thing:\n    x: i64\n"
SECOND = "fn dos() -> i64: 2\n"


@pytest.fixture
def loaded(tmp_path: Path) -> Iterator[Callable[..., dict[str, Any]]]:
    """Loads the program beside a fallback module, and gives its names."""
    before = dict(modules.loaded)
    modules.loaded.clear()

    def make(stand_in: str) -> dict[str, Any]:
        for name, text in (("stand_in", stand_in), ("first", FIRST), ("second", SECOND)):
            (tmp_path / f"{name}.spl").write_text(text, "utf-8")
        program = Program(str(tmp_path))
        unit = program.make(ModuleFile("prog", str(tmp_path / "prog.spl")), PROGRAM)
        assert unit.compiled is not None, [d.title for d in unit.diagnostics]
        return program.load(unit).namespace

    yield make
    modules.loaded.clear()
    modules.loaded.update(before)


PARTS = "'''What stands in.'''\nuse first.{one, Thing}\nuse second.{dos as two}\nexport one, two, Thing\n"


def test_a_part_is_loaded_when_it_is_called(loaded: Callable[..., dict[str, Any]]) -> None:
    names = loaded(PARTS.replace("'''", '"""'))
    assert set(modules.loaded) == {"prog", "first"}  # the type's module
    stub = names["two"]
    assert names["two"]() == 2
    assert names["two"] is modules.loaded["second"].namespace["dos"]
    assert stub() == 2
    assert "stand_in" not in modules.loaded


def test_a_part_is_loaded_from_deep_inside(loaded: Callable[..., dict[str, Any]]) -> None:
    assert loaded(PARTS.replace("'''", '"""'))["deep"](700) == 2


def test_what_it_lacks_is_told_by_the_call(loaded: Callable[..., dict[str, Any]]) -> None:
    with pytest.raises(SimpleError, match="three needs the library not_there_at_all"):
        loaded(PARTS.replace("'''", '"""'))["three"]()


def test_a_part_with_problems_is_told_by_the_call_each_time(
    loaded: Callable[..., dict[str, Any]], tmp_path: Path
) -> None:
    names = loaded(PARTS.replace("'''", '"""'))
    (tmp_path / "second.spl").write_text("fn dos() -> i64: nonsense\n", "utf-8")
    for _ in range(2):
        with pytest.raises(SimpleError, match="stand_in can't be loaded"):
            names["two"]()
    (tmp_path / "second.spl").write_text("fn other() -> i64: 2\n", "utf-8")
    with pytest.raises(SimpleError, match="second has no `dos`"):
        names["two"]()
    assert names["one"]() == 1


def test_a_module_that_does_more_is_loaded_as_a_whole(loaded: Callable[..., dict[str, Any]]) -> None:
    names = loaded("use first.{one, Thing}\nuse second.{dos}\nfn two() -> i64: dos() * 10\nexport one, two, Thing\n")
    assert {"stand_in", "first", "second"} <= set(modules.loaded)
    assert names["two"]() == 20
