"""What is mechanical in a client of a library in another language: its declarations, and a method an operator.

A client is written by hand around the generated file: what an object is and when it is freed, how an error is raised, how
arrays of the language become tensors. Each module here makes the file of one language and is called as the language is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sffi.errors import SpecError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sffi.plan.model import Library

__all__ = ["LANGUAGES", "emit_client"]

LANGUAGES = ("cpp", "go", "javascript", "luajit", "rust", "typescript")


def emit_client(library: Library, language: str) -> str:
    """The text of the generated file for programs in `language`."""
    if language not in LANGUAGES:
        raise SpecError(f"there are no clients in {language!r}", hint=f"the languages are {', '.join(LANGUAGES)}")
    emit: Callable[[Library], str] = import_module(f"{__name__}.{language}").emit
    return emit(library)
