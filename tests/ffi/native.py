"""A native library that follows SFFI's convention, written by hand: one function for each way a value crosses."""

from __future__ import annotations

import subprocess
from pathlib import Path

SOURCE = r"""
#include <cstdint>
#include <cstring>
#include <map>
#include <string>

#define API extern "C" __attribute__((visibility("default")))
static thread_local int64_t code; static thread_local std::string message;
static std::map<int64_t, double> objects; static int64_t next_handle = 1;
static int64_t fail(int64_t c, const char *m, int64_t result) { code = c; message = m; return result; }
static bool known(int64_t h) { return objects.count(h) != 0; }

API int64_t demo_last_error_code(void) { return code; }
API int64_t demo_last_error(char *out, int64_t capacity) {
    int64_t length = code ? (int64_t)message.size() : 0;
    if (out && capacity > 0) {
        int64_t written = length < capacity ? length : capacity - 1;
        memcpy(out, message.data(), written); out[written] = 0;
    }
    return length;
}
API int64_t demo_abi_version(void) { code = 0; return DEMO_ABI; }
API bool demo_available(void) { code = 0; if (DEMO_STUB) fail(7, "a stub, built without Demo", 0); return !DEMO_STUB; }
API const char *demo_version(void) {
    code = 0; if (DEMO_STUB) { fail(7, "a stub, built without Demo", 0); return ""; } return "1.0";
}
API int64_t demo_live_handles(void) { code = 0; return (int64_t)objects.size(); }
API void demo_box_free(int64_t h) { code = 0; if (h && !objects.erase(h)) fail(1, "no such box", 0); }

API int64_t demo_box(double value) { code = 0; objects[next_handle] = value; return next_handle++; }
API int64_t demo_value(int64_t h, double *out) {
    code = 0; if (!known(h)) return fail(1, "no such box", 0); *out = objects[h]; return 1;
}
API int64_t demo_optional_box(int64_t h) { code = 0; return h == 0 ? 0 : known(h) ? 1 : fail(1, "no such box", -1); }
API int64_t demo_sum_boxes(const int64_t *hs, int64_t n, double *out) {
    code = 0; *out = 0;
    if (!hs) return fail(2, "hs: null", 0);
    for (int64_t i = 0; i < n; i++) { if (!known(hs[i])) return fail(1, "no such box", 0); *out += objects[hs[i]]; }
    return 1;
}
API int64_t demo_split(int64_t h, int64_t n, int64_t *out, int64_t capacity) {
    code = 0; if (!known(h)) return fail(1, "no such box", -1);
    if (capacity < n) return n;
    for (int64_t i = 0; i < n; i++) out[i] = demo_box(objects[h] / n);
    return n;
}
API int64_t demo_halves(int64_t h, int64_t *out, int64_t capacity) { return demo_split(h, 2, out, capacity); }
API int64_t demo_integer(int64_t x, int64_t *out) { code = 0; *out = x; return 1; }
API int64_t demo_optional_integer(int64_t x, int64_t *out) { code = 0; *out = x == INT64_MIN ? -77 : x; return 1; }
API int64_t demo_dtype(int64_t x, int64_t *out) { code = 0; *out = x; return 1; }
API int64_t demo_float(double x, double *out) { code = 0; *out = x; return 1; }
API int64_t demo_optional_float(double x, int64_t has, double *out) { code = 0; *out = has ? x : -77; return 1; }
API int64_t demo_boolean(int64_t x, int64_t *out) { code = 0; if (x != 0 && x != 1) return fail(2, "x", 0); *out = !x; return 1; }
API bool demo_is_big(int64_t h) { code = 0; if (!known(h)) return fail(1, "no such box", 0); return objects[h] > 100; }
API int64_t demo_count(int64_t h) { code = 0; return known(h) ? 0 : fail(1, "no such box", -1); }
API int64_t demo_scalar(int64_t x, int64_t kind, char *out, int64_t capacity) {
    code = 0; double d; memcpy(&d, &x, 8);
    std::string s = kind == 0 ? "none" : kind == 1 ? "int " + std::to_string(x)
                  : kind == 2 ? "float " + std::to_string(d) : x ? "true" : "false";
    int64_t n = s.size(); memcpy(out, s.data(), n < capacity ? n : capacity); return n;
}
API int64_t demo_integers(const int64_t *xs, int64_t n, int64_t *out, int64_t capacity) {
    code = 0; if (!xs && n != -1) return fail(2, "xs: null", -1);
    if (n == -1) { if (capacity > 0) out[0] = -77; return 1; }
    for (int64_t i = 0; i < n && i < capacity; i++) out[i] = xs[i];
    return n;
}
API int64_t demo_floats(const double *xs, int64_t n, double *out, int64_t capacity) {
    code = 0; if (!xs) return fail(2, "xs: null", -1);
    for (int64_t i = 0; i < n && i < capacity; i++) out[i] = 2 * xs[i];
    return n;
}
API int64_t demo_text(const char *s, int64_t n, char *out, int64_t capacity) {
    code = 0; for (int64_t i = 0; i < n && i < capacity; i++) out[i] = s[i]; return n;
}
API void demo_nothing(int64_t x) { code = 0; if (x < 0) fail(2, "x is negative", 0); }
API int64_t demo_fails(int64_t c, int64_t *out) { (void)out; std::string m(c == 99 ? 700 : 5, 'm'); return fail(c, m.c_str(), 0); }
"""

DECLARATIONS = """\
demo_box(value: f64) -> Box
demo_box_free(t: Box) -> ()
demo_live_handles() -> i64
demo_value(t: Box) -> f64
demo_optional_box(t: Box?) -> i64
demo_sum_boxes(ts: [Box]) -> f64
demo_split(t: Box, n: i64) -> [Box]
demo_halves(t: Box) -> (Box, Box)
demo_integer(x: i64) -> i64
demo_optional_integer(x: i64?) -> i64
demo_dtype(x: i64?) -> i64
demo_float(x: f64) -> f64
demo_optional_float(x: f64?) -> f64
demo_boolean(x: bool) -> bool
demo_is_big(t: Box) -> bool
demo_count(t: Box) -> i64
demo_scalar(x: (i64 | f64 | bool)?) -> text
demo_integers(xs: [i64]?) -> [i64]
demo_floats(xs: [f64]) -> [f64]
demo_text(s: text) -> text
demo_nothing(x: i64) -> ()
demo_fails(code: i64) -> i64
demo_version() -> text
demo_available() -> bool
"""

BINDINGS = """\
demo_optional_box\tcount\tt:handle?
demo_dtype\tint\tx:ScalarType?
demo_is_big\tflag\tt:handle
demo_count\tcount\tt:handle
"""


def compile_demo(folder: Path, *, abi: int = 1, stub: bool = False, bindings: bool = True) -> Path:
    """Build the library; returns its file."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "demo.cpp"
    source.write_text(SOURCE)
    library = folder / "libdemo.so"
    flags = ["-shared", "-fPIC", "-O0", "-fvisibility=hidden", f"-DDEMO_ABI={abi}", f"-DDEMO_STUB={int(stub)}"]
    subprocess.run(["c++", *flags, "-o", library, source], check=True)
    if bindings:
        (folder / "BINDINGS").write_text(BINDINGS)
    return library
