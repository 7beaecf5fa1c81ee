"""The machine and the versions of everything that the figures depend on."""

from __future__ import annotations

import os
import platform
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from measuring.workbench import Workbench


def load() -> str:
    """How busy the machine is: the mean number of running processes over the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def describe(bench: Workbench, load_before: str) -> dict[str, str]:
    """What the figures were measured on and with."""
    from measuring.workbench import REPOSITORY

    library = bench.library
    return {
        "Date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "Processor": f"{_processor()}, {os.cpu_count()} cores",
        "Memory": f"{os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GiB",
        "System": f"{platform.system()} {platform.release()}, {' '.join(part for part in platform.libc_ver() if part)}",
        "Load": f"{load_before} before, {load()} after ({os.cpu_count()} cores; the nearer to 1 the better)",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "PyTorch": bench.pytorch.version,
        "Compiler": library.fact("compiler") or "",
        "Library": f"{library.library.name}, ABI {library.abi}, {library.fact('standard')}",
        "simple-torch": _revision(REPOSITORY),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.machine()
    facts: dict[str, str] = {}
    for line in lines:
        word, _, value = line.partition(":")
        facts.setdefault(word.strip(), value.strip())
    family = f" (family {facts['cpu family']}, model {facts['model']})" if "cpu family" in facts else ""
    return facts.get("model name", platform.machine()) + family


def _revision(repository: Path) -> str:
    from simple import __version__

    def git(*words: str) -> str:
        done = subprocess.run(["git", "-C", str(repository), *words], capture_output=True, text=True, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    commit = git("rev-parse", "--short", "HEAD")
    changed = " with changes" if commit and git("status", "--porcelain", "--", "src") else ""
    return f"{__version__}, commit {commit}{changed}" if commit else __version__
