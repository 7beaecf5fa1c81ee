"""A process of the concurrency tests: builds the tiny library of a folder and loads it. Run by path."""

from __future__ import annotations

import ctypes
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import tiny

from sffi.build import inputs
from sffi.build.builder import build_library

inputs._GENERATOR = tiny.NO_GENERATOR

folder, start = Path(sys.argv[1]), float(sys.argv[2])
time.sleep(max(0.0, start - time.time()))
built = build_library(folder, generate=tiny.generate, jobs=1)
assert ctypes.CDLL(str(built.library)).tiny_twice(21) == 42
