"""The linker's version script: exactly the library's functions are exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sffi.plan.model import Library

__all__ = ["emit_version_script"]


def emit_version_script(library: Library) -> str:
    """The text of the version script."""
    symbols = "".join(f"    {function.symbol};\n" for function in library.functions)
    # Without a name, which would be one more exported symbol; the SONAME carries the ABI's number.
    return f"{{\n  global:\n{symbols}  local:\n    *;\n}};\n"
