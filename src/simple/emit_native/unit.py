"""A unit of machine code: one function that Python calls, with all functions that it calls, each once for every choice of types.

`World` is what the unit asks the running program for: other functions, and the values of modules.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from simple.emit_native import calls, comparisons, control, conversions, loops, statements  # noqa: F401 - each registers its nodes
from simple.emit_native.inline import inline
from simple.emit_native.machine import NotNative, concrete, is_nothing, is_scalar, size
from simple.emit_native.sites import CALLS, OPERANDS, Lines, Sites
from simple.emit_native.writer import Writer
from simple.types.model import INTS, Buffer, Type, Variable, resolve
from simple.types.relations import satisfies
from simple.types.show import show

if TYPE_CHECKING:
    from simple.check import typed
    from simple.emit_native.machine import Choice
    from simple.source import SourceFile, Span

_STACK = 1 << 20
"""How many bytes of the stack functions that call themselves may use."""


class World(Protocol):
    """The program around a unit."""

    def function(self, module: str, name: str) -> tuple[typed.Function, SourceFile] | None:
        """The typed tree of a function, if it is one that can become machine code, and its module's text: a new one each time."""

    def constant(self, module: str, name: str) -> object:
        """The value of a module that never changes; None if it isn't known."""


@dataclass(frozen=True, slots=True)
class Instance:
    """A function for one choice of types."""

    symbol: str
    parameters: tuple[Type, ...]
    result: Type


@dataclass(slots=True)
class _Waiting:
    instance: Instance
    function: typed.Function
    choice: Choice
    source: SourceFile
    place: tuple[str, str]
    origin: Span | None  # the call in the first function that leads here; None in that function itself


@dataclass(slots=True)
class Unit:
    """The unit while it is written."""

    world: World
    prefix: str = ""  # of the names of its functions: LLVM's loader knows those of all objects together
    sites: Sites = field(default_factory=Sites)
    need_fail: bool = False
    used: dict[tuple[str, str], object] = field(default_factory=dict)  # values of modules that have become constants
    called: set[tuple[str, str]] = field(default_factory=set)
    _declared: dict[str, str] = field(default_factory=dict)
    _elements: dict[str, int] = field(default_factory=dict)
    _instances: dict[tuple[str, str, tuple[str, ...]], Instance] = field(default_factory=dict)
    _waiting: list[_Waiting] = field(default_factory=list)
    _lines: dict[str, Lines] = field(default_factory=dict)
    _written: list[tuple[str, str]] = field(default_factory=list)
    _edges: dict[str, set[str]] = field(default_factory=dict)
    _loops: int = 0
    _current: _Waiting | None = None

    # ------------------------------------------------------------------------------------------------------- functions

    def instance(self, module: str, name: str, types: list[Type], span: Span) -> Instance:
        """The function for arguments of these types; it is written later."""
        key = module, name, tuple(map(show, types))
        found = self._instances.get(key)
        if found is None:
            found = self._instances[key] = self._make(module, name, types, span)
        if self._current is not None:
            self._edges.setdefault(self._current.instance.symbol, set()).add(found.symbol)
        return found

    def _make(self, module: str, name: str, types: list[Type], span: Span) -> Instance:
        known = self.world.function(module, name)
        if known is None:
            raise NotNative(f"it calls `{name}`, which isn't made of numbers, bools and buffers alone", span)
        function, source = known
        self.called.add((module, name))
        choice: Choice = {}
        if len(types) != len(function.parameters):
            raise NotNative(f"an argument of `{name}` is left out", span)
        self.choose(choice, function, types)
        parameters = tuple(concrete(p.variable.type, choice) for p in function.parameters)
        if parameters != tuple(types):
            raise NotNative(f"`{name}` is called with other types than it has", span)
        instance = Instance(
            f"{self.prefix}.{name}.{len(self._instances)}", parameters, concrete(function.result, choice)
        )
        if not is_nothing(instance.result) and not is_scalar(instance.result):
            raise NotNative(f"`{name}` gives `{show(instance.result)}`", span)
        origin = span if self._current is not None and self._current.origin is None else None
        if self._current is not None and self._current.origin is not None:
            origin = self._current.origin
        self._waiting.append(_Waiting(instance, function, choice, source, (module, name), origin))
        return instance

    def write_all(self) -> None:
        """Writes every function that is called from the ones written before it."""
        while self._waiting:
            waiting = self._current = self._waiting.pop()
            try:
                self._write(waiting)
            except NotNative as problem:
                if waiting.origin is None:
                    raise
                raise NotNative(f"it calls `{waiting.place[1]}`: {problem.reason}", waiting.origin) from None

    def _write(self, waiting: _Waiting) -> None:
        inline(self, waiting.function.body, waiting.choice)
        lines = self.lines_of(waiting.place[0], waiting.source)
        writer = Writer(self, waiting.function, waiting.place, lines, waiting.choice)
        body = writer.body
        writer.take_parameters()
        checked = len(body.lines)
        value = writer.expression(waiting.function.body)
        if body.open:
            if not is_nothing(writer.result) and not value:
                body.end("unreachable")
            else:
                writer.give(value)
        head = writer.signature(waiting.instance.symbol)
        if waiting.instance.symbol in self._reached(waiting.instance.symbol):
            body.lines[checked:checked] = self._stack_check(writer)
            head += ' "disable-tail-calls"="true"'  # a call without end must come to the end of the stack
        writer.failed_block()
        self._written.append((head, body.text()))

    def lines_of(self, module: str, source: SourceFile) -> Lines:
        """Where spans of a module's text stand."""
        found = self._lines.get(module)
        if found is None:
            found = self._lines[module] = Lines(source)
        return found

    @staticmethod
    def choose(choice: Choice, function: typed.Function, types: list[Type]) -> None:
        """Notes what a function's type variables stand for."""
        for parameter, type_ in zip(function.parameters, types, strict=True):
            choose(choice, resolve(parameter.variable.type), type_)

    def _reached(self, symbol: str) -> set[str]:
        """The functions that can be reached from one by calls."""
        found: set[str] = set()
        pending = list(self._edges.get(symbol, ()))
        while pending:
            called = pending.pop()
            if called not in found:
                found.add(called)
                pending.extend(self._edges.get(called, ()))
        return found

    @staticmethod
    def _stack_check(writer: Writer) -> list[str]:
        """A function that calls itself must not go through the end of the stack."""
        outer, writer.body.lines, was_open = writer.body.lines, [], writer.body.open
        writer.body.open = True
        body = writer.body
        frame = body.value(f"call ptr {writer.intrinsic('llvm.frameaddress.p0', 'ptr', 'i32')}(i32 0)")
        here, there = body.value(f"ptrtoint ptr {frame} to i64"), body.value("ptrtoint ptr %err to i64")
        used = body.value(f"sub i64 {there}, {here}")
        test = body.value(f"icmp slt i64 {used}, {_STACK}")
        writer.require(test, "stack", None, [], writer.function.span)
        made, body.lines, body.open = body.lines, outer, was_open
        return made

    # ---------------------------------------------------------------------------------------------------------- values

    def constant(self, module: str, name: str, span: Span) -> float | bool:
        """The value of a module as a constant."""
        value = self.world.constant(module, name)
        if not isinstance(value, int | float):
            raise NotNative(f"`{name}` isn't a number that never changes", span)
        self.used[module, name] = value
        return value

    def add_function(self, head: str, text: str) -> None:
        """Adds a function that isn't one of the program's."""
        self._written.append((head, text))

    def number(self) -> int:
        """A number for such a function's name."""
        return len(self._written)

    def plain_loop(self) -> str:
        """What tells LLVM to spend no work on a loop."""
        self._loops += 1
        return f", !llvm.loop !{_FIRST_LOOP + self._loops}"

    def lengths(self) -> int:
        """The number of the metadata that says how large a length can be."""
        return _LENGTHS

    def declare(self, name: str, text: str) -> None:
        """Adds a declaration (or a helper function) once."""
        self._declared.setdefault(name, text)

    def declares(self, name: str) -> bool:
        """Whether a declaration was added."""
        return name in self._declared

    def access(self, item: Type) -> str:
        """What LLVM is told of an access to a buffer: arrays of different elements are different arrays."""
        name = "i8" if size(item) == 1 and item != INTS["i8"] else show(item)
        number = self._elements.setdefault(name, _FIRST_ELEMENT + 2 * len(self._elements))
        return f", !tbaa !{number + 1}"

    # ------------------------------------------------------------------------------------------------------------ text

    def text(self) -> str:
        """The unit's functions and all that they need, without the wrapper that Python calls."""
        parts = [
            _FAIL.replace("@st.", f"@{self.prefix}.") if self.need_fail else "",
            *(f"{head} {{\n{body}\n}}" for head, body in self._written),
        ]
        return "\n\n".join(parts)

    def declarations(self) -> str:
        elements = [
            f'!{n} = !{{!"{name}", !{_ROOT}, i64 0}}\n!{n + 1} = !{{!{n}, !{n}, i64 0}}'
            for name, n in self._elements.items()
        ]
        plain = [f"!{n} = distinct !{{!{n}, !5, !6}}" for n in range(_FIRST_LOOP + 1, _FIRST_LOOP + self._loops + 1)]
        return "\n".join([*self._declared.values(), _METADATA, *elements, *plain])


