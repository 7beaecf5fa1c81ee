"""The client for Rust: what a reader of the generated file sees, that it compiles, and what reaches the C functions."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from boxes import HEAD

from sffi.plan.codes import ERROR_CODES
from sffi.targets.c_header import emit_header
from sffi.targets.clients import emit_client
from sffi.targets.clients.api import members
from sffi.targets.clients.rust_names import identifier

LINES = (
    "box_new = native::make(int[2] size=1, ScalarType? dtype=None, Device? device=None) -> Box with size as dims",
    "box_add = native::add(Box self, Box other, Scalar alpha=1) -> Box",
    "box_put_ = native::put(Box(a!) self, Box? what=None, bool? again=None) -> ()",
    "box_split = native::split(Box self, int[]? places=None) -> Box[]",
    "box_find = native::find(Box[] boxes, str name='all', str? more=None) -> Box?",
    "box_each = native::each_of(Box?[] boxes) -> Box?[] with each boxes",
    "box_pair = native::pair(Box self, float? limit=1.5) -> (Box low, Box high)",
    "box_name = native::name(Box self) -> str",
    "box_kind = native::kind(Box self) -> static_text",
    "box_sizes = native::sizes(Box self) -> int[]",
    "box_weight = native::weight(Box self, float[] weights, int? first=None) -> float",
    "box_open = native::open(Box self) -> bool",
    "box_full = native::full(Box self) -> flag",
    "box_number = native::number_of(Box self, Scalar? number=None) -> int",
    "box_colour = native::colour(Box self) -> count",
    "box_paint = native::paint(Box self, int colour) -> ()",
    "box_clone = native::clone(Box self) -> Box",
    "box_type = native::type(Box self, str where) -> ()",
    "box_of = native::of(int address) -> Box",
    "fill = native::fill(byte[] content, float factor=2, float[]? more=None) -> count",
)

# C functions that note what they are given, and answer with what the test expects.
LIBRARY = r"""
#include "rt_box.h"
#include <stdio.h>
#include <string.h>

static int64_t code, live;
static int64_t made(void) { return ++live; }

