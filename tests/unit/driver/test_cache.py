"""The cache of compiled modules: fast, safe, and never in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simple.driver.cache import Cache, compiler_stamp
from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile, read_source
from simple.runtime.modules import loaded
from simple.store import digest_of

PROGRAM = "use part.{value, Shape, twice}\nprint twice(value), Shape.Box(2)\n"
PART = "val value = 20\nfn twice(x: i64) -> i64: x * 2\nenum Shape:\n    Dot\n    Box(size: i64)\n"


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "main.spl").write_text(PROGRAM)
    (tmp_path / "part.spl").write_text(PART)
    return tmp_path


def run(folder: Path, cache: Cache) -> Program:
    for name in ("main", "part"):
        loaded.pop(name, None)
    program = Program(str(folder), cache=cache)
    path = str(folder / "main.spl")
    unit = program.make(ModuleFile("main", path), read_source(path))
    assert unit.compiled is not None, program.problems()
    run_main(program.load(unit))
    return program


def was_compiled(program: Program, name: str) -> bool:
    """A unit from the cache has its interface only as bytes until somebody asks for it."""
    return program.units[name].stored_interface is None


def test_the_second_run_compiles_nothing(folder, capsys):
    cache = Cache(str(folder / "cache"))
    assert was_compiled(run(folder, cache), "main")
    program = run(folder, cache)
    assert not was_compiled(program, "main")
    assert not was_compiled(program, "part")
    assert capsys.readouterr().out == "40 Box(size: 2)\n" * 2


def test_a_changed_body_recompiles_only_its_module(folder, capsys):
    cache = Cache(str(folder / "cache"))
    run(folder, cache)
    (folder / "part.spl").write_text(PART.replace("x * 2", "x * 3"))
    program = run(folder, cache)
    assert was_compiled(program, "part")
    assert not was_compiled(program, "main")
    assert capsys.readouterr().out == "40 Box(size: 2)\n60 Box(size: 2)\n"


def test_a_changed_interface_recompiles_its_users(folder, capsys):
    cache = Cache(str(folder / "cache"))
    run(folder, cache)
    (folder / "part.spl").write_text(PART.replace("fn twice(x: i64) -> i64: x * 2", "fn twice(x: f64) -> f64: x * 2.0"))
    assert was_compiled(run(folder, cache), "main")
    assert capsys.readouterr().out == "40 Box(size: 2)\n40.0 Box(size: 2)\n"


def test_a_module_that_comes_to_stand_in_front_is_found(folder, tmp_path_factory, capsys):
    other = tmp_path_factory.mktemp("other")
    (folder / "part.spl").rename(other / "part.spl")
    cache = Cache(str(folder / "cache"))
    path = str(folder / "main.spl")
    for _ in range(2):
        for name in ("main", "part"):
            loaded.pop(name, None)
        program = Program(str(folder), [str(other)], cache=cache)
        run_main(program.load(program.make(ModuleFile("main", path), read_source(path))))
        (folder / "part.spl").write_text(PART.replace("20", "30"))
    assert capsys.readouterr().out == "40 Box(size: 2)\n60 Box(size: 2)\n"


def test_every_damage_is_survived(folder, capsys):
    cache = Cache(str(folder / "cache"))
    run(folder, cache)
    capsys.readouterr()
    entries = sorted((folder / "cache").iterdir())
    assert len(entries) == 2
    for entry in entries:
        whole = entry.read_bytes()
        for cut in range(0, len(whole), max(1, len(whole) // 50)):
            entry.write_bytes(whole[:cut])
            run(folder, cache)
            flipped = bytearray(whole)
            flipped[cut] ^= 0x55
            entry.write_bytes(flipped)
            run(folder, cache)
        entry.write_bytes(b"")
    run(folder, cache)
    assert set(capsys.readouterr().out.splitlines()) == {"40 Box(size: 2)"}


def test_folders_that_others_can_write_are_not_used(folder, capsys):
    place = folder / "cache"
    place.mkdir()
    place.chmod(0o777)
    run(folder, Cache(str(place)))
    assert list(place.iterdir()) == []
    link = folder / "link"
    target = folder / "target"
    target.mkdir(mode=0o700)
    link.symlink_to(target)
    run(folder, Cache(str(link)))
    assert list(target.iterdir()) == []
    capsys.readouterr()


def test_a_folder_that_cannot_be_made_is_no_problem(folder, capsys):
    (folder / "file").write_text("")
    run(folder, Cache(str(folder / "file" / "cache")))
    assert capsys.readouterr().out == "40 Box(size: 2)\n"


def test_entries_are_the_owners_alone(folder, capsys):
    run(folder, Cache(str(folder / "cache")))
    capsys.readouterr()
    assert (folder / "cache").stat().st_mode & 0o777 == 0o700
    assert {e.stat().st_mode & 0o777 for e in (folder / "cache").iterdir()} == {0o600}


def test_many_processes_at_once(folder):
    command = [
        sys.executable,
        "-c",
        "import sys; from simple.cli import main; sys.exit(main())",
        "run",
        str(folder / "main.spl"),
    ]
    environment = {**os.environ, "SIMPLE_CACHE_DIR": str(folder / "cache")}
    running = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate()[0] for process in running] == ["40 Box(size: 2)\n"] * 4
    left = [p.name for p in (folder / "cache" / "modules").iterdir() if "." in p.name]
    assert left == []


@pytest.mark.parametrize(
    "path", ["store.py", "check/typed/values.py", "driver/interfaces.py", "ffi/types.py", "new/stage.py"]
)
def test_a_change_of_the_compiler_changes_its_stamp(tmp_path, path):
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text("1\n")
    before = compiler_stamp(str(tmp_path))
    assert compiler_stamp(str(tmp_path)) == before
    (tmp_path / path).write_text("11\n")
    assert compiler_stamp(str(tmp_path)) != before


@pytest.mark.parametrize("path", ["cli/run.py", "lib/torch/pure/mod.spl", "check/__pycache__/names.py"])
def test_a_change_of_what_compiles_nothing_leaves_the_stamp(tmp_path, path):
    (tmp_path / "check").mkdir()
    before = compiler_stamp(str(tmp_path))
    (tmp_path / path).parent.mkdir(parents=True)
    (tmp_path / path).write_text("1\n")
    assert compiler_stamp(str(tmp_path)) == before


def test_digests_tell_where_parts_end():
    assert digest_of("ab", "c") != digest_of("a", "bc")
    assert digest_of("ab", "c") == digest_of("ab", "c")


def test_interfaces_keep_identities_across_modules(tmp_path, capsys):
    """A generic type, a trait and an extension of another module's type are one and the same for everybody."""
    (tmp_path / "shapes.spl").write_text(
        "trait Shape:\n    fn area() -> f64\n    fn twice() -> f64: self.area() * 2.0\n"
        "class Stack<T>:\n    items: [T]\n    me push(item: T): self.items.push(item)\n    fn top() -> T?: self.items.last\n"
    )
    (tmp_path / "more.spl").write_text(
        "use shapes.{Shape, Stack}\nexport Shape, Stack, Square, first\n"
        "class Square with Shape:\n    side: f64\n    fn area() -> f64: self.side ** 2.0\n"
        "impl Stack<T>:\n    fn size() -> i64: self.items.len\n"
        "fn first<T>(s: Stack<T>) -> T?: s.items.first\n"
    )
    text = (
        "use more.{Square, Stack, Shape, first}\n"
        "val s: Stack<Shape> = Stack([Square(2.0)])\ns.push(Square(3.0))\n"
        "print s.size(), s.top()!.twice(), first(s)!.area()\n"
    )
    cache = Cache(str(tmp_path / "cache"))
    for number in range(3):
        for name in ("main", "more", "shapes"):
            loaded.pop(name, None)
        program = Program(str(tmp_path), cache=cache)
        unit = program.make(ModuleFile("main", str(tmp_path / "main.spl")), text + "#" * number)
        assert unit.compiled is not None, program.problems()
        run_main(program.load(unit))
    assert capsys.readouterr().out == "2 18.0 4.0\n" * 3
