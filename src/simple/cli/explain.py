"""`simple explain`: what an error or warning means, with an example that has it and one that doesn't."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def explain(
    code: Annotated[str | None, typer.Argument(help="What stands in brackets: error[type-mismatch].")] = None,
) -> None:
    """Explain an error or a warning by its code; without one, list all codes.

    For example:

      simple explain type-mismatch
    """
    from simple.explain import codes, page

    if code is None:
        width = max(map(len, codes()))
        for name in codes():
            found = page(name)
            assert found is not None
            sys.stdout.write(f"{name:<{width}}  {found.summary}\n")
        return
    name = _plain(code)
    found = page(name)
    if found is None:
        sys.stderr.write(_unknown(name))
        raise typer.Exit(2)
    sys.stdout.write(_shown(found.text))


def _plain(code: str) -> str:
    """The code alone, where somebody copied `error[type-mismatch]` whole."""
    start = code.find("[") + 1
    end = code.find("]", start)
    return code[start : end if end >= 0 else None].strip().lower()


def _unknown(name: str) -> str:
    from simple.diagnostics.suggest import closest_of
    from simple.explain import codes

    near = closest_of(name, codes())
    hint = f"did you mean {' or '.join(f'`{code}`' for code in near)}?" if near else "`simple explain` lists them all"
    return f"error: there is no code `{name}`\n  hint: {hint}\n"


def _shown(text: str) -> str:
    """The page for a terminal: code indented instead of fenced."""
    lines: list[str] = []
    inside = False
    for line in text.splitlines():
        if line.startswith("```"):
            inside = not inside
            continue
        lines.append(f"    {line}".rstrip() if inside else line.removeprefix("# "))
    return "\n".join(lines) + "\n"
