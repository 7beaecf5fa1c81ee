"""Runs the programs of this folder: one behaviour a file, what is expected beside the line that does it.

    print 1 + 2                  # expect: 3
    for x in [1, 2]: print x     # further lines may stand below, each on its own
    # expect: 1
    # expect: 2
    xs[9]                        # expect error: out of range      (a run-time error at this line, with this text)
    val y: i64 = "a"             # expect problem: type-mismatch   (a diagnostic at this line, with this code)

and, where a behaviour needs them:

    # expect report: text        the report of the run-time error has a line with this text
    # expect exit: 3             the program ends with this status
    # args: one two              the program's arguments
    # input: a line              a line of the standard input

Every error and every printed line must be expected; warnings only where the file names one. A folder with a `main.spl` is one
program, its other files are the modules of that program. A failure that the runtime can't explain is a fault in `simple`
and is reported with its Python traceback, whatever the file expects.
"""

from __future__ import annotations

import difflib
import io
import re
import sys
import tempfile
import traceback
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from simple.diagnostics.model import Diagnostic, Severity
from simple.diagnostics.render import render
from simple.driver.cache import Cache
from simple.driver.program import Program, Unit, run_main
from simple.driver.search import ModuleFile
from simple.runtime import functions, modules
from simple.runtime.failures import explain
from simple.runtime.report import frames_of, render_failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARK = re.compile(r"#\s*(expect(?: error| problem| report| exit)?|args|input):(?: (.*))?$")


@dataclass(slots=True)
class Expectations:
    """What the comments of a program ask for. Places are line numbers."""

    lines: list[str] = field(default_factory=list)
    error: tuple[int, str] | None = None
    problems: set[tuple[str, int, str]] = field(default_factory=set)
    report: list[str] = field(default_factory=list)
    exit: int | None = None
    arguments: list[str] = field(default_factory=list)
    input: list[str] = field(default_factory=list)


class Unexpected(Exception):  # noqa: N818 - what happened, not a kind of error
    """A program did something else than its comments say."""


class FaultInSimple(Exception):  # noqa: N818 - as above
    """A Python exception that no program should see."""


def read_expectations(files: Iterable[tuple[Path, str]]) -> Expectations:
    """The expectations of a program's files; what is printed and raised is said in the first one."""
    found = Expectations()
    for path, text in files:
        for number, line in enumerate(text.splitlines(), 1):
            mark = _MARK.search(line)
            if mark is None:
                continue
            kind, value = mark[1], mark[2] or ""
            match kind:
                case "expect":
                    found.lines.append(value)
                case "expect error":
                    found.error = (number, value)
                case "expect problem":
                    found.problems.add((path.name, number, value))
                case "expect report":
                    found.report.append(value)
                case "expect exit":
                    found.exit = int(value)
                case "args":
                    found.arguments = value.split()
                case "input":
                    found.input.append(value)
    return found


def difference(expected: list[str], given: list[str]) -> str:
    """Expected and given lines beside each other, as a diff."""
    return "\n".join(difflib.unified_diff(expected, given, "expected", "printed", lineterm="", n=20))


class ProgramFile(pytest.File):
    """One program."""

    def collect(self) -> Iterator[ProgramItem]:
        yield ProgramItem.from_parent(
            self, name=self.path.parent.name if self.path.name == "main.spl" else self.path.stem
        )


class ProgramItem(pytest.Item):
    """The run of one program."""

    def runtest(self) -> None:
        text = self.path.read_text("utf-8")
        files = [(self.path, text)]
        if self.path.name == "main.spl":
            others = sorted(p for p in self.path.parent.rglob("*.spl") if p != self.path)
            files += [(p, p.read_text("utf-8")) for p in others]
        expected = read_expectations(files)
        program = Program(str(self.path.parent), cache=module_cache(self.config))
        try:
            unit = program.make(ModuleFile(self.path.stem, str(self.path)), text, fresh=True)
            if compare_problems(program, expected, unit):
                run(program, unit, expected)
        finally:
            for name in [n for n, m in modules.loaded.items() if not m.library]:
                del modules.loaded[name]

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        _ = style
        if isinstance(excinfo.value, Unexpected):
            return f"{self.path}\n{excinfo.value}"
        return f"{self.path}\nA fault in simple:\n{''.join(traceback.format_exception(excinfo.value))}"

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, 0, str(self.path.relative_to(Path(__file__).parent))


