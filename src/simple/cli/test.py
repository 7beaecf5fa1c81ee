"""`simple test`: run the tests in `*_spec.spl` files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer


def test(
    places: Annotated[list[str] | None, typer.Argument(help="Files, or folders to look for *_spec.spl in.")] = None,  # noqa: PT028
    pattern: Annotated[
        str,
        typer.Option("-k", metavar="PATTERN", help="Run only tests with this in their name, or in a name above it."),
    ] = "",  # noqa: PT028
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,  # noqa: PT028
    leaks: Annotated[bool, typer.Option("--leaks", help="Fail a test that leaves tensors behind.")] = False,  # noqa: PT028
) -> None:
    """Run every *_spec.spl and print a tree of results. Exit status 1 if a test failed.

    For example:

      simple test

      simple test tests/relu_spec.spl -k "keeps what is positive"
    """
    from simple.runtime.std.test import results, summary

    files = _files(places or ["."])
    results.pattern, results.leaks = pattern, leaks
    failed = [f for f in files if not _passes(f, path or [])]
    if pattern and not (failed or results.passed or results.failures):
        typer.echo(f"simple test: no test has {pattern!r} in its name; {results.left_out} were left out", err=True)
        raise typer.Exit(2)
    sys.stdout.write(summary())
    raise typer.Exit(1 if failed or results.failures else 0)


def _files(places: list[str]) -> list[str]:
    found: list[str] = []
    for place in places:
        if Path(place).is_dir():
            found += map(str, sorted(p for p in Path(place).rglob("*_spec.spl") if not _is_hidden(p, Path(place))))
        elif Path(place).exists():
            found.append(place)
        else:
            typer.echo(f"simple test: there is no file or folder {place!r}", err=True)
            raise typer.Exit(2)
    if not found:
        typer.echo(f"simple test: there is no *_spec.spl in {', '.join(places)}", err=True)
        raise typer.Exit(2)
    return found


def _is_hidden(file: Path, folder: Path) -> bool:
    """Whether the file lies in a folder such as `.venv`."""
    return any(part.startswith(".") for part in file.relative_to(folder).parts)


def _passes(file: str, paths: list[str]) -> bool:
    """Runs one file; False if it can't be run to its end. Each file starts with modules of its own."""
    from simple.cli.run import Request, load_unit, show_problems, use_color
    from simple.driver.program import run_main
    from simple.runtime.failures import explain
    from simple.runtime.functions import Exit
    from simple.runtime.modules import loaded, set_program_file
    from simple.runtime.report import render_failure
    from simple.runtime.std.test import begin_file

    begin_file(file)
    request = Request()
    request.file, request.paths = file, paths
    loaded.clear()
    set_program_file(file)
    unit, program = load_unit(request)
    if unit is None:
        return False
    if unit.compiled is None:
        show_problems(program.problems())
        return False
    try:
        run_main(program.load(unit))
    except Exit as leaving:
        return leaving.status == 0
    except Exception as problem:
        if explain(problem) is None:
            raise
        sys.stdout.flush()
        sys.stderr.write(render_failure(problem, color=use_color(sys.stderr)))
        return False
    return True
