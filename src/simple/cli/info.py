"""`simple info`: what programs run on here, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from simple.cli.libraries import library_folder
from simple.runtime.errors import SimpleError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console


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
        facts = {**describe(folder), "native": _native()}
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


def _native() -> dict[str, Any]:
    """Whether numeric functions become machine code."""
    import os

    if os.environ.get("SIMPLE_NATIVE") == "0":
        return {"found": False, "version": None, "reason": "none: SIMPLE_NATIVE=0 says so"}
    from importlib.metadata import PackageNotFoundError, version

    try:
        return {"found": True, "version": version("llvmlite"), "reason": None}
    except PackageNotFoundError:
        reason = "none: llvmlite isn't installed (pip install llvmlite); numeric functions run interpreted"
        return {"found": False, "version": None, "reason": reason}


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
    for mismatch in facts["mismatches"]:
        console.print(f"[bold yellow]{_text(mismatch['what'])}[/]")
        console.print(f"  what to do: {_text(mismatch['remedy'])}")
    if facts["mismatches"]:
        console.print()
    _print_rows(console, [(name, _text(value)) for name, value in _rows(facts)])
    console.print("\n[bold]Where the library was looked for[/]")
    steps = enumerate(facts["search"], 1)
    _print_rows(console, [(f"{number}. {step['place']}", _text(step["outcome"])) for number, step in steps])
    console.print("\n[bold]Settings[/]")
    settings = facts["settings"].items()
    _print_rows(console, [(name, "[dim]not set[/]" if said is None else _text(said)) for name, said in settings])


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
    native = facts["native"]
    rows.append(("Machine code", f"llvmlite {native['version']}" if native["found"] else native["reason"]))
    rows.append(("Cache", f"{facts['cache']['path']} ({facts['cache']['state']})"))
    return rows


def _cuda(cuda: dict[str, Any]) -> str:
    if cuda["built_for"] is None:
        return "this PyTorch is built without it"
    if not cuda["driver"]:
        return f"PyTorch is built for CUDA {cuda['built_for']}, but this machine has no NVIDIA driver"
    return f"{cuda['built_for']}, usable" if cuda["usable"] else f"{cuda['built_for']}, but its libraries are missing"


def _print_rows(console: Console, rows: Iterable[tuple[str, str]]) -> None:
    """Two columns. No line is broken, so that a path can be copied and searched for."""
    rows = list(rows)
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        console.print(f"[bold]{_text(name.ljust(width))}[/]  {value}")


def _text(value: object) -> str:
    from rich.markup import escape

    return escape(str(value))
