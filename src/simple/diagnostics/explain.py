"""The page of each diagnostic: what it means, why it is a problem, an example, and the example put right.

A page is `pages/CODE.md`. In it a block marked `simple problem` has this problem, a block marked `simple` has none; the
tests hold every page to that.
"""

from __future__ import annotations

from pathlib import Path

_PAGES = Path(__file__).parent / "pages"


def codes() -> list[str]:
    """The codes that have a page, by alphabet."""
    return sorted(page.stem for page in _PAGES.glob("*.md"))


def page(code: str) -> str | None:
    """The text of a code's page, in Markdown, or None if there is none."""
    if code not in codes():
        return None
    return (_PAGES / f"{code}.md").read_text(encoding="utf-8")
