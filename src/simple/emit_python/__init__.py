"""The typed tree becomes Python code objects.

`module.py` joins the parts; every other file writes one concern. See `emitter.py` for how they work together.
"""

from __future__ import annotations

from simple.emit_python import (  # noqa: F401 - each registers what it emits
    arithmetic,
    builtin_calls,
    calls,
    closures,
    collections,
    control,
    expressions,
    patterns,
    places,
    statements,
    text,
    types,
)
from simple.emit_python.module import emit_module, emit_tree

__all__ = ["emit_module", "emit_tree"]
