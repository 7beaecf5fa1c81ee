"""Each problem that the checker knows, on the smallest program that has it; and programs that look like it and are right."""

from __future__ import annotations

import pytest

from simple.check import ImportFailed, ModuleInterface, check_module
from simple.source import SourceFile
from simple.syntax.parser import parse

PRELUDE = """
enum Shape:
    Circle(radius: f64)
    Rect(width: f64, height: f64)
    Empty
struct Point:
    x: f64
    y: f64 = 0.0
    me move(by: f64): self.x += by
    fn add(other: Point) -> Point: Point(self.x + other.x, self.y + other.y)
class Counter:
    count: i64 = 0
    me bump(by: i64 = 1): self.count += by
    fn twice() -> i64: self.count * 2
    static fn start() -> Counter: Counter()
trait Named:
    fn title() -> text
fn scale(x: f64, by: f64 = 2.0) -> f64: x * by
fn first<T>(items: [T]) -> T?: if items.len > 0: items[0] else: nil
fn total(values: f64...) -> f64: values.sum()
"""


def no_modules(name: str) -> ModuleInterface:
    raise ImportFailed(f"There is no module `{name}`")


def problems(program: str) -> list[str]:
    source = SourceFile("test.spl", PRELUDE + program)
    tree, syntax = parse(source)
    assert syntax == []
    return [d.code for d in check_module("test", tree, source, no_modules).diagnostics]


