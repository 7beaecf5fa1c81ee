"""Assignments: which places can be assigned to, and what may be put there."""

from __future__ import annotations

from simple.check import typed
from simple.check.coerce import check_against, coerce
from simple.check.context import Context, statement
from simple.check.facts import learn_assigned
from simple.check.indexing import check_indices, item_of, own_item_type
from simple.check.interface import LocalSymbol, ValueSymbol
from simple.check.members import field_of, find_method, method_type
from simple.check.names import enclosing_method, find_symbol, place_itself, report_unknown_name
from simple.check.operators import binary
from simple.diagnostics.model import Label
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    ERROR,
    Buffer,
    Dict,
    Hole,
    Kind,
    List,
    MethodInfo,
    Namespace,
    Nominal,
    Option,
    Tuple,
    Type,
    resolve,
)
from simple.types.show import show


@statement(tree.Assign)
def check_assign(context: Context, node: tree.Assign) -> list[typed.Statement]:
    """`target = value`, `target += value`, `(a, b) = pair`."""
    if isinstance(node.target, tree.TupleLiteral) and node.operator is None:
        return _assign_tuple(context, node, node.target)
    place = place_of(context, node.target, "this assigns to it")
    if place is None:
        context.expression(node.value)
        return []
    type_ = place_type(context, place)
    if node.operator is None:
        value = check_against(context, node.value, type_, what="the value")
        if isinstance(place, typed.LocalPlace):
            learn_assigned(context, place.variable, value.type)
        return [typed.Assign(node.span, place, value)]
    known = context.facts.get(place.variable, type_) if isinstance(place, typed.LocalPlace) else type_
    current = typed.Variable("current", known)
    left = typed.Local(node.target.span, known, current)
    right = context.expression(node.value, known)
    value = coerce(context, binary(context, node.operator, left, right, node.span), type_, what="the result")
    return [typed.Update(node.span, place, current, value)]


def _assign_tuple(context: Context, node: tree.Assign, target: tree.TupleLiteral) -> list[typed.Statement]:
    """`(a, b) = (b, a)`: the values first, then the places."""
    places = [place_of(context, item, "this assigns to it") for item in target.items]
    types = [ERROR if p is None else place_type(context, p) for p in places]
    value = check_against(context, node.value, Tuple(tuple(types)), what="the value")
    variables = [typed.Variable(f"part{i}", t) for i, t in enumerate(types)]
    patterns: list[typed.Pattern] = [typed.AnythingPattern(v) for v in variables]
    pattern = typed.SequencePattern(patterns, None, None, list=False, check=False)
    statements: list[typed.Statement] = [typed.BindPattern(node.span, pattern, value)]
    for place, variable in zip(places, variables, strict=True):
        if place is not None:
            statements.append(typed.Assign(node.span, place, typed.Local(node.span, variable.type, variable)))
    return statements


def place_of(context: Context, node: tree.Expr, why: str) -> typed.Place | None:
    """The place that an expression names, if it can be assigned to; `why` says what wants to change it."""
    match node:
        case tree.Name():
            return _name_place(context, node, why)
        case tree.Member(optional=False):
            return _field_place(context, node, why)
        case tree.Index():
            return _item_place(context, node, why)
        case _:
            context.error(
                "not-assignable",
                node.span,
                "This is no place that can be assigned to",
                why,
                hint="a variable, a field or an element is",
            )
            return None


def _outside_parallel(context: Context, name: str, symbol: LocalSymbol | None) -> bool:
    """Whether a variable belongs to what is around a `parallel for` that the assignment stands in."""
    scope, inside = context.scope, False
    while scope is not None:
        if symbol is not None and scope.names.get(name) is symbol:
            return inside
        inside = inside or scope.parallel
        scope = scope.parent
    return inside


def _report_parallel(context: Context, node: tree.Name, why: str) -> None:
    context.error(
        "parallel-assignment",
        node.span,
        f"`{node.name}` belongs to all turns of the parallel loop, which run at the same time",
        why,
        hint="let each turn write to its own element of a buffer, or use a `for` that isn't parallel",
    )


def _name_place(context: Context, node: tree.Name, why: str) -> typed.Place | None:
    symbol = find_symbol(context, node.name, node.span)
    match symbol:
        case LocalSymbol(variable):
            if not variable.mutable:
                _report_immutable(context, node, why, symbol.start)
                return None
            if _outside_parallel(context, node.name, symbol):
                _report_parallel(context, node, why)
                return None
            if context.find_local(node.name) is symbol and variable.captured:
                variable.assigned_inside = True
            return typed.LocalPlace(variable)
        case ValueSymbol(module, name) if module == context.module or module in context.earlier:
            if not symbol.mutable:
                _report_immutable(context, node, why, symbol.start)
                return None
            if _outside_parallel(context, node.name, None):
                _report_parallel(context, node, why)
                return None
            return typed.GlobalPlace(name, None if module == context.module else module)
        case ValueSymbol(module, name):
            context.error(
                "not-assignable",
                node.span,
                f"`{name}` belongs to `{module}`",
                why,
                hint="a module's variables can be changed by itself only",
            )
        case None if context.did_you_mean(node.name, context.visible_names()) is None and not context.names_missing:
            hint = f"`val {node.name} = …` makes a name, `var {node.name} = …` one that can be assigned again"
            context.error("unknown-name", node.span, f"Nothing is called `{node.name}` here", "not found", hint=hint)
        case None:
            report_unknown_name(context, node)
        case _:
            context.error("not-assignable", node.span, f"`{node.name}` is no variable", why)
    return None


