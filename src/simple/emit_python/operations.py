"""Notes on operations that can fail in Python, so that the failure can be explained in Simple's terms.

`xs[i]` becomes a bare Python subscript. When it raises, the run-time library looks up the failing instruction's position
in the notes: they say what kind of operation stands there and how to read its operands from the frame. A *recipe* is a
nested tuple: `("name", x)`, `("constant", 5)`, `("field", recipe, name)`, `("item", recipe, recipe)` or
`(operator, recipe, recipe)`; reading one has no effect.
"""

from __future__ import annotations

import ast
from typing import TypeAlias

from simple.emit_python.checks import check_in

Recipe: TypeAlias = tuple[object, ...]
Place: TypeAlias = tuple[int, int, int, int]

_ARITHMETIC = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}


def recipe_of(value: ast.expr) -> Recipe | None:
    """How to read an operand after the fact, or None if reading it again could do something else."""
    match value:
        case ast.Name(identifier):
            return ("name", identifier)
        case ast.NamedExpr(ast.Name(identifier), inner):
            return recipe_of(inner) or ("name", identifier)
        case ast.Constant(constant):
            return ("constant", constant)
        case ast.Attribute(inner, field):
            recipe = recipe_of(inner)
            return recipe and ("field", recipe, field)
        case ast.Subscript(inner, index) if not isinstance(index, ast.Slice):
            return _pair("item", inner, index)
        case ast.BinOp(left, operator, right) if type(operator) in _ARITHMETIC:
            return _pair(_ARITHMETIC[type(operator)], left, right)
        case ast.IfExp():  # arithmetic in a range check; once more without the check, because it has passed
            check = check_in(value)
            return check and recipe_of(check.kept.value)
        case _:
            return None


def _pair(kind: str, left: ast.expr, right: ast.expr) -> Recipe | None:
    first, second = recipe_of(left), recipe_of(right)
    return (kind, first, second) if first and second else None


class Operations:
    """The notes of one module: position -> (kind, recipes of the operands)."""

    def __init__(self) -> None:
        self.notes: dict[Place, tuple[str, Recipe | None, Recipe | None]] = {}

    def note(self, place: Place, kind: str, left: ast.expr, right: ast.expr) -> None:
        """Remembers an operation by where it stands."""
        self.notes[place] = (kind, recipe_of(left), recipe_of(right))
