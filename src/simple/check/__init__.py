"""The checker: syntax tree → typed tree.

`check_module` is the way in. The files register what they check with `simple.check.context`; importing them here is what fills the tables.
"""

from __future__ import annotations

from simple.check import (
    assignments,
    blocks,
    calls,
    comparisons,
    functions,
    indexing,
    literals,
    members,
    names,
    operators,
    options,
    statements,
)
from simple.check.interface import ImportFailed, ModuleInterface
from simple.check.module import CheckedModule, check_module

__all__ = [
    "CheckedModule", "ImportFailed", "ModuleInterface", "assignments", "blocks", "calls", "check_module", "comparisons", "functions",
    "indexing", "literals", "members", "names", "operators", "options", "statements",
]  # fmt: skip