def compare_problems(program: Program, expected: Expectations, unit: Unit) -> bool:
    """Compares the diagnostics. Whether there is a program to run."""
    found: list[Diagnostic] = []
    for one in program.units.values():
        found += [d for d in one.diagnostics if d.severity is Severity.ERROR or one is unit]
    given = {(Path(d.source.path).name, d.source.position(d.span.start)[0], d.code): d for d in found}
    missing = expected.problems - given.keys()
    surplus = [d for at, d in given.items() if d.severity is Severity.ERROR and at not in expected.problems]
    if missing or surplus:
        wanted = "".join(f"expected a problem: {file}:{line}: {code}\n" for file, line, code in sorted(missing))
        shown = render(surplus or found, color=False) if found else "no problem was found"
        raise Unexpected(f"{wanted}{'unexpected problems' if surplus else 'found'}:\n{shown}")
    return unit.compiled is not None


def run(program: Program, unit: Unit, expected: Expectations) -> None:
    """Runs a program in this process and compares what it does."""
    functions.program_arguments[:] = expected.arguments
    modules.set_program_file(unit.file.path)
    output, failure, status = io.StringIO(), None, 0
    standard_input, sys.stdin = sys.stdin, io.StringIO("".join(line + "\n" for line in expected.input))
    try:
        with redirect_stdout(output):
            run_main(program.load(unit))
    except functions.Exit as leaving:
        status = leaving.status
    except Exception as problem:
        if explain(problem) is None:
            raise FaultInSimple from problem
        failure, status = problem, 1
    finally:
        sys.stdin = standard_input
    printed = output.getvalue().splitlines()
    report = "" if failure is None else render_failure(failure)
    if printed != expected.lines:
        raise Unexpected(f"{difference(expected.lines, printed)}\n{report}")
    compare_failure(failure, report, expected)
    if expected.exit is not None and status != expected.exit:
        raise Unexpected(f"expected the exit status {expected.exit}, and it is {status}\n{report}")


def compare_failure(failure: Exception | None, report: str, expected: Expectations) -> None:
    """Compares the run-time error that ended a program."""
    if failure is None:
        if expected.error is not None:
            raise Unexpected(f"expected an error at line {expected.error[0]}: {expected.error[1]}\nnothing failed")
        return
    if expected.error is None:
        raise Unexpected(f"unexpected error:\n{report}")
    line, text = expected.error
    error = explain(failure)
    assert error is not None
    own = [f for f in frames_of(failure.__traceback__) if not f.module.library]
    at = own[-1].at if own else None
    if text not in error.message or at is None or at[0] != line:
        raise Unexpected(f"expected an error at line {line}: {text}\nthe error is:\n{report}")
    for wanted in expected.report:
        if not any(wanted in line for line in report.splitlines()):
            raise Unexpected(f"expected in the report: {wanted}\nthe report is:\n{report}")


def module_cache(config: pytest.Config) -> Cache:
    """Keeps the compiled modules of the library for this test run."""
    if _cache_key not in config.stash:
        folder = tempfile.TemporaryDirectory(prefix="simple-tests-")
        config.add_cleanup(folder.cleanup)
        config.stash[_cache_key] = Cache(folder.name)
    return config.stash[_cache_key]


_cache_key: pytest.StashKey[Cache] = pytest.StashKey()


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Programs are tests, but for the modules beside a `main.spl`."""
    if file_path.suffix != ".spl" or not file_path.is_relative_to(Path(__file__).parent):
        return None
    folders = [f for f in file_path.parents if f.is_relative_to(Path(__file__).parent)]
    if file_path.name != "main.spl" and any((f / "main.spl").exists() for f in folders):
        return None
    return ProgramFile.from_parent(parent, path=file_path)
