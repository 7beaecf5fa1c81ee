"""Patterns become tests and bindings.

Compiling a pattern gives a list of *steps* in order: a test is an expression that must be true, a binding gives a variable
a value. Where a pattern needs no tests between its bindings, the bindings become plain assignments after the tests;
before a guard they are written into the condition as `(x := value) is x`, which is always true.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.expressions import field_name, is_plain
from simple.emit_python.scope import is_boxed
from simple.emit_python.types import type_test
from simple.types.model import BOOL, Buffer, Dict, List, Nominal, Option, Result, Tuple, Type, resolve

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Test:
    """Must be true."""

    condition: ast.expr


@dataclass(frozen=True, slots=True)
class Binding:
    """Gives a variable a value."""

    variable: typed.Variable
    value: ast.expr


Steps = list[Test | Binding]


class PatternCompiler:
    """One pattern being compiled against a subject that is cheap to read again and again."""

    def __init__(self, emitter: Emitter) -> None:
        self.emitter = emitter
        self.steps: Steps = []

    def match(self, pattern: typed.Pattern, subject: Callable[[], ast.expr], type_: Type | None) -> None:
        """Adds the steps of a pattern. `type_` is the subject's static type where it is known."""
        known = None if type_ is None else resolve(type_)
        match pattern:
            case typed.AnythingPattern(variable):
                self._bind(variable, subject)
            case typed.LiteralPattern(value):
                self._test(self._equals(subject, value, known))
            case typed.RangePattern(low, high, inclusive):
                self._between(subject, low, high, known, inclusive=inclusive)
            case typed.SequencePattern():
                self._sequence(pattern, subject, known)
            case typed.InstancePattern():
                self._instance(pattern, subject)
            case typed.ResultPattern(ok, inner):
                class_ = self.emitter.helper("Ok" if ok else "Err")
                self._test(build.has_type(subject(), class_, self.emitter.helper("type").id))
                part = "value" if ok else "error"
                inner_type = (known.ok if ok else known.error) if isinstance(known, Result) else None
                self._part(inner, lambda: build.attribute(subject(), part), inner_type)
            case typed.SomePattern(inner):
                self._test(build.compare(subject(), "is not", build.constant(None)))
                self.match(inner, subject, known.inner if isinstance(known, Option) else known)
            case typed.KeysPattern(entries):
                if isinstance(known.inner if isinstance(known, Option) else known, Dict):
                    self._keys(entries, subject)
                else:
                    self._named_parts(entries, subject)
            case typed.TypePattern(test, variable):
                condition = type_test(self.emitter, subject, test)
                if condition is not None:
                    self._test(condition)
                self._bind(variable, subject)
            case typed.OrPattern(alternatives):
                self._or(alternatives, subject, known)

    # ------------------------------------------------------------------------------------------------------------ parts

    def _test(self, condition: ast.expr) -> None:
        self.steps.append(Test(condition))

    def _bind(self, variable: typed.Variable | None, subject: Callable[[], ast.expr]) -> None:
        if variable is not None:
            self.steps.append(Binding(variable, subject()))

    def _part(self, pattern: typed.Pattern, subject: Callable[[], ast.expr], type_: Type | None) -> None:
        """A pattern inside another: its subject is kept in a temporary if it is looked at more than once."""
        if isinstance(pattern, typed.AnythingPattern | typed.LiteralPattern):
            self.match(pattern, subject, type_)
            return
        temporary = self.emitter.fresh()
        self._test(_kept(temporary, subject()))
        self.match(pattern, lambda: build.name(temporary), type_)

    def _equals(self, subject: Callable[[], ast.expr], value: object, known: Type | None) -> ast.expr:
        literal = build.constant(value)
        inner = resolve(known.inner) if isinstance(known, Option) else known
        if value is None:
            return build.compare(subject(), "is", literal)
        if isinstance(value, bool):
            if known == BOOL:
                return subject() if value else ast.UnaryOp(ast.Not(), subject())
            return build.compare(subject(), "is", literal)
        if isinstance(value, str | tuple) or (inner is not None and is_plain(inner)):
            return build.compare(subject(), "==", literal)
        return self.emitter.call("same", subject(), literal)

    def _between(
        self, subject: Callable[[], ast.expr], low: object, high: object, known: Type | None, *, inclusive: bool
    ) -> None:
        if known is None or not is_plain(known):
            self._test(self.emitter.call("comparable", subject(), build.constant(low)))
        upper: ast.cmpop = ast.LtE() if inclusive else ast.Lt()
        ends = build.constant(low), build.constant(high)
        self._test(ast.Compare(ends[0], [ast.LtE(), upper], [subject(), ends[1]]))

    def _sequence(self, pattern: typed.SequencePattern, subject: Callable[[], ast.expr], known: Type | None) -> None:
        emitter, count = self.emitter, len(pattern.items)
        if pattern.check:
            class_ = emitter.helper("list" if pattern.list else "tuple")
            self._test(build.has_type(subject(), class_, emitter.helper("type").id))
        if pattern.list or pattern.check or not isinstance(known, Tuple):
            operator = "==" if pattern.rest is None else ">="
            if operator == "==" or count:
                self._test(build.compare(emitter.call("len", subject()), operator, build.constant(count)))
        before = count if pattern.rest is None else pattern.rest
        for index, inner in enumerate(pattern.items):
            place = index if index < before else index - count
            item_type = _item_type(known, index if index < before else None, place)
            self._part(inner, lambda place=place: build.item(subject(), build.constant(place)), item_type)  # type: ignore[misc]
        if pattern.rest_variable is not None:
            low = build.constant(before) if before else None
            high = build.constant(before - count) if before < count else None
            rest: ast.expr = ast.Subscript(subject(), ast.Slice(low, high), build.LOAD)
            if not isinstance(known, List):
                rest = emitter.call("list", rest)
            self.steps.append(Binding(pattern.rest_variable, rest))

    def _instance(self, pattern: typed.InstancePattern, subject: Callable[[], ast.expr]) -> None:
        emitter, variant = self.emitter, pattern.variant
        class_ = emitter.class_name(pattern.info, variant)
        if variant is not None:
            if not variant.fields:
                self._test(build.compare(subject(), "is", class_))
            elif pattern.check or len(pattern.info.variants) > 1:
                self._test(build.has_type(subject(), class_, emitter.helper("type").id))
        elif pattern.check:
            test = type_test(emitter, subject, Nominal(pattern.info))
            if test is not None:
                self._test(test)
        fields = variant.fields if variant is not None else pattern.info.fields
        types = {f.name: f.type for f in fields} if not pattern.info.variables else {}
        for name, inner in pattern.fields:
            self._part(inner, lambda name=name: build.attribute(subject(), field_name(name)), types.get(name))  # type: ignore[misc]

    def _keys(self, entries: list[tuple[str, typed.Pattern]], subject: Callable[[], ast.expr]) -> None:
        emitter = self.emitter
        self._test(build.has_type(subject(), emitter.helper("dict"), emitter.helper("type").id))
        for key, _ in entries:
            self._test(build.compare(build.constant(key), "in", subject()))
        for key, inner in entries:
            self._part(inner, lambda key=key: build.item(subject(), build.constant(key)), None)  # type: ignore[misc]

    def _named_parts(self, entries: list[tuple[str, typed.Pattern]], subject: Callable[[], ast.expr]) -> None:
        """The same of a value that may be a dict or have fields."""
        keys = build.constant(tuple(key for key, _ in entries))
        fields = build.constant(tuple(field_name(key) for key, _ in entries))
        parts = self.emitter.fresh()
        found = build.walrus(parts, self.emitter.call("named_parts", subject(), keys, fields))
        self._test(build.compare(found, "is not", build.constant(None)))
        for key, inner in entries:
            self._part(inner, lambda key=key: build.item(build.name(parts), build.constant(key)), None)  # type: ignore[misc]

    def _or(self, alternatives: list[typed.Pattern], subject: Callable[[], ast.expr], known: Type | None) -> None:
        values = [a.value for a in alternatives if isinstance(a, typed.LiteralPattern)]
        if len(values) == len(alternatives) > 2 and known is not None and is_plain(known):
            options = ast.Tuple([build.constant(v) for v in values], build.LOAD)
            self._test(build.compare(subject(), "in", options))
            return
        conditions = []
        for alternative in alternatives:
            inner = PatternCompiler(self.emitter)
            inner.match(alternative, subject, known)
            conditions.append(build.both(inline(self.emitter, inner.steps)))
        self._test(build.either(conditions))


