"""The checker: syntax tree → typed tree.

`check_module` is the way in. The files register what they check with `simple.check.context`; importing them here is what fills the tables.
"""

from __future__ import annotations

from simple.check import (
    assignments,
    blocks,
    calls,
    functions,
    indexing,
    literals,
    members,
    names,
    operators,
    statements,
)
from simple.check.interface import ImportFailed, ModuleInterface
from simple.check.module import CheckedModule, check_module

__all__ = [
    "CheckedModule", "ImportFailed", "ModuleInterface", "assignments", "blocks", "calls", "check_module", "functions",
    "indexing", "literals", "members", "names", "operators", "statements",
]  # fmt: skip
