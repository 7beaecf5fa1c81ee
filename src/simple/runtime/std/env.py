"""`std.env`."""

from __future__ import annotations

import os
import sys

from simple.runtime.errors import SimpleError
from simple.runtime.modules import program_file as _program_file
from simple.runtime.threads import number as _threads
from simple.runtime.threads import set_number as _set_threads


def get(name: str) -> str | None:
    return os.environ.get(name)


def set_value(name: str, value: str) -> tuple[()]:
    try:
        os.environ[name] = value
    except (ValueError, OSError) as problem:
        raise SimpleError("invalid-argument", f"The environment can't hold {name!r}: {problem}") from None
    return ()


def program_file() -> str:
    return _program_file()


def program_folder() -> str:
    return os.path.dirname(os.path.abspath(_program_file()))  # noqa: PTH100, PTH120 - pathlib takes 10 ms to import


def working_folder() -> str:
    return os.getcwd()  # noqa: PTH109


def platform() -> str:
    return {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)


def threads() -> int:
    return _threads()


def set_threads(number: int) -> tuple[()]:
    if number < 1:
        raise SimpleError("invalid-argument", f"A loop needs at least one thread, not {number}")
    _set_threads(number)
    return ()
