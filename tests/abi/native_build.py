"""Compiling what the tests need, and calling a library's functions through ctypes with the types of its plan."""

from __future__ import annotations

import ctypes
import os
import subprocess
from pathlib import Path
from typing import Any

from sffi.generate import generate_build, load_library
from sffi.plan.model import Library

HERE = Path(__file__).resolve().parent
TORCH = HERE.parents[1] / "src" / "simple" / "lib" / "torch"
COUNTER = HERE / "counter"
SOAK = os.environ.get("SOAK") == "1"
NONE = -(2**63)
STRICT = ("-Wall", "-Wextra", "-pedantic", "-Werror")

_C_TYPES = {"int64_t": ctypes.c_int64, "double": ctypes.c_double, "bool": ctypes.c_bool, "void": None}


def run(*command: object, **more: Any) -> subprocess.CompletedProcess[str]:
    """Runs a command; the test fails with its output where it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, **{"timeout": 300, **more})
    assert done.returncode == 0, f"{' '.join(words)}\nstatus {done.returncode}\n{done.stdout}{done.stderr}"
    return done


def compile_library(folder: Path, out: Path, *flags: str, stub: bool = False, soname: str | None = None) -> Path:
    """A library that needs nothing but the C++ runtime: a stub, or one of the tests' own.

    Unless it is given, its SONAME isn't the product's: whatever else this process loads and needs the product by name must not
    be given this one.
    """
    library = load_library(folder)
    made = generate_build(library, out, shards=1, stub=stub)
    target = out / library.soname
    includes = [flag for path in made.includes for flag in ("-I", str(path))]
    common = ["-std=c++17", "-O1", "-fPIC", "-fvisibility=hidden", "-fvisibility-inlines-hidden", *STRICT]
    link = ["-shared", "-Wl,-z,now", "-Wl,-z,defs", f"-Wl,-soname,{soname or target}"]
    script = f"-Wl,--version-script={made.version_script}"
    run("g++", *common, *flags, *includes, *made.sources, *link, script, "-o", target)
    return target


class Client:
    """A loaded library. `client.tensor_add(a, b)` calls the function of that name with its prefix."""

    def __init__(self, library: Library, path: Path) -> None:
        self.library = library
        self.path = path
        self.functions = {function.name: function for function in library.functions}
        self._dll = ctypes.CDLL(str(path), mode=ctypes.RTLD_LOCAL)

    def __getattr__(self, name: str) -> Any:
        function = self.functions[name]
        entry = self._dll[function.symbol]
        entry.restype = _c_type(function.result.c_type)
        entry.argtypes = [_c_type(text) for text in function.c_parameters]
        setattr(self, name, entry)
        return entry

    @property
    def code(self) -> str:
        """The name of the last error's code."""
        from sffi.plan.codes import ERROR_CODES

        return ERROR_CODES[self.last_error_code()].name

    @property
    def message(self) -> str:
        """The last error's message."""
        buffer = ctypes.create_string_buffer(4096)
        length = self.last_error(buffer, 4096)
        assert length == len(buffer.value)
        return buffer.value.decode("utf-8")

    def ints(self, *values: int) -> tuple[Any, int]:
        """A list of integers as the two arguments that it is in C."""
        return (ctypes.c_int64 * len(values))(*values), len(values)

    def floats(self, *values: float) -> tuple[Any, int]:
        """The same for numbers."""
        return (ctypes.c_double * len(values))(*values), len(values)

    def bytes(self, *values: int) -> tuple[Any, int]:
        """The same for bytes."""
        return (ctypes.c_uint8 * len(values))(*values), len(values)


def _c_type(text: str) -> Any:
    """The type of a C result or of a parameter with its name. A pointer is a void pointer, a text result is bytes."""
    if text == "const char *":
        return ctypes.c_char_p
    return ctypes.c_void_p if "*" in text else _C_TYPES[text.split(maxsplit=1)[0]]
