"""The Go client: its demo, its own tests, and what Go's tools say of it.

`go test` compiles the package in the project's folder, so that Go's cache of what it has compiled is of use; nothing is left there.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from harness import CLIENTS, data, run, says_the_same, tool

GO = CLIENTS / "go"
TAGS = ("-tags", "simple_torch_dir")


@pytest.fixture(scope="session")
def go_environment(environment: dict[str, str], library_folder: Path) -> dict[str, str]:
    """How Go finds the library in a folder. Unoptimised C, because cgo makes a lot of it."""
    return environment | {
        "CGO_CFLAGS": f"-O0 -I{library_folder}",
        "CGO_LDFLAGS": f"-L{library_folder} -Wl,-rpath,{library_folder}",
        "GOPROXY": "off",
    }


def test_the_demo(go_environment: dict[str, str], tmp_path: Path, transcript: str):
    go = tool("go", "golang-go")
    run(go, "build", *TAGS, "-o", tmp_path / "demo", "./demo", cwd=GO, env=go_environment)
    says_the_same(run(tmp_path / "demo", data()).stdout, transcript)
    assert "usage:" in run(tmp_path / "demo", status=2).stderr
    assert "digits.csv" in run(tmp_path / "demo", tmp_path, status=1).stderr


def test_the_program_of_the_readme(go_environment: dict[str, str], tmp_path: Path):
    program = re.search(r"```go\n(.*?)```", (GO / "README.md").read_text("utf-8"), re.DOTALL)
    assert program is not None
    (tmp_path / "main.go").write_text(program[1], "utf-8")
    where = f"require simpletorch v0.0.0\n\nreplace simpletorch => {GO}\n"
    (tmp_path / "go.mod").write_text(f"module readme\n\ngo 1.19\n\n{where}", "utf-8")
    go = tool("go", "golang-go")
    done = run(go, "run", *TAGS, ".", cwd=tmp_path, env=go_environment)
    promised = re.findall(r"(?m)Print.*// (.*)$", program[1])
    assert (done.stdout + done.stderr).splitlines() == promised


def test_pkg_config_is_asked_for_the_library(go_environment: dict[str, str]):
    go = tool("go", "golang-go")
    form = "{{.CgoPkgConfig}}"
    assert run(go, "list", "-f", form, ".", cwd=GO, env=go_environment).stdout == "[simple_torch_ffi]\n"
    assert run(go, "list", "-f", form, *TAGS, ".", cwd=GO, env=go_environment).stdout == "[]\n"


def test_its_own_tests_and_vet(go_environment: dict[str, str]):
    go = tool("go", "golang-go")
    run(go, "test", "-count=1", *TAGS, "./...", cwd=GO, env=go_environment)
    run(go, "vet", *TAGS, "./...", cwd=GO, env=go_environment)
    assert run(tool("gofmt", "golang-go"), "-l", GO).stdout == ""
