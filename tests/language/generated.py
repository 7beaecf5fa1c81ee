"""Makes valid programs together with what they mean, and compares: `python generated.py SEED COUNT`.

Each piece of a program is made as a *term*: its text, how tightly it binds, and its meaning, a Python function of the variables'
values. So the meaning never goes through `simple`: whatever is printed, and whatever error ends the program, must be what
the meaning says. Programs that run for too long are left out.
"""

from __future__ import annotations

import random
import sys
import traceback
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from typing import TYPE_CHECKING, Any, NamedTuple

from simple.diagnostics.model import Severity
from simple.diagnostics.render import render
from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.runtime import modules
from simple.runtime.failures import explain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Meaning = Callable[["State"], Any]

STEPS = 5_000
LOW, HIGH = -(2**63), 2**63 - 1
ATOM, POSTFIX, UNARY, PRODUCT, SUM, AND_BITS, XOR_BITS, OR_BITS = 20, 19, 15, 13, 12, 9, 8, 7
COMPARISON, NOT, AND, OR, DEFAULT, LOOSE = 6, 5, 4, 3, 2, 0
TYPES = ["i64", "f64", "bool", "text", "[i64]", "i64?", "(i64, text)", "Pair", "Shape"]
PRELUDE = """\
struct Pair:
    x: i64
    y: f64 = 0.5
    fn add(other: Pair) -> Pair: Pair(self.x + other.x, self.y + other.y)
    fn sum() -> f64: self.y + self.x
    me move(by: i64): self.x += by

enum Shape:
    Dot
    Circle(r: i64)
    Box(w: i64, h: i64)
    fn size() -> i64:
        match self:
            case Dot: 0
            case Circle(r): r
            case Box(w, h): w * h

"""


class TooLong(Exception):  # noqa: N818 - not an error
    """The program is left out."""


class Returned(Exception):  # noqa: N818 - `return` in the meaning
    """A function ends."""


class Failed(Exception):  # noqa: N818 - the error of the program
    """The program ends with an error whose message has this text."""


class Pair(NamedTuple):
    """The meaning of `Pair`."""

    x: int
    y: float


class Shape(NamedTuple):
    """The meaning of `Shape`: its variant and its fields."""

    variant: str
    fields: tuple[tuple[str, int], ...]

    def size(self) -> int:
        result = 1 if self.fields else 0
        for _, value in self.fields:
            result = checked(result * value)
        return result


@dataclass(slots=True)
class State:
    """A run: the variables' values, what was printed, how much has happened, and the lists that loops run over, with their texts."""

    values: dict[int, Any] = field(default_factory=dict)
    printed: list[str] = field(default_factory=list)
    steps: int = 0
    looped: list[tuple[list[int], str]] = field(default_factory=list)

    def step(self) -> None:
        self.steps += 1
        if self.steps > STEPS:
            raise TooLong


class Term(NamedTuple):
    """An expression: its text, how tightly it binds, and its value."""

    text: str
    level: int
    value: Meaning

    def at(self, level: int) -> str:
        """The text as an operand of something that binds so tightly."""
        return self.text if self.level >= level else f"({self.text})"


class Variable(NamedTuple):
    """A variable that can be seen."""

    name: str
    type: str
    mutable: bool
    key: int


class Function(NamedTuple):
    """A function of the program."""

    name: str
    parameters: list[Variable]
    result: str
    run: Callable[[State, list[Any]], Any]


def checked(value: int) -> int:
    """An i64."""
    if not LOW <= value <= HIGH:
        raise Failed("doesn't fit `i64`")
    return value


def quotient(a: int, b: int) -> int:
    if b == 0:
        raise Failed("divided by zero")
    result = abs(a) // abs(b)
    return checked(-result if (a < 0) != (b < 0) else result)


def remainder(a: int, b: int) -> int:
    if b == 0:
        raise Failed("divided by zero")
    return abs(a) % abs(b) * (-1 if a < 0 else 1)


def ratio(a: float, b: float) -> float:
    if b != 0.0:
        return a / b
    return a * float("inf") if str(b) == "0.0" else a * float("-inf")


def item(items: list[int], index: int) -> int:
    if not -len(items) <= index < len(items):
        raise Failed("out of range")
    return items[index]


