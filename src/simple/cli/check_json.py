"""Diagnostics as JSON, for editors and scripts: `simple check --format json`.

Lines and columns count from 1, columns in characters; a range ends before its `end`. Offsets count characters from 0.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from simple.diagnostics.model import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simple.diagnostics.model import Diagnostic
    from simple.source import SourceFile, Span

# Counts up when a field changes its meaning or goes.
VERSION = 1


def as_json(files: Sequence[str], diagnostics: Sequence[Diagnostic]) -> str:
    """Give one document: the files that were asked for, then the modules with problems, each with its diagnostics."""
    by_path: dict[str, list[Any]] = {path: [] for path in files}
    for diagnostic in diagnostics:
        by_path.setdefault(diagnostic.source.path, []).append(_diagnostic(diagnostic))
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    document = {
        "version": VERSION,
        "errors": errors,
        "warnings": len(diagnostics) - errors,
        "files": [{"path": path, "diagnostics": found} for path, found in by_path.items()],
    }
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    source = diagnostic.source
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "title": diagnostic.title,
        "text": diagnostic.text,
        "hint": diagnostic.hint,
        "range": _range(source, diagnostic.span),
        "labels": [{"text": label.text, "range": _range(source, label.span)} for label in diagnostic.labels],
    }


def _range(source: SourceFile, span: Span) -> dict[str, Any]:
    return {"start": _place(source, span.start), "end": _place(source, span.end)}


def _place(source: SourceFile, offset: int) -> dict[str, int]:
    offset = min(max(offset, 0), len(source.text))
    line, column = source.position(offset)
    return {"line": line, "column": column, "offset": offset}
