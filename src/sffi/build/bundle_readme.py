"""The README.txt of a bundle: what it is, what it needs, how to use it, whose it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from sffi.build.layout import carried_folder

if TYPE_CHECKING:
    from sffi.build.dependencies import Dependencies
    from sffi.build.licences import Owner
    from sffi.build.manifest import BuiltLibrary

MARK = "A bundle of "
# What to install where a library of the system's is missing.
_PACKAGES = {"libstdc++.so.6": "libstdc++6", "libgcc_s.so.1": "libgcc-s1", "libatomic.so.1": "libatomic1"}

_TEXT = """\
{mark}lib{name}, {title} over a C ABI, with all that it needs.

{facts}

Needs
-----
Linux on {machine} with:
{needs}

Nothing else: no Python, no compiler, no other installation. The folder may be moved, renamed and made read-only.

Use
---
    export PKG_CONFIG_PATH=HERE/lib/pkgconfig
    cc program.c $(pkg-config --cflags --libs {name}) -Wl,-rpath,HERE/lib -o program

or with CMake, `find_package({name} {abi} CONFIG REQUIRED)` and the target {name}::{name}, after
`cmake -DCMAKE_PREFIX_PATH=HERE`. Programs in other languages load HERE/lib/{soname}, which finds the
rest by itself. HERE is this folder. A program that is shipped in HERE/bin is linked with
-Wl,-rpath,'$ORIGIN/../lib' instead. include/{header} is the manual.

To see whether the folder arrived whole: cd HERE && sha256sum --check --quiet SHA256SUMS

Files
-----
{files}

Licences
--------
{licences}
"""


def readme(built: BuiltLibrary, title: str, needs: Dependencies, owners: dict[str, Owner | None]) -> str:
    """The text. `owners` has an entry for each library in the bundle."""
    facts = [("abi", str(built.abi)), *built.about]
    shown = [(word, text) for word, text in facts if word not in {"source", "host"} and not text.startswith("/")]
    return _TEXT.format(
        mark=MARK,
        name=built.name,
        title=title,
        abi=built.abi,
        soname=built.library.name,
        header=built.header.name if built.header else "",
        machine=os.uname().machine,
        facts="\n".join(f"{word:<10} {text}" for word, text in shown),
        needs="\n".join(f"  {line}" for line in machine_needs(needs)),
        files="\n".join(_files(built, needs)),
        licences="\n".join(_licences(owners)),
    )


def machine_needs(needs: Dependencies) -> list[str]:
    """What must be on the machine, in lines."""
    lines = [f"glibc {needs.versions.get('GLIBC', '2.17')} or newer"]
    for name in needs.system:
        package = _PACKAGES.get(name)
        if package is not None:
            families = ("GLIBCXX", "CXXABI") if name == "libstdc++.so.6" else ()
            newest = [f"{family}_{needs.versions[family]}" for family in families if family in needs.versions]
            lines.append(
                f"{name}{''.join(f' with {version}' for version in newest[:1])} (Debian, Ubuntu: apt install {package})"
            )
    lines += [f"{name}, of the device's driver" for name in needs.system if "cuda" in name or "nvidia" in name]
    return lines


def _files(built: BuiltLibrary, needs: Dependencies) -> list[str]:
    rows = [(f"lib/{built.library.name}", built.library.stat().st_size)]
    if built.header:
        rows.append((f"include/{built.header.name}", built.header.stat().st_size))
    folder = carried_folder(built.name)
    rows += [(f"lib/{folder}/{name}", path.stat().st_size) for name, path in needs.carried.items()]
    width = max(len(path) for path, _ in rows)
    lines = [f"{path:<{width}} {size:>14,} bytes" for path, size in rows]
    return [*lines, f"{'all of them':<{width}} {sum(size for _, size in rows):>14,} bytes"]


def _licences(owners: dict[str, Owner | None]) -> list[str]:
    grouped: dict[Owner | None, list[str]] = {}
    for name, owner in owners.items():
        grouped.setdefault(owner, []).append(name)
    lines = []
    for owner, names in grouped.items():
        where = (
            f"licences/{owner.name}/" if owner and owner.texts else "no licence text was found; look for it yourself"
        )
        lines.append(f"{', '.join(names)}: {where}")
    return [*lines, "Who passes the bundle on passes these texts on with it."]
