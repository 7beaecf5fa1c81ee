"""What the standard library's modules are made of where Simple itself can't do it.

`lib/std/math.spl` declares `extern library "std.math"`; its functions are those of `math.py` here. Only modules that come
with `simple` may use such a library.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class HostLibrary:
    """A Python module of this package in the place of a native library."""

    def __init__(self, name: str) -> None:
        self._module: Any = __import__(f"simple.runtime.std.{name.removeprefix('std.')}", fromlist=["*"])

    def bind(self, name: str) -> Any:
        return getattr(self._module, name)

    def type(self, name: str) -> Any:
        return getattr(self._module, name)
