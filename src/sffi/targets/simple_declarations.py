"""The Simple declarations (Tier 2): `extern` declarations and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sffi.plan.model import Origin

if TYPE_CHECKING:
    from sffi.plan.model import Function, Library

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
        lines += [_declaration(function) for function in functions if function.name not in _HIDDEN]
    return "\n".join(lines) + "\n"


def _declaration(function: Function) -> str:
    """The declaration, and behind it who frees what, where that isn't the usual."""
    words = [f"{each.name} consumed" for each in function.parameters if each.consumed]
    words += [f"borrowed from {function.result.lender}"] if function.result.lender else []
    said = f"  # {', '.join(words)}" if words and function.origin is Origin.OPERATOR else ""
    return function.simple_declaration + said
