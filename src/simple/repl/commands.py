"""What begins with a colon: commands to the session itself."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from simple.diagnostics.render import render
from simple.diagnostics.suggest import closest
from simple.repl.inspection import documentation_of, type_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from simple.repl.interpreter import Interpreter


class Quit(Exception):  # noqa: N818 - it is a wish
    """The user wants to leave."""


HELP = """\
Type an expression to see its value, or any statement or declaration to run it.
A line that ends in `:` opens a block; an empty line ends it. Inside brackets lines go on.
A name may be declared again.

  :type EXPR   the type of an expression, which isn't run
  :doc NAME    a function, type, module or method and what it is for
  :reset       forget everything that was declared
  :help        this text
  :quit        leave; so does Ctrl-D

Tab completes names. Ctrl-C stops what is running, or clears the line.
"""


def is_command(text: str) -> bool:
    """Whether the text is for the session and not for the language."""
    return text.lstrip().startswith(":")


def run_command(interpreter: Interpreter, text: str, *, color: bool = False) -> bool:
    """Does what a command says; False if it is wrong. Raises `Quit`."""
    name, _, argument = text.strip().partition(" ")
    command = COMMANDS.get(name)
    if command is None:
        meant = closest(name, list(COMMANDS))
        return _refuse(
            f"there is no command `{name}`; " + (f"did you mean `{meant}`?" if meant else "`:help` lists them")
        )
    return command(interpreter, argument.strip(), color)


def _type(interpreter: Interpreter, argument: str, color: bool) -> bool:
    if not argument:
        return _refuse("`:type` needs an expression")
    found = type_of(interpreter, argument)
    if isinstance(found, str):
        return _answer(found)
    sys.stderr.write(render(found, color=color))
    return False


def _doc(interpreter: Interpreter, argument: str, _color: bool) -> bool:
    if not argument:
        return _refuse("`:doc` needs a name")
    found = documentation_of(interpreter, argument)
    return _answer(found) if found is not None else _refuse(f"nothing is called `{argument}` here")


def _reset(interpreter: Interpreter, _argument: str, _color: bool) -> bool:
    interpreter.reset()
    return True


def _help(_interpreter: Interpreter, _argument: str, _color: bool) -> bool:
    sys.stdout.write(HELP)
    return True


def _quit(_interpreter: Interpreter, _argument: str, _color: bool) -> bool:
    raise Quit


def _answer(text: str) -> bool:
    sys.stdout.write(f"{text}\n")
    return True


def _refuse(message: str) -> bool:
    sys.stderr.write(f"{message}\n")
    return False


COMMANDS: dict[str, Callable[[Interpreter, str, bool], bool]] = {
    ":type": _type,
    ":doc": _doc,
    ":reset": _reset,
    ":help": _help,
    ":quit": _quit,
}
