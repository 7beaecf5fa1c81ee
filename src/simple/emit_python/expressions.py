"""Literals, names, logic, comparison, fields and items: what becomes one Python expression."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.emit_python.emptiness import emptiness
from simple.emit_python.operations import recipe_of
from simple.emit_python.scope import safe_name
from simple.runtime.arithmetic import f32
from simple.types.model import ANY, BOOL, F32, Buffer, Float, Int, Simple, resolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.types.model import Type


@emits(typed.Literal)
def literal(_emitter: Emitter, node: typed.Literal) -> ast.expr:
    if resolve(node.type) == F32 and isinstance(node.value, int | float):
        return build.constant(f32(float(node.value)))
    return build.constant(node.value)


@emits(typed.Local)
def local(emitter: Emitter, node: typed.Local) -> ast.expr:
    return emitter.load(node.variable)


@emits(typed.Global)
def global_(emitter: Emitter, node: typed.Global) -> ast.expr:
    return emitter.global_name(node.module, node.name)


@emits(typed.Builtin)
def builtin(emitter: Emitter, node: typed.Builtin) -> ast.expr:
    return emitter.helper(f"fn.{node.name}")


@emits(typed.Not)
def not_(emitter: Emitter, node: typed.Not) -> ast.expr:
    return build.negate(emitter.expression(node.operand))


@emits(typed.And, typed.Or)
def logic(emitter: Emitter, node: typed.And | typed.Or) -> ast.expr:
    """Short-circuit: when the right side needs statements, they run under an `if`."""
    is_and = isinstance(node, typed.And)
    left = emitter.expression(node.left)
    with emitter.intervals.branch():
        statements, right = emitter.piece(node.right)
    if not statements:
        operator: ast.boolop = ast.And() if is_and else ast.Or()
        first = left.values if isinstance(left, ast.BoolOp) and type(left.op) is type(operator) else [left]
        return ast.BoolOp(operator, [*first, right])
    result = emitter.stored(left)
    test: ast.expr = build.name(result.id) if is_and else ast.UnaryOp(ast.Not(), build.name(result.id))
    emitter.add(ast.If(test, [*statements, stamped(emitter, build.assign(result.id, right))], []))
    return result


def stamped(emitter: Emitter, statement: ast.stmt) -> ast.stmt:
    """A statement that is not added by `Emitter.add`."""
    emitter.positions.stamp(statement, emitter.span)
    return statement


@emits(typed.Compare)
def compare(emitter: Emitter, node: typed.Compare) -> ast.expr:
    asked = emptiness(emitter, node.left, node.operator, node.right)
    if asked is not None:
        return asked
    left, right = emitter.operands([node.left, node.right])
    return build.compare(left, node.operator, right)


@emits(typed.Equal)
def equal(emitter: Emitter, node: typed.Equal) -> ast.expr:
    asked = _divisible(emitter, node) or emptiness(emitter, node.left, "!=" if node.negated else "==", node.right)
    if asked is not None:
        return asked
    left, right = emitter.operands([node.left, node.right])
    # whatever its type says of equality, a value equals nil only if it is nil
    if _is_nil(right):
        return build.compare(left, "is not" if node.negated else "is", right)
    if _is_nil(left):
        return build.compare(right, "is not" if node.negated else "is", left)
    if node.plain:
        return build.compare(left, "!=" if node.negated else "==", right)
    result = emitter.call("equal", left, right)
    return build.negate(result) if node.negated else result


def _is_nil(operand: ast.expr) -> bool:
    return isinstance(operand, ast.Constant) and operand.value is None


def _divisible(emitter: Emitter, node: typed.Equal) -> ast.expr | None:
    """`a % b == 0`: Python's remainder has another sign than Simple's, and is zero at the same time."""
    match node:
        case typed.Equal(
            left=typed.IntArithmetic(operator="%", left=left, right=typed.Literal(value=int() as divisor) as right),
            right=typed.Literal(value=0),
        ) if divisor:
            first, second = emitter.operands([left, right])
            operator = "!=" if node.negated else "=="
            return build.compare(build.binary("%", first, second), operator, build.constant(0))
        case _:
            return None


@emits(typed.Contains)
def contains(emitter: Emitter, node: typed.Contains) -> ast.expr:
    item, container = emitter.operands([node.item, node.container])
    if is_plain(node.item.type) and resolve(node.container.type) != ANY:
        return build.compare(item, "not in" if node.negated else "in", container)
    result = emitter.call("contains", container, item)
    return build.negate(result) if node.negated else result


def is_plain(type_: Type) -> bool:
    """Whether Python's own comparison is right among values of this type."""
    resolved = resolve(type_)
    return isinstance(resolved, Int | Float) or (isinstance(resolved, Simple) and resolved.name in {"text", "bool"})


