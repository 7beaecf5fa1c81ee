"""`--bundle DIR`: a folder with a library and all that it needs, for machines that have neither Python nor a compiler.

A bundle is laid out as an installed library is, and has besides `lib/NAME.libs/` with the needed libraries, their
licences, `README.txt`, and `SHA256SUMS` of everything. The library in it is, byte for byte, the one that was built: every
library looks first into the folder `NAME.libs` beside itself, and after that where its needs were when it was built.
Only bundles have that folder, so that an installed library takes nothing from a folder such as /usr/local/lib by
chance, and a bundle takes nothing from the machine that it has itself.
"""

from __future__ import annotations

import os
import shutil
from functools import partial
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from sffi.build.builder import Progress
from sffi.build.bundle_readme import MARK, readme
from sffi.build.dependencies import Dependencies, check_bundle, find_dependencies
from sffi.build.errors import BuildError
from sffi.build.install import place_library
from sffi.build.layout import carried_folder
from sffi.build.licences import Owner, owner_of
from sffi.build.placing import Placing, cannot_write
from sffi.build.signals import ended_in_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from hashlib import _Hash

    from sffi.build.manifest import BuiltLibrary

_OPTION = "--bundle"
_SUMS = "SHA256SUMS"
_README = "README.txt"
_ROOM = 4 << 20  # for licences and the library itself
_STEPS = 20


class Bundle(NamedTuple):
    """A finished bundle: its files by their paths in it with their sizes in bytes, and what the machine must have.

    `unlicensed` names the libraries for which no licence text was found.
    """

    folder: Path
    files: tuple[tuple[PurePosixPath, int], ...]
    needs: Dependencies
    unlicensed: tuple[str, ...]

    @property
    def size(self) -> int:
        """All bytes of it."""
        return sum(size for _, size in self.files)


def bundle_library(
    built: BuiltLibrary,
    title: str,
    folder: Path,
    *,
    link: bool = False,
    progress: Callable[[Progress], None] | None = None,
) -> Bundle:
    """Make a bundle; one that is there already is replaced, any other folder is refused. Raises BuildError.

    With `link` the needed libraries are hard links, which takes no room and no time; then a change of one is a change of
    the other.
    """
    folder = Path(os.path.realpath(folder))
    refuse_others(folder)
    needs = find_dependencies(built.library)
    sizes = {name: path.stat().st_size for name, path in needs.carried.items()}
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder.parent).free
    except OSError as error:
        raise cannot_write(Path(error.filename or folder), error, _OPTION) from error
    room = _ROOM if link else _ROOM + sum(sizes.values())
    if free < room:
        raise BuildError(
            "no-space",
            f"no space is left to write {folder}: it takes {shown_size(room)}, {shown_size(free)} are free",
            f"free some, or choose another folder for {_OPTION}",
        )
    aside = folder.with_name(f".{folder.name}.{os.getpid()}")
    told = _Copying(sum(sizes.values()), progress or (lambda _: None))
    with ended_in_order():
        try:
            unlicensed = _fill(aside, built, title, needs, link=link, told=told)
            check_bundle(aside / "lib" / built.library.name, needs.carried)
            _move_in(aside, folder)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    listed = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    files = tuple((PurePosixPath(path.relative_to(folder)), path.stat().st_size) for path in listed)
    return Bundle(folder, files, needs, unlicensed)


