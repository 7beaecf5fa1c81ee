"""The C side of a function: how each parameter and the result cross.

A *convention* is one of the words of SFFI's plan (`handle`, `int?`, `Scalar`, ...). A Simple type alone doesn't say
which one it is: `i64?` may be an integer whose absence is the lowest one, or a dtype whose absence is -1. So the
generator puts a table beside each library it builds, BINDINGS, a line a function, its parts separated by tabs:

    rt_torch_tensor_sum_dim <tab> handle <tab> t:handle <tab> dims:int[] <tab> keepdim:bool
    rt_sqlite_database_close <tab> () <tab> db:handle consumed
    rt_sqlite_statement_database <tab> handle borrowed from statement <tab> statement:handle

For a library that follows the convention without such a table, `default_signature` takes the plainest reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simple.ffi.types import UNIT, BadTypeText, ListOf, Named, OptionalOf, TupleOf, TypeText, UnionOf

if TYPE_CHECKING:
    from pathlib import Path

TABLE = "BINDINGS"
_CONSUMED = " consumed"

_PARAMETERS: dict[TypeText, str] = {
    Named("i64"): "int",
    OptionalOf(Named("i64")): "int?",
    Named("f64"): "float",
    OptionalOf(Named("f64")): "float?",
    Named("bool"): "bool",
    OptionalOf(Named("bool")): "bool?",
    ListOf(Named("i64")): "int[]",
    OptionalOf(ListOf(Named("i64"))): "int[]?",
    ListOf(Named("f64")): "float[]",
    OptionalOf(ListOf(Named("f64"))): "float[]?",
    Named("Buffer<u8>"): "byte[]",
    Named("text"): "str",
    OptionalOf(Named("text")): "str?",
}
_RESULTS: dict[TypeText, str] = {
    Named("i64"): "int",
    Named("f64"): "float",
    Named("bool"): "bool",
    ListOf(Named("i64")): "int[]",
    ListOf(Named("f64")): "float[]",
    Named("Buffer<u8>"): "byte[]",
    Named("text"): "str",
    UNIT: "()",
}
# What every library that follows the convention says of itself; the names come after its prefix.
CORE: dict[str, tuple[tuple[str, ...], str]] = {
    "available": ((), "flag"),
    "version": ((), "static_text"),
    "abi_version": ((), "count"),
    "has_feature": (("cstring",), "flag"),
    "last_error_code": ((), "count"),
    "last_error": ((), "str"),
    "live_handles": ((), "count"),
    "thread_handles": ((), "int"),
}
_SCALARS = frozenset({Named("i64"), Named("f64"), Named("bool")})


@dataclass(frozen=True, slots=True)
class Signature:
    """The conventions of a function's parameters, in order, and of its result.

    `consumed` are the places of the parameters whose objects are freed by the call, `lender` that of the one that the
    result is borrowed from.
    """

    symbol: str
    parameters: tuple[str, ...]
    result: str
    consumed: tuple[int, ...] = ()
    lender: int | None = None


def read_table(folder: Path) -> dict[str, Signature] | None:
    """The table beside a library, by symbol; None where there is none."""
    try:
        text = (folder / TABLE).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    return parse_table(text)


def parse_table(text: str) -> dict[str, Signature]:
    """The lines of a table, by symbol."""
    table: dict[str, Signature] = {}
    for line in text.splitlines():
        symbol, said, *parts = line.split("\t")
        names = [part.partition(":")[0] for part in parts]
        conventions = [part.partition(":")[2] for part in parts]
        consumed = tuple(at for at, convention in enumerate(conventions) if convention.endswith(_CONSUMED))
        result, borrowed, lender = said.partition(" borrowed from ")
        parameters = tuple(convention.removesuffix(_CONSUMED) for convention in conventions)
        place = names.index(lender) if borrowed else None
        table[symbol] = Signature(symbol, parameters, result, consumed, place)
    return table


def default_signature(
    symbol: str, parameters: tuple[TypeText, ...], result: TypeText, handles: frozenset[str]
) -> Signature:
    """The signature that follows from the Simple types; raises BadTypeText for one that can't cross."""
    return Signature(
        symbol, tuple(_parameter(parameter, handles) for parameter in parameters), _result(result, handles)
    )


def _parameter(type_: TypeText, handles: frozenset[str]) -> str:
    known = _PARAMETERS.get(type_)
    if known is not None:
        return known
    match type_:
        case Named(name) if name in handles:
            return "handle"
        case OptionalOf(Named(name)) if name in handles:
            return "handle?"
        case ListOf(Named(name)) if name in handles:
            return "handle[]"
        case ListOf(OptionalOf(Named(name))) if name in handles:
            return "handle?[]"
        case UnionOf(members) if frozenset(members) == _SCALARS:
            return "Scalar"
        case OptionalOf(UnionOf(members)) if frozenset(members) == _SCALARS:
            return "Scalar?"
    raise BadTypeText(show(type_))


def _result(type_: TypeText, handles: frozenset[str]) -> str:
    known = _RESULTS.get(type_)
    if known is not None:
        return known
    match type_:
        case Named(name) if name in handles:
            return "handle"
        case OptionalOf(Named(name)) if name in handles:
            return "handle?"
        case ListOf(Named(name)) if name in handles:
            return "handle[]"
        case ListOf(OptionalOf(Named(name))) if name in handles:
            return "handle?[]"
        case TupleOf(items) if items and all(isinstance(item, Named) and item.name in handles for item in items):
            return "handle tuple"
    raise BadTypeText(show(type_))


def show(type_: TypeText) -> str:
    """The type as Simple spells it."""
    match type_:
        case Named(name):
            return name
        case OptionalOf(UnionOf() as inner):
            return f"({show(inner)})?"
        case OptionalOf(inner):
            return f"{show(inner)}?"
        case ListOf(item):
            return f"[{show(item)}]"
        case TupleOf(items):
            return f"({', '.join(show(item) for item in items)})"
        case UnionOf(members):
            return " | ".join(show(member) for member in members)
