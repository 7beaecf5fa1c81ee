"""Operators, their precedence, and what follows an operand."""

from __future__ import annotations

import pytest
from shape import codes, expression

OPERATORS = [
    # one of each level, low to high, with the next tighter on its right
    ("a |> b ?? c", "(Pipe a (?? b c))"),
    ("a ?? b or c", "(?? a (or b c))"),
    ("a or b and c", "(or a (and b c))"),
    ("a and not b", "(and a (not b))"),
    ("not a == b", "(not (a == b))"),
    ("a == b | c", "(a == (| b c))"),
    ("a | b xor c", "(| a (xor b c))"),
    ("a xor b ^ c", "(^ (xor a b) c)"),
    ("a ^ b & c", "(^ a (& b c))"),
    ("a & b << c", "(& a (<< b c))"),
    ("a << b..c", "(<< a (RangeExpr b c false))"),
    ("a..b + c", "(RangeExpr a (+ b c) false)"),
    ("a + b * c", "(+ a (* b c))"),
    ("a .+ b .* c", "(.+ a (.* b c))"),
    ("a * b as f64", "(* a (Cast b f64))"),
    ("-a as f64", "(Cast (- a) f64)"),
    ("-2 ** 2", "(- (** 2 2))"),
    ("2 ** -1", "(** 2 (- 1))"),
    ("2 ** 3 ** 2", "(** 2 (** 3 2))"),
    ("a .^ b .^ c", "(.^ a (.^ b c))"),
    ("~a.b", "(~ a.b)"),
    ("- -a", "(- (- a))"),
    # left to right within a level
    ("a - b - c", "(- (- a b) c)"),
    ("a / b @ c % d", "(% (@ (/ a b) c) d)"),
    ("a |> f |> g(2)", "(Pipe (Pipe a f) g(2))"),
    ("a ?? b ?? c", "(?? (?? a b) c)"),
    ("not not a", "(not (not a))"),
    # comparisons chain
    ("0 < x <= 10", "(0 < x <= 10)"),
    ("a in b", "(a in b)"),
    ("a not in b == c", "(a not in b == c)"),
    ("(a < b) == c", "((a < b) == c)"),
    ("a < b and c > d", "(and (a < b) (c > d))"),
    # is
    ("x is i64", "(IsType x i64 false)"),
    ("x is not nil", "(IsType x nil true)"),
    ("x is Device.CUDA or y", "(or (IsType x Device.CUDA false) y)"),
    ("x is [i64] and y", "(and (IsType x (ListTypeExpr i64) false) y)"),
    # a scalar type takes no arguments
    ("x as f64 < y", "((Cast x f64) < y)"),
    ("x as i64 as f64", "(Cast (Cast x i64) f64)"),
    # ranges
    ("0..=n - 1", "(RangeExpr 0 (- n 1) true)"),
    ("1..3", "(RangeExpr 1 3 false)"),
    ("1.+2", "(.+ 1 2)"),
    ("x.-y", "(.- x y)"),
    ("1.5.floor", "1.5.floor"),
]


@pytest.mark.parametrize(("text", "expected"), OPERATORS)
def test_precedence(text: str, expected: str) -> None:
    assert expression(text) == expected


POSTFIX = [
    ("a.b.c(1)[2]", "a.b.c(1)[2]"),
    ("a?.b", "a?.b"),
    ("a?", "(Try a)"),
    ("f(x)?.y", "f(x)?.y"),
    ("f(x)? + 1", "(+ (Try f(x)) 1)"),
    ("a!", "(Unwrap a)"),
    ("a!.b", "(Unwrap a).b"),
    ("a! != b", "((Unwrap a) != b)"),
    ("a!=b", "(a != b)"),
    ("a.?", "(Present a)"),
    ("a?.b.?", "(Present a?.b)"),
    ("a ?? b", "(?? a b)"),
    ("t.type.match", "t.type.match"),
    ("f(free: x, type: 1, by: y)", "f(free: x, type: 1, by: y)"),
    ("f(...xs, a)", "f(...xs, a)"),
    ("a[1:2, ..., nil, ::2, :]", "a[(SliceItem 1 2 -), (EllipsisItem), nil, (SliceItem - - 2), (SliceItem - - -)]"),
    ("a[i:j:k]", "a[(SliceItem i j k)]"),
    ("a[-1]", "a[(- 1)]"),
    ("a[0..2]", "a[(RangeExpr 0 2 false)]"),
]


