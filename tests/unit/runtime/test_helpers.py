"""Every name that emitted code may call is there."""

from __future__ import annotations

import re
from pathlib import Path

import simple.emit_python
from simple.check.builtins import FUNCTIONS, METHODS
from simple.runtime.helpers import _HOME_OF, helper


def test_built_in_functions():
    for name in re.findall(r"^fn (\w+)", FUNCTIONS, re.MULTILINE):
        assert callable(helper(f"fn.{name}"))


def test_built_in_methods():
    for kind, signatures in METHODS.items():
        for name in re.findall(r"^fn (\w+)", signatures, re.MULTILINE):
            assert callable(helper(f"{kind}.{name}"))


def test_helpers_have_a_home():
    for name in _HOME_OF:
        helper(name)


def test_the_emitter_asks_for_nothing_else():
    folder = Path(simple.emit_python.__file__).parent
    for file in folder.glob("*.py"):
        for name in re.findall(r'emitter\.(?:call|helper)\(\s*"([\w.]+)"', file.read_text("utf-8")):
            if name != "globals":
                helper(name)
