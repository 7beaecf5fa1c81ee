"""Values that cross between Python and Simple: functions, objects, errors."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from array import array

import numpy as np
import pytest

import simple

PROGRAM = '''
fn echo_int(x: i64) -> i64: x
fn echo_small(x: u8) -> u8: x
fn echo_float(x: f64) -> f64: x
fn echo_single(x: f32) -> f32: x
fn echo_bool(x: bool) -> bool: x
fn echo_text(x: text) -> text: x
fn echo_list(xs: [f64]) -> [f64]: xs
fn echo_ints(xs: [i64]) -> [i64]: xs
fn echo_dict(d: {text: f64}) -> {text: f64}: d
fn echo_pair(p: (i64, text)) -> (i64, text): p
fn echo_option(x: i64?) -> i64?: x
fn echo_result(r: Result<f64, text>) -> Result<f64, text>: r
fn echo_union(x: i64 | text) -> i64 | text: x
fn echo_any(x: any) -> any: x
fn echo_buffer(x: Buffer<f64>) -> Buffer<f64>: x
fn echo_range(r: range) -> range: r
fn first<T>(xs: [T]) -> T?: xs.first
fn double<N: Number>(x: N) -> f64: 2.0 * (x as f64)
fn nothing(): pass
fn push(xs: [i64]): xs.push(9)
fn all(label: text, xs: i64...) -> text: "{label}{xs}"
fn defaults(a: i64, b: i64 = 2, c: [i64] = [3]) -> text: "{a} {b} {c}"
fn apply(f: fn(i64) -> f64, x: i64) -> f64: f(x)
fn each(f: fn(i64) -> ()): f(1)
fn adder(n: i64) -> fn(i64) -> i64: \\x: x + n
fn twice(f: fn(i64) -> i64, x: i64) -> i64: f(f(x))
fn caught(f: fn() -> i64) -> Result<i64, Error>: attempt(f)
fn divide(a: i64, b: i64) -> i64: a / b
fn deep(n: i64) -> i64: deep(n + 1)
fn leave(): exit(3)

trait Named:
    fn name() -> text
    fn greeting() -> text: "hello " + self.name()

class Dog with Named:
    """A dog."""
    called: text
    age: i64 = 1
    static fn puppy(called: text) -> Dog: Dog(called, 0)
    fn name() -> text: self.called
    me birthday(by: i64 = 1) -> i64:
        """Older."""
        self.age += by
        self.age

fn greet(n: Named) -> text: n.greeting()
val rex = Dog("Rex")
fn the_rex() -> Dog: rex
fn pack() -> [Dog]: [rex, Dog("Bo")]
fn ages(dogs: [Dog]) -> i64: dogs.map(\\d: d.age).sum

struct Vec:
    x: f64
    y: f64 = 0.0
    fn add(other: Vec) -> Vec: Vec(self.x + other.x, self.y + other.y)
    fn mul(by: f64) -> Vec: Vec(self.x * by, self.y * by)
    fn rmul(by: f64) -> Vec: self * by
    fn neg() -> Vec: Vec(-self.x, -self.y)
    fn lt(other: Vec) -> bool: self.x < other.x
    fn get(i: i64) -> f64: if i == 0: self.x else: self.y
    me set(i: i64, value: f64): if i == 0: self.x = value else: self.y = value
    fn len() -> i64: 2
    me grow(by: f64): self.x *= by
val origin = Vec(0.0)

enum Node:
    Leaf(value: i64)
    Pair(left: Node, right: Node)
    Empty
    fn total() -> i64:
        match self:
            case Leaf(v): v
            case Pair(l, r): l.total() + r.total()
            case Empty: 0

class Box<T>:
    item: T
    fn get_it() -> T: self.item
'''


@pytest.fixture(scope="module")
def m(tmp_path_factory):
    folder = tmp_path_factory.mktemp("values")
    (folder / "values.spl").write_text(PROGRAM)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIMPLE_CACHE_DIR", str(folder / "cache"))
        return simple.load(folder / "values.spl")


@pytest.mark.parametrize(
    ("function", "given", "got"),
    [
        ("echo_int", 3, 3),
        ("echo_int", np.int64(3), 3),
        ("echo_float", 3, 3.0),
        ("echo_float", np.float32(0.5), 0.5),
        ("echo_single", 0.1, 0.10000000149011612),
        ("echo_bool", True, True),
        ("echo_text", "ä", "ä"),
        ("echo_list", [1, 2.5], [1.0, 2.5]),
        ("echo_list", (1.0, 2.0), [1.0, 2.0]),
        ("echo_list", np.array([1.0, 2.0]), [1.0, 2.0]),
        ("echo_ints", range(3), [0, 1, 2]),
        ("echo_dict", {"a": 1}, {"a": 1.0}),
        ("echo_pair", (1, "x"), (1, "x")),
        ("echo_option", None, None),
        ("echo_option", 5, 5),
        ("echo_result", simple.Ok(1), simple.Ok(1.0)),
        ("echo_result", simple.Err("low"), simple.Err("low")),
        ("echo_union", "x", "x"),
        ("echo_any", {"a": [1, (2.0, None)]}, {"a": [1, (2.0, None)]}),
        ("echo_buffer", [1, 2], array("d", [1.0, 2.0])),
        ("echo_range", range(2), range(2)),
        ("first", ["a", "b"], "a"),
        ("double", 2.5, 5.0),
        ("double", 4, 8.0),
    ],
)
def test_values_that_are_taken(m, function, given, got):
    result = getattr(m, function)(given)
    assert result == got
    assert type(result) is type(got)


@pytest.mark.parametrize(
    ("function", "given", "message"),
    [
        ("echo_int", 1.0, "`echo_int` expects `i64` for `x`, and this is a f64: 1.0"),
        ("echo_int", True, "`echo_int` expects `i64` for `x`, and this is a bool: true"),
        ("echo_int", 2**63, "`echo_int` expects `i64` for `x`, and 9223372036854775808 doesn't fit"),
        ("echo_small", -1, "`echo_small` expects `u8` for `x`, and -1 doesn't fit"),
        ("echo_float", "1", '`echo_float` expects `f64` for `x`, and this is text: "1"'),
        ("echo_float", 10**400, "doesn't fit"),
        ("echo_single", 1e300, "`echo_single` expects `f32` for `x`, and 1e+300 doesn't fit"),
        ("echo_bool", 1, "`echo_bool` expects `bool` for `x`, and this is an i64: 1"),
        ("echo_text", b"x", "and this is a Python `bytes`, which Simple doesn't know"),
        ("echo_list", "abc", 'expects `[f64]` for `xs`, and this is text: "abc"'),
        ("echo_list", [1, None], "`echo_list` expects `f64` for `xs[1]`, and this is nil"),
        ("echo_dict", {1: 1.0}, "expects `text` for `d[1]`, and this is an i64: 1"),
        ("echo_pair", (1, 2), "expects `text` for `p[1]`, and this is an i64: 2"),
        ("echo_pair", (1,), "expects `(i64, text)` for `p`, and this is a tuple: (1,)"),
        ("echo_option", "x", 'expects `i64` for `x`, and this is text: "x"'),
        ("echo_result", 1, "expects `Result<f64, text>` for `r`, and this is an i64: 1"),
        ("echo_union", 1.5, "expects `i64 | text` for `x`, and this is a f64: 1.5"),
        ("echo_any", {1, 2}, "and this is a Python `set`, which Simple doesn't know"),
        ("echo_any", [2**70], "expects `i64` for `x[0]`, and 1180591620717411303424 doesn't fit"),
        ("double", "x", 'expects `Number` for `x`, and this is text: "x"'),
        ("apply", 3, "`apply` expects `fn(i64) -> f64` for `f`, and this is an i64: 3"),
        ("greet", "Rex", 'expects `Named` for `n`, and this is text: "Rex"'),
        ("ages", [1], "expects `Dog` for `dogs[0]`, and this is an i64: 1"),
    ],
)
def test_values_that_are_refused(m, function, given, message):
    with pytest.raises(simple.Error) as caught:
        getattr(m, function)(given)
    assert message in str(caught.value)


def test_unit_is_none(m):
    assert m.nothing() is None


def test_a_list_is_the_same_list(m):
    xs = [1]
    m.push(xs)
    assert xs == [1, 9]
    assert m.echo_ints(xs) is xs


def test_arguments_by_place_and_by_name(m):
    assert m.defaults(1) == "1 2 [3]"
    assert m.defaults(1, c=[5]) == "1 2 [5]"
    assert m.defaults(b=5, a=4) == "4 5 [3]"
    assert m.all("x", 1, 2) == "x[1, 2]"
    assert m.all("x") == "x[]"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda m: m.defaults(), "`defaults` needs `a: i64`"),
        (lambda m: m.defaults(1, 2, [3], 4), "`defaults` takes 3 arguments, and 4 were given"),
        (lambda m: m.nothing(1), "`nothing` takes no arguments, and 1 was given"),
        (lambda m: m.defaults(1, bb=2), "`defaults` has no parameter `bb`"),
        (lambda m: m.defaults(1, a=2), "`defaults` is given `a` twice"),
        (lambda m: m.all("x", "y"), "expects `i64` for `xs`"),
        (lambda m: m.Dog(), "`Dog` needs `called: text`"),
        (lambda m: m.Dog("a", "b"), "`Dog` expects `i64` for `age`"),
        (lambda m: m.Node(), "`Node` is made by its variants, such as `Node.Leaf` and `Node.Pair`"),
        (lambda m: m.Named(), "`Named` is a trait"),
    ],
)
def test_wrong_calls(m, call, message):
    with pytest.raises(simple.Error) as caught:
        call(m)
    assert message in str(caught.value)


def test_signatures_and_documentation(m):
    assert str(inspect.signature(m.defaults)) == "(a: int, b: int = 2, c: list[int] = …) -> str"
    assert str(inspect.signature(m.all)) == "(label: str, *xs: int) -> str"
    assert str(inspect.signature(m.echo_option)) == "(x: int | None) -> int | None"
    assert str(inspect.signature(m.greet)) == "(n: 'Named') -> str"
    assert str(inspect.signature(m.Dog)) == "(called: str, age: int = 1) -> 'Dog'"
    assert str(inspect.signature(m.rex.birthday)) == "(by: int = 1) -> int"
    assert m.Dog.__doc__ == "A dog."
    assert m.Dog.birthday.__doc__ == "Older."
    assert (m.Dog.__name__, m.greet.__name__) == ("Dog", "greet")


# -------------------------------------------------------------------------------------------------------------- functions


def test_functions_go_both_ways(m):
    assert m.apply(lambda x: x / 2, 3) == 1.5
    assert m.adder(2)(3) == 5
    assert m.twice(m.adder(4), 1) == 9
    seen = []
    m.each(seen.append)
    assert seen == [1]
    with pytest.raises(simple.Error, match="expects `i64`"):
        m.adder(2)("x")


def test_what_a_python_function_raises_is_the_cause(m):
    with pytest.raises(simple.Error, match=r"error\[python\]: KeyError: 'k'") as caught:
        m.apply(lambda _: {}["k"], 1)
    assert caught.value.kind == "python"
    assert isinstance(caught.value.__cause__, KeyError)


def test_a_python_function_that_gives_the_wrong_type(m):
    with pytest.raises(simple.Error, match="must return `f64`, and this is text"):
        m.apply(lambda _: "x", 1)


def test_simple_code_can_catch_what_python_raises(m):
    result = m.caught(lambda: 1 // 0)
    assert isinstance(result, simple.Err)
    assert "ZeroDivisionError" in result.error.message


# ---------------------------------------------------------------------------------------------------------------- objects


def test_classes(m):
    dog = m.Dog("Bo", age=3)
    assert (dog.called, dog.age, dog.name(), dog.greeting(), m.greet(dog)) == ("Bo", 3, "Bo", "hello Bo", "hello Bo")
    assert dog.birthday(by=2) == 5
    dog.age += 1
    assert str(dog) == repr(dog) == 'Dog(called: "Bo", age: 6)'
    assert m.Dog.puppy("Kid").age == 0
    with pytest.raises(simple.Error, match="The field `age` of `Dog` is `i64`, and this is text"):
        dog.age = "old"
    with pytest.raises(AttributeError):
        dog.wings = 2
    assert isinstance(dog, m.Dog)
    assert not isinstance(dog, m.Vec)
    assert not isinstance(3, m.Dog)


def test_objects_keep_their_identity(m):
    assert m.rex is m.the_rex()
    assert m.pack()[0] is m.rex
    assert m.Dog("Rex") != m.rex
    assert m.ages(m.pack()) == m.rex.age + 1
    assert len({m.rex, m.the_rex()}) == 1


def test_structs_are_values(m):
    a = m.Vec(1, 2)
    b = m.Vec(1.0, 2.0)
    assert a == b
    assert hash(a) == hash(b)
    held = m.origin
    held.x = 5
    held.grow(2)
    assert held.x == 10.0
    assert m.Vec(0) == m.Vec(0.0, 0.0)
    assert m.echo_any(m.origin) in {held, m.Vec(0)}


def test_operators(m):
    v = m.Vec(1, 2)
    assert v + v == m.Vec(2, 4)
    assert v * 2 == 2 * v == m.Vec(2, 4)
    assert -v == m.Vec(-1, -2)
    assert v < m.Vec(5)
    assert (v[0], v[1], len(v)) == (1.0, 2.0, 2)
    v[1] = 7
    assert v.y == 7.0
    with pytest.raises(simple.Error, match="expects `Vec` for `other`"):
        v + 1


def test_enums(m):
    tree = m.Node.Pair(m.Node.Leaf(2), m.Node.Pair(m.Node.Leaf(3), m.Node.Empty))
    assert tree.total() == 5
    assert repr(tree.right) == "Pair(left: Leaf(value: 3), right: Empty)"
    assert isinstance(m.Node.Empty, m.Node)
    assert isinstance(tree, m.Node.Pair)
    assert not isinstance(tree, m.Node.Leaf)
    match tree:
        case m.Node.Pair(m.Node.Leaf(value), m.Node.Pair(right=last)):
            assert (value, last) == (2, m.Node.Empty)
        case _:
            pytest.fail("the pattern must match")
    with pytest.raises(AttributeError):
        tree.left.value = 3


def test_generic_classes(m):
    assert m.Box([1]).get_it() == [1]
    assert m.Box(m.rex).item is m.rex


# ----------------------------------------------------------------------------------------------------------------- errors


def test_run_time_errors(m):
    with pytest.raises(simple.Error) as caught:
        m.divide(1, 0)
    error = caught.value
    assert (error.kind, error.message, error.diagnostics) == ("division-by-zero", "1 is divided by zero", ())
    assert "values.spl:29:" in str(error)
    assert "`b` is 0" in str(error)
    assert error.__cause__ is None
    assert type(error).__module__ == "simple"


def test_endless_recursion(m):
    with pytest.raises(simple.Error) as caught:
        m.deep(0)
    assert caught.value.kind == "stack-overflow"
    assert m.divide(4, 2) == 2


def test_exit(m):
    with pytest.raises(SystemExit) as caught:
        m.leave()
    assert caught.value.code == 3


@pytest.mark.parametrize("backend", ["pure", "auto"])
def test_tensors(tmp_path, backend):
    (tmp_path / "model.spl").write_text(
        "use lib.torch.{Tensor, torch_ones}\nfn ones(n: i64) -> Tensor: torch_ones([n, n])\n"
        "fn total(t: Tensor) -> f64: t.sum().item()\n"
    )
    (tmp_path / "use_it.py").write_text(
        "import simple\nm = simple.load('model.spl')\nt = m.ones(2)\n"
        "assert (t + 2 * t).sum().item() == 12.0\nassert t[0, 1:].shape() == [1]\n"
        "t[0] = 5.0\nassert m.total(t @ t) == 72.0, t @ t\nassert type(t).__name__ == 'Tensor'\n"
        "try:\n    t.matmul(m.ones(3))\nexcept simple.Error as e:\n    assert e.kind == 'shape', e\n"
        "else:\n    raise SystemExit('no error')\nprint(t)\n"
    )
    environment = {**os.environ, "SIMPLE_TORCH_BACKEND": backend}
    result = subprocess.run(
        [sys.executable, "use_it.py"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout == "tensor([[5., 5.],\n        [1., 1.]])\n"
