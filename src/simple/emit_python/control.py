"""`if`, `match` and blocks, as statements and as expressions.

What they give goes to a *destination*: nowhere, a temporary, or out of the function. Writing the destination into every
branch keeps temporaries and copies out of the way. An expression whose branches turn out to be one assignment each
becomes Python's `a if c else b`.
"""

from __future__ import annotations

import ast
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.patterns import Test, bind_statements, compiled, inline, readable_subject
from simple.types.model import NEVER, resolve

if TYPE_CHECKING:
    from simple.emit_python.patterns import Steps
    from simple.source import Span


@dataclass(frozen=True, slots=True)
class Destination:
    """Where a value goes: a temporary of this name; without one, out of the function or nowhere."""

    name: str | None = None
    returns: bool = False


NOWHERE = Destination()
RETURN = Destination(returns=True)


def deliver(emitter: Emitter, node: typed.Expr | None, destination: Destination) -> None:
    """Adds statements that evaluate a node and send its value to the destination."""
    match node:
        case None:
            _send(emitter, build.constant(()), destination)
        case typed.Block():
            for statement in node.statements:
                emitter.statement(statement)
            emitter.span = node.value.span if node.value is not None else node.span
            if node.value is not None or resolve(node.type) != NEVER:
                deliver(emitter, node.value, destination)
        case typed.If():
            _deliver_if(emitter, node, destination)
        case typed.Match():
            _deliver_match(emitter, node, destination)
        case _:
            _deliver_value(emitter, node, destination)


def _deliver_value(emitter: Emitter, node: typed.Expr, destination: Destination) -> None:
    value = emitter.expression(node)
    emitter.span = node.span
    if destination == NOWHERE:
        value = without_unit(value)
    _send(emitter, value, destination)


def without_unit(value: ast.expr) -> ast.expr:
    """`f() or ()` without the unit that nobody wants."""
    match value:
        case ast.BoolOp(ast.Or(), [effect, ast.Constant(())]):
            return effect
        case _:
            return value


def _send(emitter: Emitter, value: ast.expr, destination: Destination) -> None:
    if destination.name is not None:
        emitter.add(build.assign(destination.name, value))
    elif destination.returns:
        emitter.add(ast.Return(value))
    elif not isinstance(value, ast.Constant | ast.Name):
        emitter.add(ast.Expr(value))


def branch_of(emitter: Emitter, node: typed.Expr | None, destination: Destination) -> list[ast.stmt]:
    """The statements of one branch."""
    with emitter.captured() as body:
        deliver(emitter, node, destination)
    return body


@dataclass(frozen=True, slots=True)
class Branch:
    """A part of an `if` chain: statements before the test, the test (None: always true), the body, and its place."""

    before: list[ast.stmt]
    test: ast.expr | None
    body: list[ast.stmt]
    span: Span


_RUN = 64
"""How many branches of a chain are nested in one another: Python's compiler can't go through a thousand levels."""


def _add_chain(emitter: Emitter, branches: list[Branch], otherwise: list[ast.stmt]) -> None:
    """Adds an `if` chain, built from its end. A long one is made of runs; each but the first runs if none before it has
    found its branch.
    """
    rest = emitter.fresh() if len(branches) > _RUN else ""
    chain = otherwise
    later_runs: list[ast.stmt] = []
    for index in range(len(branches) - 1, -1, -1):
        branch = branches[index]
        if branch.test is None:
            chain = [*branch.before, *branch.body]
        else:
            step = branching(emitter, branch.test, branch.body, chain)
            emitter.positions.stamp(step, branch.span)
            chain = [*branch.before, step]
        if index % _RUN == 0 and later_runs:
            chain = [build.assign(rest, build.constant(False)), *chain, *later_runs]
        if index % _RUN == 0 and index and chain:
            later_runs = [ast.If(build.name(rest), chain, [])]
            chain = [build.assign(rest, build.constant(True))]
    for statement in chain:
        emitter.add(statement)


def _deliver_if(emitter: Emitter, node: typed.If, destination: Destination) -> None:
    branches: list[Branch] = []
    links = _links(node)
    with ExitStack() as known:
        for link in links:
            with emitter.captured() as before:
                test = emitter.expression(link.condition)
            with emitter.intervals.branch():
                emitter.intervals.assume(link.condition)
                then = branch_of(emitter, link.then, destination)
            branches.append(Branch(before, test, then, link.span))
            known.enter_context(emitter.intervals.branch())
            emitter.intervals.assume_not(link.condition)
        last = links[-1]
        otherwise = [] if last.otherwise is None else branch_of(emitter, last.otherwise, destination)
    emitter.span = node.span
    if last.otherwise is None and destination != NOWHERE:
        with emitter.captured() as otherwise:
            _send(emitter, build.constant(()), destination)
    emitter.intervals.forget_assigned(node.then, node.otherwise)
    if resolve(node.then.type) == NEVER and node.otherwise is None:
        emitter.intervals.assume_not(node.condition)
    _add_chain(emitter, branches, otherwise)


