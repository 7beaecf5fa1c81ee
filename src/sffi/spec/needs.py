"""The `needs` lines of a spec: libraries of the system that pkg-config or the linker finds.

    needs pkg-config sqlite3 >= 3.24 from Debian's libsqlite3-dev
    needs library m

What follows `from` is for people: what to install where the library isn't there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["NEEDS_FORM", "Requirement", "parse_requirement"]

NEEDS_FORM = "needs pkg-config NAME [>= VERSION] [from WHAT TO INSTALL], or needs library NAME [from WHAT TO INSTALL]"
_FORM = re.compile(
    r"(?P<way>pkg-config|library) (?P<name>[A-Za-z0-9][A-Za-z0-9+._-]*)(?: >= (?P<version>[0-9][0-9.]*))?"
    r"(?: from (?P<source>.+))?\Z"
)


@dataclass(frozen=True)
class Requirement:
    """One line: who finds it (`pkg-config` or `library`, the linker), its name there, the oldest version that does."""

    way: str
    name: str
    version: str | None = None
    source: str | None = None


def parse_requirement(text: str) -> Requirement | None:
    """What follows `needs` on a line; None where it can't be read."""
    match = _FORM.match(text.strip())
    if match is None or (match["version"] and match["way"] == "library"):
        return None
    return Requirement(match["way"], match["name"], match["version"], match["source"])
