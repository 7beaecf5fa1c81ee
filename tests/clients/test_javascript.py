"""The JavaScript client: the demo, the example of its page, its own tests, and that the package has all its files."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from harness import CLIENTS, copied, data, run, says_the_same, tool

FOLDER = CLIENTS / "javascript"


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the client with what it depends on, as the lock file has it."""
    folder = copied("javascript", tmp_path_factory.mktemp("javascript"))
    if not (folder / "node_modules").is_dir():
        run(tool("npm", "npm"), "ci", "--no-audit", "--no-fund", "--prefer-offline", cwd=folder)
    return folder


@pytest.fixture(scope="session")
def node() -> str:
    return tool("node", "nodejs")


def test_the_demo_prints_the_same_as_in_c(node: str, package: Path, transcript: str, environment: dict[str, str]):
    says_the_same(run(node, package / "demo.js", data(), env=environment).stdout, transcript)


def test_its_own_tests_pass(node: str, package: Path, environment: dict[str, str]):
    printed = run(node, "--expose-gc", "--test", "tests.js", cwd=package, env=environment).stdout
    assert re.search(r"^# fail 0$", printed, re.MULTILINE)
    assert re.search(r"^# (skipped|todo|cancelled) [1-9]", printed, re.MULTILINE) is None


def test_the_example_of_the_page(node: str, package: Path, environment: dict[str, str]):
    page = (FOLDER / "README.md").read_text("utf-8")
    example = re.search(r"```js\n(.*?)```", page, re.DOTALL)
    assert example is not None
    shown = re.search(r"toArray\(\)\); // (.*)", example[1])
    assert shown is not None
    words = (node, "--input-type=module", "--eval", example[1])
    assert run(*words, cwd=package, env=environment).stdout.splitlines() == [shown[1]]


def test_a_missing_library_is_said(node: str, package: Path, tmp_path: Path, environment: dict[str, str]):
    nowhere = environment | {"SIMPLE_TORCH_LIBRARY": str(tmp_path / "nothing.so")}
    done = run(node, "--input-type=module", "--eval", 'import "simple-torch"', status=1, cwd=package, env=nowhere)
    assert re.search(r"simple-torch: the library \S+/nothing\.so can't be loaded: ", done.stderr)


def test_the_package_has_every_file_that_is_imported():
    package = json.loads((FOLDER / "package.json").read_text("utf-8"))
    imported = {"index.js", "index.d.ts"}
    for path in [*FOLDER.glob("*.js"), *FOLDER.glob("*.d.ts")]:
        if path.name not in ("demo.js", "tests.js"):
            for name in re.findall(r'from "\./([\w.]+)\.js"', path.read_text("utf-8")):
                imported |= {f"{name}.js", *([f"{name}.d.ts"] if path.suffix == ".ts" else [])}
    assert set(package["files"]) == imported | {"library.d.ts"}


def test_the_lock_file_names_the_version_and_no_place():
    package = json.loads((FOLDER / "package.json").read_text("utf-8"))
    lock = (FOLDER / "package-lock.json").read_text("utf-8")
    assert json.loads(lock)["packages"]["node_modules/koffi"]["version"] == package["dependencies"]["koffi"]
    assert '"resolved"' not in lock
