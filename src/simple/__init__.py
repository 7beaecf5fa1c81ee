"""Simple: a small, statically checked language for tensor programs.

For Python programs: `simple.load("model.spl")` gives a Simple file as a module, `simple.install()` lets `import model` find it,
and `simple.Error` is what goes wrong. See `docs/python.md`.
"""

from __future__ import annotations

__version__ = "0.1.0"

__all__ = ["Err", "Error", "Ok", "SimpleModule", "__version__", "install", "load", "uninstall"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from simple.embedding import Err, Error, Ok, SimpleModule, install, load, uninstall


def __getattr__(name: str) -> object:
    """The compiler is imported when it is first asked for, so that the command starts fast."""
    if name not in __all__:
        raise AttributeError(f"module `simple` has no attribute `{name}`", name=name)
    from importlib import import_module

    return getattr(import_module("simple.embedding"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
