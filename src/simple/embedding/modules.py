"""A Simple file as a Python module."""

from __future__ import annotations

import os
from types import ModuleType
from typing import TYPE_CHECKING, Any

from simple.check.interface import FunctionSymbol, ModuleSymbol, TypeSymbol, ValueSymbol
from simple.driver.compile import unreadable
from simple.driver.program import folder_of
from simple.driver.search import ModuleFile, SourceUnreadable, read_source
from simple.embedding.calls import function_face
from simple.embedding.errors import Error, refused
from simple.embedding.values import Refused, into, out
from simple.embedding.world import World
from simple.types.model import Nominal, resolve
from simple.types.show import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simple.check.interface import Symbol


def load(path: str | os.PathLike[str], *, paths: Sequence[str | os.PathLike[str]] = ()) -> SimpleModule:
    """Compiles and runs a Simple file, and gives it as a module: its public functions, types and values are attributes.

    `paths` are folders in which the modules that it uses are looked for, after its own. Its `main()` isn't called.
    Each call compiles and runs the file anew. Raises `simple.Error`.
    """
    file = os.fspath(path)
    name = os.path.splitext(os.path.basename(file))[0]  # noqa: PTH119, PTH122
    module = SimpleModule(name, World(folder_of(file), [os.fspath(p) for p in paths]), ModuleFile(name, file))
    module.run()
    return module


class SimpleModule(ModuleType):
    """A Simple module in Python. Its attributes are what the module exports."""

    def __init__(self, name: str, world: World, file: ModuleFile) -> None:
        super().__init__(name)
        self.__dict__["__file__"] = file.path
        self.__dict__["_world"] = world
        self.__dict__["_module_file"] = file

    def run(self) -> None:
        """Compiles the file if needed and runs its statements. Raises `Error`."""
        own = self.__dict__
        file: ModuleFile = own["_module_file"]
        try:
            text = read_source(file.path)
        except SourceUnreadable as problem:
            raise refused([unreadable(file.path, problem.reason, problem.hint)]) from None
        module = own["_world"].load(file, text)
        own["__doc__"] = module.compiled.documentation
        own["__all__"] = sorted(self._symbols())

    def forget(self) -> None:
        """Makes the next `run` compile and run the file anew."""
        own = self.__dict__
        world: World = own["_world"]
        for name in self._symbols():
            own.pop(name, None)
        world.forget(own["_module_file"].name)

    def _symbols(self) -> dict[str, Symbol]:
        own = self.__dict__
        world: World = own["_world"]
        return world.interface(own["_module_file"].name).symbols

    def __getattr__(self, name: str) -> Any:
        symbol = None if name.startswith("__") else self._symbols().get(name)
        value = NotImplemented if symbol is None else self._value(name, symbol)
        if value is NotImplemented:
            raise AttributeError(f"the Simple module `{self.__name__}` has no `{name}`", name=name, obj=self)
        if not (isinstance(symbol, ValueSymbol) and symbol.mutable):
            self.__dict__[name] = value
        return value

    def _value(self, name: str, symbol: Symbol) -> Any:
        world: World = self.__dict__["_world"]
        match symbol:
            case FunctionSymbol(module, original):
                raw = world.namespace(module)[original]
                return function_face(world, raw, symbol.type, name, symbol.documentation)
            case ValueSymbol(module, original):
                return out(world, world.namespace(module)[original], symbol.type)
            case TypeSymbol() if isinstance(named := resolve(symbol.type), Nominal):
                return world.face_of(named.info)
            case ModuleSymbol(module):
                return SimpleModule(module, world, world.program.units[module].file)
            case _:
                return NotImplemented

    def __setattr__(self, name: str, value: Any) -> None:
        symbol = None if name.startswith("__") else self._symbols().get(name)
        if symbol is None:
            super().__setattr__(name, value)
            return
        if not isinstance(symbol, ValueSymbol) or not symbol.mutable:
            raise Error(
                "assigned-to-val", f"`{name}` of the module `{self.__name__}` can't be assigned again"
            ) from None
        world: World = self.__dict__["_world"]
        try:
            raw = into(world, value, symbol.type)
        except Refused as problem:
            raise Error("type", problem.describe(f"`{name}{{where}}` is `{show(symbol.type)}`")) from None
        world.namespace(symbol.module)[symbol.name] = raw

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._symbols()})

    def __repr__(self) -> str:
        return f"<Simple module {self.__name__!r} from {self.__file__!r}>"
