"""Running compilers side by side, and stopping them all when one fails or the user does."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_BYTES_A_COMPILER = 2 << 30  # what a source that includes PyTorch's headers takes


@dataclass(frozen=True, slots=True)
class Job:
    """One command, what it makes, and where its output goes."""

    title: str
    command: tuple[str, ...]
    log: Path


class JobFailed(Exception):  # noqa: N818 - the builder turns it into a BuildError
    """A command that ended with an error. `output` is all that it said."""

    def __init__(self, job: Job, status: int, output: str) -> None:
        super().__init__(job.title)
        self.job = job
        self.status = status
        self.output = output


def default_jobs() -> int:
    """As many as there are cores for this process, and memory for a compiler on each."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return cores
    return max(1, min(cores, memory // _BYTES_A_COMPILER))


def run_jobs(jobs: Iterable[Job], *, at_once: int, scratch: Path, finished: Callable[[Job], None]) -> None:
    """Run all jobs, `at_once` at a time. Raises JobFailed for the first that fails, after stopping the others."""
    from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

    runner = _Runner({**os.environ, "TMPDIR": str(scratch), "LC_ALL": "C"}, finished)
    with ThreadPoolExecutor(max_workers=at_once) as pool:
        futures = [pool.submit(runner.run, job) for job in jobs]
        try:
            done, _ = wait(futures, return_when=FIRST_EXCEPTION)
            for future in done:
                future.result()
        finally:
            runner.stop()
            pool.shutdown(cancel_futures=True)


class _Runner:
    """The processes that run now. Each has a process group: a compiler driver's own children end with it."""

    def __init__(self, environment: dict[str, str], finished: Callable[[Job], None]) -> None:
        self.environment = environment
        self.finished = finished
        self.running: set[subprocess.Popen[bytes]] = set()
        self.lock = threading.Lock()
        self.stopped = False

    def run(self, job: Job) -> None:
        with job.log.open("wb") as log:
            with self.lock:
                if self.stopped:
                    return
                process = subprocess.Popen(
                    job.command,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=subprocess.STDOUT,
                    env=self.environment,
                    process_group=0,
                )
                self.running.add(process)
            status = process.wait()
            with self.lock:
                self.running.discard(process)
                if self.stopped:
                    return
        if status != 0:
            raise JobFailed(job, status, job.log.read_text("utf-8", "replace"))
        self.finished(job)

    def stop(self) -> None:
        with self.lock:
            self.stopped = True
            for process in self.running:
                try:
                    os.killpg(process.pid, signal.SIGKILL)
                except ProcessLookupError:
                    continue
