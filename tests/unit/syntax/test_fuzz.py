"""Whatever the parser is given, it gives a tree and problems that can be rendered; it never raises.

`SOAK=1` tries a hundred times as many inputs.
"""

from __future__ import annotations

import itertools
import os
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simple.diagnostics.render import render
from simple.records import Record
from simple.source import SourceFile
from simple.syntax import tree
from simple.syntax.lexer import tokenize
from simple.syntax.parser import parse

COUNT = 100 if os.environ.get("SOAK") else 1
SETTINGS = settings(max_examples=300 * COUNT, deadline=None, suppress_health_check=list(HealthCheck))

LIBRARY = Path(__file__).parents[3] / "src/simple/lib"
PROGRAM = '''#!/usr/bin/env simple
"""A module with a bit of everything: {braces} too."""
use lib.torch.{torch_zeros, Tensor as T}
extern library "m" errors e fallback a.b
type Pair<T> = (T, T?) | fn(A) -> {K: [V]}
class Counter<T: Show> with Eq:
    """Counts."""
    count: i64 = 0
    static fn named(name: text) -> Counter: Counter(name: name)
    me bump(by: i64 = 1, rest: f64...): self.count += by
enum Device:
    CPU
    CUDA(index: i64)
@native
fn scale(x: f64) -> f64:
    """Multiply {x}."""
    val (a, ...rest) = if x > 0: [1, 2] else: {"a": -2 ** x as i64}
    for i, y in 0..=n: print "Hi {a:>{10}} {f("x")!}", y?.z ?? 1
    match x:
        case Circle(r) if r: r * r
        | s: Square | T -> s.side
        | {name: n} -> n
        | _ -> xs.map(\\x:
            while val y = next():
                y.+1
        ).sum(by: 3)[1:2, ..., nil]
    assert not 0 < x <= 10 and x is not i64, "why"
describe "relu":
    it "works": 1
    it "says":
        expect(\\: a |> f).to_fail_with('raw')
'''


def check(text: str) -> None:
    source = SourceFile("fuzz.spl", text)
    module, problems = parse(source)
    assert isinstance(module, tree.Module)
    for problem in problems:
        assert 0 <= problem.span.start <= problem.span.end <= len(text)
        assert problem.title
    assert problems == sorted(problems, key=lambda problem: problem.span.start)
    output = render(problems[:5])
    assert "\x1b" not in output
    assert bool(problems) == bool(output)


def pieces(text: str) -> list[str]:
    """The spellings of a program's tokens, with the space between them."""
    found = tokenize(SourceFile("t", text))
    cuts = sorted({*found.starts, *found.ends, 0, len(text)})
    return [text[begin:end] for begin, end in itertools.pairwise(cuts)]


def test_the_program_itself_is_right_but_for_one_format() -> None:
    assert [problem.code for problem in parse(SourceFile("t", PROGRAM))[1]] == ["bad-interpolation"]


@given(st.text(max_size=200))
@SETTINGS
def test_any_text(text: str) -> None:
    check(text)


@given(st.binary(max_size=200))
@SETTINGS
def test_any_bytes(data: bytes) -> None:
    check(data.decode("latin-1"))
    check(data.decode("utf-8", "surrogateescape"))


@given(st.lists(st.sampled_from(pieces(PROGRAM)), max_size=80), st.sampled_from(["", " ", "\n", "\n    "]))
@SETTINGS
def test_any_tokens(parts: list[str], between: str) -> None:
    check(between.join(parts))


@pytest.mark.parametrize("seed", range(4))
def test_mutations(seed: int) -> None:
    """Delete, double, swap and replace tokens and characters of programs."""
    chance = random.Random(seed)
    programs = [PROGRAM, *(path.read_text(encoding="utf-8")[:4_000] for path in sorted(LIBRARY.rglob("*.spl"))[:10])]
    alphabet = "()[]{}:,.\"'\\\n \t=<>|?!#@-+*/_a0\u202e\x00é漢"
    split = [pieces(program) for program in programs]
    for _ in range(100 * COUNT):
        parts = list(chance.choice(split))
        for _ in range(chance.randrange(1, 6)):
            at = chance.randrange(len(parts))
            action = chance.randrange(5)
            if action == 0:
                del parts[at]
            elif action == 1:
                parts.insert(at, parts[at])
            elif action == 2:
                other = chance.randrange(len(parts))
                parts[at], parts[other] = parts[other], parts[at]
            elif action == 3:
                parts[at] = chance.choice(chance.choice(split))
            else:
                parts.insert(at, chance.choice(alphabet))
        check("".join(parts))


@pytest.mark.parametrize("seed", range(2))
def test_truncations(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(100 * COUNT):
        cut = chance.randrange(len(PROGRAM))
        check(PROGRAM[:cut])
        check(PROGRAM[cut:])


def test_spans_nest() -> None:
    """Every node lies within its parent."""

    def walk(node: object, start: int, end: int) -> None:
        if isinstance(node, list | tuple):
            for item in node:
                walk(item, start, end)
        elif isinstance(node, tree.Node):
            assert start <= node.start <= node.end <= end, node
            for name in type(node).__match_args__[2:]:
                walk(getattr(node, name), node.start, node.end)
        else:
            assert not isinstance(node, Record)

    for path in sorted(LIBRARY.rglob("*.spl")):
        text = path.read_text(encoding="utf-8")
        module, problems = parse(SourceFile(str(path), text))
        assert not problems, render(problems)
        walk(module, 0, len(text))
