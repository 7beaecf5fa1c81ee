"""`--install PREFIX`: a built library laid down where other programs find it, in C's usual places."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from sffi.build.dependencies import recorded_folders
from sffi.build.layout import dev_link, package_files
from sffi.build.placing import Placing
from sffi.build.signals import ended_in_order

if TYPE_CHECKING:
    from sffi.build.manifest import BuiltLibrary

_LIBRARY_MODE = 0o755
_HEADER_MODE = 0o644


class Installed(NamedTuple):
    """What lies under a prefix now. `files` are paths under it; `uses` the folders that the library needs as they are."""

    prefix: Path
    files: tuple[PurePosixPath, ...]
    uses: tuple[str, ...]


def install_library(built: BuiltLibrary, title: str, prefix: Path) -> Installed:
    """Put the library, its header and the files for pkg-config and CMake under a prefix. Raises BuildError.

    A library of another ABI that is there stays, and programs that need it go on running.
    """
    prefix = Path(os.path.abspath(prefix))  # noqa: PTH100 - Path.absolute keeps '..'
    with ended_in_order(), Placing(prefix, "--install") as placing:
        files = place_library(placing, built, title)
        placing.commit()
    return Installed(prefix, files, recorded_folders(built.library))


def place_library(placing: Placing, built: BuiltLibrary, title: str) -> tuple[PurePosixPath, ...]:
    """What an installed library and a bundle have in common, the library first, what points to it after that."""
    library = PurePosixPath("lib", built.library.name)
    placing.copy(built.library, library, _LIBRARY_MODE)
    files = [library]
    if built.header is not None:
        files.append(PurePosixPath("include", built.header.name))
        placing.copy(built.header, files[-1], _HEADER_MODE)
    files.append(PurePosixPath("lib", dev_link(built.name)))
    placing.link(files[-1], built.library.name)
    for path, text in package_files(built, title).items():
        placing.write(path, text)
        files.append(path)
    return tuple(files)
