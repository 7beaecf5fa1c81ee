"""The client for C++: the demo, the page's example, and what it promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from harness import CLIENTS, SOAK, STRICT, copied, data, run, says_the_same, tool

HERE = Path(__file__).resolve().parent


@pytest.fixture
def compiled(library_folder: Path, tmp_path: Path):
    """Compiles a program and returns its path."""

    def compile_program(source: Path, *flags: str) -> Path:
        program = tmp_path / "program"
        includes = ("-I", CLIENTS / "cpp" / "include", "-I", library_folder)
        link = ("-L", library_folder, "-lsimple_torch_ffi", f"-Wl,-rpath,{library_folder}", "-pthread")
        run(tool("g++", "g++"), "-std=c++17", *(flags or ("-O0",)), *STRICT, *includes, source, *link, "-o", program)
        return program

    return compile_program


def test_the_demo_built_by_cmake(library_folder: Path, tmp_path: Path, transcript: str):
    folder = copied("cpp", tmp_path)
    cmake = tool("cmake", "cmake")
    run(cmake, "-S", folder, "-B", folder / "build", f"-DSIMPLE_TORCH_DIR={library_folder}")
    run(cmake, "--build", folder / "build")
    says_the_same(run(folder / "build" / "demo", data()).stdout, transcript)
    assert "error: " in run(folder / "build" / "demo", tmp_path, status=1).stderr


def test_what_it_promises(compiled):
    run(compiled(HERE / "behaviour.cpp"))


@pytest.mark.parametrize("language", ["c", "cpp"])
def test_the_examples_of_the_pages(compiled, tmp_path: Path, language: str):
    page = (CLIENTS / language / "README.md").read_text("utf-8")
    example = re.search(rf"```{language}\n(.*?)```", page, re.DOTALL)
    assert example is not None
    source = tmp_path / "example.cpp"  # the C of the page is C++ too
    source.write_text(example[1], "utf-8")
    (expected,) = re.findall(r"(?://|/\*) ([\d. ]+)", example[1])
    assert run(compiled(source)).stdout.splitlines()[0].strip() == expected.strip()


if SOAK:

    def test_addresses_and_undefined_behaviour(compiled, transcript: str):
        flags = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")
        # libtorch keeps what it allocates once; what objects of the client leave behind is counted by live_handles.
        options = {"ASAN_OPTIONS": "detect_leaks=0"}
        run(compiled(HERE / "behaviour.cpp", *flags), env=options)
        says_the_same(run(compiled(CLIENTS / "cpp" / "demo.cpp", *flags), data(), env=options).stdout, transcript)

    def test_races(compiled):
        run(compiled(HERE / "behaviour.cpp", "-O1", "-g", "-fsanitize=thread"), env={"TSAN_OPTIONS": "report_bugs=1"})
