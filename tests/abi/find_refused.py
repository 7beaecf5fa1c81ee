"""Finds the operators that crash on arguments of the right types, and writes them into `native/refused.inc`.

    find_refused.py LIBRARY [ROUNDS [SEED]]

LIBRARY is a built libsimple_torch_ffi. Every operator that can be called by name is called ROUNDS times (200) with random
arguments, in processes that may die. One that dies alone too is refused from then on; what the table has already stays in it.
"""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path

from fuzz import Death, fuzz
from native_build import TORCH, Client

from sffi.generate import load_library

TABLE = TORCH / "native" / "refused.inc"
REASONS = {
    "SIGFPE": "PyTorch divides by zero in it for sizes that it doesn't check",
    "SIGALRM": "PyTorch doesn't come to an end in it for values that it doesn't check",
}
MEMORY = "PyTorch leaves its memory in it for arguments that it doesn't check"
_LINE = re.compile(r'\{"([^"]+)", "([^"]+)"\},')


def refused() -> dict[str, str]:
    """The table as it is: the reason for each operator."""
    return dict(_LINE.findall(TABLE.read_text(encoding="utf-8")))


def offered(library: Path) -> list[str]:
    """The operators that there are, but for those that are refused."""
    client = Client(load_library(TORCH), library)
    out = ctypes.create_string_buffer(1 << 20)
    assert client.operators_search(b"", 0, out, len(out)) > 0
    names = out.value.decode().split("\n")
    return [name for name in names if client.operator_refusal(name.encode(), len(name.encode()), None, 0) == 0]


def reason(death: Death) -> str:
    """What is said of an operator that died so."""
    return REASONS.get(death.how.partition(":")[0], MEMORY)


def main() -> None:
    library = Path(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    table = refused()
    for death in fuzz(library, "operators", offered(library), rounds=rounds, seed=seed):
        # What it does to memory may show in a later call only.
        alone = fuzz(library, "operators", [death.name], rounds=4 * rounds, seed=seed)
        sys.stdout.write(f"{death.name} {death.round} {death.how[:60]} {'again' if alone else 'not alone'}\n")
        if alone:
            table[death.name] = reason(alone[0])
            TABLE.write_text(
                "".join(f'{{"{name}", "{why}"}},\n' for name, why in sorted(table.items())), encoding="utf-8"
            )


if __name__ == "__main__":
    main()
