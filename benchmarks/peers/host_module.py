"""Times operations of the host module from Python: what Simple's own calls cost without the API above them.

Reads lines `OPERATION SIZE COUNT` and answers each with the seconds that COUNT operations took on square f32 matrices of
SIZE rows. The argument is the module's file.
"""

from __future__ import annotations

import sys
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from time import perf_counter
from typing import Any


def load(path: str) -> Any:
    """Import the extension from its file."""
    name = "_simple_torch_host"
    loader = ExtensionFileLoader(name, path)
    module = loader.create_module(ModuleSpec(name, loader, origin=path))
    loader.exec_module(module)
    return module


def timed(function: Any, a: object, b: object, count: int) -> float:
    """`function(a, b)`, count times."""
    start = perf_counter()
    for _ in range(count):
        c = function(a, b)  # noqa: F841 - freeing it is part of the time
    return perf_counter() - start


def main() -> None:
    """Answer requests until there are no more."""
    host = load(sys.argv[1])
    host.rt_torch_set_num_threads(1)
    functions = {name: getattr(host, f"rt_torch_tensor_{name}") for name in ("add", "mul", "matmul")}
    for line in sys.stdin:
        operation, size, count = line.split()
        dims = [int(size), int(size)]
        a, b = host.rt_torch_tensor_randn(dims), host.rt_torch_tensor_randn(dims)
        print(timed(functions[operation], a, b, int(count)), flush=True)


main()
