"""The emitters for JavaScript and its types: what they write, and what runs of it, with a library of boxes that koffi's double makes up."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from boxes import HEAD

from sffi.targets.clients import emit_client
from sffi.targets.clients.javascript import camel

CLIENT = Path(__file__).resolve().parents[2] / "clients" / "javascript"
ADD = "box_add = box::add.Box(Box self, Box other, *, Scalar alpha=1) -> Box with alpha = 1"
ADD_NUMBER = "box_add_scalar = box::add.Scalar(Box self, Scalar other, Scalar alpha=1) -> Box with alpha = 1"
MADE = "box_made = native::made(int[] size, int? repeat=None) -> Box with size as dims: sizes"
PAIR = "pair = native::pair(Box self, float? limit=0.5, bool with_lid=True) -> (Box low, Box high) with long"
SPREAD = "spread = native::spread(Box[] boxes, int[2] step=1, str mode='all', int colour=blue) -> Box[] with each boxes"
NAME = "box_name = native::name(Box self) -> str"
PAINT = "box_paint_ = native::paint(Box(a!) self, int colour=blue) -> Box(a!)"
WEIGHT = "box_weight = native::weight(Box self) -> int"
DELETE = "delete = native::delete(Box[] boxes, bool? function=None) -> int[]"
SWALLOW = "box_swallow = native::swallow(Box self, Box taken, int depth) -> int with taken consumed"
LID = "box_lid = native::lid(Box self) -> Box with result borrowed from self"

# What stands in for koffi: functions print what they got, and return handles from 100 up.
KOFFI = """
let made = 99;
export const state = { code: 0 };
const shown = (value) => (Array.isArray(value) || ArrayBuffer.isView(value) ? `{${[...value].join(" ")}}` : String(value));
const special = {
  rt_box_last_error_code: () => state.code,
  rt_box_last_error: (buffer) => { buffer?.write("it broke"); return 8; },
  rt_box_pair: (t, limit, hasLimit, lid, out, capacity) => {
    console.log("pair", t, limit, hasLimit, lid, capacity);
    out.set([7n, 8n]);
    return 2;
  },
  rt_box_spread: (boxes, count, step, steps, mode, modeSize, colour, out, capacity) => {
    console.log("spread", shown(boxes), count, shown(step), steps, mode, modeSize, colour, capacity);
    if (capacity >= 70) for (let i = 0; i < 70; i++) out[i] = i === 1 ? 0n : BigInt(i + 1);
    return 70;
  },
  rt_box_box_name: (t, out, capacity) => { if (capacity > 300) out.fill(120, 0, 300); return 300; },
  rt_box_box_weight: (t, out) => { out[0] = 2n ** 60n; return 1; },
  rt_box_delete: (boxes, count, function_, out) => { console.log("delete", shown(boxes), count, function_); out[0] = 5n; return 1; },
};
export default {
  config() {},
  load: () => ({
    func: (prototype) => {
      const name = /(\\w+)\\(/.exec(prototype)[1];
      return special[name] ?? ((...given) => {
        console.log(name, given.map(shown).join(", "));
        return state.code === 0 ? ++made : 0;
      });
    },
  }),
};
"""
LIBRARY = """
import { load } from "./runtime.js";
export class Failure extends Error {
  constructor(code, message) { super(message); this.name = code; }
}
export const { c, Owned, handle, made, maybe, lent, gone, to } = load("boxes", "rt_box_", Failure);
export const spell = { colour: (value) => (value === "blue" ? 7 : to.integer(value, "colour", "colour")) };
"""
START = """
import { state } from "koffi";
import * as M from "./generated.js";
const fail = (body) => { state.code = 3; try { body(); } catch (problem) { console.log(String(problem)); } state.code = 0; };
"""


@pytest.fixture
def run_boxes(make_library, tmp_path: Path):
    """Runs a program with the client of a library of boxes; what it printed."""
    node = shutil.which("node")
    assert node is not None, "the test needs node: apt-get install nodejs"

    def run(program: str, *lines: str) -> list[str]:
        head = HEAD.replace("enum COLOUR", "spell colour by colour_code of boxes\nenum COLOUR")
        koffi = tmp_path / "node_modules" / "koffi"
        koffi.mkdir(parents=True)
        for path, text in {
            koffi / "package.json": '{"name": "koffi", "type": "module", "exports": "./index.js"}',
            koffi / "index.js": KOFFI,
            tmp_path / "package.json": '{"type": "module"}',
            tmp_path / "runtime.js": (CLIENT / "runtime.js").read_text("utf-8"),
            tmp_path / "library.js": LIBRARY,
            tmp_path / "generated.js": emit_client(make_library(*lines, head=head), "javascript"),
            tmp_path / "program.js": START + program,
        }.items():
            path.write_text(text, "utf-8")
        command = [node, tmp_path / "program.js"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    return run


def test_arguments_cross_as_the_abi_says(run_boxes):
    program = """
    const a = M.Box.made([2, 3]);
    const b = M.Box.made([4n], { repeat: 5 });
    a.add(b); a.add(2); a.add(0.5); a.add(true);
    console.log(a.paint_() === a, M.delete_([a, b], true), M.COLOUR.BLUE);
    a.dispose(); a.dispose();
    """
    assert run_boxes(program, MADE, ADD, ADD_NUMBER, PAINT, DELETE) == [
        "rt_box_box_made {2 3}, 2, -9223372036854775808",
        "rt_box_box_made {4}, 1, 5",
        "rt_box_box_add 100, 101",
        "rt_box_box_add_scalar 100, 2, 1",
        "rt_box_box_add_scalar 100, 4602678819172646912, 2",
        "rt_box_box_add_scalar 100, 1, 3",
        "rt_box_box_paint_ 100, 7",
        "delete {100 101} 2 1",
        "true [ 5 ] 7",
        "rt_box_box_free 100",
    ]


def test_results_cross_as_the_abi_says(run_boxes):
    program = """
    const a = M.Box.made([]);
    const [low, high] = a.pair();
    a.pair(null, false); a.pair({ withLid: false });
    const boxes = M.spread([a, low], 3);
    console.log(boxes.length, boxes[1], boxes[69] instanceof M.Box, a.name().length, a.weight(), high.disposed);
    """
    assert run_boxes(program, MADE, PAIR, SPREAD, NAME, WEIGHT) == [
        "rt_box_box_made {}, 0, -9223372036854775808",
        "pair 100 0.5 1 1 2",
        "pair 100 0 0 0 2",
        "pair 100 0.5 1 0 2",
        "spread {100 7} 2 {3 3} 2 all 3 7 64",
        "spread {100 7} 2 {3 3} 2 all 3 7 70",
        "70 null true 300 1152921504606846976n false",
    ]


def test_failures_are_errors(run_boxes):
    program = """
    const a = M.Box.made([]);
    fail(() => a.add(a));
    fail(() => a.add("x"));
    fail(() => a.add.call(null, a));
    fail(() => a.pair({ high: 2 }));
    fail(() => new M.Box(5));
    """
    assert run_boxes(program, MADE, ADD, ADD_NUMBER, PAIR)[1:] == [
        "rt_box_box_add 100, 100",
        "shape: it broke",
        "TypeError: Box.add: b must be a Box or a number, but is a string",
        "TypeError: Box.add: this must be a Box, but is null",
        "TypeError: Box.pair: there is no parameter high; the optional ones are limit, withLid",
        "TypeError: a Box is made by functions, not by new",
    ]


def test_objects_are_consumed_and_lent(run_boxes):
    program = """
    const a = M.Box.made([]);
    let b = M.Box.made([]);
    fail(() => a.swallow(b, "x"));
    console.log(b.disposed, a.swallow(b, 2), b.disposed);
    b.dispose();
    b = M.Box.made([]);
    fail(() => a.swallow(b, 3));
    const lid = a.lid();
    lid.dispose();
    console.log(b.disposed, lid.disposed);
    a.dispose();
    """
    assert run_boxes(program, MADE, SWALLOW, LID) == [
        "rt_box_box_made {}, 0, -9223372036854775808",
        "rt_box_box_made {}, 0, -9223372036854775808",
        "TypeError: Box.swallow: depth must be an integer, but is a string",
        "rt_box_box_swallow 100, 101, 2, {0}",
        "false 0 true",
        "rt_box_box_made {}, 0, -9223372036854775808",
        "rt_box_box_swallow 100, 103, 3, {0}",
        "shape: it broke",
        "rt_box_box_lid 100",
        "true true",
        "rt_box_box_free 100",
    ]


def test_what_a_reader_finds(make_library):
    text = emit_client(make_library(ADD, ADD_NUMBER, MADE, PAIR, PAINT), "javascript")
    assert 'const rt_box_box_add = c("int64_t rt_box_box_add(int64_t a, int64_t b)");' in text
    assert "export const COLOUR = Object.freeze({RED: 0, BLUE: 7});" in text
    assert "export class Box extends Owned {\n  static free = rt_box_box_free;\n" in text
    assert "  /** It does it. */\n  add(b) {\n" in text
    assert "addScalar(" not in text
    assert "  pair(limit = 0.5, withLid = true) {\n" in text
    assert "  paint_(colour) {\n" in text  # the spec says nothing of blue, so it must be given


def test_the_types(make_library):
    text = emit_client(make_library(ADD, ADD_NUMBER, MADE, PAIR, PAINT, DELETE), "typescript")
    assert "  /** It does it. */\n  add(b: Box | number | bigint | boolean): Box;\n" in text
    assert (
        "  pair(limit?: number | bigint | null | undefined, withLid?: boolean | undefined): [low: Box, high: Box];\n"
        in text
    )
    assert "   * @param limit 0.5 if left out\n" in text
    assert "  made(dims: Integers, named: { repeat?: number | bigint | null }): Box;\n" in text
    assert "  paint_(colour: number | bigint): this;\n" in text
    assert "export function delete_(boxes: readonly Box[], function_?: boolean | null): number[];\n" in text


def test_the_types_of_the_client_are_not_stale(torch_library):
    advice = "run `sffi client typescript src/simple/lib/torch > clients/javascript/generated.d.ts`"
    assert (CLIENT / "generated.d.ts").read_text("utf-8") == emit_client(torch_library, "typescript"), advice


def test_names_in_camel_case():
    names = ("log_softmax", "add_", "max_pool2d", "fused_adam_", "_hidden", "atan2", "add_scalar_")
    expected = ["logSoftmax", "add_", "maxPool2d", "fusedAdam_", "_hidden", "atan2", "addScalar_"]
    assert [camel(name) for name in names] == expected
