"""The programs of a Markdown page, and what the page says that they do.

A program is a block fenced as `simple`. The blocks between it and the next program say what comes out:

    output       all that it prints
    error        lines of its report, whether a problem found before it runs or the error that ends it
    warning      lines of the problems that `simple check` prints; the program runs as well
    (nothing)    the first of the blocks only: `error` if it starts as a report does, else `output`

A program with none of these prints nothing and ends well. A block that starts with `# file: NAME` is no program of its own but
a file that lies beside the next one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# file: (\S+)\n")
_KINDS = {"output", "error", "warning"}


@dataclass(slots=True)
class Example:
    """One program. The line is that of its fence."""

    page: Path
    line: int
    program: str
    files: dict[str, str]
    said: dict[str, str] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def examples_of(page: Path) -> Iterator[Example]:
    """The programs of a page, in order."""
    text = page.read_text("utf-8")
    files: dict[str, str] = {}
    current: Example | None = None
    for block in _FENCE.finditer(text):
        kind, body = block[1].strip(), block[2]
        named = _FILE.match(body)
        if kind == "simple" and named:
            files[named[1]] = body
        elif kind == "simple":
            if current is not None:
                yield current
            current = Example(page, text.count("\n", 0, block.start()) + 1, body, files)
            files = {}
        elif current is not None and (kind in _KINDS or (not kind and not current.said)):
            current.said[kind or ("error" if body.startswith("error[") else "output")] = body
    if current is not None:
        yield current
