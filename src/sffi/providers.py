"""What `requires WORD` in a spec stands for: a *provider*, which knows where a library is and what building against it takes.

A spec whose library the compiler or pkg-config finds needs no provider (`needs`, see `sffi.build.needs`). One is for a
library that lies where only special knowledge finds it, that comes in versions which don't fit each other, or whose
operators can be looked up. Providers are named here and imported when a spec asks for one.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.build.errors import NotFound
    from sffi.findings import Finding
    from sffi.plan.model import Library

__all__ = ["PROVIDERS", "Linked", "Package", "Provider", "provider"]

PROVIDERS = {"torch": "sffi.pytorch.provider"}


class Linked(Protocol):
    """What a library is compiled and linked with."""

    def compile_flags(self) -> tuple[str, ...]:
        """What the compiler is told of it."""

    def link_flags(self) -> tuple[str, ...]:
        """What the linker is told of it."""

    def facts(self) -> tuple[tuple[str, str], ...]:
        """What the manifest of a build says of it, in pairs of a word and a text."""


class Package(Linked, Protocol):
    """A library on this machine that another one can be built against, as its provider found it."""

    @property
    def title(self) -> str:
        """Its name and version for messages: `PyTorch 2.13.0`."""

    @property
    def standard(self) -> str:
        """The C++ that its headers are written in: `c++17`."""

    def identity(self) -> str:
        """All that makes a library built for another one unfit for this one. It is part of the cache's key."""

    def unfit(self) -> NotFound | None:
        """Why nothing can be compiled against it, if so."""

    def lacking(self, library: Library) -> dict[str, str]:
        """By C symbol, why operators of a library can't be called with it."""

    def load_advice(self) -> tuple[str, str] | None:
        """What may be wrong with it where the finished library can't be loaded, and what to do."""


class Provider(Protocol):
    """What knows a library that specs may require."""

    @property
    def missing_code(self) -> str:
        """The code of the error where it isn't installed: `no-pytorch`."""

    def find(self) -> Package | NotFound:
        """The one that a build here is for. It is asked whenever a program starts, so it must be quick."""

    def describe(self) -> dict[str, Any]:
        """What `simple info` says of it."""

    def check(self, library: Library) -> tuple[list[Finding], str | None]:
        """The operators that no build can call, and what to tell where that can't be known here."""

    def compare(self, library: Library, root: Path) -> list[str] | None:
        """In lines, how the operators of the one at `root` differ from the spec's; None where there is none."""


def provider(word: str) -> Provider | None:
    """The provider that `requires WORD` means; None for a word that means nothing."""
    module = PROVIDERS.get(word)
    return None if module is None else cast("Provider", import_module(module).PROVIDER)