bool rt_box_available(void) { return true; }
const char *rt_box_version(void) { return "1.2"; }
int64_t rt_box_abi_version(void) { return 3; }
bool rt_box_has_feature(const char *name) { return strcmp(name, "lids") == 0; }
int64_t rt_box_last_error_code(void) { return code; }
int64_t rt_box_last_error(char *out, int64_t capacity) { return snprintf(out, (size_t)capacity, "%0600d", 7); }
int64_t rt_box_live_handles(void) { return live; }
int64_t rt_box_thread_handles(int64_t *out) { *out = live; return 1; }
void rt_box_box_free(int64_t t) { code = 0; live -= t != 0; }
int64_t rt_box_box_new(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device) {
    printf("new %d: %d %d, %d %d\n", (int)ndim, (int)dims[0], (int)dims[ndim - 1], (int)dtype, device == RT_BOX_NONE);
    code = dims[0] < 0 ? RT_BOX_SHAPE : 0;
    return code != 0 ? 0 : made();
}
int64_t rt_box_box_add(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind) {
    double number;
    memcpy(&number, &alpha, sizeof number);
    printf("add %d %d, %g of kind %d\n", a != 0, b != 0, alpha_kind == RT_BOX_SCALAR_FLOAT ? number : (double)alpha,
           (int)alpha_kind);
    return made();
}
void rt_box_box_put_(int64_t t, int64_t what, int64_t again) {
    printf("put %d %d %d\n", t != 0, what != 0, (int)again);
    code = again == 1 ? RT_BOX_BAD_HANDLE : 0;
}
int64_t rt_box_box_split(int64_t t, const int64_t *places, int64_t places_len, int64_t *out, int64_t capacity) {
    printf("split %d, %d %d, room for %d\n", t != 0, places == NULL, (int)places_len, (int)capacity);
    for (int i = 0; i < 70 && capacity >= 70; i++) out[i] = made();
    return 70;
}
int64_t rt_box_box_find(
    const int64_t *boxes, int64_t boxes_len, const char *name, int64_t name_len, const char *more, int64_t more_len) {
    printf("find %d %d %.*s %d %d\n", (int)boxes_len, boxes_len > 1 && boxes[1] != 0, (int)name_len, name, more != NULL,
           (int)more_len);
    code = boxes_len == 0 ? RT_BOX_FORMAT : 0;
    return more_len == 0 ? made() : 0;
}
int64_t rt_box_box_each(const int64_t *boxes, int64_t boxes_len, int64_t *out, int64_t capacity) {
    printf("each %d, room for %d\n", (int)boxes_len, (int)capacity);
    for (int i = 0; i < capacity; i++) out[i] = boxes[i] == 0 ? 0 : made();
    return boxes_len;
}
int64_t rt_box_box_pair(int64_t t, double limit, int64_t has_limit, int64_t *out, int64_t capacity) {
    printf("pair %d, %g %d, room for %d\n", t != 0, limit, (int)has_limit, (int)capacity);
    out[0] = made();
    out[1] = made();
    return 2;
}
int64_t rt_box_box_name(int64_t t, char *out, int64_t capacity) {
    return snprintf(out, (size_t)capacity, "%0*d", t != 0 ? 256 : 1, 8);
}
const char *rt_box_box_kind(int64_t t) { return t != 0 ? "wood" : ""; }
int64_t rt_box_box_sizes(int64_t t, int64_t *out, int64_t capacity) {
    for (int i = 0; i < capacity && i < 99; i++) out[i] = i + (t != 0);
    return 99;
}
int64_t rt_box_box_weight(int64_t t, const double *weights, int64_t weights_len, int64_t first, double *out) {
    *out = weights[weights_len - 1] + (double)(first == RT_BOX_NONE) + (t != 0);
    return 1;
}
int64_t rt_box_box_open(int64_t t, int64_t *out) { *out = t != 0; return 1; }
bool rt_box_box_full(int64_t t) { code = t == 0 ? RT_BOX_BAD_HANDLE : 0; return false; }
int64_t rt_box_box_number(int64_t t, int64_t number, int64_t number_kind, int64_t *out) {
    *out = number * 10 + number_kind;
    return t != 0;
}
int64_t rt_box_box_colour(int64_t t) { return t != 0 ? RT_BOX_COLOUR_BLUE : -1; }
void rt_box_box_paint(int64_t t, int64_t colour) { printf("paint %d %d\n", t != 0, (int)colour); }
int64_t rt_box_box_clone(int64_t t) { code = RT_BOX_OUT_OF_MEMORY; return t - t; }
void rt_box_box_type(int64_t t, const char *where, int64_t where_len) {
    code = 0;
    printf("type %d %.*s\n", t != 0, (int)where_len, where);
}
int64_t rt_box_box_of(int64_t address) { return *(int64_t *)address == 5 ? made() : 0; }
int64_t rt_box_fill(const uint8_t *content, int64_t content_len, double factor, const double *more, int64_t more_len) {
    printf("fill %d %g %d %d\n", content[content_len - 1], factor, more == NULL, (int)more_len);
    return content_len;
}
"""

PROGRAM = r"""
mod generated;

use generated::{fill, has_feature, live_handles, version, Box, Code, Colour, Result, Scalar};

