"""TorchScript modules and AOTInductor packages, which only PyTorch has: files made by PyTorch itself, used in Simple."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
import torch

from library.programs import run_program


class Layers(torch.nn.Module):
    """Methods of several kinds of arguments and results."""

    def __init__(self) -> None:
        super().__init__()
        self.linear = torch.nn.Linear(3, 2)
        self.drop = torch.nn.Dropout(1.0)
        self.rates = [8, 16]
        self.name = "layers"
        self.register_buffer("total", torch.zeros(2))

    def forward(self, x: torch.Tensor, scale: float = 1.0) -> torch.Tensor:
        return self.drop(self.linear(x)) * scale

    @torch.jit.export
    def parts(self, x: torch.Tensor, sizes: list[int], named: str | None = None) -> tuple[torch.Tensor, int, str]:
        return x.reshape(sizes), len(sizes), "none" if named is None else named

    @torch.jit.export
    def count(self, x: torch.Tensor) -> None:
        self.total += x.sum(0)

    @torch.jit.export
    def refuse(self, x: torch.Tensor) -> torch.Tensor:
        if x.numel() > 0:
            raise ValueError("the sizes of this chunk aren't heard")
        return x


PROGRAM = """use lib.torch.*

val model = torch_jit_load("PATH/layers.pt", trusted: true)
val x = torch_ones([4, 3])
print model.state().keys(), model.parameters().len
print model.attribute("rates"), model.attribute("name"), model.attribute("training")
model.eval()
with torch_no_grad(): print model(x)
print model(x, 2.0).equal(model.method("forward", [x], {"scale": 2.0}))
print model.method("parts", [x, [2, 6]], {"named": "six"})
print model.method("count", [torch_ones([5, 2])]), model.attribute("total"), model.state()["total"]
model.load_state({"linear.bias": torch_tensor([10.0, 20.0])})
print model.state()["linear.bias"]
model.train()
print model(x).abs().sum()
model.to("f64")
print model.attribute("total").dtype()
model(torch_ones([1, 3], dtype: "f64")).sum().backward()
print model.parameters()[1].grad()
for action in [
    \\: model(torch_ones([2, 7], dtype: "f64")), \\: model.method("nothing"),
    \\: model.method("parts", [x, 1.5]), \\: model(), \\: model(x, 1.0, 2), \\: model.attribute("x"),
    \\: torch_jit_load("PATH/layers.pt"), \\: torch_jit_load("PATH/nothing.pt", trusted: true),
    \\: torch_jit_load("PATH", trusted: true), \\: torch_jit_load("PATH/noise.pt", trusted: true),
    \\: torch_aoti_load("PATH/layers.pt"),
    \\: torch_aoti_load("PATH/noise.pt", trusted: true), \\: model.load_state({"z": x})
]:
    match attempt(action):
        case Ok(value): print value
        case Err(error): print error.kind, error.message
"""

# What a module raises itself is about its arguments, whatever words the traceback before it has.
REFUSAL = """use lib.torch.*

val model = torch_jit_load("PATH/layers.pt", trusted: true)
match attempt(\\: model.method("refuse", [torch_ones([2])])):
    case Ok(value): print value
    case Err(error): print error.kind, error.message.trim().split("\\n")[-1]
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Layers]:
    torch.manual_seed(0)
    model = Layers()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.jit.script(model).save(str(tmp_path / "layers.pt"))
    (tmp_path / "noise.pt").write_bytes(b"PK\x03\x04" + bytes(range(256)) * 8)
    return tmp_path, model


def test_script_modules(files: tuple[Path, Layers]) -> None:
    folder, model = files
    made = run_program(PROGRAM.replace("PATH", str(folder)), folder, "torch")
    assert made.returncode == 0, made.stderr
    lines = made.stdout.replace(str(folder), "PATH")
    model.eval()
    with torch.no_grad():
        shown = repr(model(torch.ones(4, 3)))
    assert lines.startswith(
        '["linear.weight", "linear.bias", "total"] 2\n[8, 16] layers true\n'
        f"{shown}\ntrue\n"
        '[tensor([[1., 1., 1., 1., 1., 1.],\n        [1., 1., 1., 1., 1., 1.]]), 2, "six"]\n'
        "nil tensor([5., 5.]) tensor([5., 5.])\ntensor([10., 20.])\n"
    )
    assert "\nf64\n" in lines
    shapes, *errors = lines[lines.index("f64\n") :].splitlines()[2:]
    assert shapes == "shape mat1 and mat2 shapes cannot be multiplied (2x7 and 3x2)"
    assert [line.split()[0] for line in errors] == [
        *["invalid-argument"] * 6,
        "io",
        "io",
        "format",
        "invalid-argument",
        "format",
        "invalid-argument",
    ]
    assert errors[0] == "invalid-argument method: the module has no method nothing"
    assert "int[]" in errors[1]
    assert "trusted" in errors[5]
    assert "PATH/nothing.pt" in errors[6]


def test_what_a_module_raises(files: tuple[Path, Layers]) -> None:
    folder, _ = files
    made = run_program(REFUSAL.replace("PATH", str(folder)), folder, "torch")
    assert made.stdout == "invalid-argument builtins.ValueError: the sizes of this chunk aren't heard\n", made.stderr


def test_compiled_packages(tmp_path: Path) -> None:
    class Two(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.linear = torch.nn.Linear(3, 2)

        def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            return self.linear(x).relu(), x.sum()

    torch.manual_seed(0)
    model = Two()
    x = torch.arange(12.0).reshape(4, 3)
    path = tmp_path / "two.pt2"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch._inductor.aoti_compile_and_package(torch.export.export(model, (x,)), package_path=str(path))
    program = f"""use lib.torch.*
val package = torch_aoti_load("{path}", trusted: true)
for made in package(torch_arange(12.0).reshape([4, 3])): print made
print attempt(\\: package()).is_err, attempt(\\: package(torch_ones([4, 4]))).is_err
"""
    made = run_program(program, tmp_path, "torch")
    assert made.returncode == 0, made.stderr
    with torch.no_grad():
        first, second = model(x)
    assert made.stdout == f"{first!r}\n{second!r}\ntrue true\n"


def test_without_pytorch(tmp_path: Path) -> None:
    made = run_program('use lib.torch.*\ntorch_jit_load("m.pt", trusted: true)\n', tmp_path, "pure")
    assert made.returncode == 1
    assert "rt_torch_jit_load needs the library" in made.stderr
