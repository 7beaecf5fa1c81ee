"""Range checks of integers: how they are written in Python, and how they are found again in what was written.

Both ends: `t if low <= (t := x) <= high else .overflow(t, …)`. One end: `t if (t := x) <= near else t if t <= high else
.overflow(t, …)`, where `near` is the largest integer that Python compares by its fast code, which most values keep below.
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
            return build.choose(within(self.kept, self.low, self.high), self.temporary, self.failure)
        return build.choose(within(self.kept, near_low, near_high), self.temporary, self.again())

    def again(self) -> ast.expr:
        """The value, checked, where it is in the temporary already."""
        return build.choose(within(self.temporary, self.low, self.high), self.temporary, self.failure)


def within(value: ast.expr, low: int | None, high: int | None) -> ast.expr:
    """A test of one end or both."""
    if low is None:
        return build.compare(value, "<=", build.constant(high))
    if high is None:
        return build.compare(value, ">=", build.constant(low))
    return build.between(build.constant(low), value, build.constant(high))


def check_in(value: ast.expr) -> Check | None:
    """The check that `Check.written` wrote, or None if the expression is something else."""
    match value:
        case ast.IfExp(ast.Compare() as test, ast.Name(), ast.Call(ast.Name(".overflow")) as failure):
            return _check(test, test, failure)
        case ast.IfExp(
            ast.Compare(ast.NamedExpr()) as near,
            ast.Name(),
            ast.IfExp(ast.Compare() as test, ast.Name(), ast.Call(ast.Name(".overflow")) as failure),
        ):
            return _check(near, test, failure)
        case _:
            return None


def _check(first: ast.Compare, test: ast.Compare, failure: ast.Call) -> Check | None:
    """The check whose value is kept by the first test, and whose ends are those of the other."""
    kept = next((part for part in [first.left, *first.comparators] if isinstance(part, ast.NamedExpr)), None)
    if kept is None:
        return None
    match test:
        case ast.Compare(ast.Constant(int() as low), [ast.LtE(), ast.LtE()], [_, ast.Constant(int() as high)]):
            return Check(kept, low, high, failure)
        case ast.Compare(_, [ast.GtE()], [ast.Constant(int() as low)]):
            return Check(kept, low, None, failure)
        case ast.Compare(_, [ast.LtE()], [ast.Constant(int() as high)]):
            return Check(kept, None, high, failure)
        case _:
            return None
