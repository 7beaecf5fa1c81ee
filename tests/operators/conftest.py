"""A worker process for each backend."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from operators.model import decode, encode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from operators.model import Case


class Worker:
    """A process that runs cases on one backend. Answers are kept, so that a second test of a case costs nothing."""

    def __init__(self, backend: str) -> None:
        environment = {
            **os.environ,
            "SIMPLE_TORCH_BACKEND": backend,
            "PYTHONPATH": os.pathsep.join([str(Path(__file__).resolve().parents[1]), os.environ.get("PYTHONPATH", "")]),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "operators.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        self.known: dict[str, Any] = {}
        available = self.process.stdout.readline()
        assert available == ("true\n" if backend == "torch" else "false\n"), f"the backend {backend} doesn't start"

    def run(self, cases: list[Case]) -> list[Any]:
        return [self.ask(case) for case in cases]

    def ask(self, case: Case) -> Any:
        request = json.dumps({"operator": case.operator, "arguments": encode(case.arguments), "seed": case.seed})
        if request not in self.known:
            self.process.stdin.write(request + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
            assert line, f"the worker died at {case}"
            self.known[request] = decode(json.loads(line))
        return self.known[request]

    def close(self) -> None:
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(timeout=20)


@pytest.fixture(scope="session")
def backends() -> Iterator[dict[str, Worker]]:
    workers = {name: Worker(name) for name in ("pure", "torch")}
    yield workers
    for worker in workers.values():
        worker.close()
