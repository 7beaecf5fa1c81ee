"""Results that are defined up to a choice, made the same: the signs of singular vectors and eigenvectors, and what spans a null space."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from operators.model import Value


def canonical(operator: str, result: Any) -> Any:
    """The result with the free choices made one way; any other result as it is."""
    if not isinstance(result, list):
        return result
    if operator == "linalg_svd":
        u, s, vh = result
        signs = _signs(u, s.sizes[-1])
        return [_by_columns(u, signs), s, _by_rows(vh, signs)]
    if operator == "linalg_eigh":
        values, vectors = result
        return [values, _by_columns(vectors, _signs(vectors, values.sizes[-1]))]
    return result


def _signs(columns: Value, count: int) -> list[list[int]]:
    """For every matrix of a batch the sign of the first large number of each of its first `count` columns."""
    height, width = columns.sizes[-2:]
    found = []
    for start in range(0, len(columns.elements), max(height * width, 1)):
        signs = []
        for c in range(count):
            column = [columns.elements[start + r * width + c] for r in range(height)]
            most = max(map(abs, column), default=0)
            signs.append(-1 if next((x for x in column if abs(x) > most / 3), 1) < 0 else 1)
        found.append(signs)
    return found


def _by_columns(value: Value, signs: list[list[int]]) -> Value:
    """Columns with their signs; 0 for those that have none."""
    height, width = value.sizes[-2:]
    elements = list(value.elements)
    for i in range(len(elements)):
        own = signs[i // (height * width)] if signs else []
        elements[i] *= own[i % width] if i % width < len(own) else 0
    return replace(value, elements=tuple(elements))


def _by_rows(value: Value, signs: list[list[int]]) -> Value:
    """The same by rows."""
    height, width = value.sizes[-2:]
    elements = list(value.elements)
    for i in range(len(elements)):
        own = signs[i // (height * width)] if signs else []
        row = i // width % height
        elements[i] *= own[row] if row < len(own) else 0
    return replace(value, elements=tuple(elements))
