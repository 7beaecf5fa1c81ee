"""`simple check`: every problem in programs, without running them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from simple.diagnostics.model import Diagnostic


def check(
    files: Annotated[list[str], typer.Argument(help="Programs and modules.")],
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,
    form: Annotated[str, typer.Option("--format", metavar="text|json", help="How the problems are written.")] = "text",
) -> None:
    """Print the errors and warnings of programs. Exit status 1 if there are errors.

    For example:

      simple check prog.spl

      simple check src/*.spl

      simple check --format json prog.spl
    """
    if form not in {"text", "json"}:
        sys.stderr.write(f"simple check: there is no format {form}; the formats are text and json\n")
        raise typer.Exit(2)
    diagnostics, failed = problems_of(files, path or [])
    if form == "json":
        from simple.cli.check_json import as_json

        sys.stdout.write(as_json(files, diagnostics))
    elif diagnostics:
        from simple.cli.run import use_color
        from simple.diagnostics.render import render

        sys.stdout.write(render(diagnostics, color=use_color(sys.stdout)))
    raise typer.Exit(1 if failed else 0)


def problems_of(files: list[str], paths: list[str]) -> tuple[list[Diagnostic], bool]:
    """The diagnostics of the files and of the modules that they use (of those only the errors), each once."""
    from simple.diagnostics.model import Severity
    from simple.driver.cache import default_cache
    from simple.driver.compile import causes, errors, unreadable
    from simple.driver.program import Program, folder_of
    from simple.driver.search import ModuleFile, SourceUnreadable, name_of_file, read_source

    found = []
    for file in files:
        try:
            text = read_source(file)
        except SourceUnreadable as problem:
            found.append(unreadable(file, problem.reason, problem.hint))
            continue
        program = Program(folder_of(file), paths, cache=default_cache())
        unit = program.make(ModuleFile(name_of_file(file), file), text, fresh=True)
        for other in program.units.values():
            if other is not unit:
                found.extend(errors(other.diagnostics))
        found.extend(unit.diagnostics)
    unique = causes(list({(d.source.path, d.span, d.code): d for d in found}.values()))
    return unique, any(d.severity is Severity.ERROR for d in unique)