def choose(choice: Choice, wanted: Type, given: Type) -> None:
    """Notes what a parameter's type variable stands for."""
    if isinstance(wanted, Buffer) and isinstance(given, Buffer):
        wanted, given = resolve(wanted.item), resolve(given.item)
    if (
        isinstance(wanted, Variable)
        and wanted not in choice
        and (wanted.bound is None or satisfies(given, wanted.bound))
    ):
        choice[wanted] = given


_FAIL = f"""define internal void @st.fail(ptr %err, i64 %site, i64 %first, i64 %second) #2 {{
  store i64 %site, ptr %err
  %calls = getelementptr i64, ptr %err, i64 1
  store i64 0, ptr %calls
  %a = getelementptr i64, ptr %err, i64 2
  store i64 %first, ptr %a
  %b = getelementptr i64, ptr %err, i64 3
  store i64 %second, ptr %b
  ret void
}}

define internal void @st.via(ptr %err, i64 %site) #2 {{
  %calls = getelementptr i64, ptr %err, i64 1
  %count = load i64, ptr %calls
  %more = add i64 %count, 1
  store i64 %more, ptr %calls
  %room = icmp ult i64 %count, {CALLS}
  br i1 %room, label %keep, label %done
keep:
  %index = add i64 %count, {2 + OPERANDS}
  %place = getelementptr i64, ptr %err, i64 %index
  store i64 %site, ptr %place
  br label %done
done:
  ret void
}}"""

_METADATA = """!0 = !{!"branch_weights", i32 2000, i32 1}
!1 = !{!"branch_weights", i32 1, i32 2000}
!2 = !{!"branch_weights", i32 100, i32 1}
!3 = !{!"elements"}
!4 = !{i64 0, i64 1152921504606846976}
!5 = !{!"llvm.loop.unroll.disable"}
!6 = !{!"llvm.loop.vectorize.enable", i1 false}"""
_ROOT, _LENGTHS, _FIRST_ELEMENT, _FIRST_LOOP = 3, 4, 7, 100
