"""Finding the C++ compiler, and trying it once.

`locate_compiler` looks (a few `stat` calls); `find_compiler` also asks for the version and compiles a one-line library
to learn what the compiler can do. What it learns is remembered per compiler, in the cache.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sffi.build.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = ("c++", "g++", "clang++")
_INSTALL = "install one (Debian, Ubuntu: apt install g++; Fedora: dnf install gcc-c++), or set CXX to its path"
_RESET = "set CXX right or unset it"
_PROBE = '#include <string>\nextern "C" long sffi_probe() { return (long)std::string("probe").size(); }\n'


class Located(NamedTuple):
    """A compiler command. `identity` changes when the program behind it does."""

    command: tuple[str, ...]
    identity: str


class Compiler(NamedTuple):
    """A compiler that works. `standards` are those of c++17 and c++20 that it knows."""

    command: tuple[str, ...]
    version: str
    standards: tuple[str, ...]
    identity: str

    @property
    def path(self) -> str:
        return self.command[-1]


def locate_compiler() -> Located | NotFound:
    """The command of `CXX`, or the first of c++, g++ and clang++ on the PATH. Runs nothing."""
    if not sys.platform.startswith("linux"):
        return NotFound(
            f"native libraries are built on Linux only, and this is {sys.platform}", "the pure backend runs everywhere"
        )
    named = os.environ.get("CXX", "").strip()
    if not named:
        for name in NAMES:
            path = _on_path(name)
            if path is not None:
                return _located((path,))
        return NotFound(f"no C++ compiler was found ({', '.join(NAMES)} are not on the PATH)", _INSTALL)
    words = named.split()
    paths = tuple(_on_path(word) if not word.startswith("-") else word for word in words)  # CXX="ccache g++ -m64"
    if None in paths:
        missing = words[paths.index(None)]
        why = f"CXX is {named!r}, but there is no program {missing!r}"
        return NotFound(why, _RESET, broken=True)
    return _located(tuple(path for path in paths if path is not None))


def find_compiler(memory: Path | None = None) -> Compiler | NotFound:
    """A C++ compiler that compiles and links. `memory` is a folder in which to remember the trial's outcome."""
    located = locate_compiler()
    if isinstance(located, NotFound):
        return located
    note = None
    if memory is not None:
        from hashlib import sha256

        note = memory / f"compiler-{sha256(located.identity.encode()).hexdigest()[:32]}"
        known = _recall(note, located)
        if known is not None:
            return known
    compiler = _try_out(located)
    if note is not None and isinstance(compiler, Compiler):
        _remember(note, compiler)
    return compiler


def _on_path(program: str) -> str | None:
    folders = [""] if os.sep in program else os.environ.get("PATH", os.defpath).split(os.pathsep)
    for folder in folders:
        path = os.path.join(folder, program)  # noqa: PTH118
        if os.access(path, os.X_OK) and os.path.isfile(path):  # noqa: PTH113
            return path
    return None


def _located(command: tuple[str, ...]) -> Located:
    lines = [" ".join(command)]
    for word in command:
        if word.startswith("-"):
            continue
        real = os.path.realpath(word)
        facts = os.stat(real)  # noqa: PTH116
        lines.append(f"{real} {facts.st_size} {facts.st_mtime_ns}")
    return Located(command, "\n".join(lines))


def _recall(note: Path, located: Located) -> Compiler | None:
    try:
        version, standards, end = note.read_text("utf-8").split("\n")
    except (OSError, ValueError):
        return None
    return None if end != "." else Compiler(located.command, version, tuple(standards.split()), located.identity)


def _remember(note: Path, compiler: Compiler) -> None:
    aside = note.with_name(f"{note.name}.{os.getpid()}")
    try:
        aside.write_text(f"{compiler.version}\n{' '.join(compiler.standards)}\n.", "utf-8")
        aside.rename(note)
    except OSError:  # it is only a memory: the next build tries the compiler again
        aside.unlink(missing_ok=True)


def _try_out(located: Located) -> Compiler | NotFound:
    import tempfile

    shown = " ".join(located.command)
    remedy = _RESET if os.environ.get("CXX", "").strip() else _INSTALL
    code, output = _run([*located.command, "--version"])
    if code != 0:
        return NotFound(f"the C++ compiler {shown} doesn't run: {_first(output)}", remedy, broken=True)
    version = _first(output)
    standards: list[str] = []
    failure = ""
    with tempfile.TemporaryDirectory(prefix="sffi-probe-") as folder:
        source = Path(folder) / "probe.cpp"
        source.write_text(_PROBE, "utf-8")
        for standard in ("c++17", "c++20"):
            library = source.with_name(f"{standard}.so")
            code, output = _run(
                [*located.command, f"-std={standard}", "-shared", "-fPIC", "-o", str(library), str(source)]
            )
            if code == 0 and library.exists():
                standards.append(standard)
            elif not failure:
                failure = _first(output) if code else "it reports success, but it made no file"
    if not standards:
        return NotFound(f"the C++ compiler {shown} can't build a one-line library: {failure}", remedy, broken=True)
    return Compiler(located.command, version, tuple(standards), located.identity)


def _run(command: Sequence[str]) -> tuple[int, str]:
    import subprocess

    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=120, check=False)
    except OSError as error:
        return 127, str(error)
    except subprocess.TimeoutExpired:
        return 124, "no answer in 120 seconds"
    return done.returncode, done.stdout + done.stderr if done.returncode else done.stdout


def _first(output: str) -> str:
    """The line that says most: the first error, else the first line."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return next((line for line in lines if "error" in line.lower()), lines[0] if lines else "it said nothing")
