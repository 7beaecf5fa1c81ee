"""The checker's diagnostics as the protocol's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol.types import (
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    DiagnosticTag,
    Location,
)

from simple.diagnostics.model import Severity
from simple.lsp.positions import Positions

if TYPE_CHECKING:
    from simple.diagnostics.model import Diagnostic as Problem
    from simple.lsp.analysis import Analysis

_SEVERITIES = {Severity.ERROR: DiagnosticSeverity.Error, Severity.WARNING: DiagnosticSeverity.Warning}
_UNNECESSARY = frozenset({"unused-variable", "unused-import", "unreachable-code"})
_MAX_RELATED = 10


def diagnostics(analysis: Analysis, positions: Positions, uri: str) -> list[Diagnostic]:
    """Everything that is wrong with the text; `uri` is its own."""
    return [_convert(problem, analysis, positions, uri) for problem in analysis.diagnostics]


def _convert(problem: Problem, analysis: Analysis, positions: Positions, uri: str) -> Diagnostic:
    start, end = problem.span
    # An editor underlines nothing where there is nothing; one character is the least that can be seen.
    span = (start, end) if end > start else (start, min(start + 1, len(positions.text)))
    related = [
        DiagnosticRelatedInformation(Location(uri, positions.range(label.span)), label.text or "here")
        for label in problem.labels
    ]
    if problem.code == "broken-import":
        related += _problems_of_imports(analysis, positions)
    return Diagnostic(
        range=positions.range(span),
        severity=_SEVERITIES[problem.severity],
        code=problem.code,
        source="simple",
        message=_message(problem),
        tags=[DiagnosticTag.Unnecessary] if problem.code in _UNNECESSARY else None,
        related_information=related or None,
    )


def _message(problem: Problem) -> str:
    """Title, what stands there, and what to do."""
    lines = [problem.title]
    if problem.text:
        lines.append(problem.text)
    if problem.hint:
        lines.append(f"hint: {problem.hint}")
    return "\n".join(lines)


def _problems_of_imports(analysis: Analysis, positions: Positions) -> list[DiagnosticRelatedInformation]:
    """What is wrong in the modules that can't be used because of it."""
    found = []
    for problem in analysis.imported_problems[:_MAX_RELATED]:
        there = Positions(problem.source.text, positions.encoding)
        place = Location(Path(problem.source.path).resolve().as_uri(), there.range(problem.span))
        found.append(DiagnosticRelatedInformation(place, problem.title))
    return found
