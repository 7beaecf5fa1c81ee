"""The examples with real models and series give the known answers, with less work where they train. `docs/examples.md` has whole runs."""

from __future__ import annotations

import re

import pytest

from library.programs import ROOT, run_file

EXAMPLES = ROOT / "examples"
BACKENDS = ["torch", "pure"]


def output(name: str, backend: str, *arguments: str) -> str:
    result = run_file(EXAMPLES / name, backend, *arguments, threads=1)
    assert result.returncode == 0, result.stderr
    return result.stdout


def numbers(line: str) -> list[float]:
    return [float(found) for found in re.findall(r"-?\d+\.\d+", line)]


def test_speech_is_found() -> None:
    lines = output("vad.spl", "torch").splitlines()
    assert numbers(lines[0]) == pytest.approx([0.014072, 0.055546, 0.969296, 0.990056, 0.997462, 0.996285], abs=1e-5)
    assert re.fullmatch(r"90 chunks, mean \d\.\d{6}, 77 above 0\.5", lines[1])
    assert numbers(lines[1])[0] == pytest.approx(0.869011, abs=1e-5)
    assert len(lines[2]) == 92
    assert lines[3:] == ["speech from 0.06 s to 1.22 s", "speech from 1.28 s to 2.59 s"]


def test_speech_needs_pytorch() -> None:
    result = run_file(EXAMPLES / "vad.spl", "pure")
    assert result.returncode == 1
    assert "rt_torch_jit_load needs the library" in result.stderr
    assert "SIMPLE_TORCH_BACKEND is pure" in result.stderr


@pytest.mark.parametrize("backend", BACKENDS)
def test_sentences_are_embedded(backend: str) -> None:
    lines = output("embed.spl", backend).splitlines()
    assert lines[1].startswith("  101 2023 2003 2019 2742 6251 102 -> ")
    assert numbers(lines[1]) == pytest.approx([0.067657, 0.063496, 0.048713, 0.079305, 0.037448], abs=1e-5)
    cosines = [numbers(line) for line in lines[-6:]]
    assert cosines[1][2] == pytest.approx(0.893904, abs=1e-5)
    assert cosines[4][5] > 0.5 > max(cosines[0][1:]), "what means alike is near, what doesn't is far"


def test_pieces_of_words() -> None:
    """The numbers are those of the package `tokenizers`."""
    sentence = "Crème brûlée — „naïve“ co-operation costs $5!\t\u6771京 Wörterbuchverlag\u200b " + "a" * 101
    pieces = output("embed.spl", "torch", sentence).splitlines()[1].split(" -> ")[0].split()
    assert [int(piece) for piece in pieces] == [
        101,
        13675,
        21382,
        7987,
        9307,
        2063,
        1517,
        1525,
        15743,
        1523,
        2522,
        1011,
        3169,
        5366,
        1002,
        1019,
        999,
        1879,
        1755,
        24185,
        19418,
        25987,
        6299,
        17802,
        100,
        102,
    ]


def test_sunspots_are_forecast_alike() -> None:
    torch, pure = (output("lstm_forecast.spl", backend).splitlines() for backend in BACKENDS)
    assert [numbers(line) for line in pure] == [pytest.approx(numbers(line), abs=0.11) for line in torch]
    lstm, linear, same, cycle = (numbers(line)[0] for line in torch[-4:])
    assert lstm < 22
    assert (linear, same, cycle) == (18.82, 33.18, 37.42)


def test_a_transformer_learns_letters_alike() -> None:
    short = ("--steps", "20", "--batch", "8", "--length", "40")
    torch, pure = (output("char_gpt.spl", backend, *short) for backend in BACKENDS)
    (loss,) = numbers(torch.splitlines()[2])
    assert loss < 3.5, "which letters are frequent is known"
    assert numbers(pure.splitlines()[2]) == [pytest.approx(loss, abs=1e-3)]
    start = torch.index("King.")
    assert len(torch[start:]) == len("King.\n") + 40 + 1
