"""The examples do what they promise, and the same on both backends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from library.programs import ROOT, run_file

EXAMPLES = ROOT / "examples"


@pytest.mark.parametrize(("backend", "available"), [("pure", "false"), ("torch", "true")])
def test_usage(backend: str, available: str) -> None:
    result = run_file(EXAMPLES / "usage.spl", backend)
    assert result.stdout.startswith(f"Backend: {available}\nShape: 2D, 6 elements\n")
    assert result.stderr == ""


def test_digits_are_learned_alike() -> None:
    printed = {backend: run_file(EXAMPLES / "digits.spl", backend) for backend in ("pure", "torch")}
    lines = {backend: result.stdout.splitlines() for backend, result in printed.items()}
    assert not printed["pure"].stderr
    assert not printed["torch"].stderr
    assert lines["pure"][1:] == lines["torch"][1:], "losses and accuracy are the same to 4 digits"
    losses = [float(found[1]) for line in lines["pure"] if (found := re.search(r"loss (\d+\.\d{4})$", line))]
    assert losses == sorted(losses, reverse=True)
    accuracy = re.search(r"test images: (\d\.\d{4})$", lines["pure"][-1])
    assert accuracy is not None
    assert float(accuracy[1]) >= 0.94


def test_autograd_learns_digits_as_the_written_gradient_does() -> None:
    by_hand = run_file(EXAMPLES / "digits.spl", "torch").stdout
    for backend in ("pure", "torch"):
        result = run_file(EXAMPLES / "digits_autograd.spl", backend)
        assert result.stderr == ""
        assert result.stdout.splitlines()[1:] == by_hand.splitlines()[1:]


def test_the_data_is_whole() -> None:
    rows = [line.split(",") for line in Path(EXAMPLES / "data" / "digits.csv").read_text(encoding="ascii").splitlines()]
    assert len(rows) == 1797
    assert all(len(row) == 65 and 0 <= int(row[-1]) <= 9 for row in rows)
