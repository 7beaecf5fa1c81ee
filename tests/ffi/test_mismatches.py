"""A library, the PyTorch that it was built for and the PyTorch that is here, in every way in which they don't fit.

Whatever it is: nothing crashes, `simple info` says what it is and what to do, a program goes on with its fallback after one line or
stops with that as its error, and with what is wrong taken away it runs. The PyTorch is a stand-in with two small libraries.
"""

# ruff: noqa: ARG001 - a fixture is asked for by its name

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest
import typer
from typer.testing import CliRunner

from sffi.build import builder, cache, sources
from sffi.build.compiler import find_compiler
from sffi.build.inputs import read_header
from simple.cli.info import info
from simple.ffi import library as face
from simple.ffi.library import ExternLibrary, ExternType, open_library
from simple.ffi.mismatch import mismatches
from simple.ffi.settings import read_settings
from simple.runtime.errors import SimpleError

from .conftest import declared
from .test_other_pytorch import SPEC, make_pytorch

# As small as a library can be that follows the convention; it is compiled for every test.
SOURCE = r"""
#include <cstdint>
#include <cstring>
#define API extern "C" __attribute__((visibility("default")))
static thread_local int64_t code; static double values[64]; static int64_t made;
static const char *const said = "a stub, built without Demo";
API int64_t demo_last_error_code(void) { return code; }
API int64_t demo_last_error(char *out, int64_t capacity) {
    int64_t length = code ? (int64_t)strlen(said) : 0;
    if (out && capacity > length) strcpy(out, code ? said : "");
    return length;
}
API int64_t demo_abi_version(void) { code = 0; return DEMO_ABI; }
API bool demo_available(void) { code = DEMO_STUB ? 7 : 0; return !DEMO_STUB; }
API const char *demo_version(void) { code = DEMO_STUB ? 7 : 0; return DEMO_STUB ? "" : "1.0"; }
API void demo_box_free(int64_t) { code = 0; }
API int64_t demo_box(double value) { code = 0; values[made] = value; return ++made; }
API int64_t demo_value(int64_t h, double *out) { code = 0; *out = values[h - 1]; return 1; }
"""
DECLARATIONS = """\
demo_box(value: f64) -> Box
demo_box_free(t: Box) -> ()
demo_value(t: Box) -> f64
"""
FALLBACK = SimpleNamespace(demo_box=lambda value: ("pure box", value), Box=tuple)
app = typer.Typer()
app.command()(info)
# The loader knows a library that was loaded by the name in it, so that each test's has a number of its own.
_numbers = itertools.count(500)


class Setting(NamedTuple):
    """Where everything lies for a test, and the environment's variables."""

    root: Path
    folder: Path
    pytorch: Path
    variables: pytest.MonkeyPatch

    def name(self, library: Path) -> Path:
        """Has programs use a file."""
        self.variables.setenv("SIMPLE_NEEDY_LIBRARY", str(library))
        return library

    def copy(self) -> Path:
        """The library, built and put into a folder of the user's."""
        return self.name(builder.build_library(self.folder, out=self.root / "out").library)

    def compiled(self, *, abi: int, stub: bool = False) -> Path:
        """A library that was built elsewhere."""
        source, target = self.root / "other.cpp", self.root / "other.so"
        source.write_text(f"#define DEMO_ABI {abi}\n#define DEMO_STUB {int(stub)}\n{SOURCE}")
        subprocess.run(["c++", "-shared", "-fPIC", "-o", target, source], check=True)
        return self.name(target)

    def file(self, content: bytes) -> Path:
        """A file that is to be the library."""
        path = self.root / "file.so"
        path.write_bytes(content)
        return self.name(path)


def _generate(
    folder: Path, out_dir: Path, *, shards: int, stub: bool, packages: tuple[object, ...] = ()
) -> SimpleNamespace:
    source = out_dir / "demo.cpp"
    uses = 'extern "C" int old_torch_cpu(); extern "C" int demo_uses() { return old_torch_cpu(); }\n'
    source.write_text(f"#define DEMO_ABI {read_header(folder).abi}\n#define DEMO_STUB 0\n{SOURCE}{uses}")
    (out_dir / "demo.h").touch()
    (out_dir / sources.BINDINGS).touch()  # an empty table: the declarations say it all
    (out_dir / "exports.map").write_text("{ global: demo_*; local: *; };\n")
    return SimpleNamespace(
        sources=(source,),
        host=None,
        host_module="",
        includes=(out_dir,),
        header=out_dir / "demo.h",
        version_script=out_dir / "exports.map",
    )


