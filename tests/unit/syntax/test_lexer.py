"""Tokens: numbers, text, characters, comments, and where layout is made of."""

from __future__ import annotations

import pytest
from shape import codes, expression

from simple.source import SourceFile
from simple.syntax.lexer import tokenize
from simple.syntax.tokens import Tokens


def tokens(text: str, *, comments: bool = False) -> Tokens:
    return tokenize(SourceFile("test.spl", text), comments=comments)


NUMBERS = [
    ("0", (0, None)),
    ("1_000", (1000, None)),
    ("0xFF_ff", (0xFFFF, None)),
    ("0Xff", (255, None)),
    ("0b101u8", (5, "u8")),
    ("0o755", (0o755, None)),
    ("42i32", (42, "i32")),
    ("3.14", (3.14, None)),
    ("6e23", (6e23, None)),
    ("1.5E-10", (1.5e-10, None)),
    ("2.0f32", (2.0, "f32")),
    ("2f32", (2.0, "f32")),
    ("1_0.0_1", (10.01, None)),
    ("9" * 400, (int("9" * 400), None)),
]


@pytest.mark.parametrize(("text", "value"), NUMBERS)
def test_numbers(text: str, value: tuple[float, str | None]) -> None:
    found = tokens("x = " + text)
    assert found.diagnostics == []
    assert found.values[2] == value


@pytest.mark.parametrize(
    "text",
    [
        "1_",
        "1__0",
        "0b12",
        "0o8",
        "0x",
        "0xg",
        "1e",
        "1e+",
        "007",
        "1.5i64",
        "0b1f32",
        "12abc",
        "1_.5",
        "1e999",
        "0_x",
        "9" * 401,
        "9" * 5000,
        "0x" + "f" * 5000,
        "1." + "3" * 5000,
        "1" * 1000000,
    ],
)
def test_bad_numbers(text: str) -> None:
    assert codes("x = " + text) == ["bad-number"]


TEXTS = [
    (r'"a\n\t\r\0\\\"\'\{\x41\u{1F600}"', "a\n\t\r\0\\\"'{A\U0001f600"),
    ('""', ""),
    ('"{{}}"', "{}"),
    ("'a{b}\\n'", "a{b}\\n"),
    ('r"a{b}\\n"', "a{b}\\n"),
    ('"""a\n  "b" c\n"""', 'a\n  "b" c\n'),
    ('"""a\\\nb"""', "ab"),
    ('"""a\r\nb"""', "a\nb"),
    ("'''a\n'b'\n'''", "a\n'b'\n"),
    ('r"""a\n\\"""', "a\n\\"),
    ('"""\n"""', "\n"),
    ('""""""', ""),
]


@pytest.mark.parametrize(("text", "value"), TEXTS)
def test_texts(text: str, value: str) -> None:
    assert expression("x = " + text) == f"(Assign x - {value!r})"


@pytest.mark.parametrize(
    "text",
    [
        '"{f("x")}"',
        '"{"{"{a}"}"}"',
        '"{ {1: 2}[1] }"',
        '"{xs.map(\\x: x + 1)}"',
        '"{if a: 1 else: 2}"',
        '"""{\n a\n}"""',
        '"{a!}"',
        '"{a:.4f}"',
        '"{a[1:2]:>10}"',
        '"{a}{b}"',
        "\"{'}'}\"",
        '"{(\\x: x)(1):x}"',
    ],
)
def test_interpolations(text: str) -> None:
    assert codes("x = " + text) == []


