"""How types are written in messages: as a program would write them."""

from __future__ import annotations

from simple.types.model import (
    Bound,
    Buffer,
    Dict,
    Float,
    Function,
    Hole,
    Int,
    List,
    Namespace,
    Nominal,
    Option,
    Result,
    Simple,
    Tuple,
    Type,
    TypeName,
    Union,
    Variable,
    resolve,
)


def show(type_: Type) -> str:
    """The type's spelling."""
    match resolve(type_):
        case Int(bits, signed):
            return f"{'i' if signed else 'u'}{bits}"
        case Float(bits):
            return f"f{bits}"
        case Simple(name) | Bound(name) | Variable(name):
            return name
        case List(item):
            return f"[{show(item)}]"
        case Buffer(item):
            return f"Buffer<{show(item)}>"
        case Dict(key, value):
            return f"{{{show(key)}: {show(value)}}}"
        case Tuple(items):
            return f"({', '.join(map(show, items))})"
        case Option(inner):
            return f"{_enclosed(inner)}?"
        case Result(ok, error):
            return f"Result<{show(ok)}, {show(error)}>"
        case Union(members):
            return " | ".join(map(_enclosed, members))
        case Function() as function:
            return _show_function(function)
        case Nominal(info, arguments):
            name = info.shown_as or info.name
            return f"{name}<{', '.join(map(show, arguments))}>" if arguments else name
        case Namespace(module):
            return f"module {module}"
        case TypeName(named):
            return f"type {show(named)}"
        case Hole():
            return "_"


def show_signature(name: str, function: Function) -> str:
    """A function as its declaration says it: `fn scale(x: f64, by: f64 = …) -> f64`."""
    variables = f"<{', '.join(v.name for v in function.variables)}>" if function.variables else ""
    parameters = ", ".join(
        f"{p.name}: {show(p.type)}{'...' if p.variadic else ''}{' = …' if p.has_default else ''}"
        for p in function.parameters
    )
    return f"fn {name}{variables}({parameters}) -> {show(function.result)}"


def _show_function(function: Function) -> str:
    parameters = ", ".join(show(p.type) + ("..." if p.variadic else "") for p in function.parameters)
    return f"fn({parameters}) -> {show(function.result)}"


def _enclosed(type_: Type) -> str:
    text = show(type_)
    return f"({text})" if isinstance(resolve(type_), Union | Function) else text
