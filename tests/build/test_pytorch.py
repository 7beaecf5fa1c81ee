# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from sffi.build.errors import NotFound
from sffi.pytorch import find as pytorch
from sffi.pytorch.find import PyTorchBuild, find_pytorch, release_of

LIBRARY = next(Path(sys.base_prefix, "lib").rglob("*.so"))


def make_pytorch(root: Path, version: str = "2.13.0", cuda: str | None = None) -> Path:
    """A folder that looks like Python's torch package."""
    (root / "lib").mkdir(parents=True)
    (root / "include" / "ATen").mkdir(parents=True)
    (root / "include" / "ATen" / "Tensor.h").touch()
    (root / "__init__.py").write_text("raise AssertionError('torch was imported')\n")
    shown = f"{cuda!r}" if cuda else "None"
    (root / "version.py").write_text(
        f"from typing import Optional\n__version__ = '{version}'\ncuda: Optional[str] = {shown}\ngit_version = 'abc'\n"
    )
    for name in ("libc10.so", "libtorch_cpu.so"):
        shutil.copy(LIBRARY, root / "lib" / name)
    return root


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Python path with nothing on it but the test's own packages."""
    packages = tmp_path / "packages"
    packages.mkdir()
    monkeypatch.setattr(sys, "path", [str(packages)])
    monkeypatch.setattr(sys, "meta_path", [sys.meta_path[-1]])
    monkeypatch.delenv("LIBTORCH", raising=False)
    return packages


def found() -> PyTorchBuild:
    result = find_pytorch()
    assert isinstance(result, PyTorchBuild), result
    return result


def missing() -> NotFound:
    result = find_pytorch()
    assert isinstance(result, NotFound), result
    return result


def test_the_environments_pytorch_is_read_not_imported(environment: Path) -> None:
    root = make_pytorch(environment / "torch", "2.13.0+cpu")
    result = found()
    assert (result.version, result.release, result.git, result.cuda) == ("2.13.0+cpu", (2, 13), "abc", None)
    assert result.root == root
    assert result.unfit() is None
    assert "torch" not in sys.modules or "AssertionError" not in str(sys.modules["torch"])


def test_no_pytorch_is_an_answer_not_a_fault(environment: Path) -> None:
    assert not missing().broken
    assert "pip install" in missing().remedy


@pytest.mark.parametrize(
    ("version", "standard"), [("2.11.0", "c++17"), ("2.12.1", "c++17"), ("2.13.0+cpu", "c++17"), ("2.14.1", "c++20")]
)
def test_the_headers_standard_follows_the_version(environment: Path, version: str, standard: str) -> None:
    make_pytorch(environment / "torch", version)
    assert found().standard == standard


@pytest.mark.parametrize("version", ["2.10.0", "1.13.1", "0.4"])
def test_an_old_pytorch_is_refused(environment: Path, version: str) -> None:
    make_pytorch(environment / "torch", version)
    assert "too old" in missing().reason
    assert missing().broken


def test_a_folder_named_torch_is_no_pytorch(environment: Path) -> None:
    (environment / "torch").mkdir()
    assert missing().broken
    assert "version.py" in missing().reason


def test_a_truncated_libtorch_is_found_out(environment: Path) -> None:
    root = make_pytorch(environment / "torch")
    library = root / "lib" / "libtorch_cpu.so"
    library.write_bytes(library.read_bytes()[:5000])
    assert "libtorch_cpu.so" in missing().reason
    assert "truncated" in missing().reason


def test_missing_headers_are_told_apart(environment: Path) -> None:
    root = make_pytorch(environment / "torch")
    shutil.rmtree(root / "include")
    lacking = found().unfit()
    assert lacking is not None
    assert "headers" in lacking.reason


def test_libtorch_goes_before_the_environment(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pytorch(environment / "torch", "2.12.0")
    other = make_pytorch(tmp_path / "libtorch", "2.13.0")
    (other / "version.py").unlink()
    (other / "build-version").write_text("2.14.1+cu126\n")
    (other / "build-hash").write_text("def\n")
    monkeypatch.setenv("LIBTORCH", str(other))
    result = found()
    assert (result.version, result.git, result.cuda, result.origin) == ("2.14.1+cu126", "def", "cu126", "LIBTORCH")


def test_a_wrong_libtorch_is_not_passed_over(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_pytorch(environment / "torch")
    monkeypatch.setenv("LIBTORCH", str(tmp_path / "absent"))
    assert "LIBTORCH" in missing().reason
    monkeypatch.setenv("LIBTORCH", str(tmp_path))
    assert "build-version" in missing().reason


def test_cuda_takes_the_libraries_and_a_driver(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_pytorch(environment / "torch", "2.13.0", cuda="13.0")
    driver = tmp_path / "nvidiactl"
    monkeypatch.setattr(pytorch, "_DRIVER_FILES", (str(driver),))
    assert not found().cuda_usable
    driver.touch()
    assert not found().cuda_usable
    (root / "lib" / "libtorch_cuda.so").touch()
    assert found().cuda_usable


def test_the_identity_changes_with_the_libraries(environment: Path) -> None:
    root = make_pytorch(environment / "torch")
    before = found().identity()
    assert before == found().identity()
    (root / "lib" / "libc10.so").touch()
    assert found().identity() != before


@pytest.mark.parametrize(
    ("text", "release"), [("2.13.0+cpu", (2, 13)), ("2.14a1", (2, 14)), ("x", (0, 0)), ("2", (0, 0))]
)
def test_release_of(text: str, release: tuple[int, int]) -> None:
    assert release_of(text) == release
