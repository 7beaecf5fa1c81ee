"""Simple modules in a Python program: `simple.load`, `simple.install`, `simple.Error`.

    modules.py   a Simple file as a Python module; the program that it belongs to
    hook.py      `import model` finds `model.spl`
    calls.py     Simple functions as Python functions: arguments by name and by place, errors
    classes.py   Simple types as Python classes
    values.py    what a value is on the other side
    errors.py    the exception

Two words: a *raw* value is what running Simple code works with, a *face* is the Python class or function that stands for
a Simple one. Numbers, text, lists and the like are the same on both sides; objects cross as instances of a face, which
checks what is put into a field or handed to a method.
"""

from __future__ import annotations

from simple.embedding.errors import Error
from simple.embedding.hook import install, uninstall
from simple.embedding.modules import SimpleModule, load
from simple.runtime.values import Err, Ok

__all__ = ["Err", "Error", "Ok", "SimpleModule", "install", "load", "uninstall"]
