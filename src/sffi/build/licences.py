"""The licences of files that a bundle passes on: whose file it is, and where its owner's licence texts lie.

A file belongs to the Python distribution whose RECORD lists it, to the Debian package that installed it, or to the
nearest folder above it that has a licence in it, as a checkout or an unpacked archive does.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NAMES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "copyright")
_LEVELS = 6


class Owner(NamedTuple):
    """Who a file comes from. `texts` are the licence files, each with its path below the owner's folder."""

    name: str
    texts: tuple[tuple[str, Path], ...]


def owner_of(path: Path) -> Owner | None:
    """The owner of a file; None where nothing says."""
    folder = path.parent
    for _ in range(_LEVELS):
        distributions = sorted(folder.glob("*.dist-info"))
        if distributions:
            return _distribution(distributions, path.relative_to(folder).as_posix())
        texts = tuple(_texts(folder, folder.glob("*")))
        if texts:
            return Owner(folder.name, texts)
        if folder in {Path("/usr"), Path("/"), Path.home()}:
            break
        folder = folder.parent
    return _debian_package(path)


def _distribution(distributions: list[Path], relative: str) -> Owner | None:
    for each in distributions:
        try:
            listed = f"\n{relative}," in "\n" + (each / "RECORD").read_text("utf-8", errors="replace")
        except OSError:
            continue
        if listed:
            return Owner(each.name.removesuffix(".dist-info"), tuple(_texts(each, each.rglob("*"))))
    return None


def _debian_package(path: Path) -> Owner | None:
    # Packages list /lib/x, which a merged /usr has made a link to /usr/lib/x.
    names = [str(path), str(path).removeprefix("/usr")]
    try:
        done = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False, timeout=30)
    except (OSError, subprocess.TimeoutExpired):
        return None
    package = done.stdout.partition(":")[0]
    text = Path("/usr/share/doc", package, "copyright")
    return Owner(package, (("copyright", text),)) if package and text.is_file() else None


def _texts(root: Path, paths: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    for path in sorted(paths):
        inside = path.relative_to(root).parts
        if path.is_file() and (path.name.startswith(_NAMES) or inside[0] == "licenses"):
            yield "/".join(inside[1:] if inside[0] == "licenses" else inside), path
