"""Replaces what inference has left open in a module's interface, so that it can be stored and shared."""

from __future__ import annotations

from simple.check.interface import FunctionSymbol, ModuleInterface, TypeSymbol, ValueSymbol
from simple.types.model import Function, MethodInfo
from simple.types.relations import settled


def settle_interface(interface: ModuleInterface) -> None:
    """No hole is left in any type that others can see."""
    for symbol in interface.symbols.values():
        if isinstance(symbol, FunctionSymbol):
            symbol.type = _settled_function(symbol.type)
        elif isinstance(symbol, ValueSymbol | TypeSymbol):
            symbol.type = settled(symbol.type)
    for info in interface.types:
        for method in info.methods.values():
            _settle_method(method)
    for extension in interface.extensions:
        for method in extension.methods.values():
            _settle_method(method)
    for methods in interface.builtin_methods.values():
        for method in methods.values():
            _settle_method(method)


def _settle_method(method: MethodInfo) -> None:
    method.type = _settled_function(method.type)


def _settled_function(function: Function) -> Function:
    changed = settled(function)
    assert isinstance(changed, Function)
    return changed
