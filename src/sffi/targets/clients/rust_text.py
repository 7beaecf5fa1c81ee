"""Rust text as rustfmt would lay it out: documentation, signatures and calls, on one line or on several."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["bound", "declaration", "documentation", "escaped", "signature", "statement"]

# How long the arguments of a call on one line may be.
_CALL = 60
# Arguments no longer than this don't have a line each.
_WORD = 10
_CODE = re.compile(r"(`[^`]*`)")


def escaped(text: str) -> str:
    """A text without markup as one with it; what stands between backquotes is code in both."""
    parts = _CODE.split(text)
    return "".join(part if part.startswith("`") else re.sub(r"([\\*\[\]<>])", r"\\\1", part) for part in parts)


def documentation(paragraphs: Iterable[str], width: int) -> list[str]:
    """A comment that documents what follows."""
    lines: list[str] = []
    for paragraph in paragraphs:
        wrapped = textwrap.wrap(paragraph, width - 4, break_long_words=False, break_on_hyphens=False)
        lines += [*(["///"] if lines else []), *(f"/// {line}" for line in wrapped)]
    return lines


def signature(start: str, entries: list[str], end: str, width: int) -> list[str]:
    """What comes before a function's body."""
    line = f"{start}{', '.join(entries)}{end}"
    if len(line) <= width:
        return [line]
    return [start, *(f"    {entry}," for entry in entries), end]


def declaration(name: str, entries: list[str], result: str, width: int) -> list[str]:
    """A function without a body. Where the semicolon alone is too much for a line, rustfmt breaks before the arrow."""
    line = f"pub fn {name}({', '.join(entries)})"
    end = f" -> {result};" if result else ";"
    if result and len(line + end) == width:
        return [line, f"    {end.strip()}"]
    return signature(f"pub fn {name}(", entries, f"){end}", width)


def bound(name: str, closure: str, function: str, arguments: list[str], width: int) -> list[str]:
    """`let name = unsafe { function(arguments) };`, in a closure where one is given (`|out| `)."""
    call = f"{function}({', '.join(arguments)})"
    line = f"let {name} = {closure}unsafe {{ {call} }};"
    if len(line) <= width and _short(arguments):
        return [line]
    alone = f"    {closure}unsafe {{ {call} }};"
    if len(alone) <= width and _short(arguments):
        return [f"let {name} =", alone]
    return [
        f"let {name} = {closure}unsafe {{",
        *(f"    {each}" for each in _call(function, arguments, width - 4)),
        "};",
    ]


def statement(function: str, arguments: list[str], width: int) -> list[str]:
    """`unsafe { function(arguments) };`."""
    line = f"unsafe {{ {function}({', '.join(arguments)}) }};"
    if len(line) <= width and _short(arguments):
        return [line]
    return ["unsafe {", *(f"    {each}" for each in _call(function, arguments, width - 4)), "};"]


def _call(function: str, arguments: list[str], width: int) -> list[str]:
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= width and _short(arguments):
        return [line]
    lines = [f"{each}," for each in arguments]
    if max(len(each) for each in arguments) <= _WORD:
        lines = textwrap.wrap(" ".join(lines), width - 4)
    return [f"{function}(", *(f"    {each}" for each in lines), ")"]


def _short(arguments: list[str]) -> bool:
    return len(", ".join(arguments)) <= _CALL
