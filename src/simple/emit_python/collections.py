"""Lists, dicts, tuples, ranges and comprehensions.

A comprehension is Python's own where everything in it is an expression; otherwise it becomes loops that fill a temporary.
Python forbids assignment expressions in a comprehension's iterables, so the first of them is evaluated before.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.patterns import bind, compiled, inline, simple_target
from simple.emit_python.steady import looped_over
from simple.types.model import BOOL, Buffer, Nominal, resolve

if TYPE_CHECKING:
    from simple.emit_python.patterns import Steps

Piece = tuple[list[ast.stmt], ast.expr]


@emits(typed.MakeList)
def make_list(emitter: Emitter, node: typed.MakeList) -> ast.expr:
    return ast.List(spread_items(emitter, node.items), build.LOAD)


@emits(typed.MakeTuple)
def make_tuple(emitter: Emitter, node: typed.MakeTuple) -> ast.expr:
    return ast.Tuple(emitter.operands(node.items), build.LOAD)


def spread_items(emitter: Emitter, items: list[typed.Expr | typed.Spread]) -> list[ast.expr]:
    """Items of a list or arguments of a call, with Python's `*` before spread ones."""
    values = emitter.operands([i.value if isinstance(i, typed.Spread) else i for i in items])
    return [
        ast.Starred(_as_bools(emitter, i.value, v), build.LOAD) if isinstance(i, typed.Spread) else v
        for i, v in zip(items, values, strict=True)
    ]


def _as_bools(emitter: Emitter, node: typed.Expr, value: ast.expr) -> ast.expr:
    """What a loop runs over, with bools where a buffer holds them: its memory has numbers."""
    kind = resolve(node.type)
    if isinstance(kind, Buffer) and resolve(kind.item) == BOOL:
        return emitter.call("buffer.each_bool", value)
    return value


@emits(typed.MakeDict)
def make_dict(emitter: Emitter, node: typed.MakeDict) -> ast.expr:
    parts: list[typed.Expr] = []
    for entry in node.entries:
        parts.extend([entry.value] if isinstance(entry, typed.Spread) else entry)
    values = iter(emitter.operands(parts))
    keys: list[ast.expr | None] = []
    results: list[ast.expr] = []
    for entry in node.entries:
        keys.append(None if isinstance(entry, typed.Spread) else next(values))
        results.append(next(values))
    return ast.Dict(keys, results)


@emits(typed.MakeRange)
def make_range(emitter: Emitter, node: typed.MakeRange) -> ast.expr:
    low, high = emitter.operands([node.low, node.high])
    if node.inclusive:
        if isinstance(high, ast.Constant) and isinstance(high.value, int):
            high = build.constant(high.value + 1)
        else:
            high = build.binary("+", high, build.constant(1))
    if isinstance(low, ast.Constant) and low.value == 0:
        return emitter.call("range", high)
    return emitter.call("range", low, high)


@emits(typed.Elementwise)
def elementwise(emitter: Emitter, node: typed.Elementwise) -> ast.expr:
    left, right = emitter.operands([node.left, node.right])
    return emitter.call("elementwise", build.constant(node.operator), left, right)


@emits(typed.Concatenate)
def concatenate(emitter: Emitter, node: typed.Concatenate) -> ast.expr:
    left, right = emitter.operands([node.left, node.right])
    return build.binary("+", left, right)


def iterable(emitter: Emitter, node: typed.Expr, *, steady: bool = False) -> ast.expr:
    """What a loop runs over. Pairs and keys of dicts, numbered items and the like are made as the loop goes.

    `steady`: it is a list, or the numbered items of one, and the loop ends with an error if its length changes.
    """
    if steady:
        items = emitter.call("steady", emitter.expression(looped_over(node)))
        return items if looped_over(node) is node else emitter.call("enumerate", items)
    if isinstance(node, typed.CallBuiltin):
        lazy = _lazy(emitter, node)
        if lazy is not None:
            return lazy
    value = emitter.expression(node)
    kind = resolve(node.type)
    if isinstance(kind, Nominal):
        return build.call(build.attribute(value, "iter"))
    return _as_bools(emitter, node, value)


