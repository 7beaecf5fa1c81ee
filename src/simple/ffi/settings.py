"""The environment variables of a library.

A library named `simple_NAME_ffi` has a backend of its own, called NAME, and three variables:

    SIMPLE_NAME_BACKEND      auto (the default): NAME where it can be had, else the fallback; NAME; pure: the fallback
    SIMPLE_NAME_LIBRARY      the library's file, instead of looking for it
    SIMPLE_NAME_AUTOBUILD    0: never build the library on first use

Any other library has one, SIMPLE_LIBRARY_NAME, which names its file.
"""

from __future__ import annotations

import os
from typing import NamedTuple

from simple.runtime.errors import SimpleError

_BEFORE, _AFTER = "simple_", "_ffi"


class Settings(NamedTuple):
    """What the environment says of one library. `backend` is auto, native or pure."""

    backend: str
    backend_variable: str | None
    own_backend: str | None
    library_variable: str
    library: str | None
    autobuild_variable: str | None
    autobuild: bool

    @property
    def is_required(self) -> bool:
        """Whether going on without the library is out of the question."""
        return self.backend == "native"


def read_settings(name: str) -> Settings:
    """The settings of the library `name`; raises SimpleError for a value that means nothing."""
    if not (name.startswith(_BEFORE) and name.endswith(_AFTER) and len(name) > len(_BEFORE + _AFTER)):
        variable = "SIMPLE_LIBRARY_" + "".join(char if char.isalnum() else "_" for char in name).upper()
        return Settings("auto", None, None, variable, os.environ.get(variable) or None, None, autobuild=True)
    own = name[len(_BEFORE) : -len(_AFTER)]
    stem = f"SIMPLE_{own.upper()}_"
    said = os.environ.get(stem + "BACKEND", "").strip() or "auto"
    backend = {"auto": "auto", own: "native", "pure": "pure"}.get(said.lower())
    if backend is None:
        raise SimpleError(
            "invalid-setting",
            f"{stem}BACKEND is {said!r}, which is no backend",
            f"set it to auto, {own} or pure, or unset it",
        )
    return Settings(
        backend=backend,
        backend_variable=stem + "BACKEND",
        own_backend=own,
        library_variable=stem + "LIBRARY",
        library=os.environ.get(stem + "LIBRARY") or None,
        autobuild_variable=stem + "AUTOBUILD",
        autobuild=_is_on(stem + "AUTOBUILD"),
    )


def _is_on(variable: str) -> bool:
    """A switch that is on unless the environment turns it off."""
    said = os.environ.get(variable, "").strip()
    if said.lower() in {"", "1", "true", "yes", "on"}:
        return True
    if said.lower() in {"0", "false", "no", "off"}:
        return False
    raise SimpleError(
        "invalid-setting", f"{variable} is {said!r}, which is neither 0 nor 1", "set it to 0, or unset it"
    )
