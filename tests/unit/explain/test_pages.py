"""Every code has a page, and the programs on it are what the page says they are."""

from __future__ import annotations

import ast
import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from typing import NamedTuple

import pytest

from simple.driver.compile import causes, errors
from simple.driver.program import Program, run_main
from simple.driver.search import ModuleFile
from simple.explain import PAGES, codes, page
from simple.format import format_source
from simple.runtime import modules
from simple.runtime.failures import explain
from simple.source import SourceFile

ROOT = Path(__file__).parents[3]
SOURCES = ROOT / "src" / "simple"

# Functions that take a code as their first argument, and names that hold one.
_REPORTERS = frozenset({"report", "fail", "error", "warning", "Diagnostic", "SimpleError"})
_CODE = re.compile(r"[a-z]+(-[a-z]+)*\Z")

# Words that look like codes and are none.
_OTHER = frozenset({"error"})

# What can't be shown by a program: files that can't be read, machines that lack something, faults of ours.
_WITHOUT_EXAMPLE = frozenset(
    """
    too-deeply-nested unreadable-file unreadable-module bad-handle bad-declaration device dtype encoding forked format internal
    invalid-setting io leak missing-function missing-library out-of-memory shape unavailable err invalid-argument
    """.split()  # noqa: SIM905
)


class Example(NamedTuple):
    files: dict[str, str]

    @property
    def main(self) -> str:
        return "main.spl" if "main.spl" in self.files else next(iter(self.files))


def examples(text: str) -> dict[str, Example]:
    """The programs under `Wrong:` and `Right:`."""
    found = {}
    for name, section in re.findall(r"^(Wrong|Right):\n(.*?)(?=^Wrong:|^Right:|\Z)", text, re.MULTILINE | re.DOTALL):
        blocks = re.findall(r"(?:^`([\w.]+)`:\n\n)?^```simple\n(.*?)^```", section, re.MULTILINE | re.DOTALL)
        found[name] = Example({file or "main.spl": program for file, program in blocks})
    return found


def codes_in_source() -> dict[str, Path]:
    """The codes that the compiler and the runtime give, each with a file that does."""
    found = {}
    for folder in ("syntax", "check", "driver", "runtime", "ffi", "repl"):
        for file in sorted((SOURCES / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call):
                    codes_here = _codes_of(node)
                elif isinstance(node, ast.FunctionDef):
                    codes_here = _default_code(node)
                else:
                    continue
                found.update(dict.fromkeys(codes_here, file))
    for file in sorted((SOURCES / "lib").rglob("*.spl")):
        for code in re.findall(r'\bfail\(\s*"([a-z-]+)"', file.read_text(encoding="utf-8")):
            found[code] = file
    return {code: file for code, file in found.items() if code not in _OTHER}


def _default_code(function: ast.FunctionDef) -> list[str]:
    """The code that a function gives when it isn't told another."""
    arguments = function.args
    names = [argument.arg for argument in arguments.args]
    defaults = dict(zip(reversed(names), reversed(arguments.defaults), strict=False))
    code = defaults.get("code")
    return [code.value] if isinstance(code, ast.Constant) and isinstance(code.value, str) else []


def _codes_of(call: ast.Call) -> list[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    given = [keyword.value for keyword in call.keywords if keyword.arg == "code"]
    if name in _REPORTERS:
        given += call.args[:1]
    if name == "_import_failed":
        given += call.args[3:4]
    constants = [node for value in given for node in ast.walk(value) if isinstance(node, ast.Constant)]
    return [c.value for c in constants if isinstance(c.value, str) and _CODE.match(c.value)]


def outcome(example: Example, folder: Path) -> tuple[set[str], set[str]]:
    """The codes of a program's problems; if it has no errors, it runs, and its error's kind is added.

    First those of all its modules as they are shown, then those of its own file.
    """
    for name, text in example.files.items():
        (folder / name).write_text(text, encoding="utf-8")
    main = example.main
    modules.loaded.clear()
    program = Program(str(folder))
    unit = program.make(ModuleFile(main.removesuffix(".spl"), str(folder / main)), example.files[main], fresh=True)
    others = [d for other in program.units.values() if other is not unit for d in errors(other.diagnostics)]
    found = {diagnostic.code for diagnostic in causes([*others, *unit.diagnostics])}
    own = {diagnostic.code for diagnostic in unit.diagnostics}
    if errors([*unit.diagnostics, *others]):
        return found, own
    with redirect_stdout(io.StringIO()):
        try:
            run_main(program.load(unit))
        except Exception as problem:
            error = explain(problem)
            if error is None:
                raise
            found.add(error.kind)
    return found, found


def test_every_code_has_a_page() -> None:
    missing = {code: str(file) for code, file in codes_in_source().items() if code not in codes()}
    assert missing == {}


def test_every_page_is_of_a_code() -> None:
    header = (SOURCES / "lib" / "torch" / "rt_torch.h").read_text(encoding="utf-8")
    errors_of_c = header[header.index("RT_TORCH_OK =") : header.index("RT_TORCH_INTERNAL =") + 20]
    native = {name.lower().replace("_", "-") for name in re.findall(r"RT_TORCH_([A-Z_]+) =", errors_of_c)}
    assert set(codes()) - set(codes_in_source()) - native == set()
    assert {"bad-handle", "shape", "device"} <= native <= set(codes()) | {"ok"}


@pytest.mark.parametrize("code", codes())
def test_page(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = page(code)
    assert shown is not None
    assert shown.text.startswith(f"# {code}\n\n")
    assert shown.summary.endswith(".")
    programs = examples(shown.text)
    if code in _WITHOUT_EXAMPLE and not programs:
        return
    monkeypatch.chdir(tmp_path)
    assert list(programs) == ["Wrong", "Right"]
    for name, example in programs.items():
        folder = tmp_path / name
        folder.mkdir()
        expected = {code} if name == "Wrong" else set()
        found, own = outcome(example, folder)
        assert expected in (found, own), (name, found)
        if name == "Right":
            for file, text in example.files.items():
                assert format_source(SourceFile(file, text)) == text


def test_pages_are_shipped() -> None:
    assert PAGES.parent.parent == SOURCES
    assert page("no-such-code") is None
    assert page("../__init__") is None
