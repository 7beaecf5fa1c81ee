"""Type expressions → types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.check.interface import ModuleSymbol, Symbol, TypeSymbol, ValueSymbol
from simple.diagnostics.suggest import closest
from simple.source import Span
from simple.syntax import tree
from simple.types.model import (
    ANY,
    BOOL,
    ERROR,
    F32,
    F64,
    FLOAT_BOUND,
    INTEGER_BOUND,
    INTS,
    NEVER,
    NIL,
    NUMBER_BOUND,
    RANGE,
    TEXT,
    UNIT,
    Buffer,
    Dict,
    Function,
    List,
    Nominal,
    Parameter,
    Result,
    Tuple,
    Type,
    Variable,
)
from simple.types.relations import option, substitute, union

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simple.check.context import Context

BASIC: dict[str, Type] = {
    **INTS,
    "f64": F64,
    "f32": F32,
    "bool": BOOL,
    "text": TEXT,
    "any": ANY,
    "nil": NIL,
    "range": RANGE,
    "never": NEVER,
    "Number": NUMBER_BOUND,
    "Integer": INTEGER_BOUND,
    "Float": FLOAT_BOUND,
}
SPELLINGS = {
    "int": "i64", "integer": "i64", "float": "f64", "double": "f64", "str": "text", "string": "text", "String": "text",
    "boolean": "bool", "list": "[T]", "List": "[T]", "dict": "{K: V}", "None": "nil", "void": "()", "unit": "()",
    "Optional": "T?", "Map": "{K: V}", "Vec": "[T]", "Any": "any", "char": "text", "usize": "i64", "Tuple": "(A, B)",
}  # fmt: skip
"""What people from other languages write, and what it is called here."""


def read_type(context: Context, node: tree.TypeExpr) -> Type:
    """The type that a type expression means; problems are reported and give the error type."""
    match node:
        case tree.NamedTypeExpr():
            return _named(context, node)
        case tree.ListTypeExpr():
            return List(read_type(context, node.item))
        case tree.DictTypeExpr():
            return Dict(read_type(context, node.key), read_type(context, node.value))
        case tree.TupleTypeExpr():
            items = tuple(read_type(context, item) for item in node.items)
            return Tuple(items) if items else UNIT
        case tree.OptionTypeExpr():
            return option(read_type(context, node.inner))
        case tree.FunctionTypeExpr():
            parameters = tuple(Parameter("", read_type(context, p)) for p in node.parameters)
            return Function(parameters, UNIT if node.result is None else read_type(context, node.result))
        case tree.UnionTypeExpr():
            return union([read_type(context, member) for member in node.members])


def read_result(context: Context, node: tree.TypeExpr | None) -> Type | None:
    """A declared result type; None where it is to be inferred."""
    return None if node is None else read_type(context, node)


def _named(context: Context, node: tree.NamedTypeExpr) -> Type:
    name = node.path[-1]
    if len(node.path) == 1:
        variable = context.type_variables.get(name)
        if variable is not None:
            return variable
        if name in BASIC:
            _expect_arguments(context, node, 0)
            return BASIC[name]
        if name == "Self" and context.self_target is not None:
            return context.self_target
        if name in ("Result", "Buffer", "Option"):
            return _built_in_generic(context, node, name)
        if name in context.builtin_types:
            return Nominal(context.builtin_types[name])
    symbol = find_type_symbol(context, node.path)
    if symbol is None:
        _report_unknown(context, node)
        return ERROR
    if not _expect_arguments(context, node, len(symbol.variables)):
        return ERROR
    arguments = [read_type(context, argument) for argument in node.arguments]
    return substitute(context.force(symbol.type), dict(zip(symbol.variables, arguments, strict=True)))


def find_type_symbol(context: Context, path: Sequence[str]) -> TypeSymbol | None:
    """The type symbol under a dotted path (`Tensor`, `torch.Tensor`)."""
    from simple.check.names import find_symbol

    symbol: Symbol | None = find_symbol(context, path[0], Span(0, 0), quiet=True)
    for part in path[1:]:
        if not isinstance(symbol, ModuleSymbol):
            return None
        symbol = context.interface_of(symbol.module).symbols.get(part)
    return symbol if isinstance(symbol, TypeSymbol) else None


def _built_in_generic(context: Context, node: tree.NamedTypeExpr, name: str) -> Type:
    if not _expect_arguments(context, node, 2 if name == "Result" else 1):
        return ERROR
    arguments = [read_type(context, argument) for argument in node.arguments]
    if name == "Result":
        return Result(arguments[0], arguments[1])
    return Buffer(arguments[0]) if name == "Buffer" else option(arguments[0])


def _expect_arguments(context: Context, node: tree.NamedTypeExpr, count: int) -> bool:
    if len(node.arguments) == count:
        return True
    wanted = "no type arguments" if count == 0 else f"{count} type argument{'s' if count > 1 else ''}"
    context.error(
        "wrong-type-arguments",
        node.span,
        f"`{node.path[-1]}` takes {wanted}",
        f"{len(node.arguments)} given here",
    )
    return False


def _report_unknown(context: Context, node: tree.NamedTypeExpr) -> None:
    name = node.path[-1]
    first = context.symbols.get(node.path[0])
    if context.names_missing or (isinstance(first, ValueSymbol) and first.type == ERROR):
        return
    if name in SPELLINGS:
        hint: str | None = f"Simple calls it `{SPELLINGS[name]}`"
    else:
        types = [n for n, s in context.symbols.items() if isinstance(s, TypeSymbol)]
        hint = context.did_you_mean(name, [*types, *BASIC, *context.type_variables, *context.builtin_types])
        foreign = closest(name, SPELLINGS)
        if hint is None and foreign is not None:
            hint = f"did you mean `{SPELLINGS[foreign]}`?"
    context.error("unknown-type", node.span, f"There is no type `{'.'.join(node.path)}`", "not a type", hint=hint)


def declare_type_variables(context: Context, nodes: list[tree.TypeParameter]) -> tuple[Variable, ...]:
    """New type variables, visible until the caller puts the old table back."""
    made: list[Variable] = []
    for node in nodes:
        if any(variable.name == node.name for variable in made):
            context.error("name-taken", node.span, f"There is already a type variable `{node.name}`")
        variable = Variable(node.name, None if node.bound is None else read_type(context, node.bound))
        context.type_variables[node.name] = variable
        made.append(variable)
    return tuple(made)
