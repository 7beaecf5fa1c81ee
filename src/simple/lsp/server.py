"""The protocol's side: which request goes to which feature, and when a text is checked.

Everything runs in one thread, one request after the other; a check takes some 20 ms. While somebody types, the check
waits until they pause. A feature that fails is written to the log (the standard error output) and answers nothing:
an editor has no use for an error message about a hover.
"""

from __future__ import annotations

import asyncio
import logging
import sys
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from simple import __version__
from simple.lsp.actions import actions
from simple.lsp.calls import signature_help
from simple.lsp.completion import completion
from simple.lsp.definition import definition
from simple.lsp.diagnostics import diagnostics
from simple.lsp.documents import Document, Documents
from simple.lsp.formatting import formatting
from simple.lsp.hover import hover
from simple.lsp.references import highlights, references
from simple.lsp.symbols import document_symbols

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Handler = TypeVar("Handler", bound="Callable[..., Any]")

PAUSE = 0.25
"""Seconds without a change after which a text is checked."""

logger = logging.getLogger(__name__)


def serve(paths: Sequence[str] = ()) -> None:
    """Serves one editor over the standard input and output until it says goodbye."""
    log = logging.StreamHandler(sys.stderr)
    log.setFormatter(_LogFormatter("simple lsp: %(message)s"))
    logging.basicConfig(level=logging.ERROR, handlers=[log])
    if sys.stdin.isatty():
        sys.stderr.write("simple lsp: waiting for an editor on the standard input (docs/editors.md); Ctrl-C ends it\n")
    output = sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing but the protocol may reach the editor
    _Session(paths).server.start_io(sys.stdin.buffer, output)


