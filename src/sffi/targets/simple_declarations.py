"""The Simple declarations (Tier 2): `extern` declarations and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sffi.plan.model import Library

__all__ = ["emit_declarations"]

# What Simple's own binding calls by itself, so that no program has to.
_HIDDEN = ("last_error_code", "last_error")


def emit_declarations(library: Library) -> str:
    """The text of the declarations file."""
    settings = library.settings
    clauses = [f'extern library "{library.name}"', f"errors {library.prefix}last_error"]
    if settings.fallback:
        clauses.append(f"fallback {settings.fallback}")
    lines = [
        (
            f'"""{settings.title} over the C ABI, as declarations. Generated from {library.spec_path.name} by'
            ' `sffi generate`; edit that file."""'
        ),
        "",
        " ".join(clauses),
    ]
    lines += [f"extern type {handle.simple_type} free {library.prefix}{handle.free}" for handle in settings.handles]
    for group, functions in library.groups:
        lines += ["", f"# {group}"]
        lines += [function.simple_declaration for function in functions if function.name not in _HIDDEN]
    return "\n".join(lines) + "\n"
