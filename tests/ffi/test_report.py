"""`simple info` and `simple build ffi`: what is said, and the exit status."""

# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from sffi.build import builder
from simple.cli.build import build
from simple.cli.info import info
from simple.ffi.report import describe
from simple.runtime.errors import SimpleError

from .test_library import _generate, make_folder

runner = CliRunner()
app = typer.Typer()
app.command()(info)
app.command()(build)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    for name in ("BACKEND", "LIBRARY", "AUTOBUILD"):
        monkeypatch.delenv(f"SIMPLE_DEMO_{name}", raising=False)
    monkeypatch.setattr(builder, "generated_sources", _generate)
    return make_folder(tmp_path / "demo")


def test_before_the_first_build_it_says_what_will_happen(folder: Path, tmp_path: Path) -> None:
    facts = describe(folder)
    assert facts["backend"]["name"] == "demo"
    assert "first program that uses it builds it" in facts["backend"]["reason"]
    assert facts["library"] is None
    assert not (tmp_path / "cache").exists()


def test_after_the_build_it_says_what_is_used(folder: Path) -> None:
    built = builder.build_library(folder)
    facts = describe(folder)
    assert facts["backend"] == {
        "name": "demo",
        "reason": f"{built.library}, from the cache, through ctypes",
        "problem": None,
        "remedy": None,
    }
    assert facts["library"]["file"] == str(built.library)
    assert facts["library"]["built_for"]["mode"] == "full"
    assert [step["place"] for step in facts["search"]] == ["SIMPLE_DEMO_LIBRARY", "the cache"]


def test_a_copy_says_what_it_was_built_for(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = builder.build_library(folder, out=tmp_path / "out")
    monkeypatch.setenv("SIMPLE_DEMO_LIBRARY", str(copy.library))
    facts = describe(folder)
    assert facts["library"]["from"] == "SIMPLE_DEMO_LIBRARY"
    assert facts["library"]["built_for"]["source"] == str(folder)


def test_pure_by_setting_still_shows_the_search(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    builder.build_library(folder)
    monkeypatch.setenv("SIMPLE_DEMO_BACKEND", "pure")
    facts = describe(folder)
    assert facts["backend"]["name"] == "pure"
    assert facts["backend"]["reason"] == "SIMPLE_DEMO_BACKEND is pure"
    assert len(facts["search"]) == 2
    assert facts["settings"]["SIMPLE_DEMO_BACKEND"] == "pure"


def test_no_compiler_and_nothing_built(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    facts = describe(folder)
    assert facts["backend"]["name"] == "pure"
    assert "no C++ compiler" in facts["backend"]["reason"]
    assert "apt install g++" in facts["backend"]["remedy"]
    assert facts["compiler"]["found"] is False


def test_a_broken_compiler_leaves_what_is_built(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = builder.build_library(folder)
    monkeypatch.setenv("CXX", "/bin/false")
    facts = describe(folder)
    assert facts["backend"]["name"] == "demo"
    assert facts["library"]["file"] == str(built.library)
    assert "doesn't run" in facts["compiler"]["reason"]


def test_no_pytorch(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sffi.pytorch.find._python_package", lambda _: None)
    facts = describe(make_folder(tmp_path / "needy", requires="torch"))
    assert facts["backend"]["name"] == "pure"
    assert "isn't installed" in facts["backend"]["reason"]
    assert "pip install" in facts["backend"]["remedy"]
    assert facts["pytorch"]["found"] is False


def test_a_fault_is_reported_with_its_remedy(folder: Path, tmp_path: Path) -> None:
    builder.build_library(folder)
    (tmp_path / "cache").chmod(0o777)
    facts = describe(folder)
    assert facts["backend"]["name"] == "pure"
    assert "chmod 700" in facts["backend"]["remedy"]
    assert "can be written by others" in facts["cache"]["state"]


def test_a_setting_that_means_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIMPLE_DEMO_BACKEND", "gpu")
    with pytest.raises(SimpleError, match="gpu"):
        describe(folder)
    result = runner.invoke(app, ["info", "--library", str(folder)])
    assert result.exit_code == 1
    assert "auto, demo or pure" in result.stderr


def test_info_prints_for_people_and_for_programs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = runner.invoke(app, ["info", "--library", str(folder)])
    assert shown.exit_code == 0
    for part in ("backend demo", "C++ compiler", "Where the library was looked for", "SIMPLE_DEMO_LIBRARY", "not set"):
        assert part in shown.stdout
    built = builder.build_library(folder)
    monkeypatch.setenv("COLUMNS", "40")
    lines = runner.invoke(app, ["info", "--library", str(folder)]).stdout.splitlines()
    assert f"2. the cache            {built.library}" in lines
    assert not [line for line in lines if line.endswith(" ")]
    monkeypatch.delenv("COLUMNS")
    data = json.loads(runner.invoke(app, ["info", "--json", "--library", str(folder)]).stdout)
    assert {"simple", "python", "compiler", "library", "search", "backend", "cache", "settings"} <= set(data)


def test_build_builds_once(folder: Path, tmp_path: Path) -> None:
    first = runner.invoke(app, ["build", "ffi", str(folder), "--verbose"])
    assert first.exit_code == 0, first.output
    assert first.stdout.startswith("built: ")
    assert "-shared" in first.stderr
    again = runner.invoke(app, ["build", "ffi", str(folder), "--out", str(tmp_path / "out")])
    assert again.stdout.startswith(f"copied: {tmp_path / 'out' / 'libsimple_demo_ffi.so'}")
    assert (tmp_path / "out" / "demo.h").exists()
    assert runner.invoke(app, ["build", "ffi", str(folder)]).stdout.startswith("up to date: ")


def test_build_that_fails_shows_why_and_exits_1(folder: Path) -> None:
    (folder / "native" / "demo.cpp").write_text("#error out of order\n")
    result = runner.invoke(app, ["build", "ffi", str(folder), "--jobs", "1"])
    assert result.exit_code == 1
    for part in ("error: compiling demo.cpp failed", "out of order", "full log: ", "remedy: "):
        assert part in result.stderr
    assert "Traceback" not in result.output


def test_info_remembers_a_build_that_failed(folder: Path) -> None:
    (folder / "native" / "demo.cpp").write_text("#error out of order\n")
    runner.invoke(app, ["build", "ffi", str(folder)])
    backend = describe(folder)["backend"]
    assert backend["name"] == "pure"
    assert "failed before" in backend["reason"]
    assert "simple build ffi" in backend["remedy"]


def test_ctrl_c_exits_130(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(builder, "build_library", interrupt)
    result = runner.invoke(app, ["build", "ffi", str(folder)])
    assert result.exit_code == 130
    assert "nothing was kept" in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [["build", "ffi"], ["build", "nothing", "torch"], ["build", "ffi", "no-such-library"], ["build", "ffi", "/tmp"],
     ["build", "ffi", "torch", "--jobs", "0"], ["info", "--library", "no-such-library"], ["info", "--nope"]],
)  # fmt: skip
def test_wrong_usage_exits_2(arguments: list[str]) -> None:
    result = runner.invoke(app, arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output


def test_another_target_is_named() -> None:
    said = runner.invoke(app, ["build", "fii", "torch"]).stderr
    assert "there is no 'fii' to build" in said
    assert "Value error" not in said


def test_help_has_examples() -> None:
    assert "simple build ffi torch --stub --out" in runner.invoke(app, ["build", "--help"]).stdout
    assert "simple info --json" in runner.invoke(app, ["info", "--help"]).stdout
