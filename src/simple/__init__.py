"""Simple: a small, statically checked language for tensor programs."""

__version__ = "0.1.0"