def _item_type(known: Type | None, index: int | None, place: int) -> Type | None:
    match known:
        case List(item) | Buffer(item):
            return item
        case Tuple(items):
            return items[place if index is None else index]
        case _:
            return None


def _kept(temporary: str, value: ast.expr) -> ast.expr:
    """An expression that is always true and keeps the value."""
    return build.compare(build.walrus(temporary, value), "is", build.name(temporary))


def inline(emitter: Emitter, steps: Steps) -> list[ast.expr]:
    """The steps as conditions; bindings are always true."""
    conditions = []
    for step in steps:
        if isinstance(step, Test):
            conditions.append(step.condition)
        else:
            bound = emitter.declared_inside(step.variable, step.value)
            conditions.append(build.compare(bound, "is", build.name(bound.target.id)))
    return conditions


def compiled(emitter: Emitter, pattern: typed.Pattern, subject: Callable[[], ast.expr], type_: Type | None) -> Steps:
    """The steps of a pattern."""
    compiler = PatternCompiler(emitter)
    compiler.match(pattern, subject, type_)
    return compiler.steps


def simple_target(emitter: Emitter, pattern: typed.Pattern) -> ast.expr | None:
    """The pattern as the target of a Python assignment or loop, if it is just a name or a tuple of names."""
    match pattern:
        case typed.AnythingPattern(None):
            return build.target(emitter.fresh())
        case typed.AnythingPattern(variable) if variable is not None and not is_boxed(variable):
            emitter.intervals.forget(variable)
            return build.target(emitter.names.stored(variable, emitter.scope))
        case typed.SequencePattern(items=items, rest=None, list=False, check=False):
            targets = [simple_target(emitter, i) for i in items]
            known = [t for t in targets if t is not None]
            return ast.Tuple(known, build.STORE) if len(known) == len(targets) else None
        case _:
            return None


