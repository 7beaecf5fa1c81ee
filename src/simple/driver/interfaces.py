"""Module interfaces as bytes.

An interface refers to declarations of other modules, which are one and the same for everybody. In the stored form such a
reference is the name of what is meant; reading it back looks that up in the other module's interface.
"""

from __future__ import annotations

import io
import pickle
from typing import TYPE_CHECKING, Any

from simple.check.builtin_calls import builtin_types
from simple.check.interface import FunctionSymbol, TypeSymbol, ValueSymbol
from simple.types.model import TypeInfo, Variable

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.check import ModuleInterface


def store_interface(interface: ModuleInterface, interface_of: Callable[[str], ModuleInterface]) -> bytes:
    """An interface as bytes."""
    stream = io.BytesIO()
    _Writer(stream, interface, interface_of).dump(interface)
    return stream.getvalue()


def read_interface(stored: bytes, interface_of: Callable[[str], ModuleInterface]) -> ModuleInterface:
    """The interface that was stored, with what it adds to other modules' types in place."""
    interface: ModuleInterface = _Reader(io.BytesIO(stored), interface_of).load()
    interface.install()
    return interface


class _Writer(pickle.Pickler):
    def __init__(
        self, stream: io.BytesIO, interface: ModuleInterface, interface_of: Callable[[str], ModuleInterface]
    ) -> None:
        super().__init__(stream, protocol=5)
        self.module = interface.module
        self.interface_of = interface_of
        self.variables: dict[int, tuple[str, str, int]] = {}
        for extension in interface.extensions:
            self._note_variables(extension.target)
            for trait in extension.traits:
                self._note_variables(trait.info)
        for info in interface.types:
            for trait in info.traits:
                self._note_variables(trait.info)

    def _note_variables(self, info: TypeInfo) -> None:
        if info.module != self.module:
            for index, variable in enumerate(info.variables):
                self.variables[id(variable)] = (info.module, info.name, index)

    def persistent_id(self, value: Any) -> tuple[Any, ...] | None:
        """The name of what belongs to another module."""
        if isinstance(value, TypeInfo) and value.module != self.module:
            return ("type", value.module, value.name)
        if isinstance(value, Variable):
            owner = self.variables.get(id(value))
            return None if owner is None else ("variable", *owner)
        if isinstance(value, FunctionSymbol | ValueSymbol | TypeSymbol) and value.module not in {self.module, ""}:
            known = self.interface_of(value.module).symbols.get(value.name)
            return ("symbol", value.module, value.name) if known is value else None
        return None


class _Reader(pickle.Unpickler):
    def __init__(self, stream: io.BytesIO, interface_of: Callable[[str], ModuleInterface]) -> None:
        super().__init__(stream)
        self.interface_of = interface_of

    def persistent_load(self, name: tuple[Any, ...]) -> Any:
        kind, module, identifier, *rest = name
        if kind == "symbol":
            return self.interface_of(module).symbols[identifier]
        info = self._type(module, identifier)
        return info.variables[rest[0]] if kind == "variable" else info

    def _type(self, module: str, name: str) -> TypeInfo:
        if module == "":
            return builtin_types()[name]
        for info in self.interface_of(module).types:
            if info.name == name:
                return info
        raise LookupError(name)

    def find_class(self, module: str, name: str) -> Any:
        """Only the classes that interfaces are made of."""
        if module.startswith("simple."):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")
