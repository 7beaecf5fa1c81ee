"""What a problem in a program is, as data. The renderer alone turns it into text."""

from __future__ import annotations

from enum import Enum

from simple.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.source import SourceFile, Span


class Severity(Enum):
    """Errors stop a program from running; warnings don't."""

    ERROR = "error"
    WARNING = "warning"


class Label(Record):
    """A secondary place that explains the primary one."""

    span: Span
    text: str


class Diagnostic(Record):
    """One problem.

    `code` is kebab-case and has a page (`simple explain CODE`). `title` is a short sentence without a full stop.
    `text` stands beside the carets under `span`: what was expected and what stands there. `hint` says what to do, and
    is there only where something can be done.
    """

    code: str
    title: str
    source: SourceFile
    span: Span
    text: str = ""
    labels: tuple[Label, ...] = ()
    hint: str | None = None
    severity: Severity = Severity.ERROR


class ProblemsFound(Exception):  # noqa: N818 - it is not an error of this program
    """Raised by a stage that can't go on: the program has these problems."""

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__(f"{len(diagnostics)} problem(s)")
        self.diagnostics = diagnostics
