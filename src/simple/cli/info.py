"""`simple info`: what programs run on here, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from simple.cli.libraries import library_folder
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table


def info(
    json: Annotated[bool, typer.Option("--json", help="Print it as JSON, for programs.")] = False,
    library: Annotated[str, typer.Option(help="The library to tell about: its name, or its folder.")] = "torch",
) -> None:
    """Tell everything that decides the backend: Python, compiler, PyTorch, the native library, and why.

    Looks, loads the library if there is one, and builds nothing.

    For example:

      simple info

      simple info --json

      SIMPLE_TORCH_BACKEND=torch simple info
    """
    from sffi.build.errors import BuildError
    from simple.ffi.report import describe

    folder = library_folder(library)
    try:
        facts = describe(folder)
    except (SimpleError, BuildError) as error:
        hint = error.hint if isinstance(error, SimpleError) else error.remedy
        typer.echo(f"error: {error.message}" + (f"\n  hint: {hint}" if hint else ""), err=True)
        raise typer.Exit(1) from None
    if json:
        import json as writer

        typer.echo(writer.dumps({"simple": _version(), **facts}, indent=2))
        return
    from rich.console import Console

    _render(Console(highlight=False, soft_wrap=True), facts)


def _version() -> str:
    from simple import __version__

    return __version__


def _render(console: Console, facts: dict[str, Any]) -> None:
    backend = facts["backend"]
    console.print(f"[bold]simple {_version()}[/], backend [bold]{backend['name']}[/]")
    console.print(f"  because {_text(backend['reason'])}")
    if backend["remedy"]:
        console.print(f"  to change that: {_text(backend['remedy'])}")
    console.print()
    table = _table()
    for name, value in _rows(facts):
        table.add_row(name, _text(value))
    console.print(table)
    console.print("\n[bold]Where the library was looked for[/]")
    table = _table()
    for number, step in enumerate(facts["search"], 1):
        table.add_row(f"{number}. {step['place']}", _text(step["outcome"]))
    console.print(table)
    console.print("\n[bold]Settings[/]")
    table = _table()
    for name, value in facts["settings"].items():
        table.add_row(name, _text(value) if value is not None else "[dim]not set[/]")
    console.print(table)


def _rows(facts: dict[str, Any]) -> list[tuple[str, str]]:
    python, compiler, pytorch, library = facts["python"], facts["compiler"], facts["pytorch"], facts["library"]
    rows = [("Python", f"{python['version']} at {python['path']}")]
    rows.append(("", f"headers at {python['headers']}" if python["headers"] else "no headers: calls go through ctypes"))
    rows.append(
        ("C++ compiler", f"{compiler['command']}: {compiler['version']}" if compiler["found"] else compiler["reason"])
    )
    if pytorch is not None and pytorch["found"]:
        rows.append(("PyTorch", f"{pytorch['version']} at {pytorch['path']} ({pytorch['from']})"))
        if not pytorch["headers"]:
            rows.append(("", "without its C++ headers"))
        rows.append(("CUDA", _cuda(pytorch["cuda"])))
    elif pytorch is not None:
        rows.append(("PyTorch", pytorch["reason"]))
    if library is None:
        rows.append(("Native library", "none in use"))
    else:
        rows.append(("Native library", f"{library['file']} (ABI {library['abi']})"))
        rows.append(("", f"from {library['from']}, called through {library['through']}"))
        rows += [("", f"{word}: {said}") for word, said in library["built_for"].items()]
    rows.append(("Cache", f"{facts['cache']['path']} ({facts['cache']['state']})"))
    return rows


def _cuda(cuda: dict[str, Any]) -> str:
    if cuda["built_for"] is None:
        return "this PyTorch is built without it"
    if not cuda["driver"]:
        return f"PyTorch is built for CUDA {cuda['built_for']}, but this machine has no NVIDIA driver"
    return f"{cuda['built_for']}, usable" if cuda["usable"] else f"{cuda['built_for']}, but its libraries are missing"


def _table() -> Table:
    from rich.table import Table

    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="bold")
    table.add_column(overflow="fold")
    return table


def _text(value: object) -> str:
    from rich.markup import escape

    return escape(str(value))
