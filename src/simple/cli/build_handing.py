"""What `simple build ffi NAME --install` and `--bundle` do after the build, and what they say of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from sffi.build.builder import Progress
    from sffi.build.bundle import Bundle
    from sffi.build.install import Installed
    from sffi.build.manifest import BuiltLibrary

# Where loaders look by themselves, once `ldconfig` has told them what is there.
_LOADERS_OWN = ("/usr", "/usr/local")
_SHOWN_LICENCES = "licences/"


def refuse_early(bundle: Path | None) -> None:
    """Say before a long build that a bundle can't go where it should. Raises BuildError."""
    if bundle is not None:
        from sffi.build.bundle import refuse_others

        refuse_others(bundle)


def hand_over(
    built: BuiltLibrary,
    folder: Path,
    *,
    install: Path | None,
    bundle: Path | None,
    link: bool,
    progress: Callable[[Progress], None],
) -> str:
    """Install the library or make a bundle of it, and give the words for the user. Raises BuildError."""
    from sffi.build.inputs import read_header

    title = read_header(folder).title
    if install is not None:
        from sffi.build.install import install_library

        return _installed(built, install_library(built, title, install), folder.name)
    assert bundle is not None
    from sffi.build.bundle import bundle_library

    return _bundled(built, bundle_library(built, title, bundle, link=link, progress=progress))


def _installed(built: BuiltLibrary, installed: Installed, name: str) -> str:
    prefix = installed.prefix
    lines = [f"installed: {prefix} ({_what(built)})", *(f"  {path}" for path in installed.files)]
    lines += _usage(built, prefix, rpath=str(prefix) not in _LOADERS_OWN)
    if str(prefix) in _LOADERS_OWN:
        lines.append(f"so that programs find it when they start: ldconfig {prefix}/lib")
    if installed.uses:
        lines.append(f"it loads what is in {', '.join(installed.uses)}; keep that there,")
        lines.append(f"or make a folder that needs nothing from there: simple build ffi {name} --bundle DIR")
    return "\n".join(lines)


def _bundled(built: BuiltLibrary, bundle: Bundle) -> str:
    from sffi.build.bundle import shown_size
    from sffi.build.bundle_readme import machine_needs

    shown = [(str(path), size) for path, size in bundle.files if not str(path).startswith(_SHOWN_LICENCES)]
    licences = [size for path, size in bundle.files if str(path).startswith(_SHOWN_LICENCES)]
    if licences:
        shown.append((f"{_SHOWN_LICENCES} ({len(licences)} files)", sum(licences)))
    width = max(len(path) for path, _ in shown)
    lines = [f"bundled: {bundle.folder} ({_what(built)}, {shown_size(bundle.size)})"]
    lines += [f"  {path:<{width}} {shown_size(size):>8}" for path, size in shown]
    lines += _usage(built, bundle.folder, rpath=True)
    lines.append(f"it needs {'; '.join(machine_needs(bundle.needs))}; README.txt says more")
    if bundle.unlicensed:
        lines.append(
            f"no licence text was found for {', '.join(bundle.unlicensed)}: add it before you pass the bundle on"
        )
    return "\n".join(lines)


def _what(built: BuiltLibrary) -> str:
    facts = ["a stub"] if built.fact("mode") == "stub" else []
    pytorch = built.fact("pytorch")
    if pytorch:
        facts.append(f"for PyTorch {pytorch}")
    return ", ".join([*facts, f"ABI {built.abi}"])


def _usage(built: BuiltLibrary, prefix: Path, *, rpath: bool) -> list[str]:
    import shlex

    where = shlex.quote(str(prefix))
    name = built.name
    recorded = f" -Wl,-rpath,{where}/lib" if rpath else ""
    return [
        "use it:",
        f"  export PKG_CONFIG_PATH={where}/lib/pkgconfig",
        f"  cc prog.c $(pkg-config --cflags --libs {name}){recorded} -o prog",
        f"  cmake -DCMAKE_PREFIX_PATH={where} ...   # with find_package({name} {built.abi}) and {name}::{name}",
    ]
