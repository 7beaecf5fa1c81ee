"""C libraries that know nothing of Simple."""

from __future__ import annotations

import math
import os
import subprocess
from pathlib import Path

import pytest

from simple.ffi.library import ExternLibrary, ExternType, open_library
from simple.runtime.errors import SimpleError

from .conftest import declared


def opened(name: str, text: str, types: tuple[ExternType, ...] = ()) -> ExternLibrary:
    return open_library(name, errors=None, fallback=None, folder=None, types=types, functions=declared(text))


def failure(function: object, *arguments: object) -> SimpleError:
    assert callable(function)
    with pytest.raises(SimpleError) as caught:
        function(*arguments)
    return caught.value


def test_libm() -> None:
    m = opened("m", "cbrt(x: f64) -> f64\nldexp(x: f64, by: i32) -> f64\nlround(x: f64) -> i64\nsinf(x: f32) -> f32")
    assert m.backend == "native"
    assert m.bind("cbrt")(8.0) == 2.0
    assert m.bind("cbrt")(8) == 2.0
    assert m.bind("ldexp")(1.0, 3) == 8.0
    assert m.bind("lround")(2.6) == 3
    assert abs(m.bind("sinf")(1.0) - math.sin(1.0)) < 1e-6


def test_wrong_arguments_are_errors_not_crashes() -> None:
    m = opened("m", "cbrt(x: f64) -> f64\nldexp(x: f64, by: i32) -> f64")
    assert failure(m.bind("cbrt"), "8").message == 'cbrt: x must be an f64, but text ("8") came'
    assert failure(m.bind("cbrt"), None).kind == "invalid-argument"
    assert failure(m.bind("cbrt"), True).kind == "invalid-argument"
    assert "takes 1 argument" in failure(m.bind("cbrt"), 1.0, 2.0).message
    assert "by must be an i32" in failure(m.bind("ldexp"), 1.0, 2**31).message
    assert "by must be an i32" in failure(m.bind("ldexp"), 1.0, 1.0).message


def test_texts_and_options() -> None:
    c = opened("c", "strlen(s: text) -> u64\ngetenv(name: text) -> text?\nabs(x: i32) -> i32")
    assert c.bind("strlen")("grün") == 5
    assert c.bind("getenv")("PATH") == os.environ["PATH"]
    assert c.bind("getenv")("SIMPLE_NO_SUCH_VARIABLE") is None
    assert c.bind("abs")(-3) == 3
    assert "NUL" in failure(c.bind("strlen"), "a\0b").message
    required = opened("c", "getenv(name: text) -> text")
    assert "null" in failure(required.bind("getenv"), "SIMPLE_NO_SUCH_VARIABLE").message


def test_extern_types_are_pointers(tmp_path: Path) -> None:
    text = "fopen(path: text, mode: text) -> FILE?\nfclose(f: FILE) -> i32\nfgetc(f: FILE) -> i32"
    c = opened("c", text, (ExternType("FILE", "fclose"),))
    (tmp_path / "letters").write_text("ab")
    assert c.bind("fopen")("/no/such/file", "r") is None
    file = c.bind("fopen")(str(tmp_path / "letters"), "r")
    assert chr(c.bind("fgetc")(file)) == "a"
    assert "must be a FILE" in failure(c.bind("fgetc"), 3).message
    c.bind("fclose")(file)
    assert failure(c.bind("fgetc"), file).kind == "bad-handle"


def test_every_width_of_integer_has_its_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    widths = {f"{sign}{bits}": (bits, sign == "i") for sign in "iu" for bits in (8, 16, 32, 64)}
    source = tmp_path / "same.c"
    source.write_text(
        "#include <stdint.h>\n#include <stdbool.h>\nbool not_(bool x) { return !x; }\n"
        + "".join(
            f"{'' if s else 'u'}int{b}_t same_{n}({'' if s else 'u'}int{b}_t x) {{ return x; }}\n"
            for n, (b, s) in widths.items()
        )
    )
    library = tmp_path / "libsame.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", library, source], check=True)
    monkeypatch.setenv("SIMPLE_LIBRARY_SAME", str(library))
    same = opened("same", "not_(x: bool) -> bool\n" + "\n".join(f"same_{n}(x: {n}) -> {n}" for n in widths))
    for name, (bits, signed) in widths.items():
        low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        call = same.bind(f"same_{name}")
        assert [call(low), call(high)] == [low, high]
        assert failure(call, low - 1).kind == failure(call, high + 1).kind == "invalid-argument"
    assert same.bind("not_")(True) is False
    assert failure(same.bind("not_"), 1).kind == "invalid-argument"


def test_what_plain_c_cant_take_is_an_error_where_it_is_declared() -> None:
    c = opened("c", "qsort(xs: [i64]) -> ()")
    error = failure(c.bind, "qsort")
    assert error.kind == "bad-declaration"
    assert "[i64]" in error.message
    assert failure(opened("c", "f(x: Nobody) -> ()").bind, "f").kind in {"bad-declaration", "missing-function"}


def test_an_unknown_function_names_the_library() -> None:
    error = failure(opened("m", "no_such_function(x: f64) -> f64").bind, "no_such_function")
    assert error.kind == "missing-function"
    assert "library m" in error.message


def test_a_missing_library_is_an_error_when_it_is_called() -> None:
    nowhere = opened("no_such_library", "f(x: f64) -> f64")
    assert nowhere.backend == "fallback"
    error = failure(nowhere.bind("f"), 1.0)
    assert error.kind == "missing-library"
    assert "no_such_library" in error.message
    assert "SIMPLE_LIBRARY_NO_SUCH_LIBRARY" in str(error.hint)


def test_an_unknown_free_function_is_an_error() -> None:
    with pytest.raises(SimpleError, match="no_such_free"):
        opened("m", "cbrt(x: f64) -> f64", (ExternType("Thing", "no_such_free"),))
