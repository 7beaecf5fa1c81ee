"""`simple lsp`: the language server, for editors."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Annotated

import typer


def lsp(
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,
    stdio: Annotated[  # noqa: ARG001 - there is no other way
        bool, typer.Option("--stdio", help="Talk over the standard input and output, which it does anyway.")
    ] = False,
) -> None:
    """Serve an editor: problems as you type, hover, go to definition, completion, outline, formatting.

    An editor starts this command itself; docs/editors.md says how to set it up.
    """
    if find_spec("pygls") is None:
        typer.echo(
            "error: the language server needs pygls, which is not installed\n"
            "  hint: pip install 'simple-torch[editor]'",
            err=True,
        )
        raise typer.Exit(1)
    from simple.lsp.server import serve

    serve(path or [])
