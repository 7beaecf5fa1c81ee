"""Compiles the C and C++ programs, as a user of the library or of libtorch would."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from measuring.peers import PeerFailed

if TYPE_CHECKING:
    from sffi.build.manifest import BuiltLibrary
    from sffi.pytorch.find import PyTorchBuild

_FAR_NAMES = "-Wl,--allow-shlib-undefined"  # what libtorch itself needs is found when the program starts


def compile_limits(source: Path, target: Path) -> Path:
    """A program that shows what the machine can do: everything that this processor has.

    The tuning is generic because that for some processors avoids the multiply-adds that are to be measured.
    """
    flags = ["-O3", "-march=native", "-mtune=generic", "-std=gnu99"]
    return _compiled([*_c_compiler(), *flags, "-pthread", str(source)], target)


def compile_native(source: Path, target: Path, *flags: str) -> Path:
    """A program of loops, as anybody would compile it for speed."""
    return _compiled([*_c_compiler(), "-O3", "-march=native", "-std=gnu99", *flags, str(source), "-lm"], target)


def compile_against_library(source: Path, target: Path, library: BuiltLibrary) -> Path:
    """A C program that uses the C library."""
    folder = str(library.folder)
    link = [str(library.library), f"-Wl,-rpath,{folder}", _FAR_NAMES]
    return _compiled([*_c_compiler(), "-O2", "-std=c99", f"-I{folder}", str(source), *link], target)


def compile_against_libtorch(source: Path, target: Path, pytorch: PyTorchBuild) -> Path:
    """A C++ program that uses libtorch alone."""
    from sffi.build.compiler import locate_compiler
    from sffi.build.errors import NotFound

    compiler = locate_compiler()
    if isinstance(compiler, NotFound):
        raise PeerFailed(f"{compiler.reason}; {compiler.remedy}")
    flags = ["-O2", f"-std={pytorch.standard}", "-DNDEBUG", f"-D_GLIBCXX_USE_CXX11_ABI={int(pytorch.cxx11_abi())}"]
    flags += [word for path in pytorch.include_dirs for word in ("-isystem", str(path))]
    where = str(pytorch.library_dir)
    link = [f"-L{where}", f"-Wl,-rpath,{where}", "-Wl,--no-as-needed", "-ltorch_cpu", "-lc10", _FAR_NAMES]
    return _compiled([*compiler.command, *flags, str(source), *link], target)


def _c_compiler() -> Sequence[str]:
    named = os.environ.get("CC", "").split()
    if named:
        return named
    for name in ("cc", "gcc", "clang"):
        path = shutil.which(name)
        if path is not None:
            return [path]
    raise PeerFailed("no C compiler was found (cc, gcc and clang are not on the PATH); install one, or set CC")


def _compiled(command: Sequence[str], target: Path) -> Path:
    try:
        done = subprocess.run([*command, "-o", str(target)], capture_output=True, text=True, check=False)
    except OSError as error:
        raise PeerFailed(f"{command[0]} doesn't run: {error.strerror or error}") from error
    if done.returncode != 0:
        raise PeerFailed(f"{shlex.join(command)} failed:\n{done.stderr.strip()}")
    return target
