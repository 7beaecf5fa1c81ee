"""Reads entries and runs them: from a terminal until the user leaves, from a pipe until its end or the first error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from simple.repl.commands import Quit, is_command, run_command
from simple.repl.entries import split

if TYPE_CHECKING:
    from simple.repl.interpreter import Interpreter

FAILED = 1


def run_terminal(interpreter: Interpreter, *, color: bool) -> int:
    """A conversation; gives the exit status."""
    from simple import __version__
    from simple.repl.terminal import Terminal

    terminal = Terminal(interpreter, color=color)
    sys.stdout.write(f"Simple {__version__}. `:help` says what can be done, Ctrl-D leaves.\n")
    sys.stdout.flush()
    while True:
        try:
            entry = terminal.read()
            run_entry(interpreter, entry, color=color)
        except KeyboardInterrupt:
            continue
        except (EOFError, Quit):
            return 0
        sys.stdout.flush()


def run_pipe(interpreter: Interpreter) -> int:
    """The entries of the standard input, without prompts; gives the exit status."""
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(errors="replace")  # what isn't UTF-8 is reported where it stands
    try:
        for entry in split(sys.stdin):
            if not run_entry(interpreter, entry, color=False):
                return FAILED
    except Quit:
        pass
    return 0


def run_entry(interpreter: Interpreter, entry: str, *, color: bool) -> bool:
    """Runs an entry or a command; False if something is wrong with it. Raises `Quit`."""
    if not entry.strip():
        return True
    if is_command(entry):
        return run_command(interpreter, entry, color=color)
    return interpreter.run(entry if entry.endswith("\n") else f"{entry}\n")