fn main() -> Result<()> {
    {
        let a = Box::new(Some(&[4, 5]), None, None)?;
        let b = Box::new(None, Some(2), Some(-1))?;
        let c = a.add(&b, None)?;
        a.add(&b, Some(Scalar::Bool(true)))?;
        a.add(&b, Some(0.5.into()))?;
        c.put_(None, None)?;
        c.put_(Some(&b), Some(false))?;
        let error = c.put_(None, Some(true)).unwrap_err();
        assert_eq!((error.code(), error.message().len()), (Code::BadHandle, 600));
        assert_eq!(a.split(None)?.len(), 70);
        assert_eq!(a.split(Some(&[1, 2]))?.len(), 70);
        assert!(Box::find(&[&a, &b], Some("every"), Some(""))?.is_some());
        assert!(Box::find(&[&a], None, None)?.is_none());
        assert_eq!(Box::find(&[], None, None).unwrap_err().code(), Code::Format);
        let each = Box::each(&[Some(&a), None])?;
        assert!(each[0].is_some() && each[1].is_none() && each.len() == 2);
        let (low, high) = a.pair(None)?;
        assert_ne!(low.handle(), high.handle());
        a.pair(Some(9.0))?;
        assert_eq!((a.name()?.len(), a.kind()?, a.sizes()?.len()), (256, "wood", 99));
        assert_eq!((a.weight(&[1.0, 2.0], None)?, a.weight(&[2.5], Some(3))?), (4.0, 3.5));
        assert_eq!(a.weight(&[2.5], Some(i64::MIN)).unwrap_err().code(), Code::InvalidArgument);
        assert_eq!(Box::new(None, Some(-1), None).unwrap_err().code(), Code::InvalidArgument);
        assert_eq!((a.open()?, a.full()?), (true, false));
        assert_eq!((a.number(None)?, a.number(Some(7.into()))?), (0, 71));
        assert_eq!(a.colour()?, Colour::BLUE);
        assert_eq!(format!("{:?} {:?}", a.colour()?, Colour(3)), "Colour::BLUE Colour(3)");
        a.paint(Colour::RED)?;
        assert_eq!(a.try_clone().unwrap_err().code().name(), "out-of-memory");
        a.r#type("here")?;
        let five = 5i64;
        let of = unsafe { Box::of(&five as *const i64 as i64)? };
        assert_eq!(format!("{of:?}"), format!("Box({})", of.handle()));
        assert_eq!((fill(&[1, 2, 3], None, None)?, fill(&[4], Some(0.5), Some(&[]))?), (3, 1));
        assert_eq!(Box::new(Some(&[-1]), None, None).unwrap_err().code(), Code::Shape);
        assert_eq!((version()?, has_feature("lids")?, has_feature("li\0ds").is_err()), ("1.2", true, true));
        std::thread::spawn(move || drop(a)).join().unwrap();
    }
    assert_eq!(live_handles()?, 0);
    Ok(())
}
"""

NOTED = """\
new 2: 4 5, -1 1
new 2: 1 1, 2 0
add 1 1, 1 of kind 1
add 1 1, 1 of kind 3
add 1 1, 0.5 of kind 2
put 1 0 -1
put 1 1 0
put 1 0 1
split 1, 1 -1, room for 64
split 1, 1 -1, room for 70
split 1, 0 2, room for 64
split 1, 0 2, room for 70
find 2 1 every 1 0
find 1 0 all 0 -1
find 0 0 all 0 -1
each 2, room for 2
pair 1, 1.5 1, room for 2
pair 1, 9 1, room for 2
paint 1 0
type 1 here
fill 3 2 1 -1
fill 4 0.5 0 0
new 1: -1 -1, -1 1
"""


def run(*command: object) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return done.stdout


@pytest.fixture
def rustc() -> str:
    found = shutil.which("rustc")
    assert found is not None, "the test needs rustc: apt-get install cargo"
    return found


def test_values_of_all_kinds_reach_the_library_and_come_back(make_library, tmp_path: Path, rustc: str):
    library = make_library(*LINES)
    (tmp_path / "rt_box.h").write_text(emit_header(library), "utf-8")
    (tmp_path / "generated.rs").write_text(emit_client(library, "rust"), "utf-8")
    (tmp_path / "library.c").write_text(LIBRARY, "utf-8")
    (tmp_path / "program.rs").write_text(PROGRAM, "utf-8")
    shared = tmp_path / "libbox_ffi.so"
    run("gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", tmp_path / "library.c", "-o", shared)
    # What of the generated file the program doesn't use is no fault of either.
    flags = ("--edition", "2021", "-A", "dead_code", "-L", tmp_path, "-C", f"link-arg=-Wl,-rpath,{tmp_path}")
    run(rustc, *flags, tmp_path / "program.rs", "-o", tmp_path / "program")
    assert run(tmp_path / "program") == NOTED


def test_the_file_reads_well(make_library):
    text = emit_client(make_library(*LINES), "rust")
    assert '#[link(name = "box_ffi")]' in text
    assert "object! {\n    /// A Box of Boxes, freed when it is dropped.\n    Box, sys::box_free\n}\n" in text
    assert "    Colour {\n        RED = 0,\n        BLUE = 7,\n    }\n" in text
    assert (
        "/// Making.\n"
        "impl Box {\n"
        "    /// It does it.\n"
        "    ///\n"
        "    /// Where it is `None`, `dims` is `[1, 1]`.\n"
        "    pub fn new(dims: Option<&[i64]>, dtype: Option<i64>, device: Option<i64>) -> Result<Self> {\n"
        "        let dims = dims.unwrap_or(&[1, 1]);\n"
    ) in text
    assert (
        "    /// It does it.\n"
        "    ///\n"
        "    /// Gives `low`, `high`.\n"
        "    ///\n"
        "    /// Where it is `None`, `limit` is `1.5`.\n"
        "    pub fn pair(&self, limit: Option<f64>) -> Result<(Box, Box)> {\n"
    ) in text
    assert "    pub unsafe fn of(address: i64) -> Result<Self> {\n" in text
    assert "orch" not in text


def test_objects_are_consumed_and_lent(make_library, tmp_path: Path, rustc: str):
    lines = (
        "box_close = native::close(Box taken) -> () with taken consumed",
        "box_swallow = native::swallow(Box self, Box taken, Box? other, int depth) -> int with other as more, taken consumed",
        "box_lid = native::lid(Box self) -> Box with result borrowed from self",
        "box_other_lid = native::other_lid(Box key, Box self) -> Box? with result borrowed from self",
    )
    text = emit_client(make_library(*lines), "rust")
    assert "    pub fn close(self) -> Result<()> {\n        unsafe { sys::box_close(self.into_handle()) };\n" in text
    assert "    pub fn swallow(&self, taken: Box, more: Option<&Box>, depth: i64) -> Result<i64> {\n" in text
    assert "sys::box_swallow(\n" in text
    assert "taken.into_handle(),\n" in text
    assert "    pub fn lid(&self) -> Result<Lent<'_, Box>> {\n" in text
    assert "    pub fn other_lid<'a>(&self, t: &'a Box) -> Result<Option<Lent<'a, Box>>> {\n" in text
    source = tmp_path / "client.rs"
    source.write_text(text, "utf-8")
    run(rustc, "--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "--out-dir", tmp_path, source)
    use = "mod client;\nuse client::*;\npub fn f(b: Box) -> Result<()> {{ let l = b.lid()?; {} drop(l); Ok(()) }}\n"
    for misuse, wrong in (("", None), ("b.close()?;", "E0505"), ("std::thread::spawn(|| l);", "E0277")):
        (tmp_path / "use.rs").write_text(use.format(misuse), "utf-8")
        words = (rustc, "--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "-A", "dead_code", "use.rs")
        done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (f"error[{wrong}]" in done.stderr) if wrong else done.returncode == 0, done.stderr


def test_documentation_is_text_and_no_markup(make_library):
    line = "box_say = native::say(Box self) -> Box"
    library = make_library(line, head=make_head("Numbers in [0, 1) of a *b* with `c[0]` and <d>."))
    assert r"/// Numbers in \[0, 1) of a \*b\* with `c[0]` and \<d\>." in emit_client(library, "rust")


def make_head(documentation: str) -> str:
    return f"{HEAD}## {documentation}\nbox_first = native::first(Box self) -> Box\n\n"


def test_names_that_rust_has_already(make_library):
    head = HEAD.replace("handle Box", "handle Result").replace("enum COLOUR", "enum ERROR")
    make = "make = native::make(int super, int trait) -> Result"
    library = make_library(make, "result_handle = native::handle(Result self) -> count", head=head)
    text = emit_client(library, "rust")
    assert "    ResultObject, sys::box_free\n" in text
    assert "    ErrorNumber {\n" in text
    assert "pub fn make(super_: i64, r#trait: i64) -> Result<ResultObject> {\n" in text
    assert "pub fn handle_(&self) -> Result<i64> {\n" in text


def test_defaults_are_called_as_the_numbers_are(make_library):
    library = make_library("box_dye = native::dye(Box self, int colour=blue, int coats=Two, int[3] each=2) -> ()")
    text = emit_client(library, "rust")
    assert "pub fn dye(&self, colour: Option<Colour>, coats: i64, each: Option<&[i64]>) -> Result<()> {\n" in text
    assert "/// Where it is `None`, `colour` is `Colour::BLUE`, `each` is `[2, 2, 2]`.\n" in text


def test_the_error_codes_have_their_names(make_library):
    text = emit_client(make_library(*LINES), "rust")
    for code in ERROR_CODES[1:]:
        assert f'=> "{code.kind}",\n' in text
    assert "            11 => " not in text  # what is unknown is internal too


def test_the_client_of_pytorch_has_every_operator_once(torch_library):
    text, _, declared = emit_client(torch_library, "rust").partition("pub mod sys {")
    for member in members(torch_library):
        assert text.count(f" sys::{identifier(member.function.name)}(") == 1
        assert declared.count(f'#[link_name = "{member.function.symbol}"]') == 1
    assert "    pub fn r#where(&self, a: &Tensor, b: &Tensor) -> Result<Self> {" in text
    assert "    pub fn dtype(&self) -> Result<Dtype> {" in text


def test_the_layout_is_that_of_rustfmt(torch_library, make_library, tmp_path: Path):
    rustfmt = shutil.which("rustfmt")
    assert rustfmt is not None, "the test needs rustfmt: apt-get install rustfmt"
    for name, library in (("boxes.rs", make_library(*LINES)), ("torch.rs", torch_library)):
        path = tmp_path / name
        path.write_text(emit_client(library, "rust"), "utf-8")
        assert run(rustfmt, "--check", "--edition", "2021", path) == ""
