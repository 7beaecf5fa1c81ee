"""The error that running code raises."""

from __future__ import annotations


class SimpleError(Exception):
    """An error in a running program, in Simple's terms. `kind` is a word in kebab case that a program can test for."""

    def __init__(self, kind: str, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
        self.hint = hint
        self.label: str | None = None  # what stands beside the carets: "`i` is 5"