class _LogFormatter(logging.Formatter):
    """One line for what an editor has sent wrongly, which pygls finds; the whole story for a failure of ours."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name.startswith("pygls") and record.exc_info:
            problem = record.exc_info[1]
            reason = str(problem).splitlines()[:1] or [type(problem).__name__]
            return f"simple lsp: {record.getMessage().splitlines()[0]}: {reason[0]}"
        if record.name.startswith("pygls"):
            return f"simple lsp: {record.getMessage().splitlines()[0]}"
        return super().format(record)


class _Session:
    """One editor's session: its open texts, and the checks that wait for a pause."""

    def __init__(self, paths: Sequence[str]) -> None:
        # Whole texts come with each change: pygls splits lines at more characters than the protocol does, so the edits
        # that it applied itself could go wrong.
        self.server = LanguageServer("simple", __version__, types.TextDocumentSyncKind.Full)
        self.documents = Documents(paths)
        self.waiting: dict[str, asyncio.TimerHandle] = {}
        self._register()

    def _register(self) -> None:
        on = self.server.feature
        on(types.INITIALIZE)(_guarded(self.initialize))
        on(types.TEXT_DOCUMENT_DID_OPEN)(_guarded(self.opened))
        on(types.TEXT_DOCUMENT_DID_CHANGE)(_guarded(self.changed))
        on(types.TEXT_DOCUMENT_DID_SAVE)(_guarded(self.saved))
        on(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_guarded(self.saved))
        on(types.TEXT_DOCUMENT_DID_CLOSE)(_guarded(self.closed))
        on(types.TEXT_DOCUMENT_HOVER)(_guarded(self.hover))
        on(types.TEXT_DOCUMENT_DEFINITION)(_guarded(self.definition))
        on(types.TEXT_DOCUMENT_REFERENCES)(_guarded(self.references))
        on(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT)(_guarded(self.highlights))
        on(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=[".", "{"]))(
            _guarded(self.completion)
        )
        on(types.TEXT_DOCUMENT_SIGNATURE_HELP, types.SignatureHelpOptions(trigger_characters=["(", ","]))(
            _guarded(self.signature_help)
        )
        on(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)(_guarded(self.document_symbols))
        on(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions([types.CodeActionKind.QuickFix]))(
            _guarded(self.actions)
        )
        on(types.TEXT_DOCUMENT_FORMATTING)(_guarded(self.formatting))

    # ------------------------------------------------------------------------------------------------------------ texts

    def initialize(self, params: types.InitializeParams) -> None:
        """An editor may name folders to look for modules in: `{"paths": ["…"]}` as its initialization options."""
        options = params.initialization_options
        paths = options.get("paths") if isinstance(options, dict) else getattr(options, "paths", None)
        if isinstance(paths, list | tuple):
            self.documents.paths += [path for path in paths if isinstance(path, str)]

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        opened = params.text_document
        self._put(opened.uri, opened.text, opened.version)
        self._check_in(0, opened.uri)

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        uri = params.text_document.uri
        self._put(uri, self.server.workspace.get_text_document(uri).source, params.text_document.version)
        self._check_in(PAUSE, uri)

    def saved(self, _params: types.DidSaveTextDocumentParams | types.DidChangeWatchedFilesParams) -> None:
        """What one file says may concern every other."""
        self.documents.forget_analyses()
        for uri in self.documents.open:
            self._check_in(0, uri)

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        waiting = self.waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()
        self.documents.close(uri)
        self.server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _put(self, uri: str, text: str, version: int | None) -> None:
        encoding = self.server.workspace.position_encoding or types.PositionEncodingKind.Utf16
        self.documents.put(uri, text, version, encoding)

    def _check_in(self, seconds: float, uri: str) -> None:
        """Checks a text after a pause; a check that waits already is put off."""
        waiting = self.waiting.pop(uri, None)
        if waiting is not None:
            waiting.cancel()
        self.waiting[uri] = asyncio.get_running_loop().call_later(seconds, self._publish, uri)

    def _publish(self, uri: str) -> None:
        self.waiting.pop(uri, None)
        document = self.documents.get(uri)
        if document is None:
            return
        try:
            found = diagnostics(document.analysis, document.positions, uri)
        except Exception:
            logger.exception("diagnostics of %s", uri)
            found = []
        self.server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, document.version))

    # --------------------------------------------------------------------------------------------------------- requests

    def hover(self, params: types.HoverParams) -> types.Hover | None:
        document = self._document(params)
        return None if document is None else hover(document.analysis, document.positions, params.position)

    def definition(self, params: types.DefinitionParams) -> types.Location | None:
        document = self._document(params)
        if document is None:
            return None
        return definition(document.analysis, document.positions, params.position, document.uri)

    def references(self, params: types.ReferenceParams) -> list[types.Location]:
        document = self._document(params)
        if document is None:
            return []
        return references(document.analysis, document.positions, params.position, document.uri)

    def highlights(self, params: types.DocumentHighlightParams) -> list[types.DocumentHighlight]:
        document = self._document(params)
        return [] if document is None else highlights(document.analysis, document.positions, params.position)

    def completion(self, params: types.CompletionParams) -> list[types.CompletionItem]:
        document = self._document(params)
        return [] if document is None else completion(document, params.position)

    def signature_help(self, params: types.SignatureHelpParams) -> types.SignatureHelp | None:
        document = self._document(params)
        return None if document is None else signature_help(document, params.position)

    def document_symbols(self, params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        document = self._document(params)
        return [] if document is None else document_symbols(document.analysis.tree, document.positions)

    def actions(self, params: types.CodeActionParams) -> list[types.CodeAction]:
        document = self._document(params)
        return [] if document is None else actions(document, params.range)

    def formatting(self, params: types.DocumentFormattingParams) -> list[types.TextEdit] | None:
        document = self._document(params)
        return None if document is None else formatting(document.analysis.source, document.positions)

    def _document(self, params: Any) -> Document | None:
        return self.documents.get(params.text_document.uri)


def _guarded(handler: Handler) -> Handler:
    """A handler whose failure is logged and answers nothing."""

    @wraps(handler)
    def guarded(params: Any) -> Any:
        try:
            return handler(params)
        except Exception:
            logger.exception("%s", handler.__name__)
            return None

    return guarded  # type: ignore[return-value]
