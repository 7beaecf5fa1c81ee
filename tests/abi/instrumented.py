"""Builds of a library that watch themselves: sanitizers, coverage, planted bugs.

    instrumented.py LIBRARY_FOLDER OUT COMPILER [FLAG...]

compiles a library's generated and hand-written C++ with COMPILER and the flags into OUT, and prints the shared library's path. What
is compiled already stays, as long as its source is the same, so that a build that was cut off goes on; after an edit of a header
take another OUT. PyTorch itself isn't compiled, so nothing in it is watched.
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from calls import emit
from native_build import COUNTER, HERE, STRICT, TORCH, run

from sffi.build.errors import NotFound
from sffi.generate import BuildSources, generate_build, load_library
from sffi.plan.model import Library
from sffi.pytorch.find import PyTorchBuild, find_pytorch
from sffi.targets.c_header import emit_header

FUZZER = HERE / "fuzzer"
AT_ONCE = 2
LINK = ("-shared", "-Wl,-z,now", "-Wl,--allow-shlib-undefined")
ADDRESS = (
    "-fsanitize=address,undefined",
    "-fno-sanitize=vptr",
    "-fno-sanitize-recover=undefined",
    "-fno-omit-frame-pointer",
)
THREAD = ("-fsanitize=thread", "-fno-omit-frame-pointer")
FUZZED = ("-fsanitize=fuzzer-no-link,address,undefined", "-fno-sanitize=vptr,function", *ADDRESS[2:])


def pytorch() -> PyTorchBuild:
    """The PyTorch that libraries are built for."""
    found = find_pytorch()
    assert not isinstance(found, NotFound), found.reason
    return found


def build(folder: Path, out: Path, compiler: str, *flags: str) -> Path:
    """A library, compiled so. Its SONAME is its path, so that it is never taken for the product."""
    library = load_library(folder)
    needs_pytorch = "torch" in library.requires
    made = generate_build(
        library,
        out,
        shards=4 if needs_pytorch else 1,
        stub=False,
        packages=(pytorch(),) if needs_pytorch else (),
    )
    commands = [_compile(library, made, source, out, compiler, flags) for source in made.sources]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(_made, commands))
    target = out / library.soname
    objects = [command[-1] for command in commands]
    where = pytorch().library_dir if needs_pytorch else None
    needed = (f"-L{where}", f"-Wl,-rpath,{where}", "-Wl,--no-as-needed", "-ltorch_cpu", "-lc10") if where else ()
    script = f"-Wl,--version-script={made.version_script}"
    run(compiler, *flags, *LINK, f"-Wl,-soname,{target}", script, *objects, *needed, "-o", target)
    return target


def program(subject: str, library: Path, out: Path, compiler: str, *flags: str) -> Path:
    """A program that makes sequences of calls of a library; `subject` is torch or counter. See fuzzer/programs.cpp."""
    folder = TORCH if subject == "torch" else COUNTER
    planned = load_library(folder)
    out.mkdir(parents=True, exist_ok=True)
    (out / "calls.inc").write_text(emit(planned), encoding="utf-8")
    (out / planned.header_name).write_text(emit_header(planned), encoding="utf-8")
    target = out / "sequences"
    search = ("-I", out, "-I", FUZZER, f'-DSUBJECT="{subject}.cpp"')
    warnings = ("-Wall", "-Wextra", "-Werror")
    run(
        compiler, "-std=c++17", "-O1", "-g1", *warnings, *flags, *search, FUZZER / "programs.cpp", library,
        f"-Wl,-rpath,{library.parent}", "-pthread", "-rdynamic", "-o", target,
    )  # fmt: skip
    return target


def failing_malloc(out: Path) -> Path:
    """The library to preload that lets allocations fail."""
    target = out / "failing.so"
    run("gcc", "-std=c11", "-O1", "-D_GNU_SOURCE", "-shared", "-fPIC", *STRICT, HERE / "failing_malloc.c", "-o", target)
    return target


def _compile(
    library: Library, made: BuildSources, source: Path, out: Path, compiler: str, flags: tuple[str, ...]
) -> list[str]:
    standard, search = "c++17", [flag for path in made.includes for flag in ("-I", str(path))]
    if "torch" in library.requires:
        standard = pytorch().standard
        search += [flag for path in pytorch().include_dirs for flag in ("-isystem", str(path))]
        search.append(f"-D_GLIBCXX_USE_CXX11_ABI={int(pytorch().cxx11_abi())}")
    hidden = ("-fPIC", "-fvisibility=hidden", "-fvisibility-inlines-hidden")
    return [
        compiler,
        f"-std={standard}",
        "-O1",
        "-g1",
        *hidden,
        *flags,
        *search,
        "-c",
        str(source),
        "-o",
        str(out / f"{source.name}-{sha256(source.read_bytes()).hexdigest()[:8]}.o"),
    ]


def _made(command: list[str]) -> None:
    if Path(command[-1]).exists():
        return
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stderr}"


def main() -> None:
    folder, out, compiler, *flags = sys.argv[1:]
    sys.stdout.write(f"{build(Path(folder), Path(out), compiler, *flags)}\n")


if __name__ == "__main__":
    main()
