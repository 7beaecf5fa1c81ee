"""Which checks in a loop can be made once, before it.

A loop over a range is looked through with all loops inside. Every index into a buffer, and every integer operation that could
overflow, gets an interval if it follows from the loop's variables, from what doesn't change in the loop, and from counters (variables
that only move by steps whose size has an interval). The ends are computed before the loop. If every interval is inside its bounds, the
loop runs without these checks, and LLVM can make it a vector loop; else it runs with them, and the one that fails says where.

Conditions count: in `if y >= 0 and y < h: a[y]` the interval of `y` ends at those of 0 and `h - 1`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from simple.check import typed
from simple.emit_native.estimates import Estimates
from simple.emit_native.intervals import Interval
from simple.emit_native.walk import Place, children, leaves
from simple.types.model import I64

_OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(slots=True)
class Prover(Estimates):
    """The proof for one loop, written at the place before it."""

    proven: set[int] = field(default_factory=set)

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

    def _prove(self, node: object, interval: Interval, low: int, high: object) -> None:
        if not interval.known:
            return
        assert isinstance(high, int | str)
        full = (low, high) == (I64.low, I64.high)  # then the arithmetic on the ends has made sure
        if full or (self.ends.demand("sge", interval.low, low) and self.ends.demand("sle", interval.high, high)):
            self.proven.add(id(node))
