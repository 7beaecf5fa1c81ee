"""A native library small enough to build in a second: a spec's head, one source, and a generator that copies it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

NO_GENERATOR = Path(__file__).with_name("no_generator")

SPEC = """\
# a library for tests
library {name}
title Tiny
abi {abi}
prefix tiny_
header tiny.h
namespace tiny
{requires}
== Numbers ==
"""

SOURCE = """\
#include "tiny.h"
extern "C" __attribute__((visibility("default"))) int64_t tiny_abi_version(void) { return %(abi)d; }
extern "C" __attribute__((visibility("default"))) int64_t tiny_twice(int64_t x) { return 2 * x; }
extern "C" __attribute__((visibility("default"))) int64_t other_name(void) { return 1; }
"""

HEADER = "#pragma once\n#include <stdint.h>\n"

HOST = """\
#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_tiny_host", 0, -1, 0, 0, 0, 0, 0};
extern "C" __attribute__((visibility("default"))) PyObject *PyInit__tiny_host(void) { return PyModule_Create(&module); }
"""


@dataclass(frozen=True)
class TinySources:
    sources: tuple[Path, ...]
    host: Path | None
    host_module: str
    includes: tuple[Path, ...]
    header: Path
    version_script: Path


def make_folder(folder: Path, *, name: str = "tiny_ffi", abi: int = 3, requires: str = "") -> Path:
    """A library's folder, as `lib/torch` is one."""
    (folder / "native").mkdir(parents=True)
    (folder / "tiny.sffi").write_text(SPEC.format(name=name, abi=abi, requires=requires and f"requires {requires}\n"))
    (folder / "native" / "tiny.cpp").write_text(SOURCE % {"abi": abi})
    return folder


def generate(folder: Path, out_dir: Path, *, shards: int, stub: bool, packages: tuple[object, ...] = ()) -> TinySources:  # noqa: ARG001 - it includes none
    """What `sffi.generate` does, for one source. Notes that it ran in a file beside the spec."""
    with (folder / "generated.log").open("a") as log:
        log.write(f"{shards} {stub}\n")
    (out_dir / "tiny.h").write_text(HEADER)
    (out_dir / "host.cpp").write_text(HOST)
    (out_dir / "exports.map").write_text("{ global: tiny_*; local: *; };\n")
    source = out_dir / "tiny.cpp"
    source.write_text((folder / "native" / "tiny.cpp").read_text())
    return TinySources(
        (source,), out_dir / "host.cpp", "_tiny_host", (out_dir,), out_dir / "tiny.h", out_dir / "exports.map"
    )


def builds(folder: Path) -> int:
    """How often the library was generated, so built."""
    log = folder / "generated.log"
    return len(log.read_text().splitlines()) if log.exists() else 0
