"""The table of conventions for bindings that are made at run time, without the host module.

A line a function, its parts separated by tabs: the symbol, how the result crosses, then `name:convention` for every
parameter. The words are the values of `Outcome` and `Convention`; after them stands who frees, where that isn't the usual:

    rt_sqlite_database_close <tab> () <tab> db:handle consumed
    rt_sqlite_statement_database <tab> handle borrowed from statement <tab> statement:handle

It lies beside the built library, for languages and Pythons that bind it at run time.
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
        parameters = [
            f"{parameter.name}:{parameter.convention.value}{' consumed' if parameter.consumed else ''}"
            for parameter in function.parameters
        ]
        result = function.result
        lent = f" borrowed from {result.lender}" if result.lender else ""
        lines.append("\t".join([function.symbol, f"{result.outcome.value}{lent}", *parameters]))
    return "\n".join(lines) + "\n"
