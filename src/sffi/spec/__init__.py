"""A library's spec, the `.sffi` file: the model of what it says, and its reader."""

from __future__ import annotations

from sffi.spec.model import Call, Clauses, Enumeration, Handle, Operator, Rename, Settings, Spec
from sffi.spec.reader import read_spec

__all__ = ["Call", "Clauses", "Enumeration", "Handle", "Operator", "Rename", "Settings", "Spec", "read_spec"]
