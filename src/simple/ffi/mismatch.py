"""What doesn't fit together: a library, the PyTorch that it was built for, the PyTorch and the Python that are here.

Loading and searching say why a library can't be used. This says what stands behind it, and what will surprise somebody although
all works: each finding is a text with a remedy. `simple info` shows them; nothing else needs them.

A library's *record* is what its MANIFEST says, which lies beside it in the cache and wherever `simple build ffi --out` put it.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simple.ffi.settings import Settings

_MANIFEST = "MANIFEST"
_PYTORCHS = ("torch", "libtorch", "lib/python3*/site-packages/torch")


class Mismatch(NamedTuple):
    """One thing that doesn't fit, and what to do about it."""

    what: str
    remedy: str


class Record(NamedTuple):
    """What a library was built for, as its MANIFEST says. `damage` is how a file differs from the one that was built."""

    abi: int
    about: dict[str, str]
    damage: str | None

    @property
    def pytorch(self) -> str:
        """The PyTorch that it was built for, with its place."""
        return f"PyTorch {self.about['pytorch']} at {self.about['pytorch-path']}"


def read_record(library: str) -> Record | None:
    """The record beside a library, of whoever's it is; None where there is none that can be read."""
    folder = Path(library).resolve().parent
    abi, about, damage = 0, {}, None
    try:
        for line in (folder / _MANIFEST).read_text("utf-8").splitlines():
            word, _, rest = line.partition(" ")
            if word == "abi":
                abi = int(rest)
            elif word == "about":
                key, _, said = rest.partition(" ")
                about[key] = said
            elif word == "file":
                damage = damage or _damage(folder, rest)
    except (OSError, ValueError):
        return None
    return Record(abi, about, damage) if about else None


def mismatches(
    library: str | None, used: bool, pytorch: dict[str, Any] | None, settings: Settings, target: str
) -> list[Mismatch]:
    """What doesn't fit. `library` is the file that was found, `used` whether programs run on it, `target` what to build."""
    return list(_find(library, used, pytorch, settings, target))


def _find(
    library: str | None, used: bool, pytorch: dict[str, Any] | None, settings: Settings, target: str
) -> Iterator[Mismatch]:
    if pytorch is not None and not pytorch["found"]:
        yield from _of_libtorch()
    record = read_record(library) if library is not None and "/" in library else None
    if record is None:
        return
    named = settings.library is not None
    again = f"simple build ffi {target}"
    use_own = f"unset {settings.library_variable}" if named else again
    if record.damage is not None:
        copy = f"{again} --out {Path(str(library)).parent}"
        yield Mismatch(
            f"{library} isn't what was built: {record.damage}", f"put it there again: {copy}" if named else again
        )
    if "pytorch" in record.about and pytorch is not None:
        yield from _of_pytorch(record, used, pytorch, use_own)
    host = record.about.get("host", "")
    here = f"Python {sys.version_info.major}.{sys.version_info.minor}"
    if used and host.startswith("Python ") and host != here:
        yield Mismatch(
            f"the host module beside the library is for {host}, and this is {here}: calls go through ctypes, "
            "which takes six times as long for small tensors",
            f"build it with this Python: {again}",
        )


def _of_pytorch(record: Record, used: bool, pytorch: dict[str, Any], use_own: str) -> Iterator[Mismatch]:
    built_for = Path(record.about["pytorch-path"])
    if not (built_for / "lib").is_dir():
        yield Mismatch(
            f"the library was built for {record.pytorch}, which isn't there any more",
            f"put that PyTorch back, or use the one that is here: {use_own}",
        )
        return
    if not pytorch["found"]:
        if used:
            yield Mismatch(
                f"programs run on {record.pytorch}, which the library was built for, and nothing else here finds it",
                f"set LIBTORCH={built_for}, so that the library can be built again",
            )
        return
    here = f"PyTorch {pytorch['version']} at {pytorch['path']} ({pytorch['from']})"
    if record.about["pytorch"] != pytorch["version"]:
        run = "programs run on it" if used else "it can't be used"
        yield Mismatch(
            f"the library was built for {record.pytorch}, and {run}; here is {here}",
            f"{use_own} to run on the one that is here, or set LIBTORCH={built_for} to make the other the one that is here",
        )
    elif record.about.get("cuda") == "no" and pytorch["cuda"]["usable"]:
        yield Mismatch(
            f"the library was built without CUDA, before there was a driver or CUDA's part of PyTorch; now {here} has both",
            f"use one that is built with it: {use_own}",
        )


def _of_libtorch() -> Iterator[Mismatch]:
    """Most often LIBTORCH names a folder above the one that is meant."""
    import os

    named = os.environ.get("LIBTORCH")
    if not named:
        return
    for pattern in _PYTORCHS:
        for found in sorted(Path(named).glob(pattern)):
            if (found / "lib").is_dir():
                yield Mismatch(f"LIBTORCH names {named}, and the PyTorch is in {found}", f"set LIBTORCH={found}")
                return


def others_in_cache(name: str, pytorch: dict[str, Any], target: str) -> Mismatch | None:
    """That the cache has the library for other PyTorchs only, where none fits the one that is here."""
    from sffi.build import cache
    from sffi.build.errors import BuildError

    try:
        shelf = cache.existing_folder("native", name)
    except BuildError:
        return None
    if shelf is None or not pytorch["found"]:
        return None
    here = f"PyTorch {pytorch['version']} at {pytorch['path']}"
    records = (read_record(str(manifest)) for manifest in shelf.glob(f"*/{_MANIFEST}"))
    built_for = {record.pytorch for record in records if record is not None and "pytorch" in record.about}
    if not built_for or here in built_for:
        return None
    return Mismatch(
        f"the cache has the library for {' and '.join(sorted(built_for))}, and here is {here}",
        f"each PyTorch has a library of its own: simple build ffi {target} makes this one's",
    )


def _damage(folder: Path, record: str) -> str | None:
    name, size, _, _, digest = record.rsplit(" ", 4)
    path = folder / name
    try:
        content = path.read_bytes()
    except OSError:
        return None  # what was left out isn't damaged, and a library that is missing is told otherwise
    if len(content) != int(size):
        return f"{name} has {len(content)} bytes, not {size}"
    return None if sha256(content).hexdigest() == digest else f"the content of {name} has changed"
