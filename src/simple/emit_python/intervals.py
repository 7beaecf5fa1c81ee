"""Bounds of integer expressions, so that arithmetic which can't overflow needs no check.

Three sources, all of them safe: the form of an expression (literals, `% 7`, `& mask`, lengths); what is ever assigned to a
local variable of a function (`prepare`, which starts from the whole range and narrows it a few times: each round holds as
long as the one before does); and conditions that hold where the code stands (`assume`, until the variable changes).

A loop variable that counts up from a known start is taken to stay within `_COUNT` of it: counting further takes years.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple

from simple.check import typed
from simple.emit_python.walk import assigned_variables, nodes
from simple.types.model import I64, Int, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.source import Span

_COUNT = 1 << 50
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
        sources = _assignments(function, parameters)
        for _ in range(_ROUNDS):
            for variable, values in sources.items():
                bounds: Interval | None = None
                for value in values:
                    found = value if isinstance(value, Interval) else self._source(value)
                    bounds = found if bounds is None else bounds.join(found)
                if bounds is not None:
                    self._lasting[variable] = bounds

    def _source(self, value: typed.Expr | tuple[typed.Expr, typed.Expr, bool]) -> Interval:
        if not isinstance(value, tuple):
            return self.of(value)
        low, high, inclusive = value
        first, last = self.of(low), self.of(high)
        start = first.low
        end = last.high if inclusive else last.high - 1
        return Interval(start, max(start, min(end, first.high + _COUNT)))

    def forget(self, variable: typed.Variable) -> None:
        """The variable changes: conditions say nothing of it any more."""
        self._facts.pop(variable, None)

    def forget_assigned(self, *parts: object) -> None:
        """What these pieces of program may have assigned is not known any more."""
        for variable in assigned_variables(list(parts)):
            self._facts.pop(variable, None)

    def same(self, current: typed.Variable, variable: typed.Variable, span: Span) -> None:
        """`current` stands for the variable's value at this moment."""
        if isinstance(resolve(variable.type), Int):
            self._facts[current] = self.of(typed.Local(span, variable.type, variable))

    @contextmanager
    def branch(self, *changed: object) -> Iterator[None]:
        """A piece of program that may run or not, once or again: facts of variables that it assigns don't survive it,
        and (for loops, whose nodes are given) don't hold in it."""
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

    def assume(self, condition: typed.Expr) -> None:
        """The condition holds from here on."""
        match condition:
            case typed.And(left=left, right=right):
                self.assume(left)
                self.assume(right)
            case typed.Compare(operator=operator, left=left, right=right):
                self._assume_order(operator, left, right)
                self._assume_order({"<": ">", "<=": ">=", ">": "<", ">=": "<="}[operator], right, left)

    def _assume_order(self, operator: str, left: typed.Expr, right: typed.Expr) -> None:
        if not isinstance(left, typed.Local) or not isinstance(resolve(left.type), Int):
            return
        if not isinstance(resolve(right.type), Int) or left.variable.assigned_inside:
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


_Source = typed.Expr | tuple[typed.Expr, typed.Expr, bool] | Interval


def _assignments(function: typed.Block, parameters: set[typed.Variable]) -> dict[typed.Variable, list[_Source]]:
    """Everything that is assigned to each integer variable; variables that get a value in another way are left out."""
    sources: dict[typed.Variable, list[_Source]] = {}
    otherwise: set[typed.Variable] = set(parameters)
    for node in nodes(function):
        match node:
            case typed.BindLocal(variable=variable, value=value) | typed.Bind(variable=variable, value=value):
                sources.setdefault(variable, []).append(value)
            case typed.Assign(place=typed.LocalPlace(variable), value=value):
                sources.setdefault(variable, []).append(value)
            case typed.Update(place=typed.LocalPlace(variable), current=current, value=value):
                sources.setdefault(variable, []).append(value)
                sources.setdefault(current, []).append(typed.Local(node.span, variable.type, variable))
            case typed.Update(current=current):
                otherwise.add(current)
            case typed.For(pattern=typed.AnythingPattern(variable), iterable=iterable) | typed.Clause(
                pattern=typed.AnythingPattern(variable), iterable=iterable
            ) if variable is not None:
                sources.setdefault(variable, []).append(_item_of(iterable, variable))
            case typed.For(pattern=typed.SequencePattern(items=[typed.AnythingPattern(index), *others]), iterable=iterable):
                if index is not None and isinstance(iterable, typed.CallBuiltin) and iterable.name.endswith("enumerate"):
                    sources.setdefault(index, []).append(_LENGTHS)
                else:
                    otherwise.update(assigned_variables([index, others]))
                otherwise.update(assigned_variables(others))
            case typed.Lambda(function=inner) | typed.LocalFunction(function=inner):
                otherwise.update(p.variable for p in inner.parameters)
    declared = sources.keys()
    patterns = _pattern_variables(function)
    return {
        v: sources[v]
        for v in declared
        if v not in otherwise and v not in patterns and isinstance(resolve(v.type), Int)
    }


def _item_of(iterable: typed.Expr, variable: typed.Variable) -> _Source:
    if isinstance(iterable, typed.MakeRange):
        return (iterable.low, iterable.high, iterable.inclusive)
    kind = resolve(variable.type)
    return whole(kind) if isinstance(kind, Int) else _WHOLE


def _pattern_variables(function: typed.Block) -> set[typed.Variable]:
    """Variables bound by patterns elsewhere than directly by a loop."""
    found: set[typed.Variable] = set()
    for node in nodes(function):
        match node:
            case typed.BindPattern(pattern=pattern) | typed.Matches(pattern=pattern) | typed.Case(pattern=pattern):
                found |= assigned_variables(pattern)
            case typed.Match(variable=variable) | typed.IfPresent(variable=variable):
                found.add(variable)
    return found
