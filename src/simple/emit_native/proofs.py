"""Which checks in a loop can be made once, before it.

A loop over a range is looked through with all loops inside. Every index into a buffer, and every integer operation that could
overflow, gets an interval if it follows from the loop's variables, from what doesn't change in the loop, and from counters (variables
that only move by steps whose size has an interval). The ends are computed before the loop. If every interval is inside its bounds, the
loop runs without these checks, and LLVM can make it a vector loop; else it runs with them, and the one that fails says where.

Conditions count: in `if y >= 0 and y < h: a[y]` the interval of `y` ends at those of 0 and `h - 1`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_native.inline import Inlined
from simple.emit_native.intervals import UNKNOWN, End, Ends, Interval
from simple.emit_native.machine import register
from simple.emit_native.walk import Assigned, Place, Source, children, leaves
from simple.emit_native.writer import BufferValue
from simple.types.model import BOOL, I64, Int

if TYPE_CHECKING:
    from simple.emit_native.writer import Writer

_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(slots=True)
class Prover:
    """The proof for one loop, written at the place before it."""

    writer: Writer
    root: typed.For
    ends: Ends = field(init=False)
    assigned: Assigned = field(init=False)
    found: dict[tuple[typed.Variable, tuple[bool, ...]], Interval] = field(default_factory=dict)
    facts: dict[typed.Variable, Interval] = field(default_factory=dict)
    pending: set[typed.Variable] = field(default_factory=set)
    proven: set[int] = field(default_factory=set)
    place: Place = field(default_factory=lambda: Place(0, ()))

    def __post_init__(self) -> None:
        self.ends = Ends(self.writer)
        self.assigned = Assigned(self.root)

    def prove(self) -> str | None:
        """Whether all is inside its bounds, as a register or `true`; None where there is nothing to prove, or no chance."""
        self._look_inside(self.root, self.root.body)
        if not self.proven:
            return None
        if not self.ends.faults:
            return "true"
        body = self.writer.body
        fault = self.ends.faults[0]
        for other in self.ends.faults[1:]:
            fault = body.value(f"or i1 {fault}, {other}")
        return body.value(f"xor i1 {fault}, true")

    # --------------------------------------------------------------------------------------------------------- looking

    def _look(self, node: object) -> None:
        """Finds what needs a proof, with what is known where it stands."""
        match node:
            case typed.If():
                self._look(node.condition)
                self._under(node.condition, True, node.then)
                if node.otherwise is not None:
                    self._under(node.condition, False, node.otherwise)
                return
            case typed.And():
                self._look(node.left)
                self._under(node.left, True, node.right)
                return
            case typed.Or():
                self._look(node.left)
                self._under(node.left, False, node.right)
                return
            case typed.While():
                self._look_inside(node, node.condition)
                before = dict(self.facts)
                self._assume(node.condition, holds=True)
                self._look_inside(node, node.body)
                self.facts = before
                return
            case typed.For():
                self._look(node.iterable)
                self._look_inside(node, node.body)
                return
            case typed.Block():
                self._look_at_block(node)
                return
        for child in children(node):
            self._look(child)
        match node:
            case typed.IntArithmetic() | typed.Negate() | typed.Convert():
                self._fits(node)
            case typed.GetItem(target=target, index=index, container="buffer"):
                self._inside(node, target, index)
            case typed.ItemPlace(target=target, index=index, container="buffer"):
                self._inside(node, target, index)
            case typed.Update() | typed.Assign():
                self.place = Place(self.assigned.numbers[id(node)], self.place.around)

    def _look_inside(self, loop: typed.For | typed.While, part: object) -> None:
        outer = self.place.around
        self.place = Place(self.place.number, (*outer, loop))
        self._look(part)
        self.place = Place(self.place.number, outer)

    def _look_at_block(self, node: typed.Block) -> None:
        """After an `if` that leaves, its condition doesn't hold."""
        before = dict(self.facts)
        for statement in node.statements:
            self._look(statement)
            match statement:
                case typed.Evaluate(value=typed.If(condition=condition, then=then, otherwise=None)) if leaves(then):
                    self._assume(condition, holds=False)
        if node.value is not None:
            self._look(node.value)
        self.facts = before

    def _under(self, condition: typed.Expr, holds: bool, node: object) -> None:
        before = dict(self.facts)
        self._assume(condition, holds=holds)
        self._look(node)
        self.facts = before

    def _assume(self, condition: typed.Expr, *, holds: bool) -> None:
        match condition:
            case typed.Not(operand=operand):
                self._assume(operand, holds=not holds)
            case typed.And(left=left, right=right) if holds:
                self._assume(left, holds=True)
                self._assume(right, holds=True)
            case typed.Or(left=left, right=right) if not holds:
                self._assume(left, holds=False)
                self._assume(right, holds=False)
            case typed.Compare(operator=operator, left=left, right=right):
                operator = operator if holds else _OPPOSITE[operator]
                self._bound(operator, left, right)
                self._bound(_TURNED[operator], right, left)

    def _bound(self, operator: str, left: typed.Expr, right: typed.Expr) -> None:
        if not isinstance(left, typed.Local) or self._kind(left) is None or self._kind(right) is None:
            return
        if self.assigned.changes(left.variable):
            return
        limit, ends = self.of(right), self.ends
        match operator:
            case "<":
                fact = Interval(None, ends.minus(limit.high, 1))
            case "<=":
                fact = Interval(None, limit.high)
            case ">":
                fact = Interval(ends.plus(limit.low, 1), None)
            case _:
                fact = Interval(limit.low, None)
        known = self.facts.get(left.variable)
        self.facts[left.variable] = fact if known is None else ends.meet(known, fact)

    # ---------------------------------------------------------------------------------------------------------- proofs

    def _fits(self, node: typed.IntArithmetic | typed.Negate | typed.Convert) -> None:
        """An operation whose result must fit its type."""
        kind = self._kind(node)
        if kind is None or id(node) in self.writer.proven:
            return
        if isinstance(node, typed.IntArithmetic) and node.operator not in {"+", "-", "*"}:
            return
        if isinstance(node, typed.Convert) and self._kind(node.value) is None:
            return
        self._prove(node, self._of(node), kind.low, kind.high)

    def _inside(self, node: typed.GetItem | typed.ItemPlace, target: typed.Expr, index: typed.Expr) -> None:
        if id(node) in self.writer.proven or not isinstance(target, typed.Local) or self._kind(index) is None:
            return
        buffer = self._buffer(target.variable)
        if buffer is None:
            return
        self._prove(node, self.of(index), 0, self.ends.minus(buffer.length, 1))

    def _buffer(self, variable: typed.Variable) -> BufferValue | None:
        """The buffer of a variable, or what the variable is another name of."""
        while self.assigned.declares(variable):
            sources = self.assigned.sources.get(variable)
            if not sources or len(sources) != 1 or not isinstance(sources[0].value, typed.Local):
                return None
            variable = sources[0].value.variable
        return self.writer.buffers.get(variable)

    def _prove(self, node: object, interval: Interval, low: int, high: object) -> None:
        if not interval.known:
            return
        assert isinstance(high, int | str)
        full = (low, high) == (I64.low, I64.high)  # then the arithmetic on the ends has made sure
        if full or (self.ends.demand("sge", interval.low, low) and self.ends.demand("sle", interval.high, high)):
            self.proven.add(id(node))

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
