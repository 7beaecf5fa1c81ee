"""`lib.torch.ffi` loaded in this process, its functions bound as the environment says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simple.driver.program import Program

if TYPE_CHECKING:
    from collections.abc import Mapping


def load_declarations() -> Mapping[str, Any]:
    """The names of `lib.torch.ffi`."""
    program = Program(".")
    return program.load(program.module("lib.torch.ffi")).namespace
