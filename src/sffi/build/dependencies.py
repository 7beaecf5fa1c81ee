"""Which libraries a library needs, where the loader finds them here, and which of them a bundle must carry.

What the machine itself always has isn't carried: glibc, which belongs together with the kernel's loader, the
compiler's run time where it comes from the system, and the libraries of drivers. All else is.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sffi.build.dynamic import Dynamic, Unreadable, interpreter_of, read_dynamic
from sffi.build.elf import library_fault
from sffi.build.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Iterable

_GLIBC = frozenset(
    "libc.so.6 libm.so.6 libdl.so.2 libpthread.so.0 librt.so.1 libutil.so.1 libresolv.so.2 libanl.so.1 libnsl.so.1".split()  # noqa: SIM905
)
_COMPILERS_OWN = frozenset(("libstdc++.so.6", "libgcc_s.so.1", "libatomic.so.1"))
_LOADERS = ("ld-linux", "ld64")
_DRIVERS = ("libcuda.so.", "libnvidia-", "libhsa-", "libze_")
_LOADER_SETTINGS = "/etc/ld.so.conf"
_USUAL = ("/lib64", "/usr/lib64", "/lib", "/usr/lib")


@dataclass(slots=True)
class Dependencies:
    """All that a library needs, its own needs' needs too, by the name that is asked for.

    `carried` must come along; `system` must be there already. `versions` says how new the latter must be: the highest
    of each family of symbol versions, `GLIBC` to `2.34` say.
    """

    carried: dict[str, Path] = field(default_factory=dict)
    system: list[str] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)


def find_dependencies(library: Path) -> Dependencies:
    """Look for everything as the loader would, but for LD_LIBRARY_PATH, which isn't part of the library.

    Raises BuildError where something can't be found or read.
    """
    needs = Dependencies()
    folders = tuple(system_folders())
    versions: list[tuple[str, str]] = []
    waiting: list[tuple[Path, tuple[str, ...]]] = [(library, ())]
    seen = {library.name}
    while waiting:
        path, inherited = waiting.pop(0)
        dynamic = _read(path)
        versions += dynamic.versions
        own = tuple(_expanded(entry, path) for entry in (dynamic.runpath or dynamic.rpath))
        recorded = own if dynamic.runpath else own + inherited
        for name in dynamic.needed:
            if name in seen:
                continue
            seen.add(name)
            if _is_machines_own(name):
                needs.system.append(name)
                continue
            found = _look(name, recorded)
            if found is None and name in _COMPILERS_OWN:
                needs.system.append(name)
                continue
            found = found or _look(name, folders)
            if found is None:
                raise BuildError(
                    "bad-library",
                    f"{path} needs {name}, which is neither where it looks nor in the system's folders",
                    "install what has it, then build the library again",
                )
            needs.carried[name] = found
            waiting.append((found, inherited if dynamic.runpath else recorded))
    _note_versions(needs, versions)
    return needs


def recorded_folders(library: Path) -> tuple[str, ...]:
    """The folders of this machine that a library looks into for what it needs."""
    dynamic = _read(library)
    return tuple(entry for entry in (dynamic.runpath or dynamic.rpath) if entry.startswith("/"))


def check_bundle(library: Path, carried: Iterable[str]) -> None:
    """Ask the loader, with an empty environment, whether the library gets all it needs, and what is carried from beside it.

    Raises BuildError where it doesn't.
    """
    import subprocess

    loader = interpreter_of(Path(sys.executable).resolve())
    if loader is None:
        return
    strictly = {"LD_TRACE_LOADED_OBJECTS": "1", "LD_WARN": "yes", "LD_BIND_NOW": "yes"}  # what `ldd -r` sets
    done = subprocess.run(
        [loader, str(library)], capture_output=True, text=True, errors="replace", check=False, env=strictly
    )
    home = os.path.realpath(library.parent.parent)
    places: dict[str, str] = {}
    for line in done.stdout.splitlines():
        name, arrow, rest = line.strip().partition(" => ")
        if arrow:
            places[name] = rest.partition(" (0x")[0]
    wrong = [f"{name}: {place}" for name, place in places.items() if place == "not found"]
    for name in carried:
        place = places.get(name, "not asked for")
        if not os.path.realpath(place).startswith(home + os.sep):
            wrong.append(f"{name}: {place}")
    wrong += [line.strip() for line in (done.stdout + done.stderr).splitlines() if "undefined symbol" in line]
    if wrong or done.returncode:
        detail = "\n".join(wrong[:6]) or (done.stderr or done.stdout).strip()[:600]
        raise BuildError("load-failed", f"{library} doesn't stand alone", "report it, with these lines", detail=detail)


def system_folders() -> Iterable[str]:
    """The folders that the loader looks into at last: those of its settings, then the usual ones."""
    yield from _configured(Path(_LOADER_SETTINGS), 0)
    yield from _USUAL


def _configured(settings: Path, depth: int) -> Iterable[str]:
    try:
        lines = settings.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        word, _, rest = line.partition("#")[0].strip().partition(" ")
        if word == "include" and depth < 8:
            pattern = rest.strip()
            root = Path("/") if pattern.startswith("/") else settings.parent
            for further in sorted(root.glob(pattern.lstrip("/"))):
                yield from _configured(further, depth + 1)
        elif word.startswith("/"):
            yield word


def _read(path: Path) -> Dynamic:
    try:
        return read_dynamic(path)
    except Unreadable as error:
        raise BuildError("bad-library", f"{path} can't be used: {error}", "install or build it again") from error


def _expanded(entry: str, path: Path) -> str:
    origin = str(path.resolve().parent)
    return entry.replace("${ORIGIN}", origin).replace("$ORIGIN", origin)


def _look(name: str, folders: Iterable[str]) -> Path | None:
    for folder in folders:
        path = Path(folder, name)
        if path.is_file() and library_fault(path) is None:
            return Path(os.path.realpath(path))
    return None


def _is_machines_own(name: str) -> bool:
    return name in _GLIBC or name.startswith(_LOADERS) or name.startswith(_DRIVERS)


def _note_versions(needs: Dependencies, versions: Iterable[tuple[str, str]]) -> None:
    for file, version in versions:
        family, _, number = version.rpartition("_")
        if file not in needs.system or not number.replace(".", "").isdigit():
            continue
        if _order(number) > _order(needs.versions.get(family, "0")):
            needs.versions[family] = number


def _order(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))
