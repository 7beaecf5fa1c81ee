"""`import model` finds `model.spl`.

The finder stands before Python's own for files, because that one takes a folder `model/` with nothing but a `mod.spl` in it
for a namespace package. Where there is a Python module of the same name, that one is imported.
"""

from __future__ import annotations

import os
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from typing import TYPE_CHECKING

from simple.driver.search import ModuleFile
from simple.embedding.modules import SimpleModule
from simple.embedding.world import World

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType


class SimpleFinder(MetaPathFinder):
    """Finds Simple modules on `sys.path`. The modules of one folder are one program."""

    def __init__(self) -> None:
        self._worlds: dict[str, World] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Python's question for a module."""
        parent, _, last = fullname.rpartition(".")
        for folder in sys.path if path is None else path:
            found = _file_in(folder, last)
            if found is None:
                continue
            python = PathFinder.find_spec(fullname, path, target)
            if python is not None and python.loader is not None:
                return None
            return self._spec(fullname, parent, last, folder, found)
        return None

    def _spec(self, fullname: str, parent: str, last: str, folder: str, file: str) -> ModuleSpec:
        above = sys.modules.get(parent)
        if isinstance(above, SimpleModule):
            outer: ModuleFile = above.__dict__["_module_file"]
            world, name = above.__dict__["_world"], f"{outer.name}.{last}"
        else:
            world, name = self._world(folder), last
        spec = ModuleSpec(fullname, SimpleLoader(world, ModuleFile(name, file)), origin=file)
        spec.has_location = True
        if os.path.basename(file) == "mod.spl":  # noqa: PTH119
            spec.submodule_search_locations = [os.path.dirname(file)]  # noqa: PTH120
        return spec

    def _world(self, folder: str) -> World:
        place = os.path.abspath(folder)  # noqa: PTH100
        if place not in self._worlds:
            self._worlds[place] = World(folder)
        return self._worlds[place]


class SimpleLoader(Loader):
    """Loads one Simple module."""

    def __init__(self, world: World, file: ModuleFile) -> None:
        self._world = world
        self._file = file

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The module, not run yet."""
        return SimpleModule(spec.name, self._world, self._file)

    def exec_module(self, module: ModuleType) -> None:
        """Runs it; once more, from its file, if it is reloaded."""
        assert isinstance(module, SimpleModule)
        if "__all__" in module.__dict__:
            module.forget()
        module.run()


def _file_in(folder: str, name: str) -> str | None:
    for candidate in (os.path.join(folder, f"{name}.spl"), os.path.join(folder, name, "mod.spl")):  # noqa: PTH118
        if os.path.isfile(candidate):  # noqa: PTH113
            return candidate
    return None


def install() -> None:
    """From now on `import model` finds `model.spl` on `sys.path`, where there is no Python module of that name."""
    if any(isinstance(finder, SimpleFinder) for finder in sys.meta_path):
        return
    places = (i for i, finder in enumerate(sys.meta_path) if finder is PathFinder)
    sys.meta_path.insert(next(places, len(sys.meta_path)), SimpleFinder())


def uninstall() -> None:
    """Takes `install` back. What has been imported stays."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, SimpleFinder)]
