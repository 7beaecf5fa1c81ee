"""Making a value fit where it stands: the implicit conversions, and the message where none applies.

Integers become floats where a float is expected; an `any` is checked at run time; everything else must fit as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    NEVER,
    NIL,
    TEXT,
    UNIT,
    Float,
    Function,
    Hole,
    Int,
    List,
    Nominal,
    Option,
    Result,
    Tuple,
    Type,
    TypeName,
    Union,
    Variable,
    resolve,
)
from simple.types.relations import fits, is_number, members, transform
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.check.context import Context
    from simple.diagnostics.model import Label
    from simple.syntax import tree


def check_against(
    context: Context, node: tree.Expr, target: Type, *, labels: tuple[Label, ...] = (), what: str = ""
) -> typed.Expr:
    """Checks an expression that must be of a type. `what` names the place in the message, such as "the argument
    `by`".
    """
    return coerce(context, context.expression(node, target), target, labels=labels, what=what)


def coerce(
    context: Context,
    value: typed.Expr,
    target: Type,
    *,
    labels: tuple[Label, ...] = (),
    what: str = "",
    advice: str | None = None,
) -> typed.Expr:
    """The value as one of the target type; reports a mismatch, with `advice` where the caller knows better what was meant."""
    converted = convert(value, target)
    if converted is not None:
        if isinstance(value, typed.IntArithmetic) and value.operator == "/" and converted is not value:
            _warn_truncated(context, value)
        return converted
    parts = list(_misfits(value, target))
    if parts:
        for part, wanted in parts:
            coerce(context, part, wanted, labels=labels)
        return context.failed(value.span)
    source, target = resolve(value.type), resolve(target)
    context.error(
        "type-mismatch",
        value.span,
        f"{what[0].upper()}{what[1:]} has the wrong type" if what else "This has the wrong type",
        f"expected `{show(target)}`, but this is `{show(source)}`",
        hint=advice or _hint(source, target),
        labels=labels,
    )
    return context.failed(value.span)


def _misfits(value: typed.Expr, target: Type) -> Iterator[tuple[typed.Expr, Type]]:
    """The parts of a value that are to blame for its not fitting: items of a literal, branches of an `if` or `match`."""
    match value, resolve(target):
        case (typed.MakeList(items=items), List(wanted)):
            given = [(item, wanted) for item in items if not isinstance(item, typed.Spread)]
        case (typed.MakeTuple(items=items), Tuple(kinds)) if len(items) == len(kinds):
            given = list(zip(items, kinds, strict=True))
        case (typed.If(then=then, otherwise=typed.Block() as otherwise), wanted):
            given = [(b.value, wanted) for b in (then, otherwise) if b.value is not None]
        case (typed.Match(cases=cases), wanted):
            given = [(c.body.value, wanted) for c in cases if c.body.value is not None]
        case _:
            return
    for part, wanted in given:
        if not isinstance(resolve(wanted), Hole) and not _would_fit(part.type, wanted):
            yield part, wanted


def _would_fit(source: Type, target: Type) -> bool:
    if needs_change(resolve(source), resolve(target)):
        return True
    return _has_hole(source) or _has_hole(target) or fits(source, target)


def _has_hole(type_: Type) -> bool:
    found = False

    def look(part: Type) -> Type | None:
        nonlocal found
        found = found or isinstance(part, Hole)
        return None

    transform(type_, look)
    return found


def _warn_truncated(context: Context, value: typed.IntArithmetic) -> None:
    context.warning(
        "truncated-division",
        value.span,
        "The fraction is cut off before this becomes a float",
        "both sides are integers, so `/` truncates",
        hint="convert a side first: `(a as f64) / b`; or say that it is meant: `(a / b) as f64`",
    )


def convert(value: typed.Expr, target: Type) -> typed.Expr | None:
    """The value as one of the target type, or None where it doesn't fit."""
    source, target = resolve(value.type), resolve(target)
    if source is ERROR or target is ERROR:
        return value
    if isinstance(value, typed.Block | typed.If | typed.Match) and needs_change(source, target):
        return _convert_branches(value, target)
    wanted = _wanted_float(source, target)
    if wanted is not None:
        return _to_float(value, wanted)
    if source == ANY and target != ANY and not isinstance(target, Hole | Variable):
        return typed.CheckType(value.span, target, value)
    return value if fits(source, target) else None


