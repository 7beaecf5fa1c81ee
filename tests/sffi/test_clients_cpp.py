"""The client for C++: what a reader of the generated header sees, that it compiles, and what reaches the C functions."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from boxes import HEAD

from sffi.errors import SpecError
from sffi.plan.codes import ERROR_CODES
from sffi.targets.c_header import emit_header
from sffi.targets.clients import emit_client
from sffi.targets.clients.api import members

STRICT = ("-std=c++17", "-Wall", "-Wextra", "-pedantic", "-Werror")
LINES = (
    "box_new = native::make(int[2] size=1, ScalarType? dtype=None, Device? device=None) -> Box with size as dims",
    "box_add = native::add(Box self, Box other, Scalar alpha=1) -> Box",
    "box_add_scalar = native::add_scalar(Box self, Scalar other) -> Box",
    "box_put_ = native::put(Box(a!) self, Box? what=None, bool? again=None) -> ()",
    "box_split = native::split(Box self, int[]? places=None) -> Box[]",
    "box_find = native::find(Box[] boxes, str name='all', str? more=None) -> Box?",
    "box_pair = native::pair(Box self, float? limit=1.5) -> (Box low, Box high)",
    "box_name = native::name(Box self) -> str",
    "box_kind = native::kind(Box self) -> static_text",
    "box_sizes = native::sizes(Box self) -> int[]",
    "box_weight = native::weight(Box self, float[] weights, int? first=None) -> float",
    "box_open = native::open(Box self) -> bool",
    "box_full = native::full(Box self) -> flag",
    "box_int = native::int_of(Box self, Scalar? number=None) -> int",
    "box_break = native::break_up(Box self, Box? lid=None) -> int with self consumed, lid consumed",
    "box_inner = native::inner(Box self) -> Box with result borrowed from self",
    "fill = native::fill(byte[] content, ScalarType dtype, Device device, float factor=2) -> count",
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
int64_t rt_box_last_error(char *out, int64_t capacity) {
    const char *message = "it is nailed up, every side of it, with nails so long that this text needs more room than most do,"
                          " and would need still more of it if it had not ended here";
    return snprintf(out, (size_t)capacity, "%s", message);
}
int64_t rt_box_live_handles(void) { return live; }
int64_t rt_box_thread_handles(int64_t *out) { *out = live; return 1; }
void rt_box_box_free(int64_t t) { code = 0; live -= t != 0; }
int64_t rt_box_box_new(const int64_t *dims, int64_t ndim, int64_t dtype, int64_t device) {
    printf("new %d: %d %d, %d %d\n", (int)ndim, (int)dims[0], (int)dims[ndim - 1], (int)dtype, device == RT_BOX_NONE);
    code = dims[0] < 0 ? RT_BOX_SHAPE : 0;
    return code != 0 ? 0 : made();
}
int64_t rt_box_box_add(int64_t a, int64_t b, int64_t alpha, int64_t alpha_kind) {
    printf("add %d %d, %d of kind %d\n", a != 0, b != 0, (int)alpha, (int)alpha_kind);
    return made();
}
int64_t rt_box_box_add_scalar(int64_t a, int64_t b, int64_t b_kind) {
    double number;
    memcpy(&number, &b, sizeof number);
    printf("add %d, %g of kind %d\n", a != 0, b_kind == RT_BOX_SCALAR_FLOAT ? number : (double)b, (int)b_kind);
    return made();
}
void rt_box_box_put_(int64_t t, int64_t what, int64_t again) {
    printf("put %d %d %d\n", t != 0, what != 0, (int)again);
    code = again == 1 ? RT_BOX_BAD_HANDLE : 0;
}
int64_t rt_box_box_split(int64_t t, const int64_t *places, int64_t places_len, int64_t *out, int64_t capacity) {
    printf("split %d, %d %d, room for %d\n", t != 0, places == NULL, (int)places_len, (int)capacity);
    for (int i = 0; i < 20 && capacity >= 20; i++) out[i] = made();
    return 20;
}
int64_t rt_box_box_find(
    const int64_t *boxes, int64_t boxes_len, const char *name, int64_t name_len, const char *more, int64_t more_len) {
    printf("find %d %d %.*s %d %d\n", (int)boxes_len, boxes_len > 1 && boxes[1] != 0, (int)name_len, name, more != NULL,
           (int)more_len);
    code = 0;
    return more_len == 0 ? made() : 0;
}
int64_t rt_box_box_pair(int64_t t, double limit, int64_t has_limit, int64_t *out, int64_t capacity) {
    printf("pair %d, %g %d, room for %d\n", t != 0, limit, (int)has_limit, (int)capacity);
    out[0] = made();
    out[1] = made();
    return 2;
}
int64_t rt_box_box_name(int64_t t, char *out, int64_t capacity) {
    return snprintf(out, (size_t)capacity, "%0200d", t != 0);
}
const char *rt_box_box_kind(int64_t t) { return t != 0 ? "wood" : ""; }
int64_t rt_box_box_sizes(int64_t t, int64_t *out, int64_t capacity) {
    for (int i = 0; i < capacity && i < 9; i++) out[i] = i + (t != 0);
    return 9;
}
int64_t rt_box_box_weight(int64_t t, const double *weights, int64_t weights_len, int64_t from, double *out) {
    *out = weights[weights_len - 1] + (double)(from == RT_BOX_NONE) + (t != 0);
    return 1;
}
int64_t rt_box_box_open(int64_t t, int64_t *out) { *out = t != 0; return 1; }
bool rt_box_box_full(int64_t t) { code = t == 0 ? RT_BOX_BAD_HANDLE : 0; return false; }
int64_t rt_box_box_int(int64_t t, int64_t value, int64_t value_kind, int64_t *out) {
    *out = t != 0 ? value * 10 + value_kind : 0;
    return 1;
}
int64_t rt_box_box_break(int64_t t, int64_t lid, int64_t *out) {
    *out = lid != 0;
    return 1;
}
int64_t rt_box_box_inner(int64_t t) { return t + 1; }
int64_t rt_box_fill(const uint8_t *content, int64_t content_len, int64_t dtype, int64_t device, double factor) {
    printf("fill %d %d %d %g\n", content[content_len - 1], (int)dtype, (int)device, factor);
    return content_len;
}
"""

