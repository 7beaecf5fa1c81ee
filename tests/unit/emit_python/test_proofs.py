"""What `intervals.py` proves holds: generated programs do the same with and without its proofs."""

from __future__ import annotations

import io
import random
import re
from contextlib import redirect_stdout

import pytest

from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.emit_python.intervals import Intervals, whole
from simple.runtime import modules
from simple.runtime.errors import SimpleError
from simple.runtime.failures import explain
from simple.types.model import I64

TOP = 2**63 - 1
CONSTANTS = [
    0,
    1,
    2,
    3,
    7,
    8,
    31,
    255,
    1000,
    1000003,
    2**31,
    2**32,
    2**53,
    2**61,
    2**62,
    TOP - 1,
    TOP,
    -1,
    -2,
    -7,
    -(2**31),
    -(2**62),
    -TOP,
]


class Generator:
    """Writes a function of integers: assignments, branches and loops over a few variables."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.lines: list[str] = []
        self.readable = ["a", "b", "c"]
        self.writable = ["a", "b", "c"]
        self.names = 0

    def constant(self) -> str:
        value = self.random.choice(CONSTANTS)
        return f"({value})" if value < 0 else str(value)

    def expression(self, depth: int = 3) -> str:
        kind = self.random.random()
        if depth == 0 or kind < 0.25:
            return self.random.choice([*self.readable, *self.readable, self.constant()])
        if kind < 0.3:
            return f"(-{self.expression(depth - 1)})"
        if kind < 0.36:
            return f"(if {self.condition(1)}: {self.expression(depth - 1)} else: {self.expression(depth - 1)})"
        if kind < 0.4:
            return f"xs[{self.expression(depth - 1)}]"
        operator = self.random.choice(["+", "+", "-", "-", "*", "/", "%", "%", "&", "|", "xor", "<<", ">>"])
        left = self.expression(depth - 1)
        if operator in {"/", "%"} and self.random.random() < 0.7:
            right = self.random.choice(["2", "3", "7", "1000003", "(-5)"])
        elif operator in {"<<", ">>"}:
            right = str(self.random.randrange(0, 63))
        else:
            right = self.expression(depth - 1)
        return f"({left} {operator} {right})"

    def condition(self, depth: int = 2) -> str:
        first = f"{self.expression(depth)} {self.random.choice(['<', '<=', '>', '>=', '==', '!='])} {self.expression(depth)}"
        kind = self.random.random()
        if kind < 0.15:
            return f"{first} and {self.condition(1)}"
        if kind < 0.25:
            return f"{first} or {self.condition(1)}"
        return f"not ({first})" if kind < 0.3 else first

    def block(self, indent: int, size: int) -> None:
        outer = (len(self.readable), len(self.writable))
        for _ in range(self.random.randrange(1, size + 1)):
            self.statement(indent, size - 1)
        del self.readable[outer[0] :], self.writable[outer[1] :]

    def statement(self, indent: int, size: int) -> None:
        pad = "    " * indent
        kind = self.random.randrange(10)
        if kind < 4 or size <= 0:
            name = self.random.choice(self.writable)
            operator = self.random.choice(["=", "=", "+=", "-=", "*=", "%="])
            value = str(self.random.choice([1, 2, 3, 10])) if self.random.random() < 0.3 else self.expression()
            self.lines.append(f"{pad}{name} {operator} {value}")
        elif kind == 4:
            self.names += 1
            name, mutable = f"v{self.names}", self.random.random() < 0.7
            self.lines.append(f"{pad}{'var' if mutable else 'val'} {name} = {self.expression()}")
            self.readable.append(name)
            if mutable:
                self.writable.append(name)
        elif kind in {5, 6}:
            self.lines.append(f"{pad}if {self.condition()}:")
            self.block(indent + 1, size)
            if self.random.random() < 0.5:
                self.lines.append(f"{pad}else:")
                self.block(indent + 1, size)
            elif self.random.random() < 0.3:
                self.lines.append(f"{pad}    return a")
        elif kind in {7, 8}:
            self.names += 1
            name = f"i{self.names}"
            low = self.random.choice(["0", "1", "(-3)", "(b % 5)", "(a - 1)"])
            self.lines.append(f"{pad}for {name} in {low}..{low} + {self.random.randrange(1, 6)}:")
            self.readable.append(name)
            self.block(indent + 1, size)
            self.readable.remove(name)
        else:
            self.names += 1
            name = f"w{self.names}"
            self.lines.append(f"{pad}var {name} = {self.random.choice(['0', '5', 'a % 9'])}")
            self.lines.append(f"{pad}while {name} < {self.random.choice(['8', '(b % 10)', '(a & 7)'])}:")
            self.readable.append(name)
            self.block(indent + 1, size)
            self.lines.append(f"{pad}    {name} += {self.random.randrange(1, 4)}")

    def program(self) -> str:
        self.lines = ["fn f(x: i64, y: i64, xs: [i64]) -> i64:", "    var a = x", "    var b = y", "    var c = 0"]
        self.block(1, 4)
        self.lines += ["    print a, b, c", "    a"]
        calls = [
            ("0", "0"),
            ("1", "-1"),
            ("5", "1000"),
            (str(TOP), "2"),
            (f"(-{TOP} - 1)", "-3"),
            ("123456789", "987654321"),
        ]
        for x, y in calls:
            self.lines.append(f"print attempt(\\: f({x}, {y}, [3, -4, {TOP}]))")
        return "\n".join(self.lines) + "\n"


def run(text: str) -> str:
    program = Program(".")
    unit = program.make(ModuleFile("program", "program.spl"), text)
    if unit.compiled is None:
        return "doesn't compile"
    output = io.StringIO()
    try:
        with redirect_stdout(output):
            run_main(program.load(unit))
    except SimpleError as problem:
        output.write(f"failed: {problem.message}")
    except ArithmeticError as problem:
        error = explain(problem)
        assert error is not None
        output.write(f"failed: {error.message}")
    finally:
        modules.loaded.pop("program", None)
    return output.getvalue()


@pytest.mark.parametrize("seed", range(150))
def test_proofs_change_nothing(seed, monkeypatch):
    text = Generator(seed).program()
    proved = run(text)
    monkeypatch.setattr(Intervals, "of", lambda *_: whole(I64))
    checked = run(text)
    assert messages_apart(proved) == messages_apart(checked), text


def messages_apart(output: str) -> str:
    """Where the operands of a failed division are known, the message names them."""
    return re.sub(r"(A number|-?\d+) is divided by zero", "divided by zero", output)
