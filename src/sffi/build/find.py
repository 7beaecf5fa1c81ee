"""Finding a library that was built before. This is on the way of every program that uses one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sffi.build import cache
from sffi.build.compiler import locate_compiler
from sffi.build.errors import NotBuilt, NotFound
from sffi.build.inputs import Key, compute_key, read_header, required_pytorch
from sffi.build.manifest import NAME as MANIFEST
from sffi.build.manifest import BuiltLibrary, Damaged, read_manifest

if TYPE_CHECKING:
    from pathlib import Path


def find_cached(folder: Path, *, stub: bool = False) -> BuiltLibrary | NotFound:
    """The library of `folder` that was built for this machine's PyTorch, if the cache has it whole.

    Takes milliseconds and runs nothing. Raises BuildError where the cache isn't safe to use.
    """
    folder = folder.resolve()
    header = read_header(folder)
    pytorch = required_pytorch(header, stub=stub)
    if isinstance(pytorch, NotFound):
        return pytorch
    compiler = locate_compiler()
    key = compute_key(folder, header, pytorch, None if isinstance(compiler, NotFound) else compiler, stub=stub)
    shelf = cache.existing_folder("native", header.name)
    if shelf is not None:
        log = failure_log(shelf, key)
        entry = _newest(shelf, key) if isinstance(compiler, NotFound) else shelf / key.entry
        if entry is not None and cache.trusted(entry):
            try:
                return read_manifest(entry)
            except Damaged as damage:
                return NotBuilt(f"the cached library {entry} is damaged: {damage}", _build_again(folder))
        if log.exists():
            return NotFound(
                f"building {header.name} failed before, with the same sources and tools (log: {log})",
                f"try again with: simple build ffi {folder.name}",
                broken=True,
            )
    for_what = f" for PyTorch {pytorch.version}" if pytorch else ""
    return NotBuilt(f"the cache {cache.cache_root()} holds no {header.name}{for_what}", _build_again(folder))


def failure_log(shelf: Path, key: Key) -> Path:
    """Where the output of a failed build is kept, and that it failed."""
    return shelf / f"{key.entry}.log"


def _newest(shelf: Path, key: Key) -> Path | None:
    """The latest entry with these inputs, by whatever compiler. For machines that have none any more."""
    found = [path for path in shelf.glob(f"{key.inputs}-*") if (path / MANIFEST).exists()]
    return max(found, key=lambda path: path.stat().st_mtime, default=None)


def _build_again(folder: Path) -> str:
    return f"build it: simple build ffi {folder.name}"
