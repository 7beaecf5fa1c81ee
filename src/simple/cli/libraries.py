"""Which folder a command means by the name of a native library."""

from __future__ import annotations

from pathlib import Path

import typer

from simple.ffi.search import has_spec

_LIBRARY_ROOT = Path(__file__).resolve().parent.parent / "lib"


def library_folder(name: str) -> Path:
    """The folder of a library that comes with Simple, by its name, or the folder given. Raises for wrong usage."""
    own = _LIBRARY_ROOT / name
    if name.isidentifier() and has_spec(own):
        return own
    folder = Path(name)
    if has_spec(folder):
        return folder.resolve()
    if folder.is_dir():
        message = f"{folder} holds no native library (no .sffi spec)"
    else:
        known = sorted(path.name for path in _LIBRARY_ROOT.iterdir() if path.is_dir() and has_spec(path))
        message = f"there is no native library {name!r}; known are {', '.join(known) or 'none'}, or name its folder"
    raise typer.BadParameter(message)
