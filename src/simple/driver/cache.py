"""Compiled modules on disk, so that a program starts without being compiled again.

An entry's file name is the digest of everything that its content follows from but other modules: the module's name, path
and text, this compiler, this Python. What follows from other modules is checked when the entry is read: it lists what it
imports with the digest of each one's interface. An entry begins with its own digest; a damaged one is as good as none.

Entries hold code, so the folder must be its owner's alone. A folder that can't be used (read-only, somebody else's) is
not used, silently: the program runs all the same.
"""

from __future__ import annotations

import marshal
import os
import sys

from simple.runtime.modules import CompiledModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = b"simple-module-1\n"
_DIGEST_SIZE = 16


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


def digest_of(*parts: str | bytes) -> str:
    """A digest of texts; where one ends and the next begins counts."""
    return _hash(*parts).hex()


def _hash(*parts: str | bytes) -> bytes:
    from _blake2 import blake2b  # hashlib, its public face, takes 10 ms to import

    state = blake2b(digest_size=_DIGEST_SIZE)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "little"))
        state.update(data)
    return state.digest()


class Cache:
    """The folder of compiled modules."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._usable: bool | None = None
        self._compiler = _compiler_stamp()

    def read(self, name: str, path: str, text: str) -> Entry | None:
        """The entry of a module, or None. What it imports must still be compared."""
        if not self._is_usable():
            return None
        try:
            with open(self._file(name, path, text), "rb") as file:  # noqa: PTH123
                stored = file.read()
        except OSError:
            return None
        content = stored[len(_MARK) + _DIGEST_SIZE :]
        if not stored.startswith(_MARK) or stored[len(_MARK) : len(_MARK) + _DIGEST_SIZE] != _hash(content):
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
        """Stores a module: written aside, then renamed. Where that fails there is no entry."""
        if not self._is_usable():
            return
        content = marshal.dumps((compiled.dump(), interface, [(d.name, d.path, d.digest) for d in dependencies]))
        target = self._file(name, path, text)
        aside = f"{target}.{os.getpid()}"
        try:
            descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
            try:
                with open(descriptor, "wb") as file:  # noqa: PTH123
                    file.write(_MARK + _hash(content) + content)
                os.replace(aside, target)  # noqa: PTH105
            except OSError:
                os.unlink(aside)  # noqa: PTH108
        except OSError:
            return

    def _file(self, name: str, path: str, text: str) -> str:
        digest = digest_of(name, path, text, self._compiler)
        return os.path.join(self.folder, digest)  # noqa: PTH118

    def _is_usable(self) -> bool:
        if self._usable is None:
            self._usable = _prepare(self.folder)
        return self._usable


def _prepare(folder: str) -> bool:
    """Makes sure that the folder is there and that nobody else can write into it."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103
        found = os.lstat(folder)
    except OSError:
        return False
    import stat

    if not stat.S_ISDIR(found.st_mode):
        return False
    if hasattr(os, "getuid") and found.st_uid != os.getuid():
        return False
    return found.st_mode & 0o022 == 0


def default_cache() -> Cache | None:
    """The user's cache; None where the environment says that there is none (`SIMPLE_CACHE_DIR=`)."""
    chosen = os.environ.get("SIMPLE_CACHE_DIR")
    if chosen is not None:
        return Cache(os.path.join(chosen, "modules")) if chosen else None  # noqa: PTH118
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")  # noqa: PTH111, PTH118
    return Cache(os.path.join(base, "simple-torch", "modules"))  # noqa: PTH118


def _compiler_stamp() -> str:
    """What changes when this compiler or this Python does: the sizes and times of the compiler's own files tell."""
    from simple import __version__

    parts = [__version__, sys.implementation.cache_tag or "", sys.version]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120
    for folder in (
        ".",
        "check",
        "diagnostics",
        "emit_python",
        "runtime",
        "syntax",
        "syntax/lexer",
        "syntax/parser",
        "types",
    ):
        parts.extend(_stamps(os.path.join(root, folder)))  # noqa: PTH118
    return digest_of(*parts)


def _stamps(folder: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            files = sorted((e.name, e.stat()) for e in entries if e.name.endswith(".py"))
    except OSError:
        return
    for name, found in files:
        yield f"{name}:{found.st_size}:{found.st_mtime_ns}"
