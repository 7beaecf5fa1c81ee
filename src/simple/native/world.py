"""The modules around a function, as they were when its own was loaded: what its machine code can call and take values from."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.check import typed
    from simple.runtime.modules import LoadedModule
    from simple.source import SourceFile


class World:
    """What `simple.emit_native` asks for, answered by loaded modules."""

    def __init__(self, modules: dict[str, LoadedModule]) -> None:
        self.modules = modules

    def function(self, module: str, name: str) -> tuple[typed.Function, SourceFile] | None:
        """The typed tree of a function that machine code can be made of: a new one each time."""
        from pickle import loads

        from simple.source import SourceFile

        found = self.modules.get(module)
        if found is None:
            return None
        for known, *_, tree in found.compiled.native:
            if known == name:
                return loads(tree), SourceFile(found.compiled.path, found.text)  # noqa: S301 - from our own cache
        return None

    def constant(self, module: str, name: str) -> object:
        """The value that a module's name has."""
        found = self.modules.get(module)
        return None if found is None else found.namespace.get(name)

    def text(self, module: str) -> str:
        """A module's text; empty if there is none."""
        found = self.modules.get(module)
        return "" if found is None else found.text
