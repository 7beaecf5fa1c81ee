"""Operator schemas: the model, and the reader of PyTorch's schema language."""

from __future__ import annotations

from sffi.schema.model import Argument, ListOf, Named, OptionalOf, Result, Schema, Type
from sffi.schema.parser import parse_schema

__all__ = ["Argument", "ListOf", "Named", "OptionalOf", "Result", "Schema", "Type", "parse_schema"]
