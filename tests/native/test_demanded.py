"""`@native` says what keeps a function from becoming machine code; `@interpreted` keeps it from that."""

from __future__ import annotations

from pathlib import Path

from simple.diagnostics.render import render
from simple.driver.program import Program
from simple.driver.search import ModuleFile

GOLDENS = Path(__file__).parent / "goldens"


def test_what_prevents_it() -> None:
    file = GOLDENS / "not-native.spl"
    unit = Program(str(GOLDENS)).make(ModuleFile("main", file.name), file.read_text(encoding="utf-8"))
    assert render(unit.diagnostics) == (GOLDENS / "not-native.txt").read_text(encoding="utf-8")


def compiled(text: str) -> list[str]:
    unit = Program("/nowhere").make(ModuleFile("main", "main.spl"), text)
    assert unit.compiled is not None, [d.title for d in unit.diagnostics]
    return [name for name, *_ in unit.compiled.native]


def test_interpreted_forbids_it() -> None:
    body = "(n: i64) -> i64:\n    var s = 0\n    for i in 0..n: s += i\n    s\n"
    assert compiled(f"fn f{body}@interpreted\nfn g{body}") == ["f"]


def test_what_qualifies() -> None:
    text = """
val fixed = 3
var changing = 4
fn a(n: i64) -> i64: n * fixed
fn b(n: i64) -> i64: n * changing
fn c(xs: [f64]) -> f64: xs[0]
fn d(n: i64) -> text: "{n}"
fn e<T: Float>(xs: Buffer<T>, x: T) -> T: xs[0]
fn f<T>(x: T) -> T: x
fn g(n: i64, by: i64 = 2) -> i64: n * by
fn main(): changing = 5
"""
    assert compiled(text) == ["a", "e", "g"]
