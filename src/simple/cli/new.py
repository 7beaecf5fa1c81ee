"""`simple new`: a small project to start from."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated

import typer

_FILES = {
    "main.spl": '''"""The program: `simple run main.spl`, with a name after it if you like."""

use greeting.{greet}

fn main():
    val names = args()
    print greet(if names.len > 0: names[0] else: "world")
''',
    "greeting.spl": '''"""Greetings."""

fn greet(name: text) -> text:
    """Say hello to somebody."""
    val trimmed = name.trim
    if trimmed == "": "Hello!" else: "Hello, {trimmed}!"
''',
    "greeting_spec.spl": """use greeting.{greet}
use std.test.*

describe "greet":
    it "says hello to somebody":
        expect(greet("Ada")).to_equal("Hello, Ada!")
    it "passes over spaces around the name":
        expect(greet("  Ada ")).to_equal("Hello, Ada!")
    it "says hello to nobody in particular":
        expect(greet("")).to_equal("Hello!")
""",
    "README.md": """# {name}

    simple run main.spl        # run the program
    simple test                # run the tests in *_spec.spl
    simple check *.spl         # look for mistakes without running anything
    simple fmt                 # format the programs

`main.spl` is the program, `greeting.spl` a module that it uses, and `greeting_spec.spl` the tests of that module.
""",
    ".gitignore": """.cache/
*.swp
""",
}


def new(name: Annotated[str, typer.Argument(help="The folder to make; its last part is the project's name.")]) -> None:
    """Make a small project: a program, a module and its tests.

    For example:

      simple new hello
    """
    folder = Path(name)
    try:
        if folder.exists() or folder.is_symlink():
            _fail(f"{name} exists already", "choose another name; nothing was changed")
        folder.mkdir(parents=True)
        for file, text in _FILES.items():
            content = text.replace("{name}", folder.name) if file == "README.md" else text
            (folder / file).write_text(content, encoding="utf-8", newline="\n")
    except (OSError, ValueError) as problem:
        _fail(f"{name} can't be made: {getattr(problem, 'strerror', None) or problem}", None)
    sys.stdout.write(f"{name} is there. Next:\n\n  cd {shlex.quote(name)}\n  simple run main.spl\n  simple test\n")


def _fail(message: str, hint: str | None) -> None:
    sys.stderr.write(f"error: {message}\n" + (f"  hint: {hint}\n" if hint else ""))
    raise typer.Exit(2)
