"""A program of Simple modules that live in this Python process, and the faces of its types.

The run-time library knows the modules of one program at a time. So each world keeps its own, and puts them in place while
it loads; the library's modules are the same for all.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakValueDictionary

from simple.check.interface import ImportFailed
from simple.driver.cache import default_cache
from simple.driver.interfaces import read_interface
from simple.driver.program import Program
from simple.embedding.calls import function_face, guarded
from simple.embedding.classes import FaceType, Instance, make_face
from simple.embedding.errors import Error, refused
from simple.embedding.values import RAW
from simple.runtime.modules import loaded, program_file, set_program_file
from simple.types.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from simple.check.interface import ModuleInterface
    from simple.driver.program import Unit
    from simple.driver.search import ModuleFile
    from simple.runtime.modules import LoadedModule
    from simple.types.model import Function, TypeInfo

_LOADING = threading.RLock()


class World:
    """The modules of one folder (and the paths to look in), loaded once each."""

    def __init__(self, folder: str, paths: Sequence[str] = ()) -> None:
        self.program = Program(folder, paths, cache=default_cache())
        self._modules: dict[str, LoadedModule] = {}
        self._faces: dict[type, FaceType] = {}
        self._instances: WeakValueDictionary[int, Instance] = WeakValueDictionary()

    # --------------------------------------------------------------------------------------------------------- modules

    def load(self, file: ModuleFile, text: str) -> LoadedModule:
        """Compiles and runs a module, unless another one has used it already. Raises `Error`."""
        with self._in_place():
            unit = self.program.units.get(file.name)
            if unit is None or unit.compiled is None:
                self.program.forget_failures()
                unit = self.program.make(file, text)
            if unit.compiled is None:
                raise refused(self.program.problems())
            if not program_file():
                set_program_file(file.path)
            try:
                module: LoadedModule = guarded(self.program.load, (unit,))
            except ImportFailed as problem:
                raise Error(problem.code, problem.title, hint=problem.hint) from None
            return module

    def forget(self, name: str) -> None:
        """Lets a module be compiled and run anew."""
        self._modules.pop(name, None)
        unit = self.program.units.pop(name, None)
        if unit in self.program.finished:
            self.program.finished.remove(unit)

    def interface(self, name: str) -> ModuleInterface:
        """The public face of a module that has been loaded."""
        unit: Unit | None = self.program.units.get(name)
        if unit is None:
            return self.program.interface_of(name)
        if unit.interface is None:
            assert unit.stored_interface is not None
            for dependency in unit.dependencies:
                self.program.interface_of(dependency.name)
            unit.interface = read_interface(unit.stored_interface, self.program.interface_of)
        return unit.interface

    def namespace(self, name: str) -> dict[str, Any]:
        """The values of a module, by their names."""
        found = self._modules.get(name) or loaded[name]
        return found.namespace

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        with _LOADING:
            outside = {name: module for name, module in loaded.items() if not module.library}
            _replace(outside, self._modules)
            try:
                yield
            finally:
                self._modules = {name: module for name, module in loaded.items() if not module.library}
                _replace(self._modules, outside)

    # ----------------------------------------------------------------------------------------------------------- faces

    def raw_class(self, info: TypeInfo) -> type:
        """The class that running Simple code has for a type."""
        if not info.module:
            from simple.runtime.helpers import helper

            return helper(info.name)  # type: ignore[no-any-return]
        return self.namespace(info.module)[info.name]  # type: ignore[no-any-return]

    def face(self, raw: type) -> FaceType | None:
        """The Python class for a raw class; None if that belongs to no module of this world."""
        found = self._faces.get(raw)
        if found is None and raw.__module__ != "builtins":
            info = self._declaration(raw)
            if info is not None:
                self.face_of(info)
                return self._faces[raw]
        return found

    def _declaration(self, raw: type) -> TypeInfo | None:
        """The declaration of a raw class or variant. A class that stands in for a foreign type is that type."""
        found = None
        for name in [*self._modules, *(n for n, m in loaded.items() if m.library)]:
            for info in self.interface(name).types if name in self.program.units else ():
                class_ = self.namespace(name).get(info.name)
                if class_ is raw or raw in _variants(class_):
                    if info.kind is Kind.EXTERN:
                        return info
                    found = info
        return found

    def face_of(self, info: TypeInfo) -> FaceType:
        """The Python class for a declared type."""
        raw = self.raw_class(info)
        found = self._faces.get(raw)
        if found is None:
            found = self._faces[raw] = make_face(self, info, raw)
        return found

    def remember(self, raw: type, face: FaceType) -> None:
        """Notes the face of a variant."""
        self._faces[raw] = face

    def instance(self, face: FaceType, raw: Any) -> Any:
        """The Python object for a raw one; the same for the same, but for structs, which have no identity."""
        known = self._instances.get(id(raw))
        if known is not None and getattr(known, RAW) is raw:
            return known
        made: Any = object.__new__(cast("type", face))
        setattr(made, RAW, raw)
        if face._info.kind is not Kind.STRUCT:  # noqa: SLF001 - a face is ours
            self._instances[id(raw)] = made
        return made

    def function(self, raw: Callable[..., Any], type_: Function | None) -> Callable[..., Any]:
        """A Simple function that came as a value."""
        name = getattr(raw, "__name__", "function")
        return function_face(self, raw, type_, name if name.isidentifier() else "function")


def _replace(gone: dict[str, LoadedModule], come: dict[str, LoadedModule]) -> None:
    for name in gone:
        loaded.pop(name, None)
    loaded.update(come)


def _variants(class_: Any) -> list[type]:
    return [v if isinstance(v, type) else type(v) for v in getattr(class_, ".variants", {}).values()]
