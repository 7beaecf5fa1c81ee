"""A finding: something in a library that is out of date or can't be built."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sffi.errors import Place

__all__ = ["Finding"]


@dataclass(frozen=True)
class Finding:
    """What is wrong, more about it, what to do about it, and where it is."""

    message: str
    detail: str
    hint: str
    place: Place | None = None

    def __str__(self) -> str:
        where = f"{self.place.path}:{self.place.line}:{self.place.column}: " if self.place else ""
        lines = [f"{where}error: {self.message}"]
        if self.detail:
            lines += [f"  {line}" for line in self.detail.splitlines()]
        return "\n".join([*lines, f"  hint: {self.hint}"])
