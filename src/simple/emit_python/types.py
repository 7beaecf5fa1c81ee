"""Tests of a value's type at run time: for patterns `x: T`, and where an `any` meets a type."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from simple.check import typed
from simple.emit_python import build
from simple.emit_python.emitter import Emitter, emits
from simple.types.model import (
    Bound,
    Buffer,
    Dict,
    Float,
    Function,
    Int,
    Kind,
    List,
    Nominal,
    Option,
    Result,
    Simple,
    Tuple,
    Type,
    Union,
    Variable,
    resolve,
)
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Callable

_PYTHON_CLASSES = {"bool": "bool", "text": "str", "range": "range"}


def type_test(emitter: Emitter, value: Callable[[], ast.expr], wanted: Type) -> ast.expr | None:
    """Whether the value has the type, from the outside; None when every value has it. The value is cheap to read again."""
    match resolve(wanted):
        case Int(bits, signed) as kind:
            test = _is(emitter, value, "int")
            if bits == 64 and signed:
                return test
            return build.both([test, build.between(build.constant(kind.low), value(), build.constant(kind.high))])
        case Float():
            return _is(emitter, value, "float")
        case Simple("nil"):
            return build.compare(value(), "is", build.constant(None))
        case Simple("()"):
            return build.compare(value(), "==", build.constant(()))
        case Simple(name) if name in _PYTHON_CLASSES:
            return _is(emitter, value, _PYTHON_CLASSES[name])
        case List():
            return _is(emitter, value, "list")
        case Dict():
            return _is(emitter, value, "dict")
        case Tuple(items):
            length = build.compare(emitter.call("len", value()), "==", build.constant(len(items)))
            return build.both([_is(emitter, value, "tuple"), length])
        case Buffer():
            return _is(emitter, value, "array")
        case Option(inner):
            test_inner = type_test(emitter, value, inner)
            if test_inner is None:
                return None
            return build.either([build.compare(value(), "is", build.constant(None)), test_inner])
        case Result():
            return build.either([_is(emitter, value, "Ok"), _is(emitter, value, "Err")])
        case Union(members):
            tests = [type_test(emitter, value, m) for m in members]
            known = [t for t in tests if t is not None]
            return build.either(known) if len(known) == len(tests) else None
        case Function():
            return emitter.call("callable", value())
        case Nominal(info):
            class_ = emitter.class_name(info)
            if info.kind is Kind.TRAIT:
                return emitter.call("conforms", value(), class_)
            if info.kind is Kind.ENUM:
                return emitter.call("isinstance", value(), class_)
            return build.has_type(value(), class_, emitter.helper("type").id)
        case Variable(bound=bound) if bound is not None:
            return type_test(emitter, value, bound)
        case Bound(name):
            kinds = {"Number": ("int", "float"), "Integer": ("int",), "Float": ("float",)}[name]
            return build.either([_is(emitter, value, k) for k in kinds])
        case _:
            return None


def _is(emitter: Emitter, value: Callable[[], ast.expr], class_name: str) -> ast.expr:
    return build.has_type(value(), emitter.helper(class_name), emitter.helper("type").id)


@emits(typed.CheckType)
def check_type(emitter: Emitter, node: typed.CheckType) -> ast.expr:
    """The value itself where it has the type; else the run-time library converts it or refuses it."""
    value = emitter.expression(node.value)
    start, again = emitter.atom(value)
    test = type_test(emitter, again, node.type)
    if test is None:
        return value
    if start is not value:
        test = _with_first(test, start)
    kind = resolve(node.type)
    if isinstance(kind, Option):
        kind = resolve(kind.inner)
    if isinstance(kind, Float):
        otherwise = emitter.call("to_float", again(), build.constant(show(node.type)))
    else:
        otherwise = emitter.call("mismatch", again(), build.constant(show(node.type)))
    return build.choose(test, again(), otherwise)


def _with_first(test: ast.expr, start: ast.expr) -> ast.expr:
    """The test, after the value has been put into its temporary."""
    assert isinstance(start, ast.NamedExpr)
    replacer = _FirstUse(start)
    replaced = replacer.visit(test)
    assert isinstance(replaced, ast.expr)
    return replaced


class _FirstUse(ast.NodeTransformer):
    """Puts the walrus at the temporary's first use, in the order of evaluation."""

    def __init__(self, start: ast.NamedExpr) -> None:
        self.start: ast.NamedExpr | None = start
        self.identifier = start.target.id

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if self.start is not None and node.id == self.identifier:
            start, self.start = self.start, None
            return start
        return node
