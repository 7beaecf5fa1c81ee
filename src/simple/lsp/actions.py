"""Quick fixes: what a diagnostic's hint says, done by a key.

A hint is text for people. Those that say exactly what to write are recognised here by their form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lsprotocol.types import CodeAction, CodeActionKind, TextEdit, WorkspaceEdit

from simple.syntax import tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lsprotocol.types import Range

    from simple.diagnostics.model import Diagnostic as Problem
    from simple.lsp.documents import Document

_MEANT = re.compile(r"did you mean `(\w+)`\?")
_ADD = re.compile(r"add `(use [\w.{}*, ]+)`")
_COMES_FROM = re.compile(r"`(\w+)` comes from `([\w.]+)`")
_WORD = re.compile(r"[^\W\d]\w*")


def actions(document: Document, place: Range) -> list[CodeAction]:
    """The fixes for the problems that a range touches."""
    start, end = document.positions.offset(place.start), document.positions.offset(place.end)
    return [
        CodeAction(title, kind=CodeActionKind.QuickFix, edit=WorkspaceEdit(changes={document.uri: [edit]}))
        for problem in document.analysis.diagnostics
        if problem.span.start <= end and start <= problem.span.end
        for title, edit in _fixes(document, problem)
    ]


def _fixes(document: Document, problem: Problem) -> Iterator[tuple[str, TextEdit]]:
    word = document.text[problem.span.start : problem.span.end]
    hint = problem.hint or ""
    meant = _MEANT.fullmatch(hint)
    if meant is not None and _WORD.fullmatch(word):
        yield f"Change to `{meant[1]}`", TextEdit(document.positions.range(problem.span), meant[1])
    added = _ADD.fullmatch(hint)
    if added is not None:
        yield f"Add `{added[1]}`", _new_use(document, added[1])
    missing = _COMES_FROM.fullmatch(problem.title) if problem.code == "not-imported" else None
    if missing is not None:
        yield f"Import `{missing[1]}` from `{missing[2]}`", _import(document, missing[1], missing[2])
    if problem.code == "unused-variable" and _WORD.fullmatch(word):
        at = (problem.span.start, problem.span.start)
        yield f"Call it `_{word}`", TextEdit(document.positions.range(at), "_")


def _import(document: Document, name: str, module: str) -> TextEdit:
    """One more name in the `use` of a module, or a `use` of its own."""
    for node in document.analysis.tree.statements:
        if isinstance(node, tree.Use) and ".".join(node.path) == module and node.items:
            end = node.items[-1].end
            return TextEdit(document.positions.range((end, end)), f", {name}")
    return _new_use(document, f"use {module}.{{{name}}}")


def _new_use(document: Document, line: str) -> TextEdit:
    """A `use` before the others, or before everything but the file's documentation."""
    statements = document.analysis.tree.statements
    uses = [s for s in statements if isinstance(s, tree.Use)]
    at = uses[0].start if uses else statements[0].start if statements else len(document.text)
    at = document.text.rfind("\n", 0, at) + 1
    return TextEdit(document.positions.range((at, at)), f"{line}\n" if uses else f"{line}\n\n")
