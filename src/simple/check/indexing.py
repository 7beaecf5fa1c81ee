"""Indexing and slicing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check import typed
from simple.check.coerce import check_against
from simple.check.context import Context, expression
from simple.check.members import call_method_of, find_method, method_type
from simple.syntax import tree
from simple.types.model import (
    ANY,
    ERROR,
    I64,
    RANGE,
    TEXT,
    Buffer,
    Dict,
    Hole,
    List,
    Nominal,
    Option,
    Tuple,
    Type,
    resolve,
)
from simple.types.relations import option, union
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Sequence


@expression(tree.Index)
def check_index(context: Context, node: tree.Index, _expected: Type | None) -> typed.Expr:
    """`a[i]`, `a[i:j]`, `a[i, ..., nil]`."""
    return item_of(context, context.expression(node.target), node)


def item_of(context: Context, target: typed.Expr, node: tree.Index) -> typed.Expr:
    """An element or slice of a checked value."""
    type_ = resolve(target.type)
    if type_ == ERROR:
        check_indices(context, node.items)
        return context.failed(node.span)
    if type_ == ANY or isinstance(type_, Hole):
        return typed.DynamicItem(node.span, ANY, target, check_indices(context, node.items))
    if isinstance(type_, Nominal) and find_method(context, type_, "get") is not None:
        return call_method_of(context, target, "get", check_indices(context, node.items), node.span)
    if len(node.items) != 1 or isinstance(node.items[0], tree.EllipsisItem):
        context.error("wrong-index", node.span, f"`{show(type_)}` takes one index", f"{len(node.items)} given")
        return context.failed(node.span)
    item = node.items[0]
    if isinstance(item, tree.SliceItem):
        return _slice(context, target, item, node)
    assert not isinstance(item, tree.EllipsisItem)
    match type_:
        case List(inner) | Buffer(inner):
            index = check_against(context, item, I64, what="the index")
            return typed.GetItem(node.span, inner, target, index, "list" if isinstance(type_, List) else "buffer")
        case Dict(key, value):
            return typed.GetItem(node.span, value, target, check_against(context, item, key, what="the key"), "dict")
        case Tuple(items):
            return _tuple_item(context, target, item, items, node)
        case _ if type_ in (TEXT, RANGE):
            index = check_against(context, item, I64, what="the index")
            kind = TEXT if type_ == TEXT else I64
            return typed.GetItem(node.span, kind, target, index, "text" if type_ == TEXT else "range")
        case Option():
            context.error(
                "unwrapped-option",
                node.span,
                "This may be nil",
                f"this is `{show(type_)}`",
                hint="unwrap it with `!`, or test it with `if val`",
            )
        case _:
            hint = f"give `{show(type_)}` the method `get`" if isinstance(type_, Nominal) else None
            context.error("not-indexable", node.span, "This has no elements", f"this is `{show(type_)}`", hint=hint)
    return context.failed(node.span)


def _slice(context: Context, target: typed.Expr, item: tree.SliceItem, node: tree.Index) -> typed.Expr:
    type_ = resolve(target.type)
    ends = [
        None if end is None else check_against(context, end, I64, what="the end of a slice")
        for end in (item.low, item.high, item.step)
    ]
    result: Type = type_
    if isinstance(type_, Tuple):
        result = List(union(list(type_.items)))
    elif not isinstance(type_, List | Buffer) and type_ not in (TEXT, RANGE):
        context.error("not-indexable", node.span, "This can't be sliced", f"this is `{show(type_)}`")
        return context.failed(node.span)
    return typed.GetSlice(node.span, result, target, *ends)


def _tuple_item(
    context: Context, target: typed.Expr, item: tree.Expr, items: tuple[Type, ...], node: tree.Index
) -> typed.Expr:
    index = check_against(context, item, I64, what="the index")
    if isinstance(index, typed.Literal) and isinstance(index.value, int):
        if not -len(items) <= index.value < len(items):
            context.error(
                "index-out-of-range",
                item.span,
                f"The tuple has {len(items)} values",
                f"there is no index {index.value}",
            )
            return context.failed(node.span)
        return typed.GetItem(node.span, items[index.value], target, index, "tuple")
    return typed.GetItem(node.span, union(list(items)), target, index, "tuple")


def check_indices(
    context: Context, items: Sequence[tree.Expr | tree.SliceItem | tree.EllipsisItem]
) -> list[typed.Expr]:
    """What stands between the brackets, for the methods `get` and `set`."""
    checked: list[typed.Expr] = []
    for item in items:
        match item:
            case tree.SliceItem():
                ends = [
                    None if end is None else check_against(context, end, option(I64), what="the end of a slice")
                    for end in (item.low, item.high, item.step)
                ]
                checked.append(typed.MakeSlice(item.span, ANY, *ends))
            case tree.EllipsisItem():
                checked.append(typed.MakeEllipsis(item.span, ANY))
            case _:
                checked.append(context.expression(item))
    return checked


def own_item_type(context: Context, type_: Nominal) -> Type:
    """What an own type's `set` takes as the value: its last parameter."""
    method = find_method(context, type_, "set")
    assert method is not None
    function = method_type(context, type_, method)
    return function.parameters[-1].type if function.parameters else ANY
