"""Facts: what a condition tells of local variables' types where it holds, and where it doesn't.

`if x != nil:` makes `x` a value that is there; `if x is Square:` makes it a square; after `if x == nil: return` it is there, too.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from simple.check import typed
from simple.records import Record
from simple.syntax import tree
from simple.types.model import ANY, ERROR, NIL, Hole, Option, Type, Union, resolve
from simple.types.relations import fits, members, union

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.check.context import Context, FactKey

Facts: TypeAlias = "dict[FactKey, Type]"


def facts_of(condition: typed.Expr) -> tuple[Facts, Facts]:
    """What holds where the condition is true, and where it is false."""
    match condition:
        case typed.Not(operand=operand):
            true, false = facts_of(operand)
            return false, true
        case typed.And(left=left, right=right):
            left_true, left_false = facts_of(left)
            right_true, right_false = facts_of(right)
            return {**left_true, **right_true}, _either(left_false, right_false)
        case typed.Or(left=left, right=right):
            left_true, left_false = facts_of(left)
            right_true, right_false = facts_of(right)
            return _either(left_true, right_true), {**left_false, **right_false}
        case typed.Equal(left=left, right=typed.Literal(value=None, type=kind), negated=negated):
            key = _key(left)
            if kind != NIL or key is None:
                return {}, {}
            there, absent = _without_nil(key, left.type)
            return (there, absent) if negated else (absent, there)
        case typed.Present(value=value):
            key = _key(value)
            return ({} if key is None else _without_nil(key, value.type)[0]), {}
        case typed.Matches(value=value, pattern=typed.TypePattern(test=test)):
            key = _key(value)
            if key is None:
                return {}, {}
            rest = [m for m in members(value.type) if not fits(m, test)]
            return {key: test}, {key: union(rest)} if _has_members(value.type) else {}
        case _:
            return {}, {}


def _either(first: Facts, second: Facts) -> Facts:
    """What holds where one of two conditions does, and nobody knows which."""
    return {key: union([type_, second[key]]) for key, type_ in first.items() if key in second}


def _without_nil(key: FactKey, type_: Type) -> tuple[Facts, Facts]:
    type_ = resolve(type_)
    if not isinstance(type_, Option):
        return {}, {}
    return {key: type_.inner}, {key: NIL}


def _has_members(type_: Type) -> bool:
    return isinstance(resolve(type_), Option | Union)


def _key(value: typed.Expr) -> FactKey | None:
    """What can carry a fact: a local variable that no closure can change, or a module's `val` (a `var`'s fact is never looked up)."""
    match value:
        case typed.Local(variable=variable) if not (variable.mutable and variable.captured):
            return variable
        case typed.Global(module=module, name=name) if name:
            return module, name
        case _:
            return None


def is_lasting(key: FactKey) -> bool:
    """Whether a fact about it can't be undone by an assignment."""
    return isinstance(key, tuple) or not key.mutable


@contextmanager
def holding(context: Context, facts: Facts) -> Iterator[None]:
    """Checks what stands in the `with` block knowing these facts; assignments inside end facts outside as well."""
    outer = context.facts
    start = {**outer, **facts}
    inner = context.facts = dict(start)
    try:
        yield
    finally:
        forgotten = [key for key in outer if not is_lasting(key) and inner.get(key) is not start[key]]
        for key in forgotten:
            del outer[key]
        context.facts = outer


def forget(context: Context, variable: typed.Variable) -> None:
    """The variable has been assigned: what was known of its old value no longer holds."""
    context.facts.pop(variable, None)


def learn_assigned(context: Context, variable: typed.Variable, type_: Type) -> None:
    """The variable has been assigned: what was known of its old value no longer holds, and an option that was given a value
    is there.
    """
    forget(context, variable)
    declared, given = resolve(variable.type), resolve(type_)
    known = given not in (ANY, ERROR) and not isinstance(given, Hole) and NIL not in members(given)
    if isinstance(declared, Option) and known and not variable.captured:
        context.facts[variable] = declared.inner


def forget_assigned(context: Context, body: tree.Block) -> None:
    """Before a loop: what its body assigns may have changed when it comes round again."""
    mutable = [k for k in context.facts if not isinstance(k, tuple) and k.mutable]
    if not mutable:
        return
    names = set(_assigned_names(body))
    for variable in mutable:
        if variable.name in names:
            forget(context, variable)


def _assigned_names(body: tree.Block) -> Iterator[str]:
    pending: list[object] = [body]
    while pending:
        node = pending.pop()
        if isinstance(node, list):
            pending += node
        elif isinstance(node, Record):
            if isinstance(node, tree.Assign):
                targets = node.target.items if isinstance(node.target, tree.TupleLiteral) else [node.target]
                yield from (target.name for target in targets if isinstance(target, tree.Name))
            values = (getattr(node, name) for name in type(node).__match_args__)
            pending += [value for value in values if isinstance(value, list | Record)]
