"""Everything that decides which backend a library's programs run on, as plain data. Builds nothing."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from simple.ffi.library import Choice, choose_from
from simple.ffi.mismatch import Mismatch, mismatches, others_in_cache, read_record
from simple.ffi.search import Step, search
from simple.ffi.settings import Settings, read_settings

if TYPE_CHECKING:
    from pathlib import Path

_GENERAL_VARIABLES = ("LIBTORCH", "CXX", "SIMPLE_CACHE_DIR")


def describe(folder: Path) -> dict[str, Any]:
    """The library whose spec lies in `folder`: what it would run on here and now, and why.

    Raises SimpleError for a setting that means nothing, `sffi`'s BuildError for a folder without a usable spec.
    """
    from sffi.build.inputs import read_header

    header = read_header(folder)
    settings = read_settings(header.name)
    errors = f"{header.prefix}last_error"
    pure = settings.backend == "pure"
    looked = search(header.name, settings, folder)
    compiler = _compiler()
    wants_build = not pure and looked.buildable and settings.autobuild
    will_build = wants_build and compiler["found"]
    if will_build:
        lacking = next(step for step in looked.steps if step.remedy)
        choice = Choice(f"{lacking.outcome}; the first program that uses it builds it")
    else:
        choice = choose_from(looked, header.name, errors, folder, (), may_build=False)
    if wants_build and choice.loaded is None and not compiler["found"]:
        choice = Choice(compiler["reason"], problem=compiler["reason"], remedy=compiler["remedy"])
    native = not pure and (choice.loaded is not None or will_build)
    pytorch = _pytorch() if "torch" in header.requires else None
    file = looked.found.file if looked.found is not None else settings.library
    found = mismatches(file, choice.loaded is not None, pytorch, settings, folder.name)
    if will_build and pytorch is not None:
        others = others_in_cache(header.name, pytorch, folder.name)
        found += [others] if others is not None else []
    return {
        "python": _python(),
        "compiler": compiler,
        "pytorch": pytorch,
        "library": _library(choice.found, header.name, header.abi, choice.loaded) if choice.loaded else None,
        "mismatches": [_mismatch(each) for each in found],
        "search": [_step(step) for step in looked.steps],
        "cache": _cache(),
        "settings": _variables(settings),
        "backend": {
            "name": (settings.own_backend or "native") if native else "pure",
            "reason": f"{settings.backend_variable} is pure" if pure else choice.reason,
            "problem": None if pure else choice.problem,
            "remedy": None if native or pure else choice.remedy,
        },
    }


def _python() -> dict[str, Any]:
    from sffi.build.inputs import python_headers

    headers = python_headers()
    version = ".".join(str(part) for part in sys.version_info[:3])
    return {"version": version, "path": sys.executable, "headers": str(headers) if headers else None}


def _compiler() -> dict[str, Any]:
    from sffi.build import cache
    from sffi.build.compiler import find_compiler
    from sffi.build.errors import BuildError, NotFound

    try:
        memory = cache.existing_folder("tools")
    except BuildError:
        memory = None
    found = find_compiler(memory)
    if isinstance(found, NotFound):
        return {"found": False, "reason": found.reason, "remedy": found.remedy}
    return {
        "found": True,
        "command": " ".join(found.command),
        "version": found.version,
        "standards": list(found.standards),
    }


def _pytorch() -> dict[str, Any]:
    from sffi.providers import provider

    known = provider("torch")
    assert known
    return known.describe()


def _library(found: Any, name: str, abi: int, loaded: Any) -> dict[str, Any]:
    return {
        "name": name,
        "abi": abi,
        "file": found.file,
        "from": found.origin,
        "through": loaded.means,
        "built_for": dict(found.about) or _said_beside(found.file),
    }


def _said_beside(file: str) -> dict[str, str]:
    """What the record beside a library says, for one that isn't in the cache."""
    record = read_record(file) if "/" in file else None
    return {} if record is None else record.about


def _cache() -> dict[str, Any]:
    from sffi.build import cache
    from sffi.build.errors import BuildError

    root = cache.cache_root()
    try:
        state = "in use" if cache.trusted_root() else "not there yet"
    except BuildError as error:
        return {"path": str(root), "state": error.message, "remedy": error.remedy}
    return {"path": str(root), "state": state}


def _variables(settings: Settings) -> dict[str, str | None]:
    own = (settings.backend_variable, settings.library_variable, settings.autobuild_variable)
    return {name: os.environ.get(name) for name in (*own, *_GENERAL_VARIABLES) if name is not None}


def _mismatch(mismatch: Mismatch) -> dict[str, str]:
    return {"what": mismatch.what, "remedy": mismatch.remedy}


def _step(step: Step) -> dict[str, Any]:
    return {"place": step.place, "outcome": step.outcome, "remedy": step.remedy}
