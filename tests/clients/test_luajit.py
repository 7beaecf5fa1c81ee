"""The LuaJIT client: the demo, the example of its page, and its own tests in Lua."""

from __future__ import annotations

import re
from pathlib import Path

from harness import CLIENTS, data, run, says_the_same, tool

FOLDER = CLIENTS / "luajit"


def luajit(*arguments: object, environment: dict[str, str], **more: object) -> str:
    paths = f"{FOLDER}/?.lua;{FOLDER}/?/init.lua;;"
    return run(tool("luajit", "luajit"), *arguments, env=environment | {"LUA_PATH": paths}, **more).stdout


def test_the_demo_prints_the_same_as_in_c(transcript: str, environment: dict[str, str]):
    says_the_same(luajit(FOLDER / "demo.lua", data(), environment=environment), transcript)


def test_its_own_tests_pass(environment: dict[str, str]):
    printed = luajit(FOLDER / "tests.lua", environment=environment)
    passed = re.fullmatch(r"(\d+) of (\d+) passed\n", printed)
    assert passed is not None, printed
    assert passed[1] == passed[2]


def test_the_example_of_the_page(environment: dict[str, str]):
    page = (FOLDER / "README.md").read_text("utf-8")
    example = re.search(r"```lua\n(.*?)```", page, re.DOTALL)
    assert example is not None
    shown = re.search(r"--> (.*)", example[1])
    assert shown is not None
    assert luajit("-e", example[1], environment=environment).splitlines() == [shown[1]]


def test_a_missing_library_is_said(tmp_path: Path, environment: dict[str, str]):
    nowhere = environment | {
        "SIMPLE_TORCH_LIBRARY": str(tmp_path / "nothing.so"),
        "LUA_PATH": f"{FOLDER}/?.lua;{FOLDER}/?/init.lua;;",
    }
    done = run(tool("luajit", "luajit"), "-e", 'require("simple_torch")', status=1, env=nowhere)
    assert "nothing.so" in done.stderr
    assert "SIMPLE_TORCH_LIBRARY" in done.stderr


def test_the_rock_has_every_module():
    modules = set(re.findall(r'"(simple_torch/\w+\.lua)"', next(FOLDER.glob("*.rockspec")).read_text("utf-8")))
    assert modules == {str(path.relative_to(FOLDER)) for path in FOLDER.glob("simple_torch/*.lua")}
