"""Scores, progress bars, logs and pictures, on both backends."""

from __future__ import annotations

import json
import os
import pty
import select
import struct
import subprocess
import sys
import time
import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from library.programs import outputs, run_program

BACKENDS = ("torch", "pure")
CLASSES = 4
DRAWN = np.random.default_rng(3).integers(0, CLASSES - 1, (2, 60))
"""Predictions and targets; the last class never occurs."""


def counted() -> np.ndarray:
    """The confusion matrix of what was drawn."""
    counts = np.zeros((CLASSES, CLASSES), int)
    for predicted, target in DRAWN.T:
        counts[target, predicted] += 1
    return counts


def quotients(a: np.ndarray, b: np.ndarray) -> list[float]:
    return [x / y if y else 0.0 for x, y in zip(a, b, strict=True)]


@dataclass(frozen=True)
class Case:
    """An expression of Simple and what it prints; numbers and lists are compared to six digits."""

    expression: str
    expected: object


COUNTS = counted()
RIGHT = np.diag(COUNTS)
P, T = (f"torch_tensor({drawn.tolist()})" for drawn in DRAWN)
CASES = [
    Case(f"accuracy({P}, {T})", float((DRAWN[0] == DRAWN[1]).mean())),
    Case(f"accuracy({P}.one_hot(4).to('f32'), {T})", float((DRAWN[0] == DRAWN[1]).mean())),
    Case("accuracy(torch_tensor([[1, 0], [1, 1]]), torch_tensor([[1, 0], [0, 1]]))", 0.75),
    Case("accuracy(torch_zeros([0], 'i64'), torch_zeros([0], 'i64'))", "nan"),
    Case(
        "accuracy(torch_zeros([3]), torch_tensor([1, 2, 3]))", "error dtype: predictions of the shape [3] are classes"
    ),
    Case(
        "accuracy(torch_zeros([2, 2, 2]), torch_tensor([1, 2, 3]))", "error shape: predictions of the shape [2, 2, 2]"
    ),
    Case(f"confusion_matrix({P}, {T}, 4).to_list()", COUNTS.tolist()),
    Case(f"confusion_matrix({P}, {T}, 2)", "error index-out-of-range: there is a prediction 2; the classes are 0 to 1"),
    Case(
        "confusion_matrix(torch_tensor([0]), torch_tensor([-1]), 2)", "error index-out-of-range: there is a target -1"
    ),
    Case(f"ConfusionMatrix.of({P}, {T}, 4).accuracy()", float((DRAWN[0] == DRAWN[1]).mean())),
    Case(f"ConfusionMatrix.of({P}, {T}, 4).precision().to_list()", quotients(RIGHT, COUNTS.sum(0))),
    Case(f"ConfusionMatrix.of({P}, {T}, 4).recall().to_list()", quotients(RIGHT, COUNTS.sum(1))),
    Case(f"ConfusionMatrix.of({P}, {T}, 4).f1().to_list()", quotients(2 * RIGHT, COUNTS.sum(0) + COUNTS.sum(1))),
    Case("batches()", COUNTS.tolist()),
    Case(
        'ConfusionMatrix(["cat", "elephant"], torch_tensor([[10, 2], [0, 0]]))',
        "true \\ predicted  cat  elephant  precision  recall     F1\n"
        "cat                10         2      1.000   0.833  0.909\n"
        "elephant            0         0      0.000   0.000  0.000",
    ),
    Case("averaged([1.0, 2.0, 3])", 2.0),
    Case("Mean().value()", "nan"),
    Case("logged()", ["epoch,loss,note", '1,0.5,"a, b"', "2,0.25,c", "3,0.125,d"]),
    Case("CsvLog('log.csv', append: true).add({\"epoch\": 1})", 'error invalid-argument: log.csv has a column "loss"'),
    Case("CsvLog('log.csv', append: true).add({\"lr\": 1})", 'error invalid-argument: log.csv has no column "lr"'),
    Case("CsvLog('missing/log.csv').add({\"lr\": 1})", "error io: Can't write missing/log.csv"),
    Case("events()", "()"),
    Case("TensorBoardLog('log.csv')", "error io: Can't write log.csv"),
    Case("closed()", "error invalid-argument: The log in other is closed"),
    Case("plot({\"a\": [1, 0.5], \"b\": torch_ones([40])}, 'lines.png', 'A title with $ signs', 'x', 'y')", "()"),
    Case("plot([torch_tensor(1.0), 2.0], 'line.png', log_scale: true)", "()"),
    Case('ConfusionMatrix(["cat", "dog"], torch_tensor([[10, 2], [0, 0]])).plot(\'matrix.png\')', "()"),
    Case("plot([1.0], 'lines.jpg')", "error invalid-argument: A picture is a PNG file"),
    Case("plot([1.0], 'missing/lines.png')", "error io: Can't write missing/lines.png"),
]
DECLARATIONS = f"""
use lib.torch.metrics.*
use std.fs

fn batches() -> any:
    val matrix = ConfusionMatrix(["a", "b", "c", "d"])
    val (p, t) = ({P}, {T})
    for start in range(0, 60, 20): matrix.add(p[start:start + 20], t[start:start + 20])
    matrix.counts.to_list()

fn averaged(values: [any]) -> f64:
    val mean = Mean()
    mean.add(100)
    mean.reset()
    for value in values: mean.add(value, 2.0)
    mean.add(torch_tensor(2.0))
    mean.value()

fn logged() -> any:
    val log = CsvLog("log.csv")
    log.add({{"epoch": 1, "loss": torch_tensor(0.5), "note": "a, b"}})
    log.add({{"note": "c", "epoch": 2, "loss": 0.25}})
    CsvLog("log.csv", append: true).add({{"epoch": 3, "loss": 0.125, "note": "d"}})
    fs.read_lines("log.csv")

fn events():
    plot([1.0], "small.png")
    with TensorBoardLog("events") as log:
        for step in 0..3: log.add({{"loss": torch_tensor(1.0 / (step + 1)), "lr": 0.5}}, step)
        log.flush()
        log.add_picture("plot", "small.png", step: 3)

fn closed():
    val log = TensorBoardLog("other")
    log.close()
    log.close()
    log.add({{"a": 1}}, 1)
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, list[str]]]:
    found = {}
    for backend in BACKENDS:
        folder = tmp_path_factory.mktemp(backend)
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(folder)
            found[backend] = folder, outputs([case.expression for case in CASES], folder, backend, DECLARATIONS)
    return found


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.expression[:50])
def test_case(case: Case, backend: str, printed: dict[str, tuple[Path, list[str]]]) -> None:
    found = printed[backend][1][CASES.index(case)]
    if isinstance(case.expected, str):
        assert found.startswith(case.expected)
    elif isinstance(case.expected, list) and isinstance(case.expected[0], str):
        assert json.loads(found) == case.expected
    else:
        np.testing.assert_allclose(json.loads(found), case.expected, atol=1e-6)


@pytest.mark.parametrize("backend", BACKENDS)
def test_pictures_are_png_files(backend: str, printed: dict[str, tuple[Path, list[str]]]) -> None:
    for name in ("lines.png", "line.png", "matrix.png"):
        data = (printed[backend][0] / name).read_bytes()
        width, height = struct.unpack(">II", data[16:24])
        assert data.startswith(b"\x89PNG")
        assert min(width, height) > 300


@pytest.mark.parametrize("backend", BACKENDS)
def test_tensorboard_reads_its_events(backend: str, printed: dict[str, tuple[Path, list[str]]]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from tensorboard.compat.proto import event_pb2 as events
    (path,) = (printed[backend][0] / "events").iterdir()
    data, found, place = path.read_bytes(), [], 0
    while place < len(data):  # records: the length and its checksum, the event and its checksum
        (length,) = struct.unpack_from("<Q", data, place)
        found.append(events.Event.FromString(data[place + 12 : place + 12 + length]))
        place += length + 16
    values = [(event.step, value) for event in found for value in event.summary.value]
    assert [(step, v.tag, round(v.simple_value, 4)) for step, v in values[:-1]] == [
        (0, "loss", 1.0), (0, "lr", 0.5), (1, "loss", 0.5), (1, "lr", 0.5), (2, "loss", 0.3333), (2, "lr", 0.5)
    ]  # fmt: skip
    step, picture = values[-1]
    assert (step, picture.tag) == (3, "plot")
    assert picture.image.encoded_image_string == (printed[backend][0] / "small.png").read_bytes()
    assert picture.image.width > 300


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("matplotlib", "tensorboard"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "__init__.py").write_text(f"raise ModuleNotFoundError('no', name='{package}')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    for call, package, extra in (
        ("plot([1.0], 'x.png')", "matplotlib", "plot"),
        ("TensorBoardLog('x')", "tensorboard", "tensorboard"),
    ):
        result = run_program(f"use lib.torch.metrics.*\n{call}\n", tmp_path, "pure")
        assert result.returncode == 1
        assert f"needs the Python package {package}" in result.stderr
        assert f"pip install 'simple-torch[{extra}]'" in result.stderr


# -------------------------------------------------------------------------------------------------------------- progress

LOOP = """
use lib.torch.metrics.*
use std.time

