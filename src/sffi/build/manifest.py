"""MANIFEST: what an entry of the cache holds, what it was built for, and how to see that it is whole.

Plain lines, so that reading it costs nothing:

    sffi-manifest 1
    name simple_torch_ffi
    abi 1
    library libsimple_torch_ffi.so.1
    about pytorch 2.13.0+cpu
    file libsimple_torch_ffi.so.1 <size> <mtime> <ctime> <sha256>
    end <sha256 of the lines above>

A file whose size and times are those recorded is taken as whole: neither a truncation nor a write leaves them as they
were. Where they differ (a copied cache), the digest decides.
"""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

NAME = "MANIFEST"
_FIRST = "sffi-manifest 1"


class Damaged(Exception):  # noqa: N818 - a finding, not a failure
    """An entry that isn't what was written; the message says in what."""


class BuiltLibrary(NamedTuple):
    """A native library that is ready to load.

    `about` says what it was built for and with, in pairs of a word and a text. `fresh` is true right after the build.
    """

    name: str
    abi: int
    folder: Path
    library: Path
    host: Path | None
    header: Path | None
    about: tuple[tuple[str, str], ...]
    fresh: bool = False

    def fact(self, word: str) -> str | None:
        """What `about` says of `word`, e.g. `pytorch`."""
        return next((text for name, text in self.about if name == word), None)


def write_manifest(built: BuiltLibrary) -> None:
    """Write the manifest of the files that lie in `built.folder`, and return what a reader will see."""
    lines = [_FIRST, f"name {built.name}", f"abi {built.abi}"]
    for role, path in (("library", built.library), ("host", built.host), ("header", built.header)):
        if path is not None:
            lines.append(f"{role} {path.name}")
    lines += [f"about {word} {' '.join(text.split())}" for word, text in built.about]
    for path in sorted(built.folder.iterdir()):
        if path.is_file() and not path.is_symlink() and path.name != NAME:
            path.chmod(path.stat().st_mode & 0o755)
            facts = path.stat()
            digest = sha256(path.read_bytes()).hexdigest()
            lines.append(f"file {path.name} {facts.st_size} {facts.st_mtime_ns} {facts.st_ctime_ns} {digest}")
    text = "".join(line + "\n" for line in lines)
    text += f"end {sha256(text.encode()).hexdigest()}\n"
    (built.folder / NAME).write_text(text, "utf-8")


def read_manifest(folder: Path) -> BuiltLibrary:
    """The library in an entry, whose files have been checked. Raises Damaged."""
    try:
        text = (folder / NAME).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Damaged(f"its {NAME} can't be read") from error
    body, found, end = text.rpartition("end ")
    if not found or end != sha256(body.encode()).hexdigest() + "\n" or not body.startswith(_FIRST + "\n"):
        raise Damaged(f"its {NAME} is damaged")
    facts: dict[str, str] = {}
    about: list[tuple[str, str]] = []
    for line in body.splitlines()[1:]:
        word, _, rest = line.partition(" ")
        if word == "file":
            _check(folder, rest)
        elif word == "about":
            key, _, said = rest.partition(" ")
            about.append((key, said))
        else:
            facts[word] = rest

    def part(role: str) -> Path | None:
        return folder / facts[role] if role in facts else None

    return BuiltLibrary(
        name=facts["name"],
        abi=int(facts["abi"]),
        folder=folder,
        library=folder / facts["library"],
        host=part("host"),
        header=part("header"),
        about=tuple(about),
    )


def _check(folder: Path, record: str) -> None:
    name, size, mtime, ctime, digest = record.rsplit(" ", 4)
    path = os.path.join(folder, name)  # noqa: PTH118
    try:
        facts = os.lstat(path)
    except OSError as error:
        raise Damaged(f"{name} is missing") from error
    if not stat.S_ISREG(facts.st_mode) or facts.st_uid != os.geteuid() or facts.st_mode & 0o022:
        raise Damaged(f"{name} isn't a file that only you can write")
    if facts.st_size != int(size):
        raise Damaged(f"{name} has {facts.st_size} bytes, not {size}")
    if (facts.st_mtime_ns, facts.st_ctime_ns) == (int(mtime), int(ctime)):
        return
    with open(path, "rb") as file:  # noqa: PTH123
        if sha256(file.read()).hexdigest() != digest:
            raise Damaged(f"the content of {name} has changed")