def _lazy(emitter: Emitter, node: typed.CallBuiltin) -> ast.expr | None:
    owner, _, method = node.name.rpartition(".")
    if method == "enumerate" and len(node.arguments) == 1:
        return emitter.call("enumerate", emitter.expression(node.arguments[0]))
    if method == "zip" and len(node.arguments) == 2:
        return emitter.call("zip", *emitter.operands(node.arguments))
    if owner == "dict" and method in {"items", "keys", "values"}:
        target = emitter.expression(node.arguments[0])
        return target if method == "keys" else build.call(build.attribute(target, method))
    return None


class _Clause:
    """A clause with everything in it emitted."""

    def __init__(self, emitter: Emitter, clause: typed.Clause, *, first: bool) -> None:
        self.clause = clause
        with emitter.captured() as self.statements:
            self.source = iterable(emitter, clause.iterable)
            if first and _has_walrus(self.source):
                self.source = emitter.stored(self.source)
        self.target = simple_target(emitter, clause.pattern)
        self.steps: Steps = []
        self.item = ""
        if self.target is None:
            self.item = emitter.fresh()
            self.target = build.target(self.item)
            self.steps = compiled(emitter, clause.pattern, lambda: build.name(self.item), None)
        self.conditions: list[Piece] = [emitter.piece(c) for c in clause.conditions]


def _has_walrus(value: ast.expr) -> bool:
    return any(isinstance(n, ast.NamedExpr) for n in ast.walk(value))


@emits(typed.Comprehension)
def comprehension(emitter: Emitter, node: typed.Comprehension) -> ast.expr:
    with emitter.intervals.branch(node):
        clauses = [_Clause(emitter, c, first=i == 0) for i, c in enumerate(node.clauses)]
        parts = [node.element] if node.key is None else [node.key, node.element]
        with emitter.captured() as statements:
            values = emitter.operands(parts)
    pure = not statements and all(not piece[0] for c in clauses for piece in c.conditions)
    pure = pure and all(not c.statements and not _has_walrus(c.source) for c in clauses[1:])
    pure = pure and not any(_binds(c) for c in clauses)
    if pure:
        for statement in clauses[0].statements:
            emitter.add(statement)
        generators = [
            ast.comprehension(
                c.target or build.target(c.item), c.source, inline(emitter, c.steps) + [v for _, v in c.conditions], 0
            )
            for c in clauses
        ]
        if node.key is None:
            return ast.ListComp(values[0], generators)
        return ast.DictComp(values[0], values[1], generators)
    return _loops(emitter, node, clauses, statements, values)


def _binds(clause: _Clause) -> bool:
    """Whether the clause's pattern binds variables that only statements can bind."""
    return bool(clause.steps)


def _loops(
    emitter: Emitter,
    node: typed.Comprehension,
    clauses: list[_Clause],
    statements: list[ast.stmt],
    values: list[ast.expr],
) -> ast.expr:
    empty: ast.expr = ast.List([], build.LOAD) if node.key is None else ast.Dict([], [])
    result = emitter.stored(empty)
    if node.key is None:
        finish: ast.stmt = ast.Expr(build.call(build.attribute(build.name(result.id), "append"), values[0]))
    else:
        finish = build.assign(ast.Subscript(build.name(result.id), values[0], build.STORE), values[1])
    body = [*statements, finish]
    for clause in reversed(clauses):
        for condition_statements, condition in reversed(clause.conditions):
            body = [*condition_statements, ast.If(condition, body, [])]
        if clause.steps:
            with emitter.captured() as binding:
                bind(emitter, clause.clause.pattern, build.name(clause.item), None)
            body = [*binding, *body]
        target = clause.target or build.target(clause.item)
        body = [*clause.statements, ast.For(target, clause.source, body, [])]
    for statement in body:
        emitter.add(statement)
    return result
