"""Packages that only some programs need, and that are installed by an extra of this one."""

from __future__ import annotations

from simple.runtime.errors import SimpleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def needed(module: str, package: str, extra: str, what: str) -> Any:
    """The module of a package; an error says how to install it where it is missing."""
    import importlib

    try:
        return importlib.import_module(module)
    except ImportError as problem:
        missing = getattr(problem, "name", None) or package
        raise SimpleError(
            "unavailable",
            f"{what} needs the Python package {package}, which can't be used here: there is no module {missing}",
            f"install it: pip install 'simple-torch[{extra}]'",
        ) from None
