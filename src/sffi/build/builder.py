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
from sffi.build.inputs import Header, Key, compute_key, read_header, required_pytorch
from sffi.build.lock import locked
from sffi.build.manifest import BuiltLibrary, Damaged, read_manifest, write_manifest
from sffi.build.signals import ended_in_order
from sffi.build.sources import BINDINGS, generated_sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from sffi.build.jobs import Job
    from sffi.build.pytorch import PyTorchBuild
    from sffi.build.recipe import Recipe
    from sffi.build.sources import Generate

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

    A stub is built without PyTorch and answers every call with "unavailable". Without `retry`, what failed before
    with the same sources and tools fails at once. Raises BuildError; a Ctrl-C passes through after everything begun
    is cleared away, and a signal that ends the process ends it after that.
    """
    folder = folder.resolve()
    if out is not None and out.exists() and not out.is_dir():
        raise BuildError("cache-unwritable", f"{out} can't be written: it is a file, not a folder", _OTHER_OUT)
    tell = progress or (lambda _: None)
    header = read_header(folder)
    pytorch, compiler = _tools(header, stub=stub)
    key = compute_key(folder, header, pytorch, compiler, stub=stub)
    shelf = cache.make_folder("native", header.name)
    entry = shelf / key.entry
    built = _intact(entry)
    if built is None:
        making = _Making(folder, header, pytorch, compiler, stub, verbose, tell, jobs, generate or generated_sources)
        try:
            waiting = Progress(0, 0, "another process that builds it")
            with ended_in_order(), locked(shelf / "lock", lambda: tell(waiting)):
                built = _intact(entry) or making.build(shelf, key, retry=retry)
        except OSError as error:
            raise cache.write_failure(shelf, error) from error
    return _copied(built, out) if out is not None else built


def _tools(header: Header, *, stub: bool) -> tuple[PyTorchBuild | None, Compiler]:
    pytorch = required_pytorch(header, stub=stub)
    lacking = pytorch if isinstance(pytorch, NotFound) else pytorch.missing_headers() if pytorch else None
    if lacking is not None:
        raise BuildError("no-pytorch", lacking.reason, lacking.remedy)
    assert not isinstance(pytorch, NotFound)
    compiler = find_compiler(cache.make_folder("tools"))
    if isinstance(compiler, NotFound):
        raise BuildError("no-compiler", compiler.reason, compiler.remedy)
    return pytorch, compiler


@dataclass(frozen=True, slots=True)
class _Making:
    """One build and all that was decided about it."""

    folder: Path
    header: Header
    pytorch: PyTorchBuild | None
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
        headers = self.pytorch.root / "include" if self.pytorch else None
        made = self.generate(self.folder, generated, shards=at_once, stub=self.stub, headers=headers)
        abi = self.pytorch.cxx11_abi() if self.pytorch else True
        recipe = Recipe(self.header, self.compiler, self.pytorch, finished, made.includes, abi)
        host = recipe.host(made.host, made.host_module) if made.host else None
        steps = _Steps(self, len(made.sources) + 2 + (host is not None), at_once, generated)
        try:
            steps.run([recipe.compile(source) for source in made.sources])
            steps.run([recipe.link(made.sources, made.version_script)])
            steps.run([recipe.trial()] + ([host] if host else []))
        except JobFailed as failure:
            raise explain_failure(failure, self.header, self.pytorch, log) from failure
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

    def _about(self, recipe: Recipe, with_host: bool) -> tuple[tuple[str, str], ...]:
        facts = [("mode", "stub" if self.stub else "full")]
        if self.pytorch:
            facts += [("pytorch", self.pytorch.version), ("pytorch-path", str(self.pytorch.root))]
            facts.append(("cuda", f"{self.pytorch.cuda}" if self.pytorch.cuda_usable else "no"))
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
