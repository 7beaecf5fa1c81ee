"""Finding PyTorch, the C++ part of it, without importing Python's `torch` (which takes a second and 200 MB).

It is looked for in the folder that `LIBTORCH` names, and where that isn't set, in this Python's environment. What
decides a build is read from files: the version, what it was built for, where headers and libraries lie.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sffi.build.elf import library_fault
from sffi.build.errors import NotFound

if TYPE_CHECKING:
    from sffi.plan.model import Library

OLDEST = (2, 11)
_CXX20_FROM = (2, 14)
_LIBRARIES = ("libc10.so", "libtorch_cpu.so", "libtorch_cuda.so", "libc10_cuda.so")
_DRIVER_FILES = ("/dev/nvidiactl", "/proc/driver/nvidia/version", "/dev/dxg")
_INSTALL = "pip install 'torch>=2.11', or set LIBTORCH to the folder of an unpacked libtorch"


class PyTorchBuild(NamedTuple):
    """One PyTorch on this machine. `root` is Python's `torch` package or what `LIBTORCH` names.

    `cuda` is the CUDA version that it was built for, `driver` whether this machine has a driver to run it with.
    """

    version: str
    git: str | None
    cuda: str | None
    root: Path
    origin: str
    driver: bool

    @property
    def release(self) -> tuple[int, int]:
        """Major and minor version."""
        return release_of(self.version)

    @property
    def library_dir(self) -> Path:
        return self.root / "lib"

    @property
    def include_dirs(self) -> tuple[Path, ...]:
        include = self.root / "include"
        return (include, include / "torch" / "csrc" / "api" / "include")

    @property
    def cuda_usable(self) -> bool:
        """Whether to link its CUDA part: both the libraries and a driver are here."""
        return self.cuda is not None and self.driver and (self.library_dir / "libtorch_cuda.so").exists()

    @property
    def standard(self) -> str:
        """What its headers are written in."""
        return "c++20" if self.release >= _CXX20_FROM else "c++17"

    @property
    def title(self) -> str:
        """Its name and version for messages."""
        return f"PyTorch {self.version}"

    def unfit(self) -> NotFound | None:
        """Why nothing can be compiled against it, if so."""
        needed = self.root / "include" / "ATen" / "Tensor.h"
        if needed.is_file():
            return None
        return NotFound(
            f"PyTorch {self.version} at {self.root} has no C++ headers ({needed} is missing)",
            "install the whole package again: pip install --force-reinstall torch",
            broken=True,
        )

    def cxx11_abi(self) -> bool:
        """Whether its `std::string` is the current one. Reads 1.5 MB, for builds only."""
        return b"NSt7__cxx1112basic_string" in (self.library_dir / "libc10.so").read_bytes()

    def identity(self) -> str:
        """All that makes a library built for another PyTorch unfit for this one."""
        lines = [f"pytorch {self.version} {self.git} cuda={self.cuda} usable={self.cuda_usable}", str(self.root)]
        for name in _LIBRARIES:
            try:
                facts = os.stat(self.library_dir / name)  # noqa: PTH116 - half the time of Path's
            except OSError:
                continue
            lines.append(f"{name} {facts.st_size} {facts.st_mtime_ns}")
        return "\n".join(lines)

    def compile_flags(self) -> tuple[str, ...]:
        """Its headers, and the `std::string` that it was compiled with."""
        search = [flag for path in self.include_dirs for flag in ("-isystem", str(path))]
        return (*search, f"-D_GLIBCXX_USE_CXX11_ABI={int(self.cxx11_abi())}")

    def link_flags(self) -> tuple[str, ...]:
        """Its libraries, which the finished library finds by the path that they have now."""
        where = str(self.library_dir)
        cuda = ("-ltorch_cuda", "-lc10_cuda") if self.cuda_usable else ()
        named = (f"-L{where}", f"-Wl,-rpath,{where}", "-Wl,--no-as-needed", "-ltorch_cpu", "-lc10", *cuda)
        # Names that only other libraries use (libgomp's, CUDA's) are found when they load, not here.
        return (*named, "-Wl,--as-needed", "-Wl,--allow-shlib-undefined")

    def facts(self) -> tuple[tuple[str, str], ...]:
        """What the manifest of a build says of it."""
        cuda = f"{self.cuda}" if self.cuda_usable else "no"
        return (("pytorch", self.version), ("pytorch-path", str(self.root)), ("cuda", cuda))

    def lacking(self, library: Library) -> dict[str, str]:
        """By C symbol, why operators of a library can't be called with it."""
        from sffi.pytorch.headers import lacking_operators

        return lacking_operators(library, self.root / "include")

    def load_advice(self) -> tuple[str, str]:
        """What may be wrong with it where the finished library can't be loaded."""
        return (
            f"PyTorch {self.version} at {self.root} may be damaged",
            "install PyTorch again: pip install --force-reinstall torch",
        )


