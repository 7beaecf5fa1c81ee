"""Builds the programs in `peers/clients/`, each as a user of that language's client would, and starts them.

The library, its header and what is built lie in the benchmark's scratch folder.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from measuring.peers import Peer, PeerFailed

if TYPE_CHECKING:
    from measuring.workbench import Workbench

REPOSITORY = Path(__file__).resolve().parent.parent.parent
SOURCES = REPOSITORY / "benchmarks" / "peers" / "clients"
FOLDERS = REPOSITORY / "clients"


def client_peer(bench: Workbench, name: str) -> Peer:
    """Operations through the client of a language."""
    return Peer(CLIENTS[name](bench), bench.environment | _places(bench))


def _cpp(bench: Workbench) -> list[str | Path]:
    target = bench.scratch / "clients-cpp"
    source = _source("cpp.cpp")
    where = bench.library_folder
    folders = [f"-I{FOLDERS / 'cpp' / 'include'}", f"-I{where}"]
    link = [f"-L{where}", f"-Wl,-rpath,{where}", "-lsimple_torch_ffi", "-Wl,--allow-shlib-undefined"]
    _built(bench, _tool("g++", "g++"), "-O2", "-std=c++17", *folders, source, *link, "-o", target)
    return [target]


def _rust(bench: Workbench) -> list[str | Path]:
    source = _source("rust")
    _built(bench, _tool("cargo", "cargo"), "build", "--release", "--offline", "--quiet", cwd=source)
    return [bench.scratch / "clients-rust" / "release" / "operations"]


def _go(bench: Workbench) -> list[str | Path]:
    target = bench.scratch / "clients-go"
    source = _source("go")
    _built(bench, _tool("go", "golang-go"), "build", "-tags", "simple_torch_dir", "-o", target, ".", cwd=source)
    return [target]


def _luajit(_bench: Workbench) -> list[str | Path]:
    return [_tool("luajit", "luajit"), _source("luajit.lua")]


def _node(_bench: Workbench) -> list[str | Path]:
    source = _source("javascript.js")
    if not (FOLDERS / "javascript" / "node_modules").is_dir():
        raise PeerFailed(f"its packages aren't there: npm install --prefix {FOLDERS / 'javascript'}")
    return [_tool("node", "nodejs"), source]


CLIENTS: Mapping[str, Callable[[Workbench], list[str | Path]]] = {
    "C++": _cpp,
    "Rust": _rust,
    "Go": _go,
    "LuaJIT": _luajit,
    "Node": _node,
}


def _places(bench: Workbench) -> dict[str, str]:
    """Where the library is, in all ways that clients ask."""
    where = bench.library_folder
    return {
        "SIMPLE_TORCH_DIR": str(where),
        "SIMPLE_TORCH_LIBRARY": str(where / "libsimple_torch_ffi.so.1"),
        "LD_LIBRARY_PATH": str(where),
        "CGO_CFLAGS": f"-O2 -I{where}",
        "CGO_LDFLAGS": f"-L{where} -Wl,-rpath,{where}",
        "LUA_PATH": f"{FOLDERS / 'luajit'}/?.lua;{FOLDERS / 'luajit'}/?/init.lua;;",
        "CARGO_TARGET_DIR": str(bench.scratch / "clients-rust"),
    }


def _source(name: str) -> Path:
    source = SOURCES / name
    if not source.exists():
        raise PeerFailed(f"there is no {source.relative_to(REPOSITORY)}")
    return source


def _tool(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise PeerFailed(f"there is no {name}: apt-get install {package}")
    return found


def _built(bench: Workbench, *command: object, cwd: Path | None = None) -> None:
    words = [str(word) for word in command]
    environment = dict(os.environ) | _places(bench)
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=cwd, env=environment)
    if done.returncode != 0:
        raise PeerFailed(f"{' '.join(words)} failed:\n{done.stderr.strip()}")