def needs_change(source: Type, target: Type) -> bool:
    """Whether the target has another representation than the source, so that an operation stands between."""
    return _wanted_float(source, target) is not None or (source == ANY and target != ANY)


def _wanted_float(source: Type, target: Type) -> Float | None:
    """The float that an integer becomes where `target` is expected."""
    if not isinstance(source, Int):
        return None
    alternatives = [resolve(member) for member in members(target)]
    if any(isinstance(member, Int | Hole | Variable) or member == ANY for member in alternatives):
        return None
    return next((member for member in alternatives if isinstance(member, Float)), None)


def _to_float(value: typed.Expr, target: Float) -> typed.Expr:
    if isinstance(value, typed.Literal) and isinstance(value.value, int) and abs(value.value) <= 1 << 24:
        return typed.Literal(value.span, target, float(value.value))
    return typed.Convert(value.span, target, value)


def _convert_branches(value: typed.Block | typed.If | typed.Match, target: Type) -> typed.Expr | None:
    """The conversion goes into the branches, whose literals become floats at once."""
    match value:
        case typed.Block():
            if value.value is not None:
                changed = convert(value.value, target)
                if changed is None:
                    return None
                value.value = changed
        case typed.If():
            for branch in (value.then, value.otherwise):
                if branch is not None and convert(branch, target) is None:
                    return None
        case typed.Match():
            for case in value.cases:
                if convert(case.body, target) is None:
                    return None
    if resolve(value.type) != NEVER:
        value.type = target
    return value


def condition(context: Context, node: tree.Expr) -> typed.Expr:
    """A condition: a bool."""
    value = context.expression(node, BOOL)
    converted = convert(value, BOOL)
    if converted is not None:
        return converted
    source = resolve(value.type)
    hint = None
    if isinstance(source, Option):
        hint = "`x != nil` asks whether it is there, `if val y = x:` binds it, `x.?` asks whether it is there and not empty"
    elif is_number(source):
        hint = "compare it: `x != 0`"
    elif source == TEXT or hasattr(source, "item"):
        hint = "ask whether it is empty: `x.len > 0`"
    context.error("not-a-condition", node.span, "A condition must be a bool", f"this is `{show(source)}`", hint=hint)
    return context.failed(node.span)


def _hint(source: Type, target: Type) -> str | None:
    match source, target:
        case (Option(inner), _) if fits(inner, target):
            return "it may be nil: unwrap it with `!`, give a default with `?? …`, or test it with `if val`"
        case (Result(ok, _), _) if fits(ok, target):
            return "it may be an `Err`: pass it on with `?`, or `match` it"
        case (Float(), Int()):
            return f"`as {show(target)}` cuts off the fraction"
        case (Int() | Float(), Int() | Float()):
            return f"convert it: `… as {show(target)}`"
        case _ if target == TEXT and (is_number(source) or source == BOOL):
            return 'write it into text: `"{…}"`'
        case _ if target == BOOL and is_number(source):
            return "compare it: `… != 0`"
        case (TypeName(named), _) if fits(named, target):
            return f"this is the type itself; make a value: `{show(named)}(…)`"
        case (Function(parameters, result), _) if not parameters and fits(result, target):
            return "call it: `…()`"
        case (_, Function(parameters)) if not isinstance(source, Function):
            names = ", ".join("xyzabcdefgh"[: len(parameters)])
            return f"write a function: `\\{names}: …`" if parameters else "write a function: `\\: …`"
        case (Nominal(), Nominal()) if target.info.kind.value == "trait":
            return f"`{show(source)}` does not state the trait: `impl {show(target)} for {show(source)}:`"
        case (_, Nominal(info)) if info.kind.value == "trait" and not isinstance(source, Option | Variable):
            return f"`impl {show(target)} for {show(source)}:` in the module of the trait gives it the trait"
        case (_, Union()):
            return None
        case _ if source == NIL:
            return f"`{show(target)}` is never nil; `{show(target)}?` may be"
        case _ if source == UNIT:
            return "it gives no value"
        case _:
            return None
