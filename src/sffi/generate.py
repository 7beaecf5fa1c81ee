"""From a library's folder to files: those that are committed, and those of a build."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sffi.errors import SpecError
from sffi.plan.planner import plan_library
from sffi.spec import read_spec
from sffi.targets.binding_table import emit_binding_table
from sffi.targets.c_header import emit_header
from sffi.targets.clients import emit_client
from sffi.targets.cpp_source import emit_config, emit_shards
from sffi.targets.host_module import emit_host_module, host_module_name
from sffi.targets.reference import emit_reference
from sffi.targets.simple_api import emit_api
from sffi.targets.simple_declarations import emit_declarations
from sffi.targets.version_script import emit_version_script

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sffi.plan.model import Library
    from sffi.providers import Package

__all__ = ["NATIVE", "BuildSources", "generate_build", "generate_committed", "load_library", "reference_folder"]

# The C++ that every library shares.
NATIVE = Path(__file__).resolve().parent / "native"


@dataclass(frozen=True)
class BuildSources:
    """The sources of one build of a library. All headers are in `includes`."""

    shards: tuple[Path, ...]
    native_sources: tuple[Path, ...]
    host: Path
    host_module: str
    header: Path
    includes: tuple[Path, ...]
    version_script: Path
    bindings: Path

    @property
    def sources(self) -> tuple[Path, ...]:
        """All C++ sources: the slowest to compile first."""
        return (*self.shards, *self.native_sources)


def load_library(folder: Path) -> Library:
    """Reads and plans the library whose spec is the only `.sffi` file in `folder`."""
    specs = sorted(folder.glob("*.sffi"))
    if not specs:
        raise SpecError(f"{folder} holds no .sffi file", hint="name the folder of a native library")
    if len(specs) > 1:
        names = ", ".join(path.name for path in specs)
        raise SpecError(f"{folder} holds {len(specs)} specs: {names}", hint="a library has a folder of its own")
    return plan_library(read_spec(specs[0]))


def generate_build(
    library: Library, out_dir: Path, *, shards: int, stub: bool, packages: Iterable[Package] = ()
) -> BuildSources:
    """Writes everything that a build compiles into `out_dir`. A stub needs no header of the native library.

    `packages` are what it is built against: operators that these lack are left out of the calls, not of the ABI.
    """
    out_dir.mkdir(parents=True, exist_ok=True)

    def written(name: str, text: str) -> Path:
        path = out_dir / name
        path.write_text(text, encoding="utf-8")
        return path

    written("sffi_config.h", emit_config(library, stub=stub))
    lacking = {symbol: why for package in packages for symbol, why in package.lacking(library).items()}
    texts = emit_shards(library, shards, stub=stub, lacking=lacking)
    runtime = NATIVE / "sffi_runtime.cpp"
    return BuildSources(
        shards=tuple(written(f"operators_{number}.cpp", text) for number, text in enumerate(texts, 1)),
        native_sources=(runtime,) if stub else (*library.native_sources, runtime),
        host=written("host.c", emit_host_module(library)),
        host_module=host_module_name(library),
        header=written(library.header_name, emit_header(library)),
        includes=(out_dir, library.folder / "native", NATIVE),
        version_script=written("exports.map", emit_version_script(library)),
        bindings=written("BINDINGS", emit_binding_table(library)),
    )


def generate_committed(library: Library) -> dict[Path, str]:
    """The files that are kept beside the spec, and the reference pages, with their text."""
    files = {
        library.folder / library.header_name: emit_header(library),
        library.folder / library.settings.declarations: emit_declarations(library),
    }
    if library.settings.api is not None:
        files[library.folder / library.settings.api.file] = emit_api(library)
    folder = reference_folder(library)
    if folder is not None:
        files |= {folder / name: text for name, text in emit_reference(library).items()}
    project = _project(library)
    if project is not None:
        files |= {project / client.file: emit_client(library, client.language) for client in library.settings.clients}
    return files


def reference_folder(library: Library) -> Path | None:
    """Where the reference pages go: `docs/reference/<library's folder>` of the project that the folder is in.

    None where the folder is in no project, as in an installed package, which has no documentation beside it.
    """
    project = _project(library)
    return None if project is None else project / "docs" / "reference" / library.folder.resolve().name


def _project(library: Library) -> Path | None:
    """The project that a library's folder is in, if it is in one."""
    return next((p for p in library.folder.resolve().parents if (p / "pyproject.toml").is_file()), None)