def _fill(
    aside: Path, built: BuiltLibrary, title: str, needs: Dependencies, *, link: bool, told: _Copying
) -> tuple[str, ...]:
    """Write everything into a folder, and give the libraries for which no licence text was found."""
    sums: dict[PurePosixPath, str] = {}
    with Placing(aside, _OPTION) as placing:
        place_library(placing, built, title)
        carried = PurePosixPath("lib", carried_folder(built.name))
        for name, source in needs.carried.items():
            digest = sha256()
            told.begin(name, source)
            placing.copy(source, carried / name, 0o755, link=link, told=partial(told.count, digest))
            sums[carried / name] = digest.hexdigest()
        owners = _owners(built, needs)
        for owner in dict.fromkeys(owner for owner in owners.values() if owner):
            for inside, text in owner.texts:
                placing.copy(text, PurePosixPath("licences", owner.name, inside), 0o644)
        placing.write(_README, readme(built, title, needs, owners))
        placing.commit()
        for path in sorted(aside.rglob("*")):
            inside_bundle = PurePosixPath(path.relative_to(aside))
            if path.is_file() and not path.is_symlink() and inside_bundle not in sums:
                sums[inside_bundle] = sha256(path.read_bytes()).hexdigest()
        placing.write(_SUMS, "".join(f"{digest}  {path}\n" for path, digest in sorted(sums.items())))
        placing.commit()
    return tuple(name for name, owner in owners.items() if owner is None or not owner.texts)


def _owners(built: BuiltLibrary, needs: Dependencies) -> dict[str, Owner | None]:
    """Whose each library is, the built one's by the folder of its spec."""
    source = built.fact("source")
    specs = sorted(Path(source).glob("*.sffi")) if source else []
    own = owner_of(specs[0]) if specs else None
    owners = {built.library.name: own and own._replace(name=f"lib{built.name}")}
    return owners | {name: owner_of(path) for name, path in needs.carried.items()}


def refuse_others(folder: Path) -> None:
    """Raise unless the folder isn't there, is empty, or is a bundle with nothing else in it."""
    remedy = f"choose a new folder for {_OPTION}, or empty it first"
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return
        if not folder.is_dir():
            raise BuildError("cannot-write", f"{folder} can't be written: it is a file, not a folder", remedy)
        ours = (folder / _README).is_file() and (folder / _README).read_text("utf-8", errors="replace").startswith(MARK)
        sums = (folder / _SUMS).read_text("utf-8", errors="replace") if ours and (folder / _SUMS).is_file() else ""
        found = [path for path in folder.rglob("*") if not path.is_dir() and not path.is_symlink()]
    except OSError as error:
        raise cannot_write(Path(error.filename or folder), error, _OPTION) from error
    if not sums:
        raise BuildError("cannot-write", f"{folder} isn't empty and isn't a bundle, so it stays as it is", remedy)
    known = {line.partition("  ")[2] for line in sums.splitlines()} | {_SUMS}
    others = sorted(str(path.relative_to(folder)) for path in found if str(path.relative_to(folder)) not in known)
    if others:
        what = ", ".join(others[:3]) + (" and more" if len(others) > 3 else "")
        raise BuildError("cannot-write", f"{folder} holds {what}, which would be lost: it isn't the bundle's", remedy)


def _move_in(aside: Path, folder: Path) -> None:
    """Give the finished folder its name; the bundle that had it goes after that."""
    old = folder.with_name(f"{aside.name}.gone")
    try:
        if folder.is_dir() and any(folder.iterdir()):
            folder.rename(old)
        try:
            aside.rename(folder)
        except OSError:
            if old.exists():
                old.rename(folder)
            raise
    except OSError as error:
        raise cannot_write(folder, error, _OPTION) from error
    shutil.rmtree(old, ignore_errors=True)


class _Copying:
    """Counts what is copied, and tells of it a few times."""

    def __init__(self, total: int, tell: Callable[[Progress], None]) -> None:
        self.total = max(total, 1)
        self.tell = tell
        self.done = 0
        self.told = -1
        self.what = ""

    def begin(self, name: str, source: Path) -> None:
        self.what = f"{name}, {shown_size(source.stat().st_size)}"

    def count(self, digest: _Hash, block: bytes) -> None:
        digest.update(block)
        self.done += len(block)
        step = self.done * _STEPS // self.total
        if step != self.told:
            self.told = step
            self.tell(Progress(step, _STEPS, self.what))


def shown_size(size: int) -> str:
    """A number of bytes for people: `15.2 kB`, `1.5 MB`, `434 MB`."""
    if size < 1_000_000:
        return f"{size / 1e3:.1f} kB"
    return f"{size / 1e6:.0f} MB" if size >= 10_000_000 else f"{size / 1e6:.1f} MB"
