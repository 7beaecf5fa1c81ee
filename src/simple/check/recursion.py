"""Results that are asked for while they are being inferred: what a recursive function gives, if its base cases decide.

The body is checked for nothing but its type, in *trials*: first as if the calls of itself gave nothing, then as if they gave
what the trial before has found, until that stays the same. What a trial reports, and what it finds out about others on the way,
is forgotten.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from simple.check import typed
from simple.types.model import ERROR, NEVER, UNIT, Hole, Type, resolve
from simple.types.relations import join
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from simple.check.context import Context, FunctionContext
    from simple.source import Span

_TRIALS = 4


def deferred(
    context: Context,
    hole: Type,
    check: Callable[[], None],
    what: str,
    span: Span,
    trial: Callable[[], Type] | None = None,
) -> None:
    """Lets `Context.force` check a body when its result is asked for. Asked for again meanwhile, the result is what trials
    find, or it must be written.
    """
    if not isinstance(hole, Hole):
        return

    def run() -> None:
        def again() -> None:
            found = None if trial is None else _find(context, hole, trial)
            if found is None:
                report_recursive(context, what, span)
            hole.solution = found or ERROR

        context.pending[hole] = again
        with _outside(context):
            check()
        context.pending.pop(hole, None)

    context.pending[hole] = run


def report_recursive(context: Context, what: str, span: Span) -> None:
    """Nothing decides what a recursive function gives."""
    context.error(
        "recursive-result",
        span,
        f"The result of `{what}` can't be inferred, because it calls itself",
        hint="write the result type: `-> …`",
    )


@contextmanager
def _outside(context: Context) -> Iterator[None]:
    """Outside every function and block, as where a declaration stands."""
    before = (context.scope, context.function, context.facts, context.type_variables, context.self_target)
    context.scope, context.function, context.facts, context.type_variables = None, None, {}, {}
    yield
    context.scope, context.function, context.facts, context.type_variables, context.self_target = before


def _find(context: Context, hole: Hole, trial: Callable[[], Type]) -> Type | None:
    """The result that a recursive function has if it has it; None where no base case decides."""
    if context.in_trial:
        return ERROR
    pending = dict(context.pending)
    found: Type = ERROR
    with _forgotten(context):
        for _ in range(_TRIALS):
            before = hole.solution = found
            with _outside(context):
                found = resolve(trial())
            for other in pending.keys() - context.pending.keys():
                other.solution = None
            context.pending = dict(pending)
            if found in (ERROR, NEVER):
                break
            if show(found) == show(before):
                return found
    return None


@contextmanager
def _forgotten(context: Context) -> Iterator[None]:
    """What is reported in the `with` block isn't."""
    before = (context.diagnostics, context.reported, context.found_elsewhere)
    context.diagnostics, context.reported, context.found_elsewhere = [], set(), set(context.found_elsewhere)
    context.in_trial = True
    yield
    context.in_trial = False
    context.diagnostics, context.reported, context.found_elsewhere = before


def result_of_trial(function: FunctionContext, body: typed.Block) -> Type:
    """The result of a body some of whose values are not known yet."""
    types = [type_ for type_ in (*function.returned, *_leaves(body)) if resolve(type_) not in (ERROR, NEVER)]
    if any(resolve(type_) == UNIT for type_ in types):
        return UNIT
    result: Type = NEVER
    for type_ in types:
        result = join(result, type_)
    return result


def _leaves(value: typed.Expr | None) -> Iterator[Type]:
    """The types of the values that an expression may have, branch by branch."""
    match value:
        case None:
            yield UNIT
        case typed.Block(value=None, type=type_):
            yield type_
        case typed.Block(value=inner):
            yield from _leaves(inner)
        case typed.If(then=then, otherwise=typed.Block() as otherwise):
            yield from _leaves(then)
            yield from _leaves(otherwise)
        case typed.Match(cases=cases):
            for case in cases:
                yield from _leaves(case.body)
        case _:
            yield value.type
