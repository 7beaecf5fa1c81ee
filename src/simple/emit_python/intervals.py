"""Bounds of integer expressions, so that arithmetic which can't overflow needs no check.

Three sources, all of them safe: the form of an expression (literals, `% 7`, `& mask`, lengths); what is ever assigned to a
local variable of a function (`prepare`, which starts from the whole range and narrows it a few times: each round holds as
long as the one before does); and facts that hold where the code stands, until the variable changes: conditions (`assume`), and that
something was found at an index (`indexed`).

Two bounds come from time instead of logic: a loop variable that counts up from a known start stays within `_COUNT` of it, and
a *counter* (a variable that only moves by small steps) stays within `_COUNT` steps. Counting further takes months.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from simple.check import typed
from simple.emit_python.sources import AnyItem, Position, Source, Sources, Span
from simple.emit_python.walk import assigned_variables
from simple.types.model import I64, Int, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.source import Span as TextSpan

_COUNT = 1 << 50
_STEP = 1 << 11
_LENGTH = 1 << 56
_ROUNDS = 3


class Interval(NamedTuple):
    """All integers from low to high, both included."""

    low: int
    high: int

    def join(self, other: Interval) -> Interval:
        return Interval(min(self.low, other.low), max(self.high, other.high))

    def within(self, other: Interval) -> bool:
        return other.low <= self.low and self.high <= other.high

    def meet(self, other: Interval) -> Interval:
        """What is in both; where nothing is (code that can't be reached), the first."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Interval(low, high) if low <= high else self


def whole(kind: Int) -> Interval:
    """Everything that the type can hold."""
    return Interval(kind.low, kind.high)


_WHOLE = whole(I64)
_ANY = Interval(I64.low, Int(64, signed=False).high)
_LENGTHS = Interval(0, _LENGTH)


class Intervals:
    """What is known of the integer variables at the place being written."""

    def __init__(self) -> None:
        self._lasting: dict[typed.Variable, Interval] = {}
        self._facts: dict[typed.Variable, Interval] = {}

    # ---------------------------------------------------------------------------------------------------- expressions

    def of(self, node: typed.Expr) -> Interval:
        """The bounds of an integer expression's value."""
        kind = resolve(node.type)
        limits = whole(kind) if isinstance(kind, Int) else _WHOLE
        return self._of(node, limits).meet(limits)

    def _of(self, node: typed.Expr, limits: Interval) -> Interval:
        match node:
            case typed.Literal(value=bool()):
                return limits
            case typed.Literal(value=int() as value):
                return Interval(value, value)
            case typed.Local(variable=variable):
                known = self._lasting.get(variable, limits)
                return known.meet(self._facts.get(variable, known))
            case typed.IntArithmetic(operator=operator, left=left, right=right):
                return arithmetic(operator, self.of(left), self.of(right)) or limits
            case typed.CallBuiltin(name=name) if name == "len" or name.endswith((".len", "index_of")):
                return _LENGTHS
            case typed.Convert(value=value) if isinstance(resolve(value.type), Int):
                return self.of(value)
            case typed.Negate(operand=operand):
                inner = self.of(operand)
                return Interval(-inner.high, -inner.low)
            case typed.If(then=then, otherwise=otherwise) if otherwise is not None:
                if then.value is None or otherwise.value is None:
                    return limits
                return self.of(then.value).join(self.of(otherwise.value))
            case typed.Block(statements=[], value=value) if value is not None:
                return self.of(value)
            case _:
                return limits

    # ------------------------------------------------------------------------------------------------------ variables

    def prepare(self, function: typed.Block, parameters: set[typed.Variable]) -> None:
        """Finds bounds for the local variables of an outermost function, from everything that is assigned to them."""
        found = Sources(function, parameters)
        sources, aliases = found.values, found.aliases
        for _ in range(_ROUNDS):
            for variable, values in sources.items():
                bounds = self._counted(variable, values, aliases) or self._joined(values)
                self._lasting[variable] = bounds.meet(self._lasting.get(variable, bounds))

        self._tighten(sources)

    def _tighten(self, sources: dict[typed.Variable, list[Source]]) -> None:
        """Tries smaller bounds that keep themselves: where everything assigned stays in them as long as all variables are.

        They grow from what the constants among the sources give; a variable that doesn't settle keeps the bounds it has.
        """
        safe = dict(self._lasting)
        for variable, values in sources.items():
            constants = [v for v in values if isinstance(v, typed.Literal)]
            if constants and len(constants) < len(values):
                self._lasting[variable] = self._joined(list(constants))
        for _ in range(_ROUNDS):
            for variable, values in sources.items():
                grown = self._lasting[variable].join(self._joined(values))
                self._lasting[variable] = grown.meet(safe[variable])
        unsettled = True
        while unsettled:
            unsettled = False
            for variable, values in sources.items():
                known = self._lasting[variable]
                if known != safe[variable] and not self._joined(values).within(known):
                    self._lasting[variable] = safe[variable]
                    unsettled = True

    def _joined(self, values: list[Source]) -> Interval:
        found = [self._source(v) for v in values]
        return Interval(min(i.low for i in found), max(i.high for i in found))

    def _counted(
        self, variable: typed.Variable, values: list[Source], aliases: dict[typed.Variable, typed.Variable]
    ) -> Interval | None:
        """The bounds of a counter; None if the variable isn't one."""
        starts: list[Source] = []
        least = most = 0
        for value in values:
            step = self._step(variable, value, aliases)
            if step is None:
                starts.append(value)
                continue
            least, most = min(least, step.low), max(most, step.high)
        if len(starts) == len(values) or not starts or least < -_STEP or most > _STEP:
            return None
        start = self._joined(starts)
        bounds = Interval(start.low + least * _COUNT, start.high + most * _COUNT)
        return bounds if bounds.within(_WHOLE) else None

    def _step(
        self, variable: typed.Variable, value: Source, aliases: dict[typed.Variable, typed.Variable]
    ) -> Interval | None:
        """How far `variable + step` or `variable - step` moves the variable."""
        match value:
            case typed.IntArithmetic(operator="+" | "-" as operator, left=typed.Local(variable=moved), right=right):
                if aliases.get(moved, moved) is not variable:
                    return None
                step = self.of(right)
                return step if operator == "+" else Interval(-step.high, -step.low)
            case _:
                return None

    def _source(self, value: Source) -> Interval:
        match value:
            case Position():
                return _LENGTHS
            case AnyItem():
                return _ANY
            case Span(low, high, inclusive):
                first, last = self.of(low), self.of(high)
                start = first.low
                end = last.high if inclusive else last.high - 1
                return Interval(start, max(start, min(end, first.high + _COUNT)))
            case _:
                return self.of(value)

    def forget(self, variable: typed.Variable) -> None:
        """The variable changes: conditions say nothing of it any more."""
        self._facts.pop(variable, None)

    def forget_assigned(self, *parts: object) -> None:
        """What these pieces of program may have assigned is not known any more."""
        for variable in assigned_variables(list(parts)):
            self._facts.pop(variable, None)

    def same(self, current: typed.Variable, variable: typed.Variable, span: TextSpan) -> None:
        """`current` stands for the variable's value at this moment."""
        if isinstance(resolve(variable.type), Int):
            self._facts[current] = self.of(typed.Local(span, variable.type, variable))

    @contextmanager
    def branch(self, *changed: object) -> Iterator[None]:
        """A piece of program that may run or not, once or again: facts of variables that it assigns don't survive it,
        and (for loops, whose nodes are given) don't hold in it.
        """
        for variable in assigned_variables(list(changed)):
            self._facts.pop(variable, None)
        before = dict(self._facts)
        yield
        self._facts = {v: i for v, i in before.items() if self._facts.get(v) == i}

    @contextmanager
    def fresh(self) -> Iterator[None]:
        """A function's body: it runs some other time."""
        before, self._facts = self._facts, {}
        yield
        self._facts = before

    def indexed(self, index: typed.Expr) -> None:
        """Something was found at this index, so it is no larger than a length."""
        if (
            isinstance(index, typed.Local)
            and isinstance(resolve(index.type), Int)
            and not index.variable.assigned_inside
        ):
            self._facts[index.variable] = self.of(index).meet(Interval(-_LENGTH, _LENGTH))

    def assume(self, condition: typed.Expr) -> None:
        """The condition holds from here on."""
        match condition:
            case typed.Not(operand=operand):
                self.assume_not(operand)
            case typed.And(left=left, right=right):
                self.assume(left)
                self.assume(right)
            case typed.Compare(operator=operator, left=left, right=right):
                if not (isinstance(resolve(left.type), Int) and isinstance(resolve(right.type), Int)):
                    return
                self._assume_order(operator, left, right)
                self._assume_order({"<": ">", "<=": ">=", ">": "<", ">=": "<="}[operator], right, left)

    def assume_not(self, condition: typed.Expr) -> None:
        """The condition doesn't hold from here on."""
        match condition:
            case typed.Not(operand=operand):
                self.assume(operand)
            case typed.Or(left=left, right=right):
                self.assume_not(left)
                self.assume_not(right)
            case typed.Compare(operator=operator, left=left, right=right):
                opposite = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}[operator]
                self.assume(typed.Compare(condition.span, condition.type, opposite, left, right))

    def _assume_order(self, operator: str, left: typed.Expr, right: typed.Expr) -> None:
        if not isinstance(left, typed.Local) or left.variable.assigned_inside:
            return
        bounds, known = self.of(right), self.of(left)
        match operator:
            case "<":
                fact = Interval(known.low, min(known.high, bounds.high - 1))
            case "<=":
                fact = Interval(known.low, min(known.high, bounds.high))
            case ">":
                fact = Interval(max(known.low, bounds.low + 1), known.high)
            case _:
                fact = Interval(max(known.low, bounds.low), known.high)
        if fact.low <= fact.high:
            self._facts[left.variable] = fact


