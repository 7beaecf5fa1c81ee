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
    from sffi.build.pytorch import PyTorchBuild

TRIAL = "a trial load"
_LOAD = "import ctypes, sys; ctypes.CDLL(sys.argv[1], 2)"


@dataclass(frozen=True, slots=True)
class Recipe:
    """All decisions of one build. `pytorch` is None for a stub and for a library that doesn't need it."""

    header: Header
    compiler: Compiler
    pytorch: PyTorchBuild | None
    folder: Path
    includes: tuple[Path, ...]
    cxx11_abi: bool = True

    @property
    def standard(self) -> str:
        needed = self.pytorch.cxx_standard if self.pytorch else "c++17"
        if needed not in self.compiler.standards:
            assert self.pytorch
            raise BuildError(
                "no-compiler",
                f"PyTorch {self.pytorch.version} needs a compiler that knows {needed}; {self.compiler.path} "
                f"({self.compiler.version}) doesn't",
                "set CXX to a newer one (g++ 11 or clang++ 14, or later), or install an older PyTorch",
            )
        return needed

    @property
    def library(self) -> Path:
        return self.folder / self.header.soname

    def compile(self, source: Path) -> Job:
        """One source to one object."""
        search = [flag for path in self.includes for flag in ("-I", str(path))]
        if self.pytorch:
            search += [flag for path in self.pytorch.include_dirs for flag in ("-isystem", str(path))]
            search.append(f"-D_GLIBCXX_USE_CXX11_ABI={int(self.cxx11_abi)}")
        command = (*self.compiler.command, f"-std={self.standard}", *COMPILE_FLAGS, *search)
        return Job(source.name, (*command, "-c", str(source), "-o", str(self.object(source))), self._log(source.name))

    def object(self, source: Path) -> Path:
        return self.folder / "objects" / f"{source.name}.o"

    def link(self, sources: Iterable[Path], version_script: Path) -> Job:
        """The objects to the library, which finds its PyTorch by the path that it was built with."""
        command = [*self.compiler.command, *LINK_FLAGS, f"-Wl,-soname,{self.header.soname}"]
        command += [f"-Wl,--version-script={version_script}", "-o", str(self.library)]
        # First of all a folder that only a bundle has: see `bundle.py`.
        command.append(f"-Wl,-rpath,$ORIGIN/{carried_folder(self.header.name)}")
        command += [str(self.object(source)) for source in sources]
        if self.pytorch:
            where = str(self.pytorch.library_dir)
            command += [f"-L{where}", f"-Wl,-rpath,{where}", "-Wl,--no-as-needed", "-ltorch_cpu", "-lc10"]
            if self.pytorch.cuda_usable:
                command += ["-ltorch_cuda", "-lc10_cuda"]
            # Names that only other libraries use (libgomp's, CUDA's) are found when they load, not here.
            command += ["-Wl,--as-needed", "-Wl,--allow-shlib-undefined"]
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
