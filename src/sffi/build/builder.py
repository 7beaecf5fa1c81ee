"""Building a native library: from a folder with a spec to an entry of the cache."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sffi.build import cache
from sffi.build.compiler import Compiler, find_compiler
from sffi.build.errors import BuildError, NotFound
from sffi.build.find import failure_log
from sffi.build.inputs import Header, Key, compute_key, read_header, required_packages
from sffi.build.lock import locked
from sffi.build.manifest import BuiltLibrary, Damaged, read_manifest, write_manifest
from sffi.build.signals import ended_in_order
from sffi.build.sources import BINDINGS, generated_sources
from sffi.providers import provider

if TYPE_CHECKING:
    from collections.abc import Callable

    from sffi.build.jobs import Job
    from sffi.build.needs import Need
    from sffi.build.recipe import Recipe
    from sffi.build.sources import Generate
    from sffi.providers import Package

_OTHER_OUT = "choose another folder for --out"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is: `done` of `total` steps, and `what` was finished last or is being waited for."""

    done: int
    total: int
    what: str


def build_library(
    folder: Path,
    *,
    stub: bool = False,
    out: Path | None = None,
    verbose: bool = False,
    progress: Callable[[Progress], None] | None = None,
    jobs: int | None = None,
    retry: bool = True,
    generate: Generate | None = None,
) -> BuiltLibrary:
    """Build the library of `folder` unless the cache has it; with `out`, put a copy there.

    A stub is built without what the library binds and answers every call with "unavailable". Without `retry`, what failed before
    with the same sources and tools fails at once. Raises BuildError; a Ctrl-C passes through after everything begun
    is cleared away, and a signal that ends the process ends it after that.
    """
    folder = folder.resolve()
    if out is not None and out.exists() and not out.is_dir():
        raise BuildError("cache-unwritable", f"{out} can't be written: it is a file, not a folder", _OTHER_OUT)
    tell = progress or (lambda _: None)
    header = read_header(folder)
    packages, compiler = _tools(header, stub=stub)
    key = compute_key(folder, header, packages, compiler, stub=stub)
    shelf = cache.make_folder("native", header.name)
    entry = shelf / key.entry
    built = _intact(entry)
    if built is None:
        making = _Making(folder, header, packages, compiler, stub, verbose, tell, jobs, generate or generated_sources)
        try:
            waiting = Progress(0, 0, "another process that builds it")
            with ended_in_order(), locked(shelf / "lock", lambda: tell(waiting)):
                built = _intact(entry) or making.build(shelf, key, retry=retry)
        except OSError as error:
            raise cache.write_failure(shelf, error) from error
    return _copied(built, out) if out is not None else built


def _tools(header: Header, *, stub: bool) -> tuple[tuple[Package, ...], Compiler]:
    packages = required_packages(header, stub=stub)
    lacking = (
        packages if isinstance(packages, NotFound) else next(filter(None, (each.unfit() for each in packages)), None)
    )
    if lacking is not None:
        raise BuildError(_missing_code(header), lacking.reason, lacking.remedy)
    assert not isinstance(packages, NotFound)
    compiler = find_compiler(cache.make_folder("tools"))
    if isinstance(compiler, NotFound):
        raise BuildError("no-compiler", compiler.reason, compiler.remedy)
    return packages, compiler


def _missing_code(header: Header) -> str:
    """The code of the error that what a library requires isn't there."""
    known = [found for word in header.requires if (found := provider(word)) is not None]
    return known[0].missing_code if known else "bad-library"


