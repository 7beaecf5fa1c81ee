"""Libraries of the system that a spec needs, as flags for the compiler and the linker.

They are looked for when a library is built, not when it is found in the cache: what is built is bound to the SONAME of
what it was linked with, and an update of that keeps it. Whether it is still there the loader says.
"""

from __future__ import annotations

import shlex
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.build.errors import BuildError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sffi.build.compiler import Compiler
    from sffi.build.inputs import Header
    from sffi.spec.needs import Requirement

__all__ = ["Need", "find_needs"]

_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Need:
    """One library, found. `version` is None where only the linker knows it."""

    name: str
    version: str | None
    flags: tuple[str, ...]
    libraries: tuple[str, ...]

    def compile_flags(self) -> tuple[str, ...]:
        return self.flags

    def link_flags(self) -> tuple[str, ...]:
        return self.libraries

    def facts(self) -> tuple[tuple[str, str], ...]:
        return ((self.name, self.version or "of the system"),)


def find_needs(header: Header, compiler: Compiler) -> tuple[Need, ...]:
    """All that a spec needs; raises BuildError with what to install for the first that isn't there."""
    from sffi.spec.needs import NEEDS_FORM, parse_requirement

    found = []
    for text in header.needs:
        wanted = parse_requirement(text)
        if wanted is None:
            message = f"the spec {header.path} has a line that can't be read: needs {text}"
            raise BuildError("bad-library", message, f"it is: {NEEDS_FORM}")
        found.append(_packaged(wanted, header) if wanted.way == "pkg-config" else _linked(wanted, header, compiler))
    return tuple(found)


def _packaged(wanted: Requirement, header: Header) -> Need:
    """What pkg-config says of a library."""
    atleast = f"{wanted.name} >= {wanted.version}" if wanted.version else wanted.name
    asked = _run(["pkg-config", "--print-errors", "--exists", atleast])
    if asked is None:
        message = f"{header.title} needs {wanted.name}, and there is no pkg-config to find it with"
        raise BuildError("no-library", message, f"install pkg-config (apt install pkg-config){_also(wanted)}")
    if asked.returncode != 0:
        present = _said("--modversion", wanted.name)
        if wanted.version and present:
            message = f"{header.title} needs {wanted.name} {wanted.version} or newer, and {present} is installed"
        else:
            message = f"{header.title} needs {wanted.name}, which pkg-config doesn't find"
        raise BuildError("no-library", message, _install(wanted))
    flags, libraries = (tuple(shlex.split(_said(word, wanted.name))) for word in ("--cflags", "--libs"))
    return Need(wanted.name, _said("--modversion", wanted.name), flags, libraries)


def _linked(wanted: Requirement, header: Header, compiler: Compiler) -> Need:
    """A library that the linker finds by its name: an empty library that needs it is linked on trial."""
    flag = f"-l{wanted.name}"
    tried = _run(
        [*compiler.command, "-shared", "-fPIC", "-o", "/dev/null", "-x", "c++", "/dev/null", "-x", "none", flag]
    )
    if tried is None or tried.returncode != 0:
        message = f"{header.title} needs the library {wanted.name}, which the linker doesn't find ({flag})"
        raise BuildError("no-library", message, _install(wanted))
    return Need(wanted.name, None, (), (flag,))


def _install(wanted: Requirement) -> str:
    return f"install {wanted.source}" if wanted.source else f"install the development files of {wanted.name}"


def _also(wanted: Requirement) -> str:
    return f" and {wanted.source}" if wanted.source else ""


def _said(word: str, name: str) -> str:
    done = _run(["pkg-config", word, name])
    return done.stdout.strip() if done is not None and done.returncode == 0 else ""


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str] | None:
    """A command's outcome; None where there is no such program or it doesn't end."""
    try:
        return subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
