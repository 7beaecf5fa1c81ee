"""The demo in C: what it prints, its build files, its errors, and that it frees what it makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from harness import CLIENTS, SOAK, copied, data, run, tool


def test_the_demo_prints_what_the_page_shows(transcript: str):
    page = (CLIENTS / "README.md").read_text("utf-8")
    shown = re.search(r"```\n(backend: .*?)```", page, re.DOTALL)
    assert shown is not None
    assert _without_machine(transcript) == _without_machine(shown[1])


def _without_machine(text: str) -> list[str]:
    """The transcript without what another processor or another PyTorch may change: the version, digits of the losses."""
    text = re.sub(r"PyTorch \S+, (.*) CUDA \w+", r"PyTorch, \1", text)
    return re.sub(r"(loss|accuracy:) (\d\.\d\d)\d+", r"\1 \2", text).splitlines()


def test_cmake_builds_it(library_folder: Path, tmp_path: Path):
    folder = copied("c", tmp_path)
    cmake = tool("cmake", "cmake")
    run(cmake, "-S", folder, "-B", folder / "build", f"-DSIMPLE_TORCH_DIR={library_folder}")
    run(cmake, "--build", folder / "build")
    assert "usage:" in run(folder / "build" / "demo", status=2).stderr


@pytest.mark.parametrize(
    ("missing", "message"),
    [("digits.csv", "digits.csv: No such file"), ("silero/silero_vad.jit", "silero_vad.jit")],
    ids=["digits", "network"],
)
def test_a_missing_file_is_said(c_demo: Path, tmp_path: Path, missing: str, message: str):
    for name in ("digits.csv", "silero/silero_vad.jit", "speech/quick_brown_fox.wav"):
        if name != missing:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).symlink_to(data() / name)
    assert message in run(c_demo, tmp_path, status=1).stderr


if SOAK:

    def test_valgrind_finds_nothing_of_ours(c_demo: Path, tmp_path: Path):
        log = tmp_path / "log"
        run(tool("valgrind", "valgrind"), "--leak-check=full", f"--log-file={log}", c_demo, data())
        assert re.findall(r"(?:by|at) 0x\w+: .*\((?:demo|digits|scope|wav)\.c:\d+\)", log.read_text("utf-8")) == []