WRONG = [
    ("unknown-name", "print tensr"),
    ("unknown-name", "scal(1.0)"),
    ("unknown-type", "fn f(x: strng): x"),
    ("unknown-member", "print Counter().cuont"),
    ("unknown-member", 'print "a".lenght'),
    ("unknown-member", "print Shape.Square"),
    ("unknown-argument", "scale(x: 1.0, bz: 2.0)"),
    ("repeated-argument", "scale(1.0, x: 2.0)"),
    ("wrong-arity", "scale()"),
    ("wrong-arity", "scale(1.0, 2.0, 3.0)"),
    ("wrong-arity", "Point()"),
    ("type-mismatch", 'scale("a")'),
    ("type-mismatch", "val x: i64 = 2.5"),
    ("type-mismatch", "val x: text = nil"),
    ("type-mismatch", 'fn f() -> i64: "a"'),
    ("type-mismatch", "val x: [i64] = [1.5]"),
    ("type-mismatch", "fn f(x: i64?) -> i64: x"),
    ("assigned-to-val", "fn f():\n    val a = 1\n    a = 2"),
    ("assigned-to-val", "fn f(a: i64):\n    a = 2"),
    ("assigned-to-val", "val p = Point(1.0)\np.move(2.0)"),
    ("assigned-to-val", "val p = Point(1.0)\np.x = 2.0"),
    ("needs-me", "class A:\n    x: i64\n    fn f(): self.x = 1"),
    ("missing-case", "fn f(s: Shape) -> f64:\n    match s:\n        case Circle(r): r"),
    ("missing-case", "fn f(x: i64?) -> i64:\n    match x:\n        case Some(n): n"),
    ("missing-case", "fn f(x: bool) -> i64:\n    match x:\n        case true: 1"),
    ("missing-case", "fn f(x: i64) -> i64:\n    match x:\n        case 1: 1"),
    ("missing-case", "fn f(x: i64 | text) -> i64:\n    match x:\n        | n: i64 -> n"),
    ("missing-case", "fn f(x: Result<i64, text>) -> i64:\n    match x:\n        case Ok(n): n"),
    ("unreachable-case", "fn f(x: i64) -> i64:\n    match x:\n        case _: 1\n        case 2: 2"),
    ("unknown-variant", "fn f(s: Shape):\n    match s:\n        case Square(r): print r\n        case _: pass"),
    ("impossible-pattern", 'fn f(x: i64):\n    match x:\n        case "a": pass\n        case _: pass'),
    ("wrong-count", "fn f(s: Shape):\n    match s:\n        case Rect(w): print w\n        case _: pass"),
    ("wrong-count", "val (a, b) = (1, 2, 3)\nprint a, b"),
    ("unwrapped-option", "fn f(x: text?): print x.upper"),
    ("wrong-operands", 'print "a" + 1'),
    ("wrong-operands", "print 1 + nil"),
    ("wrong-operands", "print Counter() + Counter()"),
    ("wrong-operands", "print 1.5 & 2"),
    ("mixed-numbers", "val a = 1i32\nprint a + 2i64"),
    ("mixed-numbers", "val a = 1.0f32\nval b = 2.0\nprint a * b"),
    ("never-equal", 'print 1 == "a"'),
    ("not-a-condition", "if 1: pass"),
    ("not-a-condition", "fn f(x: text?):\n    while x: pass"),
    ("missing-return", "fn f(x: i64) -> i64:\n    if x > 1: 2"),
    ("missing-return", "fn f(x: i64) -> i64:\n    return"),
    ("recursive-result", "fn f(n: i64): if n == 0: 0 else: [f(n - 1)]"),
    ("unreachable-code", "fn f() -> i64:\n    return 1\n    print 2"),
    ("unused-variable", "fn f():\n    val a = 1"),
    ("outside-loop", "break"),
    ("return-outside", "return 1"),
    ("int-out-of-range", "print 9223372036854775808"),
    ("int-out-of-range", "val x: u8 = 300"),
    ("bad-conversion", 'print "1" as i64'),
    ("not-iterable", "for i in 10: print i"),
    ("not-callable", "val a = 1\na()"),
    ("not-callable", "Shape()"),
    ("not-indexable", "val a = 1\nprint a[0]"),
    ("index-out-of-range", "val a = (1, 2)\nprint a[2]"),
    ("name-taken", "fn f(): 1\nfn f(): 2"),
    ("name-taken", "fn f(x: i64, x: i64): x"),
    ("name-taken", "val f = \\x, x: x"),
    ("name-taken", "enum E:\n    A(x: i64, x: i64)"),
    ("name-taken", "val (a, a) = (1, 2)"),
    ("name-taken", "fn f<T, T>(x: T): x"),
    ("name-taken", "class A:\n    __dict__: i64"),
    ("name-taken", "val __name__ = 7"),
    ("truncated-division", "fn f(a: i64, b: i64) -> f64: a / b"),
    ("arguments-of-main", "fn main(a: i64): print a"),
    ("impossible-pattern", "if val x = nil: print x"),
    ("unknown-name", "x = 5"),
    ("name-taken", "class A:\n    x: i64\n    fn x() -> i64: 1"),
    ("missing-method", "class A with Named:\n    x: i64"),
    ("wrong-method", "class A with Named:\n    fn title() -> i64: 1"),
    ("not-a-trait", "class A with Counter:\n    x: i64"),
    ("circular-alias", "type A = [A]\nval a: A = []"),
    ("circular-trait", "trait A with B:\n    fn a()\ntrait B with A:\n    fn b()"),
    ("module-not-found", "use lib.nothing"),
    ("pattern-may-fail", "fn f(x: i64?):\n    val Some(y) = x\n    print y"),
    ("uneven-alternatives", "fn f(s: Shape):\n    match s:\n        | Circle(r) | Empty -> pass\n        | _ -> pass"),
    ("try-outside", 'print "1".to_i64()?'),
    ("wrong-with", "with 1 as f: print f"),
    ("bad-format", 'val x = 1.5\nprint "{x:q}"'),
    ("useless-default", "print 1 ?? 2"),
    ("always-true", "if val x = 3: print x"),
    ("unmet-bound", 'fn f<T: Float>(x: T) -> T: x\nf("a")'),
    ("misplaced-spread", "val xs = [1.0]\nscale(...xs)"),
    ("static-method", "Counter().start()"),
    ("wrong-type-arguments", "val x: Result<i64> = 1"),
    ("unreachable-code", "fn f() -> i64:\n    return 1\n    print 2\n    print 3"),
    (
        "wrong-operands",
        "fn f():\n    var x: i64? = 1\n    if x == nil: return\n    while true:\n        print x + 1\n        x = nil",
    ),
    ("wrong-operands", "fn f(c: bool):\n    var x: i64? = nil\n    if c: x = 3\n    print x + 1"),
    ("missing-case", "fn f(xs: [i64]) -> i64:\n    match xs:\n        | [] -> 0\n        | [a, b, ...] -> a + b"),
    ("wrong-operands", "val xs = [1]\nval ys = [0.5]\nprint xs + ys"),
    ("wrong-operands", "val r = 0..3\nr.push(1)"),
    ("wrong-operands", "print 1 @ 2"),
    ("needs-me", "struct A:\n    x: i64\n    me up(): self.x += 1\n    fn f(): self.up()"),
    ("type-mismatch", 'val a = {"x": 1}\nval b: {text: text} = {...a}'),
    ("type-mismatch", 'val a = ["x"]\nval b: [i64] = [1, ...a]'),
    (
        "uneven-alternatives",
        "enum E:\n    A(x: i64)\n    B(x: f64)\nfn f(e: E) -> f64:\n    match e:\n        | A(x) | B(x) -> x",
    ),
    ("unmet-bound", 'class Box<T: Named>:\n    item: T\nprint Box("a")'),
    ("name-taken", 'val x = 1\nval x = "a"\nprint x'),
    ("wrong-method", 'class A:\n    fn to_text(x: i64) -> text: "a"'),
    ("unknown-member", "print [1].flatten()"),
]