def _report_immutable(context: Context, node: tree.Name, why: str, start: int) -> None:
    labels: tuple[Label, ...] = ()
    if start >= 0:
        labels = (Label(Span(start, start + len(node.name)), "it is made here"),)
    if node.name == "self":
        hint = "only a `me` method may change `self`"
    elif start >= 0 and context.source.text[:start].rstrip().endswith(("val", "let")):
        hint = f"make it with `var {node.name} = …`"
    else:
        hint = f"copy it into a variable: `var … = {node.name}`"
    context.error("assigned-to-val", node.span, f"`{node.name}` can't be assigned again", why, hint=hint, labels=labels)


def _field_place(context: Context, node: tree.Member, why: str) -> typed.Place | None:
    target = place_itself(context.expression(node.target))
    type_ = resolve(target.type)
    if type_ == ANY:
        return typed.DynamicFieldPlace(node.span, target, node.name)
    if type_ == ERROR:
        return None
    name_span = Span(node.name_start, node.name_start + len(node.name))
    field = field_of(type_, node.name)
    if field is None or not isinstance(type_, Nominal):
        if isinstance(type_, Option):
            context.error(
                "unwrapped-option",
                name_span,
                "This may be nil",
                f"this is `{show(type_)}`",
                hint="unwrap it with `!`, or test it with `if val`",
            )
        elif isinstance(type_, Namespace):
            context.error(
                "not-assignable",
                name_span,
                f"`{node.name}` belongs to `{type_.module}`",
                why,
                hint="a module's variables can be changed by itself only",
            )
        elif find_method(context, type_, node.name) is not None:
            context.error("not-assignable", name_span, f"`{node.name}` is a method", why)
        else:
            names = [f.name for f in type_.info.fields] if isinstance(type_, Nominal) else []
            context.error(
                "unknown-member",
                name_span,
                f"`{show(type_)}` has no field `{node.name}`",
                hint=context.did_you_mean(node.name, names),
            )
        return None
    method = enclosing_method(context)
    own_self = method is not None and isinstance(target, typed.Local) and target.variable is method.self_variable
    if method is not None and own_self and not method.mutating:
        context.error(
            "needs-me",
            node.span,
            "Only a `me` method may change `self`",
            why,
            hint="declare the method with `me` instead of `fn`",
        )
        return None
    if type_.info.kind is not Kind.STRUCT or own_self:
        return typed.FieldPlace(node.span, target, None, node.name)
    parent = place_of(
        context, node.target, "a struct is a value: changing its field changes the variable that holds it"
    )
    return None if parent is None else typed.FieldPlace(node.span, target, parent, node.name)


def _item_place(context: Context, node: tree.Index, why: str) -> typed.Place | None:
    target = place_itself(context.expression(node.target))
    type_ = resolve(target.type)
    match type_:
        case List() | Dict() | Buffer():
            if len(node.items) != 1 or isinstance(node.items[0], tree.SliceItem | tree.EllipsisItem):
                context.error("not-assignable", node.span, "One element at a time can be assigned", why)
                return None
            item = item_of(context, target, node)
            return (
                None
                if not isinstance(item, typed.GetItem)
                else typed.ItemPlace(node.span, target, item.index, item.container)
            )
        case _ if type_ == ANY or isinstance(type_, Hole):
            return typed.DynamicItemPlace(node.span, target, check_indices(context, node.items))
        case Nominal():
            method = find_method(context, type_, "set")
            if method is not None:
                return _method_place(context, node, target, type_, method)
    if type_ != ERROR:
        hint = f"give `{show(type_)}` the method `set`" if isinstance(type_, Nominal) else None
        context.error(
            "not-assignable", node.span, "Its elements can't be assigned", f"this is `{show(type_)}`", hint=hint
        )
    return None


def _method_place(
    context: Context, node: tree.Index, target: typed.Expr, type_: Nominal, method: MethodInfo
) -> typed.Place | None:
    """An element of an own type, by its `set`; where that changes a struct, the place of the struct changes."""
    indices = check_indices(context, node.items)
    parameters = method_type(context, type_, method).parameters
    if not any(p.variadic for p in parameters):
        if len(parameters) != len(indices) + 1:
            context.error(
                "wrong-index",
                node.span,
                f"`{show(type_)}` takes {len(parameters) - 1} {'index' if len(parameters) == 2 else 'indices'} here",
                f"{len(indices)} given",
            )
            return None
        indices = [coerce(context, i, p.type, what="the index") for i, p in zip(indices, parameters, strict=False)]
    parent = None
    around = enclosing_method(context)
    own_self = around is not None and isinstance(target, typed.Local) and target.variable is around.self_variable
    if around is not None and own_self and method.mutating and not around.mutating:
        context.error(
            "needs-me",
            node.span,
            "Only a `me` method may change `self`",
            hint="declare the method with `me` instead of `fn`",
        )
        return None
    if method.mutating and type_.info.kind is Kind.STRUCT and not own_self:
        why = "a struct is a value: changing its element changes the variable that holds it"
        parent = place_of(context, node.target, why)
        if parent is None:
            return None
    return typed.MethodPlace(node.span, target, parent, indices, own_item_type(context, type_))


def place_type(context: Context, place: typed.Place) -> Type:
    """The type of what stands in a place."""
    match place:
        case typed.LocalPlace(variable):
            return variable.type
        case typed.GlobalPlace(name):
            symbol = context.symbols[name]
            assert isinstance(symbol, ValueSymbol)
            return context.force(symbol.type)
        case typed.FieldPlace(target=target, name=name):
            return field_of(target.type, name) or ERROR
        case typed.ItemPlace(target=target):
            match resolve(target.type):
                case List(item) | Buffer(item):
                    return item
                case Dict(_, value):
                    return value
            return ERROR
        case typed.MethodPlace(type=type_):
            return type_
        case _:
            return ANY
