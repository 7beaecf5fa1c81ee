"""What goes wrong while a native library is built, found or kept, as data that a program can act on.

`NotFound` is an answer (there is no compiler here); `BuildError` ends what was begun (the compiler failed). Both carry
what a person can do about it: the `remedy`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class NotFound(NamedTuple):
    """Why something isn't to be had. `broken` tells "there, but unusable" from "simply not installed"."""

    reason: str
    remedy: str
    broken: bool = False

    def __str__(self) -> str:
        return f"{self.reason}; {self.remedy}"


class NotBuilt(NotFound):
    """There is no whole library yet, and nothing known stands against building it."""

    __slots__ = ()


class BuildError(Exception):
    """A build or the cache failed.

    `code` is one of: no-compiler, no-library, no-pytorch (what a provider says of its own), bad-library, compile-failed,
    link-failed, load-failed, cache-unsafe, cache-unwritable, cannot-write, no-space. `detail` holds the first lines of the
    tool's own words, `log` where all of them are.
    """

    def __init__(
        self, code: str, message: str, remedy: str, *, detail: str | None = None, log: Path | None = None
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy
        self.detail = detail
        self.log = log

    def __str__(self) -> str:
        """The whole message: what failed, in whose words, where the rest is, and what to do."""
        parts = [self.message]
        if self.detail:
            parts.extend("    " + line for line in self.detail.splitlines())
        if self.log is not None:
            parts.append(f"full log: {self.log}")
        parts.append(f"remedy: {self.remedy}")
        return "\n".join(parts)

    @property
    def line(self) -> str:
        """The message on one line, for a program that goes on without the library."""
        where = f" (log: {self.log})" if self.log is not None else ""
        return f"{self.message}{where}; {self.remedy}"
