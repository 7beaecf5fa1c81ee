"""The sources of one build, and how they come out of a spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sffi.build.errors import BuildError

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.providers import Package

BINDINGS = "BINDINGS"


class Sources(Protocol):
    """The files that a generator made for one build, all inside the build's folder or the library's."""

    @property
    def sources(self) -> tuple[Path, ...]:
        """The C++ sources of the library."""

    @property
    def host(self) -> Path | None:
        """The source of the host module, if the library has one."""

    @property
    def host_module(self) -> str:
        """The host module's name."""

    @property
    def includes(self) -> tuple[Path, ...]:
        """The folders of the headers."""

    @property
    def header(self) -> Path:
        """The public C header."""

    @property
    def version_script(self) -> Path:
        """The linker's list of exported symbols."""


class Generate(Protocol):
    """Makes the sources of the library in `folder`, in about `shards` files.

    `packages` are what the library is built against.
    """

    def __call__(
        self, folder: Path, out_dir: Path, *, shards: int, stub: bool, packages: tuple[Package, ...] = ()
    ) -> Sources: ...


def generated_sources(
    folder: Path, out_dir: Path, *, shards: int, stub: bool, packages: tuple[Package, ...] = ()
) -> Sources:
    """The sources that `sffi.generate` makes from a spec, with the table of its C calls among them."""
    from sffi.errors import SpecError
    from sffi.generate import generate_build, load_library

    try:
        return generate_build(load_library(folder), out_dir, shards=shards, stub=stub, packages=packages)
    except SpecError as error:
        raise BuildError("bad-library", str(error), "correct the spec, then run `sffi check`") from error
