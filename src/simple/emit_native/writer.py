"""The state of one function on its way to LLVM's text, and what every feature's file needs of it.

A machine function takes a pointer to the error record first, then its parameters: scalars in registers, a buffer as a pointer
and a length. It gives its result and whether it failed. Variables live in stack slots, which LLVM turns into registers.

Each feature's file registers its nodes with `@lowers`; `Writer.expression` and `Writer.statement` find them there. The value of
an expression is a register's name or a constant; that of a buffer is a `BufferValue`; nothing's is the empty text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from simple.check import typed
from simple.emit_native.machine import (
    NotNative,
    concrete,
    is_buffer,
    is_nothing,
    is_scalar,
    letter,
    memory,
    register,
)
from simple.emit_native.sites import OPERANDS
from simple.emit_native.text import Body, constant
from simple.types.model import BOOL, Buffer, Float, Int, Type, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from simple.emit_native.machine import Choice
    from simple.emit_native.sites import Lines
    from simple.emit_native.unit import Unit
    from simple.source import Span

HandlerT = TypeVar("HandlerT", bound="Callable[..., Any]")

EXPRESSIONS: dict[type, Callable[[Writer, Any], Value]] = {}
STATEMENTS: dict[type, Callable[[Writer, Any], None]] = {}

UNLIKELY = ", !prof !0"

_WORDS: dict[type, str] = {
    typed.MakeList: "lists", typed.Comprehension: "lists", typed.MakeDict: "dicts", typed.MakeTuple: "tuples",
    typed.Interpolate: "text", typed.Concatenate: "text and lists", typed.Lambda: "function values", typed.Builtin: "function values",
    typed.LocalFunction: "functions inside functions", typed.Construct: "classes and structs", typed.GetField: "fields",
    typed.CallMethod: "methods of own types", typed.MakeResult: "results", typed.Try: "results", typed.Unwrap: "options",
    typed.Defer: "`defer`", typed.With: "`with`", typed.MakeRange: "ranges as values", typed.GetSlice: "slices",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BufferValue:
    """A buffer: a pointer to its elements, their number, and what they are."""

    pointer: str
    length: str
    item: Type


Value = str | BufferValue


def lowers(*nodes: type) -> Callable[[HandlerT], HandlerT]:
    """Registers the handler of a kind of node."""

    def register_it(handler: HandlerT) -> HandlerT:
        for node in nodes:
            table: dict[type, Any] = STATEMENTS if issubclass(node, typed.StatementNode) else EXPRESSIONS
            table[node] = handler
        return handler

    return register_it


@dataclass(slots=True)
class Loop:
    """Where `continue` and `break` go."""

    again: str
    done: str


@dataclass(slots=True)
class Writer:
    """One function being written."""

    unit: Unit
    function: typed.Function
    place: tuple[str, str]  # module and name, as error reports have them
    lines: Lines
    choice: Choice
    body: Body = field(default_factory=Body)
    slots: dict[typed.Variable, str] = field(default_factory=dict)
    buffers: dict[typed.Variable, BufferValue] = field(default_factory=dict)
    known: dict[typed.Variable, str] = field(default_factory=dict)  # values that never change
    loops: list[Loop] = field(default_factory=list)
    around: list[int] = field(default_factory=list)  # sites of the calls whose bodies stand here
    proven: set[int] = field(default_factory=set)  # nodes (by identity) whose check has been made before
    versioned: bool = True  # whether loops that stand here may be made in two versions
    in_part: bool = False  # of a parallel loop
    slow: bool = False  # whether this version of a loop runs only where a check fails
    fails: bool = False

    # ----------------------------------------------------------------------------------------------------------- types

    def type_of(self, node: typed.Expr | typed.Variable) -> Type:
        return concrete(node.type, self.choice)

    def scalar(self, node: typed.Expr) -> Type:
        """The type of an expression that must be a number or a bool."""
        found = self.type_of(node)
        if not is_scalar(found):
            raise NotNative(f"this is `{show(found)}`, and machine code works on numbers, bools and buffers", node.span)
        return found

    # ----------------------------------------------------------------------------------------------------- expressions

    def expression(self, node: typed.Expr) -> Value:
        handler = EXPRESSIONS.get(type(node))
        if handler is None:
            raise NotNative(f"machine code has no {_WORDS.get(type(node), 'such thing')}", node.span)
        return handler(self, node)

    def number(self, node: typed.Expr) -> str:
        """An expression whose value is a scalar."""
        self.scalar(node)
        value = self.expression(node)
        assert isinstance(value, str)
        return value

    def buffer(self, node: typed.Expr) -> BufferValue:
        """An expression whose value is a buffer."""
        value = self.expression(node)
        if not isinstance(value, BufferValue):
            raise NotNative(f"this is `{show(self.type_of(node))}`, and no buffer", node.span)
        return value

    def statement(self, node: typed.Statement) -> None:
        handler = STATEMENTS.get(type(node))
        if handler is None:
            raise NotNative(f"machine code has no {_WORDS.get(type(node), 'such thing')}", node.span)
        handler(self, node)

    # ------------------------------------------------------------------------------------------------------- variables

    def declare(self, variable: typed.Variable, value: Value) -> None:
        """Makes a variable."""
        if isinstance(value, BufferValue):
            self.buffers[variable] = value
            return
        type_ = self.type_of(variable)
        if is_nothing(type_):
            return
        slot = self.slots.get(variable)
        if slot is None:
            slot = self.slots[variable] = self.body.slot(register(type_))
        self.body.add(f"store {register(type_)} {value}, ptr {slot}")

    def load(self, variable: typed.Variable) -> Value:
        if variable in self.buffers:
            return self.buffers[variable]
        if variable in self.known:
            return self.known[variable]
        type_ = self.type_of(variable)
        if is_nothing(type_):
            return ""
        return self.body.value(f"load {register(type_)}, ptr {self.slots[variable]}")

    # -------------------------------------------------------------------------------------------------------- failures

    def require(
        self,
        test: str,
        operation: str,
        detail: object,
        operands: Sequence[tuple[str, Type]],
        span: Span,
    ) -> None:
        """Goes on where the test holds; else fails as the interpreted operation does on these operands."""
        if test == "true":
            return
        good, bad = self.body.label("ok"), self.body.label("bad")
        self.body.branch(test, good, bad, UNLIKELY)
        self.body.place(bad)
        self.fail(operation, detail, operands, span)
        self.body.place(good)

    def fail(self, operation: str, detail: object, operands: Sequence[tuple[str, Type]], span: Span) -> None:
        """Writes the record and leaves the function."""
        if len(operands) > OPERANDS:
            raise NotNative("this message has too many values", span)
        letters = "".join(letter(type_) for _, type_ in operands)
        number = self.site(operation, detail, letters, span)
        words = [self.raw(value, type_) for value, type_ in operands]
        for index, word in enumerate(words[2:]):
            place = self.body.value(f"getelementptr i64, ptr %err, i64 {4 + index}")
            self.body.add(f"store i64 {word}, ptr {place}")
        first, second = (*words, "0", "0")[:2]
        self.unit.need_fail = True
        self.body.add(f"call void @{self.unit.prefix}.fail(ptr %err, i64 {number}, i64 {first}, i64 {second})")
        self.leave()

    def leave(self) -> None:
        """Leaves the function after a failure."""
        self.fails = True
        for number in reversed(self.around):
            self.body.add(f"call void @{self.unit.prefix}.via(ptr %err, i64 {number})")
        self.body.jump("failed")

    def site(self, operation: str, detail: object, letters: str, span: Span) -> int:
        return self.unit.sites.add((operation, detail, letters, self.lines.of(span), self.place))

    def raw(self, value: str, type_: Type) -> str:
        """A scalar as a word of the record."""
        if isinstance(type_, Int):
            if type_.bits == 64:
                return value
            return self.body.value(f"{'sext' if type_.signed else 'zext'} i{type_.bits} {value} to i64")
        if isinstance(type_, Float):
            if type_.bits == 32:
                value = self.body.value(f"fpext float {value} to double")
            return self.body.value(f"bitcast double {value} to i64")
        return self.body.value(f"zext i1 {value} to i64")

    def part(self) -> Writer:
        """The writer of a part of a parallel loop: a function of its own inside this one."""
        return Writer(
            self.unit, self.function, self.place, self.lines, self.choice, around=list(self.around), in_part=True
        )

    # --------------------------------------------------------------------------------------------------------- helpers

    def intrinsic(self, name: str, result: str, *parameters: str) -> str:
        """Declares one of LLVM's own functions, or one of the C library; gives its name."""
        self.unit.declare(name, f"declare {result} @{name}({', '.join(parameters)})")
        return f"@{name}"

    def literal(self, value: float | bool, type_: Type) -> str:
        return constant(value, type_)

    def element(self, buffer: BufferValue, index: str) -> str:
        """The address of an element."""
        return self.body.value(f"getelementptr inbounds {memory(buffer.item)}, ptr {buffer.pointer}, i64 {index}")

    def read(self, address: str, item: Type) -> str:
        """An element's value."""
        value = self.body.value(f"load {memory(item)}, ptr {address}{self.unit.access(item)}")
        return self.body.value(f"icmp ne i8 {value}, 0") if item == BOOL else value

    def write(self, address: str, item: Type, value: str) -> None:
        if item == BOOL:
            value = self.body.value(f"zext i1 {value} to i8")
        self.body.add(f"store {memory(item)} {value}, ptr {address}{self.unit.access(item)}")

    # -------------------------------------------------------------------------------------------------------- the whole

    def signature(self, name: str) -> str:
        """The head of the function."""
        parts = ["ptr noundef %err"]
        for index, parameter in enumerate(self.function.parameters):
            type_ = self.type_of(parameter.variable)
            if isinstance(type_, Buffer):
                parts.append(f"ptr noundef %p{index}")
                parts.append(f"i64 noundef range(i64 0, 1152921504606846976) %n{index}")
            else:
                parts.append(f"{register(type_)} noundef %p{index}")
        return f"define internal {result_of(self.result)} @{name}({', '.join(parts)}) #0"

    @property
    def result(self) -> Type:
        return concrete(self.function.result, self.choice)

    def take_parameters(self) -> None:
        """Gives the parameters their slots."""
        for index, parameter in enumerate(self.function.parameters):
            type_ = self.type_of(parameter.variable)
            if is_buffer(type_):
                assert isinstance(type_, Buffer)
                self.buffers[parameter.variable] = BufferValue(f"%p{index}", f"%n{index}", resolve(type_.item))
            elif is_scalar(type_):
                self.declare(parameter.variable, f"%p{index}")
            else:
                reason = f"the parameter `{parameter.variable.name}` is `{show(type_)}`, and machine code takes numbers, bools and buffers"
                raise NotNative(reason, self.function.span)

    def give(self, value: Value) -> None:
        """Returns a result."""
        if is_nothing(self.result):
            self.body.end("ret i1 false")
            return
        kind = register(self.result)
        pair = self.body.value(f"insertvalue {{ {kind}, i1 }} {{ {kind} poison, i1 false }}, {kind} {value}, 0")
        self.body.end(f"ret {{ {kind}, i1 }} {pair}")

    def failed_block(self) -> None:
        """What every failure ends in."""
        if not self.fails:
            return
        self.body.place("failed")
        if is_nothing(self.result):
            self.body.end("ret i1 true")
        else:
            kind = register(self.result)
            self.body.end(f"ret {{ {kind}, i1 }} {{ {kind} poison, i1 true }}")


def result_of(type_: Type) -> str:
    """What a machine function gives: its result, if there is one, and whether it failed."""
    return "i1" if is_nothing(type_) else f"{{ {register(type_)}, i1 }}"
