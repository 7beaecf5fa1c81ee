"""What a benchmark is given: the tools of this environment, the library, the peers, and how long to measure."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from measuring.native import compile_against_library, compile_against_libtorch, compile_limits
from measuring.peers import Peer, PeerFailed
from measuring.processes import Launcher, Program

if TYPE_CHECKING:
    from sffi.build.manifest import BuiltLibrary
    from sffi.pytorch.find import PyTorchBuild

# glibc's: keep what is freed.
_KEEP_MEMORY = (("MALLOC_TRIM_THRESHOLD_", "1000000000"), ("MALLOC_MMAP_THRESHOLD_", "1000000000"))
REPOSITORY = Path(__file__).resolve().parent.parent.parent
PROGRAMS = REPOSITORY / "benchmarks" / "peers"


@dataclass(frozen=True)
class Workbench:
    """One run's tools.

    `scratch` is a folder for compiled programs; `quick` asks for few and short measurements; `settings` are added to the
    environment of everything measured.
    """

    scratch: Path
    quick: bool
    settings: tuple[tuple[str, str], ...] = ()

    def keeping_memory(self) -> Workbench:
        """The same, with processes that keep the memory they free.

        By default glibc gives a result of megabytes back to the system or keeps it, by where on the heap it happens to
        lie; fetching it again costs several times the operation. That is chance, and the same for every peer.
        """
        return replace(self, settings=_KEEP_MEMORY)

    def rounds(self, full: int) -> int:
        """How many rounds to measure where a full run has `full`."""
        return max(2, full // 8) if self.quick else full

    @property
    def sample_seconds(self) -> float:
        """How long one measurement of small operations is: shorter than a scheduler's turn, so that most run through."""
        return 0.002

    @cached_property
    def environment(self) -> dict[str, str]:
        """The environment of everything measured: the user's, without what makes Python start otherwise than usual."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SIMPLE_TORCH_"))}
        return {**kept, "PYTHONUNBUFFERED": "1", **dict(self.settings)}  # output is timed when it is printed

    @property
    def python(self) -> str:
        return sys.executable

    @cached_property
    def simple(self) -> str:
        """The `simple` command of this environment."""
        command = Path(sys.executable).with_name("simple")
        if not command.is_file():
            raise PeerFailed(f"there is no {command}; install the package: pip install --editable {REPOSITORY}")
        return str(command)

    @cached_property
    def pytorch(self) -> PyTorchBuild:
        """The PyTorch of this environment."""
        from sffi.build.errors import NotFound
        from sffi.pytorch.find import find_pytorch

        found = find_pytorch()
        if isinstance(found, NotFound):
            raise PeerFailed(f"{found.reason}; {found.remedy}")
        return found

    @cached_property
    def library(self) -> BuiltLibrary:
        """The C library, built now unless it is there."""
        from sffi.build.builder import build_library
        from sffi.build.errors import BuildError

        try:
            return build_library(REPOSITORY / "src" / "simple" / "lib" / "torch")
        except BuildError as error:
            raise PeerFailed(str(error)) from error

    @cached_property
    def library_folder(self) -> Path:
        """A folder with the library under both names and its header, as clients are told one."""
        from sffi.build.builder import build_library

        folder = self.scratch / "library-folder"
        build_library(REPOSITORY / "src" / "simple" / "lib" / "torch", out=folder)
        return folder

    def launcher(self) -> Launcher:
        """The process that starts whole programs."""
        return Launcher(self.environment)

    def simple_program(self, source: Path, backend: str = "torch", *, cached: bool = True) -> Program:
        """`simple run` of a program on a backend; not `cached`, all modules of it are compiled again."""
        flags = () if cached else ("--no-cache",)
        return Program((self.simple, "run", *flags, str(source)), (("SIMPLE_TORCH_BACKEND", backend),))

    def simple_peer(self, backend: str = "torch") -> Peer:
        """Operations from Simple."""
        program = self.simple_program(PROGRAMS / "operations.spl", backend)
        return Peer(program.command, {**self.environment, **dict(program.settings)})

    def pytorch_peer(self, mode: str = "no-grad") -> Peer:
        """Operations of PyTorch from Python: `no-grad` or `default`."""
        return Peer([self.python, PROGRAMS / "operations.py", mode], self.environment)

    def pure_kernels_peer(self) -> Peer:
        """Kernels of the pure backend from Simple."""
        program = self.simple_program(PROGRAMS / "kernels.spl", "pure")
        return Peer(program.command, {**self.environment, **dict(program.settings)})

    def pytorch_kernels_peer(self) -> Peer:
        """Kernels of PyTorch from Python."""
        return Peer([self.python, PROGRAMS / "kernels.py"], self.environment)

    def host_module_peer(self) -> Peer:
        """Operations of the host module from Python."""
        if self.library.host is None:
            raise PeerFailed(f"the library has no host module: {self.library.fact('host')}")
        return Peer([self.python, PROGRAMS / "host_module.py", self.library.host], self.environment)

    def library_peer(self) -> Peer:
        """Operations of the C library from C."""
        return Peer([self._library_program], self.environment)

    def libtorch_peer(self, *modes: str) -> Peer:
        """Operations of libtorch from C++: with autograd as it comes, or `below-autograd`."""
        return Peer([self._libtorch_program, *modes], self.environment)

    def limits_peer(self, threads: int = 1) -> Peer:
        """What the processor and its memory can do at most with so many threads."""
        return Peer([self._limits_program, str(threads)], self.environment)

    @cached_property
    def first_tensor_program(self) -> Path:
        """The C program that prints a tensor's values."""
        return compile_against_library(PROGRAMS / "first_tensor.c", self.scratch / "first_tensor", self.library)

    @cached_property
    def _library_program(self) -> Path:
        return compile_against_library(PROGRAMS / "operations.c", self.scratch / "library", self.library)

    @cached_property
    def _libtorch_program(self) -> Path:
        return compile_against_libtorch(PROGRAMS / "operations.cpp", self.scratch / "libtorch", self.pytorch)

    @cached_property
    def _limits_program(self) -> Path:
        return compile_limits(PROGRAMS / "limits.c", self.scratch / "limits")
