"""The texts that are open in the editor, and what is known about each.

An analysis is made when somebody first asks about a text, and kept until the text changes. What it has read from
imported modules may have changed on the disk meanwhile: `forget_analyses` is for that.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from pygls.uris import to_fs_path

from simple.lsp.analysis import Analysis
from simple.lsp.positions import Positions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lsprotocol.types import PositionEncodingKind


class Document:
    """One open text."""

    def __init__(
        self, uri: str, text: str, version: int | None, encoding: PositionEncodingKind | str, paths: Sequence[str]
    ) -> None:
        self.uri = uri
        self.path = _path_of(uri)
        self.text = text
        self.version = version
        self.paths = paths
        self.positions = Positions(text, encoding)
        self._analysis: Analysis | None = None

    @property
    def analysis(self) -> Analysis:
        if self._analysis is None:
            self._analysis = Analysis(self.path, self.text, self.paths)
        return self._analysis

    def forget_analysis(self) -> None:
        self._analysis = None


class Documents:
    """All open texts by their URI. `paths` are the folders of `--path`."""

    def __init__(self, paths: Sequence[str] = ()) -> None:
        self.paths = list(paths)
        self.open: dict[str, Document] = {}

    def put(self, uri: str, text: str, version: int | None, encoding: PositionEncodingKind | str) -> Document:
        """Takes a text that was opened or has changed."""
        document = self.open[uri] = Document(uri, text, version, encoding, self.paths)
        return document

    def close(self, uri: str) -> None:
        self.open.pop(uri, None)

    def get(self, uri: str) -> Document | None:
        return self.open.get(uri)

    def forget_analyses(self) -> None:
        """What was read from the disk may have changed."""
        for document in self.open.values():
            document.forget_analysis()


def _path_of(uri: str) -> str:
    """The file of a URI. A text that was never saved is taken to stand in the current folder."""
    if uri.startswith("file:"):
        path = to_fs_path(uri)
        if path and "\0" not in path:
            return path
    return os.path.join(os.getcwd(), "untitled.spl")  # noqa: PTH109, PTH118
