"""The pages that `simple explain` shows: one for each code of a diagnostic and each kind of run-time error.

A page is Markdown: a heading with the code, what it means, why it matters, and two programs in code blocks, one that has
the problem and one that is right. The first paragraph is one sentence, which the list of all codes shows.
"""

from __future__ import annotations

from pathlib import Path

from simple.records import Record

PAGES = Path(__file__).parent / "pages"


class Page(Record):
    """A page: its code, its first sentence, and its whole text."""

    code: str
    summary: str
    text: str


def codes() -> list[str]:
    """The codes that have a page, in the order of the alphabet."""
    return sorted(file.stem for file in PAGES.glob("*.md"))


def page(code: str) -> Page | None:
    """The page of a code, or None if there is none."""
    if code not in codes():
        return None
    text = (PAGES / f"{code}.md").read_text(encoding="utf-8")
    summary = text.split("\n\n")[1].replace("\n", " ")
    return Page(code, summary, text)
