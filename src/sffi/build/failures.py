"""What a command that failed means to the person who waits for the library."""

from __future__ import annotations

import errno
import shlex
from typing import TYPE_CHECKING

from sffi.build.cache import write_failure
from sffi.build.errors import BuildError
from sffi.build.recipe import TRIAL

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.build.inputs import Header
    from sffi.build.jobs import JobFailed
    from sffi.providers import Package

_SHOWN_LINES = 6
_ERROR_MARKS = ("error:", "undefined reference", "cannot find", "Error:")
_KILLED = -9


def explain_failure(failure: JobFailed, header: Header, packages: tuple[Package, ...], log: Path) -> BuildError:
    """The error for a failed job; its whole output is kept in `log`."""
    command, output = shlex.join(failure.job.command), failure.output
    lowered = output.lower()
    if "no space left" in lowered or "disk quota exceeded" in lowered:
        return write_failure(log.parent, OSError(errno.ENOSPC, "No space left on device"))
    try:
        log.write_text(f"{command}\n\n{output}\n", "utf-8")
    except OSError as error:
        log.unlink(missing_ok=True)  # its presence would say that another try is of no use
        return write_failure(log, error)
    detail = f"{_shortened(command)}\n{_first_lines(output)}"
    title = failure.job.title
    if failure.status == _KILLED or "killed" in lowered:
        remedy = "give it more memory, or build one file at a time: simple build ffi NAME --jobs 1"
        return BuildError("compile-failed", f"the compiler was killed at {title}", remedy, detail=detail, log=log)
    if title == TRIAL:
        what = f"{header.soname} was built but can't be loaded (status {failure.status})"
        remedy = "see the log"
        for package in packages:
            advice = package.load_advice()
            if advice is not None:
                what, remedy = f"{what}; {advice[0]}", advice[1]
        return BuildError("load-failed", what, remedy, detail=_first_lines(output), log=log)
    remedy = f"correct the C++ of {header.title}, or the spec that it is generated from"
    if packages:
        wanted = packages[0].title.split()[0]
        remedy = f"a {wanted} and a compiler that fit each other are needed; `simple info` shows what was found"
    if title == header.soname:
        return BuildError("link-failed", f"linking {title} failed", remedy, detail=detail, log=log)
    return BuildError("compile-failed", f"compiling {title} failed", remedy, detail=detail, log=log)


def _shortened(command: str) -> str:
    return command if len(command) <= 400 else f"{command[:250]} ... {command[-140:]}"


def _first_lines(output: str) -> str:
    """The output from its first error on, a few lines of it."""
    lines = [line for line in output.splitlines() if line.strip()]
    first = next((at for at, line in enumerate(lines) if any(mark in line for mark in _ERROR_MARKS)), 0)
    return "\n".join(line[:300] for line in lines[first : first + _SHOWN_LINES]) or "it said nothing"
