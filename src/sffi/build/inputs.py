"""What a build is made from, and the key that says whether a cached one still fits.

The key has two halves. `inputs` covers what the library *is*: the spec and its hand-written C++, the generator, the
flags, the packages that it requires (PyTorch, say). `tools` covers what made it: the compiler and the Python whose host module lies
beside it. A machine whose compiler was removed since still finds the library by the first half.

Nothing is generated or run to compute a key: it reads about fifty small files and takes a few `stat` calls.
"""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sffi.build.errors import BuildError, NotFound
from sffi.providers import provider

if TYPE_CHECKING:
    from hashlib import _Hash

    from sffi.build.compiler import Compiler, Located
    from sffi.providers import Package

FORMAT = "2"  # of entries and of how they are built; a change here makes all older entries unfit
COMPILE_FLAGS = ("-O2", "-fPIC", "-fvisibility=hidden", "-fvisibility-inlines-hidden", "-DNDEBUG", "-pipe")
# Without the new tags the recorded path goes before LD_LIBRARY_PATH, which may lead to another PyTorch.
LINK_FLAGS = ("-shared", "-s", "-Wl,-z,now", "-Wl,-z,defs", "-Wl,--hash-style=gnu", "-Wl,--disable-new-dtags")
_GENERATOR = Path(__file__).resolve().parent.parent
# What has no part in a library: `clients` makes files for programs that call it, `starter` those of a new one.
_NOT_GENERATING = {"build", "clients", "starter", "cli.py", "check.py", "__pycache__"}


_CHECK = "run `sffi check` to see what is wrong in it"


class Header(NamedTuple):
    """The settings of a spec that finding and naming its library needs."""

    path: Path
    name: str
    title: str
    abi: int
    prefix: str
    requires: tuple[str, ...]
    needs: tuple[str, ...] = ()

    @property
    def soname(self) -> str:
        return f"lib{self.name}.so.{self.abi}"


class Key(NamedTuple):
    """Which entry of the cache fits."""

    inputs: str
    tools: str

    @property
    def entry(self) -> str:
        return f"{self.inputs}-{self.tools}"


def spec_path(folder: Path) -> Path | None:
    """The spec that lies in a library's folder, if one does."""
    try:
        names = sorted(name for name in os.listdir(folder) if name.endswith(".sffi"))  # noqa: PTH208 - quicker
    except OSError:
        return None
    return folder / names[0] if names else None


def read_header(folder: Path) -> Header:
    """The settings at the head of the spec in `folder`. The full reader, with its diagnostics, is `sffi.spec`."""
    path = spec_path(folder)
    if path is None:
        raise BuildError("bad-library", f"{folder} holds no .sffi spec", "name the folder of a native library")
    settings: dict[str, str] = {}
    needs: list[str] = []
    try:
        with path.open(encoding="utf-8") as file:
            for line in file:
                if line.startswith("=="):
                    break
                word, _, value = line.strip().partition(" ")
                if word == "needs":
                    needs.append(value)
                elif value and not word.startswith("#"):
                    more = settings.get(word, "") if word == "requires" else ""
                    settings[word] = f"{more} {value}".strip()
        return Header(
            path=path,
            name=settings["library"],
            title=settings.get("title", settings["library"]),
            abi=int(settings["abi"]),
            prefix=settings["prefix"],
            requires=tuple(settings.get("requires", "").split()),
            needs=tuple(needs),
        )
    except (OSError, UnicodeDecodeError, KeyError, ValueError) as error:
        raise BuildError(
            "bad-library",
            f"the spec {path} can't be used: {_said(error)}",
            _CHECK,
        ) from error


def required_packages(header: Header, *, stub: bool) -> tuple[Package, ...] | NotFound:
    """What a build of this library is for: PyTorch, say. Nothing for a stub and for a library that requires none."""
    packages = []
    for word in () if stub else header.requires:
        known = provider(word)
        if known is None:
            raise BuildError("bad-library", f"{header.path} requires {word!r}, which SFFI knows nothing of", _CHECK)
        found = known.find()
        if isinstance(found, NotFound):
            return found
        packages.append(found)
    return tuple(packages)


def compute_key(
    folder: Path,
    header: Header,
    packages: tuple[Package, ...],
    compiler: Located | Compiler | None,
    *,
    stub: bool,
) -> Key:
    """The key of a library built from `folder` with these tools."""
    inputs = sha256()
    parts = [FORMAT, "stub" if stub else "full", *COMPILE_FLAGS, *LINK_FLAGS, str(header.abi)]
    parts += [package.identity() for package in packages]
    inputs.update("\0".join(parts).encode())
    _add_file(inputs, header.path)
    _add_tree(inputs, folder / "native", frozenset())
    _add_tree(inputs, _GENERATOR, frozenset(_NOT_GENERATING))
    tools = sha256("\0".join((compiler.identity if compiler else "", python_identity())).encode())
    return Key(inputs.hexdigest()[:24], tools.hexdigest()[:16])


def python_identity() -> str:
    """What a host module must fit: the interpreter's ABI, and whether its headers are here to build one."""
    return f"{EXTENSION_SUFFIXES[0]} {python_headers() is not None}"


def python_headers() -> Path | None:
    """The folder of Python.h, where it is installed."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}{sys.abiflags}"
    folder = Path(sys.base_prefix, "include", version)
    return folder if os.path.exists(os.path.join(folder, "Python.h")) else None  # noqa: PTH110, PTH118


def _add_tree(digest: _Hash, folder: Path, left_out: frozenset[str]) -> None:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in left_out and name != "__pycache__")
        for name in sorted(files):
            if name not in left_out:
                _add_file(digest, Path(here, name))


def _add_file(digest: _Hash, path: Path) -> None:
    with open(path, "rb") as file:  # noqa: PTH123
        content = file.read()
    digest.update(f"{path.name} {len(content)}\0".encode())
    digest.update(content)


def _said(error: Exception) -> str:
    if isinstance(error, KeyError):
        return f"it doesn't set `{error.args[0]}`"
    return "`abi` isn't a number" if isinstance(error, ValueError) else str(error)
