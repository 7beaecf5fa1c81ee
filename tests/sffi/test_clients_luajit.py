"""The emitter for LuaJIT: what it writes, and what runs of it, with a library of boxes that is made of Lua functions."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from boxes import HEAD

from sffi.targets.clients import emit_client

RUNTIME = Path(__file__).resolve().parents[2] / "clients" / "luajit" / "simple_torch" / "runtime.lua"
ADD = "box_add = box::add.Box(Box self, Box other, *, Scalar alpha=1) -> Box with alpha = 1"
ADD_NUMBER = "box_add_scalar = box::add.Scalar(Box self, Scalar other, Scalar alpha=1) -> Box with alpha = 1"
MADE = "box_made = native::made(int[] size, int? repeat=None) -> Box with size as dims: sizes"
PAIR = "pair = native::pair(Box self, float? limit=0.5, bool until=True) -> (Box low, Box high) with long"
SPREAD = "spread = native::spread(Box[] boxes, int[2] step=1, str mode='all', int colour=blue) -> Box[] with each boxes"
NAME = "box_name = native::name(Box self) -> str"
PAINT = "box_paint_ = native::paint(Box(a!) self, int colour=blue) -> Box(a!)"
WEIGHT = "box_weight = native::weight(Box self) -> int"
SWALLOW = "box_swallow = native::swallow(Box self, Box taken, int depth) -> int with taken consumed"
LID = "box_lid = native::lid(Box self) -> Box with result borrowed from self"

# A library whose functions print what they got, and return handles from 100 up.
FAKE = """
local ffi = require("ffi")
local code, made = 0, 99
local function shown(value)
  if type(value) == "cdata" and not ffi.istype("int64_t", value) then
    local list = {}
    for i = 0, ffi.sizeof(value) / 8 - 1 do list[#list + 1] = tostring(tonumber(value[i])) end
    return "{" .. table.concat(list, " ") .. "}"
  end
  return tostring(value)
end
local special = {
  rt_box_last_error_code = function() return code end,
  rt_box_last_error = function(buffer, size)
    if buffer ~= nil then ffi.copy(buffer, "it broke") end
    return 8
  end,
  rt_box_live_handles = function() return 0 end,
  rt_box_box_free = function(handle) print("free", handle) end,
  rt_box_pair = function(t, limit, has_limit, end_, out, capacity)
    print("pair", t, limit, has_limit, end_, capacity)
    out[0], out[1] = 7, 8
    return 2
  end,
  rt_box_spread = function(boxes, count, step, steps, mode, mode_len, colour, out, capacity)
    print("spread", shown(boxes), count, shown(step), steps, mode, mode_len, colour, capacity)
    if capacity < 70 then return 70 end
    for i = 0, 69 do out[i] = i == 1 and 0 or i + 1 end
    return 70
  end,
  rt_box_box_name = function(t, out, capacity)
    local text = ("x"):rep(300)
    if capacity > 300 then ffi.copy(out, text) end
    return 300
  end,
  rt_box_box_weight = function(t, out) out[0] = 2LL ^ 60; return 1 end,
}
local C = setmetatable({}, { __index = function(_, name)
  return special[name] or function(...)
    local list = {}
    for i = 1, select("#", ...) do list[i] = shown((select(i, ...))) end
    print(name, table.concat(list, ", "))
    made = made + 1
    return code == 0 and made or 0
  end
end })
local library = require("runtime")(C, "rt_box_")
local spell = { colour = function(value, where, name) return value == "blue" and 7 or error(where .. " " .. name) end }
local M = require("generated")(library, spell)
library.seal()
local function fail(...) code = 3; local _, problem = pcall(...); code = 0; print(tostring(problem)) end
"""


@pytest.fixture
def run_boxes(make_library, tmp_path: Path):
    """Runs a program with the client of a library of boxes; what it printed."""
    luajit = shutil.which("luajit")
    assert luajit is not None, "the test needs luajit: apt-get install luajit"

    def run(program: str, *lines: str) -> list[str]:
        head = HEAD.replace("enum COLOUR", "spell colour by colour_code of boxes\nenum COLOUR")
        (tmp_path / "generated.lua").write_text(emit_client(make_library(*lines, head=head), "luajit"), "utf-8")
        (tmp_path / "runtime.lua").write_text(RUNTIME.read_text("utf-8"), "utf-8")
        command = [luajit, "-e", FAKE + program]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return run


def test_arguments_cross_as_the_abi_says(run_boxes):
    program = """
    local a = M.Box.made({ 2, 3 })
    local b = M.Box.made({ 4 }, { repeat_ = 5 })
    a:add(b); a:add(2); a:add(0.5); a:add(true)
    print(a:paint_() == a)
    a:free(); b:free()
    """
    printed = run_boxes(program, MADE, ADD, ADD_NUMBER, PAINT)
    assert printed[:7] == [
        "rt_box_box_made\t{2 3}, 2, -9223372036854775808LL",
        "rt_box_box_made\t{4}, 1, 5",
        "rt_box_box_add\t100, 101",
        "rt_box_box_add_scalar\t100, 2, 1",
        "rt_box_box_add_scalar\t100, 4602678819172646912LL, 2",
        "rt_box_box_add_scalar\t100, 1, 3",
        "rt_box_box_paint_\t100, 7",
    ]
    assert printed[7] == "true"
    assert sorted(printed[8:]) == sorted(f"free\t{handle}" for handle in range(100, 106))


def test_results_cross_as_the_abi_says(run_boxes):
    program = """
    local a = M.Box.made({})
    local low, high = a:pair()
    a:pair(nil, false); a:pair({ until_ = false })
    local boxes = M.spread({ a, low }, 3)
    print(boxes.n, boxes[1].handle, boxes[2], boxes[70].handle, #a:name(), a:weight(), high.handle)
    """
    printed = [line for line in run_boxes(program, MADE, PAIR, SPREAD, NAME, WEIGHT) if not line.startswith("free")]
    assert printed == [
        "rt_box_box_made\t{}, 0, -9223372036854775808LL",
        "pair\t100\t0.5\t1\t1\t2",
        "pair\t100\t0.5\t1\t0\t2",
        "pair\t100\t0.5\t1\t0\t2",
        "spread\t{100 7}\t2\t{3 3}\t2\tall\t3\t7\t64",
        "spread\t{100 7}\t2\t{3 3}\t2\tall\t3\t7\t70",
        "70\t1\tnil\t70\t300\t1152921504606846976LL\t8",
    ]


def test_failures_are_errors(run_boxes):
    program = """
    local a = M.Box.made({})
    fail(a.add, a, a)
    fail(a.add, a, "x")
    fail(a.add, nil, a)
    fail(a.pair, a, { high = 2 })
    """
    assert run_boxes(program, MADE, ADD, ADD_NUMBER, PAIR)[1:5] == [
        "rt_box_box_add\t100, 100",
        "shape: it broke",
        "invalid-argument: Box:add: b must be a Box or a number, but is a string",
        "invalid-argument: Box:add: self must be a Box, but is nothing",
    ]


def test_objects_are_consumed_and_lent(run_boxes):
    program = """
    local a, b = M.Box.made({}), M.Box.made({})
    fail(a.swallow, a, b, "x")
    print(a:swallow(b, 2), tostring(b))
    b:free()
    b = M.Box.made({})
    fail(a.swallow, a, b, 3)
    print(tostring(b))
    local lid = a:lid()
    lid:free()
    print(tostring(lid))
    lid, a, b = a:lid(), nil, nil
    collectgarbage()
    print("a lid keeps its box")
    lid = nil
    collectgarbage()
    collectgarbage()
    """
    assert run_boxes(program, MADE, SWALLOW, LID) == [
        "rt_box_box_made\t{}, 0, -9223372036854775808LL",
        "rt_box_box_made\t{}, 0, -9223372036854775808LL",
        "invalid-argument: Box:swallow: depth must be a whole number, but is a string",
        "rt_box_box_swallow\t100, 101, 2, {0}",
        "0\tBox (freed)",
        "rt_box_box_made\t{}, 0, -9223372036854775808LL",
        "rt_box_box_swallow\t100, 103, 3, {0}",
        "shape: it broke",
        "Box (freed)",
        "rt_box_box_lid\t100",
        "Box (freed)",
        "rt_box_box_lid\t100",
        "a lid keeps its box",
        "free\t100",
    ]


def test_what_a_reader_finds(make_library, torch_library):
    text = emit_client(make_library(ADD, ADD_NUMBER, MADE, PAIR, PAINT), "luajit")
    assert "typedef struct { double handle; } rt_box_Box;" in text
    assert "M.COLOUR = {RED = 0, BLUE = 7}" in text
    assert "--- It does it.\n---@param b Box|number|boolean\n---@return Box\nfunction Box:add(b)\n" in text
    assert "add_scalar(b)" not in text
    assert "---@param repeat_? integer\n" in text
    assert "---@param limit? number 0.5 if left out\n---@param until_? boolean true if left out\n" in text
    assert "---@return Box low\n---@return Box high\nfunction Box:pair(limit, until_)\n" in text
    assert "function Box:paint_(colour)\n" in text  # the spec says nothing of blue, so it must be given
    assert 'Tensor["repeat"] = function(self, repeats)\n' in emit_client(torch_library, "luajit")
