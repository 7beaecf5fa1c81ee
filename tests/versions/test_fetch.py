"""Fetching a release: whole or not at all, what its checksum says or nothing, once."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

import fetch
import pytest

FILES = {
    "torch/version.py": "__version__ = '2.99.0'\n",
    "torch/include/ATen/Tensor.h": "#pragma once\n",
    "torch/lib/libc10.so": "c10",
    "torch/lib/libtorch_cpu.so": "cpu",
    "torch/lib/libtorch_cuda.so": "a gigabyte that nobody needs",
    "torch/nn/modules.py": "class Module: ...\n",
}
KEPT = ("torch/version.py", "torch/include/", "torch/lib/libc10.so", "torch/lib/libtorch_cpu.so")


class Index:
    """Stands for PyPI: gives a wheel, and counts how often."""

    def __init__(self, wheel: Path) -> None:
        self.wheel = wheel
        self.asked = 0

    def download(self, _: fetch.Package, into: Path) -> Path:
        self.asked += 1
        into.mkdir()
        return Path(shutil.copy(self.wheel, into))


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Index:
    wheel = tmp_path / "torch-2.99.0.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in FILES.items():
            archive.writestr(name, content)
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(fetch, "RELEASES", {"2.99.0": (fetch.Package("torch==2.99.0", digest, 1, KEPT),)})
    monkeypatch.setattr(fetch, "NEEDED_MB", 1)
    made = Index(wheel)
    monkeypatch.setattr(fetch, "download", made.download)
    return made


def kept(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_what_is_needed_is_kept_and_fetched_once(index: Index, tmp_path: Path):
    root = fetch.fetch("2.99.0")
    assert root == tmp_path / "cache" / "pytorch" / "2.99.0" / "torch"
    assert kept(root.parent) == set(FILES) - {"torch/lib/libtorch_cuda.so", "torch/nn/modules.py"}
    assert (tmp_path / "cache").stat().st_mode & 0o777 == 0o700
    assert fetch.fetch("2.99.0") == root
    assert index.asked == 1


@pytest.mark.parametrize("spoilt", ["checksum", "content", "download", "space"])
def test_nothing_is_kept_of_what_cant_be_had(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoilt: str
):
    expected = {"checksum": "should have", "content": "has no torch/lib", "download": "no network", "space": "MB left"}
    if spoilt == "checksum":
        index.wheel.write_bytes(index.wheel.read_bytes() + b"\0")
    elif spoilt == "content":
        (package,) = fetch.RELEASES["2.99.0"]
        lacking = fetch.Package(package.name, package.sha256, 1, (*KEPT, "torch/lib/libgomp.so.1"))
        monkeypatch.setitem(fetch.RELEASES, "2.99.0", (lacking,))
    elif spoilt == "download":

        def fail(*_: object) -> Path:
            raise fetch.Problem("torch==2.99.0 can't be had: no network")

        monkeypatch.setattr(fetch, "download", fail)
    else:
        monkeypatch.setattr(fetch, "NEEDED_MB", 1 << 40)
    with pytest.raises(fetch.Problem, match=expected[spoilt]):
        fetch.fetch("2.99.0")
    assert kept(tmp_path / "cache") == set()


def test_a_release_without_checksum_is_refused():
    with pytest.raises(fetch.Problem, match=r"no checksum for PyTorch 2\.12\.9; there are 2\.11\.0, 2\.14\.1"):
        fetch.fetch("2.12.9")
