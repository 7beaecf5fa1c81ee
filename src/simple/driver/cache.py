"""Compiled modules on disk, so that a program starts without being compiled again.

An entry's file name is the digest of everything that its content follows from but other modules: the module's name, path
and text, this compiler, this Python. What follows from other modules is checked when the entry is read: it lists what it
imports with the digest of each one's interface.
"""

from __future__ import annotations

import marshal
import os
import sys

from simple.runtime.modules import CompiledModule
from simple.store import Folder, Store, digest_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class ImportsChanged(Exception):  # noqa: N818 - a message between parts
    """What an entry imports isn't what it was."""


class Dependency:
    """A module that another one used when it was compiled: by what name, from which file, with which interface."""

    __slots__ = ("digest", "name", "path")

    def __init__(self, name: str, path: str, digest: str) -> None:
        self.name = name
        self.path = path
        self.digest = digest


class Entry:
    """A compiled module as it was stored."""

    __slots__ = ("compiled", "dependencies", "interface", "interface_digest")

    def __init__(
        self, compiled: CompiledModule, interface: bytes, interface_digest: str, dependencies: list[Dependency]
    ) -> None:
        self.compiled = compiled
        self.interface = interface
        self.interface_digest = interface_digest
        self.dependencies = dependencies


class Cache:
    """The folder of compiled modules."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.compiler = compiler_stamp(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120
        self._entries = Folder(folder)

    def beside(self, name: str) -> Store:
        """A cache for something else that this compiler makes."""
        return Store(Folder(os.path.join(os.path.dirname(self.folder), name)), self.compiler)  # noqa: PTH118, PTH120

    def read(self, name: str, path: str, text: str) -> Entry | None:
        """The entry of a module, or None. What it imports must still be compared."""
        content = self._entries.read(self._name(name, path, text))
        if content is None:
            return None
        try:
            compiled, interface, dependencies = marshal.loads(content)  # noqa: S302 - the folder is the owner's alone
            return Entry(
                CompiledModule.read(compiled), interface, digest_of(interface), [Dependency(*d) for d in dependencies]
            )
        except (ValueError, TypeError, EOFError):
            return None

    def write(
        self,
        name: str,
        path: str,
        text: str,
        compiled: CompiledModule,
        interface: bytes,
        dependencies: list[Dependency],
    ) -> None:
        """Stores a module."""
        content = marshal.dumps((compiled.dump(), interface, [(d.name, d.path, d.digest) for d in dependencies]))
        self._entries.write(self._name(name, path, text), content)

    def _name(self, name: str, path: str, text: str) -> str:
        return digest_of(name, path, text, self.compiler)


def default_cache() -> Cache | None:
    """The user's cache; None where the environment says that there is none (`SIMPLE_CACHE_DIR=`)."""
    chosen = os.environ.get("SIMPLE_CACHE_DIR")
    if chosen is not None:
        return Cache(os.path.join(chosen, "modules")) if chosen else None  # noqa: PTH118
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111, PTH118
    return Cache(os.path.join(base, "simple-torch", "modules"))  # noqa: PTH118


# Folders whose code has no part in what is kept: faces of the compiler, and Simple code, whose text is in an entry's name.
_NO_PART = frozenset(
    {"__pycache__", "cli", "document", "embedding", "explain", "format", "highlight", "lib", "lsp", "profile", "repl"}
)


def compiler_stamp(root: str) -> str:
    """What changes when the compiler in a folder or this Python does: the sizes and times of the compiler's files tell."""
    from simple import __version__

    return digest_of(__version__, sys.implementation.cache_tag or "", sys.version, *_stamps(root, "."))


def _stamps(path: str, name: str) -> Iterator[str]:
    with os.scandir(path) as found:
        entries = sorted(found, key=_name_of)
    yield name
    for entry in entries:
        if entry.name.endswith(".py"):
            status = entry.stat()
            yield f"{entry.name}:{status.st_size}:{status.st_mtime_ns}"
        elif entry.name not in _NO_PART and entry.is_dir():
            yield from _stamps(entry.path, entry.name)


def _name_of(entry: os.DirEntry[str]) -> str:
    return entry.name