PROGRAM = r"""
#include "box.hpp"

#include <cstdio>
#include <limits>
#include <memory>

int main() {
  using namespace boxes;
  {
    const Box a = Box::new_({4, 5}), b = Box::new_(6, 2);
    Box c = a.add(b);
    const Box d = a.add(b, true), e = a.add(0.5);
    c.put_().put_(b).put_(std::nullopt, false);
    std::vector<Box> parts = a.split();
    a.split({1, 2});
    std::printf("%zu parts, %d\n", parts.size(), static_cast<bool>(parts[19]));
    std::printf("found %d\n", Box::find({a, b}, "every", "").has_value());
    std::printf("found %d\n", Box::find(parts).has_value());
    const auto [low, high] = a.pair();
    a.pair(std::nullopt);
    std::printf("%zu %zu %g %g\n", a.name().size(), a.sizes().size(), a.weight({1, 2}), a.weight(std::vector{2.5}, 3));
    std::printf("%d %d %d %d\n", a.open(), a.full(), static_cast<int>(a.int_()), static_cast<int>(a.int_(7)));
    std::printf("%d\n", static_cast<int>(fill({1, 2, 3}, 4, -1)));
    Box broken = Box::new_(1), lid = Box::new_(1);
    const Borrowed<Box> inner = broken.inner();
    std::printf("%d %d", inner->open(), (*inner).get() == broken.get() + 1);
    std::printf(" %d", static_cast<int>(broken.break_(std::move(lid))));
    std::printf(" %d\n", static_cast<int>(Box::new_(2).break_()));
    Box moved = std::move(c);
    c = std::move(moved);
    moved.reset();
    std::printf("%d %d\n", static_cast<bool>(c), static_cast<bool>(moved));
    std::shared_ptr<Box> shared = std::make_shared<Box>(std::move(c));
    try {
      Box::new_(-1);
    } catch (const Error &error) {
      std::printf("%s, %d, %.16s\n", error.kind(), error.code() == ErrorCode::shape, error.what());
    }
    try {
      a.weight({1}, std::numeric_limits<std::int64_t>::min());
    } catch (const Error &error) {
      std::printf("%s: %s\n", error.kind(), error.what());
    }
    try {
      a.put_(b, true);
    } catch (const std::runtime_error &error) {
      std::printf("%zu\n", std::string(error.what()).size());
    }
    const bool colours = 7 == Colour::blue && Colour::null < Colour::int_;
    std::printf("%s %s %d %d\n", a.kind().c_str(), version().c_str(), has_feature("lids"), colours);
  }
  std::printf("%d\n", static_cast<int>(live_handles()));
}
"""

