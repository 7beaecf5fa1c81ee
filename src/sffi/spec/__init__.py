"""A library's spec, the `.sffi` file: the model of what it says, and its reader."""

from __future__ import annotations

from sffi.spec.model import Api, Call, Clauses, Enumeration, Handle, Operator, Rename, Settings, Spec, Spelling
from sffi.spec.reader import read_spec

__all__ = [
    "Api",
    "Call",
    "Clauses",
    "Enumeration",
    "Handle",
    "Operator",
    "Rename",
    "Settings",
    "Spec",
    "Spelling",
    "read_spec",
]
