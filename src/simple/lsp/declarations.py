"""How declarations are written out for people: types with their parts, methods, what is built in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.types.model import (
    Function,
    Hole,
    Kind,
    MethodInfo,
    Nominal,
    Parameter,
    Type,
    TypeInfo,
    Variable,
    VariantInfo,
    resolve,
)
from simple.types.relations import fits, substitute
from simple.types.show import show, show_signature

if TYPE_CHECKING:
    from simple.check.builtin_calls import BuiltinSignature

BUILT_IN = {
    "Result": ("Result<T, E>", "`Ok(value)` or `Err(error)`. A postfix `?` takes the value, or returns the error."),
    "Ok": ("Ok(value: T) -> Result<T, E>", "The result of what went well."),
    "Err": ("Err(error: E) -> Result<T, E>", "The result of what failed."),
    "Some": ("fn Some(value: T) -> T?", "The value itself: `T?` is a `T` or `nil`."),
    "Option": ("Option<T>", "Another spelling of `T?`: a `T` or `nil`."),
    "Buffer": ("Buffer<T>", "A flat, mutable array of one numeric type."),
}
"""What no declaration says."""

_MAX_PARTS = 20  # so many fields or methods of a type are shown


def for_receiver(signature: BuiltinSignature, type_: Type) -> Function:
    """A built-in method's type for this receiver; what only its arguments will tell keeps its letter."""
    holes: dict[Variable, Type] = {v: Hole() for v in signature.type.variables}
    whole = substitute(signature.type, holes)
    assert isinstance(whole, Function)
    fits(type_, whole.parameters[0].type)
    known: dict[Variable, Type] = {v: v if isinstance(resolve(h), Hole) else resolve(h) for v, h in holes.items()}
    parameters = tuple(
        Parameter(p.name, substitute(p.type, known), p.has_default, p.variadic) for p in signature.type.parameters[1:]
    )
    return Function(parameters, substitute(signature.type.result, known))


def names_of(info: TypeInfo) -> tuple[str, ...]:
    """The names that a type goes by."""
    return (info.name,) if info.shown_as is None else (info.name, info.shown_as)


def as_function(type_: Type) -> Function | None:
    """The type, if it can be called."""
    type_ = resolve(type_)
    return type_ if isinstance(type_, Function) else None


def enum_of(type_: Type) -> TypeInfo | None:
    """The enum of a value, or of what a function gives."""
    type_ = resolve(type_)
    if isinstance(type_, Function):
        type_ = resolve(type_.result)
    return type_.info if isinstance(type_, Nominal) and type_.info.kind is Kind.ENUM else None


def constructor(info: TypeInfo, variant: VariantInfo | None = None) -> Function | None:
    """What makes a value of a type or a variant from its fields, as a function."""
    if variant is None and info.kind not in {Kind.CLASS, Kind.STRUCT}:
        return None
    fields = info.fields if variant is None else variant.fields
    parameters = tuple(Parameter(f.name, f.type, f.has_default) for f in fields)
    return Function(parameters, Nominal(info, info.variables))


def method_code(method: MethodInfo, function: Function) -> str:
    """A method with the word that says what it may do."""
    signature = show_signature(method.name, function)
    if method.mutating:
        return f"me {signature.removeprefix('fn ')}"
    return f"static {signature}" if method.static else signature


def type_code(info: TypeInfo) -> str:
    """A type's declaration without its methods' bodies."""
    variables = f"<{', '.join(v.name for v in info.variables)}>" if info.variables else ""
    head = f"{info.kind.value} {info.name}{variables}"
    parts = [f"{f.name}: {show(f.type)}{' = …' if f.has_default else ''}" for f in info.fields]
    for variant in info.variants:
        fields = ", ".join(f"{f.name}: {show(f.type)}" for f in variant.fields)
        parts.append(variant.name + (f"({fields})" if fields else ""))
    if info.kind is Kind.TRAIT:
        parts += [method_code(m, m.type) for m in info.methods.values()]
    if not parts:
        return head
    shown = parts[:_MAX_PARTS] + (["…"] if len(parts) > _MAX_PARTS else [])
    return "\n".join([f"{head}:", *(f"    {part}" for part in shown)])
