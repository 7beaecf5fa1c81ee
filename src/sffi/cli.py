"""The command `sffi`.

Exit status: 0 for success, 1 where something is wrong with a spec or out of date, 2 where the command was used wrongly.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sffi.errors import SpecError

if TYPE_CHECKING:
    from sffi.findings import Finding
    from sffi.plan.model import Library

__all__ = ["app", "main"]

app = typer.Typer(
    name="sffi",
    help="Generate bindings to native libraries from a spec with one line an operator.",
    epilog="Examples:\n\n"
    "  sffi new words                    make a small library to start from\n\n"
    "  sffi generate                     rewrite the files made from every spec of the project\n\n"
    "  sffi check src/simple/lib/torch   say what is out of date in one library\n\n"
    "  sffi list src/simple/lib/torch    list its operators\n\n"
    "  sffi client rust src/simple/lib/torch    print what Rust programs need to call it",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

_Folders = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[FOLDER]...",
        help="Folders of libraries, each with one .sffi file. Default: those of the project here.",
    ),
]

_Against = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FOLDER", help="A torch package or an unpacked libtorch to compare with too; may be repeated."
    ),
]


_New = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder to make, named as the library.")]
_Prefix = Annotated[
    str | None, typer.Option(metavar="PREFIX", help="What every C function begins with. Default: rt_NAME_.")
]
_Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of a library, with one .sffi file.")]
_Language = Annotated[str, typer.Argument(metavar="LANGUAGE", help="cpp, go, javascript, luajit, rust or typescript.")]


@app.command()
def new(folder: _New, prefix: _Prefix = None) -> None:
    """Make a small library that builds and runs as it is, to start from.

    The folder's last part is the library's name: small letters, digits and _.

    For example:

      sffi new words

      sffi new libraries/words --prefix wd_
    """
    import shlex

    from sffi.starter import new_library

    made = new_library(folder, prefix)
    for path in made:
        typer.echo(f"wrote {_shown(path)}")
    place = shlex.quote(str(folder))
    typer.echo(f"\nNext:\n\n  simple build ffi {place}\n  simple run {place}/example.spl")


@app.command()
def generate(folders: _Folders = None) -> None:
    """Rewrite the committed files of libraries: C header, Simple declarations, reference pages.

    Nothing is written for a library that names a function which its headers, or what is installed here, don't have.
    """
    from sffi.check import check_operators
    from sffi.generate import generate_committed, load_library

    failed = False
    for folder in _chosen(folders):
        library = load_library(folder)
        findings, _ = check_operators(library)
        if findings:
            _report(findings)
            typer.echo(f"{library.spec_path.name}: nothing was written", err=True)
            failed = True
            continue
        for path, text in generate_committed(library).items():
            if _read(path) == text:
                continue
            _write(path, text)
            typer.echo(f"wrote {_shown(path)}")
    if failed:
        raise typer.Exit(1)


@app.command()
def check(folders: _Folders = None, against: _Against = None) -> None:
    """Fail if a committed file is stale, a function isn't declared, or an operator isn't that of what is installed here.

    With --against, say as well what another PyTorch has: operators that it lacks are unavailable there, which is no failure.
    """
    from sffi.check import check_files, check_operators
    from sffi.generate import load_library

    failed = False
    for folder in _chosen(folders):
        library = load_library(folder)
        wrong, notes = check_operators(library)
        for note in notes:
            typer.echo(f"note: {note}", err=True)
        findings = [*check_files(library), *wrong]
        _report(findings)
        failed = failed or bool(findings)
        if not findings:
            typer.echo(f"{library.spec_path.name}: {len(library.operators)} operators, all up to date")
        for root in against or []:
            _compare(library, root)
    if failed:
        raise typer.Exit(1)


@app.command("list")
def list_operators(folders: _Folders = None) -> None:
    """List the operators of libraries by group, with their Simple declarations."""
    from sffi.generate import load_library

    for folder in _chosen(folders):
        for group, functions in load_library(folder).groups:
            typer.echo(f"{group}:")
            for function in functions:
                typer.echo(f"  {function.simple_declaration.removeprefix('extern fn ')}")


@app.command()
def client(language: _Language, folder: _Folder) -> None:
    """Print the declarations and methods of a library for programs in another language.

    A line `client LANGUAGE FILE` in the spec keeps them in a file of the project, which `sffi generate` rewrites.
    """
    from sffi.generate import load_library
    from sffi.targets.clients import emit_client

    typer.echo(emit_client(load_library(*_chosen([folder])), language), nl=False)


def main() -> None:
    """Runs the command; a `SpecError` is printed, not raised."""
    try:
        app()
    except SpecError as error:
        typer.echo(str(error), err=True)
        sys.exit(1)


def _compare(library: Library, root: Path) -> None:
    """Says how the operators of another version of what a library requires differ from the spec's."""
    from sffi.providers import provider

    for word in library.requires:
        known = provider(word)
        lines = known.compare(library, root) if known else None
        if lines is None:
            message = f"{root} is nothing that {library.spec_path.name} can be built against ({word})"
            raise typer.BadParameter(message, param_hint="--against")
        typer.echo("\n".join(lines))


def _report(findings: list[Finding]) -> None:
    for finding in findings:
        typer.echo(str(finding), err=True)


def _chosen(folders: list[Path] | None) -> list[Path]:
    """The folders that were named, or those under `src` here that hold a spec."""
    if folders:
        for folder in folders:
            if not folder.is_dir():
                raise typer.BadParameter(f"{folder} is no folder", param_hint="FOLDER")
        return folders
    found = sorted({path.parent for path in Path("src").glob("**/*.sffi")})
    if not found:
        raise typer.BadParameter("no .sffi file lies under src here; name a folder", param_hint="FOLDER")
    return found


def _read(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SpecError(f"can't write {path}: {error.strerror or error}") from error


def _shown(path: Path) -> str:
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