@dataclass(frozen=True, slots=True)
class _Making:
    """One build and all that was decided about it."""

    folder: Path
    header: Header
    packages: tuple[Package, ...]
    compiler: Compiler
    stub: bool
    verbose: bool
    tell: Callable[[Progress], None]
    jobs: int | None
    generate: Generate

    def build(self, shelf: Path, key: Key, *, retry: bool) -> BuiltLibrary:
        """Build aside, then move in. The caller holds the shelf's lock."""
        import shutil

        entry, log = shelf / key.entry, failure_log(shelf, key)
        if not retry and log.exists():  # another process tried while this one waited
            raise BuildError(
                "compile-failed",
                f"building {self.header.name} failed before, with the same sources and tools",
                f"try again with: simple build ffi {self.folder.name}",
                log=log,
            )
        cache.sweep(shelf, keep=entry)
        scratch = cache.make_folder("native", self.header.name, "building") / f"{key.entry}.{os.getpid()}"
        try:
            finished = scratch / "entry"
            for path in (scratch, finished, finished / "objects"):
                path.mkdir(mode=0o700)
            write_manifest(self._make(finished, scratch / "generated", log))
            cache.install(finished, entry)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        log.unlink(missing_ok=True)
        return read_manifest(entry)._replace(fresh=True)

    def _make(self, finished: Path, generated: Path, log: Path) -> BuiltLibrary:
        import shutil

        from sffi.build.failures import explain_failure
        from sffi.build.jobs import JobFailed, default_jobs
        from sffi.build.recipe import Recipe

        at_once = self.jobs or default_jobs()
        generated.mkdir()
        needs = self._needs()
        made = self.generate(self.folder, generated, shards=at_once, stub=self.stub, packages=self.packages)
        recipe = Recipe(self.header, self.compiler, self.packages, needs, finished, made.includes)
        host = recipe.host(made.host, made.host_module) if made.host else None
        steps = _Steps(self, len(made.sources) + 2 + (host is not None), at_once, generated)
        try:
            steps.run([recipe.compile(source) for source in made.sources])
            steps.run([recipe.link(made.sources, made.version_script)])
            steps.run([recipe.trial()] + ([host] if host else []))
        except JobFailed as failure:
            raise explain_failure(failure, self.header, self.packages, log) from failure
        shutil.rmtree(finished / "objects")
        shutil.copyfile(made.header, finished / made.header.name)
        if (generated / BINDINGS).exists():
            shutil.copyfile(generated / BINDINGS, finished / BINDINGS)
        (finished / f"lib{self.header.name}.so").symlink_to(recipe.library.name)
        return BuiltLibrary(
            name=self.header.name,
            abi=self.header.abi,
            folder=finished,
            library=recipe.library,
            host=Path(host.command[-1]) if host else None,
            header=finished / made.header.name,
            about=self._about(recipe, host is not None),
        )

    def _needs(self) -> tuple[Need, ...]:
        """What the compiler and pkg-config know of the libraries that the spec needs."""
        from sffi.build.needs import find_needs

        return () if self.stub else find_needs(self.header, self.compiler)

    def _about(self, recipe: Recipe, with_host: bool) -> tuple[tuple[str, str], ...]:
        facts = [("mode", "stub" if self.stub else "full")]
        facts += [fact for each in recipe.linked for fact in each.facts()]
        facts += [("compiler", f"{self.compiler.path}: {self.compiler.version}"), ("standard", recipe.standard)]
        host = (
            f"Python {sys.version_info.major}.{sys.version_info.minor}" if with_host else "none (Python.h is missing)"
        )
        return (*facts, ("host", host), ("source", str(self.folder)))


class _Steps:
    """Runs batches of jobs and counts what is done."""

    def __init__(self, making: _Making, total: int, at_once: int, scratch: Path) -> None:
        self.making = making
        self.total = total
        self.at_once = at_once
        self.scratch = scratch
        self.done = 0

    def run(self, jobs: list[Job]) -> None:
        from sffi.build.jobs import run_jobs

        if self.making.verbose:
            import shlex

            for job in jobs:
                sys.stderr.write(shlex.join(job.command) + "\n")
        self.making.tell(Progress(self.done, self.total, jobs[0].title))
        run_jobs(jobs, at_once=self.at_once, scratch=self.scratch, finished=self._count)

    def _count(self, job: Job) -> None:
        self.done += 1
        self.making.tell(Progress(self.done, self.total, job.title))


def _intact(entry: Path) -> BuiltLibrary | None:
    if not cache.trusted(entry):
        return None
    try:
        return read_manifest(entry)
    except Damaged:
        return None


def _copied(built: BuiltLibrary, out: Path) -> BuiltLibrary:
    """The entry's files in a folder of the user's choice, each put in place by one rename."""
    import shutil

    try:
        out.mkdir(parents=True, exist_ok=True)
        for path in sorted(built.folder.iterdir()):
            aside = out / f".{path.name}.{os.getpid()}"
            try:
                shutil.copy2(path, aside, follow_symlinks=False)
                aside.replace(out / path.name)
            finally:
                aside.unlink(missing_ok=True)
    except OSError as error:
        raise BuildError(
            "cache-unwritable", f"{out} can't be written: {error.strerror or error}", _OTHER_OUT
        ) from error

    def moved(path: Path | None) -> Path | None:
        return None if path is None else out / path.name

    return built._replace(
        folder=out, library=out / built.library.name, host=moved(built.host), header=moved(built.header)
    )
