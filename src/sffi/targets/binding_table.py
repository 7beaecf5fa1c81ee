"""The table of conventions for bindings that are made at run time, without the host module.

A line a function, its parts separated by tabs: the symbol, how the result crosses, then `name:convention` for every
parameter. The words are the values of `Outcome` and `Convention`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sffi.plan.model import Library

__all__ = ["emit_binding_table"]


def emit_binding_table(library: Library) -> str:
    """The text of the table."""
    lines = []
    for function in library.functions:
        parameters = [f"{parameter.name}:{parameter.convention.value}" for parameter in function.parameters]
        lines.append("\t".join([function.symbol, function.result.outcome.value, *parameters]))
    return "\n".join(lines) + "\n"
