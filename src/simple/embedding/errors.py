"""The exception that everything which goes wrong in Simple code is to Python code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simple.runtime.failures import explain
from simple.runtime.report import render_failure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simple.diagnostics.model import Diagnostic


class Error(Exception):
    """A problem in a Simple module, or in the way in which it was used.

    `str()` of it is the whole report. `kind` is a word in kebab case to test for: a diagnostic's code, or the kind of a
    run-time error. `message` is one sentence, `hint` says what to do, where there is something. `diagnostics` are the
    problems that keep a module from being loaded; a run-time error has none.
    """

    def __init__(
        self,
        kind: str,
        message: str,
        *,
        hint: str | None = None,
        diagnostics: Sequence[Diagnostic] = (),
        report: str | None = None,
    ) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.hint = hint
        self.diagnostics = tuple(diagnostics)
        self._report = report

    def __str__(self) -> str:
        if self._report is not None:
            return self._report
        return self.message + (f"\n  hint: {self.hint}" if self.hint else "")


Error.__module__ = "simple"  # where people find it


def refused(diagnostics: Sequence[Diagnostic]) -> Error:
    """The error of a module that can't be compiled."""
    from simple.diagnostics.render import render

    first = diagnostics[0]
    report = render(list(diagnostics)).rstrip("\n")
    return Error(first.code, first.title, hint=first.hint, diagnostics=diagnostics, report=report)


def failed(problem: Exception) -> Error:
    """The error that running Simple code stopped with."""
    report = render_failure(problem).rstrip("\n")
    explained = explain(problem)
    if explained is None:
        return Error("internal", f"{type(problem).__name__}: {problem}", report=report)
    return Error(explained.kind, explained.message, hint=explained.hint, report=report)
