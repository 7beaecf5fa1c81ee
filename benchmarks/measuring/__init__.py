"""What every benchmark here uses.

    spread.py      a median with its range; times and ratios of peers measured in turns
    peers.py       the programs that time operations on request, as processes that stay
    processes.py   whole processes: time to the first output, time to the end, peak memory
    launcher.py    the small process that starts and watches those
    native.py      compiles the C and C++ programs
    workbench.py   what a benchmark is given: the tools, the library, how long to measure
    figures.py     figures, tables, targets: what a benchmark gives back
    machine.py     the machine and the versions of everything
    report.py      tables as text, Markdown and JSON

A *peer* is one way of doing the same thing; a *round* measures every peer once, so that a ratio compares what ran side
by side. A figure is the median over the rounds.
"""

from __future__ import annotations
