"""The generated file of Go clients: what a reader sees, and that Go's own tools accept it for a library of boxes."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from boxes import HEAD

from sffi.errors import SpecError
from sffi.targets.c_header import emit_header
from sffi.targets.clients import emit_client

ADD = "add = box::add.Box(Box self, Box other, *, Scalar alpha=1) -> Box with alpha = 1"
SCALED = "add_scaled_ = box::add_.Box(Box(a!) self, Box other, *, Scalar alpha=1) -> Box(a!)"
MADE = "box_new = native::new(int[] size) -> Box with size as dims: sizes"
PAIR = "pair = native::pair(Box self, float? limit) -> (Box low, Box high) with long"
# Every convention and outcome, a default of every kind, and names that Go has other uses for.
ALL = (
    ADD,
    SCALED,
    MADE,
    PAIR,
    "box_close = native::close(Box self) -> ()",
    "box = native::box(Box? maybe, Box[] several, Box?[] holes) -> Box?",
    "boxes = native::boxes(Box self, int length, bool type, str select) -> Box[]",
    "holes = native::holes(Box self, int[] map, int[]? range=None, float[] data, float[]? scale=None) -> Box?[]",
    "optionals = native::optionals(int? a, float? b, bool? c, Scalar? d, ScalarType? e, Device? f, str? g) -> int",
    "defaults = native::defaults(int a=3, float b=0.5, bool c=True, Scalar d=1, str e='x', int[2] f=0, int[] g=[1,2]) -> float",
    "nones = native::nones(int? a=None, float? b=None, bool? c=None, Scalar? d=None, Box? e=None) -> bool",
    "numbers = native::numbers(ScalarType? a=None, Device? b=None, str? c=None, int[]? d=None) -> bool",
    "others = native::others(int a=0, float b=0.0, bool c=False, Scalar d=0.5, int e=Mean, ScalarType? f=long) -> int[]",
    "floats = native::floats(ScalarType dtype, Device device, Scalar number) -> float[]",
    "bytes = native::bytes(byte[] data) -> byte[]",
    "name = native::name(str text) -> str",
    "motto = native::motto() -> static_text",
    "count = native::count(Box self) -> count",
    "ready = native::ready() -> flag",
)


def test_a_method(make_library):
    text = emit_client(make_library(ADD), "go")
    assert text.startswith("// Code generated from box.sffi by sffi. DO NOT EDIT.\n\npackage box\n")
    assert "SFFI_VALUE(add, (int64_t a, int64_t b), 0, rt_box_add(a, b))\n" in text
    assert (
        "// Add: It does it.\n"
        "//\n"
        "// In C rt_box_add, in Boxes box::add.Box.\n"
        "func (a *Box) Add(b *Box) (*Box, error) {\n"
        "\tmade := C.call_add(a.id(), b.id())\n"
        "\truntime.KeepAlive(a)\n"
        "\truntime.KeepAlive(b)\n"
        "\treturn boxOf(made)\n"
        "}\n"
    ) in text


def test_what_has_a_default_is_an_option(make_library):
    text = emit_client(make_library(SCALED), "go")
    assert "type AddScaledInPlaceOptions struct {\n\t// Alpha is 1 by default.\n\tAlpha Scalar\n}\n" in text
    assert "func (a *Box) AddScaledInPlace(b *Box, options *AddScaledInPlaceOptions) error {\n" in text
    assert "\talpha := options.Alpha.or(Int(1))\n" in text


def test_names(make_library):
    text = emit_client(make_library(*ALL), "go")
    assert "func NewBox(dims []int64) (*Box, error) {\n" in text
    assert "func (t *Box) Pair(limit Optional[float64]) (low, high *Box, err error) {\n" in text
    assert "func (t *Box) BoxClose() error {\n" in text  # Close is the client's own
    assert "func DoBox(maybe *Box, several []*Box, holes []*Box) (*Box, error) {\n" in text  # Box is a type
    assert "func (t *Box) Boxes(length int64, type_ bool, select_ string) ([]*Box, error) {\n" in text
    assert "\tColourRed  Colour = 0\n" in text


def test_a_type_that_the_base_has(make_library):
    library = make_library("count = native::count() -> count", head=HEAD.replace("handle Box as", "handle Scope as"))
    with pytest.raises(SpecError, match="has a Scope of its own"):
        emit_client(library, "go")


def test_gos_tools_accept_it(make_library, tmp_path: Path):
    library = make_library(*ALL)
    (tmp_path / "generated.go").write_text(emit_client(library, "go"), "utf-8")
    (tmp_path / "go.mod").write_text("module box\n\ngo 1.19\n", "utf-8")
    (tmp_path / library.header_name).write_text(emit_header(library), "utf-8")
    assert _run(tmp_path, "gofmt", "-d", "generated.go") == ""
    assert _run(tmp_path, "go", "vet", ".") == ""


def test_without_handles_go_has_no_unused_imports(make_library, tmp_path: Path):
    head = "\n".join(line for line in HEAD.splitlines() if not line.startswith(("handle", "scope", "rename self")))
    library = make_library("count = native::count() -> count", head=head)
    (tmp_path / "generated.go").write_text(emit_client(library, "go"), "utf-8")
    (tmp_path / "go.mod").write_text("module box\n\ngo 1.19\n", "utf-8")
    (tmp_path / library.header_name).write_text(emit_header(library), "utf-8")
    assert _run(tmp_path, "go", "vet", ".") == ""


def test_every_operator_of_pytorch_is_there(torch_library):
    text = emit_client(torch_library, "go")
    for function in torch_library.operators:
        assert text.count(f"made := C.call_{function.name}(") == 1


def _run(folder: Path, tool: str, *arguments: str) -> str:
    found = shutil.which(tool)
    if found is None:
        pytest.fail(f"the test needs {tool}: apt-get install golang-go", pytrace=False)
    done = subprocess.run(
        [found, *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env=_environment(folder),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def _environment(folder: Path) -> dict[str, str]:
    return os.environ | {"CGO_CFLAGS": f"-O0 -Wall -Wno-unused-function -Werror -I{folder}", "GOPROXY": "off"}
