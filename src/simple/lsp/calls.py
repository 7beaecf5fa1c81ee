"""The call that is being written around the cursor: what it calls, and which parameter comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol.types import (
    MarkupContent,
    MarkupKind,
    ParameterInformation,
    SignatureHelp,
    SignatureInformation,
)

from simple.lsp.analysis import Analysis
from simple.lsp.cursor import cursor_at
from simple.lsp.hover import prose
from simple.lsp.meaning import Meaning, meaning_at
from simple.types.show import show

if TYPE_CHECKING:
    from lsprotocol.types import Position

    from simple.lsp.cursor import Cursor
    from simple.lsp.documents import Document
    from simple.types.model import Parameter


def callee_at(document: Document, cursor: Cursor) -> Meaning | None:
    """What the innermost open `(` calls."""
    if not cursor.brackets or cursor.brackets[-1].spelling != "(" or cursor.brackets[-1].callee < 0:
        return None
    callee = cursor.brackets[-1].callee
    found = meaning_at(document.analysis, callee)
    return found or meaning_at(Analysis(document.path, cursor.called(), document.paths), callee)


def signature_help(document: Document, position: Position) -> SignatureHelp | None:
    """The parameters of the call around a position."""
    cursor = cursor_at(document.text, document.positions.offset(position))
    callee = callee_at(document, cursor)
    if callee is None or callee.function is None:
        return None
    parameters = callee.function.parameters
    labels = [_label(p) for p in parameters]
    name = document.text[cursor.brackets[-1].callee : cursor.brackets[-1].start]
    documentation = None
    if callee.documentation:
        documentation = MarkupContent(MarkupKind.Markdown, prose(callee.documentation))
    signature = SignatureInformation(
        f"{name}({', '.join(labels)}) -> {show(callee.function.result)}",
        documentation=documentation,
        parameters=[ParameterInformation(label) for label in labels],
    )
    at = cursor.brackets[-1].commas
    if parameters and parameters[-1].variadic:
        at = min(at, len(parameters) - 1)
    return SignatureHelp([signature], active_signature=0, active_parameter=at)


def _label(parameter: Parameter) -> str:
    type_ = show(parameter.type) + ("..." if parameter.variadic else "") + (" = …" if parameter.has_default else "")
    return f"{parameter.name}: {type_}" if parameter.name else type_
