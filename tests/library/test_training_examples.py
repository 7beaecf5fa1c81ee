"""The examples that train small models learn what they promise, and alike on both backends.

The long ones do less here than when they are run by hand: fewer images and epochs. `docs/examples.md` has what whole runs come to.
"""

from __future__ import annotations

import re
import subprocess
import time
from pathlib import Path

import pytest

from library.programs import ROOT, environment, run_file, simple_run

EXAMPLES = ROOT / "examples"
BACKENDS = ["pure", "torch"]


def run(name: str, backend: str, folder: Path, *arguments: str) -> list[str]:
    """The lines that an example prints. Two workers of the test run share the cores, so each has one thread."""
    result = run_file(EXAMPLES / f"{name}.spl", backend, *arguments, folder=folder, threads=1)
    assert result.returncode == 0, result.stderr
    return result.stdout.splitlines()


def numbers(lines: list[str], before: str) -> list[float]:
    """The numbers that stand behind some words."""
    return [float(found[1]) for line in lines if (found := re.search(rf"{before}:? +(\d+\.\d+)", line))]


@pytest.mark.parametrize("backend", BACKENDS)
def test_xor_is_learned(backend: str, tmp_path: Path) -> None:
    answers = [line.split("   ")[0] for line in run("xor", backend, tmp_path)[-4:]]
    assert answers == ["0 xor 0 = 0", "0 xor 1 = 1", "1 xor 0 = 1", "1 xor 1 = 0"]


def test_irises_are_told_apart(tmp_path: Path) -> None:
    lines = {backend: run("iris", backend, tmp_path) for backend in BACKENDS}
    assert lines["pure"][1:] == lines["torch"][1:], "losses, accuracy and confusions are the same to the digits shown"
    assert numbers(lines["pure"], "accuracy on the test flowers")[0] >= 0.93
    assert [line.split()[0] for line in lines["pure"][-3:]] == ["setosa", "versicolor", "virginica"]


def test_digits_are_read(tmp_path: Path) -> None:
    lines = {backend: run("digits_mlp", backend, tmp_path) for backend in BACKENDS}
    found = {backend: numbers(lines[backend], "accuracy on the test images")[0] for backend in BACKENDS}
    assert min(found.values()) >= 0.97
    assert found["pure"] == pytest.approx(found["torch"], abs=0.01)


def test_clothes_are_told_apart_as_by_pytorch_from_python(tmp_path: Path) -> None:
    """After the first of the three epochs."""
    found = numbers(run("fashion_mlp", "torch", tmp_path, "--epochs", "1"), "accuracy on the test images")
    assert found == [pytest.approx(0.832, abs=0.01)]


def test_both_backends_learn_clothes_alike(tmp_path: Path) -> None:
    few = ("--epochs", "2", "--images", "2000")
    found = {
        backend: numbers(run("fashion_mlp", backend, tmp_path, *few), "accuracy on the test images")
        for backend in BACKENDS
    }
    assert found["pure"] == pytest.approx(found["torch"], abs=0.01)
    assert found["torch"][1] > 0.65


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_killed_training_goes_on_to_the_same_end(backend: str, tmp_path: Path) -> None:
    few = ("--images", "640", "--epochs", "3")
    whole = run("fashion_cnn", backend, tmp_path, *few, "--checkpoint", "whole.ckpt")
    command = simple_run(EXAMPLES / "fashion_cnn.spl", *few)
    with subprocess.Popen(
        command, env=environment(backend, threads=1), cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as killed:
        while killed.poll() is None and not (tmp_path / "fashion_cnn.ckpt").exists():
            time.sleep(0.01)
        killed.kill()
    resumed = run("fashion_cnn", backend, tmp_path, *few)
    assert any(line.startswith("going on from fashion_cnn.ckpt, after ") for line in resumed)
    assert resumed[-11:] == whole[-11:], "the finished models confuse the same"
    assert (tmp_path / "fashion_cnn.ckpt").read_bytes() == (tmp_path / "whole.ckpt").read_bytes()


@pytest.mark.parametrize("backend", BACKENDS)
def test_clothes_are_invented(backend: str, tmp_path: Path) -> None:
    nats = numbers(run("vae", backend, tmp_path, "--images", "2000", "--epochs", "3"), "of test images")
    assert nats == sorted(nats, reverse=True)
    assert nats[-1] < 360
    form, sizes, most, *shades = (tmp_path / "vae.pgm").read_text("ascii").split("\n", 3)
    assert (form, sizes, most) == ("P2", "224 224", "255")
    values = [int(shade) for shade in shades[0].split()]
    assert len(values) == 224 * 224
    assert 0 <= min(values) < max(values) <= 255