def arithmetic(operator: str, left: Interval, right: Interval) -> Interval | None:
    """The bounds of an exact result, before any check; None where nothing better than the type's own is known."""
    match operator:
        case "+":
            return Interval(left.low + right.low, left.high + right.high)
        case "-":
            return Interval(left.low - right.high, left.high - right.low)
        case "*":
            corners = [a * b for a in left for b in right]
            return Interval(min(corners), max(corners))
        case "/" if right.low > 0:
            corners = [_truncated(a, b) for a in left for b in right]
            return Interval(min(corners), max(corners))
        case "%" if right.low > 0 or right.high < 0:
            size = max(abs(right.low), abs(right.high)) - 1
            return Interval(-min(size, -left.low) if left.low < 0 else 0, min(size, left.high) if left.high > 0 else 0)
        case "&" if right.low >= 0 or left.low >= 0:
            highs = [i.high for i in (left, right) if i.low >= 0]
            return Interval(0, min(highs))
        case "|" | "^" if left.low >= 0 and right.low >= 0:
            return Interval(0, (1 << max(left.high.bit_length(), right.high.bit_length())) - 1)
        case ">>" if right.low >= 0:
            return Interval(min(left.low, 0), max(left.high, 0))
        case "<<" if right.low == right.high and 0 <= right.low <= 64:
            return Interval(left.low << right.low, left.high << right.low)
        case _:
            return None


def _truncated(a: int, b: int) -> int:
    return a // b if a >= 0 else -(-a // b)
