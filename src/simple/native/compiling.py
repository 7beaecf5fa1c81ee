"""From the typed tree of a function to code that can be called, through the cache of objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simple.native import workers
from simple.native.errors import Raiser
from simple.native.machine import callable_at, machine
from simple.store import digest_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import BuiltinFunctionType

    from simple.native.machine import Machine
    from simple.native.world import World
    from simple.store import Store
    from simple.types.model import Type

_SYMBOL = "simple.symbol"
"""Stands for the name of a unit, which is made of the digest of its text: LLVM's loader knows the names of all units together."""


def compiled(
    world: World, module: str, name: str, types: Sequence[str], store: Store | None, next_: Callable[..., Any]
) -> BuiltinFunctionType | None:
    """A Python function that runs machine code for arguments of these types; None where there can't be any."""
    here = machine()
    if here is None:
        return None
    causes = (module, name, ",".join(types), world.text(module), here.stamp)
    entry = None if store is None else store.read(*causes)
    if entry is None or not _is_current(world, entry):
        entry = _made(world, module, name, types, here)
        if entry is None:
            return None
        if store is not None:
            store.write(entry, *causes)
    code, symbol, sites, _constants, _texts, is_parallel = entry
    if is_parallel:
        workers.prepare(here, store)
    return callable_at(here.load(code, symbol), name, [next_, Raiser(sites, world.modules)])


def _is_current(world: World, entry: tuple[Any, ...]) -> bool:
    """Whether what the object was made of besides its own module is what it was."""
    _code, _symbol, _sites, constants, texts, _is_parallel = entry
    for (module, name), value in constants:
        found = world.constant(module, name)
        if type(found) is not type(value) or repr(found) != repr(value):
            return False
    return all(digest_of(world.text(module)) == digest for module, digest in texts)


def _made(world: World, module: str, name: str, types: Sequence[str], here: Machine) -> tuple[Any, ...] | None:
    from simple.emit_native.machine import NotNative
    from simple.emit_native.module import native_text

    try:
        unit = native_text(world, module, name, [type_of(t) for t in types], _SYMBOL)
    except NotNative:
        return None
    symbol = f"simple_{digest_of(unit.text)}"
    texts = [(other, digest_of(world.text(other))) for other in sorted({m for m, _ in unit.functions} - {module})]
    code = here.compiled(unit.text.replace(_SYMBOL, symbol))
    return code, symbol, unit.sites, list(unit.constants.items()), texts, unit.is_parallel


def type_of(spelled: str) -> Type:
    """A type by its spelling: a number, `bool`, or a buffer of these."""
    from simple.types.model import BOOL, F32, F64, INTS, Buffer

    if spelled.startswith("Buffer<"):
        return Buffer(type_of(spelled[7:-1]))
    scalars: dict[str, Type] = {**INTS, "f64": F64, "f32": F32, "bool": BOOL}
    return scalars[spelled]
