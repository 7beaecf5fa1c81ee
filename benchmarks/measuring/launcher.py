"""Starts programs and watches them: when their first output came, when they ended, how much memory they had at most.

This is a process of its own because of the memory: Linux counts what the *starting* process holds towards the peak of the
started one until it runs its own program. Run as `python -I -S launcher.py` this process is smaller than any program that
is measured, so it imports next to nothing.

Reads lines of fields separated by NUL: settings `NAME=value` of the environment, an empty field, the command's words.
Answers with a line: wait status, nanoseconds to the first output, nanoseconds to the end, peak memory in KiB. The first
field is -1 where the command can't be started.
"""

import os
import sys
from time import perf_counter_ns

_CHUNK = 65536


def watch(settings: list[str], command: list[str]) -> tuple[int, int, int, int]:
    """Run one command to its end."""
    environment = dict(os.environ)
    for setting in settings:
        name, _, value = setting.partition("=")
        environment[name] = value
    outside, inside = os.pipe()
    nothing = os.open(os.devnull, os.O_RDWR)
    start = perf_counter_ns()
    try:
        actions = [
            (os.POSIX_SPAWN_DUP2, nothing, 0),
            (os.POSIX_SPAWN_DUP2, inside, 1),
            (os.POSIX_SPAWN_DUP2, nothing, 2),
        ]
        pid = os.posix_spawn(command[0], command, environment, file_actions=actions)
    except OSError:
        return -1, 0, 0, 0
    finally:
        os.close(inside)
        os.close(nothing)
    some = os.read(outside, _CHUNK)
    first = perf_counter_ns() - start
    while some:
        some = os.read(outside, _CHUNK)
    _, status, usage = os.wait4(pid, 0)
    end = perf_counter_ns() - start
    os.close(outside)
    return status, first, end, usage.ru_maxrss


def main() -> None:
    """Answer requests until there are no more."""
    for line in sys.stdin:
        fields = line.rstrip("\n").split("\0")
        gap = fields.index("")
        print(*watch(fields[:gap], fields[gap + 1 :]), flush=True)


main()