def steady(items: list[int]) -> Iterator[int]:
    """The items of a list that the loop over it must not make longer."""
    length = len(items)
    for value in items:
        yield value
        if len(items) > length:
            raise Failed("made longer while a loop ran over it")


def shown(value: Any, *, inside: bool = False) -> str:
    """What `print` writes."""
    match value:
        case None:
            return "nil"
        case bool():
            return "true" if value else "false"
        case str():
            escaped = value.replace("\\", "\\\\").replace('"', '\\"')
            return f'"{escaped}"' if inside else value
        case list():
            return f"[{', '.join(shown(v, inside=True) for v in value)}]"
        case Pair(x, y):
            return f"Pair(x: {x}, y: {y!r})"
        case Shape(variant, fields):
            return f"{variant}({', '.join(f'{n}: {v}' for n, v in fields)})" if fields else variant
        case tuple():
            return f"({', '.join(shown(v, inside=True) for v in value)})"
        case _:
            return repr(value)


class Terms:
    """Makes expressions."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.visible: list[Variable] = []
        self.functions: list[Function] = []
        self.made = 0

    def key(self) -> int:
        self.made += 1
        return self.made

    def pick(self, type_: str, *, mutable: bool = False) -> Variable | None:
        found = [v for v in self.visible if v.type == type_ and (v.mutable or not mutable)]
        return self.random.choice(found) if found else None

    def term(self, type_: str, depth: int = 3) -> Term:
        """An expression of a type."""
        variable = self.pick(type_)
        if variable is not None and self.random.random() < (0.35 if depth else 0.8):
            return Term(variable.name, ATOM, lambda s, key=variable.key: s.values[key])
        if depth <= 0:
            return self.simple(type_)
        callable_ = [f for f in self.functions if f.result == type_]
        if callable_ and self.random.random() < 0.2:
            return self.call(self.random.choice(callable_), depth)
        if self.random.random() < 0.08:
            return self.choice(type_, depth)
        makers = {
            "i64": self.integer, "f64": self.float, "bool": self.bool, "text": self.text, "[i64]": self.list,
            "i64?": self.option, "(i64, text)": self.tuple, "Pair": self.pair, "Shape": self.shape,
        }  # fmt: skip
        return makers[type_](depth)

    def simple(self, type_: str) -> Term:
        """An expression without parts."""
        choose = self.random
        match type_:
            case "i64":
                value = choose.choice([0, 1, 2, 3, 7, 10, 64, 255, 1000, 2**31, 2**62, HIGH, choose.randrange(100)])
                return Term(str(value), ATOM, lambda _s: value)
            case "f64":
                number = choose.choice([0.0, 0.5, 1.0, 2.5, 1e10, choose.randrange(64) / 8])
                return Term(repr(number), ATOM, lambda _s: number)
            case "bool":
                answer = choose.random() < 0.5
                return Term(shown(answer), ATOM, lambda _s: answer)
            case "text":
                letters = "".join(choose.choice("abc xyz-é") for _ in range(choose.randrange(6)))
                return Term(f'"{letters}"', ATOM, lambda _s: letters)
            case "[i64]":
                items = [choose.randrange(10) for _ in range(choose.randrange(1, 4))]
                return Term(str(items), ATOM, lambda _s: list(items))
            case "i64?":
                index = choose.randrange(4)
                return Term(f"[1, 2].get({index})", POSTFIX, lambda _s: [1, 2, None, None][index])
            case "(i64, text)":
                return Term('(1, "one")', ATOM, lambda _s: (1, "one"))
            case "Pair":
                return Term("Pair(1)", POSTFIX, lambda _s: Pair(1, 0.5))
            case _:
                return Term("Dot", ATOM, lambda _s: Shape("Dot", ()))

    def call(self, function: Function, depth: int) -> Term:
        given = [self.term(p.type, depth - 1) for p in function.parameters]
        words = [g.text for g in given]
        if len(words) > 1 and self.random.random() < 0.3:
            words[-1] = f"{function.parameters[-1].name}: {words[-1]}"
        return Term(
            f"{function.name}({', '.join(words)})",
            POSTFIX,
            lambda s: function.run(s, [g.value(s) for g in given]),
        )

    def choice(self, type_: str, depth: int) -> Term:
        test, yes, no = self.term("bool", depth - 1), self.term(type_, depth - 1), self.term(type_, depth - 1)
        return Term(
            f"if {test.text}: {yes.text} else: {no.text}",
            LOOSE,
            lambda s: yes.value(s) if test.value(s) else no.value(s),
        )

    def binary(self, operator: str, level: int, left: Term, right: Term, combine: Callable[[Any, Any], Any]) -> Term:
        def value(s: State) -> Any:
            a = left.value(s)
            return combine(a, right.value(s))

        return Term(f"{left.at(level)} {operator} {right.at(level + 1)}", level, value)

    def with_item(self, depth: int, type_: str) -> tuple[str, int, Term]:
        """A variable for one item, and an expression that may use it."""
        variable = Variable(f"i{self.key()}", "i64", False, self.made)
        self.visible.append(variable)
        body = self.term(type_, depth - 1)
        self.visible.remove(variable)
        return variable.name, variable.key, body

    def integer(self, depth: int) -> Term:
        def sub(type_: str = "i64") -> Term:
            return self.term(type_, depth - 1)

        match self.random.randrange(16):
            case 0 | 1:
                return self.binary("+", SUM, sub(), sub(), lambda a, b: checked(a + b))
            case 2:
                return self.binary("-", SUM, sub(), sub(), lambda a, b: checked(a - b))
            case 3:
                return self.binary("*", PRODUCT, sub(), sub(), lambda a, b: checked(a * b))
            case 4:
                return self.binary("/", PRODUCT, sub(), sub(), quotient)
            case 5:
                return self.binary("%", PRODUCT, sub(), sub(), remainder)
            case 6:
                operator, level, combine = self.random.choice(
                    [
                        ("&", AND_BITS, lambda a, b: a & b),
                        ("|", OR_BITS, lambda a, b: a | b),
                        ("^", XOR_BITS, lambda a, b: a ^ b),
                    ]
                )
                return self.binary(operator, level, sub(), sub(), combine)
            case 7:
                one = sub()
                return Term(f"-{one.at(POSTFIX)}", UNARY, lambda s: checked(-one.value(s)))
            case 8:
                whole = sub(self.random.choice(["[i64]", "text"]))
                return Term(f"{whole.at(POSTFIX)}.len", POSTFIX, lambda s: len(whole.value(s)))
            case 9:
                items, index = sub("[i64]"), sub()
                return Term(
                    f"{items.at(POSTFIX)}[{index.text}]", POSTFIX, lambda s: item(items.value(s), index.value(s))
                )
            case 10:
                option, default = sub("i64?"), sub()

                def value(s: State) -> Any:
                    found = option.value(s)
                    return default.value(s) if found is None else found

                return Term(f"{option.at(DEFAULT)} ?? {default.at(DEFAULT + 1)}", DEFAULT, value)
            case 11:
                items = sub("[i64]")
                name, key, body = self.with_item(depth, "i64")

                def total(s: State) -> int:
                    mapped = [self.bound(s, key, v, body) for v in items.value(s)]
                    result = 0
                    for v in mapped:
                        result += v
                    return checked(result)

                return Term(f"{items.at(POSTFIX)}.map(\\{name}: {body.text}).sum()", POSTFIX, total)
            case 12:
                pair = sub("Pair")
                return Term(f"{pair.at(POSTFIX)}.x", POSTFIX, lambda s: pair.value(s).x)
            case 13:
                shape = sub("Shape")
                return Term(f"{shape.at(POSTFIX)}.size()", POSTFIX, lambda s: shape.value(s).size())
            case 14:
                word, combine = self.random.choice([("min", min), ("max", max)])
                one, two = sub(), sub()
                return Term(f"{word}({one.text}, {two.text})", POSTFIX, lambda s: combine(one.value(s), two.value(s)))
            case _:
                option = sub("i64?")

                def forced(s: State) -> Any:
                    found = option.value(s)
                    if found is None:
                        raise Failed("nil")
                    return found

                return Term(f"{option.at(POSTFIX)}!", POSTFIX, forced)

    def bound(self, s: State, key: int, value: Any, body: Term) -> Any:
        """The value of a body with a variable of its own."""
        s.step()
        s.values[key] = value
        return body.value(s)

    def float(self, depth: int) -> Term:
        left, right = self.term("f64", depth - 1), self.term("f64", depth - 1)
        match self.random.randrange(6):
            case 0:
                return self.binary("+", SUM, left, right, lambda a, b: a + b)
            case 1:
                return self.binary("-", SUM, left, right, lambda a, b: a - b)
            case 2:
                return self.binary("*", PRODUCT, left, right, lambda a, b: a * b)
            case 3:
                return self.binary("/", PRODUCT, left, right, ratio)
            case 4:
                whole = self.term("i64", depth - 1)
                return self.binary("+", SUM, left, whole, lambda a, b: a + float(b))
            case _:
                pair = self.term("Pair", depth - 1)
                return Term(f"{pair.at(POSTFIX)}.sum()", POSTFIX, lambda s: (p := pair.value(s)).y + float(p.x))

    def bool(self, depth: int) -> Term:
        match self.random.randrange(8):
            case 0 | 1:
                kind = self.random.choice(["i64", "f64", "text"])
                operator, combine = self.random.choice(
                    [
                        ("<", lambda a, b: a < b), ("<=", lambda a, b: a <= b), (">", lambda a, b: a > b),
                        (">=", lambda a, b: a >= b), ("==", lambda a, b: a == b), ("!=", lambda a, b: a != b),
                    ]
                )  # fmt: skip
                left, right = self.term(kind, depth - 1), self.term(kind, depth - 1)
                return self.binary(
                    operator, COMPARISON, left._replace(text=left.at(COMPARISON + 1), level=ATOM), right, combine
                )
            case 2:
                parts = [self.term("i64", depth - 1) for _ in range(3)]

                def chain(s: State) -> bool:
                    a, b = parts[0].value(s), parts[1].value(s)
                    return bool(a < b <= parts[2].value(s))

                words = [p.at(COMPARISON + 1) for p in parts]
                return Term(f"{words[0]} < {words[1]} <= {words[2]}", COMPARISON, chain)
            case 3:
                one, two = self.term("bool", depth - 1), self.term("bool", depth - 1)
                return Term(f"{one.at(AND)} and {two.at(AND + 1)}", AND, lambda s: one.value(s) and two.value(s))
            case 4:
                one, two = self.term("bool", depth - 1), self.term("bool", depth - 1)
                return Term(f"{one.at(OR)} or {two.at(OR + 1)}", OR, lambda s: one.value(s) or two.value(s))
            case 5:
                one = self.term("bool", depth - 1)
                return Term(f"not {one.at(COMPARISON)}", NOT, lambda s: not one.value(s))
            case 6:
                number, items = self.term("i64", depth - 1), self.term("[i64]", depth - 1)
                word, wanted = self.random.choice([("in", True), ("not in", False)])
                return self.binary(
                    word, COMPARISON, number._replace(text=number.at(COMPARISON + 1), level=ATOM), items,
                    lambda a, b: (a in b) is wanted,
                )  # fmt: skip
            case _:
                items = self.term("[i64]", depth - 1)
                name, key, body = self.with_item(depth, "bool")
                return Term(
                    f"{items.at(POSTFIX)}.any(\\{name}: {body.text})",
                    POSTFIX,
                    lambda s: any(self.bound(s, key, v, body) for v in items.value(s)),
                )

    def text(self, depth: int) -> Term:
        match self.random.randrange(5):
            case 0:
                left, right = self.term("text", depth - 1), self.term("text", depth - 1)
                return self.binary("+", SUM, left, right, lambda a, b: a + b)
            case 1 | 2:
                parts = [self.term(self.random.choice(TYPES), depth - 1) for _ in range(self.random.randrange(1, 3))]
                words = " ".join(f"{{{p.at(LOOSE + 1)}}}" for p in parts)
                return Term(f'"{words}"', ATOM, lambda s: " ".join(shown(p.value(s)) for p in parts))
            case 3:
                whole, low = self.term("text", depth - 1), self.random.randrange(-3, 3)
                return Term(f"{whole.at(POSTFIX)}[{low}:]", POSTFIX, lambda s: whole.value(s)[low:])
            case _:
                whole = self.term("text", depth - 1)
                return Term(f"{whole.at(POSTFIX)}.upper", POSTFIX, lambda s: whole.value(s).upper())

    def list(self, depth: int) -> Term:
        match self.random.randrange(8):
            case 0:
                parts = [self.term("i64", depth - 1) for _ in range(self.random.randrange(1, 4))]
                return Term(f"[{', '.join(p.text for p in parts)}]", ATOM, lambda s: [p.value(s) for p in parts])
            case 1:
                left, right = self.term("[i64]", depth - 1), self.term("[i64]", depth - 1)
                return self.binary("+", SUM, left, right, lambda a, b: a + b)
            case 2:
                items = self.term("[i64]", depth - 1)
                name, key, test = self.with_item(depth, "bool")
                body = self.using(name, key, depth)

                def comprehended(s: State) -> list[int]:
                    return [self.bound(s, key, v, body) for v in items.value(s) if self.bound(s, key, v, test)]

                return Term(f"[{body.text} for {name} in {items.at(OR)} if {test.at(OR)}]", ATOM, comprehended)
            case 3:
                items = self.term("[i64]", depth - 1)
                name, key, body = self.with_item(depth, "i64")
                return Term(
                    f"{items.at(POSTFIX)}.map(\\{name}: {body.text})",
                    POSTFIX,
                    lambda s: [self.bound(s, key, v, body) for v in items.value(s)],
                )
            case 4:
                items = self.term("[i64]", depth - 1)
                name, key, test = self.with_item(depth, "bool")
                return Term(
                    f"{items.at(POSTFIX)}.filter(\\{name}: {test.text})",
                    POSTFIX,
                    lambda s: [v for v in items.value(s) if self.bound(s, key, v, test)],
                )
            case 5:
                items, last = self.term("[i64]", depth - 1), self.term("i64", depth - 1)
                return Term(f"[...{items.at(POSTFIX)}, {last.text}]", ATOM, lambda s: [*items.value(s), last.value(s)])
            case 6:
                word, change = self.random.choice([("sorted", sorted), ("reversed", lambda x: x[::-1])])
                items = self.term("[i64]", depth - 1)
                return Term(f"{items.at(POSTFIX)}.{word}()", POSTFIX, lambda s: change(items.value(s)))
            case _:
                items = self.term("[i64]", depth - 1)
                low, step = self.random.randrange(-2, 3), self.random.choice([1, 2, -1])
                return Term(f"{items.at(POSTFIX)}[{low}::{step}]", POSTFIX, lambda s: items.value(s)[low::step])

    def using(self, name: str, key: int, depth: int) -> Term:
        """An integer that may use an item's variable."""
        variable = Variable(name, "i64", False, key)
        self.visible.append(variable)
        body = self.term("i64", depth - 1)
        self.visible.remove(variable)
        return body

    def option(self, depth: int) -> Term:
        items = self.term("[i64]", depth - 1)
        match self.random.randrange(3):
            case 0:
                return Term(f"{items.at(POSTFIX)}.first()", POSTFIX, lambda s: next(iter(items.value(s)), None))
            case 1:
                number = self.term("i64", depth - 1)

                def found(s: State) -> int | None:
                    values, wanted = items.value(s), number.value(s)
                    return values.index(wanted) if wanted in values else None

                return Term(f"{items.at(POSTFIX)}.index_of({number.text})", POSTFIX, found)
            case _:
                return Term(f"{items.at(POSTFIX)}.max()", POSTFIX, lambda s: max(items.value(s), default=None))

    def tuple(self, depth: int) -> Term:
        number, words = self.term("i64", depth - 1), self.term("text", depth - 1)
        return Term(f"({number.text}, {words.text})", ATOM, lambda s: (number.value(s), words.value(s)))

    def pair(self, depth: int) -> Term:
        if self.random.random() < 0.4:
            left, right = self.term("Pair", depth - 1), self.term("Pair", depth - 1)
            return self.binary("+", SUM, left, right, lambda a, b: Pair(checked(a.x + b.x), a.y + b.y))
        x, y = self.term("i64", depth - 1), self.term("f64", depth - 1)
        if self.random.random() < 0.3:

            def backwards(s: State) -> Pair:
                second = y.value(s)
                return Pair(x.value(s), second)

            return Term(f"Pair(y: {y.text}, x: {x.text})", POSTFIX, backwards)
        return Term(f"Pair({x.text}, {y.text})", POSTFIX, lambda s: Pair(x.value(s), y.value(s)))

    def shape(self, depth: int) -> Term:
        one, two = self.term("i64", depth - 1), self.term("i64", depth - 1)
        if self.random.random() < 0.5:
            return Term(f"Circle({one.text})", POSTFIX, lambda s: Shape("Circle", (("r", one.value(s)),)))
        return Term(
            f"Shape.Box({one.text}, h: {two.text})",
            POSTFIX,
            lambda s: Shape("Box", (("w", one.value(s)), ("h", two.value(s)))),
        )