RIGHT = [
    "print scale(3), scale(3.0, by: 4)",
    "val x: f64 = 2",
    "val xs: [f64] = [1, 2, 3]\nprint xs",
    'val d: {text: [f64]} = {"a": [1]}\nprint d',
    "fn f(x: i64?) -> i64:\n    if x == nil: return 0\n    x + 1",
    "fn f(x: i64?) -> i64: if x != nil: x + 1 else: 0",
    "fn f(x: i64?) -> i64: if x != nil and x > 2: x else: 0",
    "fn f(x: i64 | text) -> i64: if x is i64: x else: x.len",
    "fn f(x: i64?) -> i64:\n    match x:\n        case nil: 0\n        case n: n + 1",
    "fn f(x: i64?) -> i64:\n    match x:\n        case nil: 0\n        case Some(n): n + 1",
    "fn f(s: Shape) -> f64:\n    match s:\n        | Rect(w, _) | Circle(w) -> w\n        | Empty -> 0",
    "fn f(p: (bool, bool)) -> i64:\n    match p:\n        | (true, _) -> 1\n        | (_, true) -> 2\n        | (false, false) -> 3",
    "fn f(xs: [i64]) -> i64:\n    match xs:\n        | [] -> 0\n        | [x, ...more] -> x + more.len\n        | _ -> 0",
    "fn f(x: i64) -> i64:\n    match x:\n        | 0 | 1 -> 0\n        | 2..=9 -> 1\n        | n if n < 0 -> -1\n        | _ -> 2",
    (
        "fn parse(s: text) -> Result<i64, text>:\n    val n = s.to_i64()\n    if n == nil: return Err(s)\n    Ok(n)\n"
        "fn twice(s: text) -> Result<i64, text>: Ok(parse(s)? * 2)"
    ),
    "print first([1, 2])! + 1, first([]) ?? 3",
    "print [1, 2].map(\\x: x * 2).filter(\\x: x > 2).reduce(0, \\a, b: a + b)",
    "print [1.5].reduce(0, \\a, b: a + b)",
    "var xs = []\nxs.push(1)\nval n: i64 = xs[0]\nprint n",
    "var p = Point(1.0)\np.move(2.0)\np.x += 1\nprint (p + p).x",
    "val c = Counter()\nc.bump()\nc.count = 3\nprint c.twice, c.twice()",
    'impl Named for Counter:\n    fn title() -> text: "c"\nfn show(n: Named) -> text: n.title()\nprint show(Counter())',
    "fn f() -> i64:\n    while true:\n        return 1",
    "fn f(x) : x + 1\nprint f(2)",
    "print total(1, 2.0, 3), total(...[1.0, 2.0])",
    "fn even(n: i64) -> bool: if n == 0: true else: odd(n - 1)\nfn odd(n: i64) -> bool: if n == 0: false else: even(n - 1)",
    'print 1 < 2 < 3, 1 in [1, 2], "a" not in {"a": 1}',
    "val x = [1, 2].first()\nif x != nil: print x + 1",
    "fn make() -> fn(i64) -> i64: \\x: x + 1\nprint make()(2)",
    "type Table = {text: [i64]}\nval t: Table = {}\nprint t",
    (
        "class Stack<T>:\n    items: [T]\n    me push(x: T): self.items.push(x)\n    fn top() -> T?: self.items.last()\n"
        "val s = Stack(items: [1])\ns.push(2)\nval n: i64? = s.top()\nprint n"
    ),
    'fn f(): panic("no")\nfn g() -> i64: panic("no")',
    "fn later() -> i64: answer\nval answer = 42\nprint later()",
    "val f: fn(f64) -> f64 = \\x: x * 2\nprint f(2)",
    "print (-9223372036854775808), 0xFF, 255u8",
    "val a = if true: 1 else: 2.5\nval b: f64 = a\nprint b",
    'fn f(d: {text: i64}) -> i64: d.get("a") ?? 0',
    "fn apply(f: fn(i64) -> (), x: i64): f(x)\napply(\\x: [x].len, 2)",
    'val (a, (b, c)) = (1, (2.0, "x"))\nprint a, b, c',
    'for key, value in {"a": 1}.items(): print key, value',
    "print Shape.Circle(2), Circle(radius: 2.0), Empty",
    "val s: Shape = Empty\nprint s is Shape.Empty, s is Circle",
    "fn f(x: i64?) -> i64:\n    var y = x\n    if y == nil: y = 5\n    y += 1\n    y",
    "fn f(xs: [i64]) -> i64:\n    match xs:\n        | [] -> 0\n        | [a] -> a\n        | [a, ...rest] -> a + rest.len",
    (
        "fn f(xs: [bool]) -> i64:\n    match xs:\n        | [] -> 0\n        | [true, ...] -> 1\n"
        "        | [..., false] -> 2\n        | [false, ..., true] -> 3"
    ),
    "val xs = [0.5]\nval ys: [f64] = [1] + xs + [2]\nval zs: [f64] = [...0..2, 0.5]\nprint ys, zs",
    "val x: f64 = [1].first() ?? 0.5",
    "class Box<T>:\n    item: T\nval b: Box<f64> = Box(5)\nprint b",
    "class Box<T>:\n    item: T\nimpl Box<T>:\n    fn get() -> T: self.item\nval n: i64 = Box(3).get()",
    "fn top<T: Number>(a: T, b: T) -> T: if a > b: a else: b\nprint top(1, 2) + 1",
    "struct A:\n    x: i64\n    me up(): self.x += 1\n    me all(xs: [i64]): xs.each(\\n: self.up())",
]  # fmt: skip


