"""Values, names, blocks, `if` and `match`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.comparisons import compared
from simple.emit_native.machine import NotNative, is_nothing, is_scalar, register
from simple.emit_native.text import constant
from simple.emit_native.writer import BufferValue, Value, lowers
from simple.types.model import BOOL, F64, I64, NEVER, Float, Int, Simple, Type
from simple.types.show import show

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer
    from simple.source import Span


@lowers(typed.Literal)
def literal(writer: Writer, node: typed.Literal) -> str:
    type_ = writer.type_of(node)
    if is_nothing(type_):
        return ""
    if not is_scalar(type_) or not isinstance(node.value, int | float):
        raise NotNative(f"this is `{show(type_)}`", node.span)
    text = constant(node.value, type_)
    return hidden(writer, text) if isinstance(type_, Int) and abs(int(node.value)) >= _HUGE else text


_HUGE = 1 << 48  # the bytes that a process can address, and sums of a few of them are far from the ends of an i64


def hidden(writer: Writer, text: str) -> str:
    """A constant that LLVM doesn't see through: two places so far apart in a buffer are more than it can count to."""
    return writer.body.value(f'call i64 asm "", "=r,0"(i64 {text})')


@lowers(typed.Local)
def local(writer: Writer, node: typed.Local) -> Value:
    variable = node.variable
    if variable not in writer.slots and variable not in writer.buffers and variable not in writer.known:
        if is_nothing(writer.type_of(variable)):
            return ""
        raise NotNative(f"`{variable.name}` comes from outside this function", node.span)
    return writer.load(variable)


@lowers(typed.Global)
def global_(writer: Writer, node: typed.Global) -> str:
    """A module's value, which doesn't change: it becomes a constant."""
    type_ = writer.scalar(node)
    value = writer.unit.constant(node.module, node.name, node.span)
    return constant(value, type_)


@lowers(typed.Bind)
def bind(writer: Writer, node: typed.Bind) -> Value:
    value = writer.expression(node.value)
    if isinstance(value, BufferValue):
        writer.buffers[node.variable] = value
    else:
        writer.known[node.variable] = value
    return writer.expression(node.body)


@lowers(typed.Block)
def block(writer: Writer, node: typed.Block) -> Value:
    for statement in node.statements:
        writer.statement(statement)
        if not writer.body.open:
            return ""  # what follows can't be reached
    return "" if node.value is None else writer.expression(node.value)


class _Result:
    """The value of branches: a stack slot that each of them fills."""

    def __init__(self, writer: Writer, type_: Type, span: Span) -> None:
        self.writer = writer
        self.slot = None
        self.kind = ""
        if not is_nothing(type_):
            if not is_scalar(type_):
                raise NotNative(f"this is `{show(type_)}`", span)
            self.kind = register(type_)
            self.slot = writer.body.slot(self.kind)

    def branch(self, node: typed.Expr) -> None:
        """A branch: its value goes into the slot unless it never ends."""
        value = self.writer.expression(node)
        if self.slot is not None and self.writer.type_of(node) != NEVER:
            self.writer.body.add(f"store {self.kind} {value}, ptr {self.slot}")

    def value(self) -> str:
        return "" if self.slot is None else self.writer.body.value(f"load {self.kind}, ptr {self.slot}")


@lowers(typed.If)
def if_(writer: Writer, node: typed.If) -> str:
    body, result = writer.body, _Result(writer, writer.type_of(node), node.span)
    test = writer.number(node.condition)
    then, otherwise, done = body.label("then"), body.label("else"), body.label("done")
    body.branch(test, then, otherwise if node.otherwise is not None else done)
    body.place(then)
    result.branch(node.then)
    body.jump(done)
    if node.otherwise is not None:
        body.place(otherwise)
        result.branch(node.otherwise)
    body.begin(done)
    return result.value()


@lowers(typed.Match)
def match_(writer: Writer, node: typed.Match) -> str:
    """The first case that fits."""
    body, result = writer.body, _Result(writer, writer.type_of(node), node.span)
    subject, kind = writer.number(node.subject), writer.scalar(node.subject)
    writer.known[node.variable] = subject
    done = body.label("done")
    for case in node.cases:
        chosen, next_ = body.label("case"), body.label("next")
        test = matches(writer, case.pattern, subject, kind, case.span)
        body.branch(test, chosen, next_)
        body.place(chosen)
        if case.guard is not None:
            held = body.label("held")
            body.branch(writer.number(case.guard), held, next_)
            body.place(held)
        result.branch(case.body)
        body.jump(done)
        body.place(next_)
    if node.exhaustive:
        body.end("unreachable")
    else:
        writer.fail("no_match", None, [(subject, kind)], node.span)
    body.begin(done)
    return result.value()


@lowers(typed.Matches)
def matches_(writer: Writer, node: typed.Matches) -> str:
    return matches(writer, node.pattern, writer.number(node.value), writer.scalar(node.value), node.span)


def matches(writer: Writer, pattern: typed.Pattern, value: str, kind: Type, span: Span) -> str:
    """Whether a scalar fits a pattern, which binds its variables."""
    match pattern:
        case typed.AnythingPattern(variable):
            if variable is not None:
                writer.declare(variable, value)
            return "true"
        case typed.LiteralPattern(wanted) if isinstance(wanted, int | float):
            if isinstance(wanted, bool) != (kind == BOOL):
                return "false"
            return compared(writer, "==", (value, kind), _pattern_literal(wanted, kind), span)
        case typed.RangePattern(low, high, inclusive) if isinstance(low, int | float) and isinstance(high, int | float):
            above = compared(writer, ">=", (value, kind), _pattern_literal(low, kind), span)
            below = compared(writer, "<=" if inclusive else "<", (value, kind), _pattern_literal(high, kind), span)
            return writer.body.value(f"and i1 {above}, {below}")
        case typed.OrPattern(alternatives):
            result = "false"
            for alternative in alternatives:
                test = matches(writer, alternative, value, kind, span)
                result = writer.body.value(f"or i1 {result}, {test}")
            return result
        case _:
            raise NotNative("machine code isn't made of this pattern", span)


def _pattern_literal(value: float, kind: Type) -> tuple[str, Type]:
    if isinstance(value, bool):
        return constant(value, BOOL), BOOL
    if isinstance(kind, Int) and isinstance(value, int):
        return str(value), kind
    type_: Int | Float | Simple = kind if isinstance(kind, Float) else F64 if isinstance(value, float) else I64
    return constant(value, type_), type_
