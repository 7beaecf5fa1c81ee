"""Statements, patterns, types and declarations."""

from __future__ import annotations

import pytest
from shape import codes, expression, shapes

from simple.source import SourceFile
from simple.syntax import tree
from simple.syntax.parser import parse

STATEMENTS = [
    ("val x = 1", "(Let false x - 1)"),
    ("let mut x: f64 = 1.0", "(Let true x f64 1.0)"),
    ("var x = 1", "(Let true x - 1)"),
    ("val (a, ...rest) = p", "(Let false (TuplePattern [a, (RestPattern rest)]) - p)"),
    ("val [a, _, ...] = p", "(Let false (ListPattern [a, _, (RestPattern -)]) - p)"),
    (
        "val Point(x, y: z) = p",
        "(Let false (VariantPattern [Point] [(PatternArgument - x), (PatternArgument y z)]) - p)",
    ),
    ("x = 1", "(Assign x - 1)"),
    ("x.y[0] **= 2", "(Assign x.y[0] ** 2)"),
    ("(a, b) = (b, a)", "(Assign (a, b) - (b, a))"),
    ("return", "(Return -)"),
    ("return a, b"[:8], "(Return a)"),
    ("pass_do_nothing", "(Pass)"),
    ("()", "()"),
    ("defer f()", "(Defer f())"),
    ("defer print x", "(Defer print(x))"),
    ('assert a == b, "why"', "(Assert (a == b) 'why')"),
    ("for key, value in d.items(): f(key)", "(For (TuplePattern [key, value]) d.items() {f(key)} false)"),
    ("for (i, x) in xs: pass", "(For (TuplePattern [i, x]) xs {(Pass)} false)"),
    ("parallel for i in 0..9: f(i)", "(For i (RangeExpr 0 9 false) {f(i)} true)"),
    ("while val x = next(): f(x)", "(While (ValCondition x next()) {f(x)})"),
    ("with open(p) as f: g(f)", "(With open(p) f {g(f)})"),
    ("with no_grad(): g()", "(With no_grad() - {g()})"),
    ("if val Some(x) = m: f(x)", "(If (ValCondition (VariantPattern [Some] [(PatternArgument - x)]) m) {f(x)} -)"),
    ("fn f(): return 3", "(Function f [] [] - {(Return 3)} false false - [])"),
    ("@native\nfn f(): 3", "(Function f [] [] - {3} false false - [(Decorator native)])"),
    (
        "fn f<T, U: Eq>(x: T, by: f64 = 2.0, xs: U...) -> T | U?: x",
        (
            "(Function f [(TypeParameter T -), (TypeParameter U Eq)] [(Parameter x T - false), (Parameter by f64 2.0 false), "
            "(Parameter xs U - true)] (UnionTypeExpr [T, (OptionTypeExpr U)]) {x} false false - [])"
        ),
    ),
    (
        "type F<T> = fn(A, [T]) -> {K: V} | (A, B)?",
        (
            "(AliasDeclaration F [(TypeParameter T -)] (FunctionTypeExpr [A, (ListTypeExpr T)] (UnionTypeExpr "
            "[(DictTypeExpr K V), (OptionTypeExpr (TupleTypeExpr [A, B]))])))"
        ),
    ),
    ("val x: S<S<[T]>> = y", "(Let false x S<S<(ListTypeExpr T)>> y)"),
    ("val x: S<T>= y", "(Let false x S<T> y)"),
    ("val x: (A) = y", "(Let false x A y)"),
    ("val x: () = y", "(Let false x (TupleTypeExpr []) y)"),
    ("use lib.torch.{zeros, Tensor as T}", "(Use [lib, torch] - [(UseItem zeros -), (UseItem Tensor T)] false)"),
    ("use a.b.*", "(Use [a, b] - - true)"),
    ("use a.b as c", "(Use [a, b] c - false)"),
    ("use a.match", "(Use [a, match] - - false)"),
    ("export a, b", "(Export [(UseItem a -), (UseItem b -)])"),
    ('extern library "m"', "(ExternLibrary m - -)"),
    ('extern library "x" fallback a.b errors e', "(ExternLibrary x e [a, b])"),
    ("extern type Handle free h_free", "(ExternType Handle h_free -)"),
    ("extern fn cbrt(x: f64) -> f64", "(ExternFunction cbrt [(Parameter x f64 - false)] f64 -)"),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_statements(text: str, expected: str) -> None:
    assert shapes(text + "\n") == [expected]
    assert shapes(text) == [expected]


PRINTS = [
    ("print", "print()"),
    ("print a, b", "print(a, b)"),
    ("print(a, b)", "print(a, b)"),
    ("print (a, b)", "print((a, b))"),
    ("print (a + b) * 2", "print((* (+ a b) 2))"),
    ("print -1", "print((- 1))"),
    ("print [1], not a", "print([1], (not a))"),
    ("print if a: 1 else: 2", "print((If a {1} {2}))"),
    ("print ...xs", "print(...xs)"),
    ("print.x", "print.x"),
    ("print |> f", "(Pipe print f)"),
    ("xs |> map(print)", "(Pipe xs map(print))"),
]


@pytest.mark.parametrize(("text", "expected"), PRINTS)
def test_print_without_parentheses(text: str, expected: str) -> None:
    assert expression(text) == expected


def test_print_on_the_line_of_its_if() -> None:
    assert shapes("if a: print 1, 2 else: print") == ["(If a {print(1, 2)} {print()})"]


def test_titled_blocks() -> None:
    text = 'describe "relu":\n    it "keeps {n}":\n        expect(x)\n'
    lambda_ = "(Lambda [] {expect(x)})"
    inner = f"it((InterpolatedText ['keeps ', (InterpolatedPart n -)]), {lambda_})".replace("'keeps '", "keeps ")
    assert shapes(text) == [f"describe('relu', (Lambda [] {{{inner}}}))"]


PATTERNS = [
    ("Circle(r)", "(VariantPattern [Circle] [(PatternArgument - r)])"),
    ("Shape.Circle(radius: 3)", "(VariantPattern [Shape, Circle] [(PatternArgument radius 3)])"),
    ("Shape.Empty", "(VariantPattern [Shape, Empty] -)"),
    ("Empty", "Empty"),
    ("_", "_"),
    ("nil", "nil"),
    ("None", "nil"),
    ("()", "()"),
    ("-1.5", "(- 1.5)"),
    ("(0, y)", "(TuplePattern [0, y])"),
    ("{name: n, age}", "(FieldsPattern [(PatternArgument name n), (PatternArgument age age)])"),
    ("1 | 2 | 3", "(OrPattern [1, 2, 3])"),
    ("0..10", "(RangePattern 0 10 false)"),
    ("'a'..='f'", "(RangePattern 'a' 'f' true)"),
    ("-5..-1", "(RangePattern (- 5) (- 1) false)"),
    ("s: Square", "(TypedPattern s Square)"),
    ("_: [i64] | f64", "(TypedPattern _ (UnionTypeExpr [(ListTypeExpr i64), f64]))"),
    ("[first, ...]", "(ListPattern [first, (RestPattern -)])"),
    ("(a: i64, b)", "(TuplePattern [(TypedPattern a i64), b])"),
]


@pytest.mark.parametrize(("pattern", "expected"), PATTERNS)
def test_patterns_in_both_kinds_of_case(pattern: str, expected: str) -> None:
    case = f"(MatchCase {expected} (g > 0) {{v}})"
    assert shapes(f"match x:\n    case {pattern} if g > 0: v\n") == [f"(Match x [{case}])"]
    assert shapes(f"match x:\n    | {pattern} if g > 0 -> v\n") == [f"(Match x [{case}])"]


def test_a_case_with_a_name_alone_has_its_body_after_the_colon() -> None:
    assert shapes("match x:\n    case n: n\n") == ["(Match x [(MatchCase n - {n})])"]
    assert shapes("match x:\n    case n: n[0]\n") == ["(Match x [(MatchCase n - {n[0]})])"]
    assert shapes("match x:\n    case n:\n        n\n") == ["(Match x [(MatchCase n - {n})])"]
    assert shapes("match x:\n    case n: Square: n\n") == ["(Match x [(MatchCase (TypedPattern n Square) - {n})])"]


def test_match_as_a_value_and_blocks_after_arrows() -> None:
    text = "val y = match x:\n    | 1 ->\n        f()\n        2\n    | _ -> 0\nnext"
    assert shapes(text) == ["(Let false y - (Match x [(MatchCase 1 - {f(); 2}), (MatchCase _ - {0})]))", "next"]


CLASS = '''
class Counter<T> with Show, Eq<T>:
    """Counts."""
    name: text
    type: i64 = 0

    static fn named(name: text) -> Counter: Counter(name: name)
    fn match() -> text: "{self.name}"
    me bump(by: i64 = 1): self.count += by
'''


def test_classes() -> None:
    module, problems = parse(SourceFile("t", CLASS))
    assert not problems
    (found,) = module.statements
    assert isinstance(found, tree.Class)
    assert (found.name, found.struct, found.documentation) == ("Counter", False, "Counts.")
    assert [parameter.name for parameter in found.type_parameters] == ["T"]
    assert [trait.path for trait in found.traits] == [("Show",), ("Eq",)]
    assert [field.name for field in found.fields] == ["name", "type"]
    assert [(method.name, method.static, method.mutating) for method in found.methods] == [
        ("named", True, False),
        ("match", False, False),
        ("bump", False, True),
    ]


def test_enums_number_fields_without_names() -> None:
    assert shapes("enum E<T>:\n    A\n    B(i64, T)\n    C(x: i64 = 1)\n    fn f(): 1\n") == [
        (
            "(Enum E [(TypeParameter T -)] [] [(Variant A []), (Variant B [(Field _0 i64 -), (Field _1 T -)]), "
            "(Variant C [(Field x i64 1)])] [(Function f [] [] - {1} false false - [])] -)"
        )
    ]


def test_traits_and_impls() -> None:
    text = 'trait M:\n    fn f(x: T) -> S<T>\n    fn g(): []\n    fn h():\n        "Does {it}."\n'
    text += "impl M for L<T>:\n    fn f(): 1\nimpl L:\n    pass\n"
    trait, impl, plain = shapes(text)
    assert trait == (
        "(Trait M [] [] [(Function f [] [(Parameter x T - false)] S<T> - false false - []), "
        "(Function g [] [] - {[]} false false - []), (Function h [] [] - - false false Does {it}. [])] -)"
    )
    assert impl == "(Impl [] M L<T> [(Function f [] [] - {1} false false - [])])"
    assert plain == "(Impl [] - L [])"


def documentation(text: str) -> tuple[str | None, str | None]:
    """The documentation of a module and of the last function in it."""
    module, problems = parse(SourceFile("t", text))
    assert not problems
    function = module.statements[-1]
    assert isinstance(function, tree.Function)
    return module.documentation, function.documentation


def test_documentation_stands_first_and_is_not_interpolated() -> None:
    text = '#!/usr/bin/simple\n"Module {braces}."\nfn f():\n    """First {line.\n\n        indented\n    last}\n    """\n    1\n'
    assert documentation(text) == ("Module {braces}.", "First {line.\n\n    indented\nlast}")


def test_text_alone_is_the_value_of_a_function() -> None:
    assert documentation('fn f(x):\n    "Hi {x}"\n') == (None, None)
    assert shapes('fn f():\n    "Hi"\n') == ["(Function f [] [] - {'Hi'} false false - [])"]


LAYOUT = [
    # a newline continues a statement inside brackets, after an operator, before `|>` and `.name`
    ("f(\n1,\n\n  # c\n2\n)\ng", ["f(1, 2)", "g"]),
    ("a +\n    b\nc", ["(+ a b)", "c"]),
    ("x\n    |> f\n    .g()\n    ?.h\nc", ["(Pipe x f.g()?.h)", "c"]),
    ("x\n\n# comment\n.g()\nc", ["x.g()", "c"]),
    ("f(\\x:\n    a\n    if b:\n        c\n)\nd", ["f((Lambda [(Parameter x - - false)] {a; (If b {c} -)}))", "d"]),
    ("f(\\:\n    a\n, 2)\nd", ["f((Lambda [] {a}), 2)", "d"]),
    ("f(1, \\x:\n        a\n    , \\:\n        b)\nd", None),
    ("xs.map(\\x:\n    x * 2\n).sum()\nd", ["xs.map((Lambda [(Parameter x - - false)] {(* x 2)})).sum()", "d"]),
    ('{"a":\n  1, "b": \\x:\n    x\n}\nd', None),
    ("f(if a:\n    b\nelse:\n    c\n)\nd", ["f((If a {b} {c}))", "d"]),
    ("val f = \\x:\n    x\n-y", ["(Let false f - (Lambda [(Parameter x - - false)] {x}))", "(- y)"]),
    ("val f = if a:\n    x\nelse:\n    y\n[1].g", ["(Let false f - (If a {x} {y}))", "[1].g"]),
    ("if a: b\nelse: c\nd", ["(If a {b} {c})", "d"]),
    ("if a:\n    b\nelif c:\n    d\nelse if e:\n    f\nelse:\n    g", ["(If a {b} {(If c {d} {(If e {f} {g})})})"]),
    ("f(a\n|> g\n)", ["f((Pipe a g))"]),
    ("a[\n1,\n2]\nb", ["a[1, 2]", "b"]),
    ("while a:\n\n    # c\n    b\n\n# d\nc", ["(While a {b})", "c"]),
    ("a\r\nif b:\r\n    c\r\n", ["a", "(If b {c} -)"]),
    ("\ufeffa", ["a"]),
    ("", []),
    ("\n\n  \n# c", []),
    ("use a.*\nb", ["(Use [a] - - true)", "b"]),
    ("match x:\n    | a -> b\n    | c -> d\n", None),
]


@pytest.mark.parametrize(("text", "expected"), LAYOUT)
def test_layout(text: str, expected: list[str] | None) -> None:
    found = shapes(text)
    assert expected is None or found == expected


def test_a_type_at_the_end_of_a_line_does_not_continue_it() -> None:
    assert len(shapes("class A:\n    x: S<T>\n    y: S<S<T>>\n    z: T?\ntype B = S<T>\nb\n")) == 3


def test_each_statement_has_its_own_problem() -> None:
    text = "val x = )\nval y = 1\nprint (\nval z =\nfn f(:\n    val q = =\n    1 +\nclass:\nif\n"
    assert codes(text) == [
        "unopened-bracket",
        "unclosed-bracket",
        "unexpected-token",
        "unclosed-bracket",
        "unexpected-token",
        "unexpected-token",
        "unexpected-token",
        "unexpected-token",
    ]


def test_a_missing_expression_leaves_its_statement() -> None:
    module, problems = parse(SourceFile("t", "val x =\nx\n"))
    assert [problem.code for problem in problems] == ["unexpected-token"]
    binding, use = module.statements
    assert isinstance(binding, tree.Let)
    assert isinstance(binding.value, tree.ErrorExpr)
    assert isinstance(use, tree.ExpressionStatement)