@pytest.mark.parametrize(("code", "program"), WRONG, ids=[f"{c}-{i}" for i, (c, _) in enumerate(WRONG)])
def test_a_problem_is_found(code: str, program: str) -> None:
    assert code in problems(program)


@pytest.mark.parametrize("program", RIGHT)
def test_a_right_program_has_no_problems(program: str) -> None:
    warnings = {"unused-variable", "unused-value", "unreachable-case"}
    assert [code for code in problems(program) if code not in warnings] == []


def test_one_mistake_gives_one_problem() -> None:
    assert problems("fn f():\n    val a = tensr.zeros([2])\n    val b = a.add(a)\n    print b + 1, b.shape[0]") == [
        "unknown-name"
    ]


def test_all_problems_of_a_file_are_found() -> None:
    assert problems('scale("a")\nprint missing\nval x: i64 = 1.5') == ["type-mismatch", "unknown-name", "type-mismatch"]


def test_a_broken_pattern_is_one_problem() -> None:
    program = "fn f(s: Shape) -> f64:\n    match s:\n        | Squar(x) -> x\n        | Empty -> 0.0"
    assert problems(program) == ["unknown-variant"]


def test_a_mismatch_is_reported_at_the_item() -> None:
    assert problems('val xs: [i64] = [1, "a", 2, "b"]') == ["type-mismatch", "type-mismatch"]


def test_every_missing_variant_is_named() -> None:
    source = SourceFile("test.spl", PRELUDE + "fn f(s: Shape) -> f64:\n    match s:\n        | Empty -> 0.0")
    (problem,) = check_module("test", parse(source)[0], source, no_modules).diagnostics
    assert problem.title == "This `match` misses the cases `Circle(_)` and `Rect(_, _)`"
