"""Intervals whose ends are known when a loop begins: numbers, or registers with numbers that the program computes there.

The arithmetic on the ends is itself machine code, written before the loop. Where it overflows, the interval says nothing; `faults`
collects the registers that tell, and the loop is proven only if none of them is set.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simple.types.model import I64

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.emit_native.writer import Writer

End = int | str | None
"""A number, a register, or None where nothing is known."""


@dataclass(frozen=True, slots=True)
class Interval:
    """All integers from `low` to `high`, both included."""

    low: End
    high: End

    @property
    def known(self) -> bool:
        return self.low is not None and self.high is not None

    @property
    def point(self) -> bool:
        return self.low is not None and self.low == self.high


UNKNOWN = Interval(None, None)


@dataclass(slots=True)
class Ends:
    """Arithmetic on ends, in the block that is being written."""

    writer: Writer
    faults: list[str] = field(default_factory=list)  # registers (i1) that are set where a proof fails
    impossible: bool = False  # whether a proof is known to fail already
    _made: dict[tuple[str, End, End], End] = field(default_factory=dict)

    def _overflowing(self, word: str, a: End, b: End, exact: Callable[[int, int], int]) -> End:
        if a is None or b is None:
            return None
        if isinstance(a, int) and isinstance(b, int):
            value = exact(a, b)
            return value if I64.low <= value <= I64.high else None
        key = (word, a, b)
        if key not in self._made:
            function = self.writer.intrinsic(f"llvm.s{word}.with.overflow.i64", "{ i64, i1 }", "i64", "i64")
            body = self.writer.body
            pair = body.value(f"call {{ i64, i1 }} {function}(i64 {a}, i64 {b})")
            self.faults.append(body.value(f"extractvalue {{ i64, i1 }} {pair}, 1"))
            self._made[key] = body.value(f"extractvalue {{ i64, i1 }} {pair}, 0")
        return self._made[key]

    def plus(self, a: End, b: End) -> End:
        if a == 0:
            return b
        return a if b == 0 else self._overflowing("add", a, b, lambda x, y: x + y)

    def minus(self, a: End, b: End) -> End:
        return a if b == 0 else self._overflowing("sub", a, b, lambda x, y: x - y)

    def times(self, a: End, b: End) -> End:
        if 0 in (a, b) and a is not None and b is not None:
            return 0
        if a == 1:
            return b
        return a if b == 1 else self._overflowing("mul", a, b, lambda x, y: x * y)

    def least(self, a: End, b: End) -> End:
        return self._chosen("smin", a, b, min)

    def most(self, a: End, b: End) -> End:
        return self._chosen("smax", a, b, max)

    def _chosen(self, word: str, a: End, b: End, exact: Callable[[int, int], int]) -> End:
        if a is None or b is None:
            return None
        if a == b:
            return a
        if isinstance(a, int) and isinstance(b, int):
            return exact(a, b)
        key = (word, a, b)
        if key not in self._made:
            function = self.writer.intrinsic(f"llvm.{word}.i64", "i64", "i64", "i64")
            self._made[key] = self.writer.body.value(f"call i64 {function}(i64 {a}, i64 {b})")
        return self._made[key]

    def divided(self, a: End, divisor: int) -> End:
        """Rounded toward zero."""
        if a is None:
            return None
        if isinstance(a, int):
            return a // divisor if a >= 0 else -(-a // divisor)
        return self.writer.body.value(f"sdiv i64 {a}, {divisor}")

    def shifted(self, a: End, bits: int) -> End:
        """Rounded down."""
        if a is None or isinstance(a, int):
            return None if a is None else a >> bits
        return self.writer.body.value(f"ashr i64 {a}, {bits}")

    # ------------------------------------------------------------------------------------------------------- intervals

    def sum(self, a: Interval, b: Interval) -> Interval:
        low = self.plus(a.low, b.low)
        return Interval(low, low if a.point and b.point else self.plus(a.high, b.high))

    def difference(self, a: Interval, b: Interval) -> Interval:
        low = self.minus(a.low, b.high)
        return Interval(low, low if a.point and b.point else self.minus(a.high, b.low))

    def product(self, a: Interval, b: Interval) -> Interval:
        if not (a.known and b.known):
            return UNKNOWN
        if a.point and b.point:
            value = self.times(a.low, b.low)
            return Interval(value, value)
        for one, other in ((a, b), (b, a)):
            if isinstance(one.low, int) and one.low >= 0 and isinstance(other.low, int) and other.low >= 0:
                return Interval(self.times(one.low, other.low), self.times(one.high, other.high))
            if one.point and isinstance(one.low, int):
                ends = self.times(other.low, one.low), self.times(other.high, one.low)
                return Interval(*ends) if one.low >= 0 else Interval(*reversed(ends))
        if a.point or b.point:
            one, other = (a, b) if a.point else (b, a)
            corners = [self.times(one.low, other.low), self.times(one.low, other.high)]
        else:
            corners = [self.times(x, y) for x in (a.low, a.high) for y in (b.low, b.high)]
        low = high = corners[0]
        for corner in corners[1:]:
            low, high = self.least(low, corner), self.most(high, corner)
        return Interval(low, high)

    def join(self, a: Interval, b: Interval) -> Interval:
        return Interval(self.least(a.low, b.low), self.most(a.high, b.high))

    def meet(self, a: Interval, b: Interval) -> Interval:
        """What is in both: where an end of one isn't known, the other's holds."""
        low = a.low if b.low is None else b.low if a.low is None else self.most(a.low, b.low)
        high = a.high if b.high is None else b.high if a.high is None else self.least(a.high, b.high)
        return Interval(low, high)

    def demand(self, test: str, a: End, b: End) -> bool:
        """Asks that a comparison (`sge`, `slt`, `sle`) of two ends holds; false where it is known not to."""
        if a is None or b is None:
            return False
        if isinstance(a, int) and isinstance(b, int):
            return {"sge": a >= b, "slt": a < b, "sle": a <= b}[test]
        opposite = {"sge": "slt", "slt": "sge", "sle": "sgt"}[test]
        key = (test, a, b)
        if key not in self._made:
            fault = self._made[key] = self.writer.body.value(f"icmp {opposite} i64 {a}, {b}")
            self.faults.append(fault)
        return True