@pytest.mark.parametrize(("text", "expected"), POSTFIX)
def test_what_follows_an_operand(text: str, expected: str) -> None:
    assert expression(text) == expected


PRIMARIES = [
    ("()", "()"),
    ("(a)", "a"),
    ("(a,)", "(a)"),
    ("(a, b)", "(a, b)"),
    ("[]", "[]"),
    ("[1, ...a, 2,]", "[1, (Spread a), 2]"),
    ("[x * x for x in 0..10 if x % 2 == 0]", None),
    ("{}", "(DictLiteral [])"),
    ('{"a": 1, ...more}', "(DictLiteral [(DictEntry 'a' 1), (Spread more)])"),
    ("nil", "nil"),
    ("None", "nil"),
    ("Some(3)", "Some(3)"),
    ("self.x", "self.x"),
    ("1_000 + 0xFF + 0b101 + 0o17 + 3i32", "(+ (+ (+ (+ 1000 255) 5) 15) 3i32)"),
    ("6e23 + 1.5e-10 + 2.0f32 + 2f64", "(+ (+ (+ 6e+23 1.5e-10) 2.0f32) 2.0f64)"),
    ("if a: b else: c", "(If a {b} {c})"),
    ("if a: b elif c: d else: e", "(If a {b} {(If c {d} {e})})"),
    ("if a: b else if c: d", "(If a {b} {(If c {d} -)})"),
    ("1 + if a: b else: c + 1", "(+ 1 (If a {b} {(+ c 1)}))"),
    (r"\x: x * 2", "(Lambda [(Parameter x - - false)] (* x 2))"),
    (r"\a, b: a + b", "(Lambda [(Parameter a - - false), (Parameter b - - false)] (+ a b))"),
    (r"\: risky()", "(Lambda [] risky())"),
    (r"f(\x: print x, 2)", "f((Lambda [(Parameter x - - false)] print(x)), 2)"),
    (r"xs.map(\x: x).sum", "xs.map((Lambda [(Parameter x - - false)] x)).sum"),
    (r"f(\x: if x: 1 else: 2)", "f((Lambda [(Parameter x - - false)] (If x {1} {2})))"),
]


@pytest.mark.parametrize(("text", "expected"), PRIMARIES)
def test_primaries(text: str, expected: str | None) -> None:
    found = expression(text)
    assert expected is None or found == expected


def test_comprehensions() -> None:
    assert (
        expression("[a for a in b if c if d for e, f in g]")
        == "(ListComprehension a [(ComprehensionClause a b [c, d]), (ComprehensionClause (TuplePattern [e, f]) g [])])"
    )
    assert (
        expression("{k: v for (k, v) in pairs}")
        == "(DictComprehension k v [(ComprehensionClause (TuplePattern [k, v]) pairs [])])"
    )


def test_spans_cover_the_text() -> None:
    from simple.source import SourceFile
    from simple.syntax.parser import parse

    text = "alpha(1, [2, 3])?.b + -c ** d"
    module, _ = parse(SourceFile("t", text))
    (statement,) = module.statements
    assert statement.span == (0, len(text))
    left, right = statement.value.left, statement.value.right
    assert text[left.start : left.end] == "alpha(1, [2, 3])?.b"
    assert text[right.start : right.end] == "-c ** d"
    assert text[left.name_start] == "b"


@pytest.mark.parametrize(
    "text", ["a..b..c", "f(a b)", "[1 2]", "{1, 2}", "a +", "+a", "f(1,,2)", "a[]", "x.1", "\\x -> x"]
)
def test_one_problem_each(text: str) -> None:
    assert codes(text) == ["unexpected-token"]