def test_formats() -> None:
    found = tokens('x = "{a[1:2]:>10}{b:.4f}"')
    assert [value for kind, value in zip(found.kinds, found.values, strict=True) if kind == "FORMAT"] == [">10", ".4f"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('"abc', "unterminated-text"),
        ("'abc", "unterminated-text"),
        ('r"abc', "unterminated-text"),
        ('"""abc\n', "unterminated-text"),
        ("'''abc\n", "unterminated-text"),
        ('"{a', "bad-interpolation"),
        ('"{a"', "bad-interpolation"),
        ('"{a" + "b"', "bad-interpolation"),
        ('"{}"', "bad-interpolation"),
        ('"a}"', "bad-interpolation"),
        ('"{a:{b}}"', "bad-interpolation"),
        ('"""{a"""', "bad-interpolation"),
        ('"{a.join(\\", \\")}"', "bad-escape"),
        ('"{f(a}"', "unclosed-bracket"),
        ('"{a b}"', "unexpected-token"),
        (r'"\q"', "bad-escape"),
        (r'"\x4"', "bad-escape"),
        (r'"\u1234"', "bad-escape"),
        (r'"\u{110000}"', "bad-escape"),
        (r'"\u{D800}"', "bad-escape"),
    ],
)
def test_bad_text_is_one_problem(text: str, code: str) -> None:
    if text.startswith(('"""', "'''")):
        assert codes("x = " + text) == [code]
    else:
        assert codes(f"x = {text}\ny = 1\n") == [code]


@pytest.mark.parametrize(
    "text",
    [
        "\x00",
        "x = 1 \x07",
        "# \u202e",
        '"\u2066"',
        "x\xa0= 1",
        "x = `a`",
        "x = $a",
        "x \u2212 1",
        "�",
        "a\rb",
        "x = ²2",
        "\u200bx = 1",
        "x = 1\x0c",
    ],
)
def test_invalid_characters(text: str) -> None:
    assert set(codes(text)) == {"invalid-character"}


def test_names_in_every_script() -> None:
    assert codes("naïve = 1\n\u0434\u0430\u0442\u0430 = 2\n名前 = 3\n") == []
    found = tokens("e\u0301te\u0301 = 1")  # the accents are characters of their own
    assert found.values[0] == "été"
    assert found.ends[0] == 5


def test_tabs_in_indentation_are_one_problem() -> None:
    assert codes("if a:\n\tb\n\tc\nif d:\n\te\n") == ["tab-in-indentation"]
    assert codes("if a:\n    b\t= 1\n") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("if a:\n        b\n    c\nd\n", ["bad-indentation"]),
        ("a\n    b\nc\n", ["bad-indentation"]),
        ("    a\n    b\n", ["bad-indentation"]),
        ("if a:\nb\n", ["missing-block"]),
        ("if a\n    b\n", ["missing-colon"]),
        ("while a:", ["missing-block"]),
        ("fn f() {\n    a\n}\nb\n", ["braces-around-block"]),
        ("if a {\n    b\n} else {\n    c\n}\n", ["braces-around-block"]),
        ("f(1, 2\nval x = 3\n", ["unclosed-bracket"]),
        ("f(1, [2\nfn g(): 3\n", ["unclosed-bracket"]),
        ("f(1, 2", ["unclosed-bracket"]),
        ("f(1]", ["unopened-bracket", "unclosed-bracket"]),
        ("f([1)\na\n", ["unclosed-bracket"]),
        ("a)\nb\n", ["unopened-bracket"]),
        ("while (a:\n    b\n", ["unclosed-bracket"]),
    ],
)
def test_bad_layout(text: str, expected: list[str]) -> None:
    assert sorted(codes(text)) == sorted(expected)


def test_comments_are_found_only_when_asked_for() -> None:
    text = "#! first\n# one\na = '#' # two\nf( # three\n)\n  # four"
    assert tokens(text).comments == []
    found = [text[start:end] for start, end in tokens(text, comments=True).comments]
    assert found == ["# one", "# two", "# three", "# four"]


def test_tokens_cover_the_text_in_order() -> None:
    text = 'fn f(x):\n    print "a{x + 1:>3}b"\n\n    x.y?.z  # c\n'
    found = tokens(text)
    assert found.starts == sorted(found.starts)
    assert all(start <= end for start, end in zip(found.starts, found.ends, strict=True))
    assert found.kinds[-1] == "END"
    assert found.kinds.count("INDENT") == found.kinds.count("DEDENT") == 1
