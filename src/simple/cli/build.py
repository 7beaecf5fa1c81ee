"""`simple build ffi NAME`: build a native library now instead of when a program first needs it, and hand it to others."""

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


def _folder(text: str) -> Path:
    if not text:  # Path("") would be the folder that the user stands in
        raise typer.BadParameter("an empty text names no folder")
    return Path(text)


def build(
    target: Annotated[  # noqa: ARG001 - there is one
        str, typer.Argument(help="What to build: ffi, a native library.", metavar="ffi", callback=_target)
    ],
    name: Annotated[str, typer.Argument(help="The library's name (torch), or the folder of its spec.")],
    stub: Annotated[
        bool, typer.Option("--stub", help="Build without PyTorch: every call answers 'unavailable'.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", parser=_folder, help="Put the library and its header there."),
    ] = None,
    install: Annotated[
        Path | None,
        typer.Option(
            "--install",
            metavar="PREFIX",
            parser=_folder,
            help="Install it for C and other languages: lib, include, and the files for pkg-config and CMake.",
        ),
    ] = None,
    bundle: Annotated[
        Path | None,
        typer.Option(
            "--bundle",
            metavar="DIR",
            parser=_folder,
            help="Make a folder that runs on machines without Python: the same, and all that the library needs.",
        ),
    ] = None,
    link: Annotated[
        bool, typer.Option("--link", help="With --bundle: hard links to what it needs, in place of copies.")
    ] = False,
    verbose: Annotated[bool, typer.Option("--verbose", help="Show the compiler's commands.")] = False,
    jobs: Annotated[int | None, typer.Option("--jobs", min=1, help="How many compilers run at once.")] = None,
) -> None:
    """Build a native library and keep it in the cache.

    A library that is there already, for the PyTorch and compiler of this machine, is not built again.

    For example:

      simple build ffi torch

      simple build ffi torch --stub --out build/stub

      simple build ffi torch --install ~/.local

      simple build ffi torch --bundle dist/torch

      simple build ffi path/to/my_library --verbose

    Exit status: 0 for success, 1 where something can't be built or written, 2 where the command was used wrongly.
    """
    from sffi.build.builder import build_library
    from sffi.build.errors import BuildError
    from simple.cli.build_handing import hand_over, refuse_early
    from simple.ffi.building import ProgressLine

    _check_options(out, install, bundle, link=link)
    folder = library_folder(name)
    line = ProgressLine(folder.name)
    try:
        refuse_early(bundle)
        built = build_library(folder, stub=stub, out=out, verbose=verbose, progress=line.show, jobs=jobs)
        line.clear()
        said = _summary(built, copied=out is not None)
        if install is not None or bundle is not None:
            line = ProgressLine(folder.name, "bundling")
            said = hand_over(built, folder, install=install, bundle=bundle, link=link, progress=line.show)
    except BuildError as error:
        line.clear()
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        line.clear()
        typer.echo("interrupted; nothing was kept", err=True)
        raise typer.Exit(_INTERRUPTED) from None
    line.clear()
    typer.echo(said)


def _check_options(out: Path | None, install: Path | None, bundle: Path | None, *, link: bool) -> None:
    given = [word for word, path in (("--out", out), ("--install", install), ("--bundle", bundle)) if path is not None]
    if len(given) > 1:
        raise typer.BadParameter(f"{' and '.join(given)} can't be used together: run the command once for each")
    if link and bundle is None:
        raise typer.BadParameter("--link is for --bundle DIR: it makes hard links to what the library needs")


def _summary(built: BuiltLibrary, *, copied: bool) -> str:
    pytorch = built.fact("pytorch")
    what = "a stub" if built.fact("mode") == "stub" else f"for PyTorch {pytorch}" if pytorch else "ready"
    done = "built" if built.fresh else "copied" if copied else "up to date"
    lines = [f"{done}: {built.library} ({what}, ABI {built.abi})"]
    if built.header is not None:
        lines.append(f"header: {built.header}")
    lines.append(f"host module: {built.host or built.fact('host')}")
    return "\n".join(lines)
