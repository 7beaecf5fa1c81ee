"""`simple fmt`: programs in the one style."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from simple.cli import streams

if TYPE_CHECKING:
    from simple.source import SourceFile


def fmt(
    places: Annotated[
        list[str] | None, typer.Argument(help="Files, or folders to look for *.spl in; `-` is the standard input.")
    ] = None,
    check: Annotated[bool, typer.Option("--check", help="Change nothing; show what would change.")] = False,
) -> None:
    """Format programs: one style, comments kept. Exit status 1 if a file has syntax errors.

    With --check, nothing is written: the differences are shown, and the exit status is 1 if there are any.

    For example:

      simple fmt prog.spl

      simple fmt --check src

      simple fmt - < prog.spl
    """
    if places == ["-"]:
        raise typer.Exit(_format_input(check=check))
    changed, same, failed = 0, 0, 0
    for file in _files(places or ["."]):
        outcome = _format_file(file, check=check)
        changed += outcome is True
        same += outcome is False
        failed += outcome is None
    if not check or changed or failed:
        sys.stderr.write(_summary(changed, same, failed, check=check))
    raise typer.Exit(1 if failed or (check and changed) else 0)


def _files(places: list[str]) -> list[str]:
    """The programs that are meant; hidden folders such as `.venv` are passed over."""
    found: list[str] = []
    for place in places:
        path = Path(place)
        if path.is_dir():
            inside = (file for file in path.rglob("*.spl") if file.is_file())
            found += map(str, sorted(f for f in inside if not any(p[:1] == "." for p in f.relative_to(path).parts)))
        else:
            found.append(place)
    return found


def _format_input(*, check: bool) -> int:
    from simple.driver.search import SourceUnreadable, decode

    try:
        text = decode(streams.read_input())
    except SourceUnreadable as problem:
        _show_unreadable("<stdin>", problem)
        return 1
    formatted = _formatted("<stdin>", text)
    if formatted is None:
        return 1
    if check:
        return 1 if _show_difference("<stdin>", text, formatted) else 0
    sys.stdout.write(formatted)
    return 0


def _format_file(file: str, *, check: bool) -> bool | None:
    """Format a file; whether it changed, or None if it can't be formatted."""
    from simple.driver.search import SourceUnreadable, read_source

    try:
        text = read_source(file)
    except SourceUnreadable as problem:
        _show_unreadable(file, problem)
        return None
    formatted = _formatted(file, text)
    if formatted is None:
        return None
    if check:
        return _show_difference(file, text, formatted)
    if formatted == text:
        return False
    try:
        _write(Path(file), formatted)
    except OSError as problem:
        sys.stderr.write(f"error: {file} can't be written: {problem.strerror}\n")
        return None
    return True


def _formatted(path: str, text: str) -> str | None:
    """The text in the one style; what stands in the way is shown, and the answer None."""
    from simple.cli.run import show_problems
    from simple.format import Unformattable, format_source
    from simple.source import SourceFile

    source: SourceFile = SourceFile(path, text)
    try:
        return format_source(source)
    except Unformattable as problem:
        if problem.diagnostics:
            show_problems(problem.diagnostics)
        else:
            sys.stderr.write(
                f"error: {path} is left as it is: formatted, it wouldn't be the same program\n"
                "  hint: this is a mistake of `simple fmt`; please report it with the file\n"
            )
        return None


def _show_unreadable(file: str, problem: Exception) -> None:
    from simple.cli.run import show_problems
    from simple.driver.compile import unreadable

    show_problems([unreadable(file, getattr(problem, "reason", str(problem)), getattr(problem, "hint", None))])


def _show_difference(file: str, text: str, formatted: str) -> bool:
    """Show what formatting would change; whether it would change anything."""
    if formatted == text:
        return False
    from difflib import unified_diff

    old, new = text.splitlines(keepends=True), formatted.splitlines(keepends=True)
    for line in unified_diff(old, new, file, f"{file} (formatted)"):
        sys.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
    return True


def _write(file: Path, text: str) -> None:
    """Write a file aside and put it in place, so that it is never half-written; a link stays a link."""
    target = file.resolve()
    aside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        aside.write_text(text, encoding="utf-8", newline="\n")
        aside.chmod(target.stat().st_mode & 0o7777)
        aside.replace(target)
    finally:
        aside.unlink(missing_ok=True)


def _summary(changed: int, same: int, failed: int, *, check: bool) -> str:
    parts = [
        f"{count} {'file' if count == 1 else 'files'} {what}"
        for count, what in (
            (changed, "would change" if check else "formatted"),
            (same, "unchanged"),
            (failed, "can't be formatted"),
        )
        if count
    ]
    return (", ".join(parts) or "there is no .spl file here") + "\n"
