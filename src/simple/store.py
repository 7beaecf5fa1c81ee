"""A folder of what can be made again: entries by name, each with its digest.

Entries hold code, so the folder must be its owner's alone. A folder that can't be used (read-only, somebody else's) is
not used, silently: the program runs all the same. A damaged entry is as good as none.
"""

from __future__ import annotations

import marshal
import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MARK = b"simple-module-1\n"
_DIGEST_SIZE = 16


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


class Folder:
    """A folder of entries, each a digest and the content that it is of."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._usable: bool | None = None

    def read(self, name: str) -> bytes | None:
        """The content of an entry, or None."""
        if not self._is_usable():
            return None
        try:
            with open(os.path.join(self.path, name), "rb") as file:  # noqa: PTH118, PTH123
                stored = file.read()
        except OSError:
            return None
        content = stored[len(_MARK) + _DIGEST_SIZE :]
        if not stored.startswith(_MARK) or stored[len(_MARK) : len(_MARK) + _DIGEST_SIZE] != _hash(content):
            return None
        return content

    def write(self, name: str, content: bytes) -> None:
        """Stores an entry: written aside, then renamed. Where that fails there is no entry."""
        if not self._is_usable():
            return
        target = os.path.join(self.path, name)  # noqa: PTH118
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

    def _is_usable(self) -> bool:
        if self._usable is None:
            self._usable = _prepare(self.path)
        return self._usable


class Store:
    """Values that `marshal` can store, by what they follow from."""

    def __init__(self, folder: Folder, compiler: str) -> None:
        self._folder = folder
        self._compiler = compiler

    def read(self, *causes: str) -> Any:
        """The value that was stored for these causes, or None."""
        content = self._folder.read(digest_of(self._compiler, *causes))
        try:
            return None if content is None else marshal.loads(content)  # noqa: S302 - the folder is the owner's alone
        except (ValueError, TypeError, EOFError):
            return None

    def write(self, value: Any, *causes: str) -> None:
        self._folder.write(digest_of(self._compiler, *causes), marshal.dumps(value))


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
