"""`simple repl`: try Simple a line at a time."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def repl(
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,
) -> None:
    """Read, run and print, a line at a time. What comes from a pipe runs without prompts and stops at the first error.

    For example:

      simple repl

      echo '2 + 2' | simple repl
    """
    from simple.cli.run import use_color
    from simple.driver.cache import default_cache
    from simple.repl.interpreter import Interpreter
    from simple.repl.loop import run_pipe, run_terminal

    color = use_color(sys.stdout)
    interpreter = Interpreter(path or [], cache=default_cache(), color=color and sys.stdin.isatty())
    status = run_terminal(interpreter, color=color) if sys.stdin.isatty() else run_pipe(interpreter)
    raise typer.Exit(status)
