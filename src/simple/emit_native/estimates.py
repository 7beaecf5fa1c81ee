"""The integers of a loop: each expression's interval, from the loops' variables, from what doesn't change, and from counters.

The ends are computed by machine code that stands before the loop. See `proofs.py` for what they are used for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.inline import Inlined
from simple.emit_native.intervals import UNKNOWN, End, Ends, Interval
from simple.emit_native.machine import register
from simple.emit_native.walk import Assigned, Place, Source
from simple.emit_native.writer import BufferValue
from simple.types.model import BOOL, Int

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer

_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(slots=True)
class Estimates:
    """What is known of the integers in one loop."""

    writer: Writer
    root: typed.For
    ends: Ends = field(init=False)
    assigned: Assigned = field(init=False)
    found: dict[tuple[typed.Variable, tuple[bool, ...]], Interval] = field(default_factory=dict)
    facts: dict[typed.Variable, Interval] = field(default_factory=dict)
    pending: set[typed.Variable] = field(default_factory=set)
    place: Place = field(default_factory=lambda: Place(0, ()))

    def __post_init__(self) -> None:
        self.ends = Ends(self.writer)
        self.assigned = Assigned(self.root)

    def _buffer(self, variable: typed.Variable) -> BufferValue | None:
        """The buffer of a variable, or what the variable is another name of."""
        while self.assigned.declares(variable):
            sources = self.assigned.sources.get(variable)
            if not sources or len(sources) != 1 or not isinstance(sources[0].value, typed.Local):
                return None
            variable = sources[0].value.variable
        return self.writer.buffers.get(variable)

    # ------------------------------------------------------------------------------------------------------- intervals

    def _kind(self, node: typed.Expr) -> Int | None:
        """The type of an expression whose values all fit i64."""
        kind = self.writer.type_of(node)
        return kind if isinstance(kind, Int) and (kind.signed or kind.bits < 64) else None

    def of(self, node: typed.Expr) -> Interval:
        """The interval of an integer expression; where nothing is found, that of its type."""
        kind = self._kind(node)
        if kind is None:
            return UNKNOWN
        found = self._of(node)
        if kind.bits < 64:
            low = kind.low if found.low is None else found.low
            high = kind.high if found.high is None else found.high
            return Interval(low, high)
        return found

    def _of(self, node: typed.Expr) -> Interval:
        ends = self.ends
        match node:
            case typed.Literal(value=int() as value):
                return Interval(value, value)
            case typed.Local(variable=variable):
                known = self._variable(variable)
                fact = self.facts.get(variable)
                return known if fact is None else ends.meet(known, fact)
            case typed.IntArithmetic(operator=operator, left=left, right=right):
                return self._arithmetic(operator, left, right)
            case typed.Negate(operand=operand):
                return ends.difference(Interval(0, 0), self.of(operand))
            case typed.Convert(value=value):
                if self.writer.type_of(value) == BOOL:
                    return Interval(0, 1)
                return self.of(value)
            case typed.CallBuiltin(name="len" | "buffer.len", arguments=[typed.Local(variable=variable)]):
                buffer = self._buffer(variable)
                if buffer is None:
                    return UNKNOWN
                length = int(buffer.length) if buffer.length.isdigit() else buffer.length
                return Interval(length, length)
            case typed.CallBuiltin(name="min" | "max" as name, arguments=arguments):
                found = [self.of(a) for a in arguments]
                result = found[0]
                for other in found[1:]:
                    result = self._extreme(name, result, other)
                return result
            case typed.Global(module=module, name=name):
                fixed = int(self.writer.unit.constant(module, name, node.span))
                return Interval(fixed, fixed)
            case typed.If(
                then=typed.Block(statements=[], value=then), otherwise=typed.Block(statements=[], value=other)
            ):
                return UNKNOWN if then is None or other is None else ends.join(self.of(then), self.of(other))
            case typed.Block(statements=statements, value=value) if value is not None:
                plain = all(isinstance(s, typed.BindLocal | typed.Assert) for s in statements)
                return self.of(value) if plain else UNKNOWN
            case Inlined(body=body):
                return self.of(body)
            case _:
                return UNKNOWN

    def _extreme(self, name: str, a: Interval, b: Interval) -> Interval:
        """An end that isn't known doesn't matter where the other side bounds the result."""
        choose = self.ends.least if name == "min" else self.ends.most
        low, high = choose(a.low, b.low), choose(a.high, b.high)
        if name == "min" and high is None:
            high = a.high if b.high is None else b.high
        if name == "max" and low is None:
            low = a.low if b.low is None else b.low
        return Interval(low, high)

    def _arithmetic(self, operator: str, left: typed.Expr, right: typed.Expr) -> Interval:
        a, ends = self.of(left), self.ends
        match operator:
            case "+":
                return ends.sum(a, self.of(right))
            case "-":
                return ends.difference(a, self.of(right))
            case "*":
                return ends.product(a, self.of(right))
        amount = right.value if isinstance(right, typed.Literal) else None
        if not isinstance(amount, int) or amount < 0:
            return UNKNOWN
        match operator:
            case "/" if amount > 0:
                return Interval(ends.divided(a.low, amount), ends.divided(a.high, amount))
            case "%" if amount > 0:
                positive = isinstance(a.low, int) and a.low >= 0
                return Interval(0 if positive else 1 - amount, amount - 1)
            case "&":
                return Interval(0, amount)
            case ">>" if amount < 64:
                return Interval(ends.shifted(a.low, amount), ends.shifted(a.high, amount))
            case "<<" if amount < 63:
                return ends.product(a, Interval(1 << amount, 1 << amount))
            case _:
                return UNKNOWN

    # ------------------------------------------------------------------------------------------------------- variables

    def _variable(self, variable: typed.Variable) -> Interval:
        variable = self.assigned.aliases.get(variable, variable)
        sources = self.assigned.sources.get(variable) or []
        key = variable, tuple(s.step is not None and s.follows(self.place) for s in sources)
        found = self.found.get(key)
        if found is not None:
            return found
        if variable in self.pending:
            return UNKNOWN
        self.pending.add(variable)
        facts, place = self.facts, self.place
        self.facts = {}  # what is found here must hold at other places, too
        found = self.found[key] = self._defined(variable)
        self.facts, self.place = facts, place
        self.pending.discard(variable)
        return found

    def _defined(self, variable: typed.Variable) -> Interval:
        assigned = self.assigned
        if not assigned.touches(variable):
            return self._constant(variable)
        loop = assigned.loops.get(variable)
        if loop is not None:
            return self._loop(loop)
        sources = assigned.sources.get(variable)
        if sources is None:
            return UNKNOWN
        result = None if assigned.declares(variable) else self._constant(variable)
        moves, place = Interval(0, 0), self.place
        for source in sources:
            self.place = source.place
            if source.step is None:
                value = self.of(source.value)
                result = value if result is None else self.ends.join(result, value)
            else:
                moves = self.ends.sum(moves, self._moves(source, once_less=source.follows(place)))
            if not moves.known or (result is not None and not result.known):
                return UNKNOWN
        return UNKNOWN if result is None else self.ends.sum(result, moves)

    def _moves(self, source: Source, *, once_less: bool) -> Interval:
        """How far a counter can have been moved by one of its steps. Where this turn's step is still to come, it is once less
        than the loops have turns.
        """
        ends, size = self.ends, self.of(source.value)
        if not size.known:
            return UNKNOWN
        if source.step == "-":
            size = ends.difference(Interval(0, 0), size)
        times: End = 1
        for loop in source.within:
            times = None if isinstance(loop, typed.While) else ends.times(times, self._trips(loop))
            if times is None:
                return UNKNOWN
        if once_less:
            times = ends.most(ends.minus(times, 1), 0)
        return Interval(ends.times(ends.least(size.low, 0), times), ends.times(ends.most(size.high, 0), times))

    def _trips(self, loop: typed.For) -> End:
        """The most often that a loop's body can run."""
        match loop.iterable:
            case typed.MakeRange(low=low, high=high, inclusive=inclusive):
                count = self.ends.minus(self.of(high).high, self.of(low).low)
                count = self.ends.plus(count, 1) if inclusive else count
                return self.ends.most(count, 0)
            case typed.Local(variable=variable) if variable in self.writer.buffers:
                return self.writer.buffers[variable].length
            case _:
                return None

    def _loop(self, loop: typed.For) -> Interval:
        """The values of a loop's variable."""
        match loop.iterable:
            case typed.MakeRange(low=low, high=high, inclusive=inclusive):
                first, last = self.of(low), self.of(high)
                return Interval(first.low, last.high if inclusive else self.ends.minus(last.high, 1))
            case _:
                return UNKNOWN

    def _constant(self, variable: typed.Variable) -> Interval:
        """A variable that keeps its value in the loop (or has it at the start)."""
        kind = self.writer.type_of(variable)
        if not isinstance(kind, Int) or (not kind.signed and kind.bits == 64):
            return UNKNOWN
        if variable not in self.writer.slots and variable not in self.writer.known:
            return UNKNOWN
        value = self.writer.load(variable)
        if isinstance(value, BufferValue):
            return UNKNOWN
        if value.lstrip("-").isdigit():
            return Interval(int(value), int(value))
        if kind.bits < 64:
            word = "sext" if kind.signed else "zext"
            value = self.writer.body.value(f"{word} {register(kind)} {value} to i64")
        return Interval(value, value)