def release_of(version: str) -> tuple[int, int]:
    """`2.13.0+cpu` -> (2, 13); (0, 0) for what isn't a version."""
    parts = version.split(".")
    if len(parts) < 2 or not parts[0].isdigit():
        return (0, 0)
    digits = ""
    for char in parts[1]:
        if not char.isdigit():
            break
        digits += char
    return (int(parts[0]), int(digits)) if digits else (0, 0)


def find_pytorch() -> PyTorchBuild | NotFound:
    """The PyTorch that a library here is built for and runs on. `LIBTORCH` decides alone where it is set."""
    named = os.environ.get("LIBTORCH")
    if named:
        return _from_libtorch(Path(named))
    root = _python_package("torch")
    if root is None:
        return NotFound(f"PyTorch isn't installed for {sys.executable}", _INSTALL)
    facts = _read_version_module(root / "version.py")
    if facts is None or "__version__" not in facts:
        return NotFound(
            f"the torch package at {root} isn't a whole PyTorch (no readable version.py)",
            "install it again: pip install --force-reinstall torch",
            broken=True,
        )
    return _checked(root, facts["__version__"], facts.get("git_version"), facts.get("cuda"), "the Python environment")


def _from_libtorch(root: Path) -> PyTorchBuild | NotFound:
    remedy = "point LIBTORCH at the folder that holds lib/ and include/, or unset it"
    if not root.is_dir():
        return NotFound(f"LIBTORCH names {root}, which isn't a folder", remedy, broken=True)
    root = root.resolve()
    facts = _read_version_module(root / "version.py")
    if facts is not None and "__version__" in facts:  # Python's package serves as well as an unpacked libtorch
        return _checked(root, facts["__version__"], facts.get("git_version"), facts.get("cuda"), "LIBTORCH")
    try:
        version = (root / "build-version").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return NotFound(f"LIBTORCH names {root}, which has no readable build-version file", remedy, broken=True)
    try:
        git = (root / "build-hash").read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        git = None
    variant = version.partition("+")[2]
    return _checked(root, version, git, variant if variant.startswith("cu") else None, "LIBTORCH")


def _checked(root: Path, version: str, git: str | None, cuda: str | None, origin: str) -> PyTorchBuild | NotFound:
    if release_of(version) < OLDEST:
        return NotFound(
            f"PyTorch {version} at {root} is too old; {OLDEST[0]}.{OLDEST[1]} is the oldest supported",
            "pip install --upgrade torch",
            broken=True,
        )
    for name in ("libc10.so", "libtorch_cpu.so"):
        fault = library_fault(root / "lib" / name)
        if fault is not None:
            return NotFound(
                f"PyTorch {version} at {root} is damaged: lib/{name}: {fault}",
                "install it again: pip install --force-reinstall torch",
                broken=True,
            )
    driver = any(os.path.exists(path) for path in _DRIVER_FILES)  # noqa: PTH110
    return PyTorchBuild(version, git or None, cuda or None, root, origin, driver)


def _python_package(name: str) -> Path | None:
    """Where an import of `name` would find its package, without importing it."""
    for finder in sys.meta_path:
        find = getattr(finder, "find_spec", None)
        spec = find(name, None) if find is not None else None
        if spec is not None:
            if spec.submodule_search_locations:
                return Path(next(iter(spec.submodule_search_locations))).resolve()
            return None
    return None


def _read_version_module(path: Path) -> dict[str, str] | None:
    """The text assignments of `torch/version.py`; it is data, so nothing of it is run."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return None
    facts: dict[str, str] = {}
    for line in lines:
        name, equals, value = line.partition("=")
        value = value.strip()
        if equals and value[:1] in {"'", '"'} and value[-1:] == value[:1]:
            facts[name.partition(":")[0].strip()] = value[1:-1]
    return facts
