"""The sources of one build, and how they come out of a spec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sffi.build.errors import BuildError

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.plan.model import Library

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

    `headers` is the folder of the headers of what the library binds, where that is PyTorch.
    """

    def __call__(
        self, folder: Path, out_dir: Path, *, shards: int, stub: bool, headers: Path | None = None
    ) -> Sources: ...


def generated_sources(folder: Path, out_dir: Path, *, shards: int, stub: bool, headers: Path | None = None) -> Sources:
    """The sources that `sffi.generate` makes from a spec, and beside them the table of its C calls."""
    from sffi.errors import SpecError
    from sffi.generate import generate_build, load_library

    try:
        library = load_library(folder)
        (out_dir / BINDINGS).write_text(bindings_table(library), "utf-8")
        return generate_build(library, out_dir, shards=shards, stub=stub, headers=headers)
    except SpecError as error:
        raise BuildError("bad-library", str(error), "correct the spec, then run `sffi check`") from error


def bindings_table(library: Library) -> str:
    """How each value of each function crosses: symbol, result, then name:convention a parameter, tabs between.

    It lies beside the built library, for languages and Pythons that bind it at run time.
    """
    lines = []
    for function in library.functions:
        parameters = (f"{parameter.name}:{parameter.convention.value}" for parameter in function.parameters)
        lines.append("\t".join((function.symbol, function.result.outcome.value, *parameters)))
    return "".join(line + "\n" for line in lines)
