"""Libraries of the system that a spec needs: found with their flags, or an error that says what to install."""

from __future__ import annotations

from pathlib import Path

import pytest

from sffi.build.builder import build_library
from sffi.build.errors import BuildError

from . import tiny

PC = """\
Name: Demo
Description: for tests
Version: {version}
Cflags: -I{folder}/include -DDEMO=1
Libs: -L{folder}/lib -lm
"""


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of packages in which pkg-config finds `demo` 1.4."""
    folder = tmp_path / "packages"
    folder.mkdir()
    (folder / "demo.pc").write_text(PC.format(version="1.4", folder=folder))
    monkeypatch.setenv("PKG_CONFIG_LIBDIR", str(folder))
    return folder


def library(folder: Path, *needs: str) -> Path:
    made = tiny.make_folder(folder)
    spec = made / "tiny.sffi"
    lines = "".join(f"needs {each}\n" for each in needs)
    spec.write_text(spec.read_text().replace("namespace tiny\n", f"namespace tiny\n{lines}"))
    return made


def failure(folder: Path) -> BuildError:
    with pytest.raises(BuildError) as caught:
        build_library(folder, generate=tiny.generate)
    return caught.value


@pytest.mark.usefixtures("cache_dir", "packages")
def test_what_is_found_is_compiled_and_linked_with(tmp_path: Path):
    folder = library(tmp_path / "lib", "pkg-config demo >= 1.2 from Debian's libdemo-dev", "library m")
    source = folder / "native" / "tiny.cpp"
    source.write_text(source.read_text() + "#if DEMO != 1\n#error the flags are missing\n#endif\n")
    built = build_library(folder, generate=tiny.generate)
    assert (built.fact("demo"), built.fact("m")) == ("1.4", "of the system")


@pytest.mark.usefixtures("cache_dir", "packages")
@pytest.mark.parametrize(
    ("needs", "message", "remedy"),
    [
        (
            "pkg-config nothing from Debian's libnothing-dev",
            "Tiny needs nothing, which pkg-config doesn't find",
            "install Debian's libnothing-dev",
        ),
        ("pkg-config nothing", "Tiny needs nothing, which", "install the development files of nothing"),
        ("pkg-config demo >= 2", "Tiny needs demo 2 or newer, and 1.4 is installed", "install the development files"),
        (
            "library nothing_at_all from its sources",
            "Tiny needs the library nothing_at_all, which the linker doesn't find (-lnothing_at_all)",
            "install its sources",
        ),
    ],
)
def test_what_isnt_there_is_named_with_what_to_install(tmp_path: Path, needs: str, message: str, remedy: str):
    error = failure(library(tmp_path / "lib", needs))
    assert error.code == "no-library"
    assert message in error.message
    assert remedy in error.remedy


@pytest.mark.usefixtures("cache_dir", "packages")
def test_a_line_that_cant_be_read(tmp_path: Path):
    error = failure(library(tmp_path / "lib", "demo"))
    assert (error.code, "needs pkg-config NAME" in error.remedy) == ("bad-library", True)


@pytest.mark.usefixtures("cache_dir")
def test_without_pkg_config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder = library(tmp_path / "lib", "pkg-config demo from Debian's libdemo-dev")
    tools = tmp_path / "tools"
    tools.mkdir()
    for name in ("c++", "g++", "as", "ld"):
        (tools / name).symlink_to(f"/usr/bin/{name}")
    monkeypatch.setenv("PATH", str(tools))
    error = failure(folder)
    assert "there is no pkg-config to find it with" in error.message
    assert error.remedy == "install pkg-config (apt install pkg-config) and Debian's libdemo-dev"


@pytest.mark.usefixtures("cache_dir", "packages")
def test_a_stub_needs_nothing(tmp_path: Path):
    folder = library(tmp_path / "lib", "pkg-config nothing")
    assert build_library(folder, stub=True, generate=tiny.generate).fact("mode") == "stub"


@pytest.mark.usefixtures("cache_dir")
def test_a_word_that_no_provider_answers_to(tmp_path: Path):
    error = failure(tiny.make_folder(tmp_path / "lib", requires="numpy"))
    assert (error.code, "'numpy', which SFFI knows nothing of" in error.message) == ("bad-library", True)