PRINTED = """\
new 2: 4 5, -1 1
new 2: 6 6, 2 1
add 1 1, 1 of kind 1
add 1 1, 1 of kind 3
add 1, 0.5 of kind 2
put 1 0 -1
put 1 1 -1
put 1 0 0
split 1, 1 -1, room for 8
split 1, 1 -1, room for 20
split 1, 0 2, room for 8
split 1, 0 2, room for 20
20 parts, 1
find 2 1 every 1 0
found 1
find 20 1 all 0 -1
found 0
pair 1, 1.5 1, room for 2
pair 1, 0 0, room for 2
200 9 4 3.5
1 0 0 71
fill 3 4 -1 2
3
new 2: 1 1, -1 1
new 2: 1 1, -1 1
1 1 1new 2: 2 2, -1 1
 0
1 0
new 2: -1 -1, -1 1
shape, 1, it is nailed up,
invalid-argument: -9223372036854775808 stands for none; pass std::nullopt for that
put 1 1 1
155
wood 1.2 1 1
0
"""


def run(*command: object) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_values_of_all_kinds_reach_the_library_and_come_back(make_library, tmp_path: Path):
    head = HEAD.replace("BLUE 7", "BLUE 7, NULL 8, INT 9")  # a macro of C, and a word of C++
    library = make_library(*LINES, head=head)
    (tmp_path / "rt_box.h").write_text(emit_header(library), "utf-8")
    (tmp_path / "box.hpp").write_text(emit_client(library, "cpp"), "utf-8")
    (tmp_path / "library.c").write_text(LIBRARY, "utf-8")
    (tmp_path / "program.cpp").write_text(PROGRAM, "utf-8")
    run("gcc", "-std=c99", "-c", "-I", tmp_path, tmp_path / "library.c", "-o", tmp_path / "library.o")
    run("g++", *STRICT, "-I", tmp_path, tmp_path / "program.cpp", tmp_path / "library.o", "-o", tmp_path / "program")
    assert run(tmp_path / "program") == PRINTED


def test_the_header_reads_well(make_library):
    text = emit_client(make_library(*LINES), "cpp")
    assert "#include <rt_box.h>\n" in text
    assert "class Box : public Object<Box, rt_box_box_free>, public Methods<Box> {\n" in text
    assert (
        "  // Making\n"
        "  // ------\n"
        "\n"
        "  /// It does it.\n"
        "  static Box new_(\n"
        "      List<std::int64_t, 2> dims = 1, std::optional<std::int64_t> dtype = std::nullopt,\n"
        "      std::optional<std::int64_t> device = std::nullopt);\n"
        "\n"
        "  /// It does it.\n"
        "  Box add(const Box &b, Scalar alpha = 1) const;\n"
        "\n"
        "  /// It does it.\n"
        "  Box add(Scalar b) const;\n"
        "\n"
        "  /// It does it. Returns the object itself.\n"
        "  const Box &put_(Maybe<Box> what = std::nullopt, std::optional<bool> again = std::nullopt) const;\n"
    ) in text
    assert "inline Box Box::add(Scalar b) const {\n  return detail::object<Box>(rt_box_box_add_scalar(get()," in text
    assert "@" not in text
    assert "orch" not in text


def test_the_error_codes_have_their_names(make_library):
    text = emit_client(make_library(*LINES), "cpp")
    for code in ERROR_CODES:
        assert f"  {code.name.lower()} = RT_BOX_{code.name},  ///< {code.meaning}\n" in text
        assert f'case ErrorCode::{code.name.lower()}: return "{code.kind}";' in text


def test_the_client_of_pytorch_has_every_operator(torch_library):
    text = emit_client(torch_library, "cpp")
    declared = text.partition("// What the methods and functions do.")[2]
    for member in members(torch_library):
        assert declared.count(f" {member.function.symbol}(") + declared.count(f"({member.function.symbol}(") == 1
    assert "  Tensor cross_entropy_loss(\n      const Tensor &target, Maybe<Tensor> weight = std::nullopt," in text
    assert "std::optional<Dtype> dtype = Dtype::i64" in text


@pytest.mark.parametrize(("old", "new"), [("handle Box as", "handle Scalar as"), ("enum COLOUR", "enum ERROR")])
def test_a_type_that_every_client_has_is_an_error(make_library, old: str, new: str):
    with pytest.raises(SpecError, match=r"a C\+\+ client has a \w+ of its own"):
        emit_client(make_library("full = native::full() -> flag", head=HEAD.replace(old, new)), "cpp")


def test_a_language_without_a_client_is_an_error(make_library):
    with pytest.raises(SpecError, match="there are no clients in 'cobol'"):
        emit_client(make_library(*LINES), "cobol")
