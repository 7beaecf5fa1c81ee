"""The ABI that was committed last, and what has changed since.

    python tests/abi/recorded_abi.py             say what has changed; the exit status is 1 where that breaks programs
    python tests/abi/recorded_abi.py --record    make what is there now the committed ABI; refused where it breaks programs

`abi/rt_torch-N.h` has the declarations of ABI N: the header without its comments, so that it can be read and compiled. It is
compiled into a library of empty functions, the spec of today into a stub, both by the compiler that is here, and abidiff
compares the two. So the record depends on no compiler and no machine.

A program that was linked with the record must go on working: a function that is gone, other types of parameters or results and
other numbers of enumerators break it. New functions and enumerators don't. What breaks programs needs another ABI number
(`abi` in torch.sffi), which is another SONAME and another file here.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from native_build import TORCH, run

from sffi.generate import generate_build, load_library

RECORDS = Path(__file__).resolve().parent / "abi"
RECORD = "python tests/abi/recorded_abi.py --record"
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PROTOTYPE = re.compile(r"^[a-z][\w ]*[ *](rt_torch_\w+)\([^;{]*\);$", re.MULTILINE)
_FIRST_OF_ENUM = re.compile(r"^enum \{\s*(\w+)", re.MULTILINE)
_CONSTANT = re.compile(r"^#define (RT_TORCH_\w+) (\S+)$", re.MULTILINE)
_MACRO = re.compile(r"^#define (\w+(?:\(\w+\))?) \S.*$", re.MULTILINE)
_EXPORTED = "{ global: rt_torch_*; enum_of_*; constants; local: *; };\n"


class Outcome(NamedTuple):
    """What has changed since the record: what breaks programs, names of another spelling, what is new."""

    breaks: str
    respelled: tuple[str, ...]
    added: tuple[str, ...]


def record_of(abi: int) -> Path:
    """The committed declarations of an ABI."""
    return RECORDS / f"rt_torch-{abi}.h"


def compare(folder: Path, record: Path) -> Outcome:
    """The library of the spec in `folder` beside a record."""
    if shutil.which("abidiff") is None:
        raise SystemExit("error: there is no abidiff; on Debian: apt-get install abigail-tools")
    before = record.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as old, tempfile.TemporaryDirectory() as new:
        empty = compile_empty(before, Path(old))
        stub = compile_stub(folder, Path(new))
        now = Path(new, "rt_torch.h").read_text(encoding="utf-8")
        command = ["abidiff", "--no-added-syms", "--no-show-locs", str(empty), str(stub)]
        said = subprocess.run(command, capture_output=True, text=True, check=False)
    earlier, later = spellings(before), spellings(now)
    respelled = (f"{text}\n  was {earlier[name]}" for name, text in later.items() if earlier.get(name, text) != text)
    added = tuple(name for name in later if name not in earlier)
    return Outcome((said.stdout + said.stderr).strip() if said.returncode else "", tuple(respelled), added)


def declarations(header: str) -> str:
    """A header without comments and empty lines."""
    lines = (line.rstrip() for line in _COMMENT.sub("", header).splitlines())
    return "".join(f"{line}\n" for line in lines if line)


def spellings(header: str) -> dict[str, str]:
    """Its functions and macros by name. abidiff sees neither macros nor the names of parameters."""
    macros = {match[1]: match[0] for match in _MACRO.finditer(_COMMENT.sub("", header))}
    return prototypes(header) | macros


def prototypes(header: str) -> dict[str, str]:
    """Its functions by name, each on one line."""
    found = _PROTOTYPE.finditer(_COMMENT.sub("", header))
    return {match[1]: " ".join(match[0].split()) for match in found}


def compile_empty(header: str, out: Path) -> Path:
    """A library that has all that a header declares, and does nothing."""
    (out / "rt_torch.h").write_text(header, encoding="utf-8")
    bodies = (f"{text[:-1]} {{ __builtin_trap(); }}\n" for text in prototypes(header).values())
    source = out / "empty.cpp"
    source.write_text('#include "rt_torch.h"\nextern "C" {\n' + "".join(bodies) + "}\n", encoding="utf-8")
    return _link(out, source, _values(header, out))


def compile_stub(folder: Path, out: Path) -> Path:
    """The library of a spec without PyTorch, with what a debugger needs, which is what abidiff reads."""
    made = generate_build(load_library(folder), out, shards=1, stub=True)
    values = _values(made.header.read_text(encoding="utf-8"), out)
    return _link(out, *made.sources, values, *(f"-I{path}" for path in made.includes))


def _values(header: str, out: Path) -> Path:
    """What a program takes from the header by value: a variable for each enum, and an enum of the constants."""
    lines = [
        f"extern decltype({name}) enum_of_{name};\ndecltype({name}) enum_of_{name};"
        for name in _FIRST_OF_ENUM.findall(header)
    ]
    numbers = ", ".join(f"value_of_{name} = {name}" for name, _ in _CONSTANT.findall(header))
    lines.append(f"extern enum numbers : int64_t {{ {numbers} }} constants;\nenum numbers constants;")
    source = out / "values.cpp"
    text = "\n".join(lines)
    source.write_text(f'#include "rt_torch.h"\nextern "C" {{\n{text}\n}}\n', encoding="utf-8")
    return source


def _link(out: Path, *sources: object) -> Path:
    target, script = out / "library.so", out / "exported.map"
    script.write_text(_EXPORTED, encoding="utf-8")
    run(
        "g++",
        "-std=c++17",
        "-g",
        "-O0",
        "-shared",
        "-fPIC",
        f"-I{out}",
        *sources,
        f"-Wl,--version-script={script}",
        "-o",
        target,
    )
    return target


def main(arguments: list[str]) -> int:
    """Compares, and records where that is asked for; the exit status."""
    library = load_library(TORCH)
    record = record_of(library.settings.abi)
    outcome = compare(TORCH, record) if record.exists() else None
    if outcome is not None and outcome.breaks:
        print(outcome.breaks)
        print(
            f"error: programs that were linked with ABI {library.settings.abi} would break. Undo the change, or give the "
            "library another ABI: a higher `abi` in torch.sffi"
        )
        return 1
    if arguments == ["--record"]:
        RECORDS.mkdir(exist_ok=True)
        header = (TORCH / "rt_torch.h").read_text(encoding="utf-8")
        record.write_text(declarations(header), encoding="utf-8")
        print(f"recorded: {record} ({len(prototypes(header))} functions)")
        return 0
    if outcome is None:
        print(f"error: ABI {library.settings.abi} isn't recorded; record it: {RECORD}")
        return 1
    for text in outcome.respelled:
        print(f"spelled otherwise: {text}")
    for name in outcome.added:
        print(f"new: {name}")
    if outcome.respelled or outcome.added:
        print(f"Programs go on working. Record it: {RECORD}")
    else:
        print(f"ABI {library.settings.abi} is as it was recorded")
    return 1 if outcome.respelled else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
