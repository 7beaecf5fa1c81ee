"""Built-in functions and methods: the short ones are written in place, the others are functions of the run-time library.

The helper of a method is called by its name in `simple.check.builtins` (`.list.insert`), that of a function by `.fn.` and
its name. What gives unit in Simple gives None in Python's own methods: `xs.append(1) or ()`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.arithmetic import in_range
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.expressions import is_plain, readable
from simple.emit_python.intervals import Interval
from simple.emit_python.text import has_f32, printed, text_of
from simple.emit_python.walk import nodes
from simple.types.model import ANY, BOOL, I64, TEXT, Buffer, Float, Hole, Int, List, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.types.model import Type

_UNIT_METHODS = {"list.push": "append", "list.extend": "extend", "list.clear": "clear", "dict.clear": "clear"}
_METHODS = {
    "list.copy": "copy", "dict.copy": "copy", "dict.get": "get",
    "text.trim": "strip", "text.upper": "upper", "text.lower": "lower", "text.replace": "replace",
    "text.starts_with": "startswith", "text.ends_with": "endswith",
    "buffer.to_list": "tolist",
}  # fmt: skip
_LENGTHS = {"len", "list.len", "text.len", "dict.len", "buffer.len"}


@emits(typed.CallBuiltin)
def call_builtin(emitter: Emitter, node: typed.CallBuiltin) -> ast.expr:
    name = node.name
    if name == "print":
        return printed(emitter, node.arguments)
    if name == "any.to_text" or name.endswith(".to_text"):
        return text_of(emitter, emitter.expression(node.arguments[0]), node.arguments[0].type)
    mapped = _comprehension(emitter, node)
    if mapped is not None:
        return mapped
    values = emitter.operands(node.arguments)
    inlined = _inlined(emitter, node, values)
    if inlined is not None:
        return inlined
    helper = name if "." in name else f"fn.{name}"
    if name == "list.join" and has_f32(node.arguments[0].type):
        helper = "list.join_f32"
    return emitter.call(helper, *values)


def _inlined(emitter: Emitter, node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr | None:
    name = node.name
    receiver = resolve(node.arguments[0].type) if node.arguments else None
    if name in _LENGTHS:
        return None if _is_dynamic(receiver) else emitter.call("len", values[0])
    if name.startswith("list.") and not isinstance(receiver, List):
        return None
    if name in _UNIT_METHODS:
        done = build.call(build.attribute(values[0], _UNIT_METHODS[name]), *values[1:])
        return build.either([done, build.constant(())])
    if name == "buffer.to_list" and isinstance(receiver, Buffer) and resolve(receiver.item) == BOOL:
        return emitter.call("buffer.bools", values[0])
    if name in _METHODS:
        return build.call(build.attribute(values[0], _METHODS[name]), *values[1:])
    inline = _INLINE.get(name)
    return inline(emitter, node, values) if inline is not None else None


def _is_dynamic(type_: Type | None) -> bool:
    return (
        type_ is None
        or type_ == ANY
        or isinstance(type_, Hole)
        or not (isinstance(type_, List) or type_ == TEXT or hasattr(type_, "item") or hasattr(type_, "key"))
    )


def _first(emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    start, again = emitter.atom(values[0])
    return build.choose(start, build.item(again(), build.constant(0)), build.constant(None))


def _last(emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    start, again = emitter.atom(values[0])
    return build.choose(start, build.item(again(), build.constant(-1)), build.constant(None))


def _pop(emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    start, again = emitter.atom(values[0])
    return build.choose(start, build.call(build.attribute(again(), "pop")), build.constant(None))


def _remove(emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    """Python's `pop` takes what Simple's indexing takes, and fails as it does."""
    target, index = readable(emitter, values[0]), readable(emitter, values[1])
    emitter.operations.note(emitter.positions.of(emitter.span), "index", target, index)
    return build.call(build.attribute(target, "pop"), index)


def _is_empty(_emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    return ast.UnaryOp(ast.Not(), values[0])


def _contains(_emitter: Emitter, node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr | None:
    """`in` of Python looks at the container last, and here it stands first: only what has no effect may change places."""
    simple = all(isinstance(v, ast.Name | ast.Constant) for v in values)
    if not simple or not is_plain(node.arguments[1].type):
        return None
    return build.compare(values[1], "in", values[0])


def _list_of(method: str | None) -> Callable[[Emitter, typed.CallBuiltin, list[ast.expr]], ast.expr]:
    def inline(emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
        source = values[0] if method is None else build.call(build.attribute(values[0], method))
        return emitter.call("list", source)

    return inline


def _listed(helper: str) -> Callable[[Emitter, typed.CallBuiltin, list[ast.expr]], ast.expr]:
    def inline(emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
        return emitter.call("list", emitter.call(helper, *values))

    return inline


def _reversed(_emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    return ast.Subscript(values[0], ast.Slice(None, None, build.constant(-1)), build.LOAD)


def _dict_remove(_emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    return build.call(build.attribute(values[0], "pop"), values[1], build.constant(None))


def _join(emitter: Emitter, node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr | None:
    receiver = resolve(node.arguments[0].type)
    if not isinstance(receiver, List) or resolve(receiver.item) != TEXT:
        return None
    if len(values) == 1:
        return build.call(build.attribute(build.constant(""), "join"), values[0])
    if isinstance(values[1], ast.Constant) or all(isinstance(v, ast.Name) for v in values):
        return build.call(build.attribute(values[1], "join"), values[0])
    return emitter.call("list.join", *values)


def _sum(emitter: Emitter, node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr | None:
    receiver = resolve(node.arguments[0].type)
    item = resolve(receiver.item) if isinstance(receiver, List) else None
    if isinstance(item, Float) and item.bits == 64:
        return emitter.call("sum_floats", values[0])
    if isinstance(item, Float):
        return emitter.call("sum_f32", values[0])
    if isinstance(item, Int):
        return emitter.call("sum_ints", values[0], build.constant(show(item)))
    return emitter.call("list.sum", values[0])


def _extreme(operator: str) -> Callable[[Emitter, typed.CallBuiltin, list[ast.expr]], ast.expr | None]:
    def inline(_emitter: Emitter, node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr | None:
        """`min(a, b)` of two numbers of one type: the second only if it is really smaller (Python's `min`)."""
        if len(values) != 2 or not all(isinstance(v, ast.Name | ast.Constant) for v in values):
            return None
        kinds = [resolve(a.type) for a in node.arguments]
        if not isinstance(kinds[0], Int | Float) or kinds[0] != kinds[1]:
            return None
        return build.choose(build.compare(values[1], operator, values[0]), values[1], values[0])

    return inline


def _abs(emitter: Emitter, node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr | None:
    """The smallest integer of a type has no absolute value there; `abs` itself knows that of i64."""
    kind = resolve(node.type)
    if not isinstance(kind, Int) or kind == I64:
        return None
    return in_range(emitter, emitter.call("fn.abs", *values), Interval(0, kind.high + 1), kind)


def _some(_emitter: Emitter, _node: typed.CallBuiltin, values: list[ast.expr]) -> ast.expr:
    return values[0]


_INLINE: dict[str, Callable[[Emitter, typed.CallBuiltin, list[ast.expr]], ast.expr | None]] = {
    "list.first": _first,
    "list.last": _last,
    "list.pop": _pop,
    "list.remove": _remove,
    "list.is_empty": _is_empty,
    "text.is_empty": _is_empty,
    "dict.is_empty": _is_empty,
    "list.contains": _contains,
    "dict.contains": _contains,
    "text.contains": _contains,
    "list.reversed": _reversed,
    "list.enumerate": _listed("enumerate"),
    "list.zip": _listed("zip"),
    "list.join": _join,
    "list.sum": _sum,
    "sum": _sum,
    "dict.keys": _list_of(None),
    "dict.values": _list_of("values"),
    "dict.items": _list_of("items"),
    "dict.remove": _dict_remove,
    "text.chars": _list_of(None),
    "min": _extreme("<"),
    "max": _extreme(">"),
    "abs": _abs,
    "Some": _some,
}


def _comprehension(emitter: Emitter, node: typed.CallBuiltin) -> ast.expr | None:
    r"""`xs.map(\x: …)` with the function written there is a comprehension."""
    match node:
        case typed.CallBuiltin(
            name="list.map" | "list.filter" as name, arguments=[source, typed.Lambda(function=function)]
        ):
            pass
        case _:
            return None
    body = function.body
    if body.statements or body.value is None or len(function.parameters) != 1 or _leaves(body.value):
        return None
    variable = function.parameters[0].variable
    if variable.mutable or function.parameters[0].variadic or function.parameters[0].default is not None:
        return None
    variable.in_loop = True
    pattern = typed.AnythingPattern(variable)
    if name == "list.map":
        clause = typed.Clause(pattern, source, [])
        made = typed.Comprehension(node.span, node.type, None, body.value, [clause])
    else:
        clause = typed.Clause(pattern, source, [body.value])
        item = typed.Local(node.span, variable.type, variable)
        made = typed.Comprehension(node.span, node.type, None, item, [clause])
    return emitter.expression(made)


def _leaves(value: typed.Expr) -> bool:
    """Whether something in the body leaves the lambda, which a comprehension can't."""
    return any(isinstance(n, typed.Return | typed.Try | typed.Defer) for n in nodes(value))
