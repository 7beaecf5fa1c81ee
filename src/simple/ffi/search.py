"""Where a library is looked for: the environment variable, the cache of built ones, the system's loader path.

Each place is a `Step` with its outcome, so that `simple info` can show the search and a message can say where it
failed. The search loads nothing but what the loader's own path must be asked for by loading.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from simple.ffi.settings import Settings

# Libraries of the C system whose file isn't named lib<name>.so: that name is a text for the linker, or missing
# where no C compiler is installed.
_SYSTEM_FILES = {"c": "libc.so.6", "m": "libm.so.6", "dl": "libdl.so.2", "pthread": "libpthread.so.0", "z": "libz.so.1"}


class Found(NamedTuple):
    """A library to load: a path, or a file name for the loader. `host` is its host module for this Python."""

    file: str
    origin: str
    host: Path | None = None
    about: tuple[tuple[str, str], ...] = ()

    @property
    def folder(self) -> Path | None:
        """Where it lies, if that is known."""
        return Path(self.file).resolve().parent if "/" in self.file else None


class Step(NamedTuple):
    """One place and what was there. `broken`: something is there, or is wanted there, that can't be used."""

    place: str
    outcome: str
    remedy: str | None = None
    broken: bool = False


class Search(NamedTuple):
    """The places in order, up to the one that had it. `buildable`: nothing was wrong, it just isn't built yet."""

    steps: tuple[Step, ...]
    found: Found | None = None
    buildable: bool = False

    @property
    def problem(self) -> Step | None:
        """The step that went wrong, if one did."""
        return next((step for step in self.steps if step.broken), None)


def search(name: str, settings: Settings, folder: Path | None) -> Search:
    """Look for the library; `folder` is that of the module which declares it."""
    if settings.library is not None:
        return _named(name, settings.library_variable, settings.library)
    steps = [Step(settings.library_variable, "not set")]
    buildable = False
    if folder is not None and has_spec(folder):
        step, found, buildable = _cached(folder)
        steps.append(step)
        if found is not None:
            return Search(tuple(steps), found)
    step, found = _on_loader_path(name, folder)
    steps.append(step)
    return Search(tuple(steps), found, buildable and found is None)


def has_spec(folder: Path) -> bool:
    """Whether a native library's spec lies in the folder."""
    import os

    try:
        return any(entry.endswith(".sffi") for entry in os.listdir(folder))  # noqa: PTH208 - quicker
    except OSError:
        return False


def host_module_name(name: str) -> str:
    """The host module of a library: `_simple_torch_host` for `simple_torch_ffi`."""
    return f"_{name.removesuffix('_ffi')}_host"


def _named(name: str, variable: str, value: str) -> Search:
    from sffi.build.elf import library_fault

    path = Path(value)
    if path.is_dir():
        path /= f"lib{name}.so"
    fault = library_fault(path)
    if fault is not None:
        remedy = f"set {variable} to the file of a working lib{name}.so, or unset it"
        return Search((Step(variable, f"{path} can't be loaded: {fault}", remedy, broken=True),))
    path = path.resolve()
    return Search((Step(variable, str(path)),), Found(str(path), variable, host_beside(name, path)))


def host_beside(name: str, library: Path) -> Path | None:
    """The host module for this Python that lies in the library's folder, if one does."""
    from importlib.machinery import EXTENSION_SUFFIXES

    host = library.parent / f"{host_module_name(name)}{EXTENSION_SUFFIXES[0]}"
    return host if host.is_file() else None


def _cached(folder: Path) -> tuple[Step, Found | None, bool]:
    from sffi.build.errors import BuildError, NotBuilt, NotFound
    from sffi.build.find import find_cached

    place = "the cache"
    try:
        built = find_cached(folder)
    except BuildError as error:
        return Step(place, error.message, error.remedy, broken=True), None, False
    if isinstance(built, NotFound):
        return Step(place, built.reason, built.remedy, built.broken), None, isinstance(built, NotBuilt)
    return Step(place, str(built.library)), Found(str(built.library), place, built.host, built.about), False


def _on_loader_path(name: str, folder: Path | None) -> tuple[Step, Found | None]:
    place = "the system's loader path"
    try:
        import _ctypes
    except ImportError:
        return Step(place, "this Python has no ctypes to look there"), None
    files = _file_names(name, folder)
    for file in files:
        fault = _fault_on_path(file)
        if fault is not None:
            return Step(place, fault, "mend or remove that file", broken=True), None
        try:
            _ctypes.dlopen(file, 2)  # it stays: loading it again is then a look-up
        except OSError as error:
            if _is_absence(str(error), file):
                continue
            remedy = f"mend or remove that {file}"
            return Step(place, f"{file} can't be loaded: {error}", remedy, broken=True), None
        return Step(place, file), Found(file, place)
    return Step(place, f"no {' or '.join(files)}"), None


def _fault_on_path(file: str) -> str | None:
    """What is wrong with the file that LD_LIBRARY_PATH leads to; the loader itself would die of a truncated one."""
    import os

    from sffi.build.elf import library_fault

    for folder in os.environ.get("LD_LIBRARY_PATH", "").split(":"):
        path = os.path.join(folder, file)  # noqa: PTH118 - there may be many folders, and this is on every program's way
        if folder and os.path.exists(path):  # noqa: PTH110
            fault = library_fault(path)
            return None if fault is None or "no ELF header" in fault else f"{path} can't be loaded: {fault}"
    return None


def _file_names(name: str, folder: Path | None) -> tuple[str, ...]:
    if sys.platform == "darwin":
        return (f"lib{name}.dylib",)
    if name in _SYSTEM_FILES:
        return (_SYSTEM_FILES[name],)
    plain = f"lib{name}.so"
    if folder is not None and has_spec(folder):
        from sffi.build.errors import BuildError
        from sffi.build.inputs import read_header

        try:
            return (read_header(folder).soname, plain)
        except BuildError:
            return (plain,)
    return (plain,)


def _is_absence(message: str, file: str) -> bool:
    """Whether the loader says that there is no such file, or one that is no library (a linker's text)."""
    absent = "cannot open shared object file" in message or "no such file" in message.lower()
    return (message.startswith(file) and absent) or "invalid ELF header" in message