def readable_subject(emitter: Emitter, value: ast.expr) -> Callable[[], ast.expr]:
    """A subject that can be read many times; kept in a temporary if it is more than a name."""
    if isinstance(value, ast.Constant):
        return lambda: build.constant(value.value)
    identifier = value.id if isinstance(value, ast.Name) else emitter.stored(value).id
    return lambda: build.name(identifier)


@emits(typed.Matches)
def matches(emitter: Emitter, node: typed.Matches) -> ast.expr:
    """A condition. A name bound to what isn't nil is the most frequent: `(x := value) is not None`."""
    value = emitter.expression(node.value)
    match node.pattern:
        case typed.SomePattern(typed.AnythingPattern(variable)):
            if variable is not None:
                if is_boxed(variable):
                    start, again = emitter.atom(value)
                    bound = emitter.declared_inside(variable, again())
                    kept = build.compare(bound, "is", build.name(bound.target.id))
                    return build.both([build.compare(start, "is not", build.constant(None)), kept])
                emitter.intervals.forget(variable)
                value = emitter.declared_inside(variable, value)
            return build.compare(value, "is not", build.constant(None))
        case _:
            start, again = emitter.atom(value)
            conditions = inline(emitter, compiled(emitter, node.pattern, again, node.value.type))
            if start is value:
                return build.both(conditions)
            if not conditions:
                return build.both([_always(start), build.constant(value=True)])
            return build.both([_always(start), *conditions])


def _always(start: ast.expr) -> ast.expr:
    assert isinstance(start, ast.NamedExpr)
    return build.compare(start, "is", build.name(start.target.id))


def bind_statements(emitter: Emitter, steps: Steps) -> list[ast.stmt]:
    """Assignments for bindings that come after all tests."""
    statements = []
    for step in steps:
        if isinstance(step, Binding):
            emitter.intervals.forget(step.variable)
            statement = emitter.declare(step.variable, step.value)
            emitter.positions.stamp(statement, emitter.span)
            statements.append(statement)
    return statements


def bind(emitter: Emitter, pattern: typed.Pattern, value: ast.expr, type_: Type | None) -> None:
    """Adds statements that take a value apart; a pattern that fails is a run-time error."""
    target = simple_target(emitter, pattern)
    if target is not None:
        emitter.add(build.assign(target, value))
        return
    subject = readable_subject(emitter, value)
    steps = compiled(emitter, pattern, subject, type_)
    tests = [s.condition for s in steps if isinstance(s, Test)]
    if tests:
        failure = ast.Expr(emitter.call("pattern_failed", subject(), build.constant(describe(pattern))))
        emitter.add(ast.If(build.negate(build.both(tests)), [failure], []))
    for statement in bind_statements(emitter, steps):
        emitter.add(statement)


def describe(pattern: typed.Pattern) -> str:
    """What a pattern wants, for the message when a value doesn't have it."""
    match pattern:
        case typed.SequencePattern(items=items, rest=rest, list=is_list):
            kind = "a list" if is_list else "a tuple"
            least = "at least " if rest is not None else ""
            return f"{kind} of {least}{len(items)} item{'' if len(items) == 1 else 's'}"
        case typed.InstancePattern(info=info, variant=variant):
            return f"{info.kind.value} {info.name}" if variant is None else f"{info.name}.{variant.name}"
        case typed.KeysPattern(entries):
            return f"a value with {', '.join(k for k, _ in entries)}"
        case _:
            return "another value"
