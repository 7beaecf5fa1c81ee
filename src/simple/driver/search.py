"""Which file a module is: beside the program, in the paths of `--path`, then in the library that comes with `simple`.

A module `a.b` is `a/b.spl` or `a/b/mod.spl`. `lib.` and `std.` name the same library root: `std.math` is `lib/std/math.spl`
there, `lib.torch` is `lib/torch/mod.spl`. A module's *canonical* name is the one by which it is loaded once, however it is
named: `lib.std.math` is `std.math`.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LIBRARY_ROOT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "lib")  # noqa: PTH100, PTH118, PTH120 - pathlib takes 10 ms to import


class ModuleFile:
    """A module's canonical name and its file. `library`: it came with `simple`."""

    __slots__ = ("library", "name", "path")

    def __init__(self, name: str, path: str, *, library: bool = False) -> None:
        self.name = name
        self.path = path
        self.library = library


class SourceUnreadable(Exception):  # noqa: N818 - the file is the problem
    """A file that can't be read as source text: why, and what to do."""

    def __init__(self, reason: str, hint: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


class Search:
    """Finds modules for one program."""

    def __init__(self, program_folder: str, paths: Sequence[str] = ()) -> None:
        self.roots = [program_folder, *paths]

    def find(self, name: str) -> ModuleFile | None:
        """The module of this name, or None."""
        parts = name.split(".")
        for root in self.roots:
            path = _module_in(root, parts)
            if path is not None:
                return ModuleFile(name, path)
        for canonical in _library_names(parts):
            path = _module_in(LIBRARY_ROOT, canonical[1:] if canonical[0] == "lib" else canonical)
            if path is not None:
                return ModuleFile(".".join(canonical), path, library=True)
        return None

    def known_names(self) -> Iterator[str]:
        """Names of modules that could be meant, for suggestions."""
        for root in self.roots:
            yield from _names_in(root, "")
        yield from _names_in(os.path.join(LIBRARY_ROOT, "std"), "std.")  # noqa: PTH118
        for name in _names_in(LIBRARY_ROOT, "lib."):
            if name != "lib.std":
                yield name


def _library_names(parts: list[str]) -> Iterator[list[str]]:
    """The canonical names that a name may have in the library."""
    if parts[0] == "lib":
        if len(parts) > 2 and parts[1] == "std":
            yield parts[1:]
        yield parts
        yield ["std", *parts[1:]]
    elif parts[0] == "std" and parts[1:2] != ["std"]:
        yield parts
        yield ["lib", *parts[1:]]


def _module_in(root: str, parts: list[str]) -> str | None:
    if not parts:
        return None
    base = os.path.join(root, *parts)  # noqa: PTH118
    for candidate in (f"{base}.spl", os.path.join(base, "mod.spl")):  # noqa: PTH118
        if os.path.isfile(candidate):  # noqa: PTH113
            return candidate
    return None


def _names_in(folder: str, prefix: str) -> Iterator[str]:
    try:
        entries = sorted(os.scandir(folder or "."), key=lambda e: e.name)
    except OSError:
        return
    for entry in entries:
        if entry.name.endswith(".spl"):
            yield prefix + entry.name[:-4]
        elif os.path.isfile(os.path.join(entry.path, "mod.spl")):  # noqa: PTH113, PTH118
            yield prefix + entry.name


def name_of_file(path: str) -> str:
    """The name under which a file is checked on its own: a file of the library keeps the one by which it is used."""
    whole, root = os.path.realpath(path), os.path.realpath(LIBRARY_ROOT)
    if not whole.startswith(root + os.sep):
        return os.path.splitext(os.path.basename(whole))[0]  # noqa: PTH119, PTH122
    parts = os.path.splitext(whole[len(root) + 1 :])[0].split(os.sep)  # noqa: PTH122, PTH206
    if parts[-1] == "mod":
        parts.pop()
    return ".".join(parts if parts[0] == "std" else ["lib", *parts])


def read_source(path: str) -> str:
    """A file's text. Line ends stay as they are; a byte order mark goes."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            data = file.read()
    except FileNotFoundError:
        raise SourceUnreadable("there is no such file") from None
    except IsADirectoryError:
        hint = f"a program is a file: `{os.path.join(path, 'main.spl')}`?"  # noqa: PTH118
        raise SourceUnreadable("this is a folder", hint) from None
    except PermissionError:
        raise SourceUnreadable("this file may not be read", "look at its permissions") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise SourceUnreadable(f"this file can't be read: {reason}") from None
    return decode(data)


def decode(data: bytes) -> str:
    """Source text from bytes."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        column = problem.start - (data.rfind(b"\n", 0, problem.start) + 1) + 1
        byte = data[problem.start]
        raise SourceUnreadable(
            f"this file isn't UTF-8: byte 0x{byte:02X} at line {line}, byte {column}", "save it as UTF-8"
        ) from None
    return text.removeprefix("\ufeff")
