"""The commands of `simple`, for typer: what they are called, what they take, what their help says."""

from __future__ import annotations

from typing import Annotated

import typer

from simple.cli.build import build
from simple.cli.check import check
from simple.cli.doc import doc
from simple.cli.emit import emit
from simple.cli.explain import explain
from simple.cli.format import fmt
from simple.cli.info import info
from simple.cli.lsp import lsp
from simple.cli.new import new
from simple.cli.repl import repl
from simple.cli.test import test

app = typer.Typer(
    name="simple",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""The Simple language: run and check programs, and see what they run on.

    For example:

      simple run examples/usage.spl

      simple check src/*.spl

      simple info
    """,
)


def _version(wanted: bool) -> None:
    if wanted:
        from simple import __version__

        typer.echo(f"simple {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Nothing to do before the command."""
    _ = version


@app.command(context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
def run(
    file: Annotated[str, typer.Argument(help="The program; `-` reads it from the standard input.")] = "",
    arguments: Annotated[list[str] | None, typer.Argument(help="What the program's `args()` gives.")] = None,
    code: Annotated[str | None, typer.Option("-e", help="A program given here instead of a file.")] = None,
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,
    no_cache: Annotated[bool, typer.Option("--no-cache", help="Compile everything anew, and keep nothing.")] = False,
    profile: Annotated[bool, typer.Option("--profile", help="Show at the end where time went, by line.")] = False,
) -> None:
    """Run a program: its top-level statements, then its `main()`.

    For example:

      simple run prog.spl

      simple run prog.spl data.csv 10

      simple run --profile prog.spl

      simple run -e 'print 2 + 2'
    """
    from simple.cli.run import main as run_main

    words = [f"--path={folder}" for folder in path or []] + (["--no-cache"] if no_cache else [])
    words += ["--profile"] if profile else []
    words += ["-e", code] if code is not None else [file] if file else []
    raise typer.Exit(run_main([*words, *(arguments or [])]))


app.command()(check)
app.command()(test)
app.command()(fmt)
app.command()(explain)
app.command()(doc)
app.command()(new)
app.command()(repl)
app.command()(lsp)
app.command()(emit)
app.command()(info)
app.command()(build)


def main(arguments: list[str]) -> int:
    """Runs a command and gives its exit status; wrong usage is 2."""
    from simple.cli.run import guarded

    def action() -> int:
        try:
            app(args=arguments, prog_name="simple", standalone_mode=True)
        except SystemExit as leaving:
            status = leaving.code
            return status if isinstance(status, int) else 0 if status is None else 1
        return 0

    return guarded(action)
