"""The commands that turn generated sources into a library, its host module, and the trial that loads them."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from importlib.machinery import EXTENSION_SUFFIXES
from typing import TYPE_CHECKING

from sffi.build.errors import BuildError
from sffi.build.inputs import COMPILE_FLAGS, LINK_FLAGS, Header, python_headers
from sffi.build.jobs import Job
from sffi.build.layout import carried_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sffi.build.compiler import Compiler
    from sffi.build.needs import Need
    from sffi.providers import Linked, Package

TRIAL = "a trial load"
_LOAD = "import ctypes, sys; ctypes.CDLL(sys.argv[1], 2)"


@dataclass(frozen=True, slots=True)
class Recipe:
    """All decisions of one build. A stub has no `packages` and no `needs`."""

    header: Header
    compiler: Compiler
    packages: tuple[Package, ...]
    needs: tuple[Need, ...]
    folder: Path
    includes: tuple[Path, ...]

    @property
    def linked(self) -> tuple[Linked, ...]:
        """Everything that the library is built against."""
        return (*self.packages, *self.needs)

    @property
    def standard(self) -> str:
        needed = max((package.standard for package in self.packages), default="c++17")
        if needed not in self.compiler.standards:
            package = next(each for each in self.packages if each.standard == needed)
            raise BuildError(
                "no-compiler",
                f"{package.title} needs a compiler that knows {needed}; {self.compiler.path} "
                f"({self.compiler.version}) doesn't",
                f"set CXX to a newer one (g++ 11 or clang++ 14, or later), or install an older {package.title.split()[0]}",
            )
        return needed

    @property
    def library(self) -> Path:
        return self.folder / self.header.soname

    def compile(self, source: Path) -> Job:
        """One source to one object."""
        search = [flag for path in self.includes for flag in ("-I", str(path))]
        search += [flag for each in self.linked for flag in each.compile_flags()]
        command = (*self.compiler.command, f"-std={self.standard}", *COMPILE_FLAGS, *search)
        return Job(source.name, (*command, "-c", str(source), "-o", str(self.object(source))), self._log(source.name))

    def object(self, source: Path) -> Path:
        return self.folder / "objects" / f"{source.name}.o"

    def link(self, sources: Iterable[Path], version_script: Path) -> Job:
        """The objects to the library."""
        command = [*self.compiler.command, *LINK_FLAGS, f"-Wl,-soname,{self.header.soname}"]
        command += [f"-Wl,--version-script={version_script}", "-o", str(self.library)]
        # First of all a folder that only a bundle has: see `bundle.py`.
        command.append(f"-Wl,-rpath,$ORIGIN/{carried_folder(self.header.name)}")
        command += [str(self.object(source)) for source in sources]
        command += [flag for each in self.linked for flag in each.link_flags()]
        return Job(self.header.soname, tuple(command), self._log("link"))

    def host(self, source: Path, module: str) -> Job | None:
        """The extension module for this Python; None where its headers aren't installed."""
        python = python_headers()
        if python is None:
            return None
        target = self.folder / f"{module}{EXTENSION_SUFFIXES[0]}"
        language = ("-x", "c") if source.suffix == ".c" else (f"-std={self.standard}",)
        search = [flag for path in self.includes for flag in ("-I", str(path))]
        command = (*self.compiler.command, *language, *COMPILE_FLAGS, "-fno-strict-aliasing", *search)
        link = ("-x", "none", str(self.library), "-Wl,-rpath,$ORIGIN", "-Wl,-z,now", "-shared", "-s")
        command = (*command, "-isystem", str(python), str(source), *link, "-o", str(target))
        return Job(target.name, command, self._log("host"))

    def trial(self) -> Job:
        """Loads the library in a process of its own."""
        return Job(TRIAL, (sys.executable, "-I", "-S", "-c", _LOAD, str(self.library)), self._log("trial"))

    def _log(self, name: str) -> Path:
        return self.folder / "objects" / f"{name}.log"
