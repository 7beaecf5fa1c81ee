"""Operators of a spec that the native library at hand doesn't have, or has with another signature.

They are found in its headers before anything is compiled: PyTorch's header of an operator has its schema as a text. Such an
operator keeps its place in the ABI; a call says that this PyTorch lacks it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sffi.errors import SchemaSyntaxError
from sffi.schema import parse_schema
from sffi.targets.cpp_source import native_call

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from sffi.plan.model import Library
    from sffi.schema.model import Schema

__all__ = ["Comparison", "compare_headers", "header_schemas", "lacking_operators"]

_TEXT = re.compile(r'schema_str = "((?:\\.|[^"\\])*)"')


@dataclass(frozen=True)
class Comparison:
    """A spec beside the headers of one PyTorch. `reworded` are schemas with other names or defaults of arguments.

    `same` counts the operators whose schemas are equal to the letter; `lacking` has by symbol why others can't be called.
    """

    same: int
    reworded: tuple[tuple[str, str], ...]
    lacking: dict[str, str]


def compare_headers(library: Library, headers: Path) -> Comparison:
    """The operators of a spec beside those that the headers of a PyTorch declare."""
    lacking = lacking_operators(library, headers)
    same = 0
    reworded = []
    for function in library.operators:
        header = native_call(function, library)[0]
        if not header.startswith("<") or function.symbol in lacking:
            continue
        theirs = header_schemas(headers / header.strip("<>"), function.schema.namespace)
        text = theirs[function.schema.qualified_name]
        if text == function.schema_text:
            same += 1
        else:
            reworded.append((function.schema_text, text))
    return Comparison(same, tuple(reworded), lacking)


def lacking_operators(library: Library, headers: Path) -> dict[str, str]:
    """By C symbol, what is said of each function whose operator isn't in these headers as the spec has it."""
    title = library.settings.title
    schemas: dict[str, Mapping[str, str]] = {}
    lacking = {}
    for function in library.operators:
        header = native_call(function, library)[0]
        if not header.startswith("<"):
            continue
        if header not in schemas:
            schemas[header] = header_schemas(headers / header.strip("<>"), function.schema.namespace)
        name = function.schema.qualified_name
        theirs = schemas[header].get(name)
        if theirs is None:
            lacking[function.symbol] = f"this {title} has no operator {name}"
        elif not _called_alike(function.schema, theirs):
            lacking[function.symbol] = f"this {title} has the operator {name} with other arguments or results"
    return lacking


def header_schemas(header: Path, namespace: str) -> dict[str, str]:
    """The schemas in an operator's header, by qualified name; none where there is no such header."""
    try:
        text = header.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return {}
    found = (f"{namespace}::{match[1]}".replace('\\"', '"') for match in _TEXT.finditer(text))
    return {schema.partition("(")[0]: schema for schema in found}


def _called_alike(schema: Schema, theirs: str) -> bool:
    """Whether a C++ call of one is a call of the other: their types are the same, whatever their names and defaults."""
    try:
        other = parse_schema(theirs)
    except SchemaSyntaxError:
        return False
    return _types(schema) == _types(other)


def _types(schema: Schema) -> tuple[list[str], list[str]]:
    return [str(argument.type) for argument in schema.arguments], [str(result.type) for result in schema.results]
