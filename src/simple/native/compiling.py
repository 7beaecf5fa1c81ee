"""From the typed tree of a function to code that can be called, through the cache of objects."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

from simple.native.errors import Raiser
from simple.native.machine import callable_at, machine
from simple.runtime.modules import loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import BuiltinFunctionType

    from simple.check import typed
    from simple.source import SourceFile
    from simple.store import Store
    from simple.types.model import Type


class Running:
    """The running program, as `simple.emit_native` asks for it."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], tuple[typed.Function, SourceFile] | None] = {}

    def function(self, module: str, name: str) -> tuple[typed.Function, SourceFile] | None:
        key = module, name
        if key not in self._known:
            self._known[key] = self._find(module, name)
        return self._known[key]

    @staticmethod
    def _find(module: str, name: str) -> tuple[typed.Function, SourceFile] | None:
        from simple.source import SourceFile

        found = loaded.get(module)
        if found is None:
            return None
        for known, _start, _depth, tree in found.compiled.native:
            if known == name:
                return pickle.loads(tree), SourceFile(found.compiled.path, found.text)  # noqa: S301 - from our own cache
        return None

    @staticmethod
    def constant(module: str, name: str) -> object:
        found = loaded.get(module)
        return None if found is None else found.namespace.get(name)


running = Running()


def compiled(
    module: str, name: str, types: Sequence[str], store: Store | None, next_: Callable[..., Any]
) -> BuiltinFunctionType | None:
    """A Python function that runs machine code for arguments of these types; None where there can't be any."""
    here = machine()
    if here is None:
        return None
    causes = (module, name, ",".join(types), loaded[module].text, here.stamp)
    entry = None if store is None else store.read(*causes)
    if entry is None or not _is_current(entry):
        entry = _made(module, name, types, here)
        if entry is None:
            return None
        if store is not None:
            store.write(entry, *causes)
    code, symbol, sites, _constants, _texts = entry
    return callable_at(here.load(code, symbol), name, [next_, Raiser(sites)])


def _is_current(entry: tuple[Any, ...]) -> bool:
    """Whether what the object was made of besides its own module is what it was."""
    _code, _symbol, _sites, constants, texts = entry
    for (module, name), value in constants:
        found = running.constant(module, name)
        if type(found) is not type(value) or repr(found) != repr(value):
            return False
    return all(module in loaded and _digest(module) == digest for module, digest in texts)


def _digest(module: str) -> str:
    from simple.store import digest_of

    return digest_of(loaded[module].text)


def _made(module: str, name: str, types: Sequence[str], here: Any) -> tuple[Any, ...] | None:
    from simple.emit_native.machine import NotNative
    from simple.emit_native.module import native_text
    from simple.store import digest_of

    symbol = f"simple_{digest_of(module, name, *types)}"
    try:
        unit = native_text(running, module, name, [_type(t) for t in types], symbol)
    except NotNative:
        return None
    texts = [(other, _digest(other)) for other in sorted({m for m, _ in unit.functions} - {module})]
    return here.compiled(unit.text), symbol, unit.sites, list(unit.constants.items()), texts


def _type(spelled: str) -> Type:
    """A type by its spelling: a number, `bool`, or a buffer of these."""
    from simple.types.model import BOOL, F32, F64, INTS, Buffer

    if spelled.startswith("Buffer<"):
        return Buffer(_type(spelled[7:-1]))
    scalars: dict[str, Type] = {**INTS, "f64": F64, "f32": F32, "bool": BOOL}
    return scalars[spelled]
