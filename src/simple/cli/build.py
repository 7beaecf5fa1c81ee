"""`simple build ffi NAME`: build a native library now instead of when a program first needs it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from simple.cli.libraries import library_folder

if TYPE_CHECKING:
    from sffi.build.manifest import BuiltLibrary

_INTERRUPTED = 130


def _target(word: str) -> str:
    if word != "ffi":
        raise typer.BadParameter(f"there is no {word!r} to build: it is `simple build ffi NAME`")
    return word


def build(
    target: Annotated[  # noqa: ARG001 - there is one
        str, typer.Argument(help="What to build: ffi, a native library.", metavar="ffi", callback=_target)
    ],
    name: Annotated[str, typer.Argument(help="The library's name (torch), or the folder of its spec.")],
    stub: Annotated[
        bool, typer.Option("--stub", help="Build without PyTorch: every call answers 'unavailable'.")
    ] = False,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help="Put the library and its header there.")
    ] = None,
    verbose: Annotated[bool, typer.Option("--verbose", help="Show the compiler's commands.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="How many compilers run at once.")] = None,
) -> None:
    """Build a native library and keep it in the cache.

    A library that is there already, for the PyTorch and compiler of this machine, is not built again.

    For example:

      simple build ffi torch

      simple build ffi torch --stub --out build/stub

      simple build ffi path/to/my_library --verbose
    """
    from sffi.build.builder import build_library
    from sffi.build.errors import BuildError
    from simple.ffi.building import ProgressLine

    folder = library_folder(name)
    line = ProgressLine(folder.name)
    try:
        built = build_library(folder, stub=stub, out=out, verbose=verbose, progress=line.show, jobs=jobs)
    except BuildError as error:
        line.clear()
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        line.clear()
        typer.echo("interrupted; nothing was kept", err=True)
        raise typer.Exit(_INTERRUPTED) from None
    line.clear()
    typer.echo(_summary(built, copied=out is not None))


def _summary(built: BuiltLibrary, *, copied: bool) -> str:
    pytorch = built.fact("pytorch")
    what = "a stub" if built.fact("mode") == "stub" else f"for PyTorch {pytorch}" if pytorch else "ready"
    done = "built" if built.fresh else "copied" if copied else "up to date"
    lines = [f"{done}: {built.library} ({what}, ABI {built.abi})"]
    if built.header is not None:
        lines.append(f"header: {built.header}")
    lines.append(f"host module: {built.host or built.fact('host')}")
    return "\n".join(lines)
