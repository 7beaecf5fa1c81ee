"""The command `simple`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Runs a command and gives its exit status. `run` starts without what the other commands need."""
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["run"] and not any(w in {"--help", "-h"} for w in words[1:2]):
        from simple.cli.run import main as run

        return run(words[1:])
    if words in (["--version"], ["-V"]):
        from simple.cli.run import guarded

        return guarded(_version)
    from simple.cli.commands import main as command

    return command(words)


def _version() -> int:
    from simple import __version__

    sys.stdout.write(f"simple {__version__}\n")
    return 0
