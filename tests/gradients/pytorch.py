"""The operators of the C library in this process, beside the pure backend: PyTorch is loaded once, and serves both this and the oracle."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Any

from operators.backend import load_declarations

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def _declarations() -> Mapping[str, Any]:
    before = os.environ.get("SIMPLE_TORCH_BACKEND")
    os.environ["SIMPLE_TORCH_BACKEND"] = "torch"
    try:
        return load_declarations()
    finally:
        if before is None:
            del os.environ["SIMPLE_TORCH_BACKEND"]
        else:
            os.environ["SIMPLE_TORCH_BACKEND"] = before


def operator(name: str) -> Any:
    """A function of the C library, by its name in the spec."""
    return _declarations()[f"rt_torch_{name}"]