@emits(typed.Bind)
def bind(emitter: Emitter, node: typed.Bind) -> ast.expr:
    """A chain `a < b < c` is Python's own chain; otherwise the value comes first, then the body."""
    chain = _chain(emitter, node)
    if chain is not None:
        return chain
    if isinstance(node.value, typed.Literal) or (
        isinstance(node.value, typed.Local) and not node.value.variable.mutable and not node.variable.captured
    ):
        emitter.aliases[node.variable] = _read_again(emitter, node.value)
        return emitter.expression(node.body)
    emitter.add(emitter.declare(node.variable, emitter.expression(node.value)))
    return emitter.expression(node.body)


def _read_again(emitter: Emitter, node: typed.Literal | typed.Local) -> Callable[[], ast.expr]:
    return lambda: literal(emitter, node) if isinstance(node, typed.Literal) else local(emitter, node)


def _chain(emitter: Emitter, node: typed.Bind) -> ast.expr | None:
    match node.body:
        case typed.And(
            left=typed.Compare(operator=first, left=low, right=typed.Local(variable=middle)),
            right=typed.Compare(operator=second, left=typed.Local(variable=again), right=high),
        ) if middle is node.variable and again is node.variable and isinstance(low, typed.Literal | typed.Local):
            pass
        case _:
            return None
    values = [emitter.piece(part) for part in (low, node.value)]
    with emitter.intervals.branch():
        values.append(emitter.piece(high))
    if any(statements for statements, _ in values):
        return None
    operators = [build.COMPARISONS[first], build.COMPARISONS[second]]
    return ast.Compare(values[0][1], operators, [values[1][1], values[2][1]])


@emits(typed.GetField)
def get_field(emitter: Emitter, node: typed.GetField) -> ast.expr:
    return build.attribute(emitter.expression(node.target), field_name(node.name))


def field_name(name: str) -> str:
    """A field or method as a Python attribute."""
    return safe_name(name)


@emits(typed.GetItem)
def get_item(emitter: Emitter, node: typed.GetItem) -> ast.expr:
    target, index = emitter.operands([node.target, node.index])
    value = subscript(emitter, target, index, "key" if node.container == "dict" else "index")
    if node.container not in {"dict", "range"}:
        emitter.intervals.indexed(node.index)
    kind = resolve(node.target.type)
    if isinstance(kind, Buffer) and resolve(kind.item) == BOOL:
        return build.compare(value, "!=", build.constant(0))
    return value


def subscript(emitter: Emitter, target: ast.expr, index: ast.expr, kind: str) -> ast.Subscript:
    """`target[index]`, with a note for when it fails; operands that can't be read again are kept in temporaries."""
    target, index = readable(emitter, target), readable(emitter, index)
    emitter.operations.note(emitter.positions.of(emitter.span), kind, target, index)
    return build.item(target, index)


def readable(emitter: Emitter, value: ast.expr) -> ast.expr:
    """The operand, in a temporary if evaluating it again could do something else."""
    return value if recipe_of(value) else build.walrus(emitter.fresh(), value)


@emits(typed.GetSlice)
def get_slice(emitter: Emitter, node: typed.GetSlice) -> ast.expr:
    parts = [node.low, node.high, node.step]
    values = iter(emitter.operands([node.target, *(p for p in parts if p is not None)]))
    target = next(values)
    low, high, step = (None if p is None else next(values) for p in parts)
    if step is None or (isinstance(step, ast.Constant) and step.value != 0):
        return ast.Subscript(target, ast.Slice(low, high, step), build.LOAD)
    none = build.constant(None)
    return emitter.call("slice_by", target, low or none, high or none, step)


@emits(typed.MakeSlice)
def make_slice(emitter: Emitter, node: typed.MakeSlice) -> ast.expr:
    none = typed.Literal(node.span, node.type, None)
    return emitter.call("Slice", *emitter.operands([node.low or none, node.high or none, node.step or none]))


@emits(typed.MakeEllipsis)
def make_ellipsis(_emitter: Emitter, _node: typed.MakeEllipsis) -> ast.expr:
    return ast.Constant(...)


@emits(typed.MakeResult)
def make_result(emitter: Emitter, node: typed.MakeResult) -> ast.expr:
    return emitter.call("Ok" if node.ok else "Err", emitter.expression(node.value))


@emits(typed.CopyStruct)
def copy_struct(emitter: Emitter, node: typed.CopyStruct) -> ast.expr:
    return struct_copy(emitter.expression(node.value))


def struct_copy(value: ast.expr) -> ast.expr:
    """A fresh copy of a struct: `.copy` is made with its class."""
    return build.call(build.attribute(value, ".copy"))
