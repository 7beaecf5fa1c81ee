"""Finding what has gone out of date: committed files against the spec, operators against what is installed here."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from sffi.declared import check_declared
from sffi.findings import Finding
from sffi.generate import generate_committed
from sffi.providers import provider

if TYPE_CHECKING:
    from pathlib import Path

    from sffi.plan.model import Library

__all__ = ["Finding", "check_files", "check_operators"]

_SHOWN_LINES = 12


def check_files(library: Library) -> list[Finding]:
    """The committed files that don't say what the spec says now."""
    findings = []
    for path, text in generate_committed(library).items():
        try:
            kept = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            findings.append(Finding(f"{path} is missing or can't be read", "", "run `sffi generate`"))
            continue
        if kept != text:
            detail = _difference(kept, text, path)
            findings.append(Finding(f"{path} isn't what {library.spec_path.name} makes", detail, "run `sffi generate`"))
    return findings


def check_operators(library: Library) -> tuple[list[Finding], list[str]]:
    """The operators that no build can call, and notes on what couldn't be looked up here.

    Those of the library's own C++ are looked for in its headers, the others by the providers of what it requires.
    """
    findings = check_declared(library)
    notes = []
    for word in library.requires:
        known = provider(word)
        assert known, "the spec's reader knows the words"
        more, note = known.check(library)
        findings += more
        notes += [note] if note else []
    return findings, notes


def _difference(kept: str, made: str, path: Path) -> str:
    lines = list(
        difflib.unified_diff(
            kept.splitlines(), made.splitlines(), f"{path.name} (committed)", f"{path.name} (generated)", "", "", 1, ""
        )
    )
    more = [f"... and {len(lines) - _SHOWN_LINES} more lines"] if len(lines) > _SHOWN_LINES else []
    return "\n".join([*lines[:_SHOWN_LINES], *more])