val bar = progress(0..40, "epoch 1", every: 0.15)
for i in bar:
    time.sleep(0.01)
    if i == 20: print "half"
    bar.set({"margin": i}, loss: 1.0 / (i + 1))
"""
RICH_SEEN = """
import sys
from simple.cli import main
status = main()
print('rich' in sys.modules, status)
"""


def test_through_a_pipe_there_are_lines(tmp_path: Path) -> None:
    result = run_program(LOOP, tmp_path, "pure")
    first, *others, last = result.stderr.splitlines()
    assert result.stdout == "half\n"
    assert first.startswith("epoch 1: ")
    assert " of 40 (" in first
    assert "/s, " in first
    assert " s left, margin " in first
    assert len(others) < 8
    assert last.startswith("epoch 1: 40 in ")
    assert last.endswith("/s, margin 39, loss 0.025")


def test_a_loop_that_is_left_says_how_far_it_came(tmp_path: Path) -> None:
    program = """
use lib.torch.metrics.*
for i in progress([1, 2, 3], "left"):
    if i == 2: break
for i in progress([], "none"): print i
print [i for i in progress([5, 6])]
for i in progress("abc", "failing"): panic("stop")
"""
    result = run_program(program, tmp_path, "pure")
    left, none, unnamed, failing, *report = result.stderr.splitlines()
    assert result.stdout == "[5, 6]\n"
    assert left.startswith("left: 1 of 3 in 0.0 s")
    assert none.startswith("none: 0 in 0.0 s")
    assert unnamed.startswith("2 in")
    assert failing.startswith("failing: 0 of 3 in")
    assert report[0] == "error[panic]: stop"


def test_rich_is_imported_for_a_bar_alone(tmp_path: Path) -> None:
    path = tmp_path / "program.spl"
    path.write_text(LOOP)
    result = subprocess.run(
        [sys.executable, "-c", RICH_SEEN, "run", str(path)],
        env={**os.environ, "SIMPLE_TORCH_BACKEND": "pure"}, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert result.stdout == "half\nFalse 0\n"


def on_a_terminal(program: str, folder: Path, columns: int = 100) -> str:
    """What a program shows on a pseudo-terminal, standard output and error together."""
    import fcntl
    import termios

    path = folder / "program.spl"
    path.write_text(program)
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
    env = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "COLUMNS", "LINES"}}
    process = subprocess.Popen(
        [sys.executable, "-c", "import sys; from simple.cli import main; sys.exit(main())", "run", str(path)],
        env={**env, "SIMPLE_TORCH_BACKEND": "pure", "TERM": "xterm-256color"}, stdin=theirs, stdout=theirs, stderr=theirs,
    )  # fmt: skip
    os.close(theirs)
    shown, ends = b"", time.monotonic() + 60
    while time.monotonic() < ends:
        if select.select([ours], [], [], 0.1)[0]:
            try:
                part = os.read(ours, 65536)
            except OSError:  # Linux's way to say that the other side is closed
                break
            if not part:
                break
            shown += part
    process.wait(timeout=10)
    os.close(ours)
    return shown.decode()


def test_on_a_terminal_there_is_a_bar(tmp_path: Path) -> None:
    shown = on_a_terminal(LOOP, tmp_path)
    *_, last, end = shown.split("\r\n")
    assert "━" in shown
    assert shown.count("\r\x1b[2K") > 3  # the line is drawn again
    assert " s left, margin " in shown
    assert "half\r\n" in shown
    assert "40 in 0." in last
    assert last.endswith("loss 0.025")
    assert end == "\x1b[?25h"  # the cursor is back


def test_an_error_ends_the_bar(tmp_path: Path) -> None:
    shown = on_a_terminal(LOOP.replace('print "half"', 'panic("stop")'), tmp_path)
    bar, report = shown.split("error[panic]")
    assert "20 of 40 in" in bar
    assert bar.rindex("\x1b[?25h") > bar.rindex("\x1b[?25l")
    assert "stop" in report


def test_a_bar_fits_a_narrow_terminal(tmp_path: Path) -> None:
    import re

    shown = on_a_terminal(LOOP.replace("epoch 1", "a title that is rather long for it"), tmp_path, columns=40)
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)
    assert max(len(line) for line in re.split(r"[\r\n]+", plain)) <= 40