@pytest.fixture(scope="module")
def compilers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that knows the compiler, whose first look takes a second."""
    root = tmp_path_factory.mktemp("compilers") / "cache"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIMPLE_CACHE_DIR", str(root))
        find_compiler(cache.make_folder("tools"))
    return root


@pytest.fixture
def setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compilers: Path) -> Setting:
    shutil.copytree(compilers, tmp_path / "cache")
    for name in ("BACKEND", "LIBRARY", "AUTOBUILD"):
        monkeypatch.delenv(f"SIMPLE_NEEDY_{name}", raising=False)
    root = make_pytorch(tmp_path / "libtorch", "old")
    monkeypatch.setenv("LIBTORCH", str(root))
    monkeypatch.setenv("SIMPLE_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(builder, "generated_sources", _generate)
    (tmp_path / "needy").mkdir()
    (tmp_path / "needy" / "needy.sffi").write_text(SPEC.replace("abi 1", f"abi {next(_numbers)}"))
    return Setting(tmp_path, tmp_path / "needy", root, monkeypatch)


def opened(folder: Path) -> ExternLibrary:
    face._choices.clear()
    return open_library(
        "simple_needy_ffi",
        errors="demo_last_error",
        fallback=lambda: FALLBACK,
        folder=folder,
        types=(ExternType("Box", "demo_box_free"),),
        functions=declared(DECLARATIONS),
    )


def told(folder: Path) -> str:
    """What `simple info` prints."""
    result = CliRunner().invoke(app, ["--library", str(folder)])
    assert result.exit_code == 0, result.output
    return result.stdout


def _missing(setting: Setting) -> None:
    setting.copy().unlink()


def _empty(setting: Setting) -> None:
    setting.file(b"")


def _truncated(setting: Setting) -> None:
    library = setting.copy()
    os.truncate(library, library.stat().st_size // 2)


def _text(setting: Setting) -> None:
    setting.file(b"GROUP ( libm.so.6 )\n" * 20)


def _another_machine(setting: Setting) -> None:
    content = bytearray(setting.copy().read_bytes())
    content[18] = 183 if content[18] != 183 else 62
    setting.file(bytes(content))


def _another_abi(setting: Setting) -> None:
    setting.compiled(abi=next(_numbers))


def _stub(setting: Setting) -> None:
    setting.compiled(abi=read_header(setting.folder).abi, stub=True)


def _another_library(setting: Setting) -> None:
    (setting.root / "empty.c").write_text("int nothing;\n")
    target = setting.root / "nothing.so"
    subprocess.run(["cc", "-shared", "-fPIC", "-o", target, setting.root / "empty.c"], check=True)
    setting.name(target)


def _pytorch_removed(setting: Setting) -> None:
    setting.copy()
    other = make_pytorch(setting.root / "elsewhere" / "libtorch", "new")
    setting.variables.setenv("LIBTORCH", str(other))
    setting.pytorch.rename(setting.root / "moved")


def _pytorch_replaced(setting: Setting) -> None:
    setting.copy()
    make_pytorch(setting.pytorch, "new")


def _pytorch_truncated(setting: Setting) -> None:
    builder.build_library(setting.folder)
    os.truncate((setting.pytorch / "lib" / "libtorch_cpu.so").resolve(), 4500)


def _libtorch_above(setting: Setting) -> None:
    setting.variables.setenv("LIBTORCH", str(setting.pytorch.parent))


def _libtorch_nowhere(setting: Setting) -> None:
    setting.variables.setenv("LIBTORCH", str(setting.root / "nowhere"))


CASES: dict[str, tuple[Callable[[Setting], None], tuple[str, ...]]] = {
    "missing": (_missing, ("there is no such file", "set SIMPLE_NEEDY_LIBRARY to the file of a working")),
    "empty": (_empty, ("the file is empty", "or unset it")),
    "truncated": (_truncated, ("it is truncated", "isn't what was built", "simple build ffi needy --out")),
    "text": (_text, ("it is not a shared library", "or unset it")),
    "another machine": (_another_machine, ("it is for another machine: built for", "or unset it")),
    "another ABI": (_another_abi, ("it has ABI 5", "and this program needs ABI 5", "unset SIMPLE_NEEDY_LIBRARY")),
    "a stub": (_stub, ("a stub, built without Demo", "unset SIMPLE_NEEDY_LIBRARY")),
    "another library": (_another_library, ("isn't the library that is meant", "unset SIMPLE_NEEDY_LIBRARY")),
    "PyTorch removed": (
        _pytorch_removed,
        ("isn't where it was when this was built", "which isn't there any more", "put that PyTorch back"),
    ),
    "PyTorch replaced": (
        _pytorch_replaced,
        ("another version of what it uses, where there was a old_torch_cpu", "unset SIMPLE_NEEDY_LIBRARY"),
    ),
    "PyTorch truncated": (_pytorch_truncated, ("libtorch_cpu.so: it is truncated", "pip install --force-reinstall torch")),
    "LIBTORCH above": (_libtorch_above, ("has no readable build-version file", "the PyTorch is in", "set LIBTORCH=")),
    "LIBTORCH nowhere": (_libtorch_nowhere, ("which isn't a folder", "or unset it")),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_cant_be_used(setting: Setting, case: str, capsys: pytest.CaptureFixture[str]) -> None:
    spoil, expected = CASES[case]
    spoil(setting)
    shown = told(setting.folder)
    assert "backend pure" in shown
    for words in expected:
        assert words in shown
    assert "what to do: " in shown or "to change that: " in shown
    library = opened(setting.folder)
    assert library.bind("demo_box")(1.0) == ("pure box", 1.0)
    assert len(capsys.readouterr().err.splitlines()) == 1
    setting.variables.setenv("SIMPLE_NEEDY_BACKEND", "needy")
    with pytest.raises(SimpleError) as caught:
        opened(setting.folder)
    assert caught.value.kind == "missing-library"
    assert expected[0] in caught.value.message
    assert caught.value.hint
    # With what is wrong taken away, the same process runs.
    setting.variables.delenv("SIMPLE_NEEDY_LIBRARY", raising=False)
    setting.variables.setenv("LIBTORCH", str(make_pytorch(setting.root / "mended" / "libtorch", "old")))
    mended = opened(setting.folder)
    assert mended.bind("demo_value")(mended.bind("demo_box")(2.0)) == 2.0


def test_a_library_for_another_pytorch_than_the_one_here(setting: Setting) -> None:
    """It runs on the one that it was built for; somebody who counts on the other should know."""
    setting.copy()
    other = make_pytorch(setting.root / "elsewhere" / "libtorch", "new")
    (other / "build-version").write_text("2.14.1")
    setting.variables.setenv("LIBTORCH", str(other))
    shown = told(setting.folder)
    assert "backend needy" in shown
    assert (
        f"built for PyTorch 2.13.0 at {setting.pytorch}, and programs run on it; here is PyTorch 2.14.1 at {other}"
        in shown
    )
    assert f"unset SIMPLE_NEEDY_LIBRARY to run on the one that is here, or set LIBTORCH={setting.pytorch}" in shown


def test_a_library_that_somebody_changed(setting: Setting) -> None:
    library = setting.copy()
    content = library.read_bytes()
    library.unlink()  # the loader may have the old one mapped
    library.write_bytes(content + b"\0")
    shown = told(setting.folder)
    assert "isn't what was built" in shown
    assert f"has {len(content) + 1} bytes, not {len(content)}" in shown
    assert f"simple build ffi needy --out {library.parent}" in shown


def test_a_damaged_build_is_told_and_made_anew(setting: Setting) -> None:
    built = builder.build_library(setting.folder).library
    os.truncate(built, 5000)
    shown = told(setting.folder)
    assert "is damaged: " in shown
    assert "the first program that uses it builds it" in shown
    assert opened(setting.folder).backend == "native"
    assert "is damaged" not in told(setting.folder)


def test_a_pytorch_that_came_after_the_build(setting: Setting) -> None:
    builder.build_library(setting.folder)
    (setting.pytorch / "build-version").write_text("2.14.1")
    shown = told(setting.folder)
    assert "holds no simple_needy_ffi for PyTorch 2.14.1; the first program that uses it builds it" in shown
    assert f"the cache has the library for PyTorch 2.13.0 at {setting.pytorch}, and here is PyTorch 2.14.1" in shown


def test_a_library_whose_pytorch_nothing_else_finds(setting: Setting) -> None:
    setting.copy()
    setting.variables.delenv("LIBTORCH")
    setting.variables.setattr("sffi.pytorch.find._python_package", lambda _: None)
    shown = told(setting.folder)
    assert "backend needy" in shown
    assert f"set LIBTORCH={setting.pytorch}, so that the library can be built again" in shown


def test_what_is_slower_or_less_than_it_could_be(setting: Setting) -> None:
    """A host module for another Python, a build from before there was a driver: all works, and there is better."""
    library = setting.copy()
    manifest = library.parent / "MANIFEST"
    text = manifest.read_text()
    assert "about host none" in text
    assert "about cuda no" in text
    pytorch = {"found": True, "version": "2.13.0", "path": str(setting.pytorch), "from": "LIBTORCH"}
    pytorch["cuda"] = {"built_for": "13.0", "driver": True, "usable": True}
    manifest.write_text(text.replace("about host none (Python.h is missing)", "about host Python 3.9"))
    cuda, host = mismatches(str(library), True, pytorch, read_settings("simple_needy_ffi"), "needy")
    assert "was built without CUDA, before there was a driver" in cuda.what
    assert cuda.remedy == "use one that is built with it: unset SIMPLE_NEEDY_LIBRARY"
    assert "is for Python 3.9, and this is Python 3." in host.what
    assert host.remedy == "build it with this Python: simple build ffi needy"


def test_where_all_fits_nothing_is_said(setting: Setting) -> None:
    setting.copy()
    assert "what to do" not in told(setting.folder)
    setting.variables.delenv("SIMPLE_NEEDY_LIBRARY")
    assert "what to do" not in told(setting.folder)
