from __future__ import annotations

import contextlib
import random
import sys
from pathlib import Path

import pytest

from sffi.build.dynamic import Unreadable, interpreter_of, read_dynamic

from .programs import run

SOURCE = '#include <math.h>\n#include <stdio.h>\nvoid f(double x) { printf("%g", cos(x)); }'


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "libwishes.so.4"
    (tmp_path / "wishes.c").write_text(SOURCE)
    tags = "-Wl,--no-as-needed,--disable-new-dtags,-rpath,$ORIGIN/near:/far"
    run("cc", "-shared", "-fPIC", "-s", tmp_path / "wishes.c", "-lm", f"-Wl,-soname,{path.name}", tags, "-o", path)
    return path


def test_what_a_library_asks_for(library: Path) -> None:
    found = read_dynamic(library)
    assert found.soname == "libwishes.so.4"
    assert {"libm.so.6", "libc.so.6"} <= set(found.needed)
    assert (found.rpath, found.runpath) == (("$ORIGIN/near", "/far"), ())
    files = {file for file, _ in found.versions}
    assert "libc.so.6" in files
    assert all(version.startswith("GLIBC_") for file, version in found.versions if file in {"libc.so.6", "libm.so.6"})


def test_the_loader_of_a_program_is_a_file() -> None:
    loader = interpreter_of(Path(sys.executable).resolve())
    assert loader is not None
    assert Path(loader).is_file()


def test_no_library_and_damaged_ones_are_said_to_be(library: Path, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="not a shared library"):
        read_dynamic(Path(__file__))
    assert interpreter_of(Path(__file__)) is None
    content = library.read_bytes()
    dice = random.Random(7)
    damaged = tmp_path / "damaged.so"
    for _ in range(400):
        changed = bytearray(content)
        for _ in range(dice.randint(1, 20)):
            changed[dice.randrange(len(changed)) if dice.random() < 0.3 else dice.randrange(0x400)] = dice.randrange(
                256
            )
        damaged.write_bytes(changed)
        with contextlib.suppress(Unreadable):
            read_dynamic(damaged)