class Programs(Terms):
    """Makes statements, functions and programs."""

    def block(self, depth: int, indent: str, *, loops: int) -> tuple[list[str], Meaning]:
        """A block that ends with what prints something."""
        before = list(self.visible)
        lines: list[str] = []
        meanings: list[Meaning] = []
        for _ in range(self.random.randrange(1, 4)):
            text, meaning = self.statement(depth, indent, loops=loops)
            lines += text
            meanings.append(meaning)
        text, meaning = self.print(indent)
        lines += text
        meanings.append(meaning)
        self.visible = before

        def run(s: State) -> None:
            for one in meanings:
                s.step()
                one(s)

        return lines, run

    def declare(self, name: str, type_: str, *, mutable: bool) -> int:
        """A new variable, which may hide another one."""
        self.visible = [v for v in self.visible if v.name != name]
        variable = Variable(name, type_, mutable, self.key())
        self.visible.append(variable)
        return variable.key

    def print(self, indent: str) -> tuple[list[str], Meaning]:
        values = [self.term(self.random.choice(TYPES), 2) for _ in range(self.random.randrange(1, 3))]

        def run(s: State) -> None:
            s.printed.append(" ".join(shown(v) for v in [v.value(s) for v in values]))

        words = ", ".join(v.at(LOOSE + 1) for v in values)
        return [f"{indent}print {words}" if not words.startswith("(") else f"{indent}print({words})"], run

    def statement(self, depth: int, indent: str, *, loops: int) -> tuple[list[str], Meaning]:
        makers: list[Any] = [self.bind, self.bind, self.assign, self.change, self.take_apart]
        if depth > 0:
            makers += [self.branch, self.match, self.if_present]
            if loops < 2:
                makers += [self.loop, self.count]
        return self.random.choice(makers)(depth, indent, loops)

    def bind(self, _depth: int, indent: str, _loops: int) -> tuple[list[str], Meaning]:
        type_ = self.random.choice(TYPES)
        value = self.term(type_)
        mutable = self.random.random() < 0.6 and type_ != "i64?"  # an option that is assigned is narrowed
        name = f"v{self.random.randrange(30) if indent else 100 + self.key()}"  # a module's names are declared once
        annotation = f": {type_}" if self.random.random() < 0.3 else ""
        key = self.declare(name, type_, mutable=mutable)

        def run(s: State) -> None:
            s.values[key] = value.value(s)

        return [f"{indent}{'var' if mutable else 'val'} {name}{annotation} = {value.text}"], run

    def assign(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        type_ = self.random.choice(TYPES)
        variable = self.pick(type_, mutable=True)
        if variable is None:
            return self.bind(depth, indent, loops)
        value, key = self.term(type_), variable.key
        if type_ in ("i64", "f64", "text") and self.random.random() < 0.5:

            def update(s: State) -> None:
                before = s.values[key]
                result = before + value.value(s)
                s.values[key] = checked(result) if type_ == "i64" else result

            return [f"{indent}{variable.name} += {value.text}"], update

        def run(s: State) -> None:
            s.values[key] = value.value(s)

        return [f"{indent}{variable.name} = {value.text}"], run

    def change(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        """Changes a list, which is shared, or a struct, which is not."""
        value = self.term("i64")
        items, pair = self.pick("[i64]"), self.pick("Pair", mutable=True)
        if items is not None and self.random.random() < 0.5:
            key = items.key

            def push(s: State) -> None:
                target = s.values[key]
                if any(looped is target and text != items.name for looped, text in s.looped):
                    raise TooLong  # a loop whose list is made longer under another name is endless
                target.append(value.value(s))
                if len(target) > 200:
                    raise TooLong

            return [f"{indent}{items.name}.push({value.text})"], push
        if pair is None:
            return self.assign(depth, indent, loops)
        key = pair.key
        if self.random.random() < 0.5:

            def field(s: State) -> None:
                given = value.value(s)
                s.values[key] = s.values[key]._replace(x=given)

            return [f"{indent}{pair.name}.x = {value.text}"], field

        def move(s: State) -> None:
            given = value.value(s)
            before = s.values[key]
            s.values[key] = before._replace(x=checked(before.x + given))

        return [f"{indent}{pair.name}.move({value.text})"], move

    def take_apart(self, _depth: int, indent: str, _loops: int) -> tuple[list[str], Meaning]:
        value = self.term("(i64, text)")
        first = self.declare(f"a{self.key()}", "i64", mutable=False)
        second = self.declare(f"b{self.key()}", "text", mutable=False)
        names = [v.name for v in self.visible[-2:]]

        def run(s: State) -> None:
            s.values[first], s.values[second] = value.value(s)

        return [f"{indent}val ({', '.join(names)}) = {value.text}"], run

    def branch(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        lines: list[str] = []
        branches: list[tuple[Term | None, Meaning]] = []
        for index in range(self.random.randrange(1, 4)):
            test = self.term("bool", 2)
            text, meaning = self.block(depth - 1, indent + "    ", loops=loops)
            lines += [f"{indent}{'elif' if index else 'if'} {test.text}:", *text]
            branches.append((test, meaning))
        if self.random.random() < 0.6:
            text, meaning = self.block(depth - 1, indent + "    ", loops=loops)
            lines += [f"{indent}else:", *text]
            branches.append((None, meaning))

        def run(s: State) -> None:
            for test, meaning in branches:
                if test is None or test.value(s):
                    meaning(s)
                    return

        return lines, run

    def match(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        subject = self.term("Shape", 2)
        before = list(self.visible)
        cases: dict[str, tuple[list[int], Term | None, Meaning]] = {}
        lines = [f"{indent}match {subject.at(LOOSE + 1)}:"]
        for variant, count in self.random.sample([("Dot", 0), ("Circle", 1), ("Box", 2)], 3):
            keys = [self.declare(f"p{self.key()}", "i64", mutable=False) for _ in range(count)]
            names = [v.name for v in self.visible[-count:]] if count else []
            text, meaning = self.block(depth - 1, indent + "        ", loops=loops)
            fields = f"({', '.join(names)})" if names else ""
            lines += [f"{indent}    case {variant}{fields}:", *text]
            cases[variant] = (keys, None, meaning)
            self.visible = list(before)

        def run(s: State) -> None:
            shape = subject.value(s)
            keys, _, meaning = cases[shape.variant]
            for key, (_, value) in zip(keys, shape.fields, strict=True):
                s.values[key] = value
            meaning(s)

        return lines, run

    def if_present(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        value = self.term("i64?", 2)
        before = list(self.visible)
        key = self.declare(f"w{self.key()}", "i64", mutable=False)
        name = self.visible[-1].name
        text, meaning = self.block(depth - 1, indent + "    ", loops=loops)
        self.visible = before
        other_text, other = self.block(depth - 1, indent + "    ", loops=loops)

        def run(s: State) -> None:
            found = value.value(s)
            if found is None:
                other(s)
            else:
                s.values[key] = found
                meaning(s)

        return [f"{indent}if val {name} = {value.text}:", *text, f"{indent}else:", *other_text], run

    def loop(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        low, count = self.random.randrange(-2, 3), self.random.randrange(4)
        items = self.term("[i64]", 2) if self.random.random() < 0.5 else None
        before = list(self.visible)
        key = self.declare(f"x{self.key()}", "i64", mutable=False)
        name = self.visible[-1].name
        leaves = self.term("bool", 1) if self.random.random() < 0.3 else None
        text, meaning = self.block(depth - 1, indent + "    ", loops=loops + 1)
        self.visible = before
        word, inclusive = self.random.choice([("..", 0), ("..=", 1)])
        lines = [f"{indent}for {name} in {items.text if items else f'{low}{word}{low + count}'}:"]
        leave = self.random.choice(["break", "continue"])
        if leaves is not None:
            lines += [f"{indent}    if {leaves.text}: {leave}"]

        def run(s: State) -> None:
            if items is None:
                through(s, range(low, low + count + inclusive))
                return
            looped = items.value(s)
            s.looped.append((looped, items.text))
            try:
                through(s, steady(looped))
            finally:
                s.looped.pop()

        def through(s: State, items: Iterable[int]) -> None:
            for x in items:
                s.step()
                s.values[key] = x
                if leaves is not None and leaves.value(s):
                    if leave == "break":
                        break
                    continue
                meaning(s)

        return [*lines, *text], run

    def count(self, depth: int, indent: str, loops: int) -> tuple[list[str], Meaning]:
        times = self.random.randrange(5)
        before = list(self.visible)
        name, key = f"n{self.key()}", self.made
        text, meaning = self.block(depth - 1, indent + "    ", loops=loops + 1)
        self.visible = before

        def run(s: State) -> None:
            s.values[key] = 0
            while s.values[key] < times:
                s.step()
                s.values[key] += 1
                meaning(s)

        head = [f"{indent}var {name} = 0", f"{indent}while {name} < {times}:", f"{indent}    {name} += 1"]
        return [*head, *text], run

    def function(self, index: int) -> list[str]:
        """A function of the program, which may call those before it."""
        outer, self.visible = self.visible, []
        result = self.random.choice(TYPES)
        for _ in range(self.random.randrange(1, 4)):
            self.declare(f"q{self.key()}", self.random.choice(TYPES), mutable=False)
        parameters = list(self.visible)
        text, meaning = self.block(2, "    ", loops=0)
        early = self.term("bool", 1), self.term(result, 1)
        last = self.term(result)
        self.visible = outer

        def run(s: State, given: list[Any]) -> Any:
            s.step()
            before = dict(s.values)
            s.values.update(zip([p.key for p in parameters], given, strict=True))
            try:
                if early[0].value(s):
                    return early[1].value(s)
                meaning(s)
                return last.value(s)
            finally:
                s.values = before

        self.functions.append(Function(f"f{index}", parameters, result, run))
        head = ", ".join(f"{p.name}: {p.type}" for p in parameters)
        return [
            f"fn f{index}({head}) -> {result}:",
            f"    if {early[0].text}: return {early[1].text}",
            *text,
            f"    {last.text if not last.text.startswith('-') else last.at(ATOM)}",
            "",
        ]

    def program(self) -> tuple[str, Meaning]:
        """A whole program."""
        lines: list[str] = []
        for index in range(self.random.randrange(3)):
            lines += self.function(index)
        if self.random.random() < 0.3:
            text, meaning = self.block(3, "", loops=0)
            return PRELUDE + "\n".join([*lines, *text]) + "\n", meaning
        text, meaning = self.block(3, "    ", loops=0)
        return PRELUDE + "\n".join([*lines, "fn main():", *text]) + "\n", meaning


def meant(meaning: Meaning) -> tuple[list[str], str | None]:
    """What a program prints, and the error that ends it."""
    state = State()
    try:
        meaning(state)
    except Failed as failed:
        return state.printed, str(failed)
    except RecursionError:
        raise TooLong from None
    return state.printed, None


def done(text: str) -> tuple[list[str], str | None]:
    """What `simple` makes of it."""
    program = Program("no such folder")
    unit = program.make(ModuleFile("generated", "generated.spl"), text, fresh=True)
    if unit.compiled is None:
        return [render([d for d in unit.diagnostics if d.severity is Severity.ERROR])], "doesn't compile"
    failure: str | None = None
    try:
        with redirect_stdout(StringIO()) as printed:
            run_main(program.load(unit))
    except Exception as problem:  # noqa: BLE001 - a fault is reported as well
        error = explain(problem)
        failure = error.message if error is not None else "".join(traceback.format_exception(problem))
    finally:
        for name in [n for n, m in modules.loaded.items() if not m.library]:
            del modules.loaded[name]
    return printed.getvalue().splitlines(), failure


def difference(seed: int) -> str | None:
    """How a program does something else than it means; None if it doesn't."""
    text, meaning = Programs(seed).program()
    try:
        lines, failure = meant(meaning)
    except TooLong:
        return None
    given, error = done(text)
    if given == lines and (failure is None) == (error is None) and (failure or "") in (error or ""):
        return None
    meant_text = "\n".join([*lines, f"error: {failure}" if failure else ""])
    given_text = "\n".join([*given, f"error: {error}" if error else ""])
    return f"seed {seed}\n{text}\n-- means\n{meant_text}\n-- does\n{given_text}\n"


def main(first: int, count: int) -> int:
    """Tries so many programs; the number of those that went wrong."""
    wrong = 0
    for seed in range(first, first + count):
        found = difference(seed)
        if found is not None:
            wrong += 1
            print(found)  # noqa: T201
            if wrong == 5:
                break
    return wrong


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), int(sys.argv[2])) else 0)
