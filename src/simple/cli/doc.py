"""`simple doc`: the reference page of a module."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer


def doc(
    module: Annotated[str, typer.Argument(help="The module, as a `use` names it: lib.torch.")],
    out: Annotated[Path | None, typer.Option(help="The file to write; the page is printed without it.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Only say whether the file is up to date; exit status 1 if it isn't.")
    ] = False,
    path: Annotated[list[str] | None, typer.Option(help="A folder to look for modules in; may be repeated.")] = None,
) -> None:
    """Print the reference page of a module: its functions and types, with their documentation.

    For example:

      simple doc lib.torch

      simple doc std.math --out docs/math.md
    """
    from simple.check import ImportFailed
    from simple.document import page
    from simple.driver.cache import default_cache
    from simple.driver.program import Program

    if check and out is None:
        sys.stderr.write("simple doc: --check compares with a file: name it with --out\n")
        raise typer.Exit(2)
    try:
        text = page(Program(str(Path.cwd()), path or [], cache=default_cache()), module)
    except ImportFailed as problem:
        hint = f"\n  hint: {problem.hint}" if problem.hint else ""
        sys.stderr.write(f"error: {problem.title}: {problem.text}{hint}\n")
        raise typer.Exit(1) from None
    if out is None:
        sys.stdout.write(text)
    elif check:
        if not out.is_file() or out.read_text(encoding="utf-8") != text:
            sys.stderr.write(f"{out} is not up to date: run `simple doc {module} --out {out}`\n")
            raise typer.Exit(1)
    else:
        out.write_text(text, encoding="utf-8")
