"""Programs at random: numeric functions with all operators, loops and buffers, and calls of them with edge values.

A program is text, so that what a test finds can be read and run. `program(seed)` has one function of each of several shapes; every
call's outcome is printed: its result, or its error's message, and what is in the buffers then.
"""

from __future__ import annotations

import random

INTS = {"i64": 64, "i32": 32, "i16": 16, "i8": 8, "u8": -8, "u16": -16, "u32": -32, "u64": -64}
FLOATS = ("f64", "f32")
CONSTRUCTORS = {"f64": "float_buffer", "f32": "f32_buffer", "i64": "int_buffer", "bool": "bool_buffer"}
_MATH = (
    "sqrt",
    "exp",
    "log",
    "sin",
    "cos",
    "tanh",
    "floor",
    "ceil",
    "trunc",
    "round_even",
    "atan",
    "expm1",
    "log1p",
    "log2",
    "tan",
)


def limits(kind: str) -> tuple[int, int]:
    bits = INTS[kind]
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if bits > 0 else (0, (1 << -bits) - 1)


class Generator:
    """One function at a time. `scope` has the variables that can be read, by type; `loops` is how deep loops are."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.scope: dict[str, list[str]] = {}
        self.mutable: dict[str, list[str]] = {}
        self.buffers: dict[str, list[str]] = {}
        self.functions: list[tuple[str, list[str], str]] = []
        self.count = 0
        self.loops = 0

    # ----------------------------------------------------------------------------------------------------- expressions

    def literal(self, kind: str) -> str:
        pick = self.random
        if kind == "bool":
            return pick.choice(["true", "false"])
        if kind in FLOATS:
            return pick.choice(
                [
                    "0.0",
                    "1.0",
                    "-1.5",
                    "0.1",
                    "3.0",
                    "1e10",
                    "2.5",
                    "-0.0",
                    "1e-300" if kind == "f64" else "1e-40",
                    "100.25",
                ]
            )
        low, high = limits(kind)
        value = pick.choice([0, 1, 2, 3, 5, 7, 10, -1, -2, low, high, high // 2, pick.randint(low, high)])
        value = value if low <= value <= high else abs(value) % (high + 1)
        return str(value)

    def typed_literal(self, kind: str) -> str:
        """A literal whose type doesn't hang on what stands beside it."""
        text = self.literal(kind)
        return text if kind in ("f64", "bool") else f"({text} as {kind})"

    def expression(self, kind: str, depth: int) -> str:
        pick = self.random
        known = self.scope.get(kind, [])
        if depth <= 0 or pick.random() < 0.15:
            if known and pick.random() < 0.75:
                return pick.choice(known)
            return self.typed_literal(kind)
        if kind == "bool":
            return self.condition(depth)
        choices = [
            self._arithmetic,
            self._arithmetic,
            self._arithmetic,
            self._convert,
            self._choice,
            self._unary,
            self._extreme,
        ]
        if self.buffers.get(kind):
            choices += [self._item] * 4
        if kind == "f64":
            choices += [self._math]
        if any(result == kind for _, _, result in self.functions):
            choices += [self._call]
        return pick.choice(choices)(kind, depth - 1)

    def _arithmetic(self, kind: str, depth: int) -> str:
        pick = self.random
        left = self.expression(kind, depth)
        if kind in FLOATS:
            operator = pick.choice(["+", "-", "*", "/", "+", "*", "%", "**"])
            return f"({left} {operator} {self.expression(kind, depth)})"
        operator = pick.choice(["+", "-", "*", "+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "**"])
        if operator in ("<<", ">>", "**"):
            negative = ["-1"] if INTS[kind] > 0 else []
            right = pick.choice(["0", "1", "2", "3", "7", "31", "63", "64", *negative, *self.scope.get("i64", [])])
            return f"({left} {operator} {right})"
        return f"({left} {operator} {self.expression(kind, depth)})"

    def _convert(self, kind: str, depth: int) -> str:
        source = self.random.choice([*INTS, *FLOATS, "i64", "f64"])
        return f"({self.expression(source, depth)} as {kind})"

    def _choice(self, kind: str, depth: int) -> str:
        return f"(if {self.condition(depth)}: {self.expression(kind, depth)} else: {self.expression(kind, depth)})"

    def _unary(self, kind: str, depth: int) -> str:
        value = self.expression(kind, depth)
        forms = [f"(-({value}))", f"abs({value})"]
        if kind not in FLOATS:
            forms.append(f"(~({value}))")
        return self.random.choice(forms)

    def _extreme(self, kind: str, depth: int) -> str:
        return f"{self.random.choice(['min', 'max'])}({self.expression(kind, depth)}, {self.expression(kind, depth)})"

    def _item(self, kind: str, depth: int) -> str:
        buffer = self.random.choice(self.buffers[kind])
        return f"{buffer}[{self.index(buffer, depth)}]"

    def _math(self, _kind: str, depth: int) -> str:
        pick = self.random
        if pick.random() < 0.2:
            a, b, c = (self.expression("f64", depth) for _ in range(3))
            return pick.choice([f"math.fma({a}, {b}, {c})", f"math.atan2({a}, {b})", f"math.copysign({a}, {b})"])
        return f"math.{pick.choice(_MATH)}({self.expression('f64', depth)})"

    def _call(self, kind: str, depth: int) -> str:
        name, parameters, _ = self.random.choice([f for f in self.functions if f[2] == kind])
        return f"{name}({', '.join(self.expression(p, depth - 1) for p in parameters)})"

    def index(self, buffer: str, depth: int) -> str:
        pick = self.random
        known = self.scope.get("i64", [])
        form = pick.random()
        if form < 0.55 and known:
            return pick.choice(known)
        if form < 0.7 and known:
            return f"{pick.choice(known)} {pick.choice('+-*')} {pick.randint(0, 3)}"
        if form < 0.8:
            return f"({self.expression('i64', depth)} & 3)"
        if form < 0.9:
            return str(pick.choice([0, 1, -1, 2, 5]))
        return f"({self.expression('i64', depth)}) % {buffer}.len"

    def condition(self, depth: int) -> str:
        pick = self.random
        if depth > 0 and pick.random() < 0.25:
            return f"({self.condition(depth - 1)} {pick.choice(['and', 'or'])} {self.condition(depth - 1)})"
        if pick.random() < 0.1:
            return f"(not {self.condition(depth - 1)})"
        if self.buffers.get("bool") and pick.random() < 0.2:
            return self._item("bool", 0)
        kind = pick.choice([*INTS, *FLOATS, "i64", "i64", "f64"])
        other = kind if pick.random() < 0.8 else pick.choice(["i64", "f64", "i32"])
        operator = pick.choice(["<", "<=", ">", ">=", "==", "!="])
        return f"({self.expression(kind, depth - 1)} {operator} {self.expression(other, depth - 1)})"

    # ------------------------------------------------------------------------------------------------------ statements

    def fresh(self, word: str = "v") -> str:
        self.count += 1
        return f"{word}{self.count}"

    def block(self, indent: str, size: int, depth: int) -> list[str]:
        scope, mutable = {k: list(v) for k, v in self.scope.items()}, {k: list(v) for k, v in self.mutable.items()}
        lines: list[str] = []
        for _ in range(self.random.randint(1, size)):
            lines += self.statement(indent, depth)
        self.scope, self.mutable = scope, mutable
        return lines or [f"{indent}pass"]

    def statement(self, indent: str, depth: int) -> list[str]:
        pick = self.random
        kinds = [*INTS, *FLOATS, "i64", "i64", "f64", "f64"]
        form = pick.random()
        targets = [(k, n) for k, names in self.mutable.items() for n in names]
        if form < 0.2:
            kind, name = pick.choice(kinds), self.fresh()
            word = pick.choice(["val", "var"])
            line = f"{indent}{word} {name} = {self.expression(kind, 2)}"
            self.scope.setdefault(kind, []).append(name)
            if word == "var":
                self.mutable.setdefault(kind, []).append(name)
            return [line]
        if form < 0.4 and targets:
            kind, name = pick.choice(targets)
            if pick.random() < 0.6:
                return [f"{indent}{name} {pick.choice(['+=', '-=', '+='])} {self.expression(kind, 1)}"]
            return [f"{indent}{name} = {self.expression(kind, 2)}"]
        if form < 0.62 and any(self.buffers.values()):
            kind = pick.choice([k for k, names in self.buffers.items() if names])
            buffer = pick.choice(self.buffers[kind])
            operator = "=" if kind == "bool" or pick.random() < 0.6 else pick.choice(["+=", "-=", "*="])
            return [f"{indent}{buffer}[{self.index(buffer, 1)}] {operator} {self.expression(kind, 2)}"]
        if form < 0.72 and depth > 0:
            lines = [f"{indent}if {self.condition(1)}:", *self.block(indent + "    ", 2, depth - 1)]
            if pick.random() < 0.5:
                lines += [f"{indent}else:", *self.block(indent + "    ", 2, depth - 1)]
            return lines
        if form < 0.9 and depth > 0 and self.loops < 3:
            return self._loop(indent, depth)
        if form < 0.93 and self.loops:
            return [f"{indent}if {self.condition(1)}: {pick.choice(['break', 'continue'])}"]
        if form < 0.95:
            value = self.fresh()
            return [
                f"{indent}val {value} = {self.expression('i64', 1)}",
                f'{indent}assert {value} != 7, "it is {{{value}}}"',
            ]
        if depth > 0:
            lines = [f"{indent}match {self.expression('i64', 1)}:", f"{indent}    | 0 | 1 ->"]
            lines += self.block(indent + "        ", 1, depth - 1)
            lines += [f"{indent}    | 2..9 ->", *self.block(indent + "        ", 1, depth - 1)]
            return [*lines, f"{indent}    | _ ->", *self.block(indent + "        ", 1, depth - 1)]
        return []

    def _loop(self, indent: str, depth: int) -> list[str]:
        pick = self.random
        self.loops += 1
        name = self.fresh("i")
        known = self.scope.get("i64", [])
        lines: list[str] = []
        form = pick.random()
        mutable = {k: list(v) for k, v in self.mutable.items()}
        scope = {k: list(v) for k, v in self.scope.items()}
        if form < 0.7:
            ends = ["0", "1", "2", *known]
            high = pick.choice(
                ["3", "5", "n", "n", "n - 1", "n + 1", *(f"{b}.len" for names in self.buffers.values() for b in names)]
            )
            lines.append(
                f"{indent}for {name} in {pick.choice(ends) if pick.random() < 0.4 else '0'}..{pick.choice(['', '='])}{high}:"
            )
            lines.append(f"{indent}    steps += 1")
            lines.append(f"{indent}    if steps > 200: return steps")
            self.scope.setdefault("i64", []).append(name)
        elif form < 0.85 and any(self.buffers.values()):
            kind = pick.choice([k for k, names in self.buffers.items() if names])
            lines.append(f"{indent}for {name} in {pick.choice(self.buffers[kind])}:")
            lines.append(f"{indent}    steps += 1")
            lines.append(f"{indent}    if steps > 200: return steps")
            self.scope.setdefault(kind, []).append(name)
        else:
            lines.append(f"{indent}var {name} = 0")
            lines.append(f"{indent}while {name} < {pick.choice(['4', 'n'])}:")
            lines.append(f"{indent}    {name} += 1")
            self.scope.setdefault("i64", []).append(name)
        lines += self.block(indent + "    ", 3, depth - 1)
        self.scope, self.mutable = scope, mutable
        self.loops -= 1
        return lines

    # ------------------------------------------------------------------------------------------------------- functions

    def helper(self) -> str:
        """A small function of numbers alone."""
        pick = self.random
        kinds = [pick.choice([*INTS, *FLOATS, "i64", "f64"]) for _ in range(pick.randint(1, 3))]
        name, result = self.fresh("helper"), pick.choice([*INTS, *FLOATS, "i64", "f64"])
        names = [self.fresh("p") for _ in kinds]
        self.scope, self.mutable, self.buffers = {}, {}, {}
        for kind, parameter in zip(kinds, names, strict=True):
            self.scope.setdefault(kind, []).append(parameter)
        head = f"fn {name}({', '.join(f'{n}: {k}' for n, k in zip(names, kinds, strict=True))}) -> {result}:"
        text = f"{head}\n    {self.expression(result, 3)}\n"
        self.functions.append((name, kinds, result))
        return text

    def function(self) -> tuple[str, str, list[str], list[str]]:
        """A function with buffers and loops: its text, name, and the elements and scalars of its parameters."""
        pick = self.random
        elements = [pick.choice([*INTS, *FLOATS, "bool", "f64", "f32", "i64"]) for _ in range(pick.randint(1, 4))]
        scalars = [pick.choice([*INTS, *FLOATS, "i64", "f64"]) for _ in range(pick.randint(0, 2))]
        name = self.fresh("work")
        self.scope, self.mutable, self.buffers = {"i64": ["n"]}, {}, {}
        parts = ["n: i64"]
        for kind in elements:
            buffer = self.fresh("b")
            self.buffers.setdefault(kind, []).append(buffer)
            parts.append(f"{buffer}: Buffer<{kind}>")
        for kind in scalars:
            scalar = self.fresh("x")
            self.scope.setdefault(kind, []).append(scalar)
            parts.append(f"{scalar}: {kind}")
        lines = [f"fn {name}({', '.join(parts)}) -> i64:", "    var steps = 0"]
        for _ in range(pick.randint(2, 5)):
            lines += self.statement("    ", 3)
        lines += self._loop("    ", 3)
        lines.append(f"    {self.expression('i64', 2)}")
        return "\n".join(lines) + "\n", name, elements, scalars


def program(seed: int, functions: int = 3, calls: int = 4) -> str:
    """A whole program."""
    generator = Generator(seed)
    pick = generator.random
    parts = ["use std.math", ""]
    parts += [generator.helper() for _ in range(pick.randint(0, 2))]
    parts.append("fn unused() -> f64: math.pi\n")
    main = ["fn main():"]
    for _ in range(functions):
        text, name, elements, scalars = generator.function()
        parts.append(text)
        for call in range(calls):
            n = pick.choice([0, 1, 2, 3, 4, 5, 6, -1])
            arguments = [str(n)]
            shown = []
            for kind in elements:
                buffer = generator.fresh("a")
                length = pick.choice([max(n, 0), max(n, 0), max(n, 0) + 1, max(n - 1, 0), 7])
                main.append(f"    val {buffer} = {CONSTRUCTORS.get(kind, kind + '_buffer')}({length})")
                main.extend(f"    {buffer}[{i}] = {_edge(pick, kind)}" for i in range(length))
                if shown and pick.random() < 0.15 and call:
                    same = [b for b, k in shown if k == kind]
                    buffer = pick.choice(same) if same else buffer
                shown.append((buffer, kind))
                arguments.append(buffer)
            arguments += [_edge(pick, kind) for kind in scalars]
            main.append(f"    print attempt(\\: {name}({', '.join(arguments)}))")
            main.append(f"    print {', '.join(b for b, _ in shown)}")
    return "\n".join([*parts, *main]) + "\n"


def _edge(pick: random.Random, kind: str) -> str:
    if kind == "bool":
        return pick.choice(["true", "false"])
    if kind in FLOATS:
        text = pick.choice(
            ["0.0", "-0.0", "1.0", "-1.0", "0.1", "2.5", "1e300", "-1e300", "5e-324", "2.2250738585072014e-308", "(1.0 / 0.0)",
             "(-1.0 / 0.0)", "(0.0 / 0.0)", "3.7", "1e18", "-9.3e18", "255.0", str(pick.uniform(-10, 10))]
        )  # fmt: skip
        return text if kind == "f64" else f"({text}) as f32"
    low, high = limits(kind)
    value = pick.choice([0, 1, 2, 3, low, high, high - 1, low + 1, pick.randint(low, high), min(10, high)])
    return f"{value} as {kind}" if kind != "i64" else str(value)
