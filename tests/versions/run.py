"""Builds the library for other releases of PyTorch and runs the tests of the ABI on each. `make abi` calls it.

    python tests/versions/run.py                   the environment's PyTorch and every release of fetch.py
    python tests/versions/run.py 2.11.0            this one
    python tests/versions/run.py --operators       compare each operator with the environment's PyTorch too (three minutes)
    python tests/versions/run.py DIR               any other PyTorch: the folder that LIBTORCH would be set to
    python tests/versions/run.py --record          write the table into docs/versions.md

Each release is fetched and its library built unless that is done. At the end one C program, compiled once, runs on all of them.
With SOAK=1 the tests take the rounds of `make soak`.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from fetch import RELEASES, Problem, fetch

from sffi.build.errors import NotFound
from sffi.generate import load_library
from sffi.pytorch.find import PyTorchBuild, find_pytorch
from sffi.pytorch.headers import lacking_operators

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FOLDER = ROOT / "src" / "simple" / "lib" / "torch"
PAGE = ROOT / "docs" / "versions.md"
SAME_PROGRAM = "tests/abi/test_same_program.py"
_TABLE = re.compile(r"(?<=<!-- results -->\n).*?(?=<!-- end -->)", re.DOTALL)


class Tests(NamedTuple):
    """How a run of tests ended."""

    passed: int
    failed: int
    skipped: int
    seconds: float

    def __str__(self) -> str:
        count = f"{self.passed} passed" + (f", {self.failed} failed" if self.failed else "")
        return f"{count}, {self.skipped} skipped"


class Result(NamedTuple):
    """What was found for one PyTorch. `lacking` are the functions that are unavailable on it."""

    pytorch: PyTorchBuild
    library: Path
    functions: int
    lacking: dict[str, str]
    abi: Tests

    @property
    def row(self) -> str:
        cells = (self.pytorch.version, self.functions, len(self.lacking), self.abi)
        return "| " + " | ".join(str(cell) for cell in cells) + " |"


HEAD = """\
| PyTorch | functions | unavailable | tests of the ABI |
|---|---|---|---|
"""


def main() -> int:
    """Runs what is asked for; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("versions", nargs="*", metavar="VERSION", help=", ".join(RELEASES))
    parser.add_argument("--operators", action="store_true", help="run tests/operators as well")
    parser.add_argument("--record", action="store_true", help="write the table into docs/versions.md")
    options = parser.parse_args()
    os.environ.pop("LIBTORCH", None)
    try:
        wanted = [root_of(name) for name in options.versions] or [None, *map(fetch, RELEASES)]
        results = [examine(root, operators=options.operators) for root in wanted]
    except Problem as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    table = HEAD + "".join(f"{result.row}\n" for result in results)
    print(table)
    for result in results:
        for symbol, reason in result.lacking.items():
            print(f"{result.pytorch.version}: {symbol}: {reason}")
    same = one_program(results)
    if options.record:
        PAGE.write_text(_TABLE.sub(lambda _: table, PAGE.read_text("utf-8")), "utf-8")
    return int(same != 0 or any(result.abi.failed for result in results))


def root_of(name: str) -> Path | None:
    """The folder of a PyTorch by its number or by itself; None for the one that the environment has."""
    if Path(name).is_dir():
        return Path(name).resolve()
    here = find_pytorch()
    if not isinstance(here, NotFound) and here.version.partition("+")[0] == name:
        return None
    return fetch(name)


def examine(root: Path | None, *, operators: bool) -> Result:
    """Builds for one PyTorch and tests the library."""
    os.environ.pop("LIBTORCH", None)
    if root is not None:
        os.environ["LIBTORCH"] = str(root)
    pytorch = find_pytorch()
    if isinstance(pytorch, NotFound):
        raise Problem(str(pytorch))
    tell(f"PyTorch {pytorch.version} at {pytorch.root}")
    library = load_library(FOLDER)
    started = time.monotonic()
    built = build()
    tell(f"  its library: {built} ({time.monotonic() - started:.0f} s)")
    abi = tests("tests/abi")
    tell(f"  tests of the ABI: {abi} ({abi.seconds:.0f} s)")
    if operators:  # they compare with the environment's PyTorch, so that another one may rightly differ
        tell(f"  tests of the operators: {tests('tests/operators')}")
    lacking = lacking_operators(library, pytorch.root / "include")
    return Result(pytorch, built, len(library.functions), lacking, abi)


def build() -> Path:
    """The library for the PyTorch that the environment names, from the cache if that has it."""
    from sffi.build.builder import build_library
    from sffi.build.errors import BuildError
    from simple.ffi.building import ProgressLine

    line = ProgressLine("torch")
    try:
        return build_library(FOLDER, progress=line.show).library
    except BuildError as error:
        raise Problem(str(error)) from None
    finally:
        line.clear()


def tests(folder: str) -> Tests:
    """Runs a folder's tests, shows what fails, and counts."""
    with tempfile.TemporaryDirectory() as aside:
        report = Path(aside, "report.xml")
        command = [sys.executable, "-m", "pytest", "-q", "--no-header", folder, f"--junitxml={report}"]
        done = subprocess.run(
            [*command, "-p", "no:cacheprovider"], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            print(done.stdout[-20000:], file=sys.stderr)
        if not report.exists():
            raise Problem(f"the tests of {folder} didn't run: {done.stderr.strip()[-2000:]}")
        suite = ET.parse(report).getroot()[0]
    count = {name: int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")}
    failed = count["failures"] + count["errors"]
    passed = count["tests"] - failed - count["skipped"]
    return Tests(passed, failed, count["skipped"], float(suite.get("time", 0)))


def one_program(results: list[Result]) -> int:
    """One C program on the stub and on all the libraries; the exit status of its tests."""
    os.environ.pop("LIBTORCH", None)
    folders = os.pathsep.join(str(result.library.parent) for result in results)
    command = [sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider", SAME_PROGRAM]
    status = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "SIMPLE_TORCH_TEST_LIBRARIES": folders}, check=False
    ).returncode
    versions = ", ".join(result.pytorch.version for result in results)
    tell(
        f"one C program, compiled once, on the stub and {versions}: "
        + ("as it should be" if not status else "it differs")
    )
    return status


def tell(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
