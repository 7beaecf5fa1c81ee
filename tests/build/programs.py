"""Compiling and running C programs against what was installed or bundled, as a user would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from sffi.build.dynamic import interpreter_of

PROGRAM = """\
#include <inttypes.h>
#include <stdio.h>
#include <tiny.h>
int64_t tiny_twice(int64_t x);
int main(void) { printf("%" PRId64 "\\n", tiny_twice(21)); return 0; }
"""

_CMAKE = """\
cmake_minimum_required(VERSION 3.18)
project(client C)
find_package({name} {wrong} QUIET CONFIG)
if({name}_FOUND)
  message(FATAL_ERROR "ABI {wrong} was found")
endif()
message(STATUS "considered: ${{{name}_CONSIDERED_VERSIONS}}")
find_package({name} {abi} REQUIRED CONFIG)
message(STATUS "abi ${{{name}_ABI}}, mode ${{{name}_MODE}}")
add_executable(client client.c)
target_link_libraries(client PRIVATE {name}::{name})
"""


def tool(name: str, package: str) -> str:
    """The path of a program that the tests need. They don't run without it, so a machine without it is told."""
    path = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    assert path is not None, f"{name} is missing: apt-get install {package}"
    return path


def run(*command: object, cwd: Path | None = None, **environment: str) -> str:
    """What a command prints; the test fails with all of it where the command fails."""
    words = [str(word) for word in command]
    variables = {**os.environ, **environment}
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=300, cwd=cwd, env=variables)
    assert done.returncode == 0, f"{' '.join(words)}\nstatus {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def pkg_config(prefix: Path, *words: str) -> list[str]:
    """The answer of pkg-config, as a shell splits it."""
    import shlex

    answer = run(tool("pkg-config", "pkg-config"), *words, PKG_CONFIG_PATH=str(prefix / "lib" / "pkgconfig"))
    return shlex.split(answer)


def through_pkg_config(prefix: Path, name: str, source: str, program: Path, *, rpath: Path | None = None) -> Path:
    """Compile a program with what pkg-config says."""
    file = program.with_suffix(".c")
    file.write_text(source)
    flags = pkg_config(prefix, "--cflags", "--libs", name)
    strict = ("-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror")
    run("cc", *strict, file, *flags, f"-Wl,-rpath,{rpath or prefix / 'lib'}", "-o", program)
    return program


def through_cmake(prefix: Path, name: str, abi: int, source: str, folder: Path) -> tuple[Path, str]:
    """Configure and build a project; the program, and what CMake said. Another ABI mustn't be found."""
    folder.mkdir()
    (folder / "client.c").write_text(source)
    (folder / "CMakeLists.txt").write_text(_CMAKE.format(name=name, abi=abi, wrong=abi + 1))
    cmake = tool("cmake", "cmake")
    said = run(cmake, "-S", folder, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={prefix}")
    run(cmake, "--build", folder / "build")
    return folder / "build" / "client", said


def empty_machine(root: Path, *libraries: str) -> Path:
    """A root folder with a loader, some of the system's libraries and nothing else."""
    loader = interpreter_of(Path(sys.executable).resolve())
    assert loader is not None
    for name in (*libraries, loader):
        source = Path(run("cc", f"-print-file-name={name}").strip())
        target = root / (loader.lstrip("/") if name == loader else f"lib/{name}")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    return root


def run_in(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a program that sees a root folder and an empty environment. Who isn't root makes a name space to be allowed to."""
    chroot, unshare = ("chroot", "coreutils"), ("unshare", "util-linux")
    words = [tool(*chroot), str(root)] if os.geteuid() == 0 else [tool(*unshare), "-r", "-R", str(root)]
    return subprocess.run([*words, *command], capture_output=True, text=True, check=False, timeout=120, env={})
