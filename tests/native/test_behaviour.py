"""Machine code by hand: each check of each width, errors with their places, buffers, generics, loops without checks, threads."""

from __future__ import annotations

import io
from array import array
from contextlib import redirect_stderr
from typing import TYPE_CHECKING, Any

import pytest

from simple.driver.program import Program
from simple.driver.search import ModuleFile
from simple.runtime import modules
from simple.runtime.failures import explain
from simple.runtime.report import render_failure

if TYPE_CHECKING:
    from collections.abc import Callable

INTS = {f"{'i' if bits > 0 else 'u'}{abs(bits)}": bits for bits in (8, 16, 32, 64, -8, -16, -32, -64)}
CODES = {
    "i8": "b",
    "i16": "h",
    "i32": "i",
    "i64": "q",
    "u8": "B",
    "u16": "H",
    "u32": "I",
    "u64": "Q",
    "f32": "f",
    "f64": "d",
}


def limits(kind: str) -> tuple[int, int]:
    bits = INTS[kind]
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if bits > 0 else (0, (1 << -bits) - 1)


@pytest.fixture
def functions(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Compiles a program and gives one of its functions, as machine code or interpreted."""

    def make(text: str, name: str = "f", mode: str = "always") -> Any:
        monkeypatch.setenv("SIMPLE_NATIVE", mode)
        modules.loaded.clear()
        program = Program("/nowhere")
        unit = program.make(ModuleFile("prog", "prog.spl"), text)
        assert unit.compiled is not None, [d.title for d in unit.diagnostics]
        return program.load(unit).namespace[name]

    return make


def report(action: Callable[[], object]) -> str:
    with pytest.raises(Exception) as caught:
        action()
    return render_failure(caught.value)


def kind_of(action: Callable[[], object]) -> str:
    with pytest.raises(Exception) as caught:
        action()
    found = explain(caught.value)
    assert found is not None
    return f"{found.kind}: {found.message}"


@pytest.mark.parametrize("kind", INTS)
def test_integers_of_every_width(functions: Callable[..., Any], kind: str) -> None:
    low, high = limits(kind)
    calls = {
        "a + b": [(high, 1), (low, 0), (high - 1, 1), (low, -1 if low else 0)],
        "a - b": [(low, 1), (high, high), (0, high)],
        "a * b": [(high, 2), (high // 2, 2), (low, low), (low, 1)],
        "a / b": [(high, 0), (low, -1 if low else 1), (7, 2), (-7 if low else 7, 2)],
        "a % b": [(high, 0), (low, -1 if low else 1), (7, 3), (-7 if low else 7, 3)],
        "a << b": [(1, abs(INTS[kind]) - 1), (1, abs(INTS[kind])), (3, 1)],
        "a >> b": [(high, 1), (low, abs(INTS[kind]) - 1), (1, abs(INTS[kind]))],
        "a ** b": [
            (2, abs(INTS[kind]) - 1),
            (2, abs(INTS[kind]) - 2),
            (-2 if low else 2, abs(INTS[kind]) - 1),
            (0, 0),
            (3, 2),
        ],
        "-a + b": [(low, 0), (high, 0), (0, 0)],
        "abs(a) + b": [(low, 0), (high, 0)],
        "~a & b": [(low, high), (high, high)],
    }
    for expression, pairs in calls.items():
        text = f"fn f(a: {kind}, b: {kind}) -> {kind}: {expression}\n"
        native, interpreted = functions(text), functions(text, mode="0")
        for pair in pairs:
            try:
                wanted: Any = interpreted(*pair)
            except Exception:  # noqa: BLE001 - compared below
                assert kind_of(lambda: native(*pair)) == kind_of(lambda: interpreted(*pair)), (expression, pair)  # noqa: B023
            else:
                assert native(*pair) == wanted, (expression, pair)


@pytest.mark.parametrize("source", [*INTS, "f32", "f64"])
@pytest.mark.parametrize("wanted", [*INTS, "f32", "f64"])
def test_conversions(functions: Callable[..., Any], source: str, wanted: str) -> None:
    text = f"fn f(a: {source}) -> {wanted}: a as {wanted}\n"
    native, interpreted = functions(text), functions(text, mode="0")
    values: list[Any] = [
        0.0,
        -0.5,
        127.9,
        128.0,
        -129.0,
        2.0**31,
        -(2.0**63),
        2.0**63,
        2.0**64,
        float("nan"),
        float("inf"),
        -0.99,
    ]
    if source in INTS:
        low, high = limits(source)
        values = sorted({v for v in (0, 1, 127, 128, 255, 256, 65535, low, high, 2**53 + 1, -129) if low <= v <= high})
    elif source == "f32":
        values = [array("f", [v])[0] for v in values]
    for value in values:
        try:
            expected = interpreted(value)
        except Exception:  # noqa: BLE001 - compared below
            assert kind_of(lambda: native(value)) == kind_of(lambda: interpreted(value))  # noqa: B023
        else:
            assert repr(native(value)) == repr(expected), value


def test_an_index_error_says_where_and_how(functions: Callable[..., Any]) -> None:
    text = """fn inner(a: Buffer<f64>, at: i64) -> f64:
    var sum = 0.0
    for i in 0..at: sum += a[i]
    sum

fn f(a: Buffer<f64>, at: i64) -> f64:
    val x = inner(a, at)
    x + 1.0
"""
    function = functions(text)
    assert function(array("d", [1.0, 2.0]), 2) == 4.0
    assert report(lambda: function(array("d", [1.0, 2.0]), 4)) == (
        """error[index-out-of-range]: Index 2 is out of range for a buffer of 2 items
  --> prog.spl:3:28
   |
 3 |     for i in 0..at: sum += a[i]
   |                            ^^^^ `i` is 2
   = called from f (prog.spl:7:13): `inner(a, at)`
"""
    )


def test_what_was_written_before_an_error_is_there(functions: Callable[..., Any]) -> None:
    function = functions("fn f(a: Buffer<i64>, n: i64):\n    for i in 0..n: a[i] = 10 / (3 - i)\n")
    a = array("q", [7] * 6)
    assert kind_of(lambda: function(a, 6)) == "division-by-zero: 10 is divided by zero"
    assert list(a) == [3, 5, 10, 7, 7, 7]


@pytest.mark.parametrize("mode", ["always", "0"])
def test_assert_and_panic_show_values(functions: Callable[..., Any], mode: str) -> None:
    text = """fn f(x: f64, y: f32, n: i64, b: bool):
    assert n < 5, "n is {n}, x is {x:.2f}, y is {y}, b is {b}"
    if b: panic("stopped at {x}")
    assert b
"""
    function = functions(text, mode=mode)
    y = array("f", [0.1])[0]
    assert (
        kind_of(lambda: function(1.5, y, 7, True))
        == "assertion: Assertion failed: n is 7, x is 1.50, y is 0.1, b is true"
    )
    assert kind_of(lambda: function(1.5, y, 1, True)) == "panic: stopped at 1.5"
    assert kind_of(lambda: function(1.5, y, 1, False)) == "assertion: Assertion failed: b"


def test_negative_indices_count_from_the_end(functions: Callable[..., Any]) -> None:
    function = functions("fn f(a: Buffer<u8>, i: i64) -> u8: a[i]\n")
    a = array("B", [1, 2, 3])
    assert [function(a, i) for i in (-3, -1, 0, 2)] == [1, 3, 1, 3]
    assert kind_of(lambda: function(a, -4)) == "index-out-of-range: Index -4 is out of range for a buffer of 3 items"


@pytest.mark.parametrize("kind", CODES)
def test_a_generic_function_takes_every_element(functions: Callable[..., Any], kind: str) -> None:
    function = functions("fn f<T>(a: Buffer<T>, b: Buffer<T>, n: i64):\n    for i in 0..n: b[i] = a[n - 1 - i]\n")
    for code in (CODES[kind], "d", "b", CODES[kind]):
        values = [1, 2, 3]
        out = array(code, [0] * 3)
        function(array(code, values), out, 3)
        assert list(out) == [3, 2, 1]


def test_one_buffer_twice(functions: Callable[..., Any]) -> None:
    text = "fn f(a: Buffer<f64>, b: Buffer<f64>, n: i64):\n    for i in 0..n: b[i + 1] = a[i] * 2.0\n"
    for mode in ("always", "0"):
        a = array("d", [1.0] * 40)
        functions(text, mode=mode)(a, a, 39)
        assert list(a) == [2.0**i for i in range(40)]


def test_f32_is_rounded_at_each_step(functions: Callable[..., Any]) -> None:
    text = "fn f(a: f32, b: f32, c: f32) -> f32: a * b + c * a - b / c\n"
    native, interpreted = functions(text), functions(text, mode="0")
    values = [array("f", [v])[0] for v in (0.1, 1e-40, 3e38, -7.3, 0.0)]
    for a in values:
        for b in values:
            assert repr(native(a, b, values[0])) == repr(interpreted(a, b, values[0]))


def test_wide_integers_are_compared_with_floats_exactly(functions: Callable[..., Any]) -> None:
    text = (
        "fn f(a: {kind}, b: f64) -> i64:\n    (if a < b: 1 else: 0) + (if a == b: 2 else: 0) + (if a > b: 4 else: 0)\n"
    )
    for kind in ("i64", "u64"):
        function = functions(text.replace("{kind}", kind))
        low, high = limits(kind)
        for a in (low, high, high - 1, 2**53, 2**53 + 1, 0):
            for b in (float(a), float(2**53), 2.0**63, 2.0**64, -(2.0**63), float("nan"), 0.5):
                assert function(a, b) == (a < b) + 2 * (a == b) + 4 * (a > b), (kind, a, b)


def test_ranges_up_to_the_largest_integer(functions: Callable[..., Any]) -> None:
    high = (1 << 63) - 1
    text = "fn f(a: i64, b: i64) -> i64:\n    var n = 0\n    for i in a..=b: n += 1\n    n\n"
    assert functions(text)(high - 2, high) == 3
    assert functions(text)(5, 4) == 0


def test_padding_is_read_inside_its_conditions(functions: Callable[..., Any]) -> None:
    text = """fn f(a: Buffer<f64>, out: Buffer<f64>, n: i64):
    for i in 0..n:
        var sum = 0.0
        for k in 0..3:
            val at = i + k - 1
            if at >= 0 and at < n: sum += a[at]
        out[i] = sum
"""
    out = array("d", [0.0] * 5)
    functions(text)(array("d", [1.0, 2.0, 3.0, 4.0, 5.0]), out, 5)
    assert list(out) == [3.0, 6.0, 9.0, 12.0, 9.0]


def test_defaults_and_constants(functions: Callable[..., Any]) -> None:
    text = """val factor = 3
fn f(a: i64, by: i64 = 2) -> i64:
    var s = 0
    for i in 0..a: s += by * factor
    s
print f(2), f(2, 5), f(2, by: 1)
"""
    function = functions(text)
    assert function(1000) == 6000
    assert function(1, 1) == 3


def test_other_arguments_than_machine_code_takes_go_to_interpreted_code(functions: Callable[..., Any]) -> None:
    function = functions("fn f(a: Buffer<f64>, n: i64) -> f64:\n    var s = 0.0\n    for i in 0..n: s += a[i]\n    s\n")
    assert function(array("d", [1.0, 2.0]), 2) == 3.0
    assert function([1.5, 2.5], 2) == 4.0
    assert kind_of(lambda: function(array("d", [1.0]), 1 << 70)).startswith("index-out-of-range")


def test_a_call_that_is_not_worth_it_stays_interpreted(functions: Callable[..., Any]) -> None:
    text = "fn f(n: i64) -> i64:\n    var s = 0\n    for i in 0..n: s += i\n    s\n"
    function = functions(text, mode="1")
    assert function(10) == 45
    namespace = modules.loaded["prog"].namespace
    assert type(namespace["f"]).__name__ == "function"
    assert function(100_000) == 4999950000
    assert type(namespace["f"]).__name__ == "builtin_function_or_method"


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_parallel_loops(functions: Callable[..., Any], threads: int) -> None:
    from simple.runtime.threads import number, set_number

    before = number()
    set_number(threads)
    text = """fn f(a: Buffer<i64>, n: i64, bad: i64):
    parallel for i in 0..n:
        var s = 0
        for k in 0..10: s += i * k
        a[i] = s / (i - bad)
"""
    function = functions(text)
    a = array("q", [0] * 1001)
    function(a, 1000, 1000)
    assert list(a[:1000]) == [-(45 * i // (1000 - i)) for i in range(1000)]
    assert kind_of(lambda: function(a, 1000, 300)) == "division-by-zero: 13500 is divided by zero"
    set_number(before)


def test_without_llvmlite(functions: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    from simple.native import machine

    monkeypatch.setattr(machine, "_machine", [None])
    function = functions("fn f(n: i64) -> i64:\n    var s = 0\n    for i in 0..n: s += i\n    s\n")
    with redirect_stderr(io.StringIO()):
        assert function(100_000) == 4999950000
