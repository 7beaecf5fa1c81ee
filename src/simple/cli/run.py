"""`simple run`: compile a program if needed, and run it.

This is what starts most often, so nothing heavy is imported: no rich, no typer, and the compiler only if the cache doesn't
have the program.
"""

from __future__ import annotations

import os
import sys

from simple.cli import streams
from simple.driver.program import Program, folder_of, run_main
from simple.driver.search import ModuleFile, SourceUnreadable, decode, read_source
from simple.runtime.modules import set_program_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from simple.diagnostics.model import Diagnostic
    from simple.driver.program import Unit

USAGE = "usage: simple run [--path FOLDER]... [--no-cache] [--profile] (FILE | - | -e CODE) [ARGUMENTS...]"
FAILED, WRONG_USAGE, INTERNAL, INTERRUPTED = 1, 2, 70, 130


class WrongUsage(Exception):  # noqa: N818 - it ends in a message about usage
    """The command was called in a way that it isn't made for."""


class Request:
    """What the command line asks for."""

    __slots__ = ("arguments", "cached", "code", "file", "paths", "profiled")

    def __init__(self) -> None:
        self.file = ""
        self.code: str | None = None
        self.arguments: list[str] = []
        self.paths: list[str] = []
        self.cached = True
        self.profiled = False


def read_request(words: list[str]) -> Request:
    """The command line after `run`. Options stand before the file; what follows it belongs to the program."""
    request = Request()
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--no-cache":
            request.cached = False
        elif word == "--profile":
            request.profiled = True
        elif word == "--path" or word.startswith("--path="):
            _, _, value = word.partition("=")
            if not value and not rest:
                raise WrongUsage("--path needs a folder")
            request.paths.append(value or rest.pop(0))
        elif word == "-e":
            if not rest:
                raise WrongUsage("-e needs a program")
            request.code = rest.pop(0)
            request.arguments = rest
            return request
        elif word.startswith("-") and word != "-":
            raise WrongUsage(f"there is no option {word}")
        elif not word:
            raise WrongUsage("the name of the file is empty")
        else:
            request.file = word
            request.arguments = rest
            return request
    raise WrongUsage("a file is missing")


def main(words: list[str]) -> int:
    """`simple run`; gives the exit status."""
    return guarded(lambda: _run(words))


def guarded(action: Callable[[], int]) -> int:
    """Runs what may stop in any way, and gives the exit status; the user sees a report, never a traceback."""
    from simple.runtime.functions import Exit

    streams.prepare()
    try:
        status = action()
        sys.stdout.flush()
    except Exit as leaving:
        status = leaving.status
    except KeyboardInterrupt:
        return _finish(INTERRUPTED, "interrupted\n")
    except BrokenPipeError:
        streams.silence_output()
        return FAILED
    except OSError as problem:
        return _output_failed(problem)
    except Exception as problem:  # noqa: BLE001 - the last place that can report it
        return _failure(problem)
    return _finish(status, "")


def _run(words: list[str]) -> int:
    from simple.runtime import functions

    try:
        request = read_request(words)
    except WrongUsage as problem:
        sys.stderr.write(f"simple run: {problem}\n{USAGE}\n")
        return WRONG_USAGE
    unit, program = load_unit(request)
    if unit is None:
        return FAILED
    if unit.compiled is None:
        show_problems(program.problems())
        return FAILED
    functions.program_arguments[:] = request.arguments
    set_program_file(unit.file.path)
    if request.profiled:
        _run_profiled(program, unit)
    else:
        run_main(program.load(unit))
    return _test_status()


def _run_profiled(program: Program, unit: Unit) -> None:
    """Runs the program, and writes where its time went to the standard error, even if it fails or leaves."""
    from simple.native.functions import watch_calls
    from simple.profile import FOREIGN, NATIVE, Sampler, render
    from simple.runtime.modules import source_line

    sampler = Sampler()
    program.watch_foreign = lambda function: sampler.watched(function, FOREIGN)
    watch_calls(lambda function: sampler.watched(function, NATIVE))
    try:
        with sampler:
            run_main(program.load(unit))
    finally:
        sys.stdout.flush()
        sys.stderr.write(render(sampler.profile, source_line))


def _test_status() -> int:
    """A program that has tests in it ends with their summary, and fails if one of them has."""
    tests = sys.modules.get("simple.runtime.std.test")
    if tests is None:
        return 0
    sys.stdout.write(tests.summary())
    return FAILED if tests.results.failures else 0


def load_unit(request: Request) -> tuple[Unit | None, Program]:
    """The program, compiled. A file that can't be read is reported here."""
    from simple.driver.cache import default_cache

    cache = default_cache() if request.cached else None
    if request.code is not None or request.file == "-":
        program = Program(".", request.paths, cache=cache)
        path = "<command>" if request.code is not None else "<stdin>"
        return _make(program, path, request.code, cache), program
    program = Program(folder_of(request.file), request.paths, cache=cache)
    return _make(program, request.file, None, cache), program


def _make(program: Program, path: str, code: str | None, cache: object) -> Unit | None:
    try:
        if code is not None:
            text = code
        elif path == "<stdin>":
            text = decode(streams.read_input())
        else:
            text = read_source(path)
    except SourceUnreadable as problem:
        from simple.driver.compile import unreadable

        show_problems([unreadable(path, problem.reason, problem.hint)])
        return None
    name = os.path.splitext(os.path.basename(path))[0] if path[:1] != "<" else "main"  # noqa: PTH119, PTH122
    _ = cache
    return program.make(ModuleFile(name, path), text)


def show_problems(problems: list[Diagnostic]) -> None:
    """Writes diagnostics to the standard error."""
    from simple.diagnostics.render import render

    sys.stdout.flush()
    sys.stderr.write(render(problems, color=use_color(sys.stderr)))


def use_color(stream: TextIO) -> bool:
    """Colour on a terminal only, and not where NO_COLOR is set."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(stream.isatty()) and os.environ.get("TERM") != "dumb"


def _failure(problem: Exception) -> int:
    from simple.runtime.failures import explain
    from simple.runtime.report import render_failure

    status = FAILED if explain(problem) is not None else INTERNAL
    return _finish(status, render_failure(problem, color=use_color(sys.stderr)))


def _finish(status: int, message: str) -> int:
    """Everything that was printed comes out before the message."""
    try:
        sys.stdout.flush()
        sys.stderr.write(message)
        sys.stderr.flush()
    except BrokenPipeError:
        streams.silence_output()
        return status or FAILED
    except OSError as problem:
        return _output_failed(problem)
    return status


def _output_failed(problem: OSError) -> int:
    """What programs do with files has errors of its own, so this is about the standard output."""
    streams.silence_output()
    why = "it is closed" if "stdout" in streams.closed else problem.strerror or problem
    streams.say(f"error: the output can't be written: {why}\n")
    return FAILED
