"""Range checks of integers: how they are written in Python, and how they are found again in what was written.

Both ends: `t if (t := x) >= low and t <= high else .overflow(t, …)`, which is faster than a chain of comparisons.
One end: `t if (t := x) <= near else t if t <= high else .overflow(t, …)`, where `near` is the largest integer that Python
compares by its fast code, which most values keep below.
"""

from __future__ import annotations

import ast
from typing import NamedTuple

from simple.emit_python import build

_NEAR = (1 << 30) - 1
"""The largest integer of a single digit, as CPython stores them."""


class Check(NamedTuple):
    """A range check: the value on its way into a temporary, the ends that it could pass, and the call that reports it."""

    kept: ast.NamedExpr
    low: int | None
    high: int | None
    failure: ast.expr

    @property
    def temporary(self) -> ast.Name:
        return build.name(self.kept.target.id)

    def written(self) -> ast.expr:
        """The value, checked."""
        near_low = self.low if self.low is None else max(self.low, -_NEAR)
        near_high = self.high if self.high is None else min(self.high, _NEAR)
        both = self.low is not None and self.high is not None
        if both or (near_low, near_high) == (self.low, self.high):
            return self._choice(self.kept, self.failure)
        return build.choose(build.both(tests(self.kept, near_low, near_high)), self.temporary, self.again())

    def again(self) -> ast.expr:
        """The value, checked, where it is in the temporary already."""
        return self._choice(self.temporary, self.failure)

    def _choice(self, value: ast.expr, otherwise: ast.expr) -> ast.expr:
        return build.choose(build.both(tests(value, self.low, self.high)), self.temporary, otherwise)


def tests(value: ast.expr, low: int | None, high: int | None) -> list[ast.expr]:
    """Tests of one end or both. The value is a name, or goes to a temporary first."""
    ends = [(operator, end) for operator, end in ((">=", low), ("<=", high)) if end is not None]
    found: list[ast.expr] = []
    for operator, end in ends:
        found.append(build.compare(value, operator, build.constant(end)))
        value = read_again(value)
    return found


def read_again(value: ast.expr) -> ast.expr:
    """The value once it has been evaluated: what went to a temporary is there."""
    return build.name(value.target.id) if isinstance(value, ast.NamedExpr) else value


def check_in(value: ast.expr) -> Check | None:
    """The check that `Check.written` wrote, or None if the expression is something else."""
    match value:
        case ast.IfExp(test, ast.Name(name), ast.Call(ast.Name(".overflow")) as failure):
            return _check(name, test, test, failure)
        case ast.IfExp(near, ast.Name(), ast.IfExp(test, ast.Name(name), ast.Call(ast.Name(".overflow")) as failure)):
            return _check(name, near, test, failure)
        case _:
            return None


def _check(name: str, first: ast.expr, test: ast.expr, failure: ast.Call) -> Check | None:
    """The check of a temporary that gets its value in the first test; its ends are those of the other."""
    if isinstance(first, ast.BoolOp):
        first = first.values[0]
    kept = first.left if isinstance(first, ast.Compare) else None
    if not isinstance(kept, ast.NamedExpr) or kept.target.id != name:
        return None
    match test:
        case ast.BoolOp(
            ast.And(),
            [
                ast.Compare(_, [ast.GtE()], [ast.Constant(int() as low)]),
                ast.Compare(_, [ast.LtE()], [ast.Constant(int() as high)]),
            ],
        ):
            return Check(kept, low, high, failure)
        case ast.Compare(_, [ast.GtE()], [ast.Constant(int() as low)]):
            return Check(kept, low, None, failure)
        case ast.Compare(_, [ast.LtE()], [ast.Constant(int() as high)]):
            return Check(kept, None, high, failure)
        case _:
            return None
