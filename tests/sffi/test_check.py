"""`sffi check`, `generate` and `list`: what is stale is found, and the exit status says so."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sffi.check import check_files
from sffi.declared import check_declared
from sffi.generate import generate_committed, load_library
from sffi.pytorch.schemas import check_schemas

COMMAND = [sys.executable, "-c", "from sffi.cli import main; main()"]


@pytest.fixture
def project(torch_folder: Path, tmp_path: Path) -> Path:
    """A project with a copy of the torch library, all files up to date."""
    (tmp_path / "pyproject.toml").write_text("")
    folder = tmp_path / "src" / "torch"
    shutil.copytree(torch_folder, folder, ignore=lambda _, names: [name for name in names if name == "pure"])
    run(tmp_path, "generate")
    return tmp_path


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    source = Path(__file__).resolve().parents[2] / "src"
    environment = {"PYTHONPATH": str(source), "PATH": "/usr/bin:/bin", "NO_COLOR": "1"}
    return subprocess.run(
        [*COMMAND, *arguments], cwd=project, env=environment, capture_output=True, text=True, check=False
    )


def test_the_committed_files_are_up_to_date(torch_library):
    assert check_files(torch_library) == []


def test_the_schemas_are_pytorchs(torch_library, schemas: dict[str, str]):
    assert check_schemas(torch_library, schemas) == []


def test_check_passes_then_finds_an_edited_header(project: Path):
    done = run(project, "check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "all up to date" in done.stdout
    header = project / "src" / "torch" / "rt_torch.h"
    header.write_text(header.read_text().replace("int64_t rt_torch_relu", "int32_t rt_torch_relu"))
    done = run(project, "check", "src/torch")
    assert done.returncode == 1
    assert "rt_torch.h isn't what torch.sffi makes" in done.stderr
    assert "-int32_t rt_torch_relu(int64_t t);" in done.stderr
    assert "+int64_t rt_torch_relu(int64_t t);" in done.stderr
    assert "run `sffi generate`" in done.stderr
    assert "rt_torch.h" in run(project, "generate").stdout
    assert run(project, "check").returncode == 0


def test_check_finds_a_schema_that_changed(project: Path, schemas: dict[str, str]):
    spec = project / "src" / "torch" / "torch.sffi"
    spec.write_text(spec.read_text().replace("aten::relu(Tensor self)", "aten::rely(Tensor self)"))
    spec.write_text(spec.read_text().replace("aten::exp(Tensor self)", "aten::exp(Tensor self, int n=1)"))
    library = load_library(spec.parent)
    first, second = sorted(check_schemas(library, schemas), key=lambda finding: finding.message)
    assert first.message == "PyTorch has no operator aten::rely"
    assert "aten::relu" in first.hint
    assert "PyTorch: aten::exp(Tensor self) -> Tensor" in second.detail
    assert run(project, "check").returncode == 1


@pytest.mark.usefixtures("schemas")
def test_generate_writes_nothing_for_operators_that_pytorch_has_not(project: Path):
    spec = project / "src" / "torch" / "torch.sffi"
    spec.write_text(
        spec.read_text() + "\n## The lower triangle.\ntensor_hadamard = aten::trill(Tensor self) -> Tensor\n"
    )
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    done = run(project, "generate")
    assert (done.returncode, done.stdout) == (1, "")
    assert "error: PyTorch has no operator aten::trill\n  hint: did you mean aten::tril" in done.stderr
    assert "torch.sffi: nothing was written" in done.stderr
    assert before == {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        (
            "a = native::numell(Tensor t) -> count",
            "native/functions.h declares no simple_torch::numell",
            "did you mean numel?",
        ),
        (
            "a = native::nosuch(Tensor t) -> Tensor",
            "declares no simple_torch::nosuch",
            "declare it there and define it",
        ),
        (
            "a = native::to_device(Tensor(a) t, Device d, ScalarType e) -> Tensor(a) with e = flaot",
            "simple_torch::fixed has no flaot, which e is fixed to",
            "define the constant",
        ),
    ],
)
def test_what_the_headers_dont_declare_is_found(project: Path, line: str, message: str, hint: str):
    spec = project / "src" / "torch" / "torch.sffi"
    spec.write_text(spec.read_text() + f"\n## It does it.\n{line}\n")
    (finding,) = check_declared(load_library(spec.parent))
    assert message in finding.message
    assert hint in finding.hint
    assert finding.place is not None
    assert finding.place.text == line


def test_the_headers_declare_what_the_specs_name(torch_library, torch_folder: Path):
    counter = load_library(torch_folder.parents[3] / "tests" / "abi" / "counter")
    assert check_declared(torch_library) == check_declared(counter) == []


def test_a_name_in_a_comment_is_no_declaration(make_library, tmp_path: Path):
    library = make_library("made = native::made(int n) -> Box")
    (finding,) = check_declared(library)
    assert finding.message == 'native::made comes from "functions.h", but native/ has no such file'
    native = tmp_path / "box" / "native"
    native.mkdir()
    header = native / "functions.h"
    header.write_text("// made(int) comes later\n/* or\n made() */\n")
    assert len(check_declared(library)) == 1
    header.write_text("boxes::Box made(std::int64_t n);\n")
    assert check_declared(library) == []


def test_a_mistake_in_the_spec_is_shown_without_a_traceback(project: Path):
    spec = project / "src" / "torch" / "torch.sffi"
    spec.write_text(spec.read_text().replace("aten::relu(Tensor self)", "aten::relu(Tensor)"))
    done = run(project, "generate")
    assert done.returncode == 1
    assert "torch.sffi:" in done.stderr
    assert "^" in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_usage_is_status_2(tmp_path: Path):
    assert run(tmp_path, "check").returncode == 2
    assert run(tmp_path, "check", "nowhere").returncode == 2
    assert run(tmp_path, "invent").returncode == 2
    assert run(tmp_path, "--help").returncode == 0


def test_list(project: Path):
    done = run(project, "list", "src/torch")
    assert done.returncode == 0
    assert "Activations:\n  rt_torch_relu(t: TorchTensorHandle) -> TorchTensorHandle\n" in done.stdout


def test_generating_again_changes_nothing(torch_folder: Path):
    assert generate_committed(load_library(torch_folder)) == generate_committed(load_library(torch_folder))