def _links(node: typed.If) -> list[typed.If]:
    """An `if` and its `elif`s."""
    links = [node]
    while True:
        match links[-1].otherwise:
            case typed.Block(statements=[], value=typed.If() as inner):
                links.append(inner)
            case typed.Block(statements=[typed.Evaluate(value=typed.If() as inner)], value=None):
                links.append(inner)
            case _:
                return links


def branching(emitter: Emitter, test: ast.expr, then: list[ast.stmt], otherwise: list[ast.stmt]) -> ast.If:
    if not then:
        if otherwise:
            return ast.If(ast.UnaryOp(ast.Not(), test), otherwise, [])
        skip = ast.Pass()
        emitter.positions.stamp(skip, emitter.span)
        then = [skip]
    return ast.If(test, then, otherwise)


@emits(typed.If, typed.Match, typed.Block)
def value_of(emitter: Emitter, node: typed.If | typed.Match | typed.Block) -> ast.expr:
    """Control as an expression."""
    if isinstance(node, typed.Block) and not node.statements and node.value is not None:
        return emitter.expression(node.value)
    if resolve(node.type) == NEVER:
        deliver(emitter, node, NOWHERE)
        return build.constant(())
    temporary = emitter.fresh()
    body = branch_of(emitter, node, Destination(temporary))
    single = _as_expression(body, temporary)
    if single is not None:
        return single
    for statement in body:
        emitter.add(statement)
    return build.name(temporary)


def _as_expression(body: list[ast.stmt], temporary: str) -> ast.expr | None:
    """Statements that do nothing but give the temporary its value, as that value."""
    match body:
        case [ast.Assign([ast.Name(identifier)], value)] if identifier == temporary:
            return value
        case [ast.If(test, then, otherwise)]:
            yes = _as_expression(then, temporary)
            no = _as_expression(otherwise, temporary)
            if yes is not None and no is not None:
                return build.choose(test, yes, no)
    return None


def _deliver_match(emitter: Emitter, node: typed.Match, destination: Destination) -> None:
    """Cases become an `if` chain, built from its end."""
    subject_value = emitter.expression(node.subject)
    if isinstance(node.subject, typed.Local) and isinstance(subject_value, ast.Name):
        subject = readable_subject(emitter, subject_value)
        emitter.aliases[node.variable] = subject
    else:
        emitter.add(emitter.declare(node.variable, subject_value))
        subject = lambda: emitter.load(node.variable)  # noqa: E731 - it is passed on as a value
    branches: list[Branch] = []
    for index, case in enumerate(node.cases):
        last = index == len(node.cases) - 1
        certain = last and node.exhaustive and case.guard is None
        with emitter.intervals.branch():
            branches.append(_case(emitter, case, subject, node, destination, certain=certain))
        if branches[-1].test is None:
            break
    for case in node.cases:
        emitter.intervals.forget_assigned(case.body)
    emitter.span = node.span
    otherwise: list[ast.stmt] = []
    if not branches or branches[-1].test is not None:
        with emitter.captured() as otherwise:
            emitter.add(ast.Expr(emitter.call("no_match", subject())))
    _add_chain(emitter, branches, otherwise)


def _case(
    emitter: Emitter, case: typed.Case, subject: object, node: typed.Match, destination: Destination, *, certain: bool
) -> Branch:
    """A case of a match."""
    emitter.span = case.span
    steps: Steps = compiled(emitter, case.pattern, subject, node.variable.type)  # type: ignore[arg-type]
    statements: list[ast.stmt] = []
    if case.guard is None:
        needed = [s.condition for s in steps if isinstance(s, Test)]
        if certain and not any(isinstance(n, ast.NamedExpr) for test in needed for n in ast.walk(test)):
            needed = []
        test = build.both(needed) if needed else None
        bindings = bind_statements(emitter, steps)
    else:
        conditions = inline(emitter, steps)
        bindings = []
        guard_statements, guard = emitter.piece(case.guard)
        if guard_statements and conditions:
            with emitter.captured() as statements:
                kept = emitter.stored(build.both(conditions))
                decided = build.assign(kept.id, guard)
                emitter.positions.stamp(decided, emitter.span)
                emitter.add(ast.If(build.name(kept.id), [*guard_statements, decided], []))
            test = build.name(kept.id)
        else:
            statements, test = guard_statements, build.both([*conditions, guard])
        emitter.intervals.assume(case.guard)
    if test is not None:
        emitter.positions.stamp(test, emitter.span)
    for statement in statements:
        emitter.positions.stamp(statement, emitter.span)
    return Branch(statements, test, [*bindings, *branch_of(emitter, case.body, destination)], node.span)
