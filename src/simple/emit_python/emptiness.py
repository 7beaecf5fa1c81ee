"""Comparisons that ask whether something is empty: `xs.len == 0` is `not xs`, which costs no call.

Lists, dicts, text and buffers are Python's own, so that they are true exactly if their length isn't zero. What has no known
type, and a range (whose type doesn't tell what it holds), is left to the comparison.
"""

from __future__ import annotations

import ast

from simple.check import typed
from simple.emit_python.emitter import Emitter
from simple.types.model import TEXT, Buffer, Dict, List, resolve

_LENGTHS = frozenset({"len", "list.len", "text.len", "dict.len", "buffer.len"})
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
_EMPTY = frozenset({("==", 0), ("<=", 0), ("<", 1)})
_NOT_EMPTY = frozenset({("!=", 0), (">", 0), (">=", 1)})


def emptiness(emitter: Emitter, left: typed.Expr, operator: str, right: typed.Expr) -> ast.expr | None:
    """`left operator right` as a question to the collection itself; None if it asks something else."""
    if isinstance(left, typed.Literal):
        left, operator, right = right, _MIRRORED[operator], left
    match left, right:
        case typed.CallBuiltin(name=name, arguments=[collection]), typed.Literal(value=int() as limit) if (
            name in _LENGTHS and _is_python_collection(collection)
        ):
            asked = (operator, limit)
        case _:
            return None
    if asked in _EMPTY:
        return ast.UnaryOp(ast.Not(), emitter.expression(collection))
    if asked in _NOT_EMPTY:
        return ast.UnaryOp(ast.Not(), ast.UnaryOp(ast.Not(), emitter.expression(collection)))
    return None


def _is_python_collection(node: typed.Expr) -> bool:
    kind = resolve(node.type)
    return isinstance(kind, List | Dict | Buffer) or kind == TEXT
