"""The formatter: what its style is, and that it changes nothing else."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from mutate import edited, lengthened, mutated, words_of

from simple.format import WIDTH, Unformattable, format_source
from simple.format.meaning import same_meaning
from simple.source import SourceFile
from simple.syntax.parser import parse

ROOT = Path(__file__).parents[3]
PROGRAMS = sorted(
    file
    for folder in ("src/simple/lib", "examples", "benchmarks", "tests/language")
    for file in (ROOT / folder).rglob("*.spl")
)


def formatted(text: str) -> str:
    return format_source(SourceFile("test.spl", text))


SPACES = [
    ("val x=1", "val x = 1"),
    ("val x:f64=1.0", "val x: f64 = 1.0"),
    ("f( a,b , by:3 )", "f(a, b, by: 3)"),
    ("[ 1,2, ]", "[1, 2]"),
    ("( 1, )", "(1,)"),
    ("f(1,)", "f(1)"),
    ("f (1,)", "f(1)"),
    ("print (1,)", "print (1,)"),
    ('{ "a":1 , ... more }', '{"a": 1, ...more}'),
    ("a+b*-c ** - d", "a + b * -c ** -d"),
    ("- - a", "- -a"),
    ("0 .. n-1", "0..n - 1"),
    ("a[ 1 : 2,: :3, -1 , ... ]", "a[1:2, ::3, -1, ...]"),
    ("a[if b:1 else:2]", "a[if b: 1 else: 2]"),
    ("xs . map( \\ x:x*2 )", "xs.map(\\x: x * 2)"),
    ("f(\\ :g())", "f(\\: g())"),
    ("a ?.b .? ", "a?.b.?"),
    ("f(x)? .y", "f(x)? .y"),
    ("a ! + b", "a! + b"),
    ("not(a)", "not (a)"),
    ("print(a)", "print(a)"),
    ("print  (a, b)", "print (a, b)"),
    ("print[1]", "print [1]"),
    ('print -1,"a"', 'print -1, "a"'),
    ('print "{ a+b :>3}"', 'print "{ a+b :>3}"'),
    ("fn f( x :i64=1 , ys:f64 ... )->[ i64 ]:x", "fn f(x: i64 = 1, ys: f64...) -> [i64]: x"),
    ("fn f < T:A > (x:S < S<T >>)->fn (T)->T:x", "fn f<T: A>(x: S<S<T>>) -> fn(T) -> T: x"),
    ("val x: S<T>= y", "val x: S<T> = y"),
    ("type A=B|C ?", "type A = B | C?"),
    ("use a . b .{ c,d  as e }", "use a.b.{c, d as e}"),
    ("use a.b. *".replace(". *", ".*"), "use a.b.*"),
    ('extern library  "m"  errors  e', 'extern library "m" errors e'),
    ("x .+ y .^ z", "x .+ y .^ z"),
    ("a  |>  f(1)", "a |> f(1)"),
    ("x = 1   # one", "x = 1  # one"),
    ("if(a):b", "if (a): b"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPACES)
def test_spaces(text: str, expected: str) -> None:
    assert formatted(text) == expected + "\n"


LAYOUTS = {
    "blank lines are one at most, none at the ends of blocks": (
        "\n\na = 1\n\n\n\nif a:\n\n    b\n\n\n    c\n\n\n",
        "a = 1\n\nif a:\n    b\n\n    c\n",
    ),
    "one around functions and types with blocks": (
        "val a = 1\nfn f():\n    a\nfn g(): 1\nfn h(): 2\n# about C\nclass C:\n    x: i64\n    fn m():\n        1\na\n",
        (
            "val a = 1\n\nfn f():\n    a\n\nfn g(): 1\nfn h(): 2\n\n# about C\nclass C:\n    x: i64\n\n"
            "    fn m():\n        1\n\na\n"
        ),
    ),
    "indentation is 4 spaces": (
        "if a:\n  b\n  if c:\n     d\nelse:\n e\n",
        "if a:\n    b\n    if c:\n        d\nelse:\n    e\n",
    ),
    "short brackets are one line": ("f(a,\n  b)\n[[1, 2],\n [3, 4]]\n", "f(a, b)\n[[1, 2], [3, 4]]\n"),
    "brackets that the author opened stay open": (
        "f(\n  a, b)\n[\n  [1, 2], \n  [3, 4]]\n",
        "f(\n    a, b\n)\n[\n    [1, 2],\n    [3, 4]\n]\n",
    ),
    "brackets in brackets open together": ("f([\n 1, 2])\n", "f([\n    1, 2\n])\n"),
    "comments stay where they are": (
        "# a\n\nf(1, # b\n  # c\n  2\n  # d\n) # e\nif x:\n    # f\n    y\n    # g\n# h\n",
        "# a\n\nf(\n    1,  # b\n    # c\n    2\n    # d\n)  # e\nif x:\n    # f\n    y\n    # g\n# h\n",
    ),
    "comments of one column stay in one": (
        "a = 1      # one\nbc = 2     # two\nd = 3 # three\n",
        "a = 1   # one\nbc = 2  # two\nd = 3  # three\n",
    ),
    "pipes and chains that the author broke stay broken": (
        "a |> f |>\n  g\nx = a\n  |> f |> g\nvalues.map(f)\n  .filter(g).len\n",
        "a |> f |> g\nx = a\n    |> f\n    |> g\nvalues\n    .map(f)\n    .filter(g).len\n",
    ),
    "a block in a bracket": (
        "f(a, \\x:\n  val y = x  # c\n  y) + 1\n",
        "f(a, \\x:\n    val y = x  # c\n    y\n) + 1\n",
    ),
    "the parameters of a lambda stay together": (
        f"f({'a' * 50}, \\x, y: {'b' * 50}, z)\n",
        f"f(\n    {'a' * 50},\n    \\x, y: {'b' * 50},\n    z\n)\n",
    ),
    "and those of a comprehension": (
        f"[{'a' * 50} for x, y in {'b' * 50}]\n",
        f"[\n    {'a' * 50}\n    for x, y in {'b' * 50}\n]\n",
    ),
    "numbers fill lines": (
        "x = [" + ", ".join(["100000"] * 20) + "]\n",
        "x = [\n    " + ", ".join(["100000"] * 12) + ",\n    " + ", ".join(["100000"] * 8) + "\n]\n",
    ),
    "what is too long breaks at the outermost bracket": (
        f"f(g({'a' * 40}, {'b' * 40}), {'c' * 30})\n",
        f"f(\n    g({'a' * 40}, {'b' * 40}), {'c' * 30}\n)\n".replace(", ccc", ",\n    ccc")
        if len(f"    g({'a' * 40}, {'b' * 40}), {'c' * 30}") > WIDTH
        else f"f(\n    g({'a' * 40}, {'b' * 40}), {'c' * 30}\n)\n",
    ),
    "or after the loosest operator": (
        f"if {'a' * 40} and {'b' * 40} or {'c' * 30}:\n    d\n",
        f"if {'a' * 40} and {'b' * 40} or\n        {'c' * 30}:\n    d\n",
    ),
    "or in a line's body": (
        f"if {'a' * 40}: {'b' * 40} else: {'c' * 30}\n",
        f"if {'a' * 40}:\n    {'b' * 40}\nelse:\n    {'c' * 30}\n",
    ),
    "the first line and the last": ("#!/usr/bin/env simple\n\nx = 1", "#!/usr/bin/env simple\n\nx = 1\n"),
    "nothing": ("\n\n", ""),
    "comments alone": ("\n# a\n\n\n# b", "# a\n\n# b\n"),
    "text keeps its lines": ('x = """a  \n  b"""  \n', 'x = """a  \n  b"""\n'),
    "line ends of Windows": ("a = 1\r\n# b\r\n", "a = 1\n# b\n"),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout(name: str) -> None:
    text, expected = LAYOUTS[name]
    assert formatted(text) == expected
    assert formatted(expected) == expected


def test_syntax_errors_are_given_back() -> None:
    with pytest.raises(Unformattable) as caught:
        formatted("val = 3\n")
    assert [problem.code for problem in caught.value.diagnostics] == ["unexpected-token"]


def test_the_guard_sees_what_differs() -> None:
    def same(before: str, after: str) -> bool:
        source = SourceFile("test.spl", before)
        return same_meaning(source, parse(source)[0], after)

    assert same("a=1 # b", "a = 1\n# b")
    assert not same("a = 1", "a = 2")
    assert not same("print (1, 2)", "print(1, 2)")
    assert not same("a # b", "a")
    assert not same("a", "a)")


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "f(a, " * 180 + "1" + ")" * 180,
        "x = " + "[" * 180 + "1, 2" + "]" * 180,
        "x = " + " + ".join(["abcd"] * 180),
        "x = " + "a.b(1).c(a + " * 60 + "1" + ")" * 60,
        "".join("    " * i + "if a:\n" for i in range(180)) + "    " * 180 + "b\n",
    ],
)
def test_deep_programs(text: str) -> None:
    try:
        found = formatted(text)
    except Unformattable as problem:
        assert [found.code for found in problem.diagnostics] in (["too-deep"], ["too-deeply-nested"])  # noqa: PT017
        return
    assert formatted(found) == found


def test_programs_of_the_repository() -> None:
    """Every program keeps its meaning (`format_source` sees to that) and is formatted once for all."""
    count = 0
    for file in PROGRAMS:
        try:
            text = formatted(file.read_bytes().decode())
        except (Unformattable, UnicodeDecodeError) as problem:
            if isinstance(problem, Unformattable) and not problem.diagnostics:
                pytest.fail(f"{file} can't be formatted")
            continue
        assert formatted(text) == text, file
        count += 1
    assert count > 200


@pytest.mark.parametrize("seed", range(4))
def test_programs_laid_out_at_random(seed: int) -> None:
    count = 0
    for file in PROGRAMS[seed::12]:
        program = mutated(file.read_bytes().decode(errors="replace"), seed)
        if program is None:
            continue
        try:
            text = formatted(program)
        except Unformattable:
            pytest.fail(f"{file} with seed {seed} can't be formatted")
        assert formatted(text) == text, (file, seed)
        count += 1
    assert count > 10


@pytest.mark.parametrize("times", [3, 12])
def test_programs_with_long_lines(times: int) -> None:
    count = 0
    for file in PROGRAMS[times::15]:
        program = lengthened(file.read_bytes().decode(errors="replace"), times)
        if parse(SourceFile("test.spl", program))[1]:
            continue
        text = formatted(program)
        assert formatted(text) == text, file
        count += 1
    assert count > 10


@pytest.mark.parametrize("seed", range(2))
def test_programs_edited_at_random(seed: int) -> None:
    chance = random.Random(seed)
    texts = [file.read_bytes().decode(errors="replace")[:1500] for file in PROGRAMS[seed::9]]
    words = [word for text in texts for word in words_of(text)]
    valid = 0
    for _ in range(200_000 if os.environ.get("SOAK") else 1500):
        program = edited(chance.choice(texts), words, chance)
        if parse(SourceFile("test.spl", program))[1]:
            continue
        text = formatted(program)
        assert formatted(text) == text, program
        valid += 1
    assert valid > 100
