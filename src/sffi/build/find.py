"""Finding a library that was built before. This is on the way of every program that uses one."""

from __future__ import annotations

from importlib.machinery import EXTENSION_SUFFIXES
from typing import TYPE_CHECKING

from sffi.build import cache
from sffi.build.compiler import locate_compiler
from sffi.build.errors import BuildError, NotBuilt, NotFound
from sffi.build.inputs import Key, compute_key, read_header, required_packages
from sffi.build.manifest import NAME as MANIFEST
from sffi.build.manifest import BuiltLibrary, Damaged, read_manifest

if TYPE_CHECKING:
    from pathlib import Path


def find_cached(folder: Path, *, stub: bool = False) -> BuiltLibrary | NotFound:
    """The library of `folder` that was built for what this machine has, if the cache has it whole.

    Takes milliseconds and runs nothing. Raises BuildError where the cache isn't safe to use.
    """
    folder = folder.resolve()
    header = read_header(folder)
    packages = required_packages(header, stub=stub)
    if isinstance(packages, NotFound):
        return packages
    compiler = locate_compiler()
    key = compute_key(folder, header, packages, None if isinstance(compiler, NotFound) else compiler, stub=stub)
    shelf = cache.existing_folder("native", header.name)
    if shelf is not None:
        log = failure_log(shelf, key)
        if isinstance(compiler, NotFound):
            made_before = _newest(shelf, key)
            if made_before is not None:
                return made_before
        elif cache.trusted(shelf / key.entry):
            try:
                return read_manifest(shelf / key.entry)
            except Damaged as damage:
                return NotBuilt(f"the cached library {shelf / key.entry} is damaged: {damage}", _build_again(folder))
        if log.exists():
            return NotFound(
                f"building {header.name} failed before, with the same sources and tools (log: {log})",
                f"try again with: simple build ffi {folder.name}",
                broken=True,
            )
    for_what = f" for {' and '.join(package.title for package in packages)}" if packages else ""
    return NotBuilt(f"the cache {cache.cache_root()} holds no {header.name}{for_what}", _build_again(folder))


def find_by_any_compiler(folder: Path) -> BuiltLibrary | None:
    """The library of `folder` for what this machine has, whichever compiler made it; None where there is none.

    For where none can be built: the compiler doesn't work, or building is forbidden. Raises nothing.
    """
    try:
        header = read_header(folder)
        packages = required_packages(header, stub=False)
        shelf = cache.existing_folder("native", header.name)
        if shelf is None or isinstance(packages, NotFound):
            return None
        return _newest(shelf, compute_key(folder.resolve(), header, packages, None, stub=False))
    except BuildError:
        return None


def failure_log(shelf: Path, key: Key) -> Path:
    """Where the output of a failed build is kept, and that it failed."""
    return shelf / f"{key.entry}.log"


def _newest(shelf: Path, key: Key) -> BuiltLibrary | None:
    """The latest whole entry with these inputs, by whatever compiler, one with a host module for this Python first."""
    found: list[tuple[bool, float, BuiltLibrary]] = []
    for entry in shelf.glob(f"{key.inputs}-*"):
        if (entry / MANIFEST).exists() and cache.trusted(entry):
            try:
                built = read_manifest(entry)
            except Damaged:
                continue
            fits = built.host is not None and built.host.name.endswith(EXTENSION_SUFFIXES[0])
            found.append((fits, entry.stat().st_mtime, built if fits else built._replace(host=None)))
    return max(found, key=lambda candidate: candidate[:2])[2] if found else None


def _build_again(folder: Path) -> str:
    return f"build it: simple build ffi {folder.name}"
